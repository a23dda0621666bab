import Accounts
import Counties
import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import Web

/// The case of a joining laid out for one of the organisation's own people.
struct CaseDesk: Sendable {
  let visit: MemberVisit
  let draft: Draft
  let county: County
  let steps: [CaseStep]
  let standing: CaseStanding
  let versions: [ProposalVersion]
  let colleagues: [Membership]

  var l: Language { visit.language }
  var kind: OrganisationKind { draft.organisation.kind }
  var id: JoiningID { draft.joining.id }
  var base: String { "/mina-sidor/\(draft.organisation.id)/anslutningar/\(id)" }
  var path: String { "\(base)/arende" }
  func link(_ rest: String = "") -> String { l.path(rest.isEmpty ? path : "\(path)/\(rest)") }
  var mayWrite: Bool { visit.role >= .contributor }
  var isCoordinator: Bool { visit.role == .coordinator }
  /// Whether bodies meet under a §.
  var isFormal: Bool { FormManner(kind: kind).hasMinutesByParagraph }

  /// Whether a registrar keeps its papers: a public body, or a company that one owns.
  var hasRegistry: Bool { kind.isPublicBody }

  /// The course of the case: by how it was decided, or by the usual way until then.
  var course: [CaseStep.Kind] { CaseRules.course(kind, standing.form ?? CaseRules.forms(kind).first ?? .body) }
  var possible: [CaseStep.Kind] {
    CaseRules.possible(kind, standing, isWritable: draft.standing.isWritable)
  }
  var next: CaseStep.Kind? { CaseRules.next(kind, standing, isWritable: draft.standing.isWritable) }

  /// The case of the address, when it is this workspace's.
  static func open(_ visit: MemberVisit, _ store: Store) async throws -> CaseDesk {
    guard let id = JoiningID(visit.visit.parameter("id")) else { throw NotFound() }
    let (actor, organisation, today) = (visit.actor, visit.organisation, visit.today)
    return try await store.read { db in
      let joining = try Joining.find(id, visibleTo: actor, db)
      guard joining.organisation == organisation, joining.isOwn else { throw NotFound() }
      guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
      let steps = try CaseStep.all(of: id, db)
      return CaseDesk(
        visit: visit, draft: try Draft.load(joining, on: today, db), county: county, steps: steps,
        standing: CaseStanding.of(steps), versions: try ProposalVersion.all(of: id, db),
        colleagues: try Membership.all(of: organisation, db))
    }
  }

  func page(_ title: String, crumbs: [Crumb] = [], _ main: HTML) -> Page {
    let joining = CasePageTexts.joining[l]
    let own = crumbs.isEmpty ? [Crumb(title)] : [Crumb(CasePageTexts.title[l], path)] + crumbs
    return draft.organisation.workspacePage(
      title, at: .joining, role: visit.role, chrome: county.chrome(l), crumbs: [Crumb(joining, base)] + own, l,
      joining: base, main)
  }

  /// A colleague's name, as long as they are known.
  func name(of person: PersonID?) -> String? {
    colleagues.first { $0.person == person }.map(\.shownName).flatMap { $0.isEmpty ? nil : $0 }
  }

  func version(_ id: ProposalVersionID?) -> ProposalVersion? { versions.first { $0.id == id } }
}
