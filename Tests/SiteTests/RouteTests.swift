import Accounts
import Counties
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Mail
import Site
import Store
import TestSupport
import Testing
import Web

@Suite struct RouteTests {
  /// The written table: method, address, who may.
  static func table() throws -> [String] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "routes.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  static func lines(_ routes: [Route]) -> [String] {
    routes.map { "\($0.who.rawValue) \($0.method) \($0.pattern)" }.sorted()
  }

  @Test func `every address and who may come in by it stands in the written table`() throws {
    let lines = Self.lines(try TestSite.demo().house.routes)
    if ProcessInfo.processInfo.environment["JAMNA_WRITE_ROUTES"] != nil {
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "routes.txt")
      let head = "# Every address of the house and who may come in by it. Changed by hand, with thought.\n"
      try (head + lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
    }
    let written = try Self.table()
    #expect(Set(lines).subtracting(written).sorted() == [], "not in the table")
    #expect(Set(written).subtracting(lines).sorted() == [], "no longer there")
  }

  @Test func `no county can be founded at an address that is the house's own`() throws {
    let site = try TestSite.demo()
    let segments = Set(site.house.routes.compactMap { $0.pattern.split(separator: "/").first.map(String.init) })
      .union(Language.allCases.map(\.rawValue)).subtracting(["sv"])
    for segment in segments where !segment.hasPrefix("{") && SwedishOrder.slug(segment) == segment {
      let code = try CountyCode("01").unwrapped("code")
      var facts = try CountyFacts.plain(code, contactMail: "jamstalldhet@lst.example").unwrapped("facts")
      facts.slug = segment
      let asked = facts
      let refusal = #expect(throws: CountyRefusal.self, "\(segment)") {
        try site.store.writeNow(by: .house("test")) { tx in try County.found(asked, in: tx) }
      }
      #expect(refusal?.reasons.contains(.badSlug) == true, "\(segment)")
    }
  }

  /// A path for a pattern, with things that are really there.
  static func path(_ pattern: String, _ site: TestSite) throws -> String {
    let facts = try site.store.readNow { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT j.id, j.organisation_id, p.slug FROM joinings j JOIN published_joinings p ON p.joining_id = j.id
          WHERE p.name = 'Köpings kommun'
          """)
      return [
        "{county}": "vastmanland", "{organisation}": row?["organisation_id"] as String? ?? "",
        "{id}": row?["id"] as String? ?? "", "{slug}": row?["slug"] as String? ?? "", "{strategy}": "2024-2027",
        "{code}": "19", "{number}": "1", "{version}": "1",
      ]
    }
    return pattern.split(separator: "/").map { facts[String($0)] ?? ($0.hasPrefix("{") ? "okand" : String($0)) }
      .reduce("") { "\($0)/\($1)" }
  }

  @Test func `nobody comes in where the table does not let them`() async throws {
    let site = try TestSite.demo()
    let stranger = try site.store.writeNow(by: .house("test")) { tx in
      try Person.withMail(try MailAddress("okand@annan.example").unwrapped("address"), in: tx)
    }
    let elsewhere = try site.store.writeNow(by: .house("test")) { tx in
      let person = try Person.withMail(try MailAddress("strateg@varmland.example").unwrapped("address"), in: tx)
      try Officer.appoint(person, in: try CountyCode("17").unwrapped("county"), tx)
      return person
    }
    let cookies = [try site.session(of: stranger), try site.session(of: elsewhere)]
    var wrong: [String] = []
    for route in site.house.routes where route.who != .anyone {
      let path = try Self.path(route.pattern, site)
      let method: HTTPRequest.Method = route.method == "POST" ? .post : .get
      let form = method == .post ? "x=1" : nil
      let visitor = try await site.ask(method, path, form: form)
      let isSentToSignIn = visitor.status == .seeOther && (visitor.headers[.location] ?? "").contains("/logga-in")
      if !isSentToSignIn, visitor.status != .unauthorized { wrong.append("visitor \(path): \(visitor.status.code)") }
      guard route.who != .signedIn else { continue }
      for (index, cookie) in cookies.enumerated() {
        if route.who == .officer, index == 1, !route.pattern.contains("{county}") { continue }
        let answer = try await site.ask(method, path, cookie: cookie, form: form)
        if answer.status != .notFound { wrong.append("stranger \(index) \(method) \(path): \(answer.status.code)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `a post from another site is refused and changes nothing`() async throws {
    let site = try TestSite.demo()
    var headers = HTTPFields()
    headers[try HTTPField.Name("Sec-Fetch-Site").unwrapped("name")] = "cross-site"
    let answer = try await site.ask(
      .post, "/logga-in", form: "email=strateg@lansstyrelsen.example", headers: headers)
    #expect(answer.status.code == 403)
    let count = try site.store.readNow { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sign_in_requests") }
    #expect(count == 0)
  }
}

@Suite struct OpenDataTests {
  @Test func `every address of the public data is described, and nothing else is`() async throws {
    let site = try TestSite.demo()
    let answer = try await site.ask(.get, "/api/v1/openapi.json")
    let document = try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any]
    let described = Set((document?["paths"] as? [String: Any] ?? [:]).keys)
    let real = Set(
      site.house.routes.filter { $0.pattern.hasPrefix("/api/v1/") && !$0.pattern.hasSuffix("openapi.json") }
        .map(\.pattern))
    #expect(described == real)
  }

  @Test func `every answer may be read from other sites and is told to be new or the same`() async throws {
    let site = try TestSite.demo()
    let answer = try await site.ask(.get, "/api/v1/counties/19/organisations?limit=3")
    #expect(answer.status == .ok)
    #expect(answer.headers[.accessControlAllowOrigin] == "*")
    let tag = try answer.headers[.eTag].unwrapped("ETag")
    let again = try await site.ask(.get, "/api/v1/counties/19/organisations?limit=3", headers: [.ifNoneMatch: tag])
    #expect(again.status == .notModified)
  }
}
