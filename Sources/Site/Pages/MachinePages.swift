import GRDB
import Kernel
import Store
import Web

/// What machines ask: whether we are ready, what they may read, and how the data is described.
struct MachinePages: Sendable {
  let store: Store

  /// Ready when the database answers.
  func ready(_ visit: Visit) async throws -> Reply {
    _ = try await store.read { db in try Int.fetchOne(db, sql: "SELECT 1") }
    return .text("ready\n")
  }

  func robots(_ visit: Visit) -> Reply {
    .text(
      """
      User-agent: *
      Disallow: /mina-sidor
      Disallow: /lansstyrelsen
      Disallow: /logga-in
      Disallow: /mitt-konto
      Disallow: /demo

      """)
  }

  private struct Index: Encodable {
    let version = "1"
    let counties: String
    let description: String
  }

  func index(_ visit: Visit) throws -> Reply {
    let base = visit.settings.baseURL
    return try .json(Index(counties: "\(base)/api/v1/counties", description: "\(base)/api/v1/openapi.json"))
  }

  func openAPI(_ visit: Visit) throws -> Reply {
    .text(
      OpenAPI.document(baseURL: visit.settings.baseURL, version: visit.settings.version),
      type: "application/json; charset=utf-8")
  }
}
