import GRDB
import Kernel
import Mail
import Store
import TestSupport
import Testing
import Web

@testable import Accounts

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

  @Test func `sessions go thirty days after they ended or were last used, answered invitations after a year`() throws {
    let stage = try Stage()
    let (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
    let anna = try coordinator.person.unwrapped("person")
    let address = try MailAddress("lena@angsta.example").unwrapped("address")
    let ended = try Token.hash(stage.write { tx in try Session.begin(for: anna, in: tx) })
    try stage.write { tx in try Session.end(ended, in: tx) }
    try stage.write(by: coordinator) { tx in
      try Invitation.send(
        to: address, as: .reader, organisation: organisation, organisationName: "Ängsta kommun", siteName: "Jämna",
        baseURL: Doorstep.baseURL, language: .sv, in: tx)
    }
    func count(_ table: String) throws -> Int? {
      try stage.write { tx in try Purge.run(in: tx) }
      return try stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") }
    }
    stage.pass(days: 20)
    _ = try stage.write { tx in try Session.begin(for: anna, in: tx) }
    stage.pass(days: 10)
    #expect(try count("sessions") == 2)
    stage.pass(seconds: 1)
    #expect(try count("sessions") == 1)
    stage.pass(days: 20)
    #expect(try count("sessions") == 0)
    // Fourteen days it was open, a year it is kept.
    stage.pass(days: 328)
    #expect(try count("invitations") == 1)
    stage.pass(days: 1)
    #expect(try count("invitations") == 0)
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
    let anna = try stage.person("anna@angsta.example")
    _ = try stage.write { tx in try Session.begin(for: anna, in: tx) }
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
