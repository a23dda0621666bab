import Documents
import Kernel
import Store
import Web

/// The switchboard of an organisation's own workspace for joining. What one is not let into does not exist.
package struct WorkspaceRoutes: Sendable {
  let store: Store
  let shelf: PaperShelf
  let paperwork: Paperwork.Asking

  /// - Parameters:
  ///   - shelf: makes the receipt and the registrar's document into PDF.
  ///   - paperwork: tells how far the paper and the case of a joining have come.
  package init(
    store: Store, shelf: PaperShelf,
    paperwork: @escaping Paperwork.Asking = { _, _ in Paperwork() }
  ) {
    self.store = store
    self.shelf = shelf
    self.paperwork = paperwork
  }

  private let joining = "/mina-sidor/{organisation}/anslutningar/{id}"

  package func add(to routes: inout Routes) {
    let mine = MyPagesPage(store: store)
    routes.signedIn(.get, "/mina-sidor") { try await mine.get($0) }
    let overview = OverviewPage(store: store, paperwork: paperwork)
    routes.member(.get, "/mina-sidor/{organisation}") { try await overview.get($0) }
    routes.member(.get, "/mina-sidor/{organisation}/anslutningar") { try await overview.latest($0) }
    routes.member(.post, "/mina-sidor/{organisation}/anslutningar", atLeast: .contributor) {
      try await overview.begin($0)
    }
    let invitation = GroupInvitationPage(store: store)
    routes.get("/tillsammans/{token}") { try await invitation.get($0) }
    routes.post("/tillsammans/{token}") { try await invitation.post($0) }
    addForm(to: &routes)
    addSent(to: &routes)
  }

  /// What has been sent in, and the moves.
  private func addSent(to routes: inout Routes) {
    let receipt = ReceiptPage(store: store, shelf: shelf)
    routes.member(.get, "\(joining)/kvitto/{number}") { try await receipt.get($0) }
    routes.member(.get, "\(joining)/kvitto/{number}/kvitto.pdf") { try await receipt.pdf($0) }
    let package = PackagePages(store: store, shelf: shelf)
    routes.member(.get, "\(joining)/paket/{number}") { try await package.get($0) }
    routes.member(.get, "\(joining)/paket/{number}/anslutning.json") { try await package.json($0) }
    routes.member(.get, "\(joining)/paket/{number}/anslutning.html") { try await package.html($0) }
    routes.member(.get, "\(joining)/paket/{number}/anslutning.pdf") { try await package.pdf($0) }
    routes.member(.get, "\(joining)/paket/{number}/kontrollsumma.txt") { try await package.sums($0) }
    routes.member(.get, "\(joining)/paket/{number}/allt.zip") { try await package.zip($0) }
    routes.member(.get, "\(joining)/paket/{number}/bilaga/{file}") { try await package.attachment($0) }
    let history = HistoryPage(store: store)
    routes.member(.get, "\(joining)/historik") { try await history.get($0) }
    let version = VersionPage(store: store)
    routes.member(.get, "\(joining)/historik/{number}") { try await version.get($0) }
    let step = StepPage(store: store)
    routes.member(.get, "\(joining)/steg/{step}") { try await step.get($0) }
    routes.member(.post, "\(joining)/steg/{step}", atLeast: .contributor) { try await step.post($0) }
  }

  /// The form, part by part.
  private func addForm(to routes: inout Routes) {
    let tasks = TaskListPage(store: store, paperwork: paperwork)
    routes.member(.get, joining) { try await tasks.get($0) }
    let organisation = OrganisationPartPage(store: store)
    routes.member(.get, "\(joining)/organisation") { try await organisation.get($0) }
    routes.member(.post, "\(joining)/organisation", atLeast: .contributor) { try await organisation.post($0) }
    let contact = ContactPage(store: store)
    routes.member(.get, "\(joining)/kontakt") { try await contact.get($0) }
    routes.member(.post, "\(joining)/kontakt", atLeast: .contributor) { try await contact.post($0) }
    let erase = EraseContactPage(store: store)
    routes.member(.get, "\(joining)/kontakt/radera") { try await erase.get($0) }
    routes.member(.post, "\(joining)/kontakt/radera", atLeast: .coordinator) { try await erase.post($0) }
    let areas = AreasPage(store: store)
    routes.member(.get, "\(joining)/omraden") { try await areas.get($0) }
    routes.member(.post, "\(joining)/omraden", atLeast: .contributor) { try await areas.post($0) }
    let area = AreaPage(store: store)
    routes.member(.get, "\(joining)/omraden/{area}") { try await area.get($0) }
    routes.member(.post, "\(joining)/omraden/{area}", atLeast: .contributor) { try await area.post($0) }
    let together = TogetherPage(store: store)
    routes.member(.get, "\(joining)/tillsammans") { try await together.get($0) }
    routes.member(.post, "\(joining)/tillsammans", atLeast: .contributor) { try await together.post($0) }
    let decision = DecisionPage(store: store, paperwork: paperwork)
    routes.member(.get, "\(joining)/beslut") { try await decision.get($0) }
    routes.member(.post, "\(joining)/beslut", atLeast: .contributor, .upload) { try await decision.post($0) }
    routes.member(.post, "\(joining)/filer/{paper}/ta-bort", atLeast: .contributor, .upload) {
      try await decision.remove($0)
    }
    let files = FilePages(store: store)
    routes.member(.get, "\(joining)/filer/{paper}") { try await files.download($0) }
    let review = ReviewPage(store: store)
    routes.member(.get, "\(joining)/granska") { try await review.get($0) }
    routes.member(.post, "\(joining)/granska", atLeast: .coordinator) { try await review.post($0) }
  }
}
