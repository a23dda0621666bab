import GRDB
import Joinings
import Kernel
import Organisations
import Store
import TestSupport
import Testing

/// An organisation's no, and its word that it prepares: neither is shown before the county knows whom it comes from.
@Suite struct DeclineTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.decline(desk.joining, words: "Nej.", in: tx) }
    return desk
  }

  private func ask(_ desk: Desk, _ words: String = "Vi satsar på annat i år.") throws {
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.publishDecline(desk.joining, words: words, in: tx)
    }
  }

  private func show(_ desk: Desk, name: String = "Ängsta kommun", checked: Bool = true, by actor: Actor? = nil) throws {
    try desk.stage.write(by: actor ?? desk.officer) { tx in
      try Joining.showDecline(desk.joining, name: name, checkedIdentity: checked, in: tx)
    }
  }

  private func hide(_ desk: Desk, by actor: Actor? = nil) throws {
    try desk.stage.write(by: actor ?? desk.officer) { tx in try Joining.hideDecline(desk.joining, in: tx) }
  }

  private func inbox(_ desk: Desk) throws -> [ReceivedJoining] {
    try desk.stage.read { db in try OfficerInbox.all(desk.county, visibleTo: desk.officer, db) }
  }

  private func history(_ desk: Desk) throws -> [PublicHistory.Kind] {
    try desk.stage.read { db in try PublicHistory.of(desk.joining, db).entries.map(\.kind) }
  }

  @Test func `a no is public only once the county has made sure whom it comes from`() throws {
    let desk = try desk()
    #expect(throws: NotFound.self) { try desk.state(to: desk.officer) }
    #expect(try inbox(desk).isEmpty)
    try ask(desk)
    #expect(try desk.page("angsta-kommun") == nil)
    #expect(try history(desk) == [])
    let row = try inbox(desk).first.unwrapped("a row")
    #expect(row.name == "Ängsta kommun" && row.asksToShowNo && row.answerBy != nil)

    #expect(throws: JoiningRefusal.identityNotChecked) { try show(desk, checked: false) }
    #expect(throws: JoiningRefusal.changedSince) { try show(desk, name: "Någon annan") }
    #expect(try desk.page("angsta-kommun") == nil)
    try show(desk)
    let page = try desk.page("angsta-kommun").unwrapped("a page")
    #expect(page.joining.state == .declined)
    #expect(page.facts.sentence == "Vi satsar på annat i år.")
    #expect(page.facts.areas.isEmpty)
    #expect(page.facts.organisation.publicMail == nil)
    #expect(page.facts.decision == nil)
    #expect(try desk.list().isEmpty)
    #expect(try history(desk) == [.declined])
    #expect(try inbox(desk).first?.answerBy == nil)
  }

  @Test func `the county hides a no again, with its address and everything of it`() throws {
    let desk = try desk()
    try ask(desk)
    try show(desk)
    try hide(desk)
    #expect(try desk.page("angsta-kommun") == nil)
    #expect(try history(desk) == [])
    #expect(try desk.number("SELECT count(*) FROM organisation_search") == 0)
    let real = try desk.another("Ängsta kommun", kind: "municipality")
    try desk.submit(real.joining, by: real.coordinator)
    try desk.confirm(real.joining)
    #expect(try desk.page("angsta-kommun")?.joining.joining == real.joining)
    try show(desk)
    #expect(try desk.page("angsta-kommun-2")?.joining.state == .declined)
  }

  @Test func `each step of a no is taken once, and by its own people`() throws {
    let desk = try desk()
    let other = try desk.another("Annan")
    #expect(throws: NotFound.self) { try show(desk) }
    for actor in [desk.officer, other.coordinator, .visitor] {
      #expect(throws: NotFound.self) {
        try desk.stage.write(by: actor) { tx in try Joining.publishDecline(desk.joining, words: "Nej.", in: tx) }
      }
    }
    let count = { try desk.number("SELECT count(*) FROM joining_steps WHERE kind LIKE 'decline%-%'") }
    for _ in 1...2 { try ask(desk) }
    #expect(try count() == 1)
    try ask(desk, "Vi väntar ett år.")
    #expect(try count() == 2)
    for actor in [desk.coordinator, other.coordinator, .visitor] {
      #expect(throws: NotFound.self) { try show(desk, by: actor) }
      #expect(throws: NotFound.self) { try hide(desk, by: actor) }
    }
    for _ in 1...2 { try show(desk) }
    #expect(try desk.page("angsta-kommun")?.facts.sentence == "Vi väntar ett år.")
    try ask(desk, "Något nytt som ingen har läst.")
    #expect(try desk.page("angsta-kommun")?.facts.sentence == "Vi väntar ett år.")
    #expect(try count() == 3)
    for _ in 1...2 { try hide(desk) }
    #expect(try count() == 4)
  }

  @Test func `who prepares is shown only where the county vouches for the workspace, under that name`() throws {
    let desk = try Desk()
    let (stage, organisation) = (desk.stage, desk.organisation)
    let other = try desk.another("I eget utrymme")
    let shown = {
      try stage.read { db in try Preparing.all(in: desk.county, on: stage.today, db).map(\.name) }
    }
    let waiting = {
      try stage.read { db in
        try Preparing.waiting(in: desk.county, on: stage.today, visibleTo: desk.officer, db).map(\.name)
      }
    }
    func vouch(_ id: OrganisationID, _ name: String, checked: Bool = true, by actor: Actor? = nil) throws {
      try stage.write(by: actor ?? desk.officer) { tx in
        try Joining.vouch(for: id, in: desk.county, name: name, checkedIdentity: checked, in: tx)
      }
    }
    // Nobody at the county board learns of a draft by asking.
    #expect(throws: NotFound.self) { try vouch(organisation, "Ängsta kommun") }
    try stage.write(by: desk.coordinator) { tx in try Joining.showPreparing(desk.joining, true, in: tx) }
    #expect(try shown() == [])
    #expect(try waiting() == ["Ängsta kommun"])
    #expect(throws: NotFound.self) {
      try stage.read { db in
        try Preparing.waiting(in: desk.county, on: stage.today, visibleTo: desk.coordinator, db)
      }
    }
    #expect(throws: NotFound.self) { try vouch(organisation, "Ängsta kommun", by: desk.coordinator) }
    #expect(throws: NotFound.self) { try vouch(other.organisation, "I eget utrymme") }
    #expect(throws: JoiningRefusal.identityNotChecked) { try vouch(organisation, "Ängsta kommun", checked: false) }
    #expect(throws: JoiningRefusal.changedSince) { try vouch(organisation, "Annat namn") }
    for _ in 1...2 { try vouch(organisation, "Ängsta kommun") }
    #expect(try shown() == ["Ängsta kommun"])
    #expect(try waiting() == [])
    #expect(try desk.number("SELECT count(*) FROM vouched_organisations") == 1)

    try stage.write { tx in
      try tx.db.execute(
        sql: "UPDATE organisations SET municipality_code = '1980' WHERE id = ?", arguments: [organisation])
    }
    #expect(try shown() == [])
    stage.pass(seconds: 1)
    try vouch(organisation, "Ängsta kommun")
    #expect(try shown() == ["Ängsta kommun"])
    try stage.write { tx in
      try tx.db.execute(
        sql: "UPDATE organisation_names SET name = 'Västerås stad' WHERE organisation_id = ?", arguments: [organisation]
      )
    }
    #expect(try shown() == [])
    #expect(try waiting() == ["Västerås stad"])
    stage.pass(seconds: 1)
    try vouch(organisation, "Västerås stad")
    #expect(try shown() == ["Västerås stad"])
    try stage.write(by: desk.officer) { tx in try Joining.stopVouching(for: organisation, in: desk.county, in: tx) }
    #expect(try shown() == [])
  }

  @Test func `an earlier confirmation vouches as well`() throws {
    let desk = try Desk()
    try desk.join()
    let again = try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.withdraw(desk.joining, words: "", baseURL: Desk.baseURL, in: tx)
      let id = try Joining.begin(for: desk.organisation, edition: desk.edition, in: tx)
      try Joining.showPreparing(id, true, in: tx)
      return id
    }
    #expect(try desk.state(again) == .draft)
    let shown = try desk.stage.read { db in try Preparing.all(in: desk.county, on: desk.stage.today, db).map(\.name) }
    #expect(shown == ["Ängsta kommun"])
  }
}
