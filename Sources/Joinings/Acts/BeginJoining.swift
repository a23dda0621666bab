import GRDB
import Kernel
import Store
import Strategies

extension Joining {
  /// Begins a draft in the organisation's own space. Where it already has a joining of the edition under way, that one
  /// is handed back.
  package static func begin(
    for organisation: OrganisationID, edition: EditionID, in tx: Transaction
  ) throws -> JoiningID {
    try mayBegin(for: organisation, in: tx)
    if let underWay = try underWay(organisation, edition, tx.db) { return underWay }
    let edition = try joinable(edition, in: tx)
    let id = try insert(for: organisation, edition: edition, follows: nil, in: tx)
    try tx.record(
      Event("joining.begun", "joining:\(id)", organisation: organisation, facts: ["edition": edition.id.text]))
    return id
  }

  static func mayBegin(for organisation: OrganisationID, in tx: Transaction) throws {
    guard tx.actor.workspaces[organisation] != nil else { throw NotFound() }
    guard tx.actor.has(.contributor, in: organisation) else { throw JoiningRefusal.roleTooSmall(.contributor) }
  }

  /// An edition that can be joined today.
  static func joinable(_ id: EditionID, in tx: Transaction) throws -> Edition {
    guard let edition = try Edition.byID(id, tx.db), edition.publishedAt != nil else { throw NotFound() }
    let open = try Edition.joinable(in: edition.county, on: tx.today, tx.db)
    guard open.contains(where: { $0.id == id }) else { throw JoiningRefusal.notJoinable }
    return edition
  }

  /// The organisation's joining of this edition that has not come to an end.
  static func underWay(_ organisation: OrganisationID, _ edition: EditionID, _ db: Database) throws -> JoiningID? {
    let ids = try JoiningID.fetchAll(
      db, sql: "SELECT id FROM joinings WHERE organisation_id = ? AND edition_id = ? ORDER BY created_at DESC",
      arguments: [organisation, edition])
    return try ids.first { try !JoiningStanding.of(Step.all(of: $0, db)).isEnded }
  }

  /// A new row: everything in a demo is example data, whoever the organisation is, and how to reach the organisation
  /// stays hidden where the county has hidden it.
  static func insert(
    for organisation: OrganisationID, edition: Edition, follows: JoiningID?, in tx: Transaction
  ) throws -> JoiningID {
    let id = JoiningID.random()
    try tx.db.execute(
      sql: """
        INSERT INTO joinings (id, county, organisation_id, edition_id, follows_id, is_example, contact_hidden_at,
          created_at, created_by, touched_at)
        SELECT ?1, ?2, id, ?3, ?4, max(is_example, (SELECT COALESCE(max(is_demo), 0) FROM installation)),
          (SELECT max(contact_hidden_at) FROM joinings WHERE organisation_id = ?5 AND county = ?2), ?6, ?7, ?6
        FROM organisations WHERE id = ?5
        """,
      arguments: [id, edition.county, edition.id, follows, organisation, tx.now, tx.actor.person])
    try take(.begun, of: id, in: tx)
    return id
  }
}
