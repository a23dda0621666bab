import Counties
import Foundation
import HTTPTypes
import Kernel
import NIOCore
import Store
import TestSupport

@testable import Web

private struct Door: Doorkeeper {
  let store: Store
  func presence(cookie: String?, now: Instant) async throws -> Presence { .visitor }
  func county(slug: String) async throws -> CountyCode? {
    try await store.read { db in try County.bySlug(slug, db)?.code }
  }
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {}
}

/// What a page answered.
struct Answer {
  let status: Int
  let text: String
  let location: String?
  /// The whole page in its frame, where it is a page.
  var frame = ""

  /// The value of a hidden or typed field.
  func value(_ name: String) -> String? {
    text.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().first?
      .components(separatedBy: "\"").first
  }
}

/// Asks the room's pages and JSON as the house asks them.
func ask(
  _ method: String, _ path: String, by actor: Actor = .visitor, _ stage: Stage, language: Language = .sv,
  query: [(String, String)] = [], form: [(String, String)] = []
) async throws -> Answer {
  var routes = Routes(doorkeeper: Door(store: stage.store))
  CountyRoutes(store: stage.store).add(to: &routes)
  let segments = path.split(separator: "/").map(String.init)
  guard case .route(let route, let values) = RouteTable(routes.all).find(method: method, segments: segments) else {
    throw NoRoute(path: path)
  }
  let visit = Visit(
    method: method, path: path, language: language, parameters: values, query: FormFields(query),
    form: FormFields(form), presence: Presence(actor: actor), now: stage.now,
    settings: WebSettings(baseURL: "http://127.0.0.1:8080"), client: "", userAgentIsScript: false)
  let reply = try await route.answer(visit)
  let location = reply.headers.first { $0.0 == .location }?.1
  switch reply.body {
  case .page(let page):
    return Answer(
      status: page.status, text: String(decoding: page.main.bytes, as: UTF8.self), location: location,
      frame: String(decoding: Frame.render(page, for: visit).bytes, as: UTF8.self))
  case .bytes(let bytes, _):
    return Answer(status: reply.status.code, text: String(buffer: bytes), location: location)
  case .none: return Answer(status: reply.status.code, text: "", location: location)
  }
}

private struct NoRoute: Error {
  let path: String
}
