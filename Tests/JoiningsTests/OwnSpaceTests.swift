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
    func inbox() throws -> (received: Int, all: Int) {
      try desk.stage.read { db in
        (
          try OfficerInbox.received(desk.county, visibleTo: desk.officer, db).count,
          try OfficerInbox.all(desk.county, visibleTo: desk.officer, db).count
        )
      }
    }
    for actor in [desk.officer, .visitor, .house("test"), try desk.another("Annan").coordinator] {
      #expect(throws: NotFound.self) { try desk.state(to: actor) }
    }
    #expect(try inbox() == (0, 0))
    #expect(try desk.list().isEmpty)
    #expect(try desk.page("angsta-kommun") == nil)
    #expect(
      try desk.number(
        "SELECT count(*) FROM events WHERE verb LIKE 'joining.%' AND county IS NOT NULL") == 0)
    #expect(try desk.number("SELECT count(*) FROM mails") == 0)
    #expect(try desk.stage.read { db in try Preparing.all(in: desk.county, on: desk.stage.today, db) }.isEmpty)

    try desk.submit()
    #expect(try desk.state(to: desk.officer) == .submitted)
    #expect(try inbox() == (1, 1))
  }

  @Test func `the county sees neither the own steps nor the change that is being written`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    let seen = try desk.stage.read { db in
      try Joining.find(desk.joining, visibleTo: desk.officer, db).history(db).map(\.kind)
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

  @Test func `each side reads the names of its own people only`() throws {
    let desk = try Desk()
    try desk.join()
    let own = try desk.stage.read { db in
      try Joining.find(desk.joining, visibleTo: desk.coordinator, db).history(db)
    }
    #expect(own.map(\.who) == ["anna@angsta.example", "anna@angsta.example", nil])
    let county = try desk.stage.read { db in
      try Joining.find(desk.joining, visibleTo: desk.officer, db).history(db)
    }
    #expect(county.map(\.who) == [nil, "strateg@lansstyrelsen.example"])
  }

  @Test func `the organisation itself chooses to show that it prepares`() throws {
    let desk = try Desk()
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: "UPDATE organisations SET municipality_code = '1999' WHERE id = ?", arguments: [desk.organisation])
    }
    func map() throws -> [String: MunicipalityState] {
      try desk.stage.read { db in try PublishedJoining.municipalities(desk.county, on: desk.stage.today, db) }
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

  @Test func `what waits for an answer stands oldest first, with the day that was promised`() throws {
    let desk = try Desk()
    let other = try desk.another("Aktiva föreningen")
    try desk.submit()
    desk.stage.pass(days: 1)
    try desk.submit(other.joining, by: other.coordinator)
    let rows = try desk.stage.read { db in try OfficerInbox.received(desk.county, visibleTo: desk.officer, db) }
    #expect(rows.map(\.name) == ["Ängsta kommun", "Aktiva föreningen"])
    // 14 March 2026 is a Saturday: five working days later is Friday the 20th.
    #expect(rows.first?.answerBy?.description == "2026-03-20")
    let all = try desk.stage.read { db in try OfficerInbox.all(desk.county, visibleTo: desk.officer, db) }
    #expect(all.map(\.name) == ["Aktiva föreningen", "Ängsta kommun"])
    try desk.confirm()
    let states = try desk.stage.read { db in try OfficerInbox.counts(desk.county, visibleTo: desk.officer, db) }
    #expect(states == [.confirmed: 1, .submitted: 1])
    #expect(throws: NotFound.self) {
      try desk.stage.read { db in try OfficerInbox.all(desk.county, visibleTo: desk.coordinator, db) }
    }
  }

  @Test func `two workspaces of one organisation meet before the county, after both have sent in`() throws {
    let desk = try Desk()
    let twin = try desk.another("Ängsta kommun", kind: "municipality")
    try desk.submit()
    func met() throws -> [OrganisationID] {
      try desk.stage.read { db in
        try OfficerInbox.sameBody(as: desk.joining, visibleTo: desk.officer, db).map(\.organisation)
      }
    }
    #expect(try met() == [])
    try desk.submit(twin.joining, by: twin.coordinator)
    #expect(try met() == [twin.organisation])
  }
}
