import GRDB
import Kernel
import Store

/// The public address of a joined organisation.
enum Slug {
  /// The slug for this joining from now on. It is fixed at the first confirmation and changes only with the name; an
  /// old one leads to the new.
  static func fix(for joining: Joining, name: String, in tx: Transaction) throws -> String {
    let base = SwedishOrder.slug(name)
    if let held = try String.fetchOne(tx.db, sql: "SELECT slug FROM joinings WHERE id = ?", arguments: [joining.id]) {
      let before = try String.fetchOne(
        tx.db, sql: "SELECT name FROM published_joinings WHERE joining_id = ?", arguments: [joining.id])
      if before.map({ SwedishOrder.slug($0) == base }) ?? true { return held }
      try tx.db.execute(
        sql: "INSERT OR IGNORE INTO old_slugs (county, slug, joining_id) VALUES (?, ?, ?)",
        arguments: [joining.county, held, joining.id])
    }
    try moveAside(from: base, for: joining, in: tx)
    let slug = try free(base, joining.county, for: joining, tx.db)
    try tx.db.execute(sql: "UPDATE joinings SET slug = ? WHERE id = ?", arguments: [slug, joining.id])
    try tx.db.execute(
      sql: "DELETE FROM old_slugs WHERE county = ? AND slug = ?", arguments: [joining.county, slug])
    return slug
  }

  /// An organisation's address leads to its joining of today: an earlier one of its own that is over, or that this one
  /// carries over, moves to an address with its strategy's name in it.
  private static func moveAside(from slug: String, for joining: Joining, in tx: Transaction) throws {
    guard
      let row = try Row.fetchOne(
        tx.db,
        sql: """
          SELECT p.joining_id, p.organisation_id, p.state, s.slug AS strategy FROM published_joinings p
          JOIN editions e ON e.id = p.edition_id JOIN strategies s ON s.id = e.strategy_id
          WHERE p.county = ? AND p.slug = ?
          """,
        arguments: [joining.county, slug])
    else { return }
    let earlier: JoiningID = row["joining_id"]
    guard row["organisation_id"] == joining.organisation, earlier != joining.id else { return }
    let state: String = row["state"]
    guard joining.follows == earlier || !["joined", "paused"].contains(state) else { return }
    let strategy: String = row["strategy"]
    let aside = try free("\(slug)-\(strategy)", joining.county, for: joining, tx.db)
    for table in ["joinings", "published_joinings"] {
      try tx.db.execute(
        sql: "UPDATE \(table) SET slug = ? WHERE \(table == "joinings" ? "id" : "joining_id") = ?",
        arguments: [aside, earlier])
    }
  }

  /// The slug, or the next one that nobody has or has had: "-2", "-3", …
  private static func free(
    _ base: String, _ county: CountyCode, for joining: Joining, _ db: Database
  ) throws -> String {
    var slug = base
    var number = 2
    while try isTaken(slug, county, for: joining, db) {
      slug = "\(base)-\(number)"
      number += 1
    }
    return slug
  }

  private static func isTaken(_ slug: String, _ county: CountyCode, for joining: Joining, _ db: Database) throws -> Bool
  {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM joinings WHERE county = ?1 AND slug = ?2 AND id <> ?3)
          OR EXISTS (SELECT 1 FROM old_slugs WHERE county = ?1 AND slug = ?2 AND joining_id <> ?3)
        """,
      arguments: [county, slug, joining.id]) ?? false
  }
}
