import Documents
import Kernel
import Store
import Web

/// What the public sees of joinings: the directory, each one's page, and the same facts as JSON and CSV.
package struct PublicJoiningRoutes: Sendable {
  let store: Store
  private let shelf: PaperShelf

  /// - Parameter shelf: makes diplomas into PDF.
  package init(store: Store, shelf: PaperShelf) {
    self.store = store
    self.shelf = shelf
  }

  package func add(to routes: inout Routes) {
    let directory = DirectoryPage(store: store)
    routes.get("/{county}/anslutna", .kept) { try await directory.get($0) }

    let joined = JoinedPage(store: store)
    let diploma = DiplomaPage(store: store, shelf: shelf)
    let badge = BadgePage(store: store)
    let verify = VerifyPage(store: store)
    routes.get("/{county}/anslutna/{slug}", .kept) { try await joined.get($0) }
    routes.get("/{county}/anslutna/{slug}/diplom", .kept) { try await diploma.get($0) }
    // Not kept: the file carries headers of its own, and has a shelf of its own.
    routes.get("/{county}/anslutna/{slug}/diplom.pdf") { try await diploma.pdf($0) }
    // Not kept: the badge carries headers of its own, so that other sites may show it.
    routes.get("/{county}/anslutna/{slug}/marke.svg") { try await badge.get($0) }
    routes.get("/{county}/anslutna/{slug}/verifiera", .kept) { try await verify.get($0) }

    let api = JoiningAPI(store: store)
    routes.get("/api/v1/counties/{code}/organisations", .data) { try await api.list($0) }
    routes.get("/api/v1/counties/{code}/organisations.csv", .data) { try await api.csv($0) }
    routes.get("/api/v1/organisations/{id}", .data) { try await api.one($0) }
  }
}
