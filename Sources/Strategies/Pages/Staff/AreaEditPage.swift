import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/omraden/nytt` and `…/omraden/{area}`: one area, with its statements under it.
struct AreaEditPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    let area: Area?
    let upper: Area?
    let statements: [Statement]
    var path: String { "\(desk.path)/omraden/\(area?.id.text ?? "nytt")" }
  }

  private func find(_ visit: OfficerVisit, _ db: Database) throws -> Model {
    let desk = try StaffDesk.find(visit, db)
    let text = visit.visit.parameter("area")
    let area = desk.areas.first { $0.id.text == text }
    if !text.isEmpty, area == nil { throw NotFound() }
    let under = visit.form.first("under") ?? visit.query.first("under") ?? ""
    let upper = desk.areas.first { $0.id.text == (area?.parent?.text ?? under) }
    let statements = try area.map { try Statement.all(of: desk.edition.id, db)[$0.id] ?? [] } ?? []
    return Model(desk: desk, area: area, upper: upper, statements: statements)
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    guard model.desk.isDraft else { return .redirect(visit.visit.link(model.desk.path)) }
    let values = model.area.map { AreaForm.values($0.facts) } ?? [:]
    // A new area has its id in the form: the same form sent twice is the same area.
    let seen = model.area?.fingerprint ?? AreaID.random().text
    return .page(page(model, StaffForm(values, seen: seen, visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    let fields = visit.form
    do {
      let facts = try AreaForm.read(fields)
      let (edition, upper, area) = (model.desk.edition.id, model.upper?.id, model.area?.id)
      let id = try await store.write(by: visit.actor) { tx in
        guard let area else {
          return try Area.add(AreaID(fields.text("seen")), to: edition, under: upper, facts, in: tx)
        }
        try Area.change(area, facts, expecting: fields.text("seen"), in: tx)
        return area
      }
      return .redirect(visit.visit.link("\(model.desk.path)/omraden/\(id)") + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try find(visit, db) }
      let form = StaffForm(
        posted: fields, refusal, stored: now.area.map { AreaForm.values($0.facts) } ?? [:],
        seen: now.area?.fingerprint ?? "", visit.language)
      return .page(page(now, form, visit))
    }
  }

  private func page(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let title = model.area?.title[l] ?? AreaEditTexts.new[l]
    let isSaved = visit.query.has("klart") && form.state.reasons.isEmpty
    let main: HTML = """
      \(if: isSaved, Part.notice(.ok, EditTexts.saved[l]))\(form.summary)
      \(Part.head(title, kicker: model.upper.map { "<span>\($0.title, in: l)</span>" }))
      <div class="stack stack--xl">\(visit.visit.form(model.path))\(form.hidden)\
      \(model.upper.map { "<input type=\"hidden\" name=\"under\" value=\"\($0.id)\">" as HTML })\
      \(AreaForm.fields(form))
      <p class="actions">\(Part.button(EditTexts.save[l]))<a href="\(l.path("\(model.desk.path)/omraden"))">\(AreaEditTexts.areas[l])</a></p></form>\
      \(model.area.map { below($0, model, visit, l) })</div>
      """
    let crumbs = [Crumb(AreaEditTexts.areas[l], "\(model.desk.path)/omraden")]
    return model.desk.page(title, crumbs: crumbs, l, state: form.state, status: form.status, main)
  }

  private func below(_ area: Area, _ model: Model, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let t = AreaEditTexts.self
    let removal: HTML = """
      <section class="stack stack--s"><h2 class="h-sm">\(EditTexts.remove[l])</h2><p>\(t.cannotUndo[l])</p>\
      \(OrderButton.form(model.desk, visit, ["act": "remove", "what": "area", "id": area.id.text, "seen": Fingerprint.of(area.mark(with: model.statements))], t.removeArea[l], style: "btn--danger"))</section>
      """
    guard area.isSelectable else {
      guard !model.statements.isEmpty else { return removal }
      return """
        <section class="stack"><h2>\(t.statements[l])</h2><p>\(t.statementsOnUpper[l])</p>\(list(model, visit, l, removal: true))</section>\(removal)
        """
    }
    return """
      <section class="stack"><h2>\(t.statements[l])</h2><p class="muted">\(t.statementsLead[l])</p>\
      \(model.statements.isEmpty ? "<p>\(t.noStatements[l])</p>" : list(model, visit, l))\
      <p class="actions">\(Part.buttonLink(t.newStatement[l], l.path("\(model.path)/pastaenden/nytt"), style: ""))</p></section>\(removal)
      """
  }

  /// - Parameter removal: where the statements have to go, each has its own button for that.
  private func list(_ model: Model, _ visit: OfficerVisit, _ l: Language, removal: Bool = false) -> HTML {
    let rows = model.statements.html { statement in
      let buttons =
        removal
        ? OrderButton.remove(statement, model.desk, visit)
        : OrderButton.pair(model.desk, visit, ["what": "statement", "id": statement.id.text], statement.number)
      return """
        <li><span class="probs__no">\(statement.number)</span>\
        <a href="\(l.path("\(model.path)/pastaenden/\(statement.id)"))">\(statement.text, in: l)</a>\
        \(buttons)</li>
        """ as HTML
    }
    return "<ul class=\"probs probs--order\">\(rows)</ul>"
  }
}
