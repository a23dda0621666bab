import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies

/// Who works with what in a strategy: how many organisations of each type have chosen each area. Only what is public.
struct AreaHeat: Sendable {
  let edition: Edition
  /// Areas that can be chosen, in the strategy's order.
  let areas: [Area]
  /// Types that somebody is of.
  let kinds: [OrganisationKind]
  let counts: [AreaID: [OrganisationKind: Int]]

  func count(_ area: AreaID, _ kind: OrganisationKind) -> Int { counts[area]?[kind] ?? 0 }
  func total(_ area: AreaID) -> Int { (counts[area] ?? [:]).values.reduce(0, +) }
  var nobody: [Area] { areas.filter { total($0.id) == 0 } }

  static func of(_ edition: Edition, _ db: Database) throws -> AreaHeat {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.area_id, p.kind, count(*) AS number
        FROM published_joinings p JOIN published_areas a ON a.joining_id = p.joining_id
        WHERE p.edition_id = ? AND p.state IN ('joined', 'paused') GROUP BY a.area_id, p.kind
        """,
      arguments: [edition.id])
    var counts: [AreaID: [OrganisationKind: Int]] = [:]
    for row in rows {
      if let kind = OrganisationKind(rawValue: row["kind"]) {
        counts[row["area_id"], default: [:]][kind] = row["number"]
      }
    }
    let present = Set(counts.values.flatMap(\.keys))
    return AreaHeat(
      edition: edition, areas: try Area.all(of: edition.id, db).filter(\.isSelectable),
      kinds: OrganisationKind.allCases.filter(present.contains), counts: counts)
  }
}

/// When the joined organisations last updated what they have said.
struct CountyFreshness: Sendable {
  struct Row: Sendable, Hashable {
    let joining: JoiningID
    let name: String
    let updatedOn: Day
  }

  let all: Int
  let inLastYear: Int
  /// Those who updated longest ago, at most five.
  let oldest: [Row]

  static func of(_ county: CountyCode, on day: Day, _ db: Database) throws -> CountyFreshness {
    let rows = try GRDB.Row.fetchAll(
      db,
      sql: """
        SELECT joining_id, name, updated_on FROM published_joinings WHERE county = ? AND state IN ('joined', 'paused')
        ORDER BY updated_on, sort_key
        """,
      arguments: [county]
    ).map { Row(joining: $0["joining_id"], name: $0["name"], updatedOn: $0["updated_on"]) }
    let limit = day.adding(days: -365)
    return CountyFreshness(
      all: rows.count, inLastYear: rows.filter { $0.updatedOn > limit }.count,
      oldest: Array(rows.filter { $0.updatedOn <= limit }.prefix(5)))
  }
}

/// Joinings whose last version chose an area with this slug.
enum ChosenInLastVersion {
  static func joinings(_ slug: String, in county: CountyCode, _ db: Database) throws -> Set<JoiningID> {
    Set(
      try JoiningID.fetchAll(
        db,
        sql: """
          SELECT v.joining_id FROM joinings j JOIN joining_versions v ON v.joining_id = j.id
          WHERE j.county = ? AND v.number = (SELECT max(number) FROM joining_versions WHERE joining_id = j.id)
            AND EXISTS (SELECT 1 FROM json_each(v.snapshot, '$.areas') WHERE json_extract(value, '$.slug') = ?)
          """,
        arguments: [county, slug]))
  }

  /// Every area that something sent in has chosen, by slug, with its title.
  static func areas(in county: CountyCode, _ db: Database) throws -> [(slug: String, title: Wording)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT a.slug, a.title FROM areas a JOIN editions e ON e.id = a.edition_id
        JOIN strategies s ON s.id = e.strategy_id
        WHERE s.county = ? AND e.published_at IS NOT NULL AND a.is_selectable = 1
        ORDER BY e.period_from DESC, a.position
        """,
      arguments: [county])
    var seen: Set<String> = []
    return rows.compactMap { row in
      let slug: String = row["slug"]
      return seen.insert(slug).inserted ? (slug, row["title"]) : nil
    }
  }
}

/// What tells two joinings of one organisation apart in the county's list: the strategy.
struct ListedEditions: Sendable {
  let titles: [EditionID: Wording]

  static func of(_ rows: [ReceivedJoining], _ db: Database) throws -> ListedEditions {
    var titles: [EditionID: Wording] = [:]
    for row in rows where titles[row.edition] == nil {
      titles[row.edition] = try Edition.byID(row.edition, db)?.shortTitle
    }
    return ListedEditions(titles: titles)
  }
}
