import Counties
import Kernel
import Organisations
import Store
import Web

/// `/lansstyrelsen/{county}/forbereder`: who wants to show that they are preparing. The county looks whom it comes from,
/// and sees nothing of what they write.
struct PreparingPage {
  let store: Store

  struct Model: Sendable {
    let county: County
    let waiting: [Preparing]
    let shown: [Preparing]
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    .page(page(try await model(visit), visit, FormState(language: visit.language)))
  }

  func vouch(_ visit: OfficerVisit) async throws -> Reply {
    let form = visit.form
    let (county, name, isChecked) = (visit.county, form.text("name"), form.has("checkedIdentity"))
    guard let organisation = OrganisationID(form.text("organisation")) else { throw NotFound() }
    if !isChecked {
      let reason = ReasonWords(field: "i-\(organisation)", text: CountyAnswerTexts.tickSender[visit.language])
      let state = FormState(posted: form, reasons: [reason], language: visit.language)
      return .page(
        page(try await model(visit), visit, state).with {
          $0.status = 422
          $0.hasErrors = true
        })
    }
    try await store.write(by: visit.actor) { tx in
      try Joining.vouch(for: organisation, in: county, name: name, checkedIdentity: isChecked, in: tx)
    }
    return .redirect(visit.visit.link(try await path(visit)) + "?klart=visas")
  }

  func stop(_ visit: OfficerVisit) async throws -> Reply {
    guard let organisation = OrganisationID(visit.form.text("organisation")) else { throw NotFound() }
    let county = visit.county
    try await store.write(by: visit.actor) { tx in try Joining.stopVouching(for: organisation, in: county, in: tx) }
    return .redirect(visit.visit.link(try await path(visit)) + "?klart=visas-inte")
  }

  private func path(_ visit: OfficerVisit) async throws -> String {
    let code = visit.county
    guard let county = try await store.read({ db in try County.byCode(code, db) }) else { throw NotFound() }
    return Self.path(county)
  }

  static func path(_ county: County) -> String { county.staffPath() + "/forbereder" }

  private func model(_ visit: OfficerVisit) async throws -> Model {
    let (code, actor, day) = (visit.county, visit.actor, visit.today)
    return try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      return Model(
        county: county, waiting: try Preparing.waiting(in: code, on: day, visibleTo: actor, db),
        shown: try Preparing.all(in: code, on: day, db))
    }
  }

  private func page(_ model: Model, _ visit: OfficerVisit, _ state: FormState) -> Page {
    let l = visit.language
    let t = DeclineTexts.self
    let done = t.done(visit.query.text("klart"))
    let main: HTML = """
      \(state.errorSummary)\(done.map { "<div class=\"mb-6\">\(Part.notice(.ok, $0[l]))</div>" as HTML })
      \(Part.head(t.preparing[l], lead: "\(t.preparingLead[l])"))
      <div class="stack stack--xl"><section class="stack" aria-labelledby="h-vantar"><h2 class="h-sm" id="h-vantar">\(t.waiting[l])</h2>\
      \(model.waiting.isEmpty ? "<p class=\"muted\">\(t.nobodyWaits[l])</p>" : model.waiting.html { waiting($0, model, visit, state, l) })</section>
      <section class="stack" aria-labelledby="h-syns"><h2 class="h-sm" id="h-syns">\(t.showing[l])</h2>\
      \(model.shown.isEmpty ? "<p class=\"muted\">\(t.nobodyShows[l])</p>" : model.shown.html { shown($0, model, visit, l) })</section></div>
      """
    return model.county.staffPage(
      t.preparing[l], at: .joinings,
      crumbs: [
        Crumb(CountyJoiningTexts.joinings[l], model.county.staffPath(.joinings)), Crumb(t.preparing[l]),
      ], l, main)
  }

  private func waiting(
    _ one: Preparing, _ model: Model, _ visit: OfficerVisit, _ state: FormState, _ l: Language
  ) -> HTML {
    """
    <section class="card stack"><h3 class="h-sm">\(one.name)</h3><p class="meta">\(kind(one, l))</p>\
    \(visit.visit.form(Self.path(model.county), class: "stack"))\(fields(one))\
    <ul class="checks">\(IdentityTick.html(one.name, id: "i-\(one.organisation)", state, l))</ul>\
    <p class="actions"><button class="btn btn--primary" type="submit">\(DeclineTexts.showPreparing[l])<span class="vh">, \(one.name)</span></button></p></form></section>
    """
  }

  private func shown(_ one: Preparing, _ model: Model, _ visit: OfficerVisit, _ l: Language) -> HTML {
    """
    <section class="card stack"><h3 class="h-sm">\(one.name)</h3><p class="meta">\(kind(one, l))</p>\
    \(visit.visit.form(Self.path(model.county) + "/sluta", class: "stack"))\(fields(one))\
    <p class="actions"><button class="btn" type="submit">\(DeclineTexts.stopShowing[l])<span class="vh">, \(one.name)</span></button></p></form></section>
    """
  }

  /// The name that was on the page: under another name it is checked again.
  private func fields(_ one: Preparing) -> HTML {
    """
    <input type="hidden" name="organisation" value="\(one.organisation)"><input type="hidden" name="name" value="\(one.name)">
    """
  }

  private func kind(_ one: Preparing, _ l: Language) -> String { OrganisationKind(rawValue: one.kind)?.name[l] ?? "" }
}
