import Accounts
import Cases
import Counties
import Dispatches
import Documents
import GRDB
import Hummingbird
import Jobs
import Joinings
import Kernel
import Logging
import Mail
import Organisations
import Proposals
import Store
import Strategies
import Web

/// The whole house: every room with its routes, the jobs, and what only the house knows (which county's frame stands
/// around a page, what reacts to what).
package struct House: Sendable {
  package let store: Store
  package let settings: WebSettings
  package let routes: [Route]
  package let responder: HouseResponder
  package let metrics: WebMetrics
  /// Notices what other processes write.
  package let others: OtherWriters
  let log: Logger

  /// - Parameters:
  ///   - writer: makes papers into files; without Typst and pandoc it says so where they are missed.
  ///   - showsOutbox: whether `/demo/utkorg` is there: a demo database, served on loopback.
  package init(
    store: Store, settings: WebSettings, writer: DocumentWriter = DocumentWriter(), showsOutbox: Bool, log: Logger
  ) throws {
    self.store = store
    self.settings = settings
    self.log = log
    others = try OtherWriters(path: store.path)
    metrics = WebMetrics()
    let gatekeeper = try Gatekeeper(store: store, isDemo: settings.isDemo)
    let frames = Frames(store: store)
    let shelf = PaperShelf(writer)
    var routes = Routes(doorkeeper: gatekeeper)
    SiteRoutes(store: store, frames: frames, showsOutbox: showsOutbox).add(to: &routes)
    CountyRoutes(store: store).add(to: &routes)
    AccountRoutes(store: store, chrome: frames.chrome).add(to: &routes)
    OrganisationRoutes(store: store, chrome: frames.chrome(of:_:)).add(to: &routes)
    StrategyRoutes(
      store: store, whoWorks: { try WhoWorks.html($0, $1, $2, $3) }, counts: { try PublishedJoining.counts(of: $0, $1) }
    ).add(to: &routes)
    WorkspaceRoutes(store: store, shelf: shelf, paperwork: Self.paperwork).add(to: &routes)
    PublicJoiningRoutes(store: store, shelf: shelf).add(to: &routes)
    OfficerJoiningRoutes(store: store, shelf: shelf).add(to: &routes)
    CaseRoutes(store: store).add(to: &routes)
    ProposalRoutes(store: store, shelf: shelf, referredBack: Self.referredBack, locked: Self.locked).add(to: &routes)
    DispatchRoutes(store: store, shelf: shelf).add(to: &routes)
    self.routes = routes.all
    let clock: @Sendable () -> Instant = { [store] in store.now }
    responder = HouseResponder(
      routes: routes.all, doorkeeper: gatekeeper, settings: settings,
      cache: PageCache(freshness: StoreFreshness(store: store, others: others)), metrics: metrics, log: log,
      clock: clock, chrome: frames.chrome)
  }

  /// How far a joining's own paperwork has come, for the task list.
  private static let paperwork: Paperwork.Asking = { joining, db in
    let standing = try CaseStanding.of(joining, db)
    let decision = standing.decision ?? standing.returned ?? standing.postponed
    return Paperwork(
      isWritten: try Proposal.isBegun(joining, db), matter: standing.matter,
      noted: decision.flatMap { step in step.outcome.map { .init($0, on: step.day) } })
  }

  /// The paper that is locked in the case, for whoever goes on writing.
  private static let locked: LockedPaper.Asking = { joining, db in
    try CaseStanding.locked(joining, db).map { LockedPaper(day: $0.day, number: $0.number) }
  }

  /// What those who decide asked for when they sent the paper back, for whoever writes it.
  private static let referredBack: ReferredBack.Asking = { joining, db in
    try CaseStanding.askedFor(joining, db).map { ReferredBack(body: $0.body, day: $0.day, words: $0.words) }
  }

  /// The work that comes back. Each piece may run twice without harm.
  package func jobs(transport: (any MailTransport)?) -> [Job] {
    var jobs = [
      Job("purge", every: 3600) { [store] in
        try await store.write(by: .house("purge")) { tx in try Purge.run(in: tx) }
      },
      Job("joinings", every: 3600) { [store, settings] in
        try await store.write(by: .house("joinings")) { tx in
          try Joining.sweep(baseURL: settings.baseURL, in: tx)
        }
      },
    ]
    jobs.append(DispatchRoutes.job(store: store, baseURL: settings.baseURL))
    if let transport {
      let outbox = Outbox(store: store, transport: transport, keepsBodies: settings.isDemo)
      jobs.insert(Job("outbox", every: 1) { try await outbox.sendDue() }, at: 0)
    }
    return jobs
  }
}

extension CaseStanding {
  /// Where the case stands, as the task list tells it.
  fileprivate var matter: Paperwork.Matter? {
    guard isBegun else { return nil }
    if isClosed { return .closed }
    if returned != nil { return .referredBack }
    if has(.dispatched) { return .sentOut }
    return decision == nil ? .awaitsDecision : .decided
  }
}

/// Tells the page cache when what it holds may be old: a commit here, or one that another process made.
struct StoreFreshness: Freshness {
  let store: Store
  let others: OtherWriters
  var stamp: UInt64 { store.commitCount &+ (others.count << 32) }
}

/// The frame around pages: a county's own, or the installation's.
struct Frames: Sendable {
  let store: Store

  /// By a county's slug; nil or unknown is the installation's own.
  @Sendable func chrome(_ slug: String?, _ language: Language) async throws -> Chrome {
    try await store.read { db in
      if let slug, let county = try County.bySlug(slug, db) { return county.chrome(language) }
      return InstallationFrame.chrome(try County.all(db), language)
    }
  }

  /// Around an organisation's workspace: the county of its newest joining.
  @Sendable func chrome(of organisation: OrganisationID, _ language: Language) async throws -> Chrome {
    try await store.read { db in
      let counties = try County.all(db)
      let newest = try Joining.all(of: organisation, db).first?.county
      if let county = counties.first(where: { $0.code == newest }) { return county.chrome(language) }
      if counties.count == 1 { return counties[0].chrome(language) }
      return InstallationFrame.chrome(counties, language)
    }
  }
}
