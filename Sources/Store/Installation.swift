import GRDB
import Kernel

/// What this database is: a demo full of example data, or a county's own.
package struct Installation: Sendable {
  package let isDemo: Bool
  /// Key for form tokens and for the hashes that throttle sign-ins. Never shown.
  package let secret: String

  /// The installation's row; nil in a database nobody has begun to use.
  package static func read(_ db: Database) throws -> Installation? {
    try Row.fetchOne(db, sql: "SELECT is_demo, secret FROM installation WHERE id = 1").map {
      Installation(isDemo: $0["is_demo"] == 1, secret: $0["secret"])
    }
  }

  /// Begins a database; does nothing when it is begun already.
  package static func begin(isDemo: Bool, in tx: Transaction) throws {
    guard try read(tx.db) == nil else { return }
    let secret = (0..<4).map { _ in ID<OfEvent>.random().text }.joined()
    try tx.db.execute(
      sql: "INSERT INTO installation (id, is_demo, secret, created_at) VALUES (1, ?, ?, ?)",
      arguments: [isDemo ? 1 : 0, secret, tx.now])
    try tx.record(Event("installation.begun", "installation", facts: ["demo": isDemo ? "yes" : "no"]))
  }
}
