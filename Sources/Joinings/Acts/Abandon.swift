import Accounts
import GRDB
import Kernel
import Store

extension Joining {
  /// Days untouched after which a draft's people are told that it will be deleted.
  static let warnedAfter: Int64 = 334
  /// Days untouched after which it is deleted, and days that the warning has stood.
  static let deletedAfter: Int64 = 365
  static let warningStands: Int64 = 30

  /// Throws a draft away that nobody else has seen.
  package static func discard(_ id: JoiningID, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    guard try !hasBeenSubmitted(id, tx.db) else { throw JoiningRefusal.withdrawInstead }
    try delete(joining, in: tx)
    try joining.recordOwn("joining.discarded", in: tx)
  }

  /// Drafts that nobody has touched: their coordinators are warned after eleven months, and they are deleted after
  /// twelve. Whatever the county has received is kept. Safe to run every day.
  package static func sweepAbandoned(baseURL: String, in tx: Transaction) throws {
    let ago: (Int64) -> Instant = { tx.now.adding(seconds: -$0 * 86_400) }
    let toDelete = try abandoned(
      untouchedSince: ago(deletedAfter), "AND abandoned_warned_at <= '\(ago(warningStands))'", tx.db)
    for joining in toDelete {
      try delete(joining, in: tx)
      try joining.recordOwn("joining.abandoned", in: tx)
      try deleteOrganisationIfEmpty(joining.organisation, in: tx)
    }
    for joining in try abandoned(untouchedSince: ago(warnedAfter), "AND abandoned_warned_at IS NULL", tx.db) {
      try tx.db.execute(
        sql: "UPDATE joinings SET abandoned_warned_at = ? WHERE id = ?", arguments: [tx.now, joining.id])
      try joining.recordOwn("joining.abandoned-warned", in: tx)
      try JoiningMail.abandoned(joining, baseURL: baseURL, in: tx)
    }
  }

  private static func abandoned(
    untouchedSince: Instant, _ more: String, _ db: Database
  ) throws -> [Joining] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM joinings WHERE touched_at < ? \(more) AND NOT EXISTS (SELECT 1 FROM joining_steps s
        WHERE s.joining_id = joinings.id AND s.kind IN ('submitted', 'decline-asked')) ORDER BY id
        """,
      arguments: [untouchedSince]
    ).map { Joining($0, isOwn: true) }
  }

  private static func delete(_ joining: Joining, in tx: Transaction) throws {
    let id = joining.id
    let files = try FileID.fetchAll(tx.db, sql: "SELECT file_id FROM papers WHERE joining_id = ?", arguments: [id])
    for table in ["papers", "joining_parts", "contacts", "joining_steps"] {
      try tx.db.execute(sql: "DELETE FROM \(table) WHERE joining_id = ?", arguments: [id])
    }
    try tx.db.execute(sql: "DELETE FROM joinings WHERE id = ?", arguments: [id])
    for file in files { try forgetFile(file, in: tx) }
    if let group = joining.group { try JoiningGroup.forgetIfEmpty(group, in: tx) }
  }

  /// A workspace with nothing in it any more, that nobody else points at, goes with its last draft.
  private static func deleteOrganisationIfEmpty(_ id: OrganisationID, in tx: Transaction) throws {
    let isNeeded = try Bool.fetchOne(
      tx.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM joinings WHERE organisation_id = ?1)
          OR EXISTS (SELECT 1 FROM organisations WHERE succeeded_by = ?1 OR group_parent = ?1)
          OR EXISTS (SELECT 1 FROM units WHERE joins_as = ?1)
        """,
      arguments: [id])
    guard isNeeded == false else { return }
    for table in ["memberships", "invitations", "organisation_names", "units", "local_goals", "vouched_organisations"] {
      try tx.db.execute(sql: "DELETE FROM \(table) WHERE organisation_id = ?", arguments: [id])
    }
    try tx.db.execute(sql: "DELETE FROM files WHERE owner = ?", arguments: ["organisation:\(id)"])
    try tx.db.execute(sql: "DELETE FROM organisations WHERE id = ?", arguments: [id])
    try tx.record(Event("organisation.abandoned", "organisation:\(id)", organisation: id))
  }
}
