import Kernel
import Store
import Web

/// What needs rooms without an arrow between them: the start pages, the way in, what machines ask for.
struct SiteRoutes: Sendable {
  let store: Store
  let frames: Frames
  let showsOutbox: Bool

  func add(to routes: inout Routes) {
    let counties = CountiesPage(store: store)
    let start = StartPage(store: store)
    let join = JoinPage(store: store)
    let begin = BeginPage(store: store)
    routes.get("/", .kept) { try await counties.get($0) }
    routes.get("/{county}", .kept) { try await start.get($0) }
    routes.get("/{county}/anslut") { try await join.get($0) }
    routes.post("/{county}/anslut") { try await join.post($0) }
    routes.signedIn(.get, "/{county}/anslut/borja") { try await begin.get($0) }
    routes.signedIn(.post, "/{county}/anslut/borja", .upload) { try await begin.post($0) }
    routes.signedIn(.get, "/lansstyrelsen") { try await begin.staff($0) }

    let machine = MachinePages(store: store)
    routes.get("/healthz") { _ in .text("ok\n") }
    routes.get("/readyz") { try await machine.ready($0) }
    routes.get("/robots.txt") { machine.robots($0) }
    routes.get("/api/v1", .data) { try machine.index($0) }
    routes.get("/api/v1/openapi.json", .data) { try machine.openAPI($0) }

    if showsOutbox {
      let outbox = OutboxPage(store: store, frames: frames)
      routes.get("/demo/utkorg") { try await outbox.get($0) }
      routes.get("/demo/utkorg/{mail}") { try await outbox.mail($0) }
    }
  }
}
