import Counties
import Kernel
import Store
import Web

/// `/{county}/anslutna`: all who have joined, found by type, area and name.
struct DirectoryPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let slug = visit.parameter("county")
    let asked = DirectoryFilter(visit.query)
    let day = visit.today
    let model = try await store.read { db -> DirectoryModel in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      return try DirectoryModel.load(county, asked, on: day, db)
    }
    return .page(DirectoryView.page(model, visit.language))
  }
}
