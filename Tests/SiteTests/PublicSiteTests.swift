import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing
import Web

/// What anyone reads of a joining at each time of its life, as the whole house answers it.
@Suite struct PublicSiteTests {
  private func slug(_ site: TestSite, in state: String) throws -> String {
    try site.store.readNow { db in
      try String.fetchOne(
        db, sql: "SELECT slug FROM published_joinings WHERE county = '19' AND state = ? LIMIT 1", arguments: [state])
    }.unwrapped("a joining that is \(state)")
  }

  @Test func `who has withdrawn was joined, from one day to another`() async throws {
    let site = try TestSite.demo()
    let path = "/vastmanland/anslutna/\(try slug(site, in: "withdrawn"))"
    for page in [path, path + "/verifiera"] {
      let text = try await site.ask(path: page).text
      #expect(text.contains("Var ansluten"), "\(page)")
      #expect(text.contains("</time>–<time"), "\(page)")
      #expect(!text.contains("Ansluten sedan"), "\(page)")
    }
    #expect(try await site.ask(path: path + "/diplom").text.contains("Diplomet gäller inte längre"))
  }

  @Test func `a joining that was carried over says what it was, and leads to what holds today`() async throws {
    let site = try TestSite.demo()
    let path = "/vastmanland/anslutna/\(try slug(site, in: "superseded"))"
    let page = try await site.ask(path: path).text
    #expect(page.contains("Var ansluten"))
    #expect(!page.contains("Ansluten sedan"))
    let verify = try await site.ask(path: path + "/verifiera").text
    #expect(verify.contains("har sedan anslutit sig till en senare strategi"))
    #expect(!verify.contains("är ansluten till den förra strategin"))
    #expect(verify.contains("Se den nya anslutningen"))
    let diploma = try await site.ask(path: path + "/diplom").text
    #expect(!diploma.contains("class=\"diploma\""))
    #expect(diploma.contains("Till det nya diplomet"))
  }

  @Test func `a later joining tells of the earlier by its strategy and its time`() async throws {
    let site = try TestSite.demo()
    let newer = try site.store.readNow { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT n.slug FROM published_joinings n JOIN published_joinings o ON o.organisation_id = n.organisation_id
          WHERE o.state = 'superseded' AND n.state = 'joined'
          """)
    }.unwrapped("a newer joining")
    let text = try await site.ask(path: "/vastmanland/anslutna/\(newer)").text
    let card = try text.components(separatedBy: "Tidigare anslutningar").dropFirst().first.unwrapped("card")
    #expect(card.prefix(600).contains("Var ansluten"))
  }

  @Test(arguments: ["", "/en", "/fi"])
  func `area names stand as names after what they are`(language: String) async throws {
    let site = try TestSite.demo()
    let path = "\(language)/vastmanland/anslutna/kopings-kommun"
    let focus = ["": "Huvudfokus", "/en": "Main focus", "/fi": "Pääpaino"][language] ?? ""
    #expect(try await site.ask(path: path).text.contains("<p class=\"lead\">\(focus): "))
    let diploma = try await site.ask(path: path + "/diplom").text
    #expect(diploma.contains("id=\"dip-f\">\(focus)</p>"))
    for word in ["genom", "mainly through", "ennen kaikkea"] { #expect(!diploma.contains(word), "\(word)") }
    #expect(diploma.contains("<p>Västerås <time"))
  }

  @Test func `what joining is, is said in one way`() async throws {
    let site = try TestSite.demo()
    for path in ["/vastmanland", "/vastmanland/anslutna/kopings-kommun", "/vastmanland/anslutna/kopings-kommun/diplom"]
    {
      let text = try await site.ask(path: path).text
      #expect(text.contains(NatureTexts.nature.sv), "\(path)")
      #expect(try await site.ask(path: "/en" + path).text.contains(NatureTexts.nature.en), "\(path)")
    }
  }

  @Test func `a paragraph never stands at the end of a line without its number`() async throws {
    let site = try TestSite.demo()
    let text = try await site.ask(path: "/vastmanland/anslutna/kopings-kommun").text
    #expect(text.contains("§\u{00A0}"))
    #expect(!text.contains("§ "))
  }

  @Test func `a page that is not there leads on to the county's own`() async throws {
    let site = try TestSite.demo()
    let answer = try await site.ask(path: "/vastmanland/finns-inte")
    #expect(answer.status == .notFound)
    for way in ["/vastmanland", "/vastmanland/strategi", "/vastmanland/anslutna", "/vastmanland/anslut", "/logga-in"] {
      #expect(answer.text.contains("<li><a href=\"\(way)\">"), "\(way)")
    }
  }

  @Test func `two joinings of one organisation look different in the county's list`() async throws {
    let site = try TestSite.demo()
    let officer = try site.cookie("strateg@lansstyrelsen.example")
    let name = try site.store.readNow { db in
      try String.fetchOne(db, sql: "SELECT name FROM published_joinings WHERE state = 'superseded'")
    }.unwrapped("name")
    // Whoever looks for the name is shown what was carried over too.
    let query = "?q=" + QueryText.encode(name)
    let list = try await site.ask(.get, "/lansstyrelsen/vastmanland/anslutningar\(query)", cookie: officer).text
    let csv = try await site.ask(.get, "/lansstyrelsen/vastmanland/anslutningar.csv\(query)", cookie: officer).text
    #expect(list.contains("data-label=\"Strategi\">Strategin 2024–2027</td>"))
    let rows = csv.split(whereSeparator: \.isNewline).filter { $0.contains(name) }
    #expect(Set(rows.map { $0.components(separatedBy: ",")[2] }).count == rows.count)
    #expect(rows.count == 2)
    #expect(csv.contains("Förd över"))
    #expect(list.contains("Förd över"))
  }
}
