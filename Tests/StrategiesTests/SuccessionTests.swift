import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct SuccessionTests {
  @Test func `a new edition begins as a copy, with each area told as what the old one became`() throws {
    let shop = try Shop()
    let old = try shop.published("2024-2027", from: "2024-01-01")
    let new = try shop.stage.write(by: shop.officer) { tx in try Edition.beginNext(of: old.id, in: tx) }
    let edition = try shop.edition(new)
    #expect(edition.number == 2)
    #expect(edition.publishedAt == nil)
    #expect(edition.adoptedOn == nil)
    let (before, after) = (try shop.areas(old.id), try shop.areas(new))
    #expect(after.map(\.slug) == before.map(\.slug))
    #expect(Set(after.map(\.id)).isDisjoint(with: before.map(\.id)))
    let statements = try shop.stage.read { try Statement.all(of: new, $0) }
    #expect(statements[after[0].id]?.map(\.text.sv) == ["Vi frågar.", "Vi lyssnar."])
    #expect(try shop.stage.read { try Area.successors(of: [before[0].id], $0) } == [before[0].id: [after[0].id]])
    #expect(try shop.reasons { try Edition.beginNext(of: old.id, in: $0) } == [.hasDraft])
  }

  @Test func `an old area can become several, and what it became can be told anew`() throws {
    let shop = try Shop()
    let old = try shop.areas(try shop.published("2018-2020", from: "2018-01-01").id)[0]
    let draft = try shop.draft("2024-2027")
    let second = try shop.stage.write(by: shop.officer) { tx in
      try Area.add(to: draft, AreaFacts(title: Wording(sv: "Våld")), in: tx)
    }
    let first = try shop.areas(draft)[0].id
    try shop.stage.write(by: shop.officer) { tx in
      try Area.mapSuccessors(old: old.id, new: [first, second], in: tx)
    }
    #expect(try shop.stage.read { try Area.successors(of: [old.id], $0) } == [old.id: [first, second]])
    #expect(try shop.stage.read { try Area.predecessors(of: [second], $0) } == [second: [old.id]])
    try shop.stage.write(by: shop.officer) { tx in
      try Area.mapSuccessors(old: old.id, new: [], of: draft, in: tx)
    }
    #expect(try shop.stage.read { try Area.successors(of: [old.id], $0) }.isEmpty)
  }

  @Test func `an area does not become one of its own edition, or of another county`() throws {
    let shop = try Shop()
    let edition = try shop.published("2018-2020", from: "2018-01-01")
    let area = try shop.areas(edition.id)[0]
    #expect(try shop.reasons { try Area.mapSuccessors(old: area.id, new: [area.id], in: $0) } == [.notASuccessor])
    let foreign = try shop.stage.edition(of: try shop.stage.county("20", slug: "dalarna"))
    #expect(throws: NotFound.self) {
      try shop.stage.write(by: shop.officer) { tx in
        try Area.mapSuccessors(old: area.id, new: [foreign.areas[0]], in: tx)
      }
    }
  }
}
