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

@Suite struct InvitationGuestTests {
  @Test func `an invitation opens no account: whoever has been here signs in, and is led back to it`() async throws {
    let workspace = try InvitationTests.Workspace()
    let stage = workspace.stage
    let (other, lenas) = try stage.organisation(
      "Lenas förening", kind: "association", coordinator: "lena@angsta.example")
    let lena = try lenas.person.unwrapped("person")
    _ = try stage.write { tx in try Session.begin(for: lena, in: tx) }
    try workspace.invite("lena@angsta.example")
    let link = try workspace.doorstep.newestLink("/inbjudan")
    _ = try stage.person("sven@sala.example")
    try await workspace.doorstep.visit { browser async throws in
      let page = try await browser.get(link)
      #expect(page.text.contains("Logga in först"))
      #expect(!page.text.contains("name=\"namn\""))
      // Neither somebody without a session nor somebody else's gets in by the link.
      for mail in [nil, "sven@sala.example"] {
        if let mail { try await browser.signIn(mail, at: workspace.doorstep) }
        let before = await browser.cookie
        let asked = try await browser.post(link)
        #expect(asked.status == .ok)
        #expect(await browser.cookie == before)
        #expect(try await browser.get("/mina-sidor/\(other)").text.contains("arbetsyta") == false)
      }
      #expect(try stage.actor(lena).workspaces[workspace.organisation] == nil)
      #expect(try stage.mails().last?.to == "lena@angsta.example")
      #expect(try await browser.post(workspace.doorstep.newestLink("/logga-in")).location == link)
      let session = try await browser.cookie.unwrapped("cookie")
      #expect(try await browser.get(link).text.contains("Gå med"))
      #expect(try await browser.post(link).location == "/mina-sidor/\(workspace.organisation)")
      #expect(await browser.cookie == session, "no new session")
      #expect(try await browser.get("/mina-sidor/\(workspace.organisation)").text == "arbetsyta som contributor")
      // Pressed twice, or the mail opened again: it leads where it led.
      for answer in [try await browser.post(link), try await browser.get(link)] {
        #expect(answer.location == "/mina-sidor/\(workspace.organisation)")
      }
    }
  }

  @Test func `an invitation is no way in for a strategist who has never been here`() async throws {
    let workspace = try InvitationTests.Workspace()
    let stage = workspace.stage
    let officer = try stage.officer(of: stage.county()).person.unwrapped("person")
    try workspace.invite("strateg@lansstyrelsen.example")
    let link = try workspace.doorstep.newestLink("/inbjudan")
    try await workspace.doorstep.visit { browser async throws in
      #expect(try await browser.post(link).status == .ok)
      #expect(await browser.cookie == nil)
    }
    #expect(try stage.actor(officer).workspaces.isEmpty)
  }

  @Test func `the log tells that the guest accepted, whoever sat at the machine`() async throws {
    let workspace = try InvitationTests.Workspace()
    let stage = workspace.stage
    _ = try stage.person("sven@sala.example")
    try workspace.invite("lena@angsta.example")
    let link = try workspace.doorstep.newestLink("/inbjudan")
    try await workspace.doorstep.visit { browser async throws in
      try await browser.signIn("sven@sala.example", at: workspace.doorstep)
      #expect(
        try await browser.post(link, [("namn", String(repeating: "x", count: 200))]).status == .unprocessableContent)
      _ = try await browser.post(link)
    }
    let lena = try stage.person("lena@angsta.example")
    let doers = try stage.read { db in
      try PersonID.fetchAll(
        db,
        sql: """
          SELECT person_id FROM events WHERE verb IN ('membership.granted', 'invitation.accepted') AND person_id IS NOT NULL
          """)
    }
    #expect(doers == [lena, lena])
  }

  @Test func `a county invites in its board's name, and only for organisations of its own`() async throws {
    let workspace = try InvitationTests.Workspace()
    let stage = workspace.stage
    let county = try stage.county()
    let officer = try stage.officer(of: county)
    try stage.write { tx in
      try Person.describe(officer.person.unwrapped("person"), name: "Olle Ohlson", language: .sv, in: tx)
    }
    let address = try MailAddress("ny@angsta.example").unwrapped("address")
    func send(for code: String) throws {
      let county = try CountyCode(code).unwrapped("county")
      try stage.write(by: officer) { tx in
        _ = try Invitation.sendFromCounty(
          county, to: address, organisation: workspace.organisation, organisationName: "Ängsta kommun",
          siteName: Wording(sv: "Ett jämställt Västmanland"), board: Wording(sv: "Länsstyrelsen i Västmanlands län"),
          baseURL: Doorstep.baseURL, in: tx)
      }
    }
    #expect(throws: NotFound.self) { try send(for: "17") }
    try send(for: "19")
    let mail = try stage.mails().last.unwrapped("mail")
    #expect(mail.text.contains("Länsstyrelsen i Västmanlands län bjuder in dig som samordnare"))
    try await workspace.doorstep.visit { browser async throws in
      let page = try await browser.get(workspace.doorstep.newestLink("/inbjudan")).text
      #expect(page.contains("Länsstyrelsen i Västmanlands län bjuder in dig"))
      #expect(!page.contains("Olle Ohlson") && !page.contains("kollega"))
    }
  }
}
