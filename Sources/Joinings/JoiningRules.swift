import Kernel
import Organisations
import Strategies

/// The room's pure rules. Each tells every reason at once.
package enum JoiningRules {
  /// What stands against sending the draft in, in the order of the form. Empty when nothing does.
  package static func gaps(in draft: Draft) -> [JoiningGap] {
    organisationGaps(draft) + contactGaps(draft) + areaGaps(draft) + decisionGaps(draft)
  }

  /// The chosen areas in the strategy's order, main focus or not.
  package static func chosen(in draft: Draft) -> [(area: Area, isMain: Bool)] {
    let chosen = Dictionary(
      draft.areasPart.answer.chosen.map { ($0.area, $0.isMain) }, uniquingKeysWith: { first, _ in first })
    return draft.areas.compactMap { area in chosen[area.id].map { (area, $0) } }
  }

  /// Whether minutes with a § show the decision: bodies of municipalities and regions that meet.
  package static func needsParagraph(_ kind: OrganisationKind, _ form: DecisionForm) -> Bool {
    switch kind {
    case .municipality, .region, .localFederation: form == .body
    default: false
    }
  }

  /// Whether somebody's decision is asked for at all. In a one-person firm, sending in is the owner's decision.
  package static func needsDecision(_ kind: OrganisationKind) -> Bool { kind != .onePersonFirm }

  /// The decision as it is sent in.
  package static func decision(in draft: Draft, on day: Day) -> DecisionAnswer {
    var decision = draft.decisionPart.answer
    guard !needsDecision(draft.organisation.kind) else { return decision }
    decision.form = .managing
    if decision.body.isEmpty { decision.body = JoiningTexts.owner }
    decision.day = decision.day ?? day
    decision.outcome = decision.outcome ?? .approved
    return decision
  }

  private static func organisationGaps(_ draft: Draft) -> [JoiningGap] {
    var gaps: [JoiningGap] = []
    if draft.organisation.name.isEmpty { gaps.append(JoiningGap(.organisation, .nameMissing)) }
    let mail = draft.organisationPart.answer.publicMail
    if !mail.isEmpty, !Tidy.isMail(mail) {
      gaps.append(JoiningGap(.organisation, .publicMailInvalid))
    } else if mail.isEmpty, !draft.organisation.hidesPeople {
      gaps.append(JoiningGap(.organisation, .publicMailMissing))
    }
    return gaps
  }

  private static func contactGaps(_ draft: Draft) -> [JoiningGap] {
    var gaps: [JoiningGap] = []
    let contact = draft.contact(.contact)
    if contact?.name.isEmpty ?? true { gaps.append(JoiningGap(.contacts, .contactNameMissing)) }
    let mail = contact?.mail ?? ""
    if mail.isEmpty {
      gaps.append(JoiningGap(.contacts, .contactMailMissing))
    } else if !Tidy.isMail(mail) {
      gaps.append(JoiningGap(.contacts, .contactMailInvalid))
    }
    if let deputy = draft.contact(.deputy), !deputy.mail.isEmpty, !Tidy.isMail(deputy.mail) {
      gaps.append(JoiningGap(.contacts, .deputyMailInvalid))
    }
    return gaps
  }

  private static func areaGaps(_ draft: Draft) -> [JoiningGap] {
    let chosen = chosen(in: draft)
    guard !chosen.isEmpty else { return [JoiningGap(.areas, .noAreas)] }
    var gaps: [JoiningGap] = []
    if chosen.count < draft.areasPart.answer.chosen.count || chosen.contains(where: { !$0.area.isSelectable }) {
      gaps.append(JoiningGap(.areas, .areaGone))
    }
    let localGoals = Set(draft.localGoals.map(\.id))
    for (area, _) in chosen {
      let answer = draft.areaParts[area.id]?.answer ?? AreaAnswer()
      let known = Set((draft.statements[area.id] ?? []).map(\.id.text))
      if answer.how.isEmpty, !answer.ticks.keys.contains(where: known.contains) {
        gaps.append(JoiningGap(.area(area.id), .areaEmpty(area.title)))
      }
      if answer.goals.contains(where: { $0.localGoal.map { !localGoals.contains($0) } ?? false }) {
        gaps.append(JoiningGap(.area(area.id), .localGoalGone(area.title)))
      }
    }
    return gaps
  }

  private static func decisionGaps(_ draft: Draft) -> [JoiningGap] {
    let decision = decision(in: draft, on: draft.day)
    var gaps: [JoiningGap] = []
    if decision.body.isEmpty { gaps.append(JoiningGap(.decision, .deciderMissing)) }
    if let day = decision.day {
      if day > draft.day { gaps.append(JoiningGap(.decision, .dayInFuture)) }
    } else {
      gaps.append(JoiningGap(.decision, .dayMissing))
    }
    if needsParagraph(draft.organisation.kind, decision.form), decision.paragraph.isEmpty {
      gaps.append(JoiningGap(.decision, .paragraphMissing))
    }
    switch decision.outcome {
    case .approved: break
    case nil: gaps.append(JoiningGap(.decision, .outcomeMissing))
    case .rejected:
      gaps.append(JoiningGap(.decision, draft.standing.hasBeenSubmitted ? .changeRejected : .outcomeRejected))
    case .referredBack: gaps.append(JoiningGap(.decision, .outcomeReferredBack))
    case .postponed: gaps.append(JoiningGap(.decision, .outcomePostponed))
    }
    return gaps
  }
}
