import Accounts
import GRDB
import HTTPTypes
import HummingbirdTesting
import Joinings
import Kernel
import Mail
import Organisations
import Store
import TestSupport
import Testing

/// Anyone can begin in a real body's name: what the public then sees is for the county to let through.
@Suite struct VouchTests {
  static let officer = "strateg@lansstyrelsen.example"
  static let staff = "/lansstyrelsen/vastmanland"

  /// Somebody's workspace in the name of Västerås, with a draft.
  private func begin(_ site: TestSite) throws -> (Actor, OrganisationID, JoiningID) {
    let address = try MailAddress("vem.som.helst@gmail.com").unwrapped("address")
    let (person, organisation) = try site.store.writeNow(by: .house("test")) { tx in
      let person = try Person.withMail(address, in: tx)
      return (
        person,
        try Organisation.begin(
          NewOrganisation(
            kind: .municipality, name: "Västerås stad", nameEn: nil, number: nil, municipalityCode: "1980", place: nil,
            isExample: true, hidesPeople: false), coordinator: person, in: tx)
      )
    }
    let actor = Actor(voice: .person(person), workspaces: [organisation: .coordinator])
    let joining = try site.store.writeNow(by: actor) { tx in
      let edition = try String.fetchOne(
        tx.db,
        sql: """
          SELECT e.id FROM editions e JOIN strategies s ON s.id = e.strategy_id
          WHERE s.county = '19' AND s.slug = '2024-2027'
          """)
      return try Joining.begin(
        for: organisation, edition: try edition.flatMap { EditionID($0) }.unwrapped("edition"), in: tx)
    }
    return (actor, organisation, joining)
  }

  @Test func `that somebody prepares is on the map only while the county vouches for them`() async throws {
    let site = try TestSite.demo()
    let (actor, organisation, joining) = try begin(site)
    try site.store.writeNow(by: actor) { tx in try Joining.showPreparing(joining, true, in: tx) }
    let map = { try await site.ask(path: "/vastmanland/anslutna").text.contains("Västerås: förbereder") }
    #expect(try await !map())

    let cookie = try site.cookie(Self.officer)
    #expect(
      try await site.ask(.get, Self.staff, cookie: cookie).text.contains(
        "En organisation vill visa att den förbereder sig."))
    let page = try await site.ask(.get, Self.staff + "/forbereder", cookie: cookie).text
    #expect(page.contains("Jag har kontrollerat att det kommer från Västerås stad"))

    let form = "organisation=\(organisation)&name=V%C3%A4ster%C3%A5s+stad"
    let unread = try await site.ask(.post, Self.staff + "/forbereder", cookie: cookie, form: form)
    #expect(unread.status.code == 422)
    #expect(unread.text.contains("href=\"#i-\(organisation)\""))
    #expect(try await !map())

    let shown = try await site.ask(
      .post, Self.staff + "/forbereder", cookie: cookie, form: form + "&checkedIdentity=1")
    #expect(shown.headers[.location] == Self.staff + "/forbereder?klart=visas")
    #expect(try await map())

    let stopped = try await site.ask(.post, Self.staff + "/forbereder/sluta", cookie: cookie, form: form)
    #expect(stopped.status == .seeOther)
    #expect(try await !map())
  }

  @Test func `a no in a body's name is shown by the county, once it has checked, and hidden by it`() async throws {
    let site = try TestSite.demo()
    let (actor, _, joining) = try begin(site)
    try site.store.writeNow(by: actor) { tx in
      try Joining.decline(joining, words: "", in: tx)
      try Joining.publishDecline(joining, words: "Vi satsar på annat.", in: tx)
    }
    let path = "/vastmanland/anslutna/vasteras-stad"
    #expect(try await site.ask(path: path).status == .notFound)

    let cookie = try site.cookie(Self.officer)
    let one = Self.staff + "/anslutningar/\(joining)"
    let page = try await site.ask(.get, one, cookie: cookie).text
    #expect(page.contains("Visa publikt att de avstår"))
    #expect(page.contains("Vi satsar på annat."))
    #expect(page.contains("name=\"name\" value=\"Västerås stad\""))

    let form = "name=V%C3%A4ster%C3%A5s+stad"
    #expect(try await site.ask(.post, one + "/visa-avstar", cookie: cookie, form: form).status.code == 422)
    #expect(try await site.ask(path: path).status == .notFound)

    let shown = try await site.ask(.post, one + "/visa-avstar", cookie: cookie, form: form + "&checkedIdentity=1")
    #expect(shown.status == .seeOther)
    let open = try await site.ask(path: path)
    #expect(open.status == .ok)
    #expect(open.text.contains("Vi satsar på annat."))
    #expect(!open.text.contains("Ansluten sedan"))
    #expect(try await site.ask(.get, one, cookie: cookie).text.contains("Det visas publikt att de avstår"))

    #expect(try await site.ask(.post, one + "/dolj-avstar", cookie: cookie, form: "x=1").status == .seeOther)
    #expect(try await site.ask(path: path).status == .notFound)
  }
}

@Suite struct BeginTests {
  @Test func `a file and a pasted text are both kept`() async throws {
    let site = try TestSite.demo()
    let cookie = try site.cookie("ny@forening.example")
    let fields = [
      ("kind", "association"), ("name", "Ängens förening"), ("paper-text", "Förslag till beslut\nVi ansluter oss."),
    ]
    var body = fields.map { "--gräns\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }.joined()
    body += """
      --gräns\r\nContent-Disposition: form-data; name="paper-file"; filename="pm.txt"\r\nContent-Type: text/plain\r\n\r\n\
      Protokoll\nStyrelsen\r\n--gräns--\r\n
      """
    let answer = try await site.ask(
      .post, "/vastmanland/anslut/borja", cookie: cookie, form: body.replacing("gräns", with: "grans"),
      type: "multipart/form-data; boundary=grans")
    #expect(answer.status == .seeOther)
    #expect(answer.headers[.location]?.hasSuffix("/underlag") == true)
    let names = try site.store.readNow { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT p.name FROM papers p JOIN joinings j ON j.id = p.joining_id
          JOIN organisation_names n ON n.organisation_id = j.organisation_id WHERE n.name = 'Ängens förening' ORDER BY p.name
          """)
    }
    #expect(names == ["Inklistrad text.txt", "pm.txt"])
  }
}
