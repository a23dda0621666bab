import GRDB

/// The database's history: numbered, written in SQL, each frozen once it has been released.
package enum Migrations {
  /// SQL of each migration, in order. The first is number 1.
  static let all: [String] = [Migration0001.sql, Migration0002.sql, Migration0003.sql]

  static func run(_ pool: DatabasePool) throws {
    try pool.write { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version <= all.count else { throw Store.Fault.newerSchema(version) }
      guard version < all.count else { return }
      if version == 0 { try db.execute(sql: "PRAGMA application_id = \(DatabaseFile.applicationID)") }
      for number in version..<all.count {
        try db.execute(sql: all[number])
        try db.execute(sql: "PRAGMA user_version = \(number + 1)")
      }
    }
  }

  /// The whole schema as SQLite tells it, for the snapshot test.
  package static func schema(_ db: Database) throws -> String {
    try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE 'organisation_search_%'
        ORDER BY type = 'trigger', type = 'index', rowid
        """
    ).joined(separator: ";\n\n") + ";\n"
  }
}
