import GRDB
import Kernel
import Store
import Web

/// What the room's pages have in common: the store, and the frame's words for a county.
struct AccountFrame: Sendable {
  let store: Store
  /// The chrome of a county's slug; of the installation for nil or a slug nobody has.
  let chrome: @Sendable (String?, Language) async throws -> Chrome

  /// A page of this room: never in search engines, with the crumbs from the start page.
  func page(
    _ visit: Visit, _ title: String, county: String? = nil, parent: Crumb? = nil, status: Int = 200,
    hasErrors: Bool = false, _ main: HTML
  ) async throws -> Reply {
    let chrome = try await chrome(county, visit.language)
    let start = Crumb(SignInTexts.start[visit.language], chrome.slug.map { "/\($0)" } ?? "/")
    return .page(
      Page(
        title: title, chrome: chrome, crumbs: [start] + (parent.map { [$0] } ?? []) + [Crumb(title)], main: main
      ).with {
        $0.status = status
        $0.hasErrors = hasErrors
        $0.isIndexed = false
      })
  }

  /// A page whose form was refused: the reasons on top, what was typed kept.
  func refused(
    _ visit: Visit, _ title: String, county: String? = nil, parent: Crumb? = nil, _ main: HTML
  ) async throws -> Reply {
    try await page(visit, title, county: county, parent: parent, status: 422, hasErrors: true, main)
  }

  /// Where somebody goes who has just signed in: a post that was kept for them comes before what they asked for (save an
  /// invitation, which they signed in to answer), the second factor before all.
  ///
  /// - Parameter hasShown: whether they have just shown their second factor.
  func onward(
    _ person: PersonID, to path: LocalPath, _ visit: Visit, hasShown: Bool = false
  ) async throws -> String {
    let isDemo = visit.settings.isDemo
    let (kept, needsFactor) = try await store.read { db in
      (try KeptPost.all(of: person, db).last, try SecondFactor.isNeeded(of: person, isDemo: isDemo, db))
    }
    let goal = path.isInvitation ? path : kept.map { LocalPath("/mitt-konto/sparat/\($0.id)") } ?? path
    guard needsFactor, !hasShown else { return visit.link(goal.text) }
    return visit.link("/logga-in/tva-steg") + "?till=" + QueryText.encode(goal.text)
  }
}

extension Visit {
  /// Where the visitor wanted to go, from the address or the form.
  var goal: LocalPath { LocalPath(form.first("till") ?? query.first("till")) }

  /// The hidden field that carries it on.
  func goalField(_ goal: LocalPath) -> HTML {
    goal == .mine ? .empty : "<input type=\"hidden\" name=\"till\" value=\"\(goal.text)\">"
  }
}

extension PersonVisit {
  /// Whoever still owes their second factor shows it before they reach their account.
  func afterSecondFactor() throws -> PersonVisit {
    guard !visit.presence.awaitsSecondFactor else { throw SecondFactorNeeded() }
    return self
  }
}
