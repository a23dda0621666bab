import Accounts
import Foundation
import GRDB
import Kernel
import Store
import TestSupport
import Testing

@testable import Organisations

@Suite struct ChangeLogTests {
  @Test func `the log tells who did what, newest first, by the names colleagues see`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let bo = try stage.person("bo@koping.example")
    try stage.write(by: anna) { tx in try Membership.grant(bo, .contributor, in: id, tx) }
    try stage.write { tx in try Person.describe(bo, name: "Bo Berg", language: .sv, in: tx) }
    let actor = try stage.actor(bo)
    try stage.write(by: actor) { tx in _ = try LocalGoal.add("Ett mål", source: "", to: id, in: tx) }

    let log = try stage.read { db in try ChangeLog.page(1, of: id, db) }
    #expect(log.entries.map(\.verb) == ["local-goal.added", "membership.granted", "membership.granted"])
    #expect(log.entries[0].who == .colleague("Bo Berg"))
    #expect(log.entries[1].who == .colleague("anna@koping.example"))
    #expect(log.entries[1].whom == .colleague("Bo Berg"))
    #expect(log.entries[2].who == .house)
  }

  @Test func `someone who has left, or been erased, is a former colleague without a name`() throws {
    let stage = try Stage()
    let (id, _) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let bo = try stage.person("bo@koping.example")
    try stage.write { tx in try Membership.grant(bo, .contributor, in: id, tx) }
    let actor = try stage.actor(bo)
    try stage.write(by: actor) { tx in _ = try LocalGoal.add("Ett mål", source: "", to: id, in: tx) }
    try stage.write(by: actor) { tx in try Colleague.end(bo, in: id, tx) }
    #expect(try stage.read { db in try ChangeLog.page(1, of: id, db) }.entries[1].who == .former)
    try stage.write { tx in try Person.erase(bo, in: tx) }
    #expect(try stage.read { db in try ChangeLog.page(1, of: id, db) }.entries[1].who == .former)
  }

  @Test func `the county's strategist is told as the county board`() throws {
    let stage = try Stage()
    let county = try stage.county()
    let (id, _) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let officer = try stage.officer(of: county)
    try stage.write(by: officer) { tx in
      try tx.record(Event("joining.confirmed", "joining:x", county: county, organisation: id))
    }
    #expect(try stage.read { db in try ChangeLog.page(1, of: id, db) }.entries.first?.who == .countyBoard)
  }

  @Test func `a strategist who is a colleague too is the county when acting for it, and a colleague else`() throws {
    let stage = try Stage()
    let county = try stage.county()
    let (id, _) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    let officer = try stage.officer("olle@lansstyrelsen.example", of: county)
    let person = try #require(officer.person)
    try stage.write { tx in try Membership.grant(person, .coordinator, in: id, tx) }
    let both = try stage.actor(person)
    try stage.write(by: both) { tx in
      try tx.record(Event("joining.submitted", "joining:x", county: county, organisation: id))
      try tx.record(Event("joining.confirmed", "joining:x", county: county, organisation: id))
      try tx.record(Event("invitation.sent", "invitation:x", organisation: id, facts: ["by": "county"]))
    }
    let who = try stage.read { db in try ChangeLog.page(1, of: id, db) }.entries.prefix(3).map(\.who)
    #expect(who == [.countyBoard, .countyBoard, .colleague("olle@lansstyrelsen.example")])
  }

  @Test func `what only the county does is told as the county's`() throws {
    // The organisation's own acts that the county learns of. A contact is erased by either ("joining.contact-erased").
    let own: Set = [
      "joining.submitted", "joining.withdrawn", "joining.paused", "joining.resumed", "joining.change-dropped",
      "joining.decline-asked",
    ]
    #expect(try RecordedVerbs.seenByTheCounty().subtracting(own) == ChangeLog.boardVerbs)
  }

  @Test func `only the program's own hand is told as the site`() throws {
    let stage = try Stage()
    let (id, _) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    try stage.write(by: .visitor) { tx in try tx.record(Event("joining.saved", "joining:x", organisation: id)) }
    try stage.write(by: .house("abandoned")) { tx in
      try tx.record(Event("joining.abandoned-warned", "joining:x", organisation: id))
    }
    let who = try stage.read { db in try ChangeLog.page(1, of: id, db) }.entries.prefix(2).map(\.who)
    #expect(who == [.house, .stranger])
  }

  @Test func `the log holds nothing that anyone wrote`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let canary = "Kanariefågel"
    try stage.write(by: anna) { tx in
      let goal = try LocalGoal.add("\(canary) ett", source: "\(canary) två", to: id, in: tx)
      try LocalGoal.change(goal, text: "\(canary) tre", source: canary, of: id, in: tx)
      let unit = try Unit.add(
        NewUnit(kind: .committee, name: "\(canary)nämnden", mailbox: "kanariefagel@koping.example"), to: id, in: tx)
      try Unit.remove(unit, of: id, in: tx)
      try Organisation.amend(
        id, NewOrganisation(kind: .association, name: canary, nameEn: canary, place: canary), in: tx)
      try Organisation.rename(id, name: "\(canary) AB", from: tx.today, in: tx)
    }
    let events = try stage.read { db in
      try String.fetchAll(db, sql: "SELECT verb || ' ' || subject || ' ' || facts FROM events")
    }
    #expect(events.count > 5)
    #expect(events.allSatisfy { !$0.lowercased().contains("kanarief") })
  }

  @Test func `another organisation's events are not in the log`() throws {
    let stage = try Stage()
    let (id, _) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let (other, bo) = try stage.organisation("Bolaget", kind: "company", coordinator: "bo@bolaget.example")
    try stage.write(by: bo) { tx in _ = try LocalGoal.add("Deras mål", source: "", to: other, in: tx) }
    #expect(try stage.read { db in try ChangeLog.page(1, of: id, db) }.entries.map(\.verb) == ["membership.granted"])
  }

  @Test func `the same done several times in a row is one line, and pages hold what they should`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    try stage.write(by: anna) { tx in
      for revision in 1...5 {
        try tx.record(
          Event(
            "joining.shared-saved", "joining:x", organisation: id,
            facts: ["group": "g", "revision": String(revision)]))
      }
    }
    let log = try stage.read { db in try ChangeLog.page(1, of: id, db) }
    #expect(log.entries.map(\.times) == [5, 1])
    #expect(log.total == 6)
    #expect(
      try stage.read { db in try ChangeLog.page(2, limit: 5, of: id, db) }.entries.map(\.verb) == ["membership.granted"]
    )
  }

  @Test func `the log is read by its index, not by walking all events`() throws {
    let stage = try Stage()
    let plan = try stage.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(ChangeLog.pageSQL)", arguments: [OrganisationID.random(), 50, 0]
      ).map { $0["detail"] as String }.joined(separator: "\n")
    }
    #expect(plan.contains("events_by_organisation"))
    #expect(!plan.contains("TEMP B-TREE"))
  }

  @Test func `every verb that is recorded with an organisation is put into words in three languages`() throws {
    let verbs = try RecordedVerbs.withOrganisation()
    #expect(verbs.isSuperset(of: ["joining.submitted", "joining.saved", "membership.granted", "unit.added"]))
    let silent = verbs.filter { ChangeLogTexts.sentence($0) == nil }.sorted()
    #expect(silent.isEmpty, "put these into words in ChangeLogTexts: \(silent)")
    for verb in verbs {
      guard let text = ChangeLogTexts.sentence(verb) else { continue }
      #expect(Set([text.sv, text.en, text.fi]).count == 3 && !text.sv.isEmpty, "\(verb)")
    }
  }
}

/// The verbs in the sources: of `Event(…)` calls that name an organisation, and of the joinings' own short ways to record.
private enum RecordedVerbs {
  static func withOrganisation() throws -> Set<String> {
    try recorded(naming: ["organisation:"], by: ["recordOwn(", ".record("])
  }

  /// Those that name a county beside the organisation.
  static func seenByTheCounty() throws -> Set<String> {
    try recorded(naming: ["organisation:", "county:"], by: [".record("])
  }

  private static func recorded(naming labels: [String], by ways: [String]) throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    var verbs: Set<String> = []
    let walker = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    for case let file as URL in walker where file.pathExtension == "swift" {
      if file.lastPathComponent.hasPrefix("ChangeLog") { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for call in calls(of: "Event(", in: text) where labels.allSatisfy({ call.contains($0) }) {
        verbs.formUnion(literals(in: call))
      }
      for name in ways {
        for call in calls(of: name, in: text) where !call.hasPrefix("Event(") && !call.contains("Event(") {
          verbs.formUnion(literals(in: call))
        }
      }
    }
    return verbs
  }

  /// What stands between the brackets of each call.
  private static func calls(of opening: String, in text: String) -> [Substring] {
    var calls: [Substring] = []
    var rest = text[...]
    while let range = rest.range(of: opening) {
      var depth = 1
      var end = range.upperBound
      while end < rest.endIndex, depth > 0 {
        if rest[end] == "(" { depth += 1 }
        if rest[end] == ")" { depth -= 1 }
        end = rest.index(after: end)
      }
      calls.append(rest[range.upperBound..<end])
      rest = rest[range.upperBound...]
    }
    return calls
  }

  private static func literals(in call: Substring) -> Set<String> {
    Set(
      call.split(separator: "\"").map(String.init).filter { word in
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
          && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } }
      })
  }
}
