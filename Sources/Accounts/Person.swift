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
  /// Whether they have ever signed in.
  package let hasBeenHere: Bool

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
    hasBeenHere = (row["last_seen_on"] as String?) != nil
  }
}

/// A human being who signs in.
package enum Person {
  /// A name's length at most, in the characters that are stored.
  package static let nameLimit = 120

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
  ///
  /// - Throws: `AccountRefusal.tooLong` for a name that is longer than `nameLimit`.
  package static func describe(_ id: PersonID, name: String, language: Language, in tx: Transaction) throws {
    let name = TypedText.line(name)
    guard TypedText.length(name) <= nameLimit else { throw AccountRefusal.tooLong(field: "namn", limit: nameLimit) }
    try tx.db.execute(
      sql: "UPDATE person_details SET name = ?, language = ? WHERE person_id = ?",
      arguments: [name.isEmpty ? nil : name, language, id])
    try tx.record(Event("person.described", "person:\(id)"))
  }

  /// Takes away all we know of a person and ends what they were let into. What the county has received stays until its
  /// retention is over; it holds the random id.
  ///
  /// - Throws: `AccountRefusal.lastCoordinatorOf` while colleagues would be left in a workspace without a coordinator.
  package static func erase(_ id: PersonID, in tx: Transaction) throws {
    let alone = try Membership.ledAlone(by: id, on: tx.today, tx.db)
    guard alone.isEmpty else { throw AccountRefusal.lastCoordinatorOf(alone) }
    let folded = try String.fetchOne(
      tx.db, sql: "SELECT mail_folded FROM person_details WHERE person_id = ?", arguments: [id])
    for organisation in try Membership.workspaces(of: id, tx.db) { try Membership.close(id, in: organisation, tx) }
    for county in try Officer.counties(of: id, tx.db).sorted(by: { $0.text < $1.text }) {
      try Officer.close(id, in: county, tx)
    }
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
