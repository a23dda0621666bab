import GRDB
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/lanet`: the county's words, contact, promise, offer, colours and map, changed by its
/// strategists. The map is a form of its own under the others.
struct CountyPage {
  let store: Store

  private struct Model: Sendable {
    let county: County
    let words: CountyWords
    let map: CountyMap
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await read(visit)
    let isSaved = visit.query.has("sparat")
    let notice: HTML = isSaved ? Part.notice(.ok, CountyPageTexts.saved[visit.language]) : .empty
    return show(model, words(model, visit), map(model, visit), visit, notice: notice)
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    if visit.form.text("do") == "map" { return try await postMap(visit) }
    if let turned = CountyForm.benefits.turned(by: visit.form.text("do"), visit.form) {
      let model = try await read(visit)
      let form = StaffForm(
        posted: turned, reasons: [], isStale: false, stored: nil, seen: "", visit.language)
      let notice = Part.notice(.info, StaffFormTexts.notSavedYet[visit.language])
      return show(model, form, map(model, visit), visit, notice: notice)
    }
    let fields = CountyForm.benefits.tidied(visit.form)
    let (code, words, seen) = (visit.county, CountyForm.words(fields), fields.text("seen"))
    do {
      try await store.write(by: visit.actor) { tx in try County.amend(code, words, expecting: seen, in: tx) }
      return saved(visit)
    } catch let refusal as CountyRefusal {
      let model = try await read(visit)
      var form = StaffForm(
        posted: fields, reasons: refusal.words(in: visit.language), isStale: refusal.kind == .conflict,
        stored: CountyForm.values(model.words), seen: model.words.fingerprint, visit.language)
      if form.theirs != nil { CountyForm.benefits.fill(to: model.words.benefits.count, &form.state.values) }
      return show(model, form, map(model, visit), visit, status: form.status)
    }
  }

  private func postMap(_ visit: OfficerVisit) async throws -> Reply {
    let (code, fields) = (visit.county, visit.form)
    do {
      try await store.write(by: visit.actor) { tx in
        let stored = try CountyMap.of(code, tx.db)
        try County.map(code, MapForm.map(fields, over: stored), expecting: fields.text("seen"), in: tx)
      }
      return saved(visit)
    } catch let refusal as CountyRefusal {
      let model = try await read(visit)
      let form = StaffForm(
        posted: fields, reasons: refusal.words(in: visit.language), isStale: refusal.kind == .conflict,
        stored: MapForm.values(model.map), seen: model.map.fingerprint, visit.language)
      return show(model, words(model, visit), form, visit, status: form.status)
    }
  }

  private func saved(_ visit: OfficerVisit) -> Reply {
    .redirect(visit.visit.link("/lansstyrelsen/\(visit.visit.parameter("county"))/lanet") + "?sparat=1")
  }

  private func words(_ model: Model, _ visit: OfficerVisit) -> StaffForm {
    StaffForm(CountyForm.values(model.words), seen: model.words.fingerprint, visit.language)
  }

  private func map(_ model: Model, _ visit: OfficerVisit) -> StaffForm {
    StaffForm(MapForm.values(model.map), seen: model.map.fingerprint, visit.language)
  }

  private func read(_ visit: OfficerVisit) async throws -> Model {
    let code = visit.county
    return try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      return Model(county: county, words: try CountyWords.of(county, db), map: try CountyMap.of(code, db))
    }
  }

  private func show(
    _ model: Model, _ form: StaffForm, _ map: StaffForm, _ visit: OfficerVisit, notice: HTML = .empty,
    status: Int = 200
  ) -> Reply {
    let l = visit.language
    let t = CountyPageTexts.self
    let county = model.county
    let main: HTML = """
      \(form.summary)\(map.summary)\(Part.head(t.title[l], lead: "\(t.lead[l])"))\(notice)
      <div class="stack stack--xl">\(visit.visit.form(county.staffPath(.county), class: "stack stack--xl"))\(form.hidden)\(FormRows.saveOnEnter(l))
      \(CountyView.words(form))\(CountyView.contact(form))\(CountyView.benefits(form))\(CountyView.colours(form))
      <p class="actions">\(Part.button(StaffFormTexts.save[l], name: "do", value: "save"))</p></form>
      \(MapForm.section(model.map, map, visit, path: county.staffPath(.county)))</div>
      """
    return .page(
      county.staffPage(t.title[l], at: .county, crumbs: [Crumb(t.title[l])], l, main).with {
        $0.status = status
        $0.hasErrors = !(form.state.reasons + map.state.reasons).isEmpty
      })
  }
}
