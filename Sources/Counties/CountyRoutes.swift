import Kernel
import Store
import Web

/// The room's switchboard: what a county says about itself, and where its staff change it.
package struct CountyRoutes: Sendable {
  let store: Store

  package init(store: Store) { self.store = store }

  package func add(to routes: inout Routes) {
    let benefits = BenefitsPage(store: store)
    routes.get("/{county}/det-har-far-ni", .kept) { try await benefits.get($0) }
    routes.get("/{county}/farger.css", .kept) { try await colours($0) }

    let accessibility = AccessibilityPage(store: store)
    let personalData = PersonalDataPage(store: store)
    let site = AboutSitePage(store: store)
    let data = OpenDataPage(store: store)
    for owner in ["/{county}", ""] {
      routes.get("\(owner)/om/tillganglighet", .kept) { try await accessibility.get($0) }
      routes.get("\(owner)/om/personuppgifter", .kept) { try await personalData.get($0) }
      routes.get("\(owner)/om/webbplatsen", .kept) { try await site.get($0) }
      routes.get("\(owner)/om/oppna-data", .kept) { try await data.get($0) }
    }
  }

  /// The county's own colours, as a stylesheet of a few tokens.
  private func colours(_ visit: Visit) async throws -> Reply {
    let slug = visit.parameter("county")
    let colours = try await store.read { db in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      return try Colours.of(county.code, db)
    }
    return .text(colours.stylesheet, type: "text/css; charset=utf-8")
  }
}
