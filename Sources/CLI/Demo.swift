import ArgumentParser
import Cast
import Foundation
import Kernel
import Store

/// Fills an empty database with the demo county, and prints a sign-in link for each role.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill an empty database with the demo county; on a demo database, print fresh links.")

  @OptionGroup var options: SettingsOptions
  @Option(help: "Where the demo will be served.") var baseUrl: String?

  func run() throws {
    let settings = try options.settings([.baseURL: baseUrl])
    let path = try settings.needed(.database)
    let base = settings[.baseURL] ?? "http://127.0.0.1:\(settings[.port] ?? "8080")"
    let installation = try Database.open(path).readNow { db in try Installation.read(db) }
    if let installation {
      guard installation.isDemo else {
        throw CommandFailure("\(path) is somebody's own database: the demo leaves it alone")
      }
    } else {
      try Cast.play(path: path, baseURL: base)
    }
    let store = try Database.open(path)
    for (role, link) in try Cast.links(in: store) { print("sign-in \(role) \(base)/logga-in/\(link)") }
    for (joining, name) in try Cast.joinings(in: store) { print("joining \(joining) \(name)") }
  }
}
