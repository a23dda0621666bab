import GRDB
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/lanet`: the county's words, contact, promise, offer and colours, changed by its strategists.
struct CountyPage {
  let store: Store

  private struct Model: Sendable {
    let county: County
    let words: CountyWords
    let tiles: [Tile]
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await read(visit)
    let isSaved = visit.query.has("sparat")
    let notice: HTML = isSaved ? Part.notice(.ok, CountyPageTexts.saved[visit.language]) : .empty
    return show(model, CountyForm.form(model.words, visit.language), visit, notice: notice)
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    var form = StaffForm(posted: visit.form, language: visit.language)
    if CountyForm.benefits.turn(visit.form.text("do"), &form.values) {
      let notice = Part.notice(.info, StaffFormTexts.notSavedYet[visit.language])
      return show(try await read(visit), form, visit, sum: form.text("sum"), notice: notice)
    }
    CountyForm.benefits.tidy(&form.values)
    let (code, words, sum) = (visit.county, CountyForm.words(form), form.text("sum"))
    do {
      try await store.write(by: visit.actor) { tx in try County.amend(code, words, expecting: sum, in: tx) }
      return .redirect(visit.visit.link("/lansstyrelsen/\(visit.visit.parameter("county"))/lanet") + "?sparat=1")
    } catch let refusal as CountyRefusal {
      let model = try await read(visit)
      form.reasons = refusal.words(in: visit.language)
      let stored: HTML =
        refusal.kind == .conflict ? StoredBeside.card(CountyForm.form(model.words, visit.language), form) : .empty
      return show(model, form, visit, notice: stored, status: refusal.kind == .conflict ? 409 : 422)
    }
  }

  private func read(_ visit: OfficerVisit) async throws -> Model {
    let code = visit.county
    return try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      return Model(county: county, words: try CountyWords.of(county, db), tiles: try Tile.all(of: code, db))
    }
  }

  private func show(
    _ model: Model, _ form: StaffForm, _ visit: OfficerVisit, sum: String? = nil, notice: HTML, status: Int = 200
  ) -> Reply {
    let l = visit.language
    let t = CountyPageTexts.self
    let county = model.county
    let save: HTML = "<p class=\"actions\">\(Part.button(StaffFormTexts.save[l], name: "do", value: "save"))</p>"
    let main: HTML = """
      \(form.state.errorSummary)\(Part.head(t.title[l], lead: "\(t.lead[l])"))\(notice)
      \(visit.visit.form(county.staffPath(.county), class: "stack stack--xl"))\
      <input type="hidden" name="sum" value="\(sum ?? model.words.fingerprint)">
      \(CountyView.words(form))\(save)\(CountyView.contact(form))\(CountyView.benefits(form))\(CountyView.colours(form))\(save)</form>
      \(CountyView.tiles(model.tiles, columns: county.tileColumns, l))
      """
    return .page(
      county.staffPage(t.title[l], at: .county, crumbs: [Crumb(t.title[l])], l, main).with {
        $0.status = status
        $0.hasErrors = !form.reasons.isEmpty
      })
  }
}
