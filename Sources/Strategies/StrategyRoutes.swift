import Counties
import GRDB
import Kernel
import Store
import Web

/// The room's switchboard: the county's strategies for everyone, and where its staff write them.
package struct StrategyRoutes: Sendable {
  let store: Store
  let whoWorks: @Sendable (County, Area, Language, Database) throws -> HTML
  let counts: @Sendable (EditionID, Database) throws -> [AreaID: Int]

  /// - Parameters:
  ///   - whoWorks: those who work with an area, as the inner part of its section; empty markup when nobody does.
  ///   - counts: how many work with each area of an edition.
  package init(
    store: Store, whoWorks: @escaping @Sendable (County, Area, Language, Database) throws -> HTML,
    counts: @escaping @Sendable (EditionID, Database) throws -> [AreaID: Int]
  ) {
    self.store = store
    self.whoWorks = whoWorks
    self.counts = counts
  }

  package func add(to routes: inout Routes) {
    let index = StrategyIndexPage(store: store)
    let strategy = StrategyPage(store: store, counts: counts)
    let area = AreaPage(store: store, whoWorks: whoWorks)
    let file = StrategyDownload(store: store)
    let data = StrategyAPI(store: store)
    routes.get("/{county}/strategi", .kept) { try await index.get($0) }
    routes.get("/{county}/strategi/{strategy}", .kept) { try await strategy.get($0) }
    routes.get("/{county}/strategi/{strategy}/fil") { try await file.get($0) }
    routes.get("/{county}/strategi/{strategy}/{area}", .kept) { try await area.get($0) }
    routes.get("/api/v1/counties/{code}/strategies", .data) { try await data.get($0) }
  }
}
