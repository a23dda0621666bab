import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Mail
import Store
import TestSupport
import Testing
import Web

@testable import Accounts

@Suite struct ErasingTests {
  /// Every text in the database, table by table, that holds the words.
  func places(_ words: String, _ stage: Stage) throws -> [String] {
    try stage.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      return try tables.filter { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").contains {
          $0.description.lowercased().contains(words)
        }
      }
    }
  }

  @Test func `what we know of a person is gone from every table, and the random id stays`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let lena = try stage.person("lena@angsta.example")
    try stage.write { tx in
      try Membership.grant(lena, .contributor, in: organisation, tx)
      try Person.describe(lena, name: "Lena Kanariefågel", language: .sv, in: tx)
    }
    let (other, _) = try stage.organisation("Sala kommun", coordinator: "sven@sala.example")
    let sven = try stage.person("sven@sala.example")
    let address = try MailAddress("Lena@angsta.example").unwrapped("address")
    try stage.write(by: stage.actor(sven)) { tx in
      try Invitation.send(
        to: address, as: .reader, organisation: other, organisationName: "Sala kommun", siteName: "Jämna",
        baseURL: Doorstep.baseURL, language: .sv, in: tx)
    }
    #expect(try !places("lena@", stage).isEmpty)
    try await doorstep.visit { browser async throws in
      try await browser.signIn("lena@angsta.example", at: doorstep)
      let unticked = try await browser.post("/mitt-konto/radera")
      #expect(unticked.status == .unprocessableContent)
      #expect(unticked.text.contains("href=\"#forstar\""))
      let erased = try await browser.post("/mitt-konto/radera", [("forstar", "1")])
      #expect(erased.location == "/logga-in?klart=raderad")
      #expect(await browser.cookie == nil)
    }
    #expect(try places("lena@", stage) == [])
    #expect(try places("kanarie", stage) == [])
    #expect(try stage.read { db in try Membership.all(of: organisation, db).map(\.person) } == [coordinator.person])
    #expect(
      try stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM persons WHERE id = ?", arguments: [lena]) }
        == 1)
    #expect(try stage.verbs().contains("person.erased"))
    #expect(try stage.read { try Verification.faults($0) } == [])
    // The same address may come again, as somebody new.
    #expect(try stage.person("lena@angsta.example") != lena)
  }

  @Test func `the only coordinator of a workspace is told which one, and stays`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let anna = try coordinator.person.unwrapped("person")
    let lena = try stage.person("lena@angsta.example")
    try stage.write { tx in try Membership.grant(lena, .contributor, in: organisation, tx) }
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@angsta.example", at: doorstep)
      let page = try await browser.get("/mitt-konto/radera")
      #expect(page.text.contains("Ängsta kommun"))
      #expect(!page.text.contains("name=\"forstar\""))
      let refused = try await browser.post("/mitt-konto/radera", [("forstar", "1")])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.components(separatedBy: "Ängsta kommun").count == 2, "it is said once")
      #expect(!refused.text.contains("errorsum"))
    }
    #expect(try stage.read { db in try PersonDetails.byID(anna, db) } != nil)
    #expect(try stage.actor(anna).workspaces[organisation] == .coordinator)
    #expect(throws: AccountRefusal.self) { try stage.write { tx in try Person.erase(anna, in: tx) } }
  }

  @Test func `whoever is alone in a workspace can be erased, and is told what becomes of the drafts`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let (organisation, coordinator) = try stage.organisation(
      "Kims Snickeri", kind: "one-person-firm", coordinator: "kim@firma.example")
    let kim = try coordinator.person.unwrapped("person")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("kim@firma.example", at: doorstep)
      let page = try await browser.get("/mitt-konto/radera").text
      #expect(page.contains("Du är ensam i arbetsytan: Kims Snickeri.") && page.contains("tolv månader"))
      #expect(try await browser.post("/mitt-konto/radera", [("forstar", "1")]).status == .seeOther)
    }
    #expect(try stage.read { db in try PersonDetails.byID(kim, db) } == nil)
    #expect(try stage.actor(kim).workspaces[organisation] == nil)
    #expect(try places("kim@", stage) == [])
  }

  @Test func `erasing leaves an event for each membership and each county that it ends`() throws {
    let stage = try Stage()
    let person = try stage.officer(of: stage.county()).person.unwrapped("person")
    let workspaces = try ["Ett", "Två"].map { name in
      try stage.organisation(name, kind: "association", coordinator: "strateg@lansstyrelsen.example").organisation
    }
    try stage.write { tx in try Person.erase(person, in: tx) }
    let events = try stage.read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT verb, subject, county, organisation_id FROM events WHERE verb IN ('membership.ended', 'officer.ended')"
      )
    }
    #expect(events.allSatisfy { $0["subject"] == "person:\(person)" })
    #expect(Set(events.compactMap { $0["organisation_id"] as OrganisationID? }) == Set(workspaces))
    #expect(events.compactMap { $0["county"] as String? } == ["19"])
    #expect(try stage.actor(person).officerOf.isEmpty)
    #expect(try stage.actor(person).workspaces.isEmpty)
  }
}
