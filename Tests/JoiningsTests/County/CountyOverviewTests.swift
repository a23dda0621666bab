import Counties
import Kernel
import Organisations
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
    #expect(page.contains("Områden där ingen arbetar än"))
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
