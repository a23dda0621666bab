import Documents
import Kernel
import Store
import Web

/// Where a county's strategists receive, read and answer joinings.
package struct OfficerJoiningRoutes: Sendable {
  let store: Store
  let shelf: PaperShelf

  /// - Parameter shelf: makes the registrar's document into PDF.
  package init(store: Store, shelf: PaperShelf) {
    self.store = store
    self.shelf = shelf
  }

  package func add(to routes: inout Routes) {
    let overview = CountyOverviewPage(store: store)
    routes.officer(.get, "/lansstyrelsen/{county}") { try await overview.get($0) }
    let list = CountyJoiningsPage(store: store)
    routes.officer(.get, "/lansstyrelsen/{county}/anslutningar") { try await list.get($0) }
    routes.officer(.get, "/lansstyrelsen/{county}/anslutningar.csv") { try await list.csv($0) }

    let preparing = PreparingPage(store: store)
    routes.officer(.get, "/lansstyrelsen/{county}/forbereder") { try await preparing.get($0) }
    routes.officer(.post, "/lansstyrelsen/{county}/forbereder") { try await preparing.vouch($0) }
    routes.officer(.post, "/lansstyrelsen/{county}/forbereder/sluta") { try await preparing.stop($0) }

    let one = "/lansstyrelsen/{county}/anslutningar/{id}"
    let received = ReceivedJoiningPage(store: store)
    routes.officer(.get, one) { try await received.get($0) }
    routes.officer(.post, "\(one)/bekrafta") { try await received.confirm($0) }
    routes.officer(.post, "\(one)/komplettera") { try await received.sendBack($0) }
    routes.officer(.post, "\(one)/dolj-kontakt") { try await received.hideContact($0) }
    routes.officer(.post, "\(one)/visa-kontakt") { try await received.showContact($0) }
    routes.officer(.post, "\(one)/radera-kontakt") { try await received.eraseContact($0) }
    routes.officer(.post, "\(one)/visa-avstar") { try await received.showDecline($0) }
    routes.officer(.post, "\(one)/dolj-avstar") { try await received.hideDecline($0) }
    routes.officer(.post, "\(one)/diarienummer") { try await received.setDiaryNumber($0) }

    let refuse = RefusePage(store: store)
    routes.officer(.get, "\(one)/avboj") { try await refuse.get($0) }
    routes.officer(.post, "\(one)/avboj") { try await refuse.post($0) }
    let invite = InviteCoordinator(store: store)
    routes.officer(.post, "\(one)/bjud-in") { try await invite.post($0) }

    let package = RegistryPackagePages(store: store, shelf: shelf)
    let version = "\(one)/versioner/{number}"
    routes.officer(.get, "\(version)/anslutning.html") { try await package.html($0) }
    routes.officer(.get, "\(version)/anslutning.json") { try await package.json($0) }
    routes.officer(.get, "\(version)/anslutning.pdf") { try await package.pdf($0) }
    routes.officer(.get, "\(version)/kontrollsumma.txt") { try await package.checksum($0) }
    routes.officer(.get, "\(version)/allt.zip") { try await package.zip($0) }
    routes.officer(.get, "\(version)/bilagor/{file}") { try await package.attachment($0) }
  }
}
