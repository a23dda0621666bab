import Accounts
import GRDB
import HTTPTypes
import HummingbirdTesting
import Joinings
import Kernel
import Mail
import NIOCore
import Organisations
import Store
import Strategies
import TestSupport
import Testing

/// What is noted in the case is told where the organisation looks for what to do next.
@Suite struct CaseOnTaskListTests {
  /// A municipality that has chosen an area; its coordinator and its joining's address.
  private func begin(_ site: TestSite) throws -> (person: PersonID, joining: String) {
    let address = try MailAddress("kansli@hallstahammar.example").unwrapped("address")
    let (person, organisation) = try site.store.writeNow(by: .house("test")) { tx in
      let person = try Person.withMail(address, in: tx)
      return (
        person,
        try Organisation.begin(
          NewOrganisation(
            kind: .municipality, name: "Provby kommun", nameEn: nil, number: nil, municipalityCode: nil, place: nil,
            isExample: true, hidesPeople: false), coordinator: person, in: tx)
      )
    }
    let actor = Actor(voice: .person(person), workspaces: [organisation: .coordinator])
    let joining = try site.store.writeNow(by: actor) { tx in
      let edition = try EditionID.fetchOne(
        tx.db,
        sql: """
          SELECT e.id FROM editions e JOIN strategies s ON s.id = e.strategy_id
          WHERE s.county = '19' AND s.slug = '2024-2027'
          """
      ).unwrapped("edition")
      let id = try Joining.begin(for: organisation, edition: edition, in: tx)
      let draft = try Draft.load(Joining.find(id, visibleTo: actor, tx.db), on: tx.today, tx.db)
      let area = try draft.areas.first { $0.isSelectable }.unwrapped("area").id
      try Joining.save(
        AreasAnswer(chosen: [.init(area: area, isMain: true)]), part: .areas, expecting: 0, of: id, in: tx)
      return id
    }
    return (person, "/mina-sidor/\(organisation)/anslutningar/\(joining)")
  }

  @Test func `the task list follows the case from the frozen paper to a referral back`() async throws {
    let site = try TestSite.demo()
    let (person, joining) = try begin(site)
    let cookie = try site.session(of: person)
    let today = site.store.now.day
    func note(_ fields: String) async throws {
      let answer = try await site.ask(.post, "\(joining)/arende", cookie: cookie, form: "day=\(today)&\(fields)")
      #expect(answer.status == .seeOther)
    }
    func page(_ path: String) async throws -> String {
      String(buffer: try await site.ask(.get, path, cookie: cookie).body)
    }
    #expect(try await page(joining).contains("Valfritt"))

    try await note("steg=ready")
    #expect(try await page(joining).contains("Väntar på beslut"))
    #expect(try await page("\(joining)/beslut").contains("Det beslut ni antecknar där fylls i här av sig självt."))

    try await note(
      "steg=decided&form=body&body=Kommunstyrelsen&paragraph=9&outcome=referred-back&words=Mer+om+kostnaden")
    let list = try await page(joining)
    #expect(list.contains("Återremitterat: komplettera underlaget"))
    #expect(list.contains("<a href=\"\(joining)/underlag/skriv\"><strong>Komplettera underlaget</strong></a>"))
    #expect(try await !page("\(joining)/beslut").contains("ett annat än det i ärendet"))
  }

  @Test func `the bar of the workspace keeps the joining on every page`() async throws {
    let site = try TestSite.demo()
    let (person, joining) = try begin(site)
    let cookie = try site.session(of: person)
    let parts = joining.split(separator: "/")
    let home = "/\(parts[0])/\(parts[1])"
    for page in ["organisation", "kollegor", "handelser"] {
      let text = String(buffer: try await site.ask(.get, "\(home)/\(page)", cookie: cookie).body)
      #expect(text.contains("href=\"\(home)/anslutningar\""), "\(page)")
    }
    #expect(try await site.ask(.get, "\(home)/anslutningar", cookie: cookie).headers[.location] == joining)
  }
}
