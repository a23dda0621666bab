import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing
import Web

@testable import Accounts

@Suite struct MembershipTests {
  @Test func `the last coordinator can neither be ended nor made something less`() throws {
    let stage = try Stage()
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let anna = try coordinator.person.unwrapped("person")
    let lena = try stage.person("lena@angsta.example")
    try stage.write { tx in try Membership.grant(lena, .contributor, in: organisation, tx) }
    #expect(throws: AccountRefusal.self) { try stage.write { tx in try Membership.end(anna, in: organisation, tx) } }
    #expect(throws: AccountRefusal.self) {
      try stage.write { tx in try Membership.grant(anna, .reader, in: organisation, tx) }
    }
    stage.pass(seconds: 1)
    try stage.write { tx in
      try Membership.grant(lena, .coordinator, in: organisation, tx)
      try Membership.end(anna, in: organisation, tx)
    }
    let members = try stage.read { db in try Membership.all(of: organisation, db) }
    #expect(members.map(\.person) == [lena])
    #expect(members.map(\.role) == [.coordinator])
  }

  @Test func `coordinators stand first, then those who write, then those who read`() throws {
    let stage = try Stage()
    let (organisation, _) = try stage.organisation("Ängsta kommun", coordinator: "c@angsta.example")
    for (mail, role) in [("l@angsta.example", WorkspaceRole.reader), ("b@angsta.example", .contributor)] {
      let person = try stage.person(mail)
      try stage.write { tx in try Membership.grant(person, role, in: organisation, tx) }
    }
    let roles = try stage.read { db in try Membership.all(of: organisation, db).map(\.role) }
    #expect(roles == [.coordinator, .contributor, .reader])
  }

  @Test func `who was let in is told by the session, who was let out no longer`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let (organisation, _) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let lena = try stage.person("lena@angsta.example")
    try stage.write { tx in try Membership.grant(lena, .contributor, in: organisation, tx) }
    try await doorstep.visit { browser async throws in
      try await browser.signIn("lena@angsta.example", at: doorstep)
      #expect(try await browser.get("/mina-sidor/\(organisation)").text == "arbetsyta som contributor")
      stage.pass(seconds: 1)
      try stage.write { tx in try Membership.end(lena, in: organisation, tx) }
      #expect(try await browser.get("/mina-sidor/\(organisation)").status == .notFound)
    }
  }

  @Test func `a strategist who is dismissed is signed out everywhere and comes in no longer`() async throws {
    let doorstep = try Doorstep(Stage(), isDemo: true)
    let stage = doorstep.stage
    let county = try stage.county()
    let person = try stage.officer(of: county).person.unwrapped("person")
    let elsewhere = try CountyCode("17").unwrapped("county")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .ok)
      #expect(try !stage.write { tx in try Officer.end(person, in: elsewhere, tx) })
      #expect(try stage.write { tx in try Officer.end(person, in: county, tx) })
      #expect(try !stage.write { tx in try Officer.end(person, in: county, tx) })
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .seeOther)
      try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .notFound)
    }
    #expect(try stage.read { db in try Officer.count(in: county, db) } == 0)
    #expect(try stage.verbs().filter { $0 == "officer.ended" }.count == 1)
    // In the same moment or later, they may be appointed again.
    try stage.write { tx in try Officer.appoint(person, in: county, tx) }
    #expect(try stage.actor(person).officerOf == [county])
  }
}
