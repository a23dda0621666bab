import Documents
import Jobs
import Kernel
import Store
import Web

/// The switchboard of a joining's case: its steps, sending the decision out, what comes back, and the recipients' own page.
package struct DispatchRoutes: Sendable {
  let store: Store
  let shelf: PaperShelf

  package init(store: Store, shelf: PaperShelf) {
    self.store = store
    self.shelf = shelf
  }

  private let path = "/mina-sidor/{organisation}/anslutningar/{id}/arende"

  package func add(to routes: inout Routes) {
    let page = CasePage(store: store, shelf: shelf)
    routes.member(.get, path) { try await page.get($0) }
    routes.member(.post, path, atLeast: .contributor) { try await page.post($0) }
    routes.member(.post, "\(path)/angra", atLeast: .contributor) { try await page.takeBack($0) }
    routes.member(.get, "\(path)/paket/{step}") { try await page.package($0) }
    routes.member(.get, "\(path)/underlag/{version}/{format}") { try await page.paper($0) }
    let send = SendPage(store: store)
    routes.member(.get, "\(path)/skicka", atLeast: .coordinator) { try await send.get($0) }
    routes.member(.post, "\(path)/skicka", atLeast: .coordinator) { try await send.post($0) }
    let table = TablePage(store: store)
    routes.member(.get, "\(path)/utskick") { try await table.get($0) }
    routes.member(.post, "\(path)/utskick/paminnelser", atLeast: .coordinator) { try await table.reminders($0) }
    routes.member(.post, "\(path)/utskick/{recipient}", atLeast: .coordinator) { try await table.recipient($0) }
    let task = TaskPage(store: store, shelf: shelf)
    routes.get("/uppdrag/{token}") { try await task.get($0) }
    routes.post("/uppdrag/{token}") { try await task.post($0) }
    routes.get("/uppdrag/{token}/{format}") { try await task.paper($0) }
  }

  /// What the passing of time does to what was sent: once an hour, and as often as one likes.
  package static func job(store: Store, baseURL: String) -> Job {
    Job("dispatches", every: 3600) {
      try await Dispatch.sweep(store, baseURL: baseURL)
    }
  }
}
