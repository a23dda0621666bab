import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct ValidityTests {
  @Test func `a strategy stays in force after its period, until its successor takes effect`() throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01", to: 2020)
    #expect(try shop.inForce(on: "2017-12-31").isEmpty)
    #expect(try shop.inForce(on: "2020-12-31") == ["2018-2020"])
    #expect(try shop.inForce(on: "2023-06-01") == ["2018-2020"])

    let new = try shop.draft("2024-2027", from: 2024, to: 2027)
    let strategy = try shop.edition(new).strategy
    let day = try Day("2024-04-09").unwrapped("day")
    try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(strategy, .replaces, old.strategy, since: day, in: tx)
      try Edition.adopt(new, on: day, inForceFrom: day, in: tx)
    }
    #expect(try shop.inForce(on: "2025-01-01") == ["2018-2020"], "a draft replaces nothing")
    try shop.stage.write(by: shop.officer) { tx in try Edition.publish(new, in: tx) }
    #expect(try shop.inForce(on: "2024-04-08") == ["2018-2020"])
    #expect(try shop.inForce(on: "2024-04-09") == ["2024-2027"])

    let shelf = try shop.stage.read { db in try Shelf.of(shop.county, db) }
    #expect(shelf.validity(of: old, on: day) == .former(until: day, successor: new))
    #expect(shelf.validity(of: old, on: day.adding(days: -1)) == .inForce)
  }

  @Test func `two strategies stand beside each other until one that replaces both takes effect`() throws {
    let shop = try Shop()
    let general = try shop.published("2018-2020", from: "2018-01-01")
    let violence = try shop.published("mot-vald", from: "2018-01-01")
    #expect(try shop.inForce(on: "2023-01-01") == ["2018-2020", "mot-vald"])

    let new = try shop.draft("2024-2027", from: 2024, to: 2027)
    let strategy = try shop.edition(new).strategy
    let day = try Day("2024-04-09").unwrapped("day")
    try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(strategy, .replaces, general.strategy, since: day, in: tx)
      try Relation.tell(strategy, .replaces, violence.strategy, since: day.adding(days: 30), in: tx)
      try Edition.adopt(new, on: day, inForceFrom: day, in: tx)
      try Edition.publish(new, in: tx)
    }
    #expect(try shop.inForce(on: "2024-04-09") == ["2024-2027", "mot-vald"])
    #expect(try shop.inForce(on: "2024-05-09") == ["2024-2027"])
  }

  @Test func `a strategy that supplements another leaves it in force`() throws {
    let shop = try Shop()
    let base = try shop.published("2017-2027", from: "2017-06-01")
    let new = try shop.draft("komplettering", from: 2024, to: 2027)
    let strategy = try shop.edition(new).strategy
    let day = try Day("2024-01-01").unwrapped("day")
    try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(strategy, .supplements, base.strategy, since: day, in: tx)
      try Edition.adopt(new, on: day, inForceFrom: day, in: tx)
      try Edition.publish(new, in: tx)
    }
    #expect(try shop.inForce(on: "2024-06-01") == ["2017-2027", "komplettering"])
  }

  @Test func `a new edition takes the place of the one before on its own day`() throws {
    let shop = try Shop()
    let first = try shop.published("2024-2027", from: "2024-01-01")
    let day = try Day("2026-09-01").unwrapped("day")
    let second = try shop.stage.write(by: shop.officer) { tx in
      let second = try Edition.beginNext(of: first.id, in: tx)
      try Edition.adopt(second, on: tx.today, inForceFrom: day, in: tx)
      try Edition.publish(second, in: tx)
      return second
    }
    let shelf = try shop.stage.read { db in try Shelf.of(shop.county, db) }
    #expect(shelf.shown(of: first.strategy, on: day.adding(days: -1))?.id == first.id)
    #expect(shelf.shown(of: first.strategy, on: day)?.id == second)
    #expect(shelf.inForce(on: day).map(\.id) == [second])
    #expect(shelf.validity(of: try shop.edition(second), on: shop.stage.today) == .coming(day))
  }

  @Test func `one can join what is in force and what is decided to come, and nothing else`() throws {
    let shop = try Shop()
    try shop.published("2018-2020", from: "2018-01-01")
    let coming = try shop.published("2027-2030", from: "2027-01-01")
    _ = try shop.draft("utkast")
    let today = shop.stage.today
    let joinable = try shop.stage.read { db in try Edition.joinable(in: shop.county, on: today, db) }
    #expect(Set(joinable.map(\.slug)) == ["2018-2020", "2027-2030"])
    #expect(joinable.contains { $0.id == coming.id })
  }
}
