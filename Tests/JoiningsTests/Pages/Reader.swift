import Documents
import HTTPTypes
import Kernel
import NIOCore
import Store
import TestSupport

@testable import Joinings
@testable import Web

/// Somebody at the workspace's pages: asks an address of the room and reads what comes.
struct Reader {
  let desk: Desk
  let actor: Actor
  var language = Language.sv
  let writer: DocumentWriter
  /// What the case and the paper tell, as the house would.
  var paperwork = Paperwork()

  /// - Parameter writer: without Typst, unless a test brings one that has it.
  init(
    _ desk: Desk, as actor: Actor? = nil, in language: Language = .sv,
    writer: DocumentWriter = DocumentWriter(typst: "/nowhere/python", pandoc: "/nowhere/pandoc")
  ) {
    self.desk = desk
    self.writer = writer
    self.actor = actor ?? desk.coordinator
    self.language = language
  }

  /// What came back.
  struct Answer {
    let status: Int
    /// Where it sent one on to.
    let location: String?
    let title: String
    let text: String
    let bytes: [UInt8]
  }

  /// The joining's own address.
  var base: String { "/mina-sidor/\(desk.organisation)/anslutningar/\(desk.joining)" }

  func get(_ path: String) async throws -> Answer { try await ask("GET", path, FormFields(), [:]) }

  func post(_ path: String, _ fields: [(String, String)], files: [(String, UploadedFile)] = []) async throws -> Answer {
    var form = FormFields(fields)
    for (name, file) in files { form.add(file, as: name) }
    return try await ask("POST", path, form, [:])
  }

  private func ask(_ method: String, _ path: String, _ form: FormFields, _ none: [String: String]) async throws
    -> Answer
  {
    var routes = Routes(doorkeeper: Door(county: desk.county))
    let paperwork = paperwork
    WorkspaceRoutes(store: desk.stage.store, shelf: PaperShelf(writer), paperwork: { _, _ in paperwork })
      .add(to: &routes)
    OfficerJoiningRoutes(store: desk.stage.store, shelf: PaperShelf(writer)).add(to: &routes)
    let parts = path.split(separator: "?", maxSplits: 1)
    let segments = parts[0].split(separator: "/").map(String.init)
    guard case .route(let route, let parameters) = RouteTable(routes.all).find(method: method, segments: segments)
    else {
      throw NotFound()
    }
    let query = parts.count > 1 ? try FormBody.parse(Array(parts[1].utf8)) : FormFields()
    let visit = Visit(
      method: method, path: String(parts[0]), language: language, parameters: parameters, query: query, form: form,
      presence: Presence(actor: actor), now: desk.stage.now, settings: WebSettings(baseURL: Desk.baseURL),
      client: "192.0.2.1", userAgentIsScript: false)
    return Self.answer(try await route.answer(visit), visit)
  }

  private static func answer(_ reply: Reply, _ visit: Visit) -> Answer {
    let location = reply.headers.first { $0.0 == .location }?.1
    switch reply.body {
    case .page(let page):
      let text = String(decoding: page.main.bytes, as: UTF8.self)
      return Answer(
        status: reply.status.code, location: location, title: page.title, text: text,
        bytes: Frame.render(page, for: visit).bytes)
    case .bytes(let bytes, _):
      let all = Array(bytes.readableBytesView)
      return Answer(
        status: reply.status.code, location: location, title: "", text: String(decoding: all, as: UTF8.self), bytes: all
      )
    case .none:
      return Answer(status: reply.status.code, location: location, title: "", text: "", bytes: [])
    }
  }
}

/// The door knows the desk's county; the reader says who they are.
private struct Door: Doorkeeper {
  let county: CountyCode
  func presence(cookie: String?, now: Instant) async throws -> Presence { .visitor }
  func county(slug: String) async throws -> CountyCode? { slug == "vastmanland" ? county : nil }
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {}
}
