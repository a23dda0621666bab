import Counties
import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct PublicPageTests {
  private func county(_ desk: Desk) throws -> County {
    try desk.stage.read { db in try County.byCode(desk.county, db) }.unwrapped("county")
  }

  private func directory(_ desk: Desk, _ filter: DirectoryFilter, _ l: Language = .sv) throws -> String {
    let county = try county(desk)
    let model = try desk.stage.read { db in try DirectoryModel.load(county, filter, on: desk.stage.today, db) }
    return String(decoding: DirectoryView.page(model, l).main.bytes, as: UTF8.self)
  }

  @Test func `the directory shows who has joined, and nobody who has only sent in`() throws {
    let desk = try Desk("Ängsta kommun")
    let other = try desk.another("Zinkgruvans IF")
    try desk.join()
    try desk.submit(other.joining, by: other.coordinator)
    let page = try directory(desk, DirectoryFilter())
    #expect(page.contains("<a href=\"/vastmanland/anslutna/angsta-kommun\">Ängsta kommun</a>"))
    #expect(!page.contains("Zinkgruvans"))
    #expect(page.contains("En organisation är ansluten till länets strategi."))
  }

  @Test func `a filter is told by chips that each take themselves away`() throws {
    let desk = try Desk("Ängsta kommun")
    try desk.join()
    let page = try directory(desk, DirectoryFilter(kind: .municipality, area: "ekonomisk-jamstalldhet", query: "äng"))
    #expect(page.contains("1 organisation i urvalet"))
    #expect(page.contains("href=\"/vastmanland/anslutna?typ=municipality&amp;omrade=ekonomisk-jamstalldhet\""))
    #expect(page.contains("href=\"/vastmanland/anslutna?typ=municipality&amp;q=%C3%A4ng\""))
    #expect(page.contains("organisations.csv?type=municipality&amp;area=ekonomisk-jamstalldhet&amp;q=%C3%A4ng"))
  }

  @Test func `where nothing fits, the page says what to do`() throws {
    let desk = try Desk("Ängsta kommun")
    #expect(try directory(desk, DirectoryFilter()).contains("/vastmanland/anslut\""))
    try desk.join()
    let page = try directory(desk, DirectoryFilter(query: "xyz"))
    #expect(page.contains("Visa alla"))
    #expect(!page.contains("<table"))
  }

  @Test(arguments: ["äng", "a\u{308}ng"])
  func `a name is found however its letters are composed`(query: String) throws {
    let desk = try Desk("Ängsta kommun")
    try desk.join()
    #expect(try directory(desk, DirectoryFilter(query: query)).contains("/anslutna/angsta-kommun"))
  }

  @Test func `a type that nobody is of stays chosen`() throws {
    let desk = try Desk("Ängsta kommun")
    try desk.join()
    let page = try directory(desk, DirectoryFilter(kind: .company))
    #expect(page.contains("<option value=\"company\" selected>Företag (0)</option>"))
  }

  @Test func `a page past the last shows the last`() throws {
    let desk = try Desk("Ängsta kommun")
    try desk.join()
    #expect(try directory(desk, DirectoryFilter(page: 9)).contains("Ängsta kommun"))
  }

  @Test func `the badge carries its text, its address and the mark of example data`() throws {
    let badge = Badge(
      name: "Ängsta \"kommun\" & <co>", site: "Ett jämställt Västmanland", words: "Ansluten till",
      since: "sedan 14 mars 2026", verify: "https://jamna.example/vastmanland/anslutna/angsta/verifiera",
      isExample: true,
      language: .sv)
    let svg = String(decoding: badge.svg.bytes, as: UTF8.self)
    #expect(svg.contains("role=\"img\" aria-labelledby=\"t d\""))
    #expect(
      svg.contains(
        "<title id=\"t\">Ängsta &quot;kommun&quot; &amp; &lt;co&gt;. Ansluten till Ett jämställt Västmanland.</title>"))
    #expect(svg.contains("https://jamna.example/vastmanland/anslutna/angsta/verifiera"))
    #expect(svg.contains("Exempeldata"))
    #expect(!svg.contains("style="))
  }

  @Test func `the public history has no step from the organisation's own space or before the confirmation`() throws {
    let desk = try Desk()
    try desk.submit()
    try desk.sendBack()
    try desk.submit()
    try desk.confirm(version: 2)
    let steps = try desk.stage.read { db in try PublicHistory.of(desk.joining, db) }
    #expect(steps.entries.map(\.kind) == [.decided, .joined])
  }
}

@Suite struct TileMapTests {
  private let tiles = [
    Tile(municipalityCode: "1984", name: "Arboga", fullName: "Arboga kommun", column: 1, halfRow: 7),
    Tile(municipalityCode: "1983", name: "Köping", fullName: "Köpings kommun", column: 1, halfRow: 5),
    Tile(municipalityCode: "1904", name: "Skinnskatteberg", fullName: "Skinnskattebergs kommun", column: 2, halfRow: 0),
  ]

  private func map(columns: Int, _ marks: [String: TileMark]) throws -> String {
    let stage = try Stage()
    let code = try stage.county()
    try stage.write { tx in
      try tx.db.execute(sql: "UPDATE counties SET tile_columns = ? WHERE code = ?", arguments: [columns, code])
    }
    let county = try stage.read { db in try County.byCode(code, db) }.unwrapped("county")
    return String(decoding: TileMap.html(county, tiles, marks, .sv).bytes, as: UTF8.self)
  }

  @Test func `each municipality says in words how it stands, and leads to its page when it has one`() throws {
    let map = try map(columns: 3, ["1983": TileMark(.joined, slug: "kopings-kommun"), "1984": TileMark(.preparing)])
    #expect(map.contains("href=\"/vastmanland/anslutna/kopings-kommun\" aria-label=\"Köping: är ansluten\""))
    #expect(map.contains("role=\"img\" aria-label=\"Arboga: förbereder\""))
    #expect(map.contains("aria-label=\"Skinnskatteberg: är inte ansluten än\""))
    #expect(!map.contains("style="))
  }

  @Test func `tiles stand where the county's rows put them`() throws {
    let map = try map(columns: 3, [:])
    #expect(map.contains("<svg x=\"0.00%\" y=\"294\" width=\"31.53%\""))
    #expect(map.contains("<svg x=\"33.33%\" y=\"0\" width=\"31.53%\""))
  }

  @Test func `the lake stands where no tile does, and is not read aloud`() throws {
    #expect(
      try map(columns: 3, [:]).contains("<svg class=\"tiles__water\" aria-hidden=\"true\" x=\"66.66%\" y=\"210\""))
    #expect(try !map(columns: 2, [:]).contains("Mälaren"))
  }

  @Test func `a county without places for its municipalities gets the list alone`() throws {
    let map = try map(columns: 0, ["1983": TileMark(.joined, slug: "kopings-kommun")])
    #expect(!map.contains("class=\"tiles\""))
    #expect(map.contains("<a href=\"/vastmanland/anslutna/kopings-kommun\">Köping</a>, är ansluten"))
  }

  @Test(arguments: [
    ("Sala", ["Sala"]), ("Hallstahammar", ["Hallsta-", "hammar"]), ("Skinnskatteberg", ["Skinn-", "skatte-", "berg"]),
    ("Norra Tjust", ["Norra", "Tjust"]), ("Surahammar", ["Surahammar"]),
  ])
  func `a long name is broken where Swedish place names are joined`(name: String, lines: [String]) {
    #expect(TileName.lines(name) == lines)
  }
}
