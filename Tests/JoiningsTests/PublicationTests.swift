import GRDB
import Kernel
import Store
import TestSupport
import Testing

@testable import Joinings

@Suite struct PublicationTests {
  @Test func `a shelter shows no mailbox, no person and no place, from the moment it says so`() throws {
    let desk = try Desk("Kvinnojouren Ängsta", kind: "association", hidesPeople: true)
    try desk.join()
    let page = try desk.page("kvinnojouren-angsta").unwrapped("a page")
    #expect(page.facts.organisation.publicMail == nil)
    #expect(page.facts.organisation.publicMailLabel == nil)
    #expect(page.facts.organisation.place == nil)
    let stored = try desk.stage.read { db in
      try String.fetchOne(db, sql: "SELECT facts || ifnull(place, '') FROM published_joinings")
    }.unwrapped("a row")
    for word in ["kansliet@", "Hemligby", "Anna"] { #expect(!stored.contains(word), "\(word)") }

    let later = try Desk("Jouren", kind: "association")
    try later.join()
    #expect(try later.page("jouren")?.facts.organisation.publicMail != nil)
    try later.stage.write { tx in
      try tx.db.execute(
        sql: "UPDATE organisations SET hides_people = 1 WHERE id = ?", arguments: [later.organisation])
      try tx.db.execute(sql: "UPDATE published_joinings SET place = 'Hemligby'")
    }
    #expect(try later.page("jouren")?.facts.organisation.publicMail == nil)
    #expect(try later.list().map(\.place) == [nil])
  }

  @Test func `the county hides a contact at once, and a new version does not bring it back`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.officer) { tx in try Joining.hideContact(desk.joining, in: tx) }
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail == nil)
    #expect(try desk.number("SELECT count(*) FROM published_joinings WHERE facts LIKE '%kansliet@%'") == 0)
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.beginChange(desk.joining, in: tx)
      try Joining.saveContact(
        .contact, name: "Ny", title: "", mail: "ny@angsta.example", phone: "", of: desk.joining, in: tx)
    }
    try desk.submit()
    try desk.confirm(version: 2)
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail == nil)
    try desk.stage.write(by: desk.officer) { tx in try Joining.showContact(desk.joining, in: tx) }
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail == "kansliet@angsta.example")
    #expect(throws: NotFound.self) {
      try desk.stage.write(by: desk.coordinator) { tx in try Joining.hideContact(desk.joining, in: tx) }
    }
  }

  @Test func `namesakes get addresses of their own`() throws {
    let desk = try Desk("Hoppet", kind: "association")
    let other = try desk.another("Hoppet")
    try desk.join()
    try desk.submit(other.joining, by: other.coordinator)
    try desk.confirm(other.joining)
    #expect(try Set(desk.list().map(\.slug)) == ["hoppet", "hoppet-2"])
  }

  @Test func `a new name gets a new address, and the old one leads there`() throws {
    let desk = try Desk("Gamla namnet", kind: "state-authority")
    try desk.join()
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: """
          INSERT INTO organisation_names (organisation_id, name, sort_key, from_day) VALUES (?, 'Nya namnet', 'nya', ?)
          """,
        arguments: [desk.organisation, tx.today])
    }
    #expect(try desk.page("gamla-namnet")?.joining.slug == "gamla-namnet")
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try desk.submit()
    try desk.confirm(version: 2)
    #expect(try desk.page("nya-namnet")?.joining.name == "Nya namnet")
    #expect(try desk.page("gamla-namnet")?.joining.slug == "nya-namnet")
    let newcomer = try desk.another("Gamla namnet")
    try desk.submit(newcomer.joining, by: newcomer.coordinator)
    try desk.confirm(newcomer.joining)
    #expect(try desk.page("gamla-namnet-2")?.joining.joining == newcomer.joining)
  }

  @Test func `the list is in Swedish order, page by page, and narrows by type and area`() throws {
    let desk = try Desk("Östra", kind: "company")
    try desk.join()
    for name in ["Ärlan", "Ådalen", "Zeta", "Alfa"] {
      let other = try desk.another(name)
      try desk.submit(other.joining, by: other.coordinator)
      try desk.confirm(other.joining)
    }
    #expect(try desk.list().map(\.name) == ["Alfa", "Zeta", "Ådalen", "Ärlan", "Östra"])
    #expect(try desk.list(kind: "company").map(\.name) == ["Östra"])
    #expect(try desk.list(query: "ådal").map(\.name) == ["Ådalen"])
    let second = try desk.stage.read { db in
      try PublishedJoining.list(county: desk.county, page: 2, limit: 2, on: desk.stage.today, db)
    }
    #expect(second.rows.map(\.name) == ["Ådalen", "Ärlan"])
    #expect(second.total == 5)
    let beyond = try desk.stage.read { db in
      try PublishedJoining.list(county: desk.county, page: .max, limit: 2, on: desk.stage.today, db)
    }
    #expect(beyond.rows.isEmpty)
    #expect(
      try desk.stage.read { db in try PublishedJoining.countsByKind(desk.county, db) } == [
        "company": 1, "association": 4,
      ])
    let working = try desk.stage.read { db in
      try PublishedJoining.working(in: desk.areas[2], on: desk.stage.today, db)
    }
    #expect(working.count == 5)
    let latest = try desk.stage.read { db in
      try PublishedJoining.latest(desk.county, limit: 2, on: desk.stage.today, db)
    }
    #expect(latest.count == 2)
  }

  @Test(arguments: ["kind", "area", "query", "none"])
  func `the list is read by an index, in order, without sorting`(_ narrowed: String) throws {
    let desk = try Desk()
    let filter = ListFilter(
      county: desk.county, kind: narrowed == "kind" ? "company" : nil,
      areas: narrowed == "area" ? [desk.areas[0]] : nil,
      query: narrowed == "query" ? "köping" : "")
    let plan = try desk.stage.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(filter.page)", arguments: filter.arguments + [20, 0]
      ).map { $0["detail"] as String }
    }
    #expect(!plan.contains { $0.hasPrefix("SCAN p") }, "\(plan)")
    if narrowed != "query" {
      #expect(plan.contains { $0.contains("published_by_\(narrowed == "kind" ? "kind" : "name")") }, "\(plan)")
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  @Test func `hidden in one joining, an organisation's mailbox is hidden in the next`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.officer) { tx in try Joining.hideContact(desk.joining, in: tx) }
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.withdraw(desk.joining, words: "", baseURL: Desk.baseURL, in: tx)
    }
    let again = try Desk.begin(desk.organisation, desk.edition, desk.coordinator, desk.stage)
    try desk.fillIn(again, by: desk.coordinator)
    try desk.submit(again)
    try desk.confirm(again)
    #expect(try desk.page("angsta-kommun")?.joining.joining == again)
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail == nil)
    try desk.stage.write(by: desk.officer) { tx in try Joining.showContact(again, in: tx) }
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail == "kansliet@angsta.example")
  }

  @Test func `whoever has withdrawn shows no mailbox any more`() throws {
    let desk = try Desk()
    try desk.join()
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail != nil)
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.withdraw(desk.joining, words: "", baseURL: Desk.baseURL, in: tx)
    }
    #expect(try desk.page("angsta-kommun")?.facts.organisation.publicMail == nil)
  }

  @Test func `the areas are counted anew with a pause, a resumption and a withdrawal`() throws {
    let desk = try Desk()
    let other = try desk.another("Annan")
    try desk.join()
    try desk.submit(other.joining, by: other.coordinator)
    try desk.confirm(other.joining)
    func count() throws -> Int {
      try desk.stage.read { db in try PublishedJoining.counts(of: desk.edition, db)[desk.areas[0]] ?? 0 }
    }
    #expect(try count() == 2)
    let did: [(Transaction) throws -> Void] = [
      { try Joining.pause(desk.joining, words: "", in: $0) }, { try Joining.resume(desk.joining, in: $0) },
    ]
    for act in did {
      try desk.stage.write(by: desk.coordinator) { tx in try act(tx) }
      #expect(try count() == 2)
    }
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.withdraw(desk.joining, words: "", baseURL: Desk.baseURL, in: tx)
    }
    #expect(try count() == 1)
  }

  @Test func `under a new name it is found by the new name alone`() throws {
    let desk = try Desk("Gamla namnet", kind: "state-authority")
    try desk.join()
    try desk.stage.write { tx in
      try tx.db.execute(sql: "UPDATE organisation_names SET name = 'Nya Verket', sort_key = 'nya'")
    }
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try desk.submit()
    #expect(try desk.list(query: "verket").isEmpty)
    try desk.confirm(version: 2)
    #expect(try desk.list(query: "verket").count == 1)
    #expect(try desk.list(query: "gamla").isEmpty)
  }

  @Test(arguments: [true, false])
  func `in a demo everything is example data, a real body's next step too; elsewhere a real body is real`(
    _ isDemo: Bool
  ) throws {
    let desk = try Desk()
    try desk.stage.write { tx in
      try tx.db.execute(sql: "UPDATE installation SET is_demo = ?", arguments: [isDemo])
      try tx.db.execute(sql: "UPDATE organisations SET is_example = 0")
    }
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.discard(desk.joining, in: tx) }
    let id = try Desk.begin(desk.organisation, desk.edition, desk.coordinator, desk.stage)
    try desk.fillIn(id, by: desk.coordinator)
    #expect(try desk.submit(id).snapshot.exampleData == isDemo)
  }
}
