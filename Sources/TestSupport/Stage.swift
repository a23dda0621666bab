import Accounts
import Counties
import Foundation
import GRDB
import Kernel
import Mail
import Store
import Synchronization

/// A database of its own for one test, with a clock that stands still until it is moved, and the few people and
/// strategies that most tests need.
package final class Stage: Sendable {
  package let store: Store
  private let clock: Clock

  /// Västmanland, the county of the tests.
  package static let county = "19"

  /// - Parameter now: when the test begins.
  package init(now: String = "2026-03-14T09:00:00.000Z") throws {
    let clock = Clock(Instant(now) ?? Instant(milliseconds: 0))
    self.clock = clock
    let scratch = ScratchFile("stage")
    store = try Store(
      path: scratch.path,
      clock: {
        scratch.stays()
        return clock.now
      })
    try store.writeNow(by: .house("test")) { tx in try Installation.begin(isDemo: true, in: tx) }
  }

  package var now: Instant { clock.now }
  package var today: Day { clock.now.day }

  /// Lets time pass.
  package func pass(seconds: Int64) { clock.pass(seconds) }
  package func pass(days: Int64) { clock.pass(days * 86_400) }

  package func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try store.readNow(body) }
  package func write<Value>(by actor: Actor = .house("test"), _ body: (Transaction) throws -> Value) throws -> Value {
    try store.writeNow(by: actor, body)
  }

  /// A county with this code; Västmanland when none is given.
  @discardableResult
  package func county(_ code: String = Stage.county, slug: String = "vastmanland") throws -> CountyCode {
    let code = try CountyCode(code).unwrapped("county code")
    try write { tx in
      try County.found(
        CountyFacts(
          code: code, slug: slug, name: Wording(sv: "Västmanlands län"), shortName: "Västmanland",
          board: Wording(sv: "Länsstyrelsen i Västmanlands län"),
          words: CountyWords(
            siteName: Wording(sv: "Ett jämställt Västmanland"), headline: Wording(sv: "Vi jämnar ut skillnaderna"),
            lead: Wording(sv: "Tillsammans."), tagline: Wording(sv: "Länets gemensamma arbete."),
            contactLabel: Wording(sv: "Länets jämställdhetsstrateg"), contactMail: "jamstalldhet@lansstyrelsen.example")
        ), in: tx)
    }
    return code
  }

  /// A published edition in force since 2024 with three areas of two statements each.
  @discardableResult
  package func edition(
    of county: CountyCode, slug: String = "2024-2027", inForceFrom: String = "2024-01-01",
    adoptedOn: String? = nil, replaces old: EditionID? = nil
  ) throws -> (edition: EditionID, areas: [AreaID]) {
    try write { tx in
      let strategy = StrategyID.random()
      let edition = EditionID.random()
      try tx.db.execute(
        sql: "INSERT INTO strategies (id, county, slug, created_at) VALUES (?, ?, ?, ?)",
        arguments: [strategy, county, slug, tx.now])
      try tx.db.execute(
        sql: """
          INSERT INTO editions (id, strategy_id, number, title, short_title, period_from, period_to, adopted_on,
            in_force_from, summary, created_at)
          VALUES (?, ?, 1, ?, ?, 2024, 2027, ?, ?, ?, ?)
          """,
        arguments: [
          edition, strategy, Wording(sv: "Jämställdhetsstrategi \(slug)"), Wording(sv: "Strategin \(slug)"),
          adoptedOn ?? inForceFrom, inForceFrom, Wording(sv: "Om strategin."), tx.now,
        ])
      if let old {
        try tx.db.execute(
          sql: """
            INSERT INTO strategy_relations (from_strategy, to_strategy, kind, from_day)
            SELECT ?, strategy_id, 'replaces', ? FROM editions WHERE id = ?
            """, arguments: [strategy, inForceFrom, old])
      }
      let titles = ["Ekonomisk jämställdhet", "Jämställd hälsa", "Mäns våld mot kvinnor"]
      var areas: [AreaID] = []
      for (index, title) in titles.enumerated() {
        let area = AreaID.random()
        areas.append(area)
        try tx.db.execute(
          sql: """
            INSERT INTO areas (id, edition_id, position, number, slug, title, pictogram) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            area, edition, index + 1, String(index + 1), SwedishOrder.slug(title), Wording(sv: title), "halsa",
          ])
        for number in 1...2 {
          try tx.db.execute(
            sql: "INSERT INTO statements (id, area_id, position, number, text) VALUES (?, ?, ?, ?, ?)",
            arguments: [
              StatementID.random(), area, number, "\(index + 1).\(number)",
              Wording(sv: "Påstående \(index + 1).\(number)"),
            ])
        }
      }
      try tx.db.execute(sql: "UPDATE editions SET published_at = ? WHERE id = ?", arguments: [tx.now, edition])
      return (edition, areas)
    }
  }

  /// Someone with this address.
  package func person(_ mail: String) throws -> PersonID {
    let address = try MailAddress(mail).unwrapped("address")
    return try write { tx in try Person.withMail(address, in: tx) }
  }

  /// A county strategist.
  package func officer(_ mail: String = "strateg@lansstyrelsen.example", of county: CountyCode) throws -> Actor {
    let id = try person(mail)
    try write { tx in try Officer.appoint(id, in: county, tx) }
    return try actor(id)
  }

  /// An organisation with a workspace, and its coordinator.
  package func organisation(
    _ name: String, kind: String = "municipality", coordinator mail: String, isExample: Bool = true
  ) throws -> (organisation: OrganisationID, coordinator: Actor) {
    let id = try person(mail)
    let organisation = OrganisationID.random()
    try write { tx in
      try tx.db.execute(
        sql: "INSERT INTO organisations (id, kind, is_example, created_at) VALUES (?, ?, ?, ?)",
        arguments: [organisation, kind, isExample ? 1 : 0, tx.now])
      try tx.db.execute(
        sql:
          "INSERT INTO organisation_names (organisation_id, name, sort_key, from_day) VALUES (?, ?, ?, '1971-01-01')",
        arguments: [organisation, name, SwedishOrder.key(name)])
      try Membership.grant(id, .coordinator, in: organisation, tx)
    }
    return (organisation, try actor(id))
  }

  /// The person as they come in today, with everything they have been let into.
  package func actor(_ person: PersonID) throws -> Actor {
    try read { db in
      let workspaces = try Row.fetchAll(
        db, sql: "SELECT organisation_id, role FROM memberships WHERE person_id = ? AND ended_at IS NULL",
        arguments: [person]
      ).map { ($0["organisation_id"] as OrganisationID, $0["role"] as WorkspaceRole) }
      return Actor(
        voice: .person(person), officerOf: try Officer.counties(of: person, db),
        workspaces: Dictionary(workspaces, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// Every mail in the outbox, oldest first: to whom, subject and text.
  package func mails() throws -> [(to: String, subject: String, text: String)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT address, subject, body FROM mails ORDER BY rowid").map {
        ($0["address"], $0["subject"], $0["body"] ?? "")
      }
    }
  }

  /// The verbs of the event log in order.
  package func verbs() throws -> [String] {
    try read { db in try String.fetchAll(db, sql: "SELECT verb FROM events ORDER BY seq") }
  }
}

private final class Clock: Sendable {
  private let value: Mutex<Instant>
  init(_ now: Instant) { value = Mutex(now) }
  var now: Instant { value.withLock { $0 } }
  func pass(_ seconds: Int64) { value.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// A database file for one test. It stays as long as the store whose clock holds on to it, and goes with it.
package final class ScratchFile: Sendable {
  package let path: String

  package init(_ name: String) { path = NSTemporaryDirectory() + "\(name)-\(ID<OfEvent>.random()).sqlite" }

  deinit { DatabaseFile.remove(path) }

  /// What whoever needs the file does with it now and then.
  package func stays() {}
}

/// What a test needed was not there.
package struct Missing: Error {
  package let what: String
}

extension Optional {
  /// The value, or a failure that says what was missing.
  package func unwrapped(_ what: String) throws -> Wrapped {
    guard let self else { throw Missing(what: what) }
    return self
  }
}
