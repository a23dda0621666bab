import Foundation
import GRDB

/// The database as a file on the disk, with what SQLite keeps beside it: whose it is, copying it, putting another in its
/// place.
package enum DatabaseFile {
  /// Why a file is not put in another's place.
  package enum Fault: Error, Sendable {
    /// Another program has the database open.
    case inUse
    /// What was to be put there is not whole.
    case notWhole([String])
  }

  /// "JAMN" in the file's header: tells our files from every other program's.
  static let applicationID = 0x4A41_4D4E

  /// What SQLite keeps beside a database. A log that is left behind would be read into whatever comes in its place.
  private static let beside = ["-wal", "-shm", "-journal"]

  /// Whether there is anything in the file.
  package static func isThere(_ path: String) -> Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return (size ?? 0) > 0
  }

  /// Throws when the file holds another program's tables. Nothing is written to find out.
  static func refuseForeign(_ path: String) throws {
    guard isThere(path) else { return }
    let queue = try reading(path)
    let (id, things) = try queue.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      )
    }
    try queue.close()
    guard id == applicationID || (id == 0 && things == 0) else { throw Store.Fault.foreign }
  }

  /// Looks the whole file through, reading only. An empty list means that it is whole.
  package static func faults(of path: String) -> [String] {
    do {
      let queue = try reading(path)
      return try queue.read { db in
        guard try db.tableExists("installation"), try Installation.read(db) != nil else {
          return ["not a database of jamna's, or one nobody has begun"]
        }
        return try Verification.faults(db)
      }
    } catch {
      return ["cannot be read as a database: \(error)"]
    }
  }

  /// Copies the database to a new file, also while others read and write it. Nothing is written to the old one.
  package static func copy(_ from: String, to new: String) throws {
    let source = try reading(from)
    let target = try DatabaseQueue(path: new)
    try source.backup(to: target)
    try target.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
    try target.close()
    try source.close()
    try flush(new)
  }

  /// Puts a checked copy of `backup` in the place of `path`, whole or not at all. Gives the name that the old file is kept
  /// under, nil when there was none.
  ///
  /// - Parameter stamp: what stands at the end of the old file's new name.
  package static func restore(_ backup: String, to path: String, stamp: String) throws -> String? {
    let new = path + ".restoring"
    remove(new)
    do {
      try copy(backup, to: new)
      let faults = faults(of: new)
      guard faults.isEmpty else { throw Fault.notWhole(faults) }
      // Opened once by this program before it takes the old one's place: migrated, or refused as too new.
      try Store(path: new).close()
      try settle(new)
      try flush(new)
      let kept = path + ".before-" + stamp
      let isKept = try setAside(path, as: kept)
      do {
        try move(new, over: path)
      } catch {
        try bringBack(kept, to: path)
        throw error
      }
      return isKept ? kept : nil
    } catch {
      remove(new)
      throw error
    }
  }

  /// Puts a finished database in the place of one that nobody has begun.
  package static func place(_ new: String, at path: String) throws {
    try settle(new)
    try flush(new)
    if isThere(path) { try settle(path) }
    remove(path)
    try move(new, over: path)
  }

  /// Takes a database away, with what lies beside it.
  package static func remove(_ path: String) {
    for ending in [""] + beside { try? FileManager.default.removeItem(atPath: path + ending) }
  }

  /// Moves the old database away, its log with it; whether there was one. One that cannot be read is moved as it stands:
  /// to come back from that is what backups are for.
  private static func setAside(_ path: String, as kept: String) throws -> Bool {
    if isThere(path), canBeRead(path) {
      do {
        try settle(path)
      } catch Fault.inUse {
        throw Fault.inUse
      } catch is DatabaseError {}
    }
    let there = (beside + [""]).filter { FileManager.default.fileExists(atPath: path + $0) }
    do {
      for ending in there { try FileManager.default.moveItem(atPath: path + ending, toPath: kept + ending) }
    } catch {
      try bringBack(kept, to: path)
      throw error
    }
    return !there.isEmpty
  }

  /// Puts the old database back where it was, when the new one could not be put there.
  private static func bringBack(_ kept: String, to path: String) throws {
    for ending in beside + [""]
    where FileManager.default.fileExists(atPath: kept + ending)
      && !FileManager.default.fileExists(atPath: path + ending)
    {
      try FileManager.default.moveItem(atPath: kept + ending, toPath: path + ending)
    }
  }

  /// Whether it is a database at all. One that is not is left untouched, with its log: somebody may yet save something.
  private static func canBeRead(_ path: String) -> Bool {
    do {
      return try reading(path).read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") != nil }
    } catch let error as DatabaseError {
      return [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
    } catch {
      return false
    }
  }

  /// Brings what stands in the write-ahead log into the file. SQLite does that only for a file nobody else has open.
  private static func settle(_ path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let mode = try queue.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
      guard mode == "delete" else { throw Fault.inUse }
    } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
      throw Fault.inUse
    }
  }

  private static func reading(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// On the same disk this is one step: whoever looks sees the old file or the new.
  private static func move(_ new: String, over path: String) throws {
    guard rename(new, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    try flush(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false))
  }

  /// Makes sure that a file, or a folder's list of names, is on the disk.
  private static func flush(_ path: String) throws {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
