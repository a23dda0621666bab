import Counties
import GRDB
import Kernel
import Organisations
import Strategies

/// Everything the directory shows.
struct DirectoryModel: Sendable {
  let county: County
  let filter: DirectoryFilter
  let rows: [PublishedJoining]
  /// How many joinings fit the filter, and how many organisations they are: one can have joined two strategies.
  let total: Int
  let found: Int
  /// How many organisations there are in all.
  let all: Int
  /// Types that somebody is of, with how many.
  let kinds: [(kind: OrganisationKind, count: Int)]
  /// The areas one can narrow by: those in force first, then those that only previous strategies have.
  let areas: [AreaChoice]
  let tiles: [Tile]
  let marks: [String: TileMark]

  static let limit = 20

  struct AreaChoice: Sendable, Hashable {
    let slug: String
    let title: Wording
    let isFormer: Bool
    let isUnder: Bool
  }

  var pages: Int { max(1, (total + Self.limit - 1) / Self.limit) }
  var first: Int { (min(filter.page, pages) - 1) * Self.limit + 1 }
}

extension DirectoryModel {
  static func load(_ county: County, _ asked: DirectoryFilter, on day: Day, _ db: Database) throws -> DirectoryModel {
    let byKind = try PublishedJoining.countsByKind(county.code, db)
    let shelf = try Shelf.inShort(county.code, db)
    let areas = try DirectoryAreas.of(county.code, shelf, on: day, db)
    let ids = asked.area.map { areas.ids[$0] ?? [] }
    var found = try list(county, asked, ids, page: asked.page, on: day, shelf, db)
    var filter = asked
    let pages = max(1, (found.total + limit - 1) / limit)
    if asked.page > pages {
      filter.page = pages
      found = try list(county, asked, ids, page: pages, on: day, shelf, db)
    }
    let all = byKind.values.reduce(0, +)
    return DirectoryModel(
      county: county, filter: filter, rows: found.rows, total: found.total, found: found.organisations ?? all, all: all,
      kinds: OrganisationKind.allCases.compactMap { kind in byKind[kind.rawValue].map { (kind, $0) } },
      areas: areas.choices, tiles: try Tile.all(of: county.code, db),
      marks: try TileMark.all(of: county.code, on: day, db))
  }

  private static func list(
    _ county: County, _ asked: DirectoryFilter, _ ids: [AreaID]?, page: Int, on day: Day, _ shelf: Shelf,
    _ db: Database
  ) throws -> (rows: [PublishedJoining], total: Int, organisations: Int?) {
    if let ids, ids.isEmpty { return ([], 0, 0) }
    return try PublishedJoining.list(
      county: county.code, kind: asked.kind?.rawValue, areas: ids, query: asked.query, page: page, limit: limit,
      on: day, shelf: shelf, db)
  }
}

/// The areas one can look for in a county, by slug. The same slug in two strategies is one choice that finds both.
struct DirectoryAreas: Sendable {
  let choices: [DirectoryModel.AreaChoice]
  let ids: [String: [AreaID]]

  static func of(_ county: CountyCode, _ shelf: Shelf, on day: Day, _ db: Database) throws -> DirectoryAreas {
    let inForce = shelf.inForce(on: day).map(\.id)
    let former = try formerEditions(county, except: inForce, db)
    var choices: [DirectoryModel.AreaChoice] = []
    var ids: [String: [AreaID]] = [:]
    for (edition, isFormer) in inForce.map({ ($0, false) }) + former.map({ ($0, true) }) {
      for area in try Area.names(of: edition, db) {
        if ids[area.slug] == nil {
          choices.append(
            .init(slug: area.slug, title: area.title, isFormer: isFormer, isUnder: area.parent != nil))
        }
        ids[area.slug, default: []].append(area.id)
      }
    }
    return DirectoryAreas(choices: choices, ids: ids)
  }

  /// The areas of a county's published strategies with this slug or id.
  static func named(_ word: String, in county: CountyCode, _ db: Database) throws -> [AreaID] {
    try AreaID.fetchAll(
      db,
      sql: """
        SELECT a.id FROM areas a JOIN editions e ON e.id = a.edition_id JOIN strategies s ON s.id = e.strategy_id
        WHERE s.county = ? AND e.published_at IS NOT NULL AND (a.slug = ? OR a.id = ?)
        """,
      arguments: [county, word, word])
  }

  /// Editions that are no longer in force and that somebody is still joined to.
  private static func formerEditions(
    _ county: CountyCode, except inForce: [EditionID], _ db: Database
  ) throws -> [EditionID] {
    try EditionID.fetchAll(
      db,
      sql: """
        SELECT e.id FROM strategies s JOIN editions e ON e.strategy_id = s.id WHERE s.county = ? AND EXISTS
        (SELECT 1 FROM published_joinings p WHERE p.edition_id = e.id AND p.state IN ('joined', 'paused'))
        """,
      arguments: [county]
    ).filter { !inForce.contains($0) }
  }
}
