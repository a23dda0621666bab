import Kernel
import Store
import Web

/// What every page of the room stands in: the organisation whose workspace it is, and the county's frame around it.
struct WorkspaceHost: Sendable {
  let store: Store
  let chrome: @Sendable (OrganisationID, Language) async throws -> Chrome

  /// The organisation by the name it has today.
  func organisation(_ visit: MemberVisit) async throws -> Organisation {
    let (id, today) = (visit.organisation, visit.today)
    return try await store.read { db in
      guard let organisation = try Organisation.byID(id, on: today, db) else { throw NotFound() }
      return organisation
    }
  }

  /// A page in the workspace's frame, with the error summary on top where there is one.
  func page(
    _ title: String, at place: WorkspacePlace, of organisation: Organisation, _ visit: MemberVisit,
    under crumbs: [Crumb] = [], lead: HTML? = nil, _ state: FormState? = nil, status: Int = 422, _ main: HTML
  ) async throws -> Reply {
    let l = visit.language
    let hasErrors = !(state?.reasons.isEmpty ?? true)
    let page = organisation.workspacePage(
      title, at: place, role: visit.role, chrome: try await chrome(organisation.id, l), crumbs: crumbs + [Crumb(title)],
      l, "\(state?.errorSummary)\(Part.head(title, lead: lead))\(main)")
    return .page(
      page.with {
        $0.hasErrors = hasErrors
        if hasErrors { $0.status = status }
      })
  }

  /// Writes; a no about what was typed is handed back to be shown beside it, any other goes on.
  func write(
    _ visit: MemberVisit, _ act: @escaping @Sendable (Transaction) throws -> Void
  ) async throws -> (any Refusal)? {
    do {
      try await store.write(by: visit.actor, act)
      return nil
    } catch let refusal as any Refusal where refusal.kind == .invalid || refusal.kind == .conflict {
      return refusal
    }
  }
}

extension MemberVisit {
  func link(_ path: String) -> String { visit.link(path) }
  /// Whether they write here, or only read.
  var mayWrite: Bool { role >= .contributor }
  var isCoordinator: Bool { role == .coordinator }

  /// The form that was just sent, with why it was refused.
  func posted(_ refusal: any Refusal) -> FormState {
    FormState(posted: visit.form, reasons: refusal.words(in: visit.language), language: visit.language)
  }

  /// The message after something was saved, from the address it was sent on to.
  func saved(_ texts: [String: Text]) -> HTML {
    texts[visit.query.text("sparat")].map { Part.notice(.ok, $0[visit.language]) } ?? .empty
  }

  /// Where the form came from, within this workspace: the way back after saving. Nil for anything else.
  var wayBack: String? {
    let path = visit.query.first("till") ?? visit.form.first("till") ?? ""
    let isSafe = path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
    return path.hasPrefix("/mina-sidor/\(organisation)/") && isSafe && path.utf8.count < 300 ? path : nil
  }
}
