import Accounts
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@Suite struct GroupTests {
  @Test func `local goals are added, put right and taken out of use`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let goal = try stage.write(by: anna) { tx in
      try LocalGoal.add("En jämlik folkhälsa", source: "Mål och budget 2026", to: id, in: tx)
    }
    try stage.write(by: anna) { tx in
      try LocalGoal.change(goal, text: "En bättre folkhälsa", source: "Mål och budget 2026", of: id, in: tx)
    }
    #expect(try stage.read { db in try LocalGoal.all(of: id, db) }.map(\.text) == ["En bättre folkhälsa"])
    try stage.write(by: anna) { tx in try LocalGoal.remove(goal, of: id, in: tx) }
    try stage.write(by: anna) { tx in try LocalGoal.remove(goal, of: id, in: tx) }
    #expect(try stage.read { db in try LocalGoal.all(of: id, db) }.isEmpty)
    #expect(try stage.verbs().filter { $0 == "local-goal.removed" }.count == 1)
  }

  @Test func `the same goal, and the same unit, is there once however often the button is pressed`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let unit = NewUnit(kind: .committee, name: "Socialnämnden", mailbox: "social@koping.example")
    for _ in 1...2 {
      try stage.write(by: anna) { tx in
        try LocalGoal.add(" En jämlik  folkhälsa", source: "Mål och budget", to: id, in: tx)
        try Unit.add(unit, to: id, in: tx)
      }
    }
    stage.pass(seconds: 1)
    _ = try stage.write(by: anna) { tx in
      try LocalGoal.add("En jämlik folkhälsa", source: "Folkhälsoplanen", to: id, in: tx)
    }
    #expect(
      try stage.read { db in try LocalGoal.all(of: id, db) }.map(\.source) == ["Mål och budget", "Folkhälsoplanen"])
    #expect(try stage.read { db in try Unit.all(of: id, db) }.count == 1)
    let long = "A" + String(repeating: "\u{301}", count: 60_000)
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in try LocalGoal.add(long, source: long, to: id, in: tx) }
    }
    #expect(refusal?.words(in: .sv).map(\.field) == ["goal-text", "goal-source"])
  }

  @Test func `nobody reaches another organisation's goal through their own`() throws {
    let stage = try Stage()
    let (theirs, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let goal = try stage.write(by: anna) { tx in try LocalGoal.add("Vårt mål", source: "", to: theirs, in: tx) }
    let (own, bo) = try stage.organisation("Bolaget", kind: "company", coordinator: "bo@bolaget.example")
    #expect(throws: NotFound.self) {
      try stage.write(by: bo) { tx in try LocalGoal.change(goal, text: "Kapat", source: "", of: own, in: tx) }
    }
    try stage.write(by: bo) { tx in try LocalGoal.remove(goal, of: own, in: tx) }
    #expect(try stage.read { db in try LocalGoal.all(of: theirs, db) }.map(\.text) == ["Vårt mål"])
  }

  @Test func `a municipality's units come committees first, each in Swedish order`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    try stage.write(by: anna) { tx in
      try Unit.add(NewUnit(kind: .company, name: "Bostads AB"), to: id, in: tx)
      try Unit.add(NewUnit(kind: .committee, name: "Överförmyndarnämnden"), to: id, in: tx)
      try Unit.add(NewUnit(kind: .committee, name: "Äldrenämnden"), to: id, in: tx)
      try Unit.add(NewUnit(kind: .committee, name: "Socialnämnden", mailbox: "social@koping.example"), to: id, in: tx)
    }
    #expect(
      try stage.read { db in try Unit.all(of: id, db) }.map(\.name) == [
        "Socialnämnden", "Äldrenämnden", "Överförmyndarnämnden", "Bostads AB",
      ])
  }

  @Test func `only municipalities and regions have units, and a mailbox is a whole address`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Bolaget", kind: "company", coordinator: "anna@bolaget.example")
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in
        try Unit.add(NewUnit(kind: .department, name: "", mailbox: "social@"), to: id, in: tx)
      }
    }
    #expect(refusal?.reasons == [.unitNameMissing, .badMailbox, .noUnits])
  }

  @Test func `a unit is tied to an organisation only from inside both`() throws {
    let stage = try Stage()
    let (koping, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let (foreign, _) = try stage.organisation("Energi AB", kind: "municipal-company", coordinator: "bo@energi.example")
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in
        try Unit.add(NewUnit(kind: .company, name: "Energi AB", joinsAs: foreign), to: koping, in: tx)
      }
    }
    // The same answer as for an organisation that does not exist: nobody learns that it has a workspace.
    #expect(refusal?.reasons == [.unknownOrganisation])

    let person = try #require(anna.person)
    try stage.write { tx in try Membership.grant(person, .contributor, in: foreign, tx) }
    let contributor = try stage.actor(person)
    let small = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: contributor) { tx in
        try Unit.add(NewUnit(kind: .company, name: "Energi AB", joinsAs: foreign), to: koping, in: tx)
      }
    }
    #expect(small?.reasons == [.unknownOrganisation])
    stage.pass(seconds: 1)
    try stage.write { tx in try Membership.grant(person, .coordinator, in: foreign, tx) }
    let both = try stage.actor(person)
    let unit = try stage.write(by: both) { tx in
      try Unit.add(NewUnit(kind: .company, name: "Energi AB", joinsAs: foreign), to: koping, in: tx)
    }
    let today = stage.today
    #expect(try stage.read { db in try Organisation.byID(foreign, on: today, db) }?.groupParent == koping)
    try stage.write(by: both) { tx in try Unit.remove(unit, of: koping, in: tx) }
    #expect(try stage.read { db in try Organisation.byID(foreign, on: today, db) }?.groupParent == nil)
  }

  @Test func `an organisation is in one group at a time, and no group goes round in a circle`() throws {
    let stage = try Stage()
    let mail = "anna@koping.example"
    let (one, _) = try stage.organisation("Köpings kommun", coordinator: mail)
    let (two, _) = try stage.organisation("Region Västmanland", kind: "region", coordinator: mail)
    let (three, anna) = try stage.organisation("Arboga kommun", coordinator: mail)
    func add(_ organisation: OrganisationID, to parent: OrganisationID) throws {
      _ = try stage.write(by: anna) { tx in
        try Unit.add(NewUnit(kind: .company, name: "Enheten", joinsAs: organisation), to: parent, in: tx)
      }
    }
    try add(two, to: one)
    try add(three, to: two)
    for (organisation, parent) in [(two, three), (three, one), (one, three)] {
      let refusal = #expect(throws: OrganisationRefusal.self) { try add(organisation, to: parent) }
      #expect(refusal?.reasons == [.inAnotherGroup])
    }
    let today = stage.today
    #expect(try stage.read { db in try Organisation.byID(three, on: today, db) }?.groupParent == two)
    #expect(try stage.read { db in try Organisation.byID(one, on: today, db) }?.groupParent == nil)
  }

  @Test func `the workspace is handed over, and never left without a coordinator`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let own = try #require(anna.person)
    #expect(throws: AccountRefusal.self) { try stage.write(by: anna) { tx in try Colleague.end(own, in: id, tx) } }
    #expect(throws: AccountRefusal.self) {
      try stage.write(by: anna) { tx in try Colleague.change(own, to: .reader, in: id, tx) }
    }
    let bo = try stage.person("bo@koping.example")
    try stage.write { tx in try Membership.grant(bo, .reader, in: id, tx) }
    try stage.write(by: anna) { tx in try Colleague.handOver(to: bo, leaving: true, in: id, tx) }
    let left = try stage.read { db in try Membership.all(of: id, db) }
    #expect(left.map(\.person) == [bo])
    #expect(left.map(\.role) == [.coordinator])
  }

  @Test func `a contributor changes nobody's role and ends only their own`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let bo = try stage.person("bo@koping.example")
    try stage.write { tx in try Membership.grant(bo, .contributor, in: id, tx) }
    let actor = try stage.actor(bo)
    let own = try #require(anna.person)
    #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: actor) { tx in try Colleague.change(bo, to: .coordinator, in: id, tx) }
    }
    #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: actor) { tx in try Colleague.end(own, in: id, tx) }
    }
    try stage.write(by: actor) { tx in try Colleague.end(bo, in: id, tx) }
    #expect(try stage.read { db in try Membership.all(of: id, db) }.map(\.person) == [own])
  }
}
