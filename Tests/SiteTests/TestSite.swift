import Accounts
import Cast
import Documents
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Mail
import NIOCore
import Site
import Store
import TestSupport
import Web

/// The whole house on a demo database, asked over HTTP's own types without a socket.
struct TestSite: Sendable {
  let house: House
  let store: Store

  static let base = "http://127.0.0.1:8080"

  /// A house with the demo's cast in it.
  static func demo() throws -> TestSite {
    let scratch = ScratchFile("site")
    try FileManager.default.copyItem(atPath: try played.get(), toPath: scratch.path)
    let store = try Store(
      path: scratch.path,
      clock: {
        scratch.stays()
        return Store.clockNow
      })
    let house = try House(
      store: store, settings: WebSettings(baseURL: base, isDemo: true),
      writer: DocumentWriter(typst: Programs.typstPython), showsOutbox: true, log: Logger(label: "test"))
    return TestSite(house: house, store: store)
  }

  /// The cast is played once for all tests; each test gets a copy.
  private static let played: Result<String, any Error> = Result {
    let path = NSTemporaryDirectory() + "played-\(ID<OfEvent>.random()).sqlite"
    try Cast.play(path: path, baseURL: base)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    return path
  }

  /// A session's cookie for someone.
  func session(of person: PersonID) throws -> String {
    try store.writeNow(by: .house("test")) { tx in try Session.begin(for: person, in: tx) }
  }

  /// The cookie of somebody in the cast, signed in.
  func cookie(_ mail: String) throws -> String {
    let address = try MailAddress(mail).unwrapped("address")
    return try session(of: try store.writeNow(by: .house("test")) { tx in try Person.withMail(address, in: tx) })
  }

  /// Opens a page as anyone.
  func ask(path: String) async throws -> TestResponse { try await ask(.get, path) }

  /// Asks one thing.
  func ask(
    _ method: HTTPRequest.Method = .get, _ path: String, cookie: String? = nil, form: String? = nil,
    type: String = "application/x-www-form-urlencoded", headers extra: HTTPFields = [:]
  ) async throws -> TestResponse {
    let application = Application(responder: house.responder)
    var headers = extra
    if let cookie { headers[.cookie] = "jamna=\(cookie)" }
    if form != nil {
      headers[.contentType] = type
      headers[.origin] = Self.base
    }
    let asked = headers
    return try await application.test(.router) { client in
      try await client.execute(
        uri: path, method: method, headers: asked, body: form.map { ByteBuffer(string: $0) })
    }
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
}
