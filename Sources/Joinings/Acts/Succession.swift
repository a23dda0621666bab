import GRDB
import Kernel
import Store
import Strategies

/// When one strategy takes another's place, whoever has joined both leaves the list of the former: each body counts once.
/// What it had joined stays readable. Until the new strategy takes effect the old joining stands, also for those who have
/// joined the new one early.
enum Succession {
  /// Settles it in a county, for one organisation or for all. Nothing happens where nothing has changed.
  static func settle(_ county: CountyCode, of organisation: OrganisationID? = nil, in tx: Transaction) throws {
    let rows = try Row.fetchAll(
      tx.db,
      sql: """
        SELECT p.joining_id, p.organisation_id, p.edition_id, j.follows_id FROM published_joinings p
        JOIN joinings j ON j.id = p.joining_id
        WHERE p.county = ?1 AND p.state IN ('joined', 'paused') AND (?2 IS NULL OR p.organisation_id = ?2)
        ORDER BY p.joined_on, p.joining_id
        """,
      arguments: [county, organisation]
    ).map(Standing.init)
    let byOrganisation = Dictionary(grouping: rows, by: \.organisation).values.filter { $0.count > 1 }
    guard !byOrganisation.isEmpty else { return }
    let shelf = try Shelf.of(county, tx.db)
    for all in byOrganisation {
      for old in all {
        guard let new = all.first(where: { $0.takesPlace(of: old, shelf, on: tx.today) }) else { continue }
        try tx.db.execute(
          sql: """
            UPDATE published_joinings SET state = 'superseded', superseded_on = ?, superseded_by = ? WHERE joining_id = ?
            """,
          arguments: [tx.today, new.joining, old.joining])
      }
    }
  }

  /// Settles it everywhere: on the day that a strategy takes effect nobody presses a button.
  static func settleAll(in tx: Transaction) throws {
    for county in try CountyCode.fetchAll(tx.db, sql: "SELECT code FROM counties") {
      let before = try superseded(in: county, tx.db)
      try settle(county, in: tx)
      if try superseded(in: county, tx.db) != before { try Publication.recount(county, in: tx) }
    }
  }

  private static func superseded(in county: CountyCode, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM published_joinings WHERE county = ? AND state = 'superseded'", arguments: [county])
      ?? 0
  }
}

/// A joining in the public's sight.
private struct Standing {
  let joining: JoiningID
  let organisation: OrganisationID
  let edition: EditionID
  let follows: JoiningID?

  init(_ row: Row) {
    joining = row["joining_id"]
    organisation = row["organisation_id"]
    edition = row["edition_id"]
    follows = row["follows_id"]
  }

  /// Whether this one has taken the other's place: its strategy is in force, the other's is not any more, and this one
  /// carries it over or is of a strategy that comes after it.
  func takesPlace(of old: Standing, _ shelf: Shelf, on day: Day) -> Bool {
    guard joining != old.joining, shelf.isFormer(old.edition, on: day),
      let edition = shelf.editions.first(where: { $0.id == edition }),
      let former = shelf.editions.first(where: { $0.id == old.edition })
    else { return false }
    if case .coming = shelf.validity(of: edition, on: day) { return false }
    return follows == old.joining || shelf.successors(of: former).contains { $0.id == edition.id }
  }
}
