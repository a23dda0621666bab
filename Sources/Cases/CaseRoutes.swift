import Kernel
import Store
import Web

/// The switchboard of the papers that an organisation puts to its joining.
package struct CaseRoutes: Sendable {
  let store: Store

  package init(store: Store) { self.store = store }

  private let papers = "/mina-sidor/{organisation}/anslutningar/{id}/underlag"

  package func add(to routes: inout Routes) {
    let page = PaperPage(store: store)
    routes.member(.get, papers) { try await page.get($0) }
    routes.member(.post, papers, atLeast: .contributor, .upload) { try await page.take($0) }
    routes.member(.post, "\(papers)/{paper}/anvand", atLeast: .contributor) { try await page.use($0) }
    routes.member(.post, "\(papers)/{paper}/slapp", atLeast: .contributor) { try await page.drop($0) }
    routes.member(.post, "\(papers)/{paper}/ta-bort", atLeast: .contributor) { try await page.remove($0) }
  }
}
