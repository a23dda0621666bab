import Kernel
import Store
import Web

/// The room's switchboard: signing in and out, a person's own account, invitations.
package struct AccountRoutes: Sendable {
  let frame: AccountFrame

  /// - Parameter chrome: the frame's words for a county's slug; the installation's own for nil or a slug nobody has.
  package init(store: Store, chrome: @escaping @Sendable (String?, Language) async throws -> Chrome) {
    frame = AccountFrame(store: store, chrome: chrome)
  }

  package func add(to routes: inout Routes) {
    let signIn = SignInPage(frame: frame)
    routes.get("/logga-in") { try await signIn.get($0) }
    routes.post("/logga-in") { try await signIn.post($0) }
    let factor = SecondFactorPage(frame: frame)
    routes.signedIn(.get, "/logga-in/tva-steg") { try await factor.get($0) }
    routes.signedIn(.post, "/logga-in/tva-steg") { try await factor.post($0) }
    let link = SignInLinkPage(frame: frame)
    routes.get("/logga-in/{token}") { try await link.get($0) }
    routes.post("/logga-in/{token}") { try await link.post($0) }
    let signOut = SignOutPage(frame: frame)
    routes.get("/logga-ut") { try await signOut.get($0) }
    routes.post("/logga-ut") { try await signOut.post($0) }
    let invitation = InvitationPage(frame: frame)
    routes.get("/inbjudan/{token}") { try await invitation.get($0) }
    routes.post("/inbjudan/{token}") { try await invitation.post($0) }

    let account = AccountPage(frame: frame)
    routes.signedIn(.get, "/mitt-konto") { try await account.get($0) }
    routes.signedIn(.post, "/mitt-konto") { try await account.post($0) }
    routes.signedIn(.post, "/mitt-konto/logga-ut-overallt") { try await account.signOutEverywhere($0) }
    let renewal = RenewFactorPage(frame: frame)
    routes.signedIn(.get, "/mitt-konto/tva-steg") { try await renewal.get($0) }
    routes.signedIn(.post, "/mitt-konto/tva-steg") { try await renewal.post($0) }
    let erasing = ErasePage(frame: frame)
    routes.signedIn(.get, "/mitt-konto/radera") { try await erasing.get($0) }
    routes.signedIn(.post, "/mitt-konto/radera") { try await erasing.post($0) }
    let kept = KeptPostPage(frame: frame)
    routes.signedIn(.get, "/mitt-konto/sparat/{id}") { try await kept.get($0) }
    routes.signedIn(.post, "/mitt-konto/sparat/{id}") { try await kept.post($0) }
  }
}
