import Documents
import Kernel
import Store
import Web

/// The room's switchboard: the editor with its pages and files, and where a county writes its standard texts.
package struct ProposalRoutes: Sendable {
  private let store: Store
  private let shelf: PaperShelf
  private let referredBack: ReferredBack.Asking
  private let locked: LockedPaper.Asking

  /// - Parameters:
  ///   - shelf: makes papers into files and pictures.
  ///   - referredBack: tells what was asked for when the paper was sent back.
  ///   - locked: tells which version of the paper is locked in the case.
  package init(
    store: Store, shelf: PaperShelf, referredBack: @escaping ReferredBack.Asking = { _, _ in nil },
    locked: @escaping LockedPaper.Asking = { _, _ in nil }
  ) {
    self.referredBack = referredBack
    self.locked = locked
    self.store = store
    self.shelf = shelf
  }

  package func add(to routes: inout Routes) {
    let base = "/mina-sidor/{organisation}/anslutningar/{id}/underlag"
    let editor = EditorPage(store: store, shelf: shelf, referredBack: referredBack, locked: locked)
    routes.member(.get, "\(base)/skriv") { try await editor.get($0) }
    routes.member(.post, "\(base)/skriv", atLeast: .contributor) { try await editor.post($0) }
    let files = PaperFiles(store: store, shelf: shelf)
    routes.member(.get, "\(base)/sida/{n}") { try await files.page($0) }
    routes.member(.get, "\(base)/dokument/{format}") { try await files.file($0) }
    let check = CheckPage(store: store)
    routes.member(.get, "\(base)/granskning") { try await check.get($0) }
    routes.member(.post, "\(base)/granskning", atLeast: .contributor) { try await check.post($0) }

    let texts = "/lansstyrelsen/{county}/standardtexter"
    let list = StandardTextListPage(store: store)
    routes.officer(.get, texts) { try await list.get($0) }
    let text = StandardTextPage(store: store)
    routes.officer(.get, "\(texts)/{edition}/{kind}") { try await text.get($0) }
    routes.officer(.post, "\(texts)/{edition}/{kind}") { try await text.post($0) }
  }
}
