import Foundation
import Kernel
import Store
import Strategies
import TestSupport
import Testing
import Web

/// The staff pages' smaller forms, as they are pressed.
@Suite struct StaffButtonTests {
  private func desk(_ id: EditionID, _ place: String = "") -> String { "\(StaffPageTests.root)/\(id)\(place)" }

  @Test func `how a strategy stands is told and taken back on its page, and shown without a form once it is published`()
    async throws
  {
    let shop = try Shop()
    let counter = Counter(shop)
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let other = try shop.edition(try shop.draft("annat-utkast"))
    let id = try shop.draft()
    let address = desk(id, "/forhallande")
    let page = try await counter.get(address, as: shop.officer).text
    #expect(!page.contains(other.strategy.text), "only what is published is there to choose")
    let seen = try Counter.hidden("seen", in: page)
    let told = [("seen", seen), ("to", old.strategy.text), ("kind", "replaces"), ("since", "2026-04-01")]
    for _ in 1...2 { #expect(try await counter.post(address, told, as: shop.officer).status == 303) }
    let stale = [("seen", seen), ("to", old.strategy.text), ("kind", "beside"), ("since", "2026-04-01")]
    #expect(try await counter.post(address, stale, as: shop.officer).status == 409)
    #expect(
      try await counter.post(
        address, [("seen", seen), ("to", old.strategy.text), ("take-back", "1")], as: shop.officer
      ).status == 409)
    let now = try Counter.hidden("seen", in: try await counter.get(address, as: shop.officer).text)
    let back = [("seen", now), ("to", old.strategy.text), ("take-back", "1")]
    for _ in 1...2 { #expect(try await counter.post(address, back, as: shop.officer).status == 303) }
    #expect(try shop.stage.read { try Shelf.of(shop.county, $0).relations }.isEmpty)

    let frozen = try await counter.get(desk(old.id, "/forhallande"), as: shop.officer).text
    #expect(!frozen.contains("name=\"kind\""))
    #expect(frozen.contains("står fast") && frozen.contains("Tillbaka till utgåvan"))
    let refused = try await counter.post(desk(old.id, "/forhallande"), told, as: shop.officer)
    #expect(refused.status == 422)
  }

  @Test func `a replaced strategy has no button for a new edition`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let old = try shop.published("2018-2020", from: "2018-01-01")
    #expect(try await counter.get(desk(old.id), as: shop.officer).text.contains("/ny-utgava"))
    let new = try shop.draft()
    let strategy = try shop.edition(new).strategy
    try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(strategy, .replaces, old.strategy, since: tx.today, in: tx)
      try Edition.adopt(new, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(new, in: tx)
    }
    for page in [desk(old.id), StaffPageTests.root] {
      #expect(try await !counter.get(page, as: shop.officer).text.contains("\(old.id)/ny-utgava"), "\(page)")
    }
  }

  @Test func `a draft is thrown away as it was seen`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let address = desk(id, "/kasta")
    let revision = try Counter.hidden("revision", in: try await counter.get(address, as: shop.officer).text)
    try shop.stage.write(by: shop.officer) { tx in
      _ = try Area.add(to: id, AreaFacts(title: Wording(sv: "Våld")), in: tx)
    }
    let stale = try await counter.post(address, [("revision", revision)], as: shop.officer)
    #expect(stale.status == 409)
    let now = try Counter.hidden("revision", in: stale.text)
    let gone = try await counter.post(address, [("revision", now)], as: shop.officer)
    #expect(gone.location == StaffPageTests.root)
    #expect(try shop.stage.read { try Edition.byID(id, $0) } == nil)
  }

  @Test func `the file's page asks for a file, and takes away the one that was seen`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let address = desk(id, "/fil")
    let empty = try Counter.hidden("seen", in: try await counter.get(address, as: shop.officer).text)
    let none = try await counter.post(address, [("seen", empty)], as: shop.officer)
    #expect(none.status == 422 && none.text.contains("<a href=\"#file\">Välj en pdf-fil att ladda upp.</a>"))
    let pdf = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 32, count: 100)
    try shop.stage.write(by: shop.officer) { tx in
      try StrategyFile.attach(pdf, name: "strategi.pdf", to: id, in: tx)
    }
    #expect(try await counter.post(address, [("seen", empty), ("remove", "1")], as: shop.officer).status == 409)
    let seen = try Counter.hidden("seen", in: try await counter.get(address, as: shop.officer).text)
    for _ in 1...2 {
      #expect(try await counter.post(address, [("seen", seen), ("remove", "1")], as: shop.officer).status == 303)
    }
    #expect(try shop.edition(id).file == nil)
  }

  @Test func `sections are added, changed and removed on their pages`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let new = try Counter.hidden("seen", in: try await counter.get(desk(id, "/avsnitt/nytt"), as: shop.officer).text)
    let fields = [("seen", new), ("heading-sv", "Så arbetar vi"), ("body-sv", "Tillsammans.")]
    for _ in 1...2 {
      let answer = try await counter.post(desk(id, "/avsnitt/nytt"), fields, as: shop.officer)
      #expect(answer.location == desk(id, "/avsnitt"))
    }
    #expect(try shop.stage.read { try EditionSection.all(of: id, $0) }.count == 1)
    let page = try await counter.get(desk(id, "/avsnitt/1"), as: shop.officer).text
    let seen = try Counter.hidden("seen", in: page)
    let changed = [("seen", seen), ("heading-sv", "Så gör vi"), ("body-sv", "Tillsammans.")]
    #expect(try await counter.post(desk(id, "/avsnitt/1"), changed, as: shop.officer).status == 303)
    let removal = [("act", "remove"), ("what", "section"), ("id", "1"), ("seen", seen)]
    #expect(try await counter.post(desk(id, "/ordning"), removal, as: shop.officer).status == 409)
    #expect(try shop.stage.read { try EditionSection.all(of: id, $0) }.map(\.facts.heading.sv) == ["Så gör vi"])
  }

  @Test func `statements of an area that has got others under it are seen and removed there`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let upper = try shop.areas(id)[0]
    try shop.stage.write(by: shop.officer) { tx in
      _ = try Area.add(to: id, under: upper.id, AreaFacts(title: Wording(sv: "Arbetsmiljö")), in: tx)
    }
    let page = try await counter.get(desk(id, "/omraden/\(upper.id)"), as: shop.officer).text
    #expect(page.contains("Vi frågar.") && page.contains("Vi lyssnar."))
    #expect(!page.contains("pastaenden/nytt"))
    for statement in try shop.stage.read({ try Statement.all(of: id, $0)[upper.id] ?? [] }) {
      let removal = [
        ("act", "remove"), ("what", "statement"), ("id", statement.id.text), ("seen", statement.fingerprint),
      ]
      for _ in 1...2 { #expect(try await counter.post(desk(id, "/ordning"), removal, as: shop.officer).status == 303) }
    }
    #expect(try shop.stage.read { try Statement.all(of: id, $0) }.isEmpty)
  }

  @Test func `a task is done when publishing asks nothing more of it`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    try shop.published("2018-2020", from: "2018-01-01")
    let id = try shop.draft()
    func statuses() async throws -> [String] {
      try await counter.get(desk(id), as: shop.officer).text.components(separatedBy: "<li class=\"task\">").dropFirst()
        .map { $0.contains("Klart") ? "Klart" : $0.contains("Inte klart") ? "Inte klart" : "" }
    }
    // The day it takes effect is there, and the day of decision is missing, and what it does to the one in force.
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(id, on: nil, inForceFrom: tx.today, in: tx)
      let areas = try Area.all(of: id, tx.db)
      var facts = areas[0].facts
      facts.number = "1"
      try Area.add(to: id, facts, in: tx)
    }
    let before = try await statuses()
    #expect(before[0] == "Klart", "facts")
    #expect(before[1] == "Inte klart", "two areas have one number")
    #expect(before[5] == "Inte klart", "no relation is told")
    #expect(before[6] == "Inte klart", "no day of decision")
  }

  @Test func `old areas show what they became, the newest edition first and the rest folded`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let first = try shop.published("2024-2027", from: "2024-01-01")
    let second = try shop.stage.write(by: shop.officer) { tx in
      let second = try Edition.beginNext(of: first.id, in: tx)
      try Edition.adopt(second, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(second, in: tx)
      return second
    }
    let third = try shop.stage.write(by: shop.officer) { tx in
      let third = try Edition.beginNext(of: second, in: tx)
      try Area.add(to: third, AreaFacts(title: Wording(sv: "Våld")), in: tx)
      return third
    }
    let page = try await counter.get(desk(third, "/efterfoljare"), as: shop.officer).text
    #expect(page.contains("<input type=\"hidden\" name=\"fran\" value=\"\(second)\">"))
    let parts = page.components(separatedBy: "<details class=\"more\">")
    #expect(parts.count > 1 && parts[0].contains("checked") && !parts[0].contains("2. Våld"))
    #expect(parts[1].contains("2. Våld"))
  }
}
