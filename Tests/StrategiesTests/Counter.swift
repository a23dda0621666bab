import Foundation
import GRDB
import HTTPTypes
import Kernel
import NIOCore
import Store
import Strategies
import TestSupport
import Testing

@testable import Web

/// Someone at the counter: asks for pages and sends forms, as whoever they are.
struct Counter {
  let shop: Shop
  let table: RouteTable

  init(_ shop: Shop, working: [AreaID: Int] = [:], workers: HTML = .empty) {
    self.shop = shop
    var routes = Routes(doorkeeper: Door(county: shop.county))
    StrategyRoutes(
      store: shop.stage.store, whoWorks: { _, _, _, _ in workers }, counts: { _, _ in working }
    ).add(to: &routes)
    table = RouteTable(routes.all)
  }

  struct Answer {
    let status: Int
    let text: String
    let location: String?
    let headers: [(HTTPField.Name, String)]
  }

  func get(_ address: String, as actor: Actor = .visitor, in language: Language = .sv) async throws -> Answer {
    try await ask("GET", address, [], actor, language)
  }

  func post(_ address: String, _ fields: [(String, String)], as actor: Actor) async throws -> Answer {
    try await ask("POST", address, fields, actor, .sv)
  }

  private func ask(
    _ method: String, _ address: String, _ fields: [(String, String)], _ actor: Actor, _ language: Language
  ) async throws -> Answer {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    let segments = parts[0].split(separator: "/").map(String.init)
    guard case .route(let route, let parameters) = table.find(method: method, segments: segments) else {
      throw NotFound()
    }
    let query = parts.count > 1 ? try FormBody.parse(Array(parts[1].utf8)) : FormFields()
    let visit = Visit(
      method: method, path: parts[0], language: language, parameters: parameters, query: query,
      form: FormFields(fields), presence: Presence(actor: actor, formToken: "token"), now: shop.stage.now,
      settings: WebSettings(baseURL: "http://127.0.0.1:8080"), client: "", userAgentIsScript: false)
    let reply = try await route.answer(visit)
    let text =
      switch reply.body {
      case .page(let page): String(decoding: Frame.render(page, for: visit).bytes, as: UTF8.self)
      case .bytes(let bytes, _): String(decoding: bytes.readableBytesView, as: UTF8.self)
      case .none: ""
      }
    return Answer(
      status: reply.status.code, text: text, location: reply.headers.first { $0.0 == .location }?.1,
      headers: reply.headers)
  }

  /// The value of a hidden field on a page.
  static func hidden(_ name: String, in page: String) throws -> String {
    let value = page.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().first
    return String(try value.unwrapped("hidden field \(name)").prefix { $0 != "\"" })
  }
}

private struct Door: Doorkeeper {
  let county: CountyCode
  func presence(cookie: String?, now: Instant) async throws -> Presence { .visitor }
  func county(slug: String) async throws -> CountyCode? { slug == "vastmanland" ? county : nil }
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {}
}
