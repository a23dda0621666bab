import ArgumentParser
import Cast
import Foundation
import Kernel
import Store
import Web

/// Fills an empty database with the demo county, and prints a sign-in link for each role.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Fill an empty database with the demo county; on a demo database, print fresh links."
  )

  @OptionGroup var options: SettingsOptions
  @Option(help: "Where the demo will be served.") var baseUrl: String?

  func run() throws {
    let settings = try options.settings([.baseURL: baseUrl])
    let path = try settings.needed(.database)
    let base = try settings.base().text
    if let installation = try Database.installation(path) {
      guard installation.isDemo else {
        throw CommandFailure("\(path) is somebody's own database: the demo leaves it alone")
      }
    } else {
      try Self.play(path, base)
    }
    let store = try Database.open(path)
    for (role, link) in try Cast.links(in: store) { print("sign-in \(role) \(base)/logga-in/\(link)") }
    for (joining, name) in try Cast.joinings(in: store) { print("joining \(joining) \(name)") }
  }

  /// Plays the cast beside the database and puts it in place when it is finished: half a demo is never kept.
  private static func play(_ path: String, _ base: String) throws {
    let new = path + ".playing"
    DatabaseFile.remove(new)
    do {
      try Cast.play(path: new, baseURL: base)
      try DatabaseFile.place(new, at: path)
    } catch {
      DatabaseFile.remove(new)
      throw error
    }
  }
}
