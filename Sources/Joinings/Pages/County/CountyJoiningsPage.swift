import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import Web

/// What the strategist has narrowed the county's list to.
struct CountyListFilter: Sendable, Hashable {
  let state: JoiningState?
  let kind: OrganisationKind?
  let area: String
  let query: String

  /// States that something received can be in.
  static let states: [JoiningState] = [.submitted, .returned, .confirmed, .paused, .withdrawn, .refused, .declined]

  init(_ fields: FormFields) {
    state = JoiningState(rawValue: fields.text("lage")).flatMap { Self.states.contains($0) ? $0 : nil }
    kind = OrganisationKind(rawValue: fields.text("typ"))
    area = String(fields.text("omrade").prefix(80))
    query = String(fields.text("q").prefix(100))
  }

  var isEmpty: Bool { state == nil && kind == nil && area.isEmpty && query.isEmpty }

  /// The query of an address that shows the same.
  var text: String {
    let pairs = [("lage", state?.rawValue ?? ""), ("typ", kind?.rawValue ?? ""), ("omrade", area), ("q", query)]
      .filter { !$0.1.isEmpty }.map { "\($0.0)=\(QueryText.encode($0.1))" }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }

  func rows(_ county: CountyCode, actor: Actor, _ db: Database) throws -> [ReceivedJoining] {
    let rows = try OfficerInbox.all(
      county, states: state.map { [$0] } ?? [], kind: kind?.rawValue, query: query, visibleTo: actor, db)
    guard !area.isEmpty else { return rows }
    let chosen = try ChosenInLastVersion.joinings(area, in: county, db)
    return rows.filter { chosen.contains($0.joining) }
  }
}

/// `/lansstyrelsen/{county}/anslutningar`: everything that has been received, and the same as CSV.
struct CountyJoiningsPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (code, actor, l) = (visit.county, visit.actor, visit.language)
    let filter = CountyListFilter(visit.query)
    let (county, rows, areas, editions) = try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      let rows = try filter.rows(code, actor: actor, db)
      return (county, rows, try ChosenInLastVersion.areas(in: code, db), try ListedEditions.of(rows, db))
    }
    let main: HTML = """
      \(Part.head(CountyOverviewTexts.listTitle[l], lead: "\(CountyOverviewTexts.listLead[l])"))
      <div class="split split--filter">\(CountyListView.form(filter, county, areas, l))
      <section class="stack" aria-labelledby="h-lista">\(CountyListView.heading(rows.count, filter, county, l))\
      \(rows.isEmpty ? CountyListView.empty(l) : CountyListView.table(rows, editions, county, on: visit.today, l))</section></div>
      """
    return .page(
      county.staffPage(
        CountyOverviewTexts.listTitle[l], at: .joinings, crumbs: [Crumb(CountyOverviewTexts.listTitle[l])], l, main))
  }

  func csv(_ visit: OfficerVisit) async throws -> Reply {
    let (code, actor) = (visit.county, visit.actor)
    let filter = CountyListFilter(visit.query)
    let (county, rows, editions) = try await store.read { db in
      guard let county = try County.byCode(code, db) else { throw NotFound() }
      let rows = try filter.rows(code, actor: actor, db)
      return (county, rows, try ListedEditions.of(rows, db))
    }
    let text = CSV.table(
      [
        "Organisation", "Typ", "Strategi", "Läge", "Inkommen", "Svar utlovat till", "Diarienummer", "Referens",
        "Version",
        "Exempeldata",
      ],
      rows.map { Self.cells($0, editions) })
    return .download(Array(text.utf8), name: "anslutningar-\(county.slug).csv", type: "text/csv; charset=utf-8")
  }

  private static func cells(_ row: ReceivedJoining, _ editions: ListedEditions) -> [String] {
    [
      row.name, JoiningRowWords.kind(row, .sv), editions.title(row, .sv), editions.state(row, .sv),
      row.submittedAt.day.description,
      row.answerBy?.description ?? "", row.diaryNumber ?? "", row.reference, String(row.version),
      row.isExample ? "ja" : "nej",
    ]
  }
}

/// The list as a page.
enum CountyListView {
  private typealias T = CountyOverviewTexts

  static func form(
    _ filter: CountyListFilter, _ county: County, _ areas: [(slug: String, title: Wording)], _ l: Language
  ) -> HTML {
    let path = l.path(county.staffPath(.joinings))
    return """
      <form class="card filter" method="get" action="\(path)" role="search" aria-label="\(T.filter[l])">
      <div class="field"><label class="field__label" for="q">\(T.search[l])</label>\
      <input class="input" type="search" id="q" name="q" value="\(filter.query)" autocomplete="off"></div>
      \(select("lage", T.state[l], T.allStates[l], CountyListFilter.states.map { ($0.rawValue, JoiningTexts.state($0)[l == .en ? .en : .sv]) }, filter.state?.rawValue ?? ""))
      \(select("typ", T.kind[l], T.allKinds[l], OrganisationKind.allCases.map { ($0.rawValue, $0.name[l]) }, filter.kind?.rawValue ?? ""))
      \(select("omrade", T.area[l], T.allAreas[l], areas.map { ($0.slug, $0.title[l]) }, filter.area))
      <p class="actions"><button class="btn btn--primary" type="submit">\(Icon.search)\(T.show[l])</button>\
      \(if: !filter.isEmpty, "<a href=\"\(path)\">\(T.clear[l])</a>")</p></form>
      """
  }

  private static func select(
    _ name: String, _ label: String, _ all: String, _ options: [(String, String)], _ chosen: String
  ) -> HTML {
    """
    <div class="field"><label class="field__label" for="\(name)">\(label)</label><select class="select" id="\(name)" name="\(name)">\
    <option value="">\(all)</option>\
    \(options.html { "<option value=\"\($0.0)\"\(if: $0.0 == chosen, " selected")>\($0.1)</option>" })</select></div>
    """
  }

  static func heading(_ count: Int, _ filter: CountyListFilter, _ county: County, _ l: Language) -> HTML {
    """
    <div class="section__row mb-0"><h2 id="h-lista" class="h-sm">\(T.count(count)[l])</h2>\
    \(if: count > 0, "<p><a href=\"\(l.path(county.staffPath(.joinings))).csv\(filter.text)\">\(T.csv[l])</a></p>")</div>
    """
  }

  static func empty(_ l: Language) -> HTML {
    "<div class=\"card\"><p class=\"h-sm\">\(T.empty[l])</p><p>\(T.emptyLead[l])</p></div>"
  }

  static func table(
    _ rows: [ReceivedJoining], _ editions: ListedEditions, _ county: County, on day: Day, _ l: Language
  ) -> HTML {
    """
    <div class="stackbox"><div class="tablewrap" role="region" aria-labelledby="c-ans" tabindex="0">
    <table class="table table--stack" role="table"><caption id="c-ans" class="vh">\(T.caption[l])</caption>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">\(T.organisation[l])</th>\
    <th scope="col" role="columnheader">\(T.strategy[l])</th>\
    <th scope="col" role="columnheader">\(T.state[l])</th><th scope="col" role="columnheader">\(T.received[l])</th>\
    <th scope="col" role="columnheader">\(T.registry[l])</th></tr></thead>
    <tbody role="rowgroup">\(rows.html { row($0, editions, county, day, l) })</tbody></table></div></div>
    """
  }

  private static func row(
    _ row: ReceivedJoining, _ editions: ListedEditions, _ county: County, _ day: Day, _ l: Language
  ) -> HTML {
    let promise = row.answerBy.map { ReceivedView.promise($0, day, l) }
    return """
      <tr role="row"><th scope="row" role="rowheader"><a href="\(l.path(county.staffPath(.joinings)))/\(row.joining)">\(row.name)</a>\
      <span class="table__sub">\(JoiningRowWords.kind(row, l))</span></th>\
      <td role="cell" data-label="\(T.strategy[l])">\(editions.title(row, l))</td>\
      <td role="cell" data-label="\(T.state[l])">\(state(row, editions, l))\(promise.map { "<span class=\"table__sub\">\($0)</span>" as HTML })</td>\
      <td role="cell" data-label="\(T.received[l])">\(Part.time(row.submittedAt.day, l))<span class="table__sub">\(row.reference)</span></td>\
      <td role="cell" data-label="\(T.registry[l])">\(row.diaryNumber ?? "–")</td></tr>

      """
  }

  private static func state(_ row: ReceivedJoining, _ editions: ListedEditions, _ l: Language) -> HTML {
    if row.answerBy != nil { return Part.status(.act, CountyJoiningTexts.awaitsYou[l]) }
    let isDone = row.state == .confirmed && !row.isReturned && !row.isSuperseded
    return Part.status(isDone ? .done : row.isReturned ? .wait : .todo, editions.state(row, l))
  }
}

extension ListedEditions {
  func title(_ row: ReceivedJoining, _ l: Language) -> String { titles[row.edition]?[l == .en ? .en : .sv] ?? "" }

  /// "Förd över" where the organisation's joining to a later strategy has taken its place: else one body looks like two.
  func state(_ row: ReceivedJoining, _ l: Language) -> String {
    if row.isSuperseded { return CountyOverviewTexts.carriedOver[l] }
    return JoiningTexts.state(row.isReturned ? .returned : row.state)[l == .en ? .en : .sv]
  }
}
