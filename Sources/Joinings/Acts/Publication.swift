import GRDB
import Kernel
import Store

/// The public side of a joining: a row that pages, lists and open data read, made anew from a frozen version whenever
/// something public happens. Nothing is written here that cannot be made again from versions and steps.
enum Publication {
  /// The version that is public now; nil before the first confirmation.
  static func version(of id: JoiningID, _ db: Database) throws -> VersionID? {
    try VersionID.fetchOne(db, sql: "SELECT version_id FROM published_joinings WHERE joining_id = ?", arguments: [id])
  }

  /// Puts a confirmed version in the public's sight.
  static func publish(_ joining: Joining, _ version: Version, in tx: Transaction) throws {
    let facts = PublicFacts(version.snapshot, hidesContact: try isContactHidden(joining.id, tx.db))
    let slug = try Slug.fix(for: joining, name: facts.organisation.name, in: tx)
    try write(
      joining, version: version.id, facts: facts, slug: slug, state: state(of: joining.id, tx.db),
      group: version.snapshot.group, in: tx)
    try tx.db.execute(sql: "DELETE FROM published_areas WHERE joining_id = ?", arguments: [joining.id])
    for (index, area) in facts.areas.enumerated() {
      try tx.db.execute(
        sql: "INSERT INTO published_areas (joining_id, area_id, is_main, position) VALUES (?, ?, ?, ?)",
        arguments: [joining.id, area.area, area.isMain ? 1 : 0, index + 1])
    }
    try Succession.settle(joining.county, of: joining.organisation, in: tx)
    try recount(joining.county, in: tx)
  }

  /// Puts an organisation's own no in the public's sight: its name and its sentence.
  static func publishNo(_ joining: Joining, facts: PublicFacts, in tx: Transaction) throws {
    let slug = try Slug.fix(for: joining, name: facts.organisation.name, in: tx)
    try write(joining, version: nil, facts: facts, slug: slug, state: "declined", in: tx)
  }

  /// Takes a published no away again. Its address is free for whoever comes.
  static func withdrawNo(_ id: JoiningID, in tx: Transaction) throws {
    try tx.db.execute(sql: "DELETE FROM published_joinings WHERE joining_id = ?", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM organisation_search WHERE joining_id = ?", arguments: [id])
    try tx.db.execute(sql: "UPDATE joinings SET slug = NULL WHERE id = ?", arguments: [id])
  }

  /// After a step that changes how it stands: paused, resumed, withdrawn.
  static func restate(_ id: JoiningID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE published_joinings SET state = ?, updated_on = ? WHERE joining_id = ? AND state <> 'superseded'",
      arguments: [try state(of: id, tx.db), tx.today, id])
    if let county = try CountyCode.fetchOne(tx.db, sql: "SELECT county FROM joinings WHERE id = ?", arguments: [id]) {
      try recount(county, in: tx)
    }
  }

  /// Counts anew how many work with each area of the county's strategies: steps are few, and pages that show the counts
  /// are read all the time.
  static func recount(_ county: CountyCode, in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        DELETE FROM area_counts WHERE area_id IN (SELECT a.id FROM strategies s JOIN editions e ON e.strategy_id = s.id
        JOIN areas a ON a.edition_id = e.id WHERE s.county = ?)
        """,
      arguments: [county])
    try tx.db.execute(
      sql: """
        INSERT INTO area_counts (area_id, number)
        SELECT a.area_id, count(*) FROM published_joinings p JOIN published_areas a ON a.joining_id = p.joining_id
        WHERE p.county = ? AND p.state IN ('joined', 'paused') GROUP BY a.area_id
        """,
      arguments: [county])
  }

  /// Makes the facts anew from the version that is shown: after a contact was hidden or shown.
  static func refresh(_ joining: Joining, in tx: Transaction) throws {
    guard let shown = try version(of: joining.id, tx.db), let version = try Version.byID(shown, tx.db) else { return }
    let facts = PublicFacts(version.snapshot, hidesContact: try isContactHidden(joining.id, tx.db))
    try tx.db.execute(
      sql: "UPDATE published_joinings SET facts = ? WHERE joining_id = ?",
      arguments: [JSONText.encode(facts), joining.id])
  }

  private static func write(
    _ joining: Joining, version: VersionID?, facts: PublicFacts, slug: String, state: String,
    group: JoiningGroupID? = nil, in tx: Transaction
  ) throws {
    let said = facts.organisation
    try tx.db.execute(
      sql: """
        INSERT INTO published_joinings (joining_id, county, organisation_id, edition_id, version_id, slug, name, name_en,
          sort_key, kind, place, municipality_code, joined_on, updated_on, state, facts, is_example, group_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (joining_id) DO UPDATE SET version_id = excluded.version_id, slug = excluded.slug,
          name = excluded.name, name_en = excluded.name_en, sort_key = excluded.sort_key, kind = excluded.kind,
          place = excluded.place, municipality_code = excluded.municipality_code, updated_on = excluded.updated_on,
          state = CASE state WHEN 'superseded' THEN state ELSE excluded.state END, facts = excluded.facts,
          group_id = excluded.group_id
        """,
      arguments: [
        joining.id, joining.county, said.id, joining.edition, version, slug, said.name, said.nameEn,
        // Namesakes keep one order between them, so that no page of a list shows one twice.
        SwedishOrder.key(said.name) + "\t" + joining.id.text, said.kind, said.place, said.municipalityCode, tx.today,
        tx.today, state, JSONText.encode(facts), joining.isExample ? 1 : 0, group,
      ])
    try tx.db.execute(sql: "DELETE FROM organisation_search WHERE joining_id = ?", arguments: [joining.id])
    try tx.db.execute(
      sql: "INSERT INTO organisation_search (name, joining_id, county) VALUES (?, ?, ?)",
      arguments: [[said.name, said.nameEn].compactMap { $0 }.joined(separator: " "), joining.id, joining.county])
  }

  private static func state(of id: JoiningID, _ db: Database) throws -> String {
    JoiningStanding.of(try Step.all(of: id, db)).publicState?.rawValue ?? "joined"
  }

  static func isContactHidden(_ id: JoiningID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT contact_hidden_at IS NOT NULL FROM joinings WHERE id = ?", arguments: [id])
      ?? false
  }

}
