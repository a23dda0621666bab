import Accounts
import GRDB
import HTTPTypes
import HummingbirdTesting
import Joinings
import Kernel
import Mail
import Site
import Store
import TestSupport
import Testing
import Web

/// The other half of the table: whoever it lets in, comes in.
@Suite struct LetInTests {
  /// Addresses of things that the demo has none of: nobody can be shown them.
  static let nothingThere: Set<String> = [
    "/demo/utkorg/{mail}", "/inbjudan/{token}", "/logga-in/{token}", "/tillsammans/{token}",
    "/mitt-konto/sparat/{id}", "/mitt-konto/tva-steg",
    "/mina-sidor/{organisation}/anslutningar/{id}/paket/{number}/bilaga/{file}",
    "/lansstyrelsen/{county}/anslutningar/{id}/versioner/{number}/bilagor/{file}",
    "/mina-sidor/{organisation}/anslutningar/{id}/underlag/{paper}/anvand",
    "/mina-sidor/{organisation}/anslutningar/{id}/underlag/{paper}/slapp",
    "/mina-sidor/{organisation}/anslutningar/{id}/arende/paket/{step}",
    "/mina-sidor/{organisation}/anslutningar/{id}/arende/underlag/{version}/{format}",
    "/mina-sidor/{organisation}/anslutningar/{id}/arende/utskick/{recipient}", "/uppdrag/{token}",
    "/uppdrag/{token}/{format}", "/mina-sidor/{organisation}/anslutningar/{id}/arende/angra",
    "/lansstyrelsen/{county}/standardtexter/{edition}/{kind}", "/{county}/strategi/{strategy}/fil",
    "/lansstyrelsen/{county}/strategier/{edition}/avsnitt/{section}",
  ]

  /// Pages for whoever is signed in that only a county strategist has a use for.
  static let forOfficers: Set<String> = ["/lansstyrelsen", "/logga-in/tva-steg"]

  /// Real things for the places in an address: Köping's joining with a change under way and a paper in it, and a draft
  /// of the county's next strategy.
  private func facts(_ site: TestSite) throws -> [String: String] {
    let row = try site.store.readNow { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT p.joining_id, p.organisation_id, p.slug, m.person_id, a.area_id FROM published_joinings p
          JOIN memberships m ON m.organisation_id = p.organisation_id AND m.role = 'coordinator' AND m.ended_at IS NULL
          JOIN published_areas a ON a.joining_id = p.joining_id WHERE p.name = 'Köpings kommun'
          """)
    }.unwrapped("Köping")
    let (joining, person): (JoiningID, PersonID) = (row["joining_id"], row["person_id"])
    let organisation: OrganisationID = row["organisation_id"]
    let actor = Actor(voice: .person(person), workspaces: [organisation: .coordinator])
    let paper = try site.store.writeNow(by: actor) { tx in
      try Joining.beginChange(joining, in: tx)
      return try Joining.addPaper(
        .proposal, name: "underlag.txt", bytes: Array("Förslag till beslut".utf8), mediaType: "text/plain",
        to: joining, in: tx)
    }
    let contact = try site.store.readNow { db in
      try String.fetchOne(db, sql: "SELECT id FROM contacts WHERE joining_id = ?", arguments: [joining])
    }.unwrapped("a contact")
    let strategy = try site.store.readNow { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT e.id, a.id AS area, s.id AS statement FROM editions e
          JOIN strategies y ON y.id = e.strategy_id AND y.county = '19' AND y.slug = '2024-2027'
          JOIN areas a ON a.edition_id = e.id JOIN statements s ON s.area_id = a.id
          """)
    }.unwrapped("the strategy")
    return [
      "{county}": "vastmanland", "{organisation}": organisation.text, "{id}": joining.text,
      "{slug}": row["slug"] ?? "", "{strategy}": "2024-2027", "{code}": "19", "{number}": "1", "{version}": "1",
      "{n}": "1", "{format}": "txt", "{kind}": "background",
      "{paper}": paper.text, "{person}": person.text, "{step}": "pausa", "{edition}": strategy["id"] ?? "",
      "{statement}": strategy["statement"] ?? "", "contact": contact,
      "staff {area}": strategy["area"] ?? "", "own {area}": row["area_id"] ?? "",
    ]
  }

  private func path(_ pattern: String, _ facts: [String: String], _ site: TestSite) throws -> String {
    let area: String?
    if pattern.hasPrefix("/mina-sidor") {
      area = facts["own {area}"]
    } else if pattern.hasPrefix("/lansstyrelsen") {
      area = facts["staff {area}"]
    } else {
      area = try site.store.readNow { db in
        try String.fetchOne(db, sql: "SELECT slug FROM areas WHERE id = ?", arguments: [facts["staff {area}"]])
      }
    }
    let id = pattern.hasPrefix("/api/") ? facts["{organisation}"] : facts["{id}"]
    return pattern.split(separator: "/").map { part -> String in
      switch part {
      case "{area}": area ?? ""
      case "{id}": id ?? ""
      default: facts[String(part)] ?? String(part)
      }
    }.reduce("") { "\($0)/\($1)" }
  }

  private func cookie(_ route: Route, _ site: TestSite) throws -> String? {
    if Self.forOfficers.contains(route.pattern) { return try site.cookie("strateg@lansstyrelsen.example") }
    return switch route.who {
    case .anyone: nil
    case .signedIn: try site.cookie("vd@svartadalensenergi.example")
    case .member: try site.cookie("kansli@koping.example")
    case .officer: try site.cookie("strateg@lansstyrelsen.example")
    }
  }

  /// The least that a form must say for its address to mean something.
  private func form(_ pattern: String, _ facts: [String: String]) -> String {
    switch pattern.split(separator: "/").last {
    case "anslutningar": "edition=\(facts["{edition}"] ?? "")"
    case "tillsammans": "gor=borja"
    case "ordning": "act=renumber"
    case "tva-steg": "nyckel=1"
    case "arende": "steg=ready"
    case "radera-kontakt", "radera": "contact=\(facts["contact"] ?? "")"
    case "forbereder", "sluta": "organisation=\(facts["{organisation}"] ?? "")"
    default: "x=1"
    }
  }

  @Test func `whoever the table lets in sees the page`() async throws {
    let site = try TestSite.demo()
    let facts = try facts(site)
    var wrong: [String] = []
    for route in site.house.routes where route.method == "GET" && !Self.nothingThere.contains(route.pattern) {
      let path = try path(route.pattern.isEmpty ? "/" : route.pattern, facts, site)
      #expect(!path.contains("{"), "\(path)")
      let answer = try await site.ask(.get, path.isEmpty ? "/" : path, cookie: try cookie(route, site))
      let toSignIn = (answer.headers[.location] ?? "").contains("/logga-in")
      if ![200, 301, 303, 308].contains(answer.status.code) || (toSignIn && route.who != .anyone) {
        wrong.append("\(route.who.rawValue) \(path): \(answer.status.code)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `whoever the table lets post is answered, and not turned away`() async throws {
    let first = try TestSite.demo()
    var wrong: [String] = []
    for route in first.house.routes
    where route.method == "POST" && route.who != .anyone && !Self.nothingThere.contains(route.pattern) {
      if route.pattern.contains("{invitation}") { continue }
      // Each on a house of its own: what one act does is nothing to the next.
      let site = try TestSite.demo()
      let facts = try facts(site)
      let path = try path(route.pattern, facts, site)
      let answer = try await site.ask(
        .post, path, cookie: try cookie(route, site), form: form(route.pattern, facts))
      let toSignIn = (answer.headers[.location] ?? "").contains("/logga-in")
      // Refused for what the form says, or for how things stand, is to be let in.
      if ![200, 303, 409, 422].contains(answer.status.code) || (toSignIn && !path.contains("/logga")) {
        wrong.append("\(route.who.rawValue) \(path): \(answer.status.code)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }
}
