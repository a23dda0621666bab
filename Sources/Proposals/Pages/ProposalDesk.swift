import Accounts
import Counties
import Documents
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import Web

/// A proposal laid out for one of the organisation's own people.
struct ProposalDesk: Sendable {
  let visit: MemberVisit
  let proposal: Proposal
  let colleagues: [Membership]
  /// What was asked for when it was sent back.
  let referredBack: ReferredBack?
  /// Which version of it is locked in the case.
  let locked: LockedPaper?

  var l: Language { visit.language }
  var draft: Draft { proposal.draft }
  var joining: JoiningID { draft.joining.id }
  /// Why it is only to be read.
  var readOnly: Text {
    EditorTexts.readOnly(visit.role >= .contributor, hasEnded: draft.standing.isEnded)
  }

  var mayWrite: Bool { visit.role >= .contributor && proposal.isWritable }

  /// The proposal of the address's joining, when it is this workspace's.
  static func open(
    _ visit: MemberVisit, _ store: Store, referredBack: @escaping ReferredBack.Asking = { _, _ in nil },
    locked: @escaping LockedPaper.Asking = { _, _ in nil }
  ) async throws -> ProposalDesk {
    guard let id = JoiningID(visit.visit.parameter("id")) else { throw NotFound() }
    let (actor, organisation, today) = (visit.actor, visit.organisation, visit.today)
    return try await store.read { db in
      let joining = try Joining.find(id, visibleTo: actor, db)
      guard joining.organisation == organisation, joining.isOwn else { throw NotFound() }
      return ProposalDesk(
        visit: visit, proposal: try Proposal.of(joining, on: today, db),
        colleagues: try Membership.all(of: organisation, db), referredBack: try referredBack(id, db),
        locked: try locked(id, db))
    }
  }

  /// The joining's own address, without the language.
  var base: String { "/mina-sidor/\(visit.organisation)/anslutningar/\(joining)" }
  /// Where the editor is, the pages, the files and the check.
  var editor: String { "\(base)/underlag/skriv" }
  func link(_ rest: String) -> String { l.path(rest.isEmpty ? base : "\(base)/\(rest)") }

  /// A page of the proposal.
  func page(_ title: String, crumbs: [Crumb], _ main: HTML) -> Page {
    let organisation = draft.organisation
    let joining = Crumb(EditorTexts.joining(organisation.name)[l], base)
    return organisation.workspacePage(
      title, at: .joining, role: visit.role, chrome: proposal.county.chrome(l), crumbs: [joining] + crumbs, l,
      joining: base, main)
  }

  /// A colleague's name, or "en kollega" when nobody can be named.
  func name(of person: PersonID?) -> String {
    let name = colleagues.first { $0.person == person }.map(\.shownName) ?? ""
    return name.isEmpty ? EditorTexts.colleague[l] : name
  }

  /// "i dag kl. 14.20", or the day as well.
  func told(_ moment: Instant) -> String {
    guard moment.day == visit.today else { return moment.told(in: l) }
    let (_, hour, minute) = moment.inStockholm
    return EditorTexts.today(hour, minute)[l]
  }
}
