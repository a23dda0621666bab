import Kernel
import Store
import Web

/// The room's switchboard: the organisation, the colleagues and the change log of a workspace.
package struct OrganisationRoutes: Sendable {
  private let host: WorkspaceHost

  /// - Parameter chrome: the frame around a workspace: that of the county where its newest joining is, which this room
  ///   cannot know.
  package init(store: Store, chrome: @escaping @Sendable (OrganisationID, Language) async throws -> Chrome) {
    host = WorkspaceHost(store: store, chrome: chrome)
  }

  package func add(to routes: inout Routes) {
    let base = "/mina-sidor/{organisation}"
    let organisation = OrganisationPage(host: host)
    routes.member(.get, "\(base)/organisation") { try await organisation.get($0) }
    routes.member(.post, "\(base)/organisation", atLeast: .contributor) { try await organisation.post($0) }
    let rename = RenamePage(host: host)
    routes.member(.get, "\(base)/organisation/namn", atLeast: .coordinator) { try await rename.get($0) }
    routes.member(.post, "\(base)/organisation/namn", atLeast: .coordinator) { try await rename.post($0) }
    let succeed = SucceedPage(host: host)
    routes.member(.get, "\(base)/organisation/uppgar", atLeast: .coordinator) { try await succeed.get($0) }
    routes.member(.post, "\(base)/organisation/uppgar", atLeast: .coordinator) { try await succeed.post($0) }
    let goal = GoalPage(host: host)
    routes.member(.get, "\(base)/organisation/mal", atLeast: .contributor) { try await goal.get($0) }
    routes.member(.post, "\(base)/organisation/mal", atLeast: .contributor) { try await goal.post($0) }
    let unit = UnitPage(host: host)
    routes.member(.get, "\(base)/organisation/enheter", atLeast: .contributor) { try await unit.get($0) }
    routes.member(.post, "\(base)/organisation/enheter", atLeast: .contributor) { try await unit.post($0) }
    let file = UnitFilePage(host: host)
    routes.member(.get, "\(base)/organisation/enheter/fil", atLeast: .contributor) { try await file.get($0) }
    routes.member(.post, "\(base)/organisation/enheter/fil", atLeast: .contributor, .upload) { try await file.post($0) }
    routes.member(.get, "\(base)/organisation/enheter/enheter.csv") { try await file.export($0) }

    let colleagues = ColleaguesPage(host: host)
    routes.member(.get, "\(base)/kollegor") { try await colleagues.get($0) }
    routes.member(.post, "\(base)/kollegor", atLeast: .coordinator) { try await colleagues.post($0) }
    routes.member(.post, "\(base)/kollegor/inbjudningar/{invitation}", atLeast: .coordinator) {
      try await colleagues.withdraw($0)
    }
    let handOver = HandOverPage(host: host)
    routes.member(.get, "\(base)/kollegor/lamna-over", atLeast: .coordinator) { try await handOver.get($0) }
    routes.member(.post, "\(base)/kollegor/lamna-over", atLeast: .coordinator) { try await handOver.post($0) }
    let colleague = ColleaguePage(host: host)
    routes.member(.get, "\(base)/kollegor/{person}") { try await colleague.get($0) }
    routes.member(.post, "\(base)/kollegor/{person}") { try await colleague.post($0) }

    let log = ChangeLogPage(host: host)
    routes.member(.get, "\(base)/handelser") { try await log.get($0) }
  }
}
