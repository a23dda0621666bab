import GRDB
import Kernel
import Mail
import Store

/// What we know of a person: the one erasable place for it. Everything frozen holds only the random id.
package struct PersonDetails: Sendable, Hashable {
  package let id: PersonID
  package let mail: String
  package let name: String?
  package let language: Language
  package let hasSecondFactor: Bool

  /// What colleagues see: the name, or the address.
  package var shownName: String { name ?? mail }

  /// The person's details; nil when they have been erased.
  package static func byID(_ id: PersonID, _ db: Database) throws -> PersonDetails? {
    try Row.fetchOne(db, sql: "SELECT * FROM person_details WHERE person_id = ?", arguments: [id]).map(Self.init)
  }

  /// Whoever has this address; nil when nobody here has.
  package static func byMail(_ mail: MailAddress, _ db: Database) throws -> PersonDetails? {
    try byFolded(mail.folded, db)
  }

  static func byFolded(_ mail: String, _ db: Database) throws -> PersonDetails? {
    try Row.fetchOne(db, sql: "SELECT * FROM person_details WHERE mail_folded = ?", arguments: [mail]).map(Self.init)
  }

  init(_ row: Row) {
    id = row["person_id"]
    mail = row["mail"]
    name = row["name"]
    language = row["language"]
    hasSecondFactor = (row["totp_confirmed_at"] as String?) != nil
  }
}

/// A human being who signs in.
package enum Person {
  /// The person with this address, made now if there is none.
  package static func withMail(_ mail: MailAddress, language: Language = .sv, in tx: Transaction) throws -> PersonID {
    if let known = try PersonDetails.byMail(mail, tx.db) { return known.id }
    let id = PersonID.random()
    try tx.db.execute(sql: "INSERT INTO persons (id, created_at) VALUES (?, ?)", arguments: [id, tx.now])
    try tx.db.execute(
      sql: "INSERT INTO person_details (person_id, mail, mail_folded, language) VALUES (?, ?, ?, ?)",
      arguments: [id, mail.text, mail.folded, language])
    try tx.record(Event("person.met", "person:\(id)"))
    return id
  }

  /// What the person wants to be called, and the language of their mail.
  package static func describe(_ id: PersonID, name: String, language: Language, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE person_details SET name = ?, language = ? WHERE person_id = ?",
      arguments: [name.isEmpty ? nil : String(name.prefix(120)), language, id])
    try tx.record(Event("person.described", "person:\(id)"))
  }

  /// Takes away all we know of a person and ends what they were let into. What the county has received stays until its
  /// retention is over; it holds the random id.
  ///
  /// - Throws: `AccountRefusal.lastCoordinatorOf` while a workspace would have no coordinator left.
  package static func erase(_ id: PersonID, in tx: Transaction) throws {
    let alone = try Membership.ledAlone(by: id, on: tx.today, tx.db)
    guard alone.isEmpty else { throw AccountRefusal.lastCoordinatorOf(alone) }
    let folded = try String.fetchOne(
      tx.db, sql: "SELECT mail_folded FROM person_details WHERE person_id = ?", arguments: [id])
    try tx.db.execute(
      sql: """
        UPDATE memberships SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL
        """, arguments: [tx.now, id])
    try tx.db.execute(
      sql: "UPDATE officers SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL", arguments: [tx.now, id])
    for table in ["sessions", "sign_in_links", "recovery_codes", "kept_posts", "second_factor_tries"] {
      try tx.db.execute(sql: "DELETE FROM \(table) WHERE person_id = ?", arguments: [id])
    }
    // Addresses are ASCII here, so that SQLite's lower() folds them as we do.
    try tx.db.execute(
      sql: """
        UPDATE mails SET address = '', subject = '', body = NULL, html = NULL,
          failed_at = CASE WHEN sent_at IS NULL THEN COALESCE(failed_at, ?) ELSE failed_at END
        WHERE person_id = ? OR lower(address) = ?
        """, arguments: [tx.now, id, folded])
    try tx.db.execute(
      sql: """
        UPDATE invitations SET mail = '', withdrawn_at = COALESCE(withdrawn_at, accepted_at, ?) WHERE lower(mail) = ?
        """, arguments: [tx.now, folded])
    try tx.db.execute(sql: "DELETE FROM person_details WHERE person_id = ?", arguments: [id])
    try tx.record(Event("person.erased", "person:\(id)"))
  }
}

/// County strategists.
package enum Officer {
  /// Makes a person a strategist of a county; nothing happens when they are one already.
  package static func appoint(_ person: PersonID, in county: CountyCode, _ tx: Transaction) throws {
    let already = try Bool.fetchOne(
      tx.db, sql: "SELECT EXISTS (SELECT 1 FROM officers WHERE person_id = ? AND county = ? AND ended_at IS NULL)",
      arguments: [person, county])
    guard already != true else { return }
    try tx.db.execute(
      sql: "INSERT INTO officers (person_id, county, since) VALUES (?, ?, ?)", arguments: [person, county, tx.now])
    try tx.record(Event("officer.appointed", "person:\(person)", county: county))
  }

  /// Whether the person is a strategist anywhere today.
  package static func counties(of person: PersonID, _ db: Database) throws -> Set<CountyCode> {
    Set(
      try CountyCode.fetchAll(
        db, sql: "SELECT county FROM officers WHERE person_id = ? AND ended_at IS NULL", arguments: [person]))
  }
}

/// Who is let into an organisation's workspace.
package struct Membership: Sendable, Hashable {
  package let person: PersonID
  /// Name or address; empty when the person has been erased.
  package let shownName: String
  package let mail: String
  package let role: WorkspaceRole
  package let since: Instant

  /// Lets a person in, or changes what they may do.
  package static func grant(
    _ person: PersonID, _ role: WorkspaceRole, in organisation: OrganisationID, _ tx: Transaction
  ) throws {
    let held = try WorkspaceRole.fetchOne(
      tx.db, sql: "SELECT role FROM memberships WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [organisation, person])
    guard held != role else { return }
    if held == .coordinator, try !hasOtherCoordinator(than: person, in: organisation, tx.db) {
      throw AccountRefusal.lastCoordinator
    }
    try tx.db.execute(
      sql: "UPDATE memberships SET ended_at = ? WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [tx.now, organisation, person])
    try tx.db.execute(
      sql: """
        INSERT INTO memberships (organisation_id, person_id, role, since) VALUES (?, ?, ?, ?)
        ON CONFLICT (organisation_id, person_id, since) DO UPDATE SET role = excluded.role, ended_at = NULL
        """,
      arguments: [organisation, person, role, tx.now])
    try tx.record(
      Event("membership.granted", "person:\(person)", organisation: organisation, facts: ["role": role.rawValue]))
  }

  /// Ends a person's membership. The last coordinator stays until there is another.
  package static func end(_ person: PersonID, in organisation: OrganisationID, _ tx: Transaction) throws {
    guard try hasOtherCoordinator(than: person, in: organisation, tx.db) else { throw AccountRefusal.lastCoordinator }
    try tx.db.execute(
      sql: "UPDATE memberships SET ended_at = ? WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [tx.now, organisation, person])
    try tx.record(Event("membership.ended", "person:\(person)", organisation: organisation))
  }

  private static func hasOtherCoordinator(
    than person: PersonID, in organisation: OrganisationID, _ db: Database
  ) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM memberships WHERE organisation_id = ? AND person_id <> ?
        AND role = 'coordinator' AND ended_at IS NULL)
        """, arguments: [organisation, person]) ?? false
  }

  /// Names of the workspaces whose only coordinator the person is.
  package static func ledAlone(by person: PersonID, on day: Day, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT COALESCE((SELECT name FROM organisation_names n WHERE n.organisation_id = m.organisation_id
          ORDER BY from_day > ?, from_day DESC LIMIT 1), m.organisation_id)
        FROM memberships m WHERE m.person_id = ? AND m.role = 'coordinator' AND m.ended_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM memberships o WHERE o.organisation_id = m.organisation_id
          AND o.person_id <> m.person_id AND o.role = 'coordinator' AND o.ended_at IS NULL)
        ORDER BY m.since
        """, arguments: [day, person])
  }

  /// Everybody in a workspace, coordinators first.
  package static func all(of organisation: OrganisationID, _ db: Database) throws -> [Membership] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.person_id, m.role, m.since, d.mail, d.name FROM memberships m
        LEFT JOIN person_details d ON d.person_id = m.person_id
        WHERE m.organisation_id = ? AND m.ended_at IS NULL
        ORDER BY CASE m.role WHEN 'coordinator' THEN 0 WHEN 'contributor' THEN 1 ELSE 2 END, m.since, m.person_id
        """, arguments: [organisation]
    ).map { row in
      let mail: String = row["mail"] ?? ""
      return Membership(
        person: row["person_id"], shownName: row["name"] ?? mail, mail: mail, role: row["role"], since: row["since"])
    }
  }
}
