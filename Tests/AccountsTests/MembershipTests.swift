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
}

@Suite struct InvitationTests {
  /// A workspace whose coordinator has invited Lena.
  struct Workspace {
    let doorstep: Doorstep
    let organisation: OrganisationID
    let coordinator: Actor
    var stage: Stage { doorstep.stage }

    init() throws {
      doorstep = try Doorstep(Stage())
      (organisation, coordinator) = try doorstep.stage.organisation(
        "Ängsta kommun", coordinator: "anna@angsta.example")
    }

    func invite(_ mail: String, as role: WorkspaceRole = .contributor, by actor: Actor? = nil) throws {
      let address = try MailAddress(mail).unwrapped("address")
      try stage.write(by: actor ?? coordinator) { tx in
        try Invitation.send(
          to: address, as: role, organisation: organisation, organisationName: "Ängsta kommun", siteName: "Jämna",
          baseURL: Doorstep.baseURL, language: .sv, in: tx)
      }
    }
  }

  @Test func `an invitation is looked at without harm, accepted with a button, and works once`() async throws {
    let workspace = try Workspace()
    try workspace.invite("Lena@angsta.example")
    let link = try workspace.doorstep.newestLink("/inbjudan")
    try await workspace.doorstep.visit { browser async throws in
      for _ in 1...2 {
        let page = try await browser.get(link)
        #expect(page.text.contains("Ängsta kommun"))
        #expect(page.text.contains("anna@angsta.example"))
      }
      #expect(try workspace.stage.read { db in try Membership.all(of: workspace.organisation, db).count } == 1)
      let accepted = try await browser.post(link, [("namn", "Lena Lind")])
      #expect(accepted.location == "/mina-sidor/\(workspace.organisation)")
      #expect(try await browser.get("/mina-sidor/\(workspace.organisation)").text == "arbetsyta som contributor")
      await browser.forget()
      #expect(try await browser.get(link).status == .gone)
      #expect(try await browser.post(link).status == .gone)
      #expect(await browser.cookie == nil)
    }
    let members = try workspace.stage.read { db in try Membership.all(of: workspace.organisation, db) }
    #expect(members.map(\.shownName) == ["anna@angsta.example", "Lena Lind"])
  }

  @Test func `an invitation is over after fourteen days, or when it is taken back or sent anew`() async throws {
    let workspace = try Workspace()
    let stage = workspace.stage
    try workspace.invite("lena@angsta.example")
    let first = try workspace.doorstep.newestLink("/inbjudan")
    stage.pass(seconds: 60)
    try workspace.invite("LENA@angsta.example", as: .reader)
    let second = try workspace.doorstep.newestLink("/inbjudan")
    #expect(first != second)
    let waiting = try stage.read { db in try Invitation.waiting(in: workspace.organisation, now: stage.now, db) }
    #expect(waiting.map(\.role) == [.reader])
    try await workspace.doorstep.visit { browser async throws in
      #expect(try await browser.get(first).status == .gone)
      #expect(try await browser.get(second).status == .ok)
      stage.pass(days: 14)
      #expect(try await browser.get(second).status == .gone)
      try workspace.invite("lena@angsta.example")
      let third = try workspace.doorstep.newestLink("/inbjudan")
      let open = try stage.read { db in try Invitation.waiting(in: workspace.organisation, now: stage.now, db) }
      try stage.write(by: workspace.coordinator) { tx in
        try Invitation.withdraw(open[0].id, in: workspace.organisation, tx)
      }
      #expect(try await browser.post(third).status == .gone)
    }
  }

  @Test func `only a coordinator of the workspace invites`() throws {
    let workspace = try Workspace()
    let lena = try workspace.stage.person("lena@angsta.example")
    try workspace.stage.write { tx in try Membership.grant(lena, .contributor, in: workspace.organisation, tx) }
    for actor in [try workspace.stage.actor(lena), .visitor, .house("test")] {
      #expect(throws: NotFound.self) { try workspace.invite("ny@angsta.example", by: actor) }
    }
    #expect(try workspace.stage.mails().isEmpty)
  }

  @Test func `a workspace's invitations are no way to flood anybody's mailbox`() throws {
    let workspace = try Workspace()
    for number in 1...30 { try workspace.invite("nr\(number)@okand.example") }
    #expect(throws: AccountRefusal.self) { try workspace.invite("en@till.example") }
    workspace.stage.pass(days: 1)
    try workspace.invite("en@till.example")
  }

  @Test func `accepting never makes a coordinator something less`() throws {
    let workspace = try Workspace()
    try workspace.invite("lena@angsta.example", as: .reader)
    let token = try String(workspace.doorstep.newestLink("/inbjudan").split(separator: "/").last.unwrapped("token"))
    let lena = try workspace.stage.person("lena@angsta.example")
    try workspace.stage.write { tx in try Membership.grant(lena, .coordinator, in: workspace.organisation, tx) }
    workspace.stage.pass(seconds: 1)
    _ = try workspace.stage.write { tx in try Invitation.accept(token, language: .sv, in: tx) }
    #expect(try workspace.stage.actor(lena).workspaces[workspace.organisation] == .coordinator)
  }
}
