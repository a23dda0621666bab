import Accounts
import Foundation
import Kernel
import Organisations
import Store
import Strategies
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct WorkspacePageTests {
  private static let parts = ["organisation", "kontakt", "omraden", "tillsammans", "beslut", "granska"]

  @Test(arguments: OrganisationKind.allCases)
  func `every page of the form opens for every kind of organisation, in every language`(
    kind: OrganisationKind
  ) async throws {
    let desk = try Desk("Prov", kind: kind.rawValue)
    for language in Language.allCases {
      let reader = Reader(desk, in: language)
      var paths = [reader.base, "\(reader.base)/historik", "/mina-sidor/\(desk.organisation)"]
      paths += Self.parts.filter { $0 != "beslut" || kind != .onePersonFirm }.map { "\(reader.base)/\($0)" }
      paths += desk.areas.map { "\(reader.base)/omraden/\($0)" }
      for path in paths {
        let page = try await reader.get(path)
        #expect(page.status == 200 && page.text.contains("<h1>"), "\(language) \(path)")
      }
    }
  }

  @Test func `another organisation finds none of it`() async throws {
    let desk = try Desk()
    let stranger = try desk.another("Annan förening").coordinator
    for path in [""] + Self.parts.map({ "/\($0)" }) + ["/historik", "/kvitto/1", "/paket/1", "/steg/avsta"] {
      await #expect(throws: NotFound.self, "\(path)") {
        try await Reader(desk, as: stranger).get(Reader(desk).base + path)
      }
      await #expect(throws: NotFound.self, "\(path)") {
        try await Reader(desk, as: desk.officer).get(Reader(desk).base + path)
      }
    }
  }

  @Test func `saving leads on to the next part, or back to the list, and tells what was saved`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let fields = [("revision", "0"), ("publicMail", "kansliet@angsta.example")]
    let on = try await reader.post("\(reader.base)/organisation", fields)
    #expect(on.location == "\(reader.base)/kontakt?sparad=organisation")
    let back = try await reader.post("\(reader.base)/organisation", fields + [("till", "listan")])
    #expect(back.location == "\(reader.base)?sparad=organisation")
    let list = try await reader.get(back.location ?? "")
    #expect(list.text.contains("role=\"status\"") && list.text.contains("Sparat: Om kommunen"))
    #expect(list.text.contains("1 av 4 delar klara"))
  }

  @Test func `both contacts' faults are told at once, and neither is saved`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let form = try await reader.get("\(reader.base)/kontakt")
    let seen = form.text.components(separatedBy: "name=\"seen\" value=\"").last?.prefix(16) ?? ""
    let page = try await reader.post(
      "\(reader.base)/kontakt",
      [
        ("seen", String(seen)), ("contactName", "Anna <Ek>"), ("contactMail", "anna"), ("deputyName", "Bo"),
        ("deputyMail", "bo"),
      ])
    #expect(page.status == 422)
    #expect(page.text.contains("href=\"#contactMail\"") && page.text.contains("href=\"#deputyMail\""))
    #expect(page.text.contains("Anna &lt;Ek&gt;"))
    #expect(try desk.draft().contacts.isEmpty)
  }

  @Test func `two who write in the same part see both texts, and nothing is lost`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    let area = "\(reader.base)/omraden/\(desk.areas[0])"
    _ = try await reader.post(area, [("revision", "1"), ("how", "Kollegans text.")])
    let page = try await reader.post(area, [("revision", "1"), ("how", "Min text.")])
    #expect(page.status == 409)
    #expect(page.text.contains("Min text.</textarea>"))
    #expect(page.text.contains("<p>Kollegans text.</p>"))
    #expect(page.text.contains("name=\"revision\" value=\"2\""))
    let again = try await reader.post(area, [("revision", "2"), ("how", "Min text och kollegans.")])
    #expect(again.status == 303)
    #expect(try desk.draft().areaParts[desk.areas[0]]?.answer.how == "Min text och kollegans.")
  }

  @Test func `statements, how and goals are kept as they were chosen`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let statements = try desk.draft().statements[desk.areas[1]] ?? []
    let saved = try await reader.post(
      "\(reader.base)/omraden/\(desk.areas[1])",
      [
        ("revision", "0"), ("s-\(statements[0].id)", "already"), ("s-\(statements[1].id)", ""), ("how", "Så här."),
        ("goal-1", "Ett mål"), ("goal-3", "Ett till"), ("gor", "lokalt-mal"), ("localGoal", "Jämlik hälsa"),
        ("localGoalSource", "Budget 2026"),
      ])
    #expect(saved.location?.hasSuffix("#mal") ?? false)
    let draft = try desk.draft()
    #expect(draft.areaParts[desk.areas[1]]?.answer.ticks == [statements[0].id.text: .already])
    #expect(draft.areaParts[desk.areas[1]]?.answer.goals.map(\.text) == ["Ett mål", "Ett till"])
    #expect(draft.localGoals.map(\.text) == ["Jämlik hälsa"])
    #expect(try await reader.get("\(reader.base)/omraden/\(desk.areas[1])").text.contains("Budget 2026: Jämlik hälsa"))
  }

  @Test func `a day nobody understands is asked for again, beside everything else that was typed`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let fields = [("revision", "0"), ("form", "body"), ("body", "Kommunstyrelsen"), ("outcome", "approved")]
    let wrong = try await reader.post("\(reader.base)/beslut", fields + [("day", "i våras")])
    #expect(wrong.status == 422 && wrong.text.contains("href=\"#day\"") && wrong.text.contains("value=\"i våras\""))
    let right = try await reader.post("\(reader.base)/beslut", fields + [("day", "14/2 2026"), ("paragraph", "§ 27")])
    #expect(right.location == "\(reader.base)/granska?sparad=beslut")
    #expect(try desk.draft().decisionPart.answer.day == Day("2026-02-14"))
    #expect(try desk.draft().decisionPart.answer.paragraph == "27")
  }
}

@Suite struct SendingTests {
  private func seen(_ page: Reader.Answer) -> String {
    String(page.text.components(separatedBy: "name=\"seen\" value=\"").last?.prefix(16) ?? "")
  }

  @Test func `what is missing is listed with the way there, and nothing can be sent`() async throws {
    let reader = Reader(try Desk(filledIn: false))
    let page = try await reader.get("\(reader.base)/granska")
    #expect(page.text.contains("8 saker återstår innan ni kan skicka in"))
    #expect(page.text.contains("href=\"\(reader.base)/omraden\""))
    #expect(!page.text.contains("name=\"ok\""))
  }

  @Test func `one tick and one button send it, and lead to the receipt`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    let page = try await reader.get("\(reader.base)/granska")
    let untouched = try await reader.post("\(reader.base)/granska", [("seen", seen(page))])
    #expect(untouched.status == 422 && untouched.text.contains("href=\"#ok\""))
    #expect(try desk.state() == .draft)
    let sent = try await reader.post("\(reader.base)/granska", [("seen", seen(page)), ("ok", "1")])
    #expect(sent.location == "\(reader.base)/kvitto/1")
    let twice = try await reader.post("\(reader.base)/granska", [("seen", seen(page)), ("ok", "1")])
    #expect(twice.location == sent.location)
    let receipt = try await reader.get(sent.location ?? "")
    let version = try #require(try desk.draft().versions.first)
    #expect(receipt.text.contains(version.reference) && receipt.text.contains("anna.ek@angsta.example"))
    #expect(receipt.text.contains("senast "))
  }

  @Test func `what a colleague changed in between is read before it is sent`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    let page = try await reader.get("\(reader.base)/granska")
    _ = try await reader.post(
      "\(reader.base)/omraden/\(desk.areas[0])", [("revision", "1"), ("how", "Något helt annat.")])
    let answer = try await reader.post("\(reader.base)/granska", [("seen", seen(page)), ("ok", "1")])
    #expect(answer.status == 409 && answer.text.contains("Något helt annat."))
    #expect(answer.text.contains("En kollega har ändrat något"))
    #expect(try desk.state() == .draft)
  }

  @Test func `who is no coordinator is told whom to ask, and cannot send`() async throws {
    let desk = try Desk()
    let colleague = try desk.stage.person("kollega@angsta.example")
    let organisation = desk.organisation
    try desk.stage.write { tx in try Membership.grant(colleague, .contributor, in: organisation, tx) }
    let reader = Reader(desk, as: try desk.stage.actor(colleague))
    let page = try await reader.get("\(reader.base)/granska")
    #expect(page.text.contains("anna@angsta.example") && !page.text.contains("name=\"ok\""))
    await #expect(throws: RoleTooSmall.self) {
      try await reader.post("\(reader.base)/granska", [("ok", "1")])
    }
  }

  @Test func `the registrar's files are those that were sent in, byte for byte`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.addPaper(
        .decision, name: "Anna Eks utdrag.txt", bytes: Array("§ 27".utf8), mediaType: "text/plain", to: desk.joining,
        in: tx)
    }
    let version = try desk.submit()
    let json = try await reader.get("\(reader.base)/paket/1/anslutning.json")
    #expect(Checksum.sha256(json.bytes) == version.sha256)
    let file = try await reader.get("\(reader.base)/paket/1/bilaga/1")
    #expect(Checksum.sha256(file.bytes) == version.snapshot.attachments.first?.sha256)
    let sums = try await reader.get("\(reader.base)/paket/1/kontrollsumma.txt")
    #expect(sums.text.contains("\(version.sha256)  anslutning-\(version.reference).json"))
    let document = try await reader.get("\(reader.base)/paket/1/anslutning.html")
    for words in ["Ängsta kommun", "Anna Ek", "Vi räknar om budgeten.", "§ 27", version.reference, "Inte bindande"] {
      #expect(document.text.contains(words), "\(words)")
    }
    for number in ["2", "0", "-1", "\(Int.min)", "\(Int.max)", "99999999999999999999", "ett"] {
      await #expect(throws: NotFound.self, "\(number)") {
        try await reader.get("\(reader.base)/paket/1/bilaga/\(number)")
      }
    }
    await #expect(throws: NotFound.self) { try await reader.get("\(reader.base)/paket/2") }
  }

  @Test func `sent in, nothing can be written until a new version is begun, and each move says what happens first`()
    async throws
  {
    let desk = try Desk()
    let reader = Reader(desk)
    try desk.submit()
    #expect(try await reader.get("\(reader.base)/kontakt").location == reader.base)
    let locked = try await reader.get(reader.base)
    #expect(locked.text.contains("svaren låsta") && locked.text.contains("steg/andra"))
    let move = try await reader.get("\(reader.base)/steg/andra")
    #expect(move.text.contains("Det här händer"))
    #expect(try desk.draft().standing.isWritable == false)
    _ = try await reader.post("\(reader.base)/steg/andra", [])
    #expect(try desk.draft().standing.isWritable)
    #expect(try await reader.get("\(reader.base)/kontakt").status == 200)
    let history = try await reader.get("\(reader.base)/historik")
    #expect(history.text.contains("Ni skickade in") && history.text.contains("historik/1"))
  }

  @Test func `who is invited stands waiting in the group, and is in it only when they have said yes`() async throws {
    let desk = try Desk()
    let other = try desk.another("Ängsta Bostäder AB", kind: "municipal-company", filledIn: false)
    let reader = Reader(desk)
    _ = try await reader.post("\(reader.base)/tillsammans", [("gor", "borja")])
    let invited = try await reader.post(
      "\(reader.base)/tillsammans",
      [("gor", "bjud-in"), ("organisationName", "Ängsta Bostäder AB"), ("mail", "vd@bostader.example")])
    #expect(invited.location?.contains("inbjudan=skickad") ?? false)
    let page = try await reader.get("\(reader.base)/tillsammans")
    #expect(page.text.contains("Ängsta Bostäder AB") && page.text.contains("Inbjuden"))
    #expect(try desk.draft(other.joining, of: other.coordinator).joining.group == nil)
  }
}
