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
        sql: "SELECT verb, subject, county, organisation_id FROM events WHERE verb IN ('membership.ended', 'officer.ended')"
      )
    }
    #expect(events.allSatisfy { $0["subject"] == "person:\(person)" })
    #expect(Set(events.compactMap { $0["organisation_id"] as OrganisationID? }) == Set(workspaces))
    #expect(events.compactMap { $0["county"] as String? } == ["19"])
    #expect(try stage.actor(person).officerOf.isEmpty)
    #expect(try stage.actor(person).workspaces.isEmpty)
  }
}

@Suite struct PurgeTests {
  @Test func `what has had its time goes, and what is in use stays`() throws {
    let stage = try Stage()
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let anna = try coordinator.person.unwrapped("person")
    let unused = try stage.person("gammal@okand.example")
    let officer = try stage.officer(of: stage.county())
    func begin() throws {
      try stage.write { tx in
        _ = try SignInLink.issue(for: anna, to: "/", in: tx)
        try KeptPost.keep(path: "/x", fields: .init([("a", "b")]), of: anna, in: tx)
        let request = SignIn.Request(
          mail: try MailAddress("anna@angsta.example").unwrapped("address"), path: "/", siteName: "Jämna",
          language: .sv,
          client: "192.0.2.1", baseURL: Doorstep.baseURL, isNewcomer: false)
        try SignIn.requestLink(request, in: tx)
        try tx.db.execute(
          sql: "INSERT INTO second_factor_tries (person_id, at) VALUES (?, ?)", arguments: [anna, tx.now])
      }
    }
    func counts() throws -> [String: Int] {
      try stage.write { tx in try Purge.run(in: tx) }
      return try stage.read { db in
        var counts: [String: Int] = [:]
        for table in [
          "sign_in_links", "sign_in_requests", "kept_posts", "second_factor_tries", "mails", "person_details",
        ] {
          counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        }
        return counts
      }
    }
    try begin()
    #expect(try counts().values.allSatisfy { $0 > 0 })
    stage.pass(seconds: 7201)
    #expect(try counts()["sign_in_requests"] == 0)
    #expect(try counts()["sign_in_links"] == 2)
    stage.pass(days: 2)
    #expect(try counts()["sign_in_links"] == 0)
    #expect(try counts()["second_factor_tries"] == 0)
    #expect(try counts()["kept_posts"] == 1)
    stage.pass(days: 6)
    #expect(try counts()["kept_posts"] == 0)
    #expect(try counts()["mails"] == 1)
    stage.pass(days: 90)
    #expect(try counts()["mails"] == 0)
    stage.pass(days: 731)
    #expect(try counts()["person_details"] == 2)
    #expect(try stage.read { db in try PersonDetails.byID(unused, db) } == nil)
    #expect(try stage.actor(anna).workspaces[organisation] == .coordinator)
    #expect(try officer.person.map { try stage.actor($0).officerOf.isEmpty } == false)
  }

  @Test func `an address that somebody typed and nobody came with is gone after a week, unless it is invited`() throws {
    let stage = try Stage()
    let typed = try stage.person("grannen@okand.example")
    let invited = try stage.person("lena@angsta.example")
    let came = try stage.person("sven@sala.example")
    _ = try stage.write { tx in try Session.begin(for: came, in: tx) }
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    func gone(_ person: PersonID) throws -> Bool {
      try stage.write { tx in try Purge.run(in: tx) }
      return try stage.read { db in try PersonDetails.byID(person, db) } == nil
    }
    stage.pass(days: 7)
    let address = try MailAddress("lena@angsta.example").unwrapped("address")
    try stage.write(by: coordinator) { tx in
      try Invitation.send(
        to: address, as: .reader, organisation: organisation, organisationName: "Ängsta kommun", siteName: "Jämna",
        baseURL: Doorstep.baseURL, language: .sv, in: tx)
    }
    #expect(try !gone(typed))
    stage.pass(seconds: 1)
    #expect(try gone(typed))
    #expect(try !gone(invited))
    #expect(try !gone(came))
    #expect(try coordinator.person.map { try gone($0) } == false, "a membership keeps them")
    #expect(try stage.mails().map(\.to) == ["lena@angsta.example"], "the invitation is not withdrawn")
    stage.pass(days: 14)
    #expect(try gone(invited))
    stage.pass(days: 700)
    #expect(try !gone(came))
    stage.pass(days: 10)
    #expect(try gone(came))
  }

  @Test func `mails lose their words thirty days after delivery`() throws {
    let stage = try Stage()
    _ = try stage.person("anna@angsta.example")
    let mail = try MailAddress("anna@angsta.example").unwrapped("address")
    try stage.write { tx in
      try SignIn.requestLink(
        .init(
          mail: mail, path: "/", siteName: "Jämna", language: .sv, client: "", baseURL: "https://x", isNewcomer: false),
        in: tx)
      try tx.db.execute(sql: "UPDATE mails SET sent_at = ?", arguments: [tx.now])
    }
    stage.pass(days: 29)
    try stage.write { tx in try Purge.run(in: tx) }
    #expect(try stage.mails().map(\.to) == ["anna@angsta.example"])
    stage.pass(days: 2)
    try stage.write { tx in try Purge.run(in: tx) }
    #expect(try stage.mails().map(\.to) == [""])
    #expect(try stage.mails().map(\.text) == [""])
  }
}
