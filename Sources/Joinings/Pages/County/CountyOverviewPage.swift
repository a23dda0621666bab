import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import Web

/// Everything the county's overview shows. Never a draft, nor how far one has come.
struct CountyOverviewModel: Sendable {
  let county: County
  let waiting: [ReceivedJoining]
  /// How many want to show that they prepare, and have not been checked.
  let preparing: Int
  let returned: Int
  let joined: Int
  let latest: [PublishedJoining]
  let heats: [AreaHeat]
  let fresh: CountyFreshness
  let tiles: [Tile]
  let marks: [String: TileMark]

  static func load(_ code: CountyCode, actor: Actor, on day: Day, _ db: Database) throws -> CountyOverviewModel {
    guard let county = try County.byCode(code, db) else { throw NotFound() }
    let all = try OfficerInbox.all(code, visibleTo: actor, db)
    return CountyOverviewModel(
      county: county,
      waiting: all.filter { $0.answerBy != nil }.sorted { ($0.submittedAt, $0.joining) < ($1.submittedAt, $1.joining) },
      preparing: try Preparing.waiting(in: code, on: day, visibleTo: actor, db).count,
      returned: all.filter(\.isReturned).count,
      joined: try PublishedJoining.countsByKind(code, db).values.reduce(0, +),
      latest: try PublishedJoining.latest(code, limit: 5, on: day, db),
      heats: try Edition.inForce(in: code, on: day, db).map { try AreaHeat.of($0, db) },
      fresh: try CountyFreshness.of(code, on: day, db), tiles: try Tile.all(of: code, db),
      marks: try TileMark.all(of: code, on: day, db))
  }
}

/// `/lansstyrelsen/{county}`: what waits, who has joined, who works with what, and where nobody does.
struct CountyOverviewPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (county, actor, day) = (visit.county, visit.actor, visit.today)
    let model = try await store.read { db in try CountyOverviewModel.load(county, actor: actor, on: day, db) }
    return .page(CountyOverviewView.page(model, on: day, visit.language))
  }
}

/// The overview as a page.
enum CountyOverviewView {
  private typealias T = CountyOverviewTexts

  static func page(_ model: CountyOverviewModel, on day: Day, _ l: Language) -> Page {
    let title = T.title[l]
    let main: HTML = """
      \(Part.head(title, kicker: "\(Part.time(day, l))"))
      <h2 class="vh">\(T.numbers[l])</h2>\(numbers(model, l))
      <div class="dash"><div class="dash__col">\(waiting(model, day, l))\(latest(model, l))\(fresh(model, l))</div>
      <div class="dash__col">\(coverage(model, l))\(links(model, l))</div>
      \(model.heats.html { HeatView.html($0, model.county, l) })</div>
      """
    return model.county.staffPage(title, at: .overview, l, main)
  }

  private static func numbers(_ model: CountyOverviewModel, _ l: Language) -> HTML {
    let joined = model.marks.values.filter { $0.state == .joined }.count
    let note = model.tiles.isEmpty ? "" : T.municipalities(joined, model.tiles.count)[l]
    return """
      <dl class="stats stats--flat mb-6">\(stat(T.waiting[l], model.waiting.count, T.waitingNote[l], isAct: !model.waiting.isEmpty))\
      \(stat(T.returned[l], model.returned, T.returnedNote[l]))\(stat(T.joined[l], model.joined, note))</dl>
      """
  }

  private static func stat(_ label: String, _ value: Int, _ note: String, isAct: Bool = false) -> HTML {
    """
    <div class="stat\(if: isAct, " stat--act")"><dt class="stat__label">\(label)</dt><dd class="stat__value">\(value)</dd>\
    \(if: !note.isEmpty, "<dd class=\"stat__note\">\(note)</dd>")</div>
    """
  }

  private static func waiting(_ model: CountyOverviewModel, _ day: Day, _ l: Language) -> HTML {
    let base = l.path(model.county.staffPath(.joinings))
    let rows = model.waiting.html { row in
      """
      <li><a href="\(base)/\(row.joining)">\(row.name)</a>\(if: row.isChange, "<span class=\"tag\">\(T.change[l])</span>")\
      \(if: row.asksToShowNo, "<span class=\"tag\">\(T.no[l])</span>")\
      <span class="queue__meta">\(JoiningRowWords.kind(row, l)). \(T.received[l]) \(Part.time(row.submittedAt.day, l)). \
      \(row.answerBy.map { ReceivedView.promise($0, day, l) } ?? "")</span></li>
      """
    }
    return """
      <section class="card card--flush" aria-labelledby="h-vantar"><div class="card__pad"><h2 class="h-sm" id="h-vantar">\(T.waitingTitle[l])</h2>\
      <p class="meta">\((model.waiting.isEmpty ? T.nothingWaits : T.waitingLead)[l])</p></div>\
      \(if: !model.waiting.isEmpty, "<ul class=\"queue\">\(rows)</ul>")\
      \(preparing(model, l))\
      <p class="card__pad mb-4">\(Part.arrowLink(T.allJoinings[l], base))</p></section>
      """
  }

  private static func preparing(_ model: CountyOverviewModel, _ l: Language) -> HTML {
    guard model.preparing > 0 else { return .empty }
    let t = DeclineTexts.self
    return """
      <p class="card__pad">\(t.someWait(model.preparing)[l]) \(Part.arrowLink(t.allPreparing[l], l.path(PreparingPage.path(model.county))))</p>
      """
  }

  private static func latest(_ model: CountyOverviewModel, _ l: Language) -> HTML {
    let base = l.path(model.county.staffPath(.joinings))
    let rows = model.latest.html { row in
      """
      <li><a href="\(base)/\(row.joining)">\(row.name)</a>\(Part.time(row.joinedOn, l))\
      <p class="meta">\(OrganisationKind(rawValue: row.kind)?.name[l] ?? "")</p></li>
      """
    }
    return Part.card(
      T.newlyJoined[l],
      model.latest.isEmpty ? "<p class=\"meta\">\(T.nobodyJoined[l])</p>" : "<ul class=\"orglist\">\(rows)</ul>")
  }

  private static func coverage(_ model: CountyOverviewModel, _ l: Language) -> HTML {
    guard !model.tiles.isEmpty else { return .empty }
    return Part.card(
      T.coverage[l],
      "\(TileMap.html(model.county, model.tiles, model.marks, l))\(TileMap.legend(model.tiles, model.marks, l))")
  }

  private static func fresh(_ model: CountyOverviewModel, _ l: Language) -> HTML {
    guard model.fresh.all > 0 else { return .empty }
    let base = l.path(model.county.staffPath(.joinings))
    let rows = model.fresh.oldest.html {
      "<li><a href=\"\(base)/\($0.joining)\">\($0.name)</a>\(Part.time($0.updatedOn, l))</li>"
    }
    return Part.card(
      T.freshTitle[l],
      """
      <p>\(T.updatedThisYear(model.fresh.inLastYear, model.fresh.all)[l])</p>\
      \(if: !model.fresh.oldest.isEmpty, "<p class=\"meta\">\(T.freshLead[l])</p><ul class=\"orglist\">\(rows)</ul>")
      """)
  }

  private static func links(_ model: CountyOverviewModel, _ l: Language) -> HTML {
    Part.card(
      T.links[l],
      """
      <ul class="ticks"><li><a href="\(l.path(model.county.staffPath(.strategies)))">\(T.strategies[l])</a></li>\
      <li><a href="\(l.path(PreparingPage.path(model.county)))">\(DeclineTexts.preparing[l])</a></li>\
      <li><a href="\(l.path("/\(model.county.slug)/anslutna"))">\(T.publicList[l])</a></li></ul>
      """)
  }
}

/// Words that the county's lists share.
enum JoiningRowWords {
  static func kind(_ row: ReceivedJoining, _ l: Language) -> String {
    OrganisationKind(rawValue: row.kind)?.name[l] ?? row.kind
  }
}
