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

  @Test func `one who invites from many workspaces is counted, and so is one address over all of them`() throws {
    let workspace = try Workspace()
    let stage = workspace.stage
    let anna = try workspace.coordinator.person.unwrapped("person")
    let others = try (1...6).map { number in
      try stage.organisation("Nr \(number)", kind: "association", coordinator: "anna@angsta.example").organisation
    }
    let actor = try stage.actor(anna)
    func invite(_ mail: String, to organisation: OrganisationID) throws {
      let address = try MailAddress(mail).unwrapped("address")
      try stage.write(by: actor) { tx in
        try Invitation.send(
          to: address, as: .reader, organisation: organisation, organisationName: "Nr", siteName: "Jämna",
          baseURL: Doorstep.baseURL, language: .sv, in: tx)
      }
    }
    for organisation in others[..<5] { try invite("lena@okand.example", to: organisation) }
    #expect(throws: AccountRefusal.self) { try invite("LENA@okand.example", to: others[5]) }
    for number in 6...30 { try invite("nr\(number)@okand.example", to: others[number % 6]) }
    #expect(throws: AccountRefusal.self) { try invite("en@till.example", to: others[5]) }
    #expect(try stage.mails().count == 30)
    stage.pass(days: 1)
    try invite("lena@okand.example", to: others[5])
  }

  @Test func `the same invitation pressed twice is one mail, and another role is another invitation`() throws {
    let workspace = try Workspace()
    try workspace.invite("lena@angsta.example")
    try workspace.invite("Lena@angsta.example")
    #expect(try workspace.stage.mails().count == 1)
    #expect(try workspace.stage.verbs().filter { $0 == "invitation.sent" }.count == 1)
    try workspace.invite("lena@angsta.example", as: .coordinator)
    #expect(try workspace.stage.mails().count == 2)
  }
}
