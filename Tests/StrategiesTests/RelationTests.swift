import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct RelationTests {
  @Test func `a published strategy tells nothing new of others: what is in force is not ended by one press`() throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let new = try shop.published("2026-2029", from: "2026-01-01")
    let day = try Day("2018-01-01").unwrapped("day")
    #expect(
      try shop.reasons { try Relation.tell(new.strategy, .replaces, old.strategy, since: $0.today, in: $0) }
        == [.relationStands])
    #expect(
      try shop.reasons { try Relation.tell(old.strategy, .replaces, new.strategy, since: day, in: $0) }
        == [.relationStands, .otherIsLater(try Day("2026-01-01").unwrapped("day"))])
    #expect(try shop.reasons { try Relation.takeBack(new.strategy, old.strategy, in: $0) } == [.relationStands])
    #expect(
      try shop.reasons { try Relation.tell(new.strategy, .replaces, new.strategy, since: $0.today, in: $0) }
        == [.sameStrategy, .relationStands])
    #expect(try shop.inForce(on: "2026-03-14") == ["2018-2020", "2026-2029"])
  }

  @Test func `nothing is told of a draft, which can be thrown away all the same`() throws {
    let shop = try Shop()
    let (one, other) = (try shop.edition(try shop.draft("en")), try shop.edition(try shop.draft("annan")))
    #expect(
      try shop.reasons { try Relation.tell(one.strategy, .replaces, other.strategy, since: $0.today, in: $0) }
        == [.otherIsDraft])
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(one.id, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(one.id, in: tx)
      try Edition.discard(other.id, in: tx)
    }
    #expect(try shop.stage.read { try Edition.byID(other.id, $0) } == nil)
  }

  @Test func `a strategy replaces an older one, not one that begins after it`() throws {
    let shop = try Shop()
    let coming = try shop.published("2027-2030", from: "2027-01-01")
    let draft = try shop.edition(try shop.draft("2014-2017"))
    let day = try Day("2014-01-01").unwrapped("day")
    let began = try Day("2027-01-01").unwrapped("day")
    for kind in [StrategyRelation.replaces, .supplements] {
      #expect(
        try shop.reasons { try Relation.tell(draft.strategy, kind, coming.strategy, since: day, in: $0) }
          == [.otherIsLater(began)])
    }
    // What was told of a later day is looked at again when the draft's own first day is set.
    try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(draft.strategy, .replaces, coming.strategy, since: began, in: tx)
      try Edition.adopt(draft.id, on: day, inForceFrom: day, in: tx)
    }
    #expect(try shop.reasons { try Edition.publish(draft.id, in: $0) }.contains(.otherIsLater(began)))
  }

  @Test func `what a draft tells belongs to what is checked before it is published`() throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let draft = try shop.draft()
    let strategy = try shop.edition(draft).strategy
    func tell(_ kind: StrategyRelation) throws {
      try shop.stage.write(by: shop.officer) { tx in
        try Relation.tell(strategy, kind, old.strategy, since: tx.today, in: tx)
      }
    }
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(draft, on: tx.today, inForceFrom: tx.today, in: tx)
    }
    try tell(.beside)
    let checked = try shop.edition(draft).revision
    try tell(.beside)
    #expect(try shop.edition(draft).revision == checked, "told twice is told once")
    try tell(.replaces)
    #expect(try shop.reasons { try Edition.publish(draft, expecting: checked, in: $0) } == [.changedMeanwhile])
    try shop.stage.write(by: shop.officer) { tx in try Relation.takeBack(strategy, old.strategy, in: tx) }
    try shop.stage.write(by: shop.officer) { tx in try Relation.takeBack(strategy, old.strategy, in: tx) }
    #expect(try shop.stage.verbs().filter { $0 == "strategy.relation-removed" }.count == 1)
    #expect(try shop.edition(draft).revision == checked + 2)
    #expect(try shop.stage.read { try Shelf.of(shop.county, $0).relations }.isEmpty)
  }

  @Test func `a strategy that has been replaced gets no edition after that day`() throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let new = try shop.draft()
    let strategy = try shop.edition(new).strategy
    let next = try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(strategy, .replaces, old.strategy, since: tx.today, in: tx)
      try Edition.adopt(new, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(new, in: tx)
      let next = try Edition.beginNext(of: old.id, in: tx)
      try Edition.adopt(next, on: tx.today, inForceFrom: tx.today.adding(days: 3), in: tx)
      return next
    }
    #expect(
      try shop.reasons { try Edition.publish(next, in: $0) }
        == [.replaced(by: "Strategi 2026-2029", on: shop.stage.today)])
    // Before that day it can have had one.
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(next, on: tx.today, inForceFrom: tx.today.adding(days: -30), in: tx)
      try Edition.publish(next, in: tx)
    }
    #expect(try shop.inForce(on: "2026-03-01") == ["2018-2020"])
    #expect(try shop.inForce(on: "2026-03-14") == ["2026-2029"])
  }

  @Test func `the next edition of a strategy is not asked how it stands to those that came meanwhile`() throws {
    let shop = try Shop()
    let first = try shop.published("2024-2027", from: "2024-01-01")
    try shop.published("mot-vald", from: "2025-01-01")
    let next = try shop.stage.write(by: shop.officer) { tx in
      let next = try Edition.beginNext(of: first.id, in: tx)
      try Edition.adopt(next, on: tx.today, inForceFrom: tx.today, in: tx)
      return next
    }
    #expect(try shop.reasons { try Edition.publish(next, in: $0) }.isEmpty)
  }

  @Test func `the database too refuses a telling of a published strategy`() throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let new = try shop.published("2026-2029", from: "2026-01-01")
    for sql in [
      "INSERT INTO strategy_relations VALUES ('\(old.strategy)', '\(new.strategy)', 'replaces', '2018-01-01')",
      "UPDATE strategy_relations SET kind = 'replaces'", "UPDATE strategy_relations SET from_day = '2018-01-01'",
      "DELETE FROM strategy_relations",
    ] {
      let error = #expect(throws: DatabaseError.self, "\(sql)") {
        try shop.stage.write { tx in try tx.db.execute(sql: sql) }
      }
      #expect(error?.message == "a published strategy stands as it is told", "\(sql)")
    }
  }
}
