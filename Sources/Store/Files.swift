import Foundation
import GRDB
import Kernel

/// Bytes somebody gave us: stored once for each owner by their content, never shared between two organisations' drafts.
package struct StoredFile: Sendable {
  package let id: FileID
  package let bytes: [UInt8]
  package let mediaType: String
  package let sha256: String
}

extension Transaction {
  /// Stores bytes for an owner ("organisation:…", "county:19"). The same bytes for the same owner are the same file.
  package func keep(file bytes: [UInt8], mediaType: String, owner: String) throws -> FileID {
    let sum = Checksum.sha256(bytes)
    if let id = try FileID.fetchOne(
      db, sql: "SELECT id FROM files WHERE owner = ? AND sha256 = ?", arguments: [owner, sum])
    {
      return id
    }
    let id = FileID.random()
    try db.execute(
      sql: "INSERT INTO files (id, owner, sha256, media_type, size, bytes, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [id, owner, sum, mediaType, bytes.count, Data(bytes), now])
    return id
  }
}

extension StoredFile {
  /// The file with this id; the caller has made sure that the reader may see it.
  package static func fetch(_ id: FileID, _ db: Database) throws -> StoredFile? {
    try Row.fetchOne(db, sql: "SELECT id, bytes, media_type, sha256 FROM files WHERE id = ?", arguments: [id]).map {
      StoredFile(id: $0["id"], bytes: Array($0["bytes"] as Data), mediaType: $0["media_type"], sha256: $0["sha256"])
    }
  }

  /// The first file whose bytes are not those that were stored; nil when all are whole.
  package static func firstDamaged(_ db: Database) throws -> FileID? {
    let rows = try Row.fetchCursor(db, sql: "SELECT id, bytes, sha256, size FROM files")
    while let row = try rows.next() {
      let bytes: Data = row["bytes"]
      if bytes.count != row["size"] || Checksum.sha256(bytes) != row["sha256"] { return row["id"] }
    }
    return nil
  }
}
