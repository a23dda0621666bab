import ArgumentParser
import Foundation
import GRDB
import Kernel
import Store

/// Copies the whole database to a new file, while the site is serving, and makes sure that the copy is whole.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Copy the database to a new file, also while serving.")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The file to write.") var to: String

  func run() throws {
    let path = try options.settings().needed(.database)
    guard !FileManager.default.fileExists(atPath: to) else { throw CommandFailure("\(to) is there already") }
    let store = try Database.open(path, mustExist: true)
    do {
      try store.backup(to: to)
    } catch {
      try? FileManager.default.removeItem(atPath: to)
      throw CommandFailure("the backup could not be written: \(error)")
    }
    let faults = try Check.faults(of: to)
    guard faults.isEmpty else { throw CommandFailure("the backup is not whole: \(faults.joined(separator: "; "))") }
    print("backed up to \(to), checked")
  }
}

/// Puts a backup in the database's place. The old one is kept beside it.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in the database's place. Stop the site first; the old file is kept beside it.")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The backup to restore.") var from: String

  func run() throws {
    let path = try options.settings().needed(.database)
    let files = FileManager.default
    guard files.fileExists(atPath: from) else { throw CommandFailure("there is no backup \(from)") }
    let faults = try Check.faults(of: from)
    guard faults.isEmpty else { throw CommandFailure("the backup is not whole: \(faults.joined(separator: "; "))") }
    let new = path + ".restoring"
    try? files.removeItem(atPath: new)
    try files.copyItem(atPath: from, toPath: new)
    if files.fileExists(atPath: path) {
      // Whatever still stands in the write-ahead log belongs to the old file.
      try Check.checkpoint(path)
      let kept = path + ".before-" + Instant.stamp
      try files.moveItem(atPath: path, toPath: kept)
      for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: path + ending) }
      print("the old database is kept as \(kept)")
    }
    try files.moveItem(atPath: new, toPath: path)
    _ = try Database.open(path)
    print("restored \(path) from \(from)")
  }
}

/// Looks the whole database through: integrity, foreign keys, the event chain, stored files.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look the database through: integrity, foreign keys, event chain, files.")

  @OptionGroup var options: SettingsOptions

  func run() throws {
    let path = try options.settings().needed(.database)
    guard FileManager.default.fileExists(atPath: path) else { throw CommandFailure("there is no database \(path)") }
    let faults = try Check.faults(of: path)
    guard faults.isEmpty else { throw CommandFailure(faults.joined(separator: "\n")) }
    print("whole: integrity, foreign keys, event chain, files")
  }
}

/// Shows the settings in force and where each came from.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The settings.", subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Each setting, and where it came from.")
    @OptionGroup var options: SettingsOptions
    func run() throws { print(try options.settings().shown) }
  }
}

enum Check {
  /// Opens the file for reading only and looks it through.
  static func faults(of path: String) throws -> [String] {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        guard try Installation.read(db) != nil else { return ["not a database of jamna's, or one nobody has begun"] }
        return try Verification.faults(db)
      }
    } catch {
      return ["cannot be read as a database: \(error)"]
    }
  }

  static func checkpoint(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
  }
}

extension Instant {
  /// Now, as it can stand in a file's name.
  static var stamp: String { Store.clockNow.description.filter { $0.isNumber }.prefix(14).description }
}
