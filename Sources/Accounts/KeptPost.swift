import GRDB
import Kernel
import Store
import Web

/// A post that came when its session had ended, kept for the person who wrote it.
package struct KeptPost: Sendable {
  package let id: Int64
  package let path: String
  package let fields: [(name: String, value: String)]
  package let at: Instant

  /// So many are kept for one person; the oldest goes first.
  static let most = 10

  /// What is kept for the person, oldest first.
  package static func all(of person: PersonID, _ db: Database) throws -> [KeptPost] {
    try Row.fetchAll(db, sql: "SELECT * FROM kept_posts WHERE person_id = ? ORDER BY id", arguments: [person])
      .map(Self.init)
  }

  /// One kept post; nil when there is none, or when it is somebody else's.
  package static func byID(_ id: Int64, of person: PersonID, _ db: Database) throws -> KeptPost? {
    try Row.fetchOne(db, sql: "SELECT * FROM kept_posts WHERE id = ? AND person_id = ?", arguments: [id, person])
      .map(Self.init)
  }

  /// Keeps what was typed. A second press of the same button stands in the place of the first.
  package static func keep(path: String, fields: FormFields, of person: PersonID, in tx: Transaction) throws {
    let pairs = fields.pairs.filter { !$0.name.hasPrefix("_") }.map { [$0.name, $0.value] }
    try tx.db.execute(sql: "DELETE FROM kept_posts WHERE person_id = ? AND path = ?", arguments: [person, path])
    try tx.db.execute(
      sql: "INSERT INTO kept_posts (person_id, path, fields, at) VALUES (?, ?, ?, ?)",
      arguments: [person, path, JSONText.encode(pairs), tx.now])
    try tx.db.execute(
      sql: """
        DELETE FROM kept_posts WHERE person_id = ? AND id NOT IN
          (SELECT id FROM kept_posts WHERE person_id = ? ORDER BY id DESC LIMIT ?)
        """, arguments: [person, person, most])
    try tx.record(Event("post.kept", "person:\(person)"))
  }

  /// Lets a kept post go, when it has been sent again or is not wanted.
  package static func drop(_ id: Int64, of person: PersonID, in tx: Transaction) throws {
    try tx.db.execute(sql: "DELETE FROM kept_posts WHERE id = ? AND person_id = ?", arguments: [id, person])
    guard tx.db.changesCount > 0 else { return }
    try tx.record(Event("post.dropped", "person:\(person)"))
  }

  /// The page it was written on, in words: "Köpings kommun, beslut". A page without a word is told by its address.
  /// A workspace's name is told to its own people alone: anyone can post to an address with any number in it.
  func place(of person: PersonID, on day: Day, _ l: Language, _ db: Database) throws -> String {
    let segments = path.split(separator: "/").map(String.init)
    let page = segments.reversed().lazy.compactMap { KeptPostTexts.pages[$0] }.first
    let words = [try whose(segments, person, on: day, db), page?[l]].compactMap(\.self)
    return words.isEmpty ? path : words.joined(separator: ", ")
  }

  private func whose(_ segments: [String], _ person: PersonID, on day: Day, _ db: Database) throws -> String? {
    guard let first = segments.first else { return nil }
    if first == "mina-sidor", segments.count > 1 {
      return try String.fetchOne(
        db,
        sql: """
          SELECT name FROM organisation_names WHERE organisation_id = ? AND organisation_id IN
            (SELECT organisation_id FROM memberships WHERE person_id = ? AND ended_at IS NULL)
          ORDER BY from_day > ?, from_day DESC LIMIT 1
          """, arguments: [segments[1], person, day])
    }
    return try String.fetchOne(
      db, sql: "SELECT short_name FROM counties WHERE slug = ?", arguments: [Self.slug(segments, first)])
  }

  private static func slug(_ segments: [String], _ first: String) -> String {
    first == "lansstyrelsen" && segments.count > 1 ? segments[1] : first
  }

  /// The county whose frame stands around an address: its own, or that of the newest joining in a workspace that the
  /// person has been let into.
  static func countySlug(of path: String, for person: PersonID, _ db: Database) throws -> String? {
    let segments = path.split(separator: "/").map(String.init)
    guard let first = segments.first else { return nil }
    guard first == "mina-sidor", segments.count > 1 else { return slug(segments, first) }
    return try String.fetchOne(
      db,
      sql: """
        SELECT c.slug FROM memberships m JOIN joinings j ON j.organisation_id = m.organisation_id
        JOIN counties c ON c.code = j.county
        WHERE m.organisation_id = ? AND m.person_id = ? AND m.ended_at IS NULL ORDER BY j.created_at DESC, j.id LIMIT 1
        """, arguments: [segments[1], person])
  }

  init(_ row: Row) {
    id = row["id"]
    path = row["path"]
    at = row["at"]
    let pairs = JSONText.decode([[String]].self, row["fields"]) ?? []
    fields = pairs.filter { $0.count == 2 }.map { (name: $0[0], value: $0[1]) }
  }
}
