import Documents
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import Web

/// `…/arende`: where the case stands, the next step, what has happened, the locked paper, and the registrar's
/// package of each step.
struct CasePage {
  let store: Store
  let shelf: PaperShelf

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    let asked = CaseStep.Kind(rawValue: visit.query.text("steg"))
    let step = asked.flatMap { desk.possible.contains($0) ? $0 : nil } ?? (desk.standing.isClosed ? nil : desk.next)
    return .page(CaseView(desk: desk, step: step, state: Self.begin(step, desk)).page)
  }

  /// Takes a step.
  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    let (form, l, id) = (visit.form, visit.language, desk.id)
    guard let kind = CaseStep.Kind(rawValue: form.text("steg")), desk.course.contains(kind) else {
      throw NotFound()
    }
    let (day, againOn) = (TypedDay.read(form.text("day")), TypedDay.read(form.text("againOn")))
    let new = NewCaseStep(
      kind, on: day, form: DecisionForm(rawValue: form.text("form")), outcome: Outcome(rawValue: form.text("outcome")),
      body: form.text("body"), paragraph: form.text("paragraph"), diaryNumber: form.text("diaryNumber"),
      words: form.first("words") ?? "", againOn: againOn)
    var reasons: [ReasonWords] = []
    if !form.text("againOn").isEmpty, againOn == nil {
      reasons.append(ReasonWords(field: "againOn", text: DecisionTexts.notADay[l]))
    }
    if !form.text("day").isEmpty, day == nil {
      reasons.append(ReasonWords(field: "day", text: DecisionTexts.notADay[l]))
    }
    guard reasons.isEmpty else { return again(desk, kind, reasons, 422) }
    do {
      try await store.write(by: visit.actor) { tx in try CaseStep.take(new, of: id, in: tx) }
      return .redirect("\(desk.link())?gjort=\(kind.rawValue)")
    } catch let refusal as any Refusal where refusal.kind.isToldInForm {
      return again(desk, kind, refusal.words(in: l), refusal.kind.pageStatus)
    }
  }

  /// Takes the last step back.
  func takeBack(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    guard let step = Int64(visit.form.text("steg")) else { throw NotFound() }
    let id = desk.id
    do {
      try await store.write(by: visit.actor) { tx in try CaseStep.takeBack(step, of: id, in: tx) }
      return .redirect("\(desk.link())?gjort=\(CaseStep.Kind.takenBack.rawValue)")
    } catch let refusal as any Refusal where refusal.kind.isToldInForm {
      return again(desk, desk.next, refusal.words(in: visit.language), refusal.kind.pageStatus)
    }
  }

  /// The registrar's package of one step, as one file.
  func package(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    guard let number = Int64(visit.visit.parameter("step")),
      let step = desk.steps.first(where: { $0.id == number && $0.kind != .takenBack })
    else { throw NotFound() }
    let package = CasePackage(desk: desk, step: step)
    guard let bytes = try await package.zip(shelf) else { throw NotFound() }
    return .download(bytes, name: package.name, type: "application/zip")
  }

  /// A paper as it was locked, in one of its formats.
  func paper(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await CaseDesk.open(visit, store)
    let parameter = visit.visit.parameter
    guard let version = desk.versions.first(where: { String($0.number) == parameter("version") }),
      let format = PaperDocument.Format(rawValue: parameter("format")), let document = version.document
    else { throw NotFound() }
    do throws(WritingFault) {
      let bytes = try await shelf.paper(document, as: format)
      let name = SwedishOrder.slug(desk.draft.organisation.name)
      return .download(
        bytes, name: "underlag-\(name)-version-\(version.number).\(format.rawValue)", type: format.mediaType
      ).with(header: "cache-control", "private, no-store")
    } catch {
      let reason = error.words(in: desk.l).map(\.text).joined(separator: " ")
      let main = CaseView.cannotWrite(desk, version, reason)
      let title = CasePageTexts.cannotWrite[desk.l]
      return .page(desk.page(title, crumbs: [Crumb(title)], main).with { $0.status = error.kind.pageStatus })
    }
  }

  private func again(_ desk: CaseDesk, _ step: CaseStep.Kind?, _ reasons: [ReasonWords], _ status: Int) -> Reply {
    let state = FormState(posted: desk.visit.form, reasons: reasons, language: desk.l)
    return .page(
      CaseView(desk: desk, step: step, state: state).page.with {
        $0.hasErrors = true
        $0.status = status
      })
  }

  /// What stands in the form before anything is typed: the day where it is most often today, and the decision that the
  /// organisation has written in its joining itself. What a former round decided fills in nothing.
  private static func begin(_ step: CaseStep.Kind?, _ desk: CaseDesk) -> FormState {
    var values: [String: String] = [:]
    if step == .ready || step == .closed { values["day"] = desk.visit.today.told(in: desk.l) }
    if step == .decided {
      let part = desk.draft.decisionPart
      values["form"] = (CaseRules.forms(desk.kind).first ?? .body).rawValue
      values["diaryNumber"] = part.answer.diaryNumber
      if part.revision > 0, part.answer.day != nil, !desk.steps.contains(where: { $0.kind == .decided }) {
        values["form"] = part.answer.form.rawValue
        values["body"] = part.answer.body
        values["day"] = part.answer.day?.told(in: desk.l) ?? ""
        values["paragraph"] = part.answer.paragraph
        values["outcome"] = part.answer.outcome?.rawValue ?? ""
      }
    }
    return FormState(values: values, language: desk.l)
  }
}
