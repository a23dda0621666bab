import GRDB
import Kernel
import Store

extension Edition {
  /// One edition, published or not: the caller has made sure that the reader may see a draft.
  package static func byID(_ id: EditionID, _ db: Database) throws -> Edition? {
    try Row.mapOne(db, sql: "\(select) WHERE e.id = ?", arguments: [id]) { Edition($0) }
  }

  /// The county's published editions, newest first.
  ///
  /// - Parameter isShort: without vision and summary.
  package static func published(in county: CountyCode, isShort: Bool = false, _ db: Database) throws -> [Edition] {
    try Row.mapAll(
      db,
      sql: """
        \(isShort ? short : select) WHERE s.county = ? AND e.published_at IS NOT NULL
        ORDER BY COALESCE(e.in_force_from, e.adopted_on) DESC, e.period_from DESC, e.number DESC
        """,
      arguments: [county]
    ) { Edition($0) }
  }

  /// Every edition of the county, drafts too, in the order they were begun: for the county's staff.
  package static func all(in county: CountyCode, _ db: Database) throws -> [Edition] {
    try Row.mapAll(
      db, sql: "\(select) WHERE s.county = ? ORDER BY s.created_at DESC, s.id, e.number DESC", arguments: [county]
    ) { Edition($0) }
  }

  /// The editions at an address that this reader may see, the oldest first.
  package static func at(
    _ slug: String, in county: CountyCode, visibleTo actor: Actor, on day: Day, _ db: Database
  ) throws -> [Edition] {
    try Row.mapAll(
      db, sql: "\(select) WHERE s.county = ? AND s.slug = ? ORDER BY e.number", arguments: [county, slug]
    ) { Edition($0) }.filter { $0.isVisible(to: actor, on: day) }
  }

  /// The county's drafts that anyone may read on this day, to say what they think.
  package static func inConsultation(in county: CountyCode, on day: Day, _ db: Database) throws -> [Edition] {
    try Row.mapAll(
      db,
      sql: """
        \(select) WHERE s.county = ? AND e.published_at IS NULL AND e.consultation_from <= ? AND e.consultation_to >= ?
        ORDER BY e.consultation_to, e.id
        """,
      arguments: [county, day, day]
    ) { Edition($0) }
  }

  /// The editions that are in force on a day. A strategy stays in force after its period, until its successor takes
  /// effect: a later edition of its own, or another strategy that replaces it.
  package static func inForce(in county: CountyCode, on day: Day, _ db: Database) throws -> [Edition] {
    try Shelf.of(county, db).inForce(on: day)
  }

  /// The editions that one can join on a day: those in force, and those adopted that are about to be.
  package static func joinable(in county: CountyCode, on day: Day, _ db: Database) throws -> [Edition] {
    let shelf = try Shelf.of(county, db)
    return shelf.editions.filter { shelf.isJoinable($0, on: day) }
  }

  private static let select = """
    SELECT e.*, s.county, s.slug FROM editions e JOIN strategies s ON s.id = e.strategy_id
    """

  private static let short = """
    SELECT e.id, e.strategy_id, e.number, e.title, e.short_title, e.diary_number, e.period_from, e.period_to, e.adopted_on,
      e.in_force_from, NULL AS vision, '{"sv":""}' AS summary, e.area_word, e.file_id, e.file_name, e.source_url,
      e.example_note, e.is_joinable, e.revision, e.consultation_from, e.consultation_to, e.published_at, s.county, s.slug
    FROM editions e JOIN strategies s ON s.id = e.strategy_id
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
