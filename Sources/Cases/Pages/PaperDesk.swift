import Counties
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import Web

/// The draft and one of its papers, laid out for one of the organisation's own people.
struct PaperDesk: Sendable {
  let visit: MemberVisit
  let draft: Draft
  let county: County
  /// The paper that is looked at: the one asked for, or the latest.
  let paper: Paper?
  let text: String?
  let reading: PaperReading?

  var l: Language { visit.language }
  var base: String { "/mina-sidor/\(draft.organisation.id)/anslutningar/\(draft.joining.id)" }
  var path: String { base + "/underlag" }
  var mayWrite: Bool { visit.role >= .contributor && draft.standing.isWritable }

  static func open(_ visit: MemberVisit, paper wanted: String, _ store: Store) async throws -> PaperDesk {
    guard let id = JoiningID(visit.visit.parameter("id")) else { throw NotFound() }
    let (actor, organisation, today) = (visit.actor, visit.organisation, visit.today)
    return try await store.read { db in
      let joining = try Joining.find(id, visibleTo: actor, db)
      guard joining.organisation == organisation, joining.isOwn else { throw NotFound() }
      let draft = try Draft.load(joining, on: today, db)
      guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
      let paper = wanted.isEmpty ? draft.papers.last : draft.papers.first { $0.id.text == wanted }
      if !wanted.isEmpty, paper == nil { throw NotFound() }
      let content = try paper?.content(db)
      return PaperDesk(
        visit: visit, draft: draft, county: county, paper: paper, text: content?.text,
        reading: content?.reading.flatMap { JSONText.decode(PaperReading.self, $0) })
    }
  }

  func page(_ main: HTML) -> Page {
    let title = Text(
      sv: "Anslut \(draft.organisation.name)", en: "Joining: \(draft.organisation.name)",
      fi: "Liittyminen: \(draft.organisation.name)")
    return draft.organisation.workspacePage(
      CaseTexts.title[l], at: .joining, role: visit.role, chrome: county.chrome(l),
      crumbs: [Crumb(title[l], base), Crumb(CaseTexts.title[l])], l, joining: base, main)
  }
}
