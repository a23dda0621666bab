import Accounts
import Foundation
import HTTPTypes
import Kernel
import Mail
import Organisations
import Store
import TestSupport
import Testing

/// The room's pages, asked for as the house asks them.
@Suite struct WorkspacePageTests {
  @Test func `every page of the workspace answers in three languages, with one heading`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let bo = try stage.person("bo@koping.example")
    try stage.write { tx in try Membership.grant(bo, .reader, in: id, tx) }
    let base = "/mina-sidor/\(id)"
    let pages = [
      "\(base)/organisation", "\(base)/organisation/namn", "\(base)/organisation/mal", "\(base)/organisation/enheter",
      "\(base)/organisation/uppgar", "\(base)/kollegor", "\(base)/kollegor/\(bo)", "\(base)/kollegor/lamna-over",
      "\(base)/handelser",
    ]
    for language in Language.allCases {
      for path in pages {
        let answer = try await ask("GET", path, by: anna, stage, language: language)
        #expect(answer.status == 200, "\(path)")
        #expect(answer.html.components(separatedBy: "<h1>").count == 2, "\(path)")
      }
    }
  }

  @Test func `what was typed stays on the page, with every reason beside its field`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    let today = stage.today
    let sum = try stage.read { db in try Organisation.byID(id, on: today, db) }.unwrapped("organisation").fingerprint
    let answer = try await ask(
      "POST", "/mina-sidor/\(id)/organisation", by: anna, stage,
      form: [
        ("kind", "association"), ("name", ""), ("number", "121212-1212"), ("place", "Sala <b>"), ("sum", sum),
      ])
    #expect(answer.status == 422)
    #expect(answer.html.contains("href=\"#name\"") && answer.html.contains("href=\"#number\""))
    #expect(answer.html.contains("value=\"121212-1212\"") && answer.html.contains("Sala &lt;b&gt;"))
  }

  @Test func `a second editor sees both texts and may save again`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Föreningen", kind: "association", coordinator: "anna@forening.example")
    let form = [("kind", "association"), ("name", "Föreningen"), ("place", "Arboga"), ("sum", "gammal")]
    let answer = try await ask("POST", "/mina-sidor/\(id)/organisation", by: anna, stage, form: form)
    #expect(answer.status == 409)
    #expect(answer.html.contains("value=\"Arboga\""))
    let sum = try #require(answer.html.components(separatedBy: "name=\"sum\" value=\"").last?.prefix(16))
    let again = try await ask(
      "POST", "/mina-sidor/\(id)/organisation", by: anna, stage, form: Array(form.dropLast()) + [("sum", String(sum))])
    #expect(again.status == 303)
  }

  @Test func `a one-person firm is not asked for a number`() async throws {
    let stage = try Stage()
    let (id, kim) = try stage.organisation("Kims", kind: "one-person-firm", coordinator: "kim@firma.example")
    let answer = try await ask("GET", "/mina-sidor/\(id)/organisation", by: kim, stage)
    #expect(!answer.html.contains("name=\"number\""))
  }

  @Test func `a reader reads, and is shown no form and no invitation`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    try stage.write(by: anna) { tx in
      try Invitation.send(
        to: MailAddress("ny@koping.example").unwrapped("address"), as: .reader, organisation: id,
        organisationName: "Köpings kommun", siteName: "Jämna", baseURL: "http://127.0.0.1:8080", language: .sv, in: tx)
    }
    let lena = try stage.person("lena@koping.example")
    try stage.write { tx in try Membership.grant(lena, .reader, in: id, tx) }
    let reader = try stage.actor(lena)
    let facts = try await ask("GET", "/mina-sidor/\(id)/organisation", by: reader, stage)
    #expect(!facts.html.contains("<form"))
    let colleagues = try await ask("GET", "/mina-sidor/\(id)/kollegor", by: reader, stage)
    #expect(!colleagues.html.contains("ny@koping.example") && !colleagues.html.contains("name=\"email\""))
    let shown = try await ask("GET", "/mina-sidor/\(id)/kollegor", by: anna, stage)
    #expect(shown.html.contains("ny@koping.example"))
  }

  @Test func `a colleague is invited, and the invitation taken back`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let path = "/mina-sidor/\(id)/kollegor"
    let wrong = try await ask("POST", path, by: anna, stage, form: [("email", "bo@"), ("role", "reader")])
    #expect(wrong.status == 422 && wrong.html.contains("value=\"bo@\""))
    let sent = try await ask("POST", path, by: anna, stage, form: [("email", "bo@koping.example"), ("role", "reader")])
    #expect(sent.status == 303)
    #expect(try stage.mails().last?.to == "bo@koping.example")
    let now = stage.now
    let waiting = try stage.read { db in try Invitation.waiting(in: id, now: now, db) }
    let invitation = try #require(waiting.first)
    _ = try await ask("POST", "\(path)/inbjudningar/\(invitation.id)", by: anna, stage)
    #expect(try stage.read { db in try Invitation.waiting(in: id, now: now, db) }.isEmpty)
  }

  @Test func `after saving a goal one comes back to where one was, within the workspace only`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let path = "/mina-sidor/\(id)/organisation/mal"
    let back = "/mina-sidor/\(id)/anslutningar/x/omraden/y"
    let answer = try await ask("POST", path, by: anna, stage, form: [("goal-text", "Ett mål"), ("till", back)])
    #expect(answer.location == "\(back)?sparat=mal")
    for elsewhere in ["https://annan.example/", "//annan.example", "/mina-sidor/\(OrganisationID.random())/x"] {
      let answer = try await ask("POST", path, by: anna, stage, form: [("goal-text", "Ett mål"), ("till", elsewhere)])
      #expect(answer.location == "/mina-sidor/\(id)/organisation?sparat=mal")
    }
  }

  @Test func `a colleague's name cannot break out of the page`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("<script>", kind: "company", coordinator: "anna@bolaget.example")
    let own = try #require(anna.person)
    try stage.write { tx in
      try Person.describe(own, name: "\"\u{0301}><img src=x>", language: .sv, in: tx)
    }
    for page in ["organisation", "kollegor", "handelser", "kollegor/\(own)"] {
      let answer = try await ask("GET", "/mina-sidor/\(id)/\(page)", by: anna, stage)
      #expect(!answer.html.contains("<img") && !answer.html.contains("<script>"), "\(page)")
    }
  }
}
