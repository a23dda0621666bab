import GRDB
import Kernel
import Store
import Web

/// A signed-in browser: its cookie is stored hashed, with limits on idleness and age.
package enum Session {
  /// Seconds a session may lie idle, and live at all: shorter for county strategists.
  static let idle: (member: Int64, officer: Int64) = (7 * 86_400, 8 * 3600)
  static let life: (member: Int64, officer: Int64) = (30 * 86_400, 12 * 3600)

  /// Begins a session; the cookie's token is in the answer and nowhere else.
  package static func begin(for person: PersonID, in tx: Transaction) throws -> String {
    let token = Token.random(bits: 256)
    try tx.db.execute(
      sql: "INSERT INTO sessions (token_hash, person_id, created_at, seen_at) VALUES (?, ?, ?, ?)",
      arguments: [Token.hash(token), person, tx.now, tx.now])
    try tx.db.execute(
      sql: "UPDATE person_details SET last_seen_on = ? WHERE person_id = ?", arguments: [tx.today, person])
    try tx.acting(as: person).record(Event("session.begun", "person:\(person)"))
    return token
  }

  /// Signs one browser out.
  package static func end(_ session: String, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE sessions SET ended_at = ? WHERE token_hash = ? AND ended_at IS NULL", arguments: [tx.now, session])
    try tx.record(Event("session.ended", "session"))
  }

  /// Signs the person out everywhere; links that wait in a mailbox stop working too.
  package static func endAll(of person: PersonID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE sessions SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL", arguments: [tx.now, person])
    try tx.db.execute(sql: "DELETE FROM sign_in_links WHERE person_id = ? AND used_at IS NULL", arguments: [person])
    try tx.record(Event("session.ended-everywhere", "person:\(person)"))
  }

  /// In how many browsers the person is signed in at this moment.
  package static func count(of person: PersonID, now: Instant, _ db: Database) throws -> Int {
    let (idle, life) = try limits(of: person, db)
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM sessions WHERE person_id = ? AND ended_at IS NULL AND seen_at > ? AND created_at > ?
        """, arguments: [person, now.adding(seconds: -idle), now.adding(seconds: -life)]) ?? 0
  }

  /// How long the person's sessions may lie idle, and live.
  static func limits(of person: PersonID, _ db: Database) throws -> (idle: Int64, life: Int64) {
    try Officer.counties(of: person, db).isEmpty ? (idle.member, life.member) : (idle.officer, life.officer)
  }
}

/// Answers the Web's questions about who is at the door.
package struct Gatekeeper: Doorkeeper {
  let store: Store
  let isDemo: Bool
  let secret: String

  package init(store: Store, isDemo: Bool) throws {
    self.store = store
    self.isDemo = isDemo
    secret = try store.readNow { try Installation.read($0)?.secret ?? "" }
  }

  package func presence(cookie: String?, now: Instant) async throws -> Presence {
    guard let cookie, Token.isShaped(cookie, bits: 256) else { return .visitor }
    let hash = Token.hash(cookie)
    let isDemo = isDemo
    let secret = secret
    let (presence, isStale) = try await store.read { db -> (Presence, Bool) in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM sessions WHERE token_hash = ?", arguments: [hash]) else {
        return (.visitor, false)
      }
      let person: PersonID = row["person_id"]
      let counties = try Officer.counties(of: person, db)
      let seen: Instant = row["seen_at"]
      let begun: Instant = row["created_at"]
      let (idle, life) = try Session.limits(of: person, db)
      let details = try PersonDetails.byID(person, db)
      let isEnded = (row["ended_at"] as String?) != nil
      guard !isEnded, seen.adding(seconds: idle) > now, begun.adding(seconds: life) > now, let details else {
        // The form token of a dead session still tells that the form came from our own page. What was typed is kept for
        // whoever was signed out by the clock; whoever signed out themselves may have left the machine to another.
        let formToken = Token.keyed("form:" + hash, key: secret)
        let lapsed = isEnded || details == nil ? nil : person
        return (Presence(actor: .visitor, formToken: formToken, lapsed: lapsed), false)
      }
      let hasShown = (row["second_factor_at"] as String?) != nil
      let needs =
        !hasShown
        && SecondFactor.isNeeded(
          isOfficer: !counties.isEmpty, isConfirmed: details.hasSecondFactor, isDemo: isDemo)
      let workspaces = try Row.fetchAll(
        db, sql: "SELECT organisation_id, role FROM memberships WHERE person_id = ? AND ended_at IS NULL",
        arguments: [person]
      ).map { ($0["organisation_id"] as OrganisationID, $0["role"] as WorkspaceRole) }
      let actor = Actor(
        voice: .person(person), officerOf: needs ? [] : counties,
        workspaces: Dictionary(workspaces, uniquingKeysWith: { first, _ in first }))
      return (
        Presence(
          actor: actor, formToken: Token.keyed("form:" + hash, key: secret), shownName: details.shownName,
          awaitsSecondFactor: needs, session: hash),
        seen.adding(seconds: 300) < now
      )
    }
    if isStale {
      try await store.write(by: .house("sessions")) { tx in
        try tx.db.execute(sql: "UPDATE sessions SET seen_at = ? WHERE token_hash = ?", arguments: [tx.now, hash])
      }
    }
    return presence
  }

  package func county(slug: String) async throws -> CountyCode? {
    try await store.read { db in
      try CountyCode.fetchOne(db, sql: "SELECT code FROM counties WHERE slug = ?", arguments: [slug])
    }
  }

  package func countySlug(of path: String, for person: PersonID) async throws -> String? {
    try await store.read { db in try KeptPost.countySlug(of: path, for: person, db) }
  }

  package func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {
    try await store.write(by: .house("kept-post")) { tx in
      try KeptPost.keep(path: path, fields: fields, of: person, in: tx)
    }
  }

  package func sentAgain(kept: String, of person: PersonID) async throws {
    guard let id = Int64(kept) else { return }
    try await store.write(by: .house("kept-post")) { tx in try KeptPost.drop(id, of: person, in: tx) }
  }
}
