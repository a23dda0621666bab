import Kernel
import Organisations
import Store
import Strategies
import Web

/// `…/omraden/{area}`: the statements, how, and own goals.
struct AreaPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    if let instead = desk.readInstead { return instead }
    let area = try Self.area(visit, desk)
    let saved = desk.draft.areaParts[area.id] ?? SavedPart(answer: AreaAnswer())
    return AreaView(desk: desk, area: area).reply(
      Self.state(saved.answer, visit.language), revision: saved.revision)
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let area = try Self.area(visit, desk)
    let answer = Self.answer(visit.form, desk, area)
    let (id, revision) = (desk.draft.joining.id, Int(visit.form.text("revision")) ?? 0)
    let goal = NewLocalGoal(visit.form)
    let organisation = desk.organisation.id
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      try Joining.save(answer, part: .area(area.id), expecting: revision, of: id, in: tx)
      if let goal { try goal.add(to: organisation, in: tx) }
    }
    if var trouble {
      trouble.reasons = Self.besideFields(trouble.reasons, visit.form)
      let state = FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language)
      return AreaView(desk: desk, area: area, trouble: trouble).reply(
        state, revision: trouble.conflict?.revision ?? revision)
    }
    switch visit.form.text("gor") {
    case "fler", "lokalt-mal":
      return .redirect(desk.link(.area(area.id)) + "?sparad=\(QueryText.encode(FormPart.area(area.id).path))#mal")
    default: return desk.afterSaving(.area(area.id))
    }
  }

  /// The area of the address: one that can be chosen in the joining's edition.
  private static func area(_ visit: MemberVisit, _ desk: Desk) throws -> Area {
    let id = AreaID(visit.visit.parameter("area"))
    guard let area = desk.draft.areas.first(where: { $0.id == id && $0.isSelectable }) else { throw NotFound() }
    return area
  }

  private static func answer(_ form: FormFields, _ desk: Desk, _ area: Area) -> AreaAnswer {
    var ticks: [String: Tick] = [:]
    for statement in desk.draft.statements[area.id] ?? [] {
      ticks[statement.id.text] = Tick(rawValue: form.text("s-\(statement.id)"))
    }
    let goals = goalNumbers(form).map { number in
      AreaAnswer.Goal(text: form.text("goal-\(number)"), localGoal: LocalGoalID(form.text("serves-\(number)")))
    }
    return AreaAnswer(ticks: ticks, how: form.text("how"), goals: goals)
  }

  /// The rows of goals that something is written in.
  private static func goalNumbers(_ form: FormFields) -> [Int] {
    (1...(JoiningLimits.goals + 1)).filter { !form.text("goal-\($0)").isEmpty }
  }

  /// Goals are counted without the empty rows; their faults are told beside the rows as they stand on the page.
  private static func besideFields(_ reasons: [ReasonWords], _ form: FormFields) -> [ReasonWords] {
    let rows = goalNumbers(form).enumerated().map { ("goal-\($0.offset + 1)", "goal-\($0.element)") }
    let fields = Dictionary(rows, uniquingKeysWith: { first, _ in first })
    return reasons.map { ReasonWords(field: $0.field.map { fields[$0] ?? $0 }, text: $0.text) }
  }

  private static func state(_ answer: AreaAnswer, _ language: Language) -> FormState {
    var values = ["how": answer.how]
    for (statement, tick) in answer.ticks { values["s-\(statement)"] = tick.rawValue }
    for (index, goal) in answer.goals.enumerated() {
      values["goal-\(index + 1)"] = goal.text
      values["serves-\(index + 1)"] = goal.localGoal?.text ?? ""
    }
    return FormState(values: values, language: language)
  }
}

/// A goal the organisation has decided on its own, written down while an area is described.
struct NewLocalGoal: Sendable {
  let text: String
  let source: String

  /// Nil when nothing was typed.
  init?(_ form: FormFields) {
    text = form.text("localGoal")
    source = form.text("localGoalSource")
    if text.isEmpty, source.isEmpty { return nil }
  }

  /// Adds it; the same goal sent twice is there once.
  func add(to organisation: OrganisationID, in tx: Transaction) throws {
    do {
      try LocalGoal.add(text, source: source, to: organisation, in: tx)
    } catch let refusal as OrganisationRefusal {
      throw Refused(refusal: refusal)
    }
  }

  /// Why it was not taken, beside the field on the area's page.
  struct Refused: Refusal {
    let refusal: OrganisationRefusal
    var kind: RefusalKind { refusal.kind }
    func words(in language: Language) -> [ReasonWords] {
      refusal.words(in: language).map { ReasonWords(field: "localGoal", text: $0.text) }
    }
  }
}
