import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Joinings
import Kernel
import Site
import Store
import TestSupport
import Testing
import Web

/// Nobody who is to be left in peace shows at any public address, in any language or form.
@Suite struct CanaryTests {
  /// Every public address there is: each pattern with each real thing in its places, in the three languages.
  private func addresses(_ site: TestSite) throws -> [String] {
    let things = try site.store.readNow { db in
      [
        "{county}": ["vastmanland"],
        "{slug}": try String.fetchAll(db, sql: "SELECT slug FROM published_joinings"),
        "{strategy}": try String.fetchAll(db, sql: "SELECT DISTINCT slug FROM strategies"),
        "{area}": try String.fetchAll(db, sql: "SELECT DISTINCT slug FROM areas"),
        "{code}": ["19"],
        "{id}": try String.fetchAll(db, sql: "SELECT DISTINCT organisation_id FROM published_joinings"),
      ]
    }
    let left: Set<String> = ["/demo/utkorg", "/demo/utkorg/{mail}"]
    var paths: [String] = []
    for route in site.house.routes
    where route.who == .anyone && route.method == "GET" && !route.pattern.contains("{token}")
      && !left.contains(route.pattern)
    {
      var found = [""]
      for part in route.pattern.split(separator: "/").map(String.init) {
        found = found.flatMap { path in (things[part] ?? [part]).map { "\(path)/\($0)" } }
      }
      paths += found
    }
    let isData = { (path: String) in path.hasPrefix("/api/") || path == "/robots.txt" }
    return paths + paths.filter { !isData($0) }.flatMap { ["/en\($0)", "/fi\($0)"] }
  }

  /// Where any of the words shows, whatever answers.
  private func seen(_ words: Set<String>, at paths: [String], _ site: TestSite) async throws -> [String] {
    let application = Application(responder: site.house.responder)
    let (seen, answered) = try await application.test(.router) { client in
      var (seen, answered): ([String], Int) = ([], 0)
      for path in paths {
        let answer = try await client.execute(uri: path, method: .get)
        if answer.status == .ok { answered += 1 }
        let text = answer.text
        for word in words where text.contains(word) { seen.append("\(path): \(word)") }
      }
      return (seen, answered)
    }
    #expect(answered > 100)
    return seen
  }

  @Test func `no person who is somebody's contact or signs in shows anywhere`() async throws {
    let site = try TestSite.demo()
    // In the demo those who sign in are called by their role: a name that nothing else is called is planted.
    try site.store.writeNow(by: .house("test")) { tx in
      try tx.db.execute(sql: "UPDATE person_details SET name = 'Kanariepersonen'")
    }
    let words = try site.store.readNow { db in
      let people = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM contacts UNION SELECT mail FROM contacts UNION SELECT phone FROM contacts
          UNION SELECT name FROM person_details UNION SELECT mail FROM person_details
          """)
      // A mailbox that a county or an organisation has chosen to show is meant to be seen.
      let shown = try String.fetchAll(
        db,
        sql: """
          SELECT contact_mail FROM counties UNION SELECT mail FROM
            (SELECT json_extract(facts, '$.organisation.publicMail') AS mail FROM published_joinings)
          WHERE mail IS NOT NULL
          """)
      return Set(people.filter { $0.count > 3 }).subtracting(shown)
    }
    #expect(words.contains("Kanariepersonen"))
    #expect(words.count > 10)
    #expect(try await seen(words, at: addresses(site), site) == [])
  }

  @Test func `whoever shelters people shows no mailbox, person or place from the moment that it says so`() async throws
  {
    let site = try TestSite.demo()
    let (organisation, mail) = try site.store.writeNow(by: .house("test")) { tx in
      let row = try Row.fetchOne(
        tx.db,
        sql: """
          SELECT organisation_id, json_extract(facts, '$.organisation.publicMail') AS mail FROM published_joinings
          WHERE state = 'joined' AND json_extract(facts, '$.organisation.publicMail') IS NOT NULL
            AND kind = 'association'
          """)
      return ((try row.unwrapped("an association"))["organisation_id"] as String, row?["mail"] as String? ?? "")
    }
    #expect(mail.contains("@"))
    let paths = try addresses(site)
    #expect(try await !seen([mail], at: paths, site).isEmpty)
    try site.store.writeNow(by: .house("test")) { tx in
      try tx.db.execute(
        sql: "UPDATE organisations SET hides_people = 1, place = 'Kanariebyn' WHERE id = ?", arguments: [organisation])
      try tx.db.execute(
        sql: "UPDATE published_joinings SET place = 'Kanariebyn', municipality_code = '9999' WHERE organisation_id = ?",
        arguments: [organisation])
    }
    #expect(try await seen([mail, "Kanariebyn", "\"9999\"", ",9999,"], at: paths, site) == [])
    for word in ["Kanariebyn", String(mail.prefix(6)), "9999"] {
      let found = try await site.ask(path: "/api/v1/counties/19/organisations?q=\(word)").text
      #expect(found.contains("\"total\":0"), "\(word)")
    }
  }

  @Test func `a contact that the county has hidden is nowhere, at once`() async throws {
    let site = try TestSite.demo()
    let (joining, mail) = try site.store.readNow { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT joining_id, json_extract(facts, '$.organisation.publicMail') AS mail FROM published_joinings
          WHERE name = 'Köpings kommun' AND state = 'joined'
          """)
      return ((try row.unwrapped("Köping"))["joining_id"] as JoiningID, row?["mail"] as String? ?? "")
    }
    let paths = try addresses(site)
    #expect(try await !seen([mail], at: paths, site).isEmpty)
    let officer = try site.cookie("strateg@lansstyrelsen.example")
    let answer = try await site.ask(
      .post, "/lansstyrelsen/vastmanland/anslutningar/\(joining)/dolj-kontakt", cookie: officer, form: "x=1")
    #expect(answer.status == .seeOther)
    #expect(try await seen([mail], at: paths, site) == [])
  }
}
