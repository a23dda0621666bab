import GRDB
import Kernel
import Store

extension Edition {
  /// One edition, published or not: the caller has made sure that the reader may see a draft.
  package static func byID(_ id: EditionID, _ db: Database) throws -> Edition? {
    try Row.fetchOne(db, sql: "\(select) WHERE e.id = ?", arguments: [id]).map(Edition.init)
  }

  /// The county's published editions, newest first.
  package static func published(in county: CountyCode, _ db: Database) throws -> [Edition] {
    try Row.fetchAll(
      db,
      sql: """
        \(select) WHERE s.county = ? AND e.published_at IS NOT NULL
        ORDER BY COALESCE(e.in_force_from, e.adopted_on) DESC, e.period_from DESC, e.number DESC
        """,
      arguments: [county]
    ).map(Edition.init)
  }

  /// The editions that are in force on a day. A strategy stays in force after its period, until its successor takes
  /// effect: a later edition of its own, or another strategy that replaces it.
  package static func inForce(in county: CountyCode, on day: Day, _ db: Database) throws -> [Edition] {
    let begun = try published(in: county, db).filter { edition in edition.inForceFrom.map { $0 <= day } ?? false }
    let replaced = try replacedStrategies(on: day, among: begun, db)
    return begun.filter { edition in
      !replaced.contains(edition.strategy)
        && !begun.contains { $0.strategy == edition.strategy && $0.number > edition.number }
    }
  }

  /// The editions that one can join on a day: those in force, and those adopted that are about to be.
  package static func joinable(in county: CountyCode, on day: Day, _ db: Database) throws -> [Edition] {
    let inForce = Set(try inForce(in: county, on: day, db).map(\.id))
    return try published(in: county, db).filter { edition in
      guard edition.isJoinable else { return false }
      let isComing = edition.inForceFrom.map { $0 > day } ?? false
      return inForce.contains(edition.id) || (isComing && edition.adoptedOn.map { $0 <= day } ?? false)
    }
  }

  /// Strategies whose place another one has taken: it replaces them since, and has an edition in force.
  private static func replacedStrategies(
    on day: Day, among begun: [Edition], _ db: Database
  ) throws -> Set<StrategyID> {
    let rows = try Row.fetchAll(
      db, sql: "SELECT from_strategy, to_strategy FROM strategy_relations WHERE kind = 'replaces' AND from_day <= ?",
      arguments: [day])
    let strategies = Set(begun.map(\.strategy))
    return Set(rows.filter { strategies.contains($0["from_strategy"]) }.map { $0["to_strategy"] as StrategyID })
  }

  private static let select = """
    SELECT e.*, s.county, s.slug FROM editions e JOIN strategies s ON s.id = e.strategy_id
    """

  init(_ row: Row) {
    self.init(
      id: row["id"], strategy: row["strategy_id"], county: row["county"], slug: row["slug"], number: row["number"],
      title: row["title"], shortTitle: row["short_title"], diaryNumber: row["diary_number"],
      periodFrom: row["period_from"], periodTo: row["period_to"], adoptedOn: row["adopted_on"],
      inForceFrom: row["in_force_from"], vision: row["vision"], summary: row["summary"], areaWord: row["area_word"],
      file: row["file_id"], fileName: row["file_name"], sourceURL: row["source_url"], exampleNote: row["example_note"],
      isJoinable: row["is_joinable"] == 1, revision: row["revision"], consultationFrom: row["consultation_from"],
      consultationTo: row["consultation_to"], publishedAt: row["published_at"])
  }
}
