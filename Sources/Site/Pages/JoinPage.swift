import Accounts
import Counties
import GRDB
import Kernel
import Mail
import Store
import Strategies
import Web

/// `/{county}/anslut`: what joining means, and the way in: an address to get a link to.
struct JoinPage: Sendable {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    .page(try await page(visit, FormState(language: visit.language)))
  }

  func post(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    let slug = visit.parameter("county")
    guard let mail = MailAddress(visit.form.text("email")) else {
      let reasons = [ReasonWords(field: "email", text: JoinTexts.wholeAddress[l])]
      let page = try await page(visit, FormState(posted: visit.form, reasons: reasons, language: l))
      return .page(
        page.with {
          $0.status = 422; $0.hasErrors = true
        })
    }
    let county = try await county(slug)
    let request = SignIn.Request(
      mail: mail, path: l.path("/\(slug)/anslut/borja"), siteName: county.siteName[l], language: l,
      client: visit.client, baseURL: visit.settings.baseURL, isNewcomer: true)
    try await store.write(by: visit.actor) { tx in try SignIn.requestLink(request, in: tx) }
    return .page(sent(county, mail.text, l))
  }

  private func county(_ slug: String) async throws -> County {
    try await store.read { db in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      return county
    }
  }

  private func page(_ visit: Visit, _ form: FormState) async throws -> Page {
    let l = visit.language
    let t = JoinTexts.self
    let slug = visit.parameter("county")
    let day = visit.today
    let (county, editions) = try await store.read { db in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      return (county, try Edition.joinable(in: county.code, on: day, db))
    }
    let main: HTML = """
      \(form.errorSummary)\(Part.head(t.title[l], lead: "\(t.lead[l])"))
      <div class="split"><div class="stack stack--l">
      \(editions.isEmpty ? Part.notice(.info, t.notOpen[l], "\(t.notOpenWhy[l])") : entry(visit, county, form))
      <section class="stack"><h2>\(t.howLong[l])</h2>\(Part.facts(t.times.map { ($0.0[l], "\($0.1[l])") }))</section>
      </div>
      <div class="stack stack--l">
      \(Part.card(t.goodToKnow[l], style: "card--tint", "<ul class=\"ticks\">\(t.facts.html { "<li>\($0[l])</li>" })</ul>"))
      \(Part.card(t.whoSees[l], "<p>\(t.ownSpace[l])</p><p><a href=\"\(l.path("/\(slug)/om/webbplatsen"))\">\(t.howSite[l])</a></p>"))
      \(Part.card(t.ask[l], "<p>\(county.contactLabel, in: l)</p><p><a href=\"mailto:\(county.contactMail)\">\(county.contactMail)</a></p>"))
      </div></div>
      """
    return Page(
      title: t.title[l], chrome: county.chrome(l), current: .join,
      crumbs: [Crumb(county.siteName[l], "/\(slug)"), Crumb(t.title[l])], main: main)
  }

  private func entry(_ visit: Visit, _ county: County, _ form: FormState) -> HTML {
    let l = visit.language
    let t = JoinTexts.self
    if visit.actor.person != nil {
      return """
        <section class="card stack"><h2 class="h-sm">\(t.signedIn[l])</h2><p>\(t.signedInLead[l])</p>\
        <p class="actions">\(Part.buttonLink(t.begin[l], l.path("/\(county.slug)/anslut/borja")))\
        <a href="\(l.path("/mina-sidor"))">\(t.mine[l])</a></p></section>
        """
    }
    return """
      <section class="card stack"><h2 class="h-sm">\(t.addressTitle[l])</h2><p>\(t.addressLead[l])</p>
      \(visit.form("/\(county.slug)/anslut"))
      \(Field.input("email", Field.Label(t.address[l], hint: t.addressHint[l], isPublic: false), form, type: "email", autocomplete: "email"))
      <p class="actions">\(Part.button(t.send[l]))</p></form></section>
      """
  }

  private func sent(_ county: County, _ address: String, _ l: Language) -> Page {
    let t = JoinTexts.self
    let main = Part.solo(
      t.sentTitle[l],
      """
      <p class="lead">\(t.sentLead(address)[l])</p>
      <ul class="ticks">\(t.sentFacts.html { "<li>\($0[l])</li>" })</ul>
      <p><a href="\(l.path("/\(county.slug)/anslut"))">\(t.otherAddress[l])</a></p>
      """)
    return Page(title: t.sentTitle[l], chrome: county.chrome(l), current: .join, main: main).with {
      $0.isIndexed = false
    }
  }
}
