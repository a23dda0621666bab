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
  /// Everybody that the decision was sent to, in every round.
  let table: DispatchTable
  /// Whether the text reads otherwise now than in the paper that is locked.
  let isRewritten: Bool

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
  /// What to do next. What was sent out is closed when somebody chooses to: it ends every link. And nobody is asked to
  /// follow a case afterwards.
  var next: CaseStep.Kind? {
    let next = CaseRules.next(kind, standing, isWritable: draft.standing.isWritable)
    return isWithoutCase || next == .closed && standing.has(.dispatched) ? nil : next
  }

  /// Whether the joining has been sent in or declined, and no case of it was followed here.
  var isWithoutCase: Bool { !standing.isBegun && !draft.standing.isWritable }

  /// The paper that was laid ready in this round.
  var paper: ProposalVersion? { version(standing.version) }

  /// Those that the decision was sent to in this round.
  var sent: [DispatchTable.Line] {
    let steps = Set(standing.taken.filter { $0.kind == .dispatched }.map(\.id))
    return table.lines.filter { steps.contains($0.step) }
  }

  /// The case of the address, when it is this workspace's.
  static func open(_ visit: MemberVisit, _ store: Store) async throws -> CaseDesk {
    guard let id = JoiningID(visit.visit.parameter("id")) else { throw NotFound() }
    let (actor, organisation, today) = (visit.actor, visit.organisation, visit.today)
    return try await store.read { db in
      let joining = try Joining.find(id, visibleTo: actor, db)
      guard joining.organisation == organisation, joining.isOwn else { throw NotFound() }
      guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
      let steps = try CaseStep.all(of: id, db)
      let standing = CaseStanding.of(steps)
      let versions = try ProposalVersion.all(of: id, db)
      let locked = standing.isClosed ? nil : versions.first { $0.id == standing.version }
      return CaseDesk(
        visit: visit, draft: try Draft.load(joining, on: today, db), county: county, steps: steps, standing: standing,
        versions: versions, colleagues: try Membership.all(of: organisation, db),
        table: try DispatchTable.of(id, db),
        isRewritten: try locked.map { try FrozenPaper.isRewritten($0, of: joining, db) } ?? false)
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
