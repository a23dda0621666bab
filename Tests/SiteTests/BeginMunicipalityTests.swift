import Accounts
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Logging
import Mail
import Site
import Store
import TestSupport
import Testing
import Web

/// A site in earnest, where a municipality has to be one of the 290.
@Suite struct BeginMunicipalityTests {
  private func inEarnest() throws -> (site: TestSite, cookie: String) {
    let demo = try TestSite.demo()
    let house = try House(
      store: demo.store, settings: WebSettings(baseURL: TestSite.base, isDemo: false), showsOutbox: false,
      log: Logger(label: "test"))
    let site = TestSite(house: house, store: demo.store)
    let person = try demo.store.writeNow(by: .house("test")) { tx in
      try Person.withMail(try MailAddress("ny@kommunen.example").unwrapped("address"), in: tx)
    }
    return (site, try site.session(of: person))
  }

  private func codes(_ site: TestSite, _ name: String) throws -> [String?] {
    try site.store.readNow { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT o.municipality_code FROM organisations o JOIN organisation_names n ON n.organisation_id = o.id
          WHERE n.name = ?
          """, arguments: [name]
      ).map { $0["municipality_code"] }
    }
  }

  @Test func `a municipality whose name is not found is chosen in the list, and begins once`() async throws {
    let (site, cookie) = try inEarnest()
    let path = "/vastmanland/anslut/borja"
    #expect(try await !site.ask(.get, path, cookie: cookie).text.contains("name=\"municipality\""))
    let form = "kind=municipality&name=Kungsers+kommun"
    let asked = try await site.ask(.post, path, cookie: cookie, form: form)
    #expect(asked.status == .unprocessableContent)
    #expect(asked.text.contains("<select") && asked.text.contains("name=\"municipality\""))
    #expect(asked.text.contains("href=\"#municipality\"") && asked.text.contains("value=\"1960\""))
    #expect(asked.text.contains("value=\"Kungsers kommun\""), "what was typed stays")
    let first = try await site.ask(.post, path, cookie: cookie, form: form + "&municipality=1960")
    #expect(first.status == .seeOther)
    let second = try await site.ask(.post, path, cookie: cookie, form: form + "&municipality=1960")
    #expect(second.headers[.location] == first.headers[.location], "pressed twice, one draft")
    #expect(try codes(site, "Kungsers kommun") == ["1960"])
  }

  @Test func `a municipality that is found by its name is not asked for`() async throws {
    let (site, cookie) = try inEarnest()
    let begun = try await site.ask(
      .post, "/vastmanland/anslut/borja", cookie: cookie, form: "kind=municipality&name=Norbergs+kommun&municipality=")
    #expect(begun.status == .seeOther)
    #expect(try codes(site, "Norbergs kommun").contains("1962"))
  }
}
