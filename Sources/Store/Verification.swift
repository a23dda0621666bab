import GRDB

/// What `jamna verify` looks at, with what it found. An empty list means that all is whole.
package enum Verification {
  /// Every fault found, in words for the operator.
  package static func faults(_ db: Database) throws -> [String] {
    var faults: [String] = []
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    if integrity != ["ok"] { faults.append(contentsOf: integrity.map { "integrity: \($0)" }) }
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20) {
      let table: String = row[0] ?? "?"
      let parent: String = row[2] ?? "?"
      faults.append("foreign key: a row of \(table) points at nothing in \(parent)")
    }
    if let seq = try EventChain.firstBreak(db) { faults.append("event log: the chain breaks at event \(seq)") }
    let versions = try Row.fetchCursor(db, sql: "SELECT id, snapshot, sha256 FROM joining_versions")
    while let row = try versions.next() {
      let snapshot: String = row["snapshot"]
      if Checksum.sha256(snapshot.utf8) != row["sha256"] {
        let id: String = row["id"]
        faults.append("submitted versions: \(id) is not what was received")
      }
    }
    if let file = try StoredFile.firstDamaged(db) { faults.append("files: \(file) is not what was stored") }
    return faults
  }
}
