import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore

@testable import Web

/// A house of few pages, for what holds for every answer.
struct House {
  static let settings = WebSettings(baseURL: "https://jamna.example")

  var slowestBody = Duration.seconds(60)
  static let anna = PersonID.random()

  /// How often the kept page's handler has run.
  let rendered = Lock()
  let moment = PageCacheTests.Moment()
  let keeper = Keeper()

  /// Knows one cookie, and one that has run out.
  final class Keeper: Doorkeeper {
    let kept = Lock()
    let sent = Lock()
    func presence(cookie: String?, now: Instant) async throws -> Presence {
      switch cookie {
      case "anna":
        Presence(
          actor: Actor(voice: .person(House.anna)), formToken: "t", shownName: "Anna And", session: "s")
      case "berit":
        Presence(actor: Actor(voice: .person(House.anna), officerOf: Set(["19"].compactMap { CountyCode($0) })))
      case "gammal": Presence(actor: .visitor, formToken: "t", lapsed: House.anna)
      default: .visitor
      }
    }
    func county(slug: String) async throws -> CountyCode? { CountyCode("19") }
    func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws { kept.add() }
    func sentAgain(kept: String, of person: PersonID) async throws {
      sent.add()
      if kept == "trasig" { throw Broken() }
    }
  }

  struct Broken: Error {
    let words = "hemligt@exempel.se"
  }

  static let chrome = Chrome(
    slug: nil, siteName: "Jämna", sender: "Avsändaren", tagline: "", contactLabel: "Kontakt",
    contactMail: "kontakt@lansstyrelsen.example")

  var app: Application<HouseResponder> {
    let rendered = rendered
    var routes = Routes(doorkeeper: keeper)
    routes.get("/sida", .kept) { visit in
      rendered.add()
      let words = String(repeating: "Samma sida för alla. ", count: 200)
      return .page(
        Page(title: "Sida", chrome: Self.chrome, main: "<h1>Sida</h1><p>\(words)\(visit.query.text("q"))</p>"))
    }
    routes.get("/lista", .kept) { _ in
      rendered.add()
      return Reply.text("a;b", type: "text/csv; charset=utf-8").with(
        header: "Content-Disposition", "attachment; filename=\"lista.csv\"")
    }
    routes.officer(.get, "/lansstyrelsen/{county}") { visit in
      .page(
        Page(title: "Sida", chrome: Self.chrome, main: "<p>\(visit.language.rawValue)</p>").with {
          $0.isForStaff = true
        })
    }
    routes.get("/sattkaka", .kept) { _ in
      rendered.add()
      var reply = Reply.text("kaka")
      reply.sessionCookie = "anna"
      return reply
    }
    routes.get("/fel", .kept) { _ in throw Broken() }
    routes.get("/borta", .kept) { _ in
      rendered.add()
      throw NotFound()
    }
    routes.get("/ut") { _ in .redirect("/a\r\nSet-Cookie: x=y") }
    routes.get("/api/v1/tal", .data) { _ in try .json(["tal": String(repeating: "1", count: 2000)]) }
    routes.get("/api/v1/fel", .data) { _ in throw NotFound() }
    routes.post("/form") { visit in .text(visit.form.text("a")) }
    routes.signedIn(.post, "/min") { visit in
      visit.form.has("nej") ? Reply(status: .conflict, body: .none) : .redirect("/")
    }
    routes.signedIn(.post, "/fil", .upload) { visit in .text("\(visit.form.files["fil"]?.first?.bytes.count ?? 0)") }
    let settings = WebSettings(baseURL: Self.settings.baseURL, slowestBody: slowestBody)
    let responder = HouseResponder(
      routes: routes.all, doorkeeper: keeper, settings: settings, cache: PageCache(freshness: moment),
      metrics: WebMetrics(), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      clock: { Instant(milliseconds: 1_800_000_000_000) }, chrome: { _, _ in Self.chrome })
    return Application(
      responder: responder, server: .http1(configuration: OutboundHeaders.channel(responder)),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }
}

/// Asks the house for things.
struct Guest: Sendable {
  let client: any TestClientProtocol

  func get(_ path: String, cookie: String? = nil, _ headers: [(String, String)] = [], method: HTTPRequest.Method = .get)
    async throws -> TestResponse
  {
    try await client.execute(uri: path, method: method, headers: fields(headers, cookie), body: nil)
  }

  func post(
    _ path: String, _ body: String, type: String? = "application/x-www-form-urlencoded", cookie: String? = nil,
    _ headers: [(String, String)] = [("Sec-Fetch-Site", "same-origin")]
  ) async throws -> TestResponse {
    let all = headers + (type.map { [("Content-Type", $0)] } ?? [])
    return try await client.execute(
      uri: path, method: .post, headers: fields(all, cookie), body: ByteBuffer(string: body))
  }

  private func fields(_ headers: [(String, String)], _ cookie: String?) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in headers + (cookie.map { [("Cookie", "__Host-jamna=\($0)")] } ?? []) {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    return fields
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
}
