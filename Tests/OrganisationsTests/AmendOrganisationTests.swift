import Accounts
import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@Suite struct AmendOrganisationTests {
  @Test func `a new name holds from its day, and the old one stays with its time`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Gamla skolan", kind: "association", coordinator: "anna@skolan.example")
    let day = try #require(Day("2026-07-01"))
    try stage.write(by: anna) { tx in
      try Organisation.rename(id, name: "Nya skolan", nameEn: "The new school", from: day, in: tx)
    }
    #expect(try name(id, on: day.adding(days: -1), stage) == "Gamla skolan")
    #expect(try name(id, on: day, stage) == "Nya skolan")
    #expect(try stage.read { db in try DatedName.all(of: id, db) }.map(\.name) == ["Gamla skolan", "Nya skolan"])
  }

  @Test func `a name cannot be dated before the one it follows`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Gamla skolan", kind: "association", coordinator: "anna@skolan.example")
    let day = try #require(Day("1971-01-01"))
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in try Organisation.rename(id, name: "Nya skolan", from: day, in: tx) }
    }
    #expect(refusal?.reasons == [.dayBeforeName(day)])
  }

  @Test func `a name is dated two years ahead at most, and one that is still to come can be taken back`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Gamla skolan", kind: "association", coordinator: "anna@skolan.example")
    let far = try #require(Day("2199-07-01"))
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in try Organisation.rename(id, name: "Nya skolan", from: far, in: tx) }
    }
    #expect(refusal?.reasons == [.dayTooFar(stage.today.adding(days: 731))])
    let day = stage.today.adding(days: 731)
    for _ in 1...2 {
      try stage.write(by: anna) { tx in try Organisation.rename(id, name: "Nya skolan", from: day, in: tx) }
    }
    #expect(try stage.verbs().filter { $0 == "organisation.renamed" }.count == 1)
    let first = try #require(Day("1971-01-01"))
    for day in [first, stage.today, day, day] {
      try stage.write(by: anna) { tx in try Organisation.takeBackName(id, from: day, in: tx) }
    }
    #expect(try stage.read { db in try DatedName.all(of: id, db) }.map(\.name) == ["Gamla skolan"])
    #expect(try stage.verbs().filter { $0 == "organisation.name-taken-back" }.count == 1)
    let soon = stage.today.adding(days: 1)
    try stage.write(by: anna) { tx in try Organisation.rename(id, name: "Nya skolan", from: soon, in: tx) }
  }

  @Test func `a corrected name is the same name, not a new one`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köppings kommun", coordinator: "anna@koping.example")
    let today = stage.today
    try stage.write(by: anna) { tx in
      try Organisation.amend(id, NewOrganisation(kind: .municipality, name: "Köpings kommun"), in: tx)
    }
    #expect(try stage.read { db in try DatedName.all(of: id, db) }.map(\.name) == ["Köpings kommun"])
    let organisation = try stage.read { db in try Organisation.byID(id, on: today, db) }
    #expect(organisation?.municipalityCode == "1983")
    #expect(organisation?.isExample == true, "what is invented stays marked")
  }

  @Test func `the second of two editors overwrites nothing and is told`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    let today = stage.today
    let seen = try stage.read { db in try Organisation.byID(id, on: today, db) }.unwrapped("organisation").fingerprint
    try stage.write(by: anna) { tx in
      try Organisation.amend(
        id, NewOrganisation(kind: .association, name: "Föreningen", place: "Sala"), expecting: seen, in: tx)
    }
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in
        try Organisation.amend(
          id, NewOrganisation(kind: .association, name: "Föreningen", place: "Arboga"), expecting: seen, in: tx)
      }
    }
    #expect(refusal?.reasons == [.changedMeanwhile])
    #expect(refusal?.kind == .conflict)
    #expect(try stage.read { db in try Organisation.byID(id, on: today, db) }?.place == "Sala")
  }

  @Test func `saving the same once more is no conflict and leaves no event`() throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    let facts = NewOrganisation(kind: .association, name: "Föreningen", place: "Sala")
    try stage.write(by: anna) { tx in try Organisation.amend(id, facts, in: tx) }
    let before = try stage.verbs().count
    try stage.write(by: anna) { tx in try Organisation.amend(id, facts, expecting: "something old", in: tx) }
    #expect(try stage.verbs().count == before)
  }

  @Test func `to those outside the workspace there is no such organisation, and a reader writes nothing`() throws {
    let stage = try Stage()
    let county = try stage.county()
    let (id, _) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    let facts = NewOrganisation(kind: .association, name: "Kapad")
    for outsider in [try stage.officer(of: county), try stage.actor(stage.person("bo@annat.example")), .visitor] {
      #expect(throws: NotFound.self) {
        try stage.write(by: outsider) { tx in try Organisation.amend(id, facts, in: tx) }
      }
    }
    let reader = try stage.person("lena@forening.example")
    try stage.write { tx in try Membership.grant(reader, .reader, in: id, tx) }
    let actor = try stage.actor(reader)
    let refusal = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: actor) { tx in try Organisation.amend(id, facts, in: tx) }
    }
    #expect(refusal?.kind == .notAllowed)
    #expect(try name(id, on: stage.today, stage) == "Föreningen")
  }

  @Test func `an organisation becomes part of another, once, and never of itself in a circle`() throws {
    let stage = try Stage()
    let (one, _) = try stage.organisation("Ena", kind: "association", coordinator: "anna@forening.example")
    let (other, anna) = try stage.organisation("Andra", kind: "association", coordinator: "anna@forening.example")
    try stage.write(by: anna) { tx in try Organisation.succeed(one, by: other, in: tx) }
    let today = stage.today
    #expect(try stage.read { db in try Organisation.byID(one, on: today, db) }?.succeededBy == other)
    let circle = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in try Organisation.succeed(other, by: one, in: tx) }
    }
    #expect(circle?.reasons == [.succeedsItself])
    let twice = #expect(throws: OrganisationRefusal.self) {
      try stage.write(by: anna) { tx in try Organisation.succeed(one, by: other, in: tx) }
    }
    #expect(twice?.reasons == [.alreadySucceeded])
  }

  private func name(_ id: OrganisationID, on day: Day, _ stage: Stage) throws -> String {
    try stage.read { db in try Organisation.byID(id, on: day, db) }.unwrapped("organisation").name
  }
}
