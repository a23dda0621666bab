import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import Store
import TestSupport
import Web

/// The room's pages as a browser meets them, on a stage of their own.
struct Doorstep {
  static let baseURL = "https://jamna.example"
  static let cookieName = "__Host-jamna"

  let stage: Stage
  private let app: Application<HouseResponder>

  /// - Parameter isDemo: whether officers may go without their second factor.
  init(_ stage: Stage, isDemo: Bool = false) throws {
    self.stage = stage
    let keeper = try Gatekeeper(store: stage.store, isDemo: isDemo)
    let chrome: @Sendable (String?, Language) async throws -> Chrome = { slug, _ in
      let isCounty = slug == "vastmanland"
      return Chrome(
        slug: isCounty ? slug : nil, siteName: isCounty ? "Ett jämställt Västmanland" : "Jämna", sender: "Avsändaren",
        tagline: "", contactLabel: "Kontakt", contactMail: "kontakt@lansstyrelsen.example")
    }
    var routes = Routes(doorkeeper: keeper)
    AccountRoutes(store: stage.store, chrome: chrome).add(to: &routes)
    routes.signedIn(.get, "/mina-sidor") { .text("mina sidor: \($0.person)") }
    routes.member(.get, "/mina-sidor/{organisation}") { .text("arbetsyta som \($0.role.rawValue)") }
    routes.officer(.get, "/lansstyrelsen/{county}") { .text("länets skrivbord: \($0.county)") }
    routes.officer(.post, "/lansstyrelsen/{county}/anteckning") { _ in .redirect("/klart") }
    routes.signedIn(.post, "/anteckning") { visit in
      if visit.form.text("text") == "fel" { throw AccountRefusal.wrongCode }
      return .redirect("/klart")
    }
    let store = stage.store
    app = Application(
      responder: HouseResponder(
        routes: routes.all, doorkeeper: keeper, settings: WebSettings(baseURL: Self.baseURL, isDemo: isDemo),
        cache: PageCache(freshness: Still()), metrics: WebMetrics(), log: Logger(label: "test"),
        clock: { store.now }, chrome: chrome),
      logger: Logger(label: "test"))
  }

  /// One browser's visit.
  func visit<Value: Sendable>(_ body: @escaping @Sendable (Browser) async throws -> Value) async throws -> Value {
    try await app.test(.router) { client in try await body(Browser(client)) }
  }

  /// The newest mail's link of one kind: "/logga-in/…".
  func newestLink(_ kind: String) throws -> String {
    let mail = try stage.mails().last { $0.text.contains("\(Self.baseURL)\(kind)/") }
    let text = try mail.unwrapped("a mail with a link").text
    let start = try text.range(of: "\(Self.baseURL)\(kind)/").unwrapped("a link").lowerBound
    return String(text[start...].dropFirst(Self.baseURL.count).prefix { !$0.isWhitespace })
  }
}

private struct Still: Freshness {
  var stamp: UInt64 { 1 }
}

/// A browser with at most one cookie.
actor Browser {
  private let client: any TestClientProtocol
  private(set) var cookie: String?
  /// The whole header that set it last.
  private(set) var setCookie: String?

  init(_ client: any TestClientProtocol) { self.client = client }

  func forget() { cookie = nil }
  func take(cookie: String) { self.cookie = cookie }

  func get(_ path: String) async throws -> TestResponse { try await send(path, .get, [:], nil) }

  /// - Parameter site: what the browser says of the form's page in Sec-Fetch-Site; nil for a browser that says nothing.
  func post(_ path: String, _ fields: [(String, String)] = [], site: String? = "same-origin") async throws
    -> TestResponse
  {
    var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    if let site, let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = site }
    let body = fields.map { "\(QueryText.encode($0.0))=\(QueryText.encode($0.1))" }.joined(separator: "&")
    return try await send(path, .post, headers, ByteBuffer(string: body))
  }

  private func send(_ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?)
    async throws -> TestResponse
  {
    var headers = headers
    if let cookie { headers[.cookie] = "\(Doorstep.cookieName)=\(cookie)" }
    let response = try await client.execute(uri: path, method: method, headers: headers, body: body)
    if let header = response.headers[.setCookie] {
      setCookie = header
      let value = header.dropFirst(Doorstep.cookieName.count + 1).prefix { $0 != ";" }
      cookie = value.isEmpty ? nil : String(value)
    }
    return response
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
  var location: String? { headers[.location] }
}

extension Browser {
  /// Asks for a link, opens it and presses the button; where that leads.
  @discardableResult
  func signIn(_ mail: String, at doorstep: Doorstep, till: String? = nil) async throws -> String? {
    _ = try await post("/logga-in", [("email", mail)] + (till.map { [("till", $0)] } ?? []))
    return try await post(doorstep.newestLink("/logga-in")).location
  }
}
