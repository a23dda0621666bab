import Joinings
import Kernel
import Organisations

/// Which steps a case takes, by who decides and how. Pure.
package enum CaseRules {
  /// The steps of a case, in their order, for a type of organisation that decides in this way. None where whoever sends
  /// in decides: there is no case.
  ///
  /// That minutes are posted is kommunallagen's (8 kap. 12 §) and holds for municipalities, regions and local federations
  /// alone. That a decision taken by delegation is reported is its 6 kap. 40 § and 7 kap. 8 §.
  package static func course(_ kind: OrganisationKind, _ form: DecisionForm) -> [CaseStep.Kind] {
    switch (kind, form) {
    case (.onePersonFirm, _): []
    case (.municipality, .body), (.region, .body), (.localFederation, .body):
      [.ready, .prepared, .decided, .minutesApproved, .posted, .expedited, .dispatched, .closed]
    case (.stateAuthority, .body), (.university, .body), (.municipalCompany, .body):
      [.ready, .decided, .minutesApproved, .expedited, .dispatched, .closed]
    case (.stateAuthority, .managing), (.university, .managing):
      [.ready, .decided, .expedited, .dispatched, .closed]
    case (.municipality, _), (.region, _), (.localFederation, _), (.stateAuthority, _), (.university, _),
      (.municipalCompany, _):
      [.ready, .decided, .reported, .expedited, .dispatched, .closed]
    case (_, .body): [.ready, .decided, .minutesApproved, .dispatched, .closed]
    case (_, .delegated), (_, .managing): [.ready, .decided, .reported, .dispatched, .closed]
    }
  }

  /// The ways to decide that are offered, the usual one first.
  package static func forms(_ kind: OrganisationKind) -> [DecisionForm] {
    course(kind, .body).isEmpty ? [] : FormManner(kind: kind).decisionForms
  }

  /// What can be decided. One alone says yes or no; a body can also ask for more, or take it up later.
  package static func outcomes(_ form: DecisionForm) -> [Outcome] {
    form == .body ? [.approved, .rejected, .referredBack, .postponed] : [.approved, .rejected]
  }

  /// Whether a step may be passed over.
  package static func isOptional(_ step: CaseStep.Kind) -> Bool { step == .prepared || step == .expedited }

  /// The steps that can be taken now, in the course's order.
  ///
  /// - Parameter isWritable: whether the joining can be written in, so that a closed case can be begun anew.
  package static func possible(
    _ kind: OrganisationKind, _ standing: CaseStanding, isWritable: Bool
  ) -> [CaseStep.Kind] {
    let course = course(kind, standing.form ?? forms(kind).first ?? .body)
    if standing.isClosed { return isWritable && course.contains(.ready) ? [.ready] : [] }
    guard standing.has(.ready) else { return course.contains(.ready) ? [.ready] : [] }
    let isFinal = standing.decision != nil
    // A municipality's decision counts from its minutes' approval; elsewhere nothing has to wait for it.
    let waits = FormManner(kind: kind).hasMinutesByParagraph && course.contains(.minutesApproved)
    let isSettled = isFinal && (!waits || standing.has(.minutesApproved))
    return course.filter { step in
      switch step {
      case .ready: false
      case .prepared: !isFinal && !standing.has(.prepared)
      case .decided: !isFinal
      case .minutesApproved, .reported: isFinal && !standing.has(step)
      case .posted: standing.has(.minutesApproved) && !standing.has(.posted)
      case .expedited: isSettled && !standing.has(.expedited)
      case .dispatched: isSettled && standing.decision?.outcome == .approved
      case .closed: isSettled
      case .takenBack: false
      }
    }
  }

  /// What to do next: the first step in the course that has not been taken and cannot be passed over.
  package static func next(_ kind: OrganisationKind, _ standing: CaseStanding, isWritable: Bool) -> CaseStep.Kind? {
    let possible = possible(kind, standing, isWritable: isWritable)
    return possible.first { !isOptional($0) && !standing.has($0) } ?? possible.last
  }

  /// Everything that stands against what was typed for a step, each beside its field.
  ///
  /// - Parameter paperDay: the day that is written in the paper, if any. It is ready that day or later, unless the
  ///   paper bears a day that has not come.
  package static func faults(
    _ step: NewCaseStep, _ kind: OrganisationKind, after standing: CaseStanding, paperDay: Day? = nil, today: Day
  ) -> [CaseRefusal.Fault] {
    var faults: [CaseRefusal.Fault] = []
    if let day = step.day {
      if day > today { faults.append(.init("day", .dayAhead)) }
      if let before = dayBefore(step.kind, kind, standing), day < before {
        faults.append(.init("day", .dayBefore(before)))
      } else if step.kind == .ready, let paperDay, paperDay <= today, day < paperDay {
        faults.append(.init("day", .dayBeforePaper(paperDay)))
      }
    } else {
      faults.append(.init("day", .dayMissing))
    }
    if step.kind == .decided { faults += decisionFaults(step, kind) }
    if step.kind == .prepared, step.body.isEmpty { faults.append(.init("body", .committeeMissing)) }
    if step.kind == .reported, step.body.isEmpty { faults.append(.init("body", .bodyMissing)) }
    for (field, text, limit) in [
      ("body", step.body, JoiningLimits.line), ("words", step.words, JoiningLimits.words),
      ("paragraph", step.paragraph, 20), ("diaryNumber", step.diaryNumber, 60),
    ] where TypedText.length(text) > limit {
      faults.append(.init(field, .tooLong(limit: limit)))
    }
    return faults
  }

  /// The last day of what comes before a step. What comes after it in the course may have been noted already: the decision
  /// is often sent out before anybody notes that the minutes are posted.
  private static func dayBefore(
    _ step: CaseStep.Kind, _ kind: OrganisationKind, _ standing: CaseStanding
  ) -> Day? {
    let course = course(kind, standing.form ?? forms(kind).first ?? .body)
    guard step != .ready, let place = course.firstIndex(of: step) else { return standing.last?.day }
    let earlier = standing.taken.filter { taken in course.firstIndex(of: taken.kind).map { $0 < place } ?? false }
    return (earlier.map(\.day) + [standing.postponed?.day].compactMap { $0 }).max()
  }

  private static func decisionFaults(_ step: NewCaseStep, _ kind: OrganisationKind) -> [CaseRefusal.Fault] {
    var faults: [CaseRefusal.Fault] = []
    let form = step.form ?? .body
    if step.form.map({ !forms(kind).contains($0) }) ?? true { faults.append(.init("form", .formMissing)) }
    if step.body.isEmpty { faults.append(.init("body", .bodyMissing)) }
    let outcome = step.outcome.flatMap { outcomes(form).contains($0) ? $0 : nil }
    if outcome == nil { faults.append(.init("outcome", step.outcome == nil ? .outcomeMissing : .outcomeNotAlone)) }
    if JoiningRules.needsParagraph(kind, form), step.paragraph.isEmpty {
      faults.append(.init("paragraph", .paragraphMissing))
    }
    if outcome == .referredBack, step.words.isEmpty { faults.append(.init("words", .askedForMissing)) }
    if let again = step.againOn, let day = step.day, again < day { faults.append(.init("againOn", .dayBefore(day))) }
    return faults
  }
}
