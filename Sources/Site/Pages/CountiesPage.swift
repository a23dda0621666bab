import Counties
import GRDB
import Kernel
import Store
import Web

/// `/`: the counties of this installation.
struct CountiesPage: Sendable {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let counties = try await store.read { db in try County.all(db) }
    let l = visit.language
    let t = SiteTexts.self
    let main: HTML = """
      \(Part.head(t.countiesTitle[l], lead: "\(t.countiesLead[l])"))
      \(counties.isEmpty ? "<p>\(t.noCounties[l])</p>" : "<ul class=\"grid grid--2\">\(counties.html { card($0, l) })</ul>")
      """
    let chrome = InstallationFrame.chrome(counties, l)
    return .page(Page(title: t.countiesTitle[l], chrome: chrome, main: main))
  }

  private func card(_ county: County, _ l: Language) -> HTML {
    """
    <li class="card card--link"><h2 class="h-sm"><a href="\(l.path("/\(county.slug)"))">\(county.siteName, in: l)</a></h2>\
    <p>\(county.name, in: l)</p><p class="meta">\(county.board, in: l)</p></li>
    """
  }
}
