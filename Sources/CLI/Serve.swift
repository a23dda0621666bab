import ArgumentParser
import Foundation
import Kernel
import Logging
import Mail
import Site
import Store
import Web

/// Migrates the database and serves it.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the site. Ready when /readyz answers 200.")

  @OptionGroup var options: SettingsOptions
  @Option(help: "Port to listen on (8080).") var port: String?
  @Option(help: "Address to listen on (127.0.0.1).") var host: String?
  @Option(help: "Scheme, host and port as the world sees them: decides cookies and every absolute link.")
  var baseUrl: String?
  @Option(help: "A port of its own for the operator's counts (/metrics).") var metricsPort: String?
  @Option(help: "A Python with the package typst, which sets papers as PDF (var/venv/bin/python, else python3).")
  var typstPython: String?
  @Option(help: "pandoc, which writes papers for Word and OpenDocument (pandoc).") var pandoc: String?

  func run() async throws {
    let settings = try options.settings([
      .port: port, .host: host, .baseURL: baseUrl, .metricsPort: metricsPort, .typstPython: typstPython,
      .pandoc: pandoc,
    ])
    let path = try settings.needed(.database)
    let host = settings[.host] ?? "127.0.0.1"
    let port = try settings.number(.port, in: 1...65_535) ?? 8080
    let base = try settings.base()
    var log = Logger(label: "jamna")
    log.logLevel = .warning
    let store = try Database.open(path)
    try store.writeNow(by: .house("serve")) { tx in try Installation.begin(isDemo: false, in: tx) }
    let isDemo = try store.readNow { try Installation.read($0)?.isDemo ?? false }
    let proxies = Set(
      (settings[.trustedProxies] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    let web = WebSettings(baseURL: base.text, isDemo: isDemo, trustedProxies: proxies, version: Jamna.version)
    let server = try settings.mailServer()
    let transport: (any MailTransport)? = server ?? (isDemo ? KeptMail() : nil)
    if transport == nil { Note.write("no smtp-host is set: mail waits in the outbox") }
    let serving = ServeSettings(
      host: host, port: port, metricsPort: try settings.number(.metricsPort, in: 1...65_535), web: web,
      transport: transport)
    let house = try House(
      store: store, settings: web, writer: settings.documentWriter(), showsOutbox: isDemo && serving.isOnlyHere,
      log: log)
    do {
      try await house.serve(serving)
    } catch {
      throw CommandFailure("cannot serve on \(host):\(port): \(error)")
    }
  }
}

/// Opening the database file, with faults in words.
enum Database {
  static func open(_ path: String, mustExist: Bool = false) throws -> Store {
    if mustExist, !FileManager.default.fileExists(atPath: path) { throw CommandFailure("there is no database \(path)") }
    do {
      return try Store(path: path)
    } catch Store.Fault.newerSchema(let version) {
      throw CommandFailure("\(path) was written by a later version of jamna (schema \(version)): upgrade the program")
    } catch Store.Fault.foreign {
      throw CommandFailure("\(path) is another program's database, and is left alone: give another --database")
    } catch {
      throw CommandFailure("\(path) cannot be opened as a database: \(error)")
    }
  }

  /// What is begun in the file; nil when there is none, or nobody has begun it.
  static func installation(_ path: String) throws -> Installation? {
    guard DatabaseFile.isThere(path) else { return nil }
    let store = try open(path)
    let installation = try store.readNow { db in try Installation.read(db) }
    try store.close()
    return installation
  }
}
