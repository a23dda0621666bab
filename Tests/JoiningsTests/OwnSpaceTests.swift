import GRDB
import Joinings
import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct OwnSpaceTests {
  @Test func `a draft is invisible to the county until it is submitted`() throws {
    let desk = try Desk()
    func inbox() throws -> Int {
      try desk.stage.read { db in try OfficerInbox.all(desk.county, visibleTo: desk.officer, db).count }
    }
    for actor in [desk.officer, .visitor, .house("test"), try desk.another("Annan").coordinator] {
      #expect(throws: NotFound.self) { try desk.state(to: actor) }
    }
    #expect(try inbox() == 0)
    #expect(try desk.list().isEmpty)
    #expect(try desk.page("angsta-kommun") == nil)
    #expect(
      try desk.number(
        "SELECT count(*) FROM events WHERE verb LIKE 'joining.%' AND county IS NOT NULL") == 0)
    #expect(try desk.number("SELECT count(*) FROM mails") == 0)
    #expect(try desk.stage.read { db in try Preparing.all(in: desk.county, on: desk.stage.today, db) }.isEmpty)

    try desk.submit()
    #expect(try desk.state(to: desk.officer) == .submitted)
    #expect(try inbox() == 1)
  }

  @Test func `the county sees neither the own steps nor the change that is being written`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    let seen = try desk.stage.read { db in
      try Joining.find(desk.joining, visibleTo: desk.officer, db).steps(db).map(\.kind)
    }
    #expect(seen == [.submitted, .confirmed])
    let row = try desk.stage.read { db in
      try OfficerInbox.all(desk.county, visibleTo: desk.officer, db).first
    }.unwrapped("a row")
    #expect(row.state == .confirmed)
    #expect(row.answerBy == nil)
    #expect(throws: NotFound.self) {
      try desk.stage.read { db in
        try Draft.load(Joining.find(desk.joining, visibleTo: desk.officer, db), on: desk.stage.today, db)
      }
    }
  }

  @Test func `the organisation itself chooses to show that it prepares`() throws {
    let desk = try Desk()
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: "UPDATE organisations SET municipality_code = '1999' WHERE id = ?", arguments: [desk.organisation])
    }
    func map() throws -> [String: TileState] {
      try desk.stage.read { db in
        try TileMark.all(of: desk.county, on: desk.stage.today, db).mapValues(\.state)
      }
    }
    #expect(try map() == [:])
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.showPreparing(desk.joining, true, in: tx) }
    #expect(try map() == [:])
    try desk.stage.write(by: desk.officer) { tx in
      try Joining.vouch(
        for: desk.organisation, in: desk.county, name: "Ängsta kommun", checkedIdentity: true, in: tx)
    }
    #expect(try map() == ["1999": .preparing])
    #expect(
      try desk.stage.read { db in try Preparing.all(in: desk.county, on: desk.stage.today, db).map(\.name) }
        == ["Ängsta kommun"])
    #expect(throws: NotFound.self) { try desk.state(to: desk.officer) }
    try desk.join()
    #expect(try map() == ["1999": .joined])
  }

  @Test func `what has come in stands in Swedish order, with the day by which an answer is promised`() throws {
    let desk = try Desk()
    let other = try desk.another("Aktiva föreningen")
    try desk.submit()
    desk.stage.pass(days: 1)
    try desk.submit(other.joining, by: other.coordinator)
    func rows(_ states: Set<JoiningState> = []) throws -> [ReceivedJoining] {
      try desk.stage.read { db in try OfficerInbox.all(desk.county, states: states, visibleTo: desk.officer, db) }
    }
    #expect(try rows().map(\.name) == ["Aktiva föreningen", "Ängsta kommun"])
    // 14 March 2026 is a Saturday: five working days later is Friday the 20th.
    #expect(try rows().last?.answerBy?.description == "2026-03-20")
    try desk.confirm()
    #expect(try rows().map(\.state) == [.submitted, .confirmed])
    // A change of something confirmed is found under both.
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try desk.submit()
    #expect(try rows().map(\.state) == [.submitted, .confirmed])
    #expect(try rows([.submitted]).count == 2)
    #expect(try rows([.confirmed]).map(\.isChange) == [true])
    try desk.sendBack(version: 2)
    #expect(try rows([.returned]).map(\.isReturned) == [true])
    #expect(throws: NotFound.self) {
      try desk.stage.read { db in try OfficerInbox.all(desk.county, visibleTo: desk.coordinator, db) }
    }
  }
}
