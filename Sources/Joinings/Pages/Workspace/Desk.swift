import Accounts
import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import Web

/// One draft laid out for one of the organisation's own people: what every page of the form stands on.
struct Desk: Sendable {
  let visit: MemberVisit
  let draft: Draft
  let county: County
  let colleagues: [Membership]
  /// Editions that it can be carried over to: open to join, and not under way already.
  let successors: [Edition]
  /// Whether the same strategy can be joined anew, now that this joining is over.
  let canBeginAgain: Bool
  /// How far the paper and the case have come, on the pages that ask for it.
  var paperwork = Paperwork()

  var l: Language { visit.language }
  var organisation: Organisation { draft.organisation }
  var manner: FormManner { FormManner(kind: organisation.kind) }
  var tasks: TaskList { TaskList(draft, paperwork: paperwork) }
  var mayWrite: Bool { visit.role >= .contributor && draft.standing.isWritable }
  var isCoordinator: Bool { visit.role == .coordinator }

  /// The joining of the address, when it is this workspace's.
  static func open(_ visit: MemberVisit, _ store: Store, _ paperwork: Paperwork.Asking? = nil) async throws -> Desk {
    guard let id = JoiningID(visit.visit.parameter("id")) else { throw NotFound() }
    let (actor, organisation, today) = (visit.actor, visit.organisation, visit.today)
    return try await store.read { db in
      let joining = try Joining.find(id, visibleTo: actor, db)
      guard joining.organisation == organisation, joining.isOwn else { throw NotFound() }
      let draft = try Draft.load(joining, on: today, db)
      guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
      return try load(joining, visit, draft, county, paperwork, db)
    }
  }

  static func load(
    _ joining: Joining, _ visit: MemberVisit, _ draft: Draft, _ county: County, _ paperwork: Paperwork.Asking?,
    _ db: Database
  ) throws -> Desk {
    let joinable = try Edition.joinable(in: joining.county, on: visit.today, db)
    let successors = try Edition.successors(of: draft.edition, on: visit.today, db).filter {
      try Joining.underWay(joining.organisation, $0.id, db) == nil
    }
    let isFree = try Joining.underWay(joining.organisation, joining.edition, db) == nil
    return Desk(
      visit: visit, draft: draft, county: county, colleagues: try Membership.all(of: joining.organisation, db),
      successors: successors,
      canBeginAgain: draft.standing.isEnded && isFree && visit.role >= .contributor
        && joinable.contains { $0.id == joining.edition },
      paperwork: try paperwork?(joining.id, db) ?? Paperwork())
  }

  var hasSuccessor: Bool { !successors.isEmpty }

  /// The joining's own address, without the language.
  var base: String { "/mina-sidor/\(organisation.id)/anslutningar/\(draft.joining.id)" }
  func path(_ part: FormPart) -> String { "\(base)/\(part.path)" }
  func link(_ part: FormPart) -> String { l.path(path(part)) }
  func link(_ rest: String) -> String { l.path(rest.isEmpty ? base : "\(base)/\(rest)") }

  /// "Anslut Köpings kommun", until it has been sent in; then "Er anslutning".
  var title: String {
    let standing = draft.standing
    if !standing.hasBeenSubmitted { return TaskTexts.join(organisation.name)[l] }
    return (standing.hasOpenChange ? TaskTexts.newVersion : TaskTexts.yourJoining)[l]
  }

  /// A page of this joining.
  func page(_ title: String, crumbs: [Crumb] = [], _ main: HTML) -> Page {
    let crumbs = crumbs.isEmpty ? [Crumb(self.title)] : [Crumb(self.title, base)] + crumbs
    return organisation.workspacePage(
      title, at: .joining, role: visit.role, chrome: county.chrome(l), crumbs: crumbs, l, joining: base, main)
  }

  /// A colleague's name, or "en kollega" when nobody can be named.
  func name(of person: PersonID?) -> String { known(person) ?? FormTexts.colleague[l] }

  /// A colleague's name, as long as they are known.
  func known(_ person: PersonID?) -> String? {
    colleagues.first { $0.person == person }.map(\.shownName).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What was just saved, as the query tells, and whether something is missing in it. What comes next stands on the
  /// page itself.
  var savedHere: HTML {
    guard let part = FormPart(visit.query.text("sparad")) else { return .empty }
    let isMissing = tasks.gaps.contains { FormPart($0.place) == part }
    return Part.notice(
      .ok, FormTexts.isSaved(partTitle(part))[l],
      isMissing ? "<a href=\"\(link(part))\">\(FormTexts.stillMissing[l])</a>" : nil)
  }

  /// The part's name in this organisation's form.
  func partTitle(_ part: FormPart) -> String {
    if case .area(let id) = part { return draft.areas.first { $0.id == id }?.title[l] ?? "" }
    return TaskTexts.title(part, organisation.kind)[l]
  }

  /// What to do next, in words.
  var nextTitle: String {
    paperwork.matter == .referredBack ? TaskTexts.complete[l] : partTitle(tasks.next)
  }

  /// Where saving leads: the list, or the part after this one.
  func afterSaving(_ part: FormPart) -> Reply {
    let saved = "?sparad=\(QueryText.encode(part.path))"
    if visit.form.text("till") == "listan" { return .redirect(link("") + saved) }
    return .redirect(link(tasks.after(part)) + saved)
  }

  /// Where a page of the form leads when nothing can be written: the list tells why, the answers can be read.
  var readInstead: Reply? {
    if mayWrite { return nil }
    return .redirect(draft.standing.isWritable ? link(.review) : link(""))
  }
}
