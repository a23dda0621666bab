import ArgumentParser
import Foundation
import Kernel
import Store

/// Copies the whole database to a new file, while the site is serving, and makes sure that the copy is whole.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database to a new file, also while serving.")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The file to write.") var to: String

  func run() throws {
    let path = try options.settings().needed(.database)
    guard !FileManager.default.fileExists(atPath: to) else { throw CommandFailure("\(to) is there already") }
    guard DatabaseFile.isThere(path) else { throw CommandFailure("there is no database \(path)") }
    do {
      try DatabaseFile.copy(path, to: to)
    } catch {
      DatabaseFile.remove(to)
      throw CommandFailure("the backup could not be written: \(error)")
    }
    let faults = DatabaseFile.faults(of: to)
    guard faults.isEmpty else { throw CommandFailure("the backup is not whole: \(faults.joined(separator: "; "))") }
    print("backed up to \(to), checked")
  }
}

/// Puts a backup in the database's place. The old one is kept beside it.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the database's place. Stop the site first; the old file is kept beside it.")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The backup to restore.") var from: String

  func run() throws {
    let path = try options.settings().needed(.database)
    guard DatabaseFile.isThere(from) else { throw CommandFailure("there is no backup \(from)") }
    do {
      if let kept = try DatabaseFile.restore(from, to: path, stamp: Instant.stamp) {
        print("the old database is kept as \(kept)")
      }
    } catch DatabaseFile.Fault.inUse {
      throw CommandFailure("\(path) is in use: stop the site first")
    } catch DatabaseFile.Fault.notWhole(let faults) {
      throw CommandFailure("the backup is not whole: \(faults.joined(separator: "; "))")
    } catch Store.Fault.newerSchema(let version) {
      throw CommandFailure("the backup is of a later version of jamna (schema \(version)): upgrade the program")
    } catch {
      throw CommandFailure("\(from) could not be restored: \(error)")
    }
    print("restored \(path) from \(from)")
  }
}

/// Looks the whole database through: integrity, foreign keys, the event chain, what was submitted, stored files.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look the database through: integrity, foreign keys, event chain, submitted versions, files.")

  @OptionGroup var options: SettingsOptions

  func run() throws {
    let path = try options.settings().needed(.database)
    guard FileManager.default.fileExists(atPath: path) else { throw CommandFailure("there is no database \(path)") }
    let faults = DatabaseFile.faults(of: path)
    guard faults.isEmpty else { throw CommandFailure(faults.joined(separator: "\n")) }
    print("whole: integrity, foreign keys, event chain, submitted versions, files")
  }
}

/// Shows the settings in force and where each came from.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "The settings.", subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Each setting, and where it came from.")
    @OptionGroup var options: SettingsOptions
    func run() throws { print(try options.settings().shown) }
  }
}

extension Instant {
  /// Now, as it can stand in a file's name.
  static var stamp: String { Store.clockNow.description.filter { $0.isNumber }.prefix(14).description }
}
