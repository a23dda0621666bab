import Documents
import HTTPTypes
import Kernel
import NIOCore
import Store
import TestSupport

@testable import Proposals
@testable import Web

/// Somebody at the room's pages: asks an address and reads what comes.
struct Reader {
  let scene: Scene
  let actor: Actor
  var language = Language.sv
  /// No program that sets type, and none that converts: whatever needs one is told as it is to a reader without.
  var writer = DocumentWriter(typst: "/nowhere/python", pandoc: "/nowhere/pandoc")

  /// What the case says is locked.
  var locked: LockedPaper?

  init(_ scene: Scene, as actor: Actor? = nil, in language: Language = .sv) {
    self.scene = scene
    self.actor = actor ?? scene.coordinator
    self.language = language
  }

  /// What came back.
  struct Answer {
    let status: Int
    let location: String?
    let headers: [String: String]
    let text: String
    let bytes: [UInt8]

    /// What a form's field holds.
    func value(_ name: String) -> String {
      let after = text.components(between: "name=\"\(name)\" value=\"", and: "\"")
      return after ?? ""
    }
  }

  var base: String { "/mina-sidor/\(scene.organisation)/anslutningar/\(scene.joining)/underlag" }
  var editor: String { "\(base)/skriv" }

  func get(_ path: String) async throws -> Answer { try await ask("GET", path, FormFields()) }
  func post(_ path: String, _ fields: [(String, String)]) async throws -> Answer {
    try await ask("POST", path, FormFields(fields))
  }

  /// The editor's form as it stands, for changing and sending in.
  func form() async throws -> [String: [String]] {
    let proposal = try scene.proposal(actor)
    var form: [String: [String]] = [:]
    for section in ProposalSection.ofEditor {
      form[EditorForm.seenField(section)] = [EditorForm.Seen(section, of: proposal).text]
      form.merge(EditorForm.values(section, of: proposal)) { first, _ in first }
    }
    return form
  }

  /// Sends a form, changed.
  func send(_ form: [String: [String]], _ changes: [String: String]) async throws -> Answer {
    var form = form
    for (name, value) in changes { form[name] = [value] }
    return try await post(
      editor, form.sorted { $0.key < $1.key }.flatMap { field in field.value.map { (field.key, $0) } })
  }

  private func ask(_ method: String, _ path: String, _ form: FormFields) async throws -> Answer {
    var routes = Routes(doorkeeper: Door(county: scene.county))
    let locked = locked
    ProposalRoutes(store: scene.stage.store, shelf: PaperShelf(writer), locked: { _, _ in locked }).add(to: &routes)
    let parts = path.split(separator: "?", maxSplits: 1)
    let segments = parts[0].split(separator: "/").map(String.init)
    guard case .route(let route, let parameters) = RouteTable(routes.all).find(method: method, segments: segments)
    else { throw NotFound() }
    let query = parts.count > 1 ? try FormBody.parse(Array(parts[1].split(separator: "#")[0].utf8)) : FormFields()
    let visit = Visit(
      method: method, path: String(parts[0]), language: language, parameters: parameters, query: query, form: form,
      presence: Presence(actor: actor), now: scene.stage.now, settings: WebSettings(baseURL: "https://jamna.example"),
      client: "192.0.2.1", userAgentIsScript: false)
    return Self.answer(try await route.answer(visit), visit)
  }

  private static func answer(_ reply: Reply, _ visit: Visit) -> Answer {
    let headers = Dictionary(reply.headers.map { ($0.0.canonicalName, $0.1) }, uniquingKeysWith: { $1 })
    var bytes: [UInt8] = []
    var text = ""
    switch reply.body {
    case .page(let page):
      text = String(decoding: page.main.bytes, as: UTF8.self)
      bytes = Frame.render(page, for: visit).bytes
    case .bytes(let buffer, _):
      bytes = Array(buffer.readableBytesView)
      text = String(decoding: bytes, as: UTF8.self)
    case .none: break
    }
    return Answer(
      status: reply.status.code, location: headers["location"], headers: headers, text: text, bytes: bytes)
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let from = firstRange(of: start) else { return nil }
    let rest = self[from.upperBound...]
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }
}

/// The door knows the scene's county; the reader says who they are.
private struct Door: Doorkeeper {
  let county: CountyCode
  func presence(cookie: String?, now: Instant) async throws -> Presence { .visitor }
  func county(slug: String) async throws -> CountyCode? { slug == "vastmanland" ? county : nil }
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {}
}
