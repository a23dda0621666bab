import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct CarryOverTests {
  /// A strategy that replaces the desk's, whose first area took in the old ones, whose third nobody is told of.
  private func successor(_ desk: Desk) throws -> (edition: EditionID, areas: [AreaID]) {
    let new = try desk.stage.edition(of: desk.county, slug: "2028-2031", inForceFrom: "2026-06-01")
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: """
          INSERT INTO strategy_relations (from_strategy, to_strategy, kind, from_day)
          SELECT new.strategy_id, old.strategy_id, 'replaces', '2026-06-01' FROM editions new, editions old
          WHERE new.id = ? AND old.id = ?
          """,
        arguments: [new.edition, desk.edition])
      for old in [desk.areas[0], desk.areas[2]] {
        try tx.db.execute(
          sql: "INSERT INTO area_successions (old_area, new_area) VALUES (?, ?)", arguments: [old, new.areas[0]])
      }
    }
    desk.stage.pass(days: 100)
    return new
  }

  private func carry(_ desk: Desk, to edition: EditionID) throws -> JoiningID {
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.carryOver(desk.joining, to: edition, in: tx)
    }
  }

  @Test func `the areas are carried to what they became, and the decision is not carried`() throws {
    let desk = try Desk()
    try desk.join()
    let new = try successor(desk)
    let carried = try carry(desk, to: new.edition)
    let draft = try desk.draft(carried)
    #expect(draft.joining.follows == desk.joining)
    #expect(draft.areasPart.answer.chosen.map(\.area) == [new.areas[0]])
    #expect(draft.areasPart.answer.chosen.map(\.isMain) == [true])
    let part = try (draft.areaParts[new.areas[0]]).unwrapped("a part")
    #expect(part.answer.how == "Vi räknar om budgeten.\n\nVi frågar alla.")
    #expect(part.answer.goals.map(\.text) == ["Lika lön 2027."])
    // The statement reads the same in the new edition.
    #expect(part.answer.ticks.count == 1)
    #expect(draft.contact(.contact)?.name == "Anna Ek")
    #expect(draft.decisionPart.revision == 0)
    #expect(try carry(desk, to: new.edition) == carried)
  }

  @Test func `until it carries over it is listed as joined to the former strategy; then once, under the new`() throws {
    let desk = try Desk()
    try desk.join()
    #expect(try desk.list().map(\.state) == [.joined])
    let new = try successor(desk)
    #expect(try desk.list().map(\.state) == [.former])
    let carried = try carry(desk, to: new.edition)
    #expect(try desk.list().map(\.state) == [.former])

    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.save(
        DecisionAnswer(body: "Kommunstyrelsen", day: tx.today, paragraph: "3", outcome: .approved), part: .decision,
        expecting: 0, of: carried, in: tx)
    }
    try desk.submit(carried)
    #expect(try desk.list().map(\.state) == [.former])
    try desk.confirm(carried)
    let row = try desk.list().first.unwrapped("a row")
    #expect(try desk.list().count == 1)
    #expect(row.joining == carried)
    #expect(row.state == .joined)
    #expect(row.slug == "angsta-kommun")

    let page = try desk.page("angsta-kommun").unwrapped("the page")
    let old = try page.others.first.unwrapped("the former")
    #expect(old.state == .superseded)
    let oldPage = try desk.page(old.slug).unwrapped("the former page")
    #expect(oldPage.facts.areas.count == 2)
    let history = try desk.stage.read { db in try PublicHistory.of(desk.joining, db).entries.map(\.kind) }
    #expect(history == [.decided, .joined, .superseded])
    let counts = try desk.stage.read { db in
      (try PublishedJoining.counts(of: desk.edition, db), try PublishedJoining.counts(of: new.edition, db))
    }
    #expect(counts.0 == [:])
    #expect(counts.1 == [new.areas[0]: 1])
  }

  @Test func `what is not confirmed cannot be carried over`() throws {
    let desk = try Desk()
    let new = try successor(desk)
    #expect(throws: JoiningRefusal.nothingToCarry) { _ = try carry(desk, to: new.edition) }
  }

  @Test func `a first joining to a strategy that has been replaced is not sent in`() throws {
    let desk = try Desk()
    _ = try successor(desk)
    #expect(throws: JoiningRefusal.notJoinable) { try desk.submit() }
  }
}
