import GRDB
import Kernel
import Store
import Web

/// `/mitt-konto`: what we know of the person who looks, and what they can do about it.
struct AccountPage: Sendable {
  let frame: AccountFrame

  private struct Model: Sendable {
    let details: PersonDetails
    let browsers: Int
    let factor: SecondFactor.Standing
    let kept: [(post: KeptPost, place: String)]
  }

  func get(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let model = try await model(of: visit.person, visit)
    let state = FormState(
      values: ["namn": model.details.name ?? "", "sprak": model.details.language.rawValue], language: visit.language)
    return try await frame.page(visit.visit, MyAccountTexts.title[visit.language], view(visit.visit, model, state))
  }

  func post(_ visit: PersonVisit) async throws -> Reply {
    let visit = try visit.afterSecondFactor()
    let person = visit.person
    let (name, l) = (visit.form.text("namn"), visit.language)
    let language = Language(rawValue: visit.form.text("sprak")) ?? .sv
    do {
      try await frame.store.write(by: visit.actor) { tx in
        try Person.describe(person, name: name, language: language, in: tx)
      }
    } catch let refusal as AccountRefusal {
      let state = FormState(posted: visit.form, reasons: refusal.words(in: l), language: l)
      let model = try await model(of: person, visit)
      return try await frame.refused(visit.visit, MyAccountTexts.title[l], view(visit.visit, model, state))
    }
    return .redirect(visit.visit.link("/mitt-konto") + "?sparat=1")
  }

  /// Ends every session of the person, this one too.
  func signOutEverywhere(_ visit: PersonVisit) async throws -> Reply {
    let person = visit.person
    try await frame.store.write(by: visit.actor) { tx in try Session.endAll(of: person, in: tx) }
    var reply = Reply.redirect(visit.visit.link("/logga-in") + "?klart=overallt")
    reply.sessionCookie = ""
    return reply
  }

  private func model(of person: PersonID, _ visit: PersonVisit) async throws -> Model {
    let (now, today, l) = (visit.now, visit.today, visit.language)
    return try await frame.store.read { db in
      guard let details = try PersonDetails.byID(person, db), let factor = try SecondFactor.standing(of: person, db)
      else { throw NotFound() }
      return Model(
        details: details, browsers: try Session.count(of: person, now: now, db), factor: factor,
        kept: try KeptPost.all(of: person, db).map { ($0, try $0.place(of: person, on: today, l, db)) })
    }
  }

  private func view(_ visit: Visit, _ model: Model, _ state: FormState) -> HTML {
    let l = visit.language
    return """
      \(state.errorSummary)\(Part.head(MyAccountTexts.title[l], lead: "\(MyAccountTexts.lead[l]) <strong>\(model.details.mail)</strong>."))
      <div class="stack stack--l">\
      \(if: visit.query.has("sparat"), Part.notice(.ok, MyAccountTexts.saved[l]))\
      \(kept(visit, model.kept))\(you(visit, state))\
      \(if: model.factor.isOfficer, factor(visit, model.factor))\(browsers(visit, model.browsers))\(erasing(visit))</div>
      """
  }

  private func you(_ visit: Visit, _ state: FormState) -> HTML {
    let l = visit.language
    return """
      \(visit.form("/mitt-konto", class: "card"))<h2 class="h-sm">\(MyAccountTexts.you[l])</h2>
      \(Field.input(
        "namn", .init(MyAccountTexts.name[l], hint: MyAccountTexts.nameHint[l], isOptional: true), state,
        autocomplete: "name"))
      \(Field.radios(
        "sprak", .init(MyAccountTexts.language[l]), state,
        options: Language.allCases.map { ($0.rawValue, "<span lang=\"\($0.rawValue)\">\($0.ownName)</span>") }))
      <p class="actions">\(Part.button(MyAccountTexts.save[l]))</p></form>
      """
  }

  private func factor(_ visit: Visit, _ factor: SecondFactor.Standing) -> HTML {
    let l = visit.language
    let body: HTML =
      factor.isConfirmed
      ? """
      <p>\(MyAccountTexts.factorOn(factor.codesLeft)[l])</p>
      <p>\(Part.arrowLink(SecondFactorTexts.renewTitle[l], visit.link("/mitt-konto/tva-steg")))</p>
      """
      : """
      <p>\(MyAccountTexts.factorOff[l])</p>
      <p>\(Part.arrowLink(MyAccountTexts.factorSet[l], visit.link("/logga-in/tva-steg") + "?till=/mitt-konto"))</p>
      """
    return Part.card(SecondFactorTexts.beginTitle[l], body)
  }

  private func browsers(_ visit: Visit, _ count: Int) -> HTML {
    let l = visit.language
    return Part.card(
      MyAccountTexts.browsersHeading[l],
      """
      <p>\(MyAccountTexts.browsers(count)[l])</p>
      \(visit.form("/mitt-konto/logga-ut-overallt", class: "actions"))\
      \(Part.button(MyAccountTexts.everywhere[l], style: ""))</form>
      """)
  }

  private func erasing(_ visit: Visit) -> HTML {
    let l = visit.language
    return Part.card(
      MyAccountTexts.eraseHeading[l],
      """
      <p>\(MyAccountTexts.eraseShort[l])</p>
      <p>\(Part.arrowLink(MyAccountTexts.eraseLink[l], visit.link("/mitt-konto/radera")))</p>
      """)
  }

  private func kept(_ visit: Visit, _ posts: [(post: KeptPost, place: String)]) -> HTML {
    guard !posts.isEmpty else { return .empty }
    let l = visit.language
    return Part.card(
      KeptPostTexts.heading[l], style: "card--tint",
      """
      <ul>\(posts.html { "<li><a href=\"\(visit.link("/mitt-konto/sparat/\($0.post.id)"))\">\($0.place)</a>, \($0.post.at.told(in: l))</li>" })</ul>
      """)
  }
}
