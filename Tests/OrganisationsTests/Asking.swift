import HTTPTypes
import Kernel
import Organisations
import Store
import TestSupport

@testable import Web

private struct Door: Doorkeeper {
  func presence(cookie: String?, now: Instant) async throws -> Presence { .visitor }
  func county(slug: String) async throws -> CountyCode? { nil }
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws {}
}

/// Asks for one of the room's pages, as the house asks.
func ask(
  _ method: String, _ path: String, by actor: Actor, _ stage: Stage, language: Language = .sv,
  query: [(String, String)] = [], form: [(String, String)] = []
) async throws -> (status: Int, html: String, location: String?) {
  var routes = Routes(doorkeeper: Door())
  OrganisationRoutes(store: stage.store) { _, _ in
    Chrome(slug: nil, siteName: "Jämna", sender: "Länsstyrelsen", tagline: "", contactLabel: "", contactMail: "")
  }.add(to: &routes)
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
  guard case .page(let page) = reply.body else { return (reply.status.code, "", location) }
  return (page.status, String(decoding: page.main.bytes, as: UTF8.self), location)
}

private struct NoRoute: Error {
  let path: String
}
