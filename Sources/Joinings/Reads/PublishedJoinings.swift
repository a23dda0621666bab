import GRDB
import Kernel
import Store
import Strategies

/// A joined organisation as a list shows it: one row, no drafts behind it.
package struct PublishedJoining: Sendable, Hashable {
  /// A chosen area as a list shows it.
  package struct ChosenArea: Sendable, Hashable {
    package let id: AreaID
    package let number: String
    package let slug: String
    package let title: Wording
    package let isMain: Bool
  }

  package let joining: JoiningID
  package let county: CountyCode
  package let organisation: OrganisationID
  package let edition: EditionID
  package let slug: String
  package let name: String
  package let nameEn: String?
  /// The type as it is stored: an `OrganisationKind`'s raw value.
  package let kind: String
  package let place: String?
  package let municipalityCode: String?
  /// "Ansluten sedan": the day of the first confirmation. For a published no, the day it was published.
  package let joinedOn: Day
  /// "Senast uppdaterad"
  package let updatedOn: Day
  package internal(set) var state: PublicState
  package let isExample: Bool
  package internal(set) var areas: [ChosenArea]

  /// The joined organisations of a county in Swedish alphabetical order, those to the previous strategy with them.
  ///
  /// - Parameters:
  ///   - kind: only this type (an `OrganisationKind`'s raw value).
  ///   - area: only those who chose this area, or one under it.
  ///   - areas: only those who chose one of these, or one under them.
  ///   - query: words that the name begins with, in any order.
  ///   - page: from 1.
  ///   - shelf: what the county has published, where the caller has read it.
  /// - Returns: the page's rows, how many there are in all, and how many organisations these are: one can have joined two
  ///   strategies. Nil where nothing narrows the list: `countsByKind` knows.
  package static func list(
    county: CountyCode, kind: String? = nil, area: AreaID? = nil, areas: [AreaID]? = nil, query: String = "",
    page: Int = 1, limit: Int = 20, on day: Day, shelf: Shelf? = nil, _ db: Database
  ) throws -> (rows: [PublishedJoining], total: Int, organisations: Int?) {
    let filter = ListFilter(county: county, kind: kind, areas: areas ?? area.map { [$0] }, query: query)
    let counts: (Int, Int?)? = try Row.mapOne(db, sql: filter.count, arguments: filter.arguments) { ($0[0], $0[1]) }
    let (total, organisations) = counts ?? (0, 0)
    let limit = min(max(limit, 1), 1_000)
    let (offset, tooFar) = (max(page, 1) - 1).multipliedReportingOverflow(by: limit)
    guard !tooFar, offset < total else { return ([], total, organisations) }
    let rows = try bare(filter.page, filter.arguments + [limit, offset], db)
    return (try whole(rows, county: county, on: day, shelf: shelf, db), total, organisations)
  }

  /// Those who joined last.
  package static func latest(
    _ county: CountyCode, limit: Int, on day: Day, _ db: Database
  ) throws -> [PublishedJoining] {
    let rows = try bare(
      "\(select) WHERE p.county = ? AND p.state = 'joined' ORDER BY p.joined_on DESC LIMIT ?", [county, limit], db)
    return try whole(rows, county: county, on: day, db)
  }

  /// The first of those who work with an area, or with one under it: those with it as their main focus before the
  /// others, each in Swedish order.
  package static func working(
    in area: AreaID, limit: Int = 20, on day: Day, _ db: Database
  ) throws -> [PublishedJoining] {
    let county = try CountyCode.fetchOne(
      db,
      sql: """
        SELECT s.county FROM areas a JOIN editions e ON e.id = a.edition_id JOIN strategies s ON s.id = e.strategy_id
        WHERE a.id = ?
        """,
      arguments: [area])
    guard let county else { return [] }
    let chosen =
      "EXISTS (SELECT 1 FROM published_areas a WHERE a.joining_id = p.joining_id AND a.area_id IN (\(branch))"
    var rows: [PublishedJoining] = []
    for condition in ["\(chosen) AND a.is_main = 1)", "\(chosen)) AND NOT \(chosen) AND a.is_main = 1)"]
    where rows.count < limit {
      let areas = Array(repeating: area, count: condition.filter { $0 == "?" }.count)
      rows += try bare(
        """
        \(select) WHERE p.county = ? AND p.state IN ('joined', 'paused') AND \(condition) ORDER BY p.sort_key LIMIT ?
        """,
        [county] + StatementArguments(areas) + [limit - rows.count], db)
    }
    return try whole(rows, county: county, on: day, db)
  }

  /// How many work with each area of an edition. Areas nobody works with are left out.
  package static func counts(of edition: EditionID, _ db: Database) throws -> [AreaID: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT c.area_id, c.number FROM areas a JOIN area_counts c ON c.area_id = a.id WHERE a.edition_id = ?",
      arguments: [edition])
    return Dictionary(rows.map { ($0["area_id"], $0["number"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many organisations have joined in a county, by type: each counts once, whatever it has joined.
  package static func countsByKind(_ county: CountyCode, _ db: Database) throws -> [String: Int] {
    let counts: [(String, Int)] = try Row.mapAll(
      db,
      sql: """
        SELECT kind, count(DISTINCT organisation_id) AS number FROM published_joinings WHERE county = ? AND state IN ('joined', 'paused')
        GROUP BY kind
        """,
      arguments: [county]
    ) { ($0["kind"], $0["number"]) }
    return Dictionary(counts, uniquingKeysWith: { first, _ in first })
  }

  static let branch = "SELECT id FROM areas WHERE id = ? OR parent_id = ?"

  /// An area and those under it.
  static func branch(of area: AreaID, _ db: Database) throws -> Set<AreaID> {
    Set(try AreaID.fetchAll(db, sql: branch, arguments: [area, area]))
  }

  /// A shelter's place is left out as soon as it says so, whatever the version that is shown said.
  static let select = """
    SELECT p.joining_id, p.county, p.organisation_id, p.edition_id, p.slug, p.name, p.name_en, p.kind,
      CASE o.hides_people WHEN 1 THEN NULL ELSE p.place END AS place,
      CASE o.hides_people WHEN 1 THEN NULL ELSE p.municipality_code END AS municipality_code,
      p.joined_on, p.updated_on, p.state, p.is_example
    FROM published_joinings p JOIN organisations o ON o.id = p.organisation_id
    """

  /// The rows of a query that begins with `select`, as they are stored: `whole` makes them what a list shows.
  static func bare(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> [PublishedJoining] {
    try Row.mapAll(db, sql: sql, arguments: arguments) { PublishedJoining($0) }
  }

  /// The rows with their areas, each title read once, and those to a previous strategy told as such.
  static func whole(
    _ rows: [PublishedJoining], county: CountyCode, on day: Day, shelf: Shelf? = nil, _ db: Database
  ) throws -> [PublishedJoining] {
    guard !rows.isEmpty else { return [] }
    let shelf = try shelf ?? Shelf.inShort(county, db)
    let former = Set(shelf.editions.map(\.id).filter { shelf.isFormer($0, on: day) })
    let chosen = try ChosenArea.all(of: rows.map(\.joining), db)
    return rows.map { row in
      var row = row
      row.areas = chosen[row.joining] ?? []
      if row.state == .joined, former.contains(row.edition) { row.state = .former }
      return row
    }
  }
}

extension PublishedJoining {
  init(_ row: Row) {
    self.init(
      joining: row["joining_id"], county: row["county"], organisation: row["organisation_id"],
      edition: row["edition_id"], slug: row["slug"], name: row["name"], nameEn: row["name_en"], kind: row["kind"],
      place: row["place"], municipalityCode: row["municipality_code"], joinedOn: row["joined_on"],
      updatedOn: row["updated_on"], state: PublicState(rawValue: row["state"]) ?? .joined,
      isExample: row["is_example"] == 1, areas: [])
  }
}

extension PublishedJoining.ChosenArea {
  /// The chosen areas of many joinings at once, in their order.
  static func all(of joinings: [JoiningID], _ db: Database) throws -> [JoiningID: [Self]] {
    var areas: [AreaID: (number: String, slug: String, title: Wording)] = [:]
    var chosen: [JoiningID: [Self]] = [:]
    _ = try Row.mapAll(
      db,
      sql: """
        SELECT p.joining_id, p.area_id, p.is_main, a.number, a.slug, a.title FROM published_areas p
        JOIN areas a ON a.id = p.area_id
        WHERE p.joining_id IN (SELECT value FROM json_each(?)) ORDER BY p.joining_id, p.position
        """,
      arguments: [JSONText.encode(joinings)]
    ) { row in
      let id: AreaID = row["area_id"]
      let area = areas[id] ?? (row["number"], row["slug"], row["title"])
      areas[id] = area
      chosen[row["joining_id"], default: []].append(
        Self(id: id, number: area.number, slug: area.slug, title: area.title, isMain: row["is_main"] == 1))
    }
    return chosen
  }
}

/// What a list of joined organisations is narrowed by, as SQL.
struct ListFilter {
  /// Whether it narrows the county's whole list.
  var isNarrow: Bool { conditions.utf8.count > Self.whole.utf8.count }
  private static let whole = "p.county = ? AND p.state IN ('joined', 'paused')"
  var conditions = Self.whole
  var arguments: StatementArguments

  init(county: CountyCode, kind: String?, areas: [AreaID]?, query: String) {
    arguments = [county]
    if let kind {
      conditions += " AND p.kind = ?"
      arguments += [kind]
    }
    if let areas {
      conditions += """
         AND EXISTS (SELECT 1 FROM published_areas a WHERE a.joining_id = p.joining_id
        AND a.area_id IN (SELECT id FROM areas WHERE id IN (SELECT value FROM json_each(?))
          OR parent_id IN (SELECT value FROM json_each(?))))
        """
      let list = JSONText.encode(areas)
      arguments += [list, list]
    }
    if let words = Self.words(query) {
      conditions +=
        " AND p.joining_id IN (SELECT joining_id FROM organisation_search WHERE organisation_search MATCH ?)"
      arguments += ["county : \"\(county)\" AND name : (\(words))"]
    }
  }

  var count: String {
    "SELECT count(*), \(isNarrow ? "count(DISTINCT p.organisation_id)" : "NULL") FROM published_joinings p WHERE \(conditions)"
  }
  var page: String { "\(PublishedJoining.select) WHERE \(conditions) ORDER BY p.sort_key LIMIT ? OFFSET ?" }

  /// The typed words as a full-text query: each the beginning of a word, none of them an operator. Nil when there is
  /// nothing to look for.
  static func words(_ query: String) -> String? {
    // Composed as the names are: "a" with its dots beside it is "ä".
    let words = Tidy.line(query).unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
      .prefix(8)
    return words.isEmpty ? nil : words.map { "\"\(String($0))\"*" }.joined(separator: " ")
  }
}
