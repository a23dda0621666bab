import GRDB
import Kernel
import Store
import Web

/// `/{county}/om/personuppgifter`: what articles 13 and 14 of the GDPR ask to be told, made from the facts.
struct PersonalDataPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let (host, facts) = try await store.read { db in
      let host = try AboutHost.find(visit, db)
      return (host, try host.published(PersonalDataFacts.self, db))
    }
    let l = visit.language
    guard let facts else { return .page(host.notPublished(PersonalDataTexts.title[l], "personuppgifter", l)) }
    return .page(view(facts, host, l))
  }

  private func view(_ facts: PersonalDataFacts, _ host: AboutHost, _ l: Language) -> Page {
    let t = PersonalDataTexts.self
    return host.page(
      t.title[l], l, lead: "\(t.lead[l])",
      """
      \(AboutPart.section(t.controller[l], """
        <p>\(facts.controller, in: l) \(t.isController[l])</p>\(AboutPart.paragraphs(facts.controllerAddress, l))\
        <p>\(AboutPart.mail(facts.contactMail))</p><p>\(t.officer[l]) \(AboutPart.mail(facts.protectionOfficerMail))</p>
        """))
      <section class="stack"><h2>\(t.purposes[l])</h2>\(facts.purposes.html { purpose($0, l) })</section>
      \(AboutPart.section(t.recipients[l], "\(AboutPart.paragraphs(facts.recipients, l))\(AboutPart.paragraphs(facts.transfers, l))"))
      \(AboutPart.section(t.ownSpace[l], "<p>\(t.ownSpaceWhat[l])</p><p>\(t.ownSpaceHonest[l])</p><p>\(t.received[l])</p>"))
      \(AboutPart.section(t.cookie[l], "<p>\(t.cookieWhat[l])</p>"))
      \(AboutPart.section(t.rights[l], """
        <p>\(t.rightsWhat[l])</p><ul>\(t.rightsList.html { "<li>\($0[l])</li>" })</ul>\
        \(if: facts.purposes.contains { $0.basis == .consent }, "<p>\(t.consent[l])</p>")\
        <p>\(t.voluntary[l])</p><p>\(t.automated[l])</p>
        """))
      \(AboutPart.section(t.complaint[l], """
        <p>\(t.complaintWhat[l]) <a href="https://www.imy.se/">imy.se</a></p>
        """))
      <section class="prose"><p class="meta">\(facts.updatedOn.map { t.updated($0, l) })</p></section>
      """)
  }

  private func purpose(_ purpose: PersonalDataFacts.Purpose, _ l: Language) -> HTML {
    let t = PersonalDataTexts.self
    return """
      <article class="card"><h3>\(purpose.what, in: l)</h3>\(Part.facts([
        (t.data[l], "\(purpose.data, in: l)"), (t.origin[l], "\(purpose.origin, in: l)"),
        (t.basis[l], "\(t.basis(purpose.basis)[l]) \(purpose.source, in: l)"),
        (t.retention[l], "\(purpose.retention, in: l)"),
      ]))</article>
      """
  }
}
