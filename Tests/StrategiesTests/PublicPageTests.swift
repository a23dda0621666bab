import Counties
import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Testing
import Web

@Suite struct PublicPageTests {
  @Test func `the county's strategy address leads to the one in force`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let none = try await counter.get("/vastmanland/strategi")
    #expect(none.status == 200)
    #expect(none.text.contains("Länet har ingen strategi som gäller just nu"))

    try shop.published("2024-2027", from: "2024-01-01")
    #expect(try await counter.get("/vastmanland/strategi").location == "/vastmanland/strategi/2024-2027")
    #expect(
      try await counter.get("/vastmanland/strategi", in: .en).location == "/en/vastmanland/strategi/2024-2027")

    try shop.published("mot-vald", from: "2025-01-01")
    let both = try await counter.get("/vastmanland/strategi")
    #expect(both.location == nil)
    #expect(both.text.contains("href=\"/vastmanland/strategi/2024-2027\""))
    #expect(both.text.contains("href=\"/vastmanland/strategi/mot-vald\""))
  }

  @Test func `the page says until when it holds in words, and who works where`() async throws {
    let shop = try Shop()
    let edition = try shop.published("2018-2020", from: "2018-01-01", to: 2020)
    let area = try shop.areas(edition.id)[0]
    let nobody = try await Counter(shop).get("/vastmanland/strategi/2018-2020")
    #expect(nobody.text.contains("Den gäller tills nästa strategi börjar gälla, också efter 2020."))
    #expect(nobody.text.contains("Ingen arbetar med området än"))
    #expect(nobody.text.contains("Nationellt delmål 5"))
    #expect(nobody.text.contains("ska ha samma förutsättningar för en god hälsa"))
    let some = try await Counter(shop, working: [area.id: 3]).get("/vastmanland/strategi/2018-2020")
    #expect(some.text.contains("3 organisationer"))
    let english = try await Counter(shop).get("/vastmanland/strategi/2018-2020", in: .en)
    #expect(english.text.contains("<span lang=\"sv\">Strategi 2018-2020</span>"))
    #expect(english.text.contains("National sub-goal 5"))
  }

  @Test func `a draft is a page to the county's staff only, until it is in consultation`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let address = "/vastmanland/strategi/2026-2029"
    for place in ["", "/jamstalld-halsa"] {
      await #expect(throws: NotFound.self) { try await counter.get(address + place) }
      #expect(try await counter.get(address + place, as: shop.officer).text.contains("Utkast"))
    }
    #expect(try await !counter.get("/vastmanland/strategi").text.contains("2026-2029"))
    #expect(try await !counter.get("/api/v1/counties/19/strategies").text.contains("2026-2029"))

    try shop.stage.write(by: shop.officer) { tx in
      try Edition.consult(id, from: tx.today, to: tx.today.adding(days: 3), in: tx)
    }
    let open = try await counter.get(address)
    #expect(open.text.contains("På samråd"))
    #expect(open.text.contains("Säg vad ni tycker senast 17 mars 2026."))
    let county = try shop.stage.read { db in try County.byCode(shop.county, db).unwrapped("county") }
    #expect(open.text.contains("Skriv till \(county.contactLabel.sv), <a href=\"mailto:\(county.contactMail)\">"))
    #expect(open.text.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(try await counter.get("/vastmanland/strategi").text.contains("På samråd till och med 17 mars 2026"))
    #expect(try await !counter.get("/api/v1/counties/19/strategies").text.contains("2026-2029"))
    shop.stage.pass(days: 4)
    await #expect(throws: NotFound.self) { try await counter.get(address) }
  }

  @Test func `an earlier edition stays readable at its own address`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let first = try shop.published("2024-2027", from: "2024-01-01")
    try shop.stage.write(by: shop.officer) { tx in
      let second = try Edition.beginNext(of: first.id, in: tx)
      var facts = first.facts
      facts.summary = Wording(sv: "Andra utgåvans ord.")
      try Edition.amend(second, facts, in: tx)
      try Edition.adopt(second, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(second, in: tx)
    }
    let now = try await counter.get("/vastmanland/strategi/2024-2027")
    #expect(now.text.contains("Andra utgåvans ord."))
    #expect(now.text.contains("href=\"/vastmanland/strategi/2024-2027?utgava=1\""))
    let old = try await counter.get("/vastmanland/strategi/2024-2027?utgava=1")
    #expect(old.text.contains("Om strategin."))
    #expect(old.text.contains("Gäller inte längre"))
    #expect(old.text.contains("href=\"/vastmanland/strategi/2024-2027/jamstalld-halsa?utgava=1\""))
    await #expect(throws: NotFound.self) { try await counter.get("/vastmanland/strategi/2024-2027?utgava=3") }
    await #expect(throws: NotFound.self) { try await counter.get("/vastmanland/strategi/2024-2027?utgava=x") }
  }

  @Test func `an area tells what can be done, who does it, and what it grew from and became`() async throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let oldArea = try shop.areas(old.id)[0]
    let draft = try shop.draft("2026-2029")
    let newArea = try shop.areas(draft)[0]
    try shop.stage.write(by: shop.officer) { tx in
      try Area.mapSuccessors(old: oldArea.id, new: [newArea.id], in: tx)
    }
    let counter = Counter(shop, workers: "<p>Köpings kommun</p>")
    let address = "/vastmanland/strategi/2018-2020/jamstalld-halsa"
    let page = try await counter.get(address)
    #expect(page.text.contains("Två påståenden."))
    #expect(page.text.contains("<b>1.2</b><span>Vi lyssnar."))
    #expect(page.text.contains("<p>Köpings kommun</p>"))
    #expect(page.text.contains("Nationellt delmål 5"))
    #expect(!page.text.contains("2026-2029"), "what it becomes in a draft is nobody's to see")
    #expect(try await counter.get(address, as: shop.officer).text.contains("2026-2029/jamstalld-halsa"))

    try shop.stage.write(by: shop.officer) { tx in
      let strategy = try Edition.byID(draft, tx.db).unwrapped("draft").strategy
      try Relation.tell(strategy, .replaces, old.strategy, since: tx.today, in: tx)
      try Edition.adopt(draft, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(draft, in: tx)
    }
    #expect(try await counter.get(address).text.contains("href=\"/vastmanland/strategi/2026-2029/jamstalld-halsa\""))
    let new = try await counter.get("/vastmanland/strategi/2026-2029/jamstalld-halsa")
    #expect(new.text.contains("I förra strategin"))
    #expect(new.text.contains("href=\"/vastmanland/strategi/2018-2020/jamstalld-halsa\""))
    let front = try await counter.get("/vastmanland/strategi/2026-2029")
    #expect(front.text.contains("Gällde tills ”Strategi 2026-2029” började gälla 14 mars 2026"))
  }

  @Test func `what a county writes is shown as text, never as markup`() async throws {
    let shop = try Shop()
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      var facts = Shop.facts("<script>alert(1)</script>")
      facts.summary = Wording(sv: "<img src=x onerror=alert(1)> [länk](javascript:alert(1))")
      try Edition.amend(id, facts, in: tx)
      try EditionSection.add(
        to: id, SectionFacts(heading: Wording(sv: "<b>"), body: Wording(sv: "<iframe></iframe>")), in: tx)
    }
    let page = try await Counter(shop).get("/vastmanland/strategi/2026-2029", as: shop.officer).text
    for word in ["<script", "onerror", "javascript:", "<iframe", "<h2><b>"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `the file is an attachment, of the edition that is asked for`() async throws {
    let shop = try Shop()
    let id = try shop.draft()
    let pdf = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 65, count: 100)
    try shop.stage.write(by: shop.officer) { tx in
      try StrategyFile.attach(pdf, name: "Strategi.pdf", to: id, in: tx)
    }
    let counter = Counter(shop)
    let address = "/vastmanland/strategi/2026-2029/fil"
    await #expect(throws: NotFound.self) { try await counter.get(address) }
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(id, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(id, in: tx)
    }
    let file = try await counter.get(address)
    #expect(file.text.hasPrefix("%PDF-1.7"))
    #expect(file.headers.contains { $0.1.hasPrefix("attachment; filename=\"strategi.pdf\"") })
    #expect(try await counter.get("/vastmanland/strategi/2026-2029").text.contains("Hämta strategin (pdf, 1 kB)"))
  }

  @Test func `the open data tells editions, areas, statements, validity and what is example data`() async throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      try Area.add(to: id, AreaFacts(title: Wording(sv: "Påhittat"), targets: ["5.2"], isExample: true), in: tx)
      let edition = try Edition.byID(id, tx.db).unwrapped("edition")
      try Relation.tell(edition.strategy, .replaces, old.strategy, since: tx.today, in: tx)
      try Edition.adopt(id, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(id, in: tx)
    }
    let text = try await Counter(shop).get("/api/v1/counties/19/strategies").text
    let data = try JSONText.decode(Published.self, text).unwrapped("JSON")
    #expect(data.county == "19")
    #expect(data.strategies.map(\.slug) == ["2026-2029", "2018-2020"])
    #expect(data.strategies.map(\.inForce) == [true, false])
    #expect(data.strategies.map(\.exampleData) == [true, false])
    #expect(data.strategies[0].relations.map(\.kind) == ["replaces"])
    #expect(data.strategies[1].editions[0].inForceUntil == "2026-03-14")
    #expect(data.strategies[0].editions[0].period.from == 2026)
    let areas = data.strategies[0].editions[0].areas
    #expect(areas.map(\.title.sv) == ["Jämställd hälsa", "Påhittat"])
    #expect(areas[0].subGoals == [5])
    #expect(areas[0].statements.map(\.number) == ["1.1", "1.2"])
    #expect(areas[1].exampleData)
    let csv = try await Counter(shop).get("/api/v1/counties/19/strategies.csv").text
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 4, "a header and three areas")
    #expect(lines.last?.contains(",2018-01-01,2026-03-14,1,Jämställd hälsa,") ?? false)
    #expect(lines.filter { $0.hasSuffix(",ja") }.count == 1, "only the invented area is marked")
    await #expect(throws: NotFound.self) { try await Counter(shop).get("/api/v1/counties/99/strategies") }
    await #expect(throws: NotFound.self) { try await Counter(shop).get("/api/v1/counties/x/strategies") }
  }
}

/// What others read out of the open data.
private struct Published: Decodable {
  let county: String
  let strategies: [Strategy]

  struct Strategy: Decodable {
    let slug: String
    let inForce: Bool
    let exampleData: Bool
    let relations: [Relation]
    let editions: [Edition]
  }
  struct Relation: Decodable { let kind: String }
  struct Edition: Decodable {
    let period: Period
    let inForceUntil: String?
    let areas: [Area]
  }
  struct Period: Decodable { let from: Int }
  struct Area: Decodable {
    let title: Wording
    let subGoals: [Int]
    let exampleData: Bool
    let statements: [Statement]
  }
  struct Statement: Decodable { let number: String }
}
