import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@testable import Joinings

@Suite struct TogetherPageTests {
  /// Invites "Bolaget" from the desk's page, and reads the link in the mail.
  private func invite(_ desk: Desk) async throws -> String {
    let reader = Reader(desk)
    _ = try await reader.post("\(reader.base)/tillsammans", [("gor", "borja")])
    _ = try await reader.post(
      "\(reader.base)/tillsammans",
      [("gor", "bjud-in"), ("organisationName", "Bolaget"), ("mail", "vd@bolaget.example")])
    let text = try desk.stage.mails().last.unwrapped("a mail").text
    let token = text.split(separator: "/tillsammans/").last?.prefix(while: { !$0.isWhitespace })
    return "/tillsammans/" + (try token.map(String.init).unwrapped("a token"))
  }

  @Test func `the side that invited sees the address and can take the invitation back`() async throws {
    let desk = try Desk()
    let link = try await invite(desk)
    let reader = Reader(desk)
    let page = try await reader.get("\(reader.base)/tillsammans")
    #expect(page.text.contains("vd@bolaget.example") && page.text.contains("Ta tillbaka inbjudan"))
    let back = try await reader.post(
      "\(reader.base)/tillsammans", [("gor", "ta-tillbaka"), ("mail", "vd@bolaget.example")])
    let after = try await reader.get(back.location.map { String($0.split(separator: "#")[0]) } ?? "")
    #expect(after.text.contains("Inbjudan är tillbakatagen.") && !after.text.contains("Bolaget"))
    await #expect(throws: JoiningRefusal.invitationGone) { try await reader.get(link) }
    #expect(try desk.number("SELECT count(*) FROM joining_group_invitations") == 0, "the address is forgotten")
    _ = try await reader.post("\(reader.base)/tillsammans", [("gor", "ta-tillbaka"), ("mail", "vd@bolaget.example")])
    #expect(try desk.stage.verbs().count { $0 == "joining.group-invitation-withdrawn" } == 1)
  }

  @Test func `another member neither sees the address nor takes the invitation back`() async throws {
    let desk = try Desk()
    let link = try await invite(desk)
    let other = try desk.another("Grannkommunen", filledIn: false)
    _ = try await Reader(desk, as: other.coordinator).post(
      link, [("svar", "ja"), ("organisation", other.organisation.text)])
    let reader = Reader(desk)
    _ = try await reader.post(
      "\(reader.base)/tillsammans",
      [("gor", "bjud-in"), ("organisationName", "Tredje"), ("mail", "info@tredje.example")])
    let member = Reader(desk, as: other.coordinator)
    let path = "/mina-sidor/\(other.organisation)/anslutningar/\(other.joining)/tillsammans"
    let page = try await member.get(path)
    #expect(page.text.contains("Tredje") && !page.text.contains("info@tredje.example"))
    _ = try await member.post(path, [("gor", "ta-tillbaka"), ("mail", "info@tredje.example")])
    #expect(try desk.draft().group?.invitations.map(\.organisationName) == ["Tredje"])
  }

  @Test func `a yes pressed twice leads to the same joining, and begins no second organisation`() async throws {
    let desk = try Desk()
    let link = try await invite(desk)
    let newcomer = try desk.stage.person("vd@bolaget.example")
    let reader = Reader(desk, as: try desk.stage.actor(newcomer))
    #expect(try await reader.get(link).text.contains("Ängsta kommun"))
    let missing = try await reader.post(link, [("svar", "ja"), ("name", "Bolaget AB")])
    #expect(missing.status == 422 && missing.text.contains("href=\"#kind\"") && missing.text.contains("Bolaget AB"))
    let fields = [("svar", "ja"), ("kind", "company"), ("name", "Bolaget AB")]
    let first = try await reader.post(link, fields)
    #expect(first.location?.hasSuffix("/tillsammans") ?? false)
    let again = Reader(desk, as: try desk.stage.actor(newcomer))
    #expect(try await again.post(link, fields).location == first.location)
    #expect(try await again.get(link).location == first.location)
    #expect(try desk.number("SELECT count(*) FROM organisations") == 2)
    await #expect(throws: JoiningRefusal.invitationGone, "to whoever is not in it, it is used") {
      try await Reader(desk, as: desk.officer).get(link)
    }
  }

  @Test func `a no is told as a no, as often as the link is opened`() async throws {
    let desk = try Desk()
    let link = try await invite(desk)
    let reader = Reader(desk, as: Actor.visitor)
    let asked = try await reader.get(link)
    #expect(asked.text.contains("Nej tack") && asked.text.contains("Skicka länken"))
    for _ in 1...2 {
      let no = try await reader.post(link, [("svar", "nej")])
      #expect(no.status == 200 && no.title == "Ni har tackat nej")
    }
    #expect(try await reader.get(link).title == "Ni har tackat nej")
    #expect(try desk.draft().group?.members.map(\.name) == ["Ängsta kommun"])
  }

  @Test func `whoever is not signed in gets a link that leads back`() async throws {
    let desk = try Desk()
    let link = try await invite(desk)
    let reader = Reader(desk, as: Actor.visitor)
    let wrong = try await reader.post(link, [("svar", "lank"), ("email", "vd")])
    #expect(wrong.status == 422 && wrong.text.contains("href=\"#email\""))
    let sent = try await reader.post(link, [("svar", "lank"), ("email", "vd@bolaget.example")])
    #expect(sent.status == 200 && sent.text.contains("vd@bolaget.example"))
  }

  @Test func `an invitation past its time, or that never was, is gone`() async throws {
    let desk = try Desk()
    let link = try await invite(desk)
    desk.stage.pass(days: 40)
    for path in [link, "/tillsammans/finns-inte"] {
      await #expect(throws: JoiningRefusal.invitationGone) { try await Reader(desk).get(path) }
    }
  }
}
