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
    addStaff(to: &routes)

    let api = CountyAPI(store: store)
    routes.get("/api/v1/counties", .data) { try await api.list($0) }
    routes.get("/api/v1/counties.csv", .data) { try await api.csv($0) }
    routes.get("/api/v1/counties/{code}", .data) { try await api.one($0) }
  }

  /// Where the county's strategists change what it says about itself.
  private func addStaff(to routes: inout Routes) {
    let base = "/lansstyrelsen/{county}"
    let county = CountyPage(store: store)
    routes.officer(.get, "\(base)/lanet") { try await county.get($0) }
    routes.officer(.post, "\(base)/lanet") { try await county.post($0) }
    let overview = AboutOverviewPage(store: store)
    routes.officer(.get, "\(base)/om") { try await overview.get($0) }
    let accessibility = AboutStaffPage<AccessibilityForm>(store: store)
    routes.officer(.get, "\(base)/om/tillganglighet") { try await accessibility.get($0) }
    routes.officer(.post, "\(base)/om/tillganglighet") { try await accessibility.post($0) }
    let personalData = AboutStaffPage<PersonalDataForm>(store: store)
    routes.officer(.get, "\(base)/om/personuppgifter") { try await personalData.get($0) }
    routes.officer(.post, "\(base)/om/personuppgifter") { try await personalData.post($0) }
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
