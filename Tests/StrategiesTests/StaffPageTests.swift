import Foundation
import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Testing
import Web

@Suite struct StaffPageTests {
  static let root = "/lansstyrelsen/vastmanland/strategier"

  @Test func `a strategist writes a strategy and publishes it, page by page`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let begun = try await counter.post(
      "\(Self.root)/ny",
      [("title-sv", "Ny strategi"), ("period-from", "2026"), ("period-to", "2029"), ("slug", "2026-2029")],
      as: shop.officer)
    let desk = try begun.location.unwrapped("address of the draft")
    #expect(try await counter.get(desk, as: shop.officer).text.contains("4 saker saknas"))

    let facts = try await counter.get("\(desk)/uppgifter", as: shop.officer).text
    let seen = try Counter.hidden("seen", in: facts)
    let saved = try await counter.post(
      "\(desk)/uppgifter",
      [
        ("seen", seen), ("title-sv", "Ny strategi"), ("period-from", "2026"), ("period-to", "2029"),
        ("summary-sv", "Om den."), ("area-word-sv", "problemområden"), ("joinable", "1"),
      ], as: shop.officer)
    #expect(saved.location == "\(desk)?klart=sparat")
    let upper = try await counter.post(
      "\(desk)/omraden/nytt", [("title-sv", "Ekonomi"), ("subgoals", "2")], as: shop.officer)
    let upperID = try upper.location.unwrapped("area").components(separatedBy: "/").last?.prefix(16)
    let lower = try await counter.post(
      "\(desk)/omraden/nytt",
      [
        ("under", String(upperID ?? "")), ("title-sv", "Inkomsterna är ojämna"), ("subgoals", "2"), ("subgoals", "4"),
        ("main", "4"), ("targets", "5.4"), ("objectives-sv", "Ett mål.\nTvå mål."), ("objectives-en", "One.\nTwo."),
      ], as: shop.officer)
    let area = try lower.location.unwrapped("area").replacing("?klart=sparat", with: "")
    let stated = try await counter.post(
      "\(area)/pastaenden/nytt", [("text-sv", "Vi kartlägger."), ("next", "1")], as: shop.officer)
    #expect(stated.location == "\(area)/pastaenden/nytt?klart=sparat")
    #expect(try await counter.get(area, as: shop.officer).text.contains("Vi kartlägger."))
    let days = try Counter.hidden("seen", in: try await counter.get("\(desk)/beslut", as: shop.officer).text)
    let decided = [("seen", days), ("adopted-on", "2026-03-01"), ("in-force-from", "2026-04-01")]
    #expect(try await counter.post("\(desk)/beslut", decided, as: shop.officer).status == 303)
    #expect(try await counter.post("\(desk)/beslut", decided, as: shop.officer).status == 303, "sent twice")
    let others = [("seen", days), ("adopted-on", "2026-03-02"), ("in-force-from", "2026-04-01")]
    #expect(try await counter.post("\(desk)/beslut", others, as: shop.officer).status == 409)

    let check = try await counter.get("\(desk)/publicera", as: shop.officer).text
    #expect(check.contains("Allt som behövs finns."))
    let revision = try Counter.hidden("revision", in: check)
    let unread = try await counter.post("\(desk)/publicera", [("revision", revision)], as: shop.officer)
    #expect(unread.status == 422)
    let published = try await counter.post(
      "\(desk)/publicera", [("revision", revision), ("understood", "1")], as: shop.officer)
    #expect(published.location == "\(desk)?klart=publicerad")
    let page = try await counter.get("/vastmanland/strategi/2026-2029").text
    #expect(page.contains("<h2 id=\"h-omr\">Ett delmål</h2>"))
    #expect(page.contains("Inkomsterna är ojämna</a>"))
    #expect(page.contains("Strategin är beslutad och börjar gälla 1 april 2026."))
    let areas = try await counter.get("/vastmanland/strategi/2026-2029/inkomsterna-ar-ojamna").text
    #expect(areas.contains("<li>Två mål.</li>"))
    #expect(areas.contains("5.4 Obetalt arbete"))
  }

  @Test func `what is refused keeps what was typed, and tells every reason beside its field`() async throws {
    let shop = try Shop()
    try shop.published("2024-2027", from: "2024-01-01")
    let answer = try await Counter(shop).post(
      "\(Self.root)/ny",
      [
        ("title-sv", ""), ("title-en", "My <title>"), ("period-from", "2029"), ("period-to", "2026"),
        ("slug", "2024-2027"),
      ],
      as: shop.officer)
    #expect(answer.status == 422)
    #expect(answer.text.contains("<title>Fel: Ny strategi"))
    #expect(answer.text.contains("value=\"My &lt;title&gt;\""))
    for field in ["title-sv", "period-from", "slug"] {
      #expect(answer.text.contains("<a href=\"#\(field)\">"), "\(field)")
      #expect(answer.text.contains("id=\"\(field)-fel\""), "\(field)")
    }
  }

  @Test func `a second editor gets both texts and decides`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let area = try shop.areas(id)[0].id
    let address = "\(Self.root)/\(id)/omraden/\(area)"
    let seen = try Counter.hidden("seen", in: try await counter.get(address, as: shop.officer).text)
    func save(_ text: String, _ seen: String) async throws -> Counter.Answer {
      try await counter.post(
        address, [("seen", seen), ("title-sv", "Jämställd hälsa"), ("subgoals", "5"), ("description-sv", text)],
        as: shop.officer)
    }
    #expect(try await save("Hennes mening.", seen).status == 303)
    let conflict = try await save("Hans mening.", seen)
    #expect(conflict.status == 409)
    #expect(conflict.text.contains("Hans mening.</textarea>"))
    #expect(conflict.text.contains("<p>Hennes mening.</p>"))
    #expect(try shop.areas(id)[0].description.sv == "Hennes mening.")
    let fresh = try Counter.hidden("seen", in: conflict.text)
    #expect(try await save("Deras mening.", fresh).status == 303)
    #expect(try shop.areas(id)[0].description.sv == "Deras mening.")
  }

  @Test func `a translated list of objectives has as many lines as the Swedish`() async throws {
    let shop = try Shop()
    let id = try shop.draft()
    let answer = try await Counter(shop).post(
      "\(Self.root)/\(id)/omraden/nytt",
      [("title-sv", "Nytt"), ("objectives-sv", "Ett\n\nTvå"), ("objectives-en", "One")], as: shop.officer)
    #expect(answer.status == 422)
    #expect(answer.text.contains("Skriv lika många rader som på svenska: 2."))
    #expect(try shop.areas(id).count == 1)
  }

  @Test func `buttons move and remove without script`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      _ = try Area.add(to: id, AreaFacts(title: Wording(sv: "Våld")), in: tx)
    }
    let order = "\(Self.root)/\(id)/ordning"
    let last = try shop.areas(id)[1].id.text
    let moved = try await counter.post(
      order, [("what", "area"), ("id", last), ("act", "move"), ("up", "1")], as: shop.officer)
    #expect(moved.location == "\(Self.root)/\(id)/omraden")
    #expect(try shop.areas(id).map(\.title.sv) == ["Våld", "Jämställd hälsa"])
    _ = try await counter.post(order, [("act", "renumber")], as: shop.officer)
    #expect(try shop.areas(id).map(\.number) == ["1", "2"])
    let seen = try Fingerprint.of(shop.areas(id)[0].mark(with: []))
    _ = try await counter.post(
      order, [("what", "area"), ("id", last), ("act", "remove"), ("seen", seen)], as: shop.officer)
    #expect(try shop.areas(id).map(\.title.sv) == ["Jämställd hälsa"])
  }

  @Test func `a part of another edition is not found under this one`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let (mine, other) = (try shop.draft("en"), try shop.draft("annan"))
    let area = try shop.areas(other)[0].id
    await #expect(throws: NotFound.self) {
      try await counter.get("\(Self.root)/\(mine)/omraden/\(area)", as: shop.officer)
    }
    await #expect(throws: NotFound.self) {
      try await counter.post(
        "\(Self.root)/\(mine)/ordning", [("what", "area"), ("id", area.text), ("act", "remove")], as: shop.officer)
    }
    #expect(try shop.areas(other).count == 1)
  }

  @Test func `another county's strategist finds none of the pages`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let other = try shop.stage.officer("d@lansstyrelsen.example", of: try shop.stage.county("20", slug: "dalarna"))
    for place in ["", "/\(id)", "/\(id)/uppgifter", "/\(id)/publicera"] {
      await #expect(throws: NotFound.self) { try await counter.get(Self.root + place, as: other) }
    }
    await #expect(throws: SignInNeeded.self) { try await counter.get(Self.root) }
  }

  @Test func `the check before publishing links every gap to where it is mended`() async throws {
    let shop = try Shop()
    try shop.published("2018-2020", from: "2018-01-01")
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in try Edition.adopt(id, on: nil, inForceFrom: tx.today, in: tx) }
    let page = try await Counter(shop).get("\(Self.root)/\(id)/publicera", as: shop.officer).text
    #expect(page.contains("<a href=\"\(Self.root)/\(id)/beslut\">Skriv vilken dag strategin beslutades.</a>"))
    #expect(page.contains("<a href=\"\(Self.root)/\(id)/forhallande\">”Strategi 2018-2020” gäller den dag"))
    #expect(!page.contains("name=\"understood\""), "there is no button while something is missing")
  }

  @Test func `old areas are mapped by ticks, and two mappers do not undo each other`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let old = try shop.areas(try shop.published("2018-2020", from: "2018-01-01").id)[0].id
    let draft = try shop.draft()
    let second = try shop.stage.write(by: shop.officer) { tx in
      try Area.add(to: draft, AreaFacts(title: Wording(sv: "Våld")), in: tx)
    }
    let first = try shop.areas(draft)[0].id
    let address = "\(Self.root)/\(draft)/efterfoljare"
    let seen = try Counter.hidden("seen", in: try await counter.get(address, as: shop.officer).text)
    let both = [("seen", seen), ("till-\(old)", first.text), ("till-\(old)", second.text)]
    #expect(try await counter.post(address, both, as: shop.officer).status == 303)
    #expect(try shop.stage.read { try Area.successors(of: [old], $0) } == [old: [first, second]])
    let stale = try await counter.post(
      address, [("seen", seen), ("till-\(old)", second.text)], as: shop.officer)
    #expect(stale.status == 409)
    #expect(try shop.stage.read { try Area.successors(of: [old], $0) } == [old: [first, second]])
  }

  @Test func `the next edition is begun once, however often the button is pressed`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let edition = try shop.published("2024-2027", from: "2024-01-01")
    let address = "\(Self.root)/\(edition.id)/ny-utgava"
    let next = try await counter.post(address, [], as: shop.officer)
    #expect(try await counter.get(next.location.unwrapped("address"), as: shop.officer).text.contains("Utgåva 2"))
    #expect(try await counter.post(address, [], as: shop.officer).location == Self.root)
    #expect(try shop.stage.read { try Edition.all(in: shop.county, $0) }.count == 2)
  }
}
