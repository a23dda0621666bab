import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct CountyOverviewTests {
  private func model(_ desk: Desk) throws -> CountyOverviewModel {
    try desk.stage.read { db in
      try CountyOverviewModel.load(desk.county, actor: desk.officer, on: desk.stage.today, db)
    }
  }

  private func page(_ desk: Desk) throws -> String {
    String(decoding: CountyOverviewView.page(try model(desk), on: desk.stage.today, .sv).main.bytes, as: UTF8.self)
  }

  @Test func `what waits is shown oldest first, and a draft leaves no trace`() throws {
    let desk = try Desk("Ängsta kommun")
    let second = try desk.another("Arbetarföreningen")
    _ = try desk.another("Smygarnas förening")
    try desk.submit()
    desk.stage.pass(seconds: 60)
    try desk.submit(second.joining, by: second.coordinator)
    #expect(try model(desk).waiting.map(\.name) == ["Ängsta kommun", "Arbetarföreningen"])
    #expect(!(try page(desk)).contains("Smygarna"))
  }

  @Test func `who works with what counts the confirmed only, and names the areas where nobody does`() throws {
    let desk = try Desk()
    let other = try desk.another("Föreningen")
    try desk.submit(other.joining, by: other.coordinator)
    try desk.join()
    let heat = try model(desk).heats.first.unwrapped("heat")
    #expect(heat.kinds == [.municipality])
    #expect(heat.total(desk.areas[0]) == 1)
    #expect(heat.nobody.map(\.id) == [desk.areas[1]])
    let page = try page(desk)
    #expect(page.contains("Områden som ingen arbetar med än"))
  }

  @Test func `freshness is told as days, with no red and no word of lateness`() throws {
    let desk = try Desk()
    try desk.join()
    desk.stage.pass(days: 400)
    let fresh = try model(desk).fresh
    #expect(fresh.inLastYear == 0)
    #expect(fresh.oldest.map(\.name) == ["Ängsta kommun"])
    let page = try page(desk)
    for word in ["försenad", "status--late", "notice--warn", "notice--error"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test(arguments: [(1, 1, 4), (1, 4, 1), (2, 4, 2), (4, 4, 4), (1, 100, 1), (0, 0, 0)])
  func `a cell's step grows with its number`(count: Int, most: Int, step: Int) {
    #expect(HeatView.step(count, of: most) == step)
  }

  @Test func `an organisation that has joined two strategies in force counts once`() throws {
    let desk = try Desk()
    try desk.join()
    let beside = try desk.stage.edition(of: desk.county, slug: "bredvid")
    let second = try Desk.begin(desk.organisation, beside.edition, desk.coordinator, desk.stage)
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: """
          INSERT INTO published_joinings (joining_id, county, organisation_id, edition_id, slug, name, sort_key, kind,
            joined_on, updated_on, state, facts, is_example)
          SELECT ?, county, organisation_id, ?, slug || '-2', name, sort_key || '2', kind, joined_on, updated_on, state,
            facts, is_example FROM published_joinings
          """,
        arguments: [second, beside.edition])
    }
    #expect(try model(desk).joined == 1)
    let county = try desk.stage.read { db in try County.byCode(desk.county, db) }.unwrapped("county")
    for filter in [DirectoryFilter(), DirectoryFilter(kind: .municipality)] {
      let directory = try desk.stage.read { db in
        try DirectoryModel.load(county, filter, on: desk.stage.today, db)
      }
      #expect(directory.rows.count == 2)
      #expect(directory.all == 1)
      #expect(directory.found == 1)
    }
  }

  @Test func `the list is narrowed by state, type, area and words together`() throws {
    let desk = try Desk("Ängsta kommun")
    let other = try desk.another("Föreningen")
    try desk.join()
    try desk.submit(other.joining, by: other.coordinator)
    let names = { (fields: [(String, String)]) in
      try desk.stage.read { db in
        try CountyListFilter(FormFields(fields)).rows(desk.county, actor: desk.officer, db).map(\.name)
      }
    }
    #expect(try names([]) == ["Föreningen", "Ängsta kommun"])
    #expect(try names([("lage", "submitted")]) == ["Föreningen"])
    #expect(try names([("typ", "municipality")]) == ["Ängsta kommun"])
    #expect(try names([("omrade", "mans-vald-mot-kvinnor"), ("q", "för")]) == ["Föreningen"])
    #expect(try names([("omrade", "jamstalld-halsa")]).isEmpty)
    #expect(try names([("lage", "draft")]) == ["Föreningen", "Ängsta kommun"])
  }
}
