import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/omraden/{area}/pastaenden/nytt` and `…/pastaenden/{statement}`: one statement.
struct StatementPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    let area: Area
    let statement: Statement?
    var areaPath: String { "\(desk.path)/omraden/\(area.id)" }
    var path: String { "\(areaPath)/pastaenden/\(statement?.id.text ?? "nytt")" }
  }

  private func find(_ visit: OfficerVisit, _ db: Database) throws -> Model {
    let desk = try StaffDesk.find(visit, db)
    guard let area = desk.areas.first(where: { $0.id.text == visit.visit.parameter("area") }) else {
      throw NotFound()
    }
    let text = visit.visit.parameter("statement")
    let statement = try Statement.all(of: desk.edition.id, db)[area.id]?.first { $0.id.text == text }
    if !text.isEmpty, statement == nil { throw NotFound() }
    return Model(desk: desk, area: area, statement: statement)
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    guard model.desk.isDraft else { return .redirect(visit.visit.link(model.desk.path)) }
    // A new statement has its id in the form: the same form sent twice is the same statement.
    let seen = model.statement?.fingerprint ?? StatementID.random().text
    let form = StaffForm(values(model), seen: seen, visit.language)
    return .page(page(model, form, visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    let fields = visit.form
    let facts = StatementFacts(fields.wording("text"), isExample: fields.has("example"))
    let (area, statement) = (model.area.id, model.statement?.id)
    do {
      try await store.write(by: visit.actor) { tx in
        if let statement {
          try Statement.change(statement, facts, expecting: fields.text("seen"), in: tx)
        } else {
          try Statement.add(
            StatementID(fields.text("seen")), to: area, facts.text, isExample: facts.isExample, in: tx)
        }
      }
      let next = fields.has("next") ? "\(model.areaPath)/pastaenden/nytt" : model.areaPath
      return .redirect(visit.visit.link(next) + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let now = try await store.read { db in try find(visit, db) }
      let form = StaffForm(
        posted: fields, refusal, stored: values(now), seen: now.statement?.fingerprint ?? "", visit.language)
      return .page(page(now, form, visit))
    }
  }

  private func values(_ model: Model) -> [String: [String]] {
    Values.merged([
      Values.wording("text", model.statement?.text), ["example": model.statement?.isExample == true ? ["1"] : []],
    ])
  }

  private func page(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = AreaEditTexts.self
    let title = model.statement.map { "\(t.statement[l]) \($0.number)" } ?? t.newStatement[l]
    let isSaved = visit.query.has("klart") && form.state.reasons.isEmpty
    let another = StaffText(sv: "Spara och skriv ett till", en: "Save and write another")
    let main: HTML = """
      \(if: isSaved, Part.notice(.ok, EditTexts.saved[l]))\(form.summary)
      \(Part.head(title, kicker: "<span>\(model.area.title, in: l)</span>", lead: "\(t.statementsLead[l])"))
      <div class="stack stack--xl">\(visit.visit.form(model.path))\(form.hidden)\
      \(form.wording("text", t.statement, rows: 2))\(Field.check("example", "\(t.isExample[l])", form.state))
      <p class="actions">\(Part.button(EditTexts.save[l]))\(if: model.statement == nil, Part.button(another[l], name: "next", style: ""))\
      <a href="\(l.path(model.areaPath))">\(model.area.title, in: l)</a></p></form>\
      \(model.statement.map { removal($0, model, visit, l) })</div>
      """
    let crumbs = [
      Crumb(t.areas[l], "\(model.desk.path)/omraden"), Crumb(model.area.title[l], model.areaPath),
    ]
    return model.desk.page(title, crumbs: crumbs, l, state: form.state, status: form.status, main)
  }

  private func removal(_ statement: Statement, _ model: Model, _ visit: OfficerVisit, _ l: Language) -> HTML {
    OrderButton.form(
      model.desk, visit,
      ["act": "remove", "what": "statement", "id": statement.id.text, "seen": statement.fingerprint],
      AreaEditTexts.removeStatement[l], style: "btn--danger")
  }
}
