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

  /// What the passing of time does to joinings: drafts that nobody touches, people and invitations that are no longer
  /// needed, strategies that take effect. Safe to run as often as one likes.
  package static func sweep(baseURL: String, in tx: Transaction) throws {
    try sweepAbandoned(baseURL: baseURL, in: tx)
    try forgetReplaced(in: tx)
    try JoiningGroup.forgetOldInvitations(in: tx)
    try Succession.settleAll(in: tx)
  }

  /// Drafts that nobody has touched: their coordinators are warned after eleven months, and they are deleted after
  /// twelve. A change of something that has been sent in is dropped alike; whatever the county has received is kept.
  package static func sweepAbandoned(baseURL: String, in tx: Transaction) throws {
    let ago: (Int64) -> Instant = { tx.now.adding(seconds: -$0 * 86_400) }
    let toDelete = try abandoned(
      untouchedSince: ago(deletedAfter), "AND abandoned_warned_at <= '\(ago(warningStands))'", tx.db)
    for (joining, standing) in toDelete {
      if standing.hasBeenSubmitted {
        try drop(joining, standing, in: tx)
        continue
      }
      let isAlone = try isAllThereIs(joining, tx.db)
      try delete(joining, in: tx)
      try joining.recordOwn("joining.abandoned", in: tx)
      if isAlone { try deleteOrganisation(joining.organisation, in: tx) }
    }
    for (joining, standing) in try abandoned(
      untouchedSince: ago(warnedAfter), "AND abandoned_warned_at IS NULL", tx.db)
    {
      try tx.db.execute(
        sql: "UPDATE joinings SET abandoned_warned_at = ? WHERE id = ?", arguments: [tx.now, joining.id])
      try joining.recordOwn("joining.abandoned-warned", in: tx)
      let loss: JoiningMail.Loss =
        if standing.hasBeenSubmitted {
          .change
        } else {
          try isAllThereIs(joining, tx.db) ? .draftAndWorkspace : .draft
        }
      try JoiningMail.abandoned(joining, loss: loss, baseURL: baseURL, in: tx)
    }
  }

  /// Drafts that nobody else has seen, and open changes of what has been sent in.
  private static func abandoned(
    untouchedSince: Instant, _ more: String, _ db: Database
  ) throws -> [(Joining, JoiningStanding)] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM joinings WHERE touched_at < ? \(more) ORDER BY id", arguments: [untouchedSince]
    ).map { Joining($0, isOwn: true) }.compactMap { joining in
      let standing = JoiningStanding.of(try Step.all(of: joining.id, db))
      let isDraft = try !hasBeenSubmitted(joining.id, db)
      return isDraft || (standing.hasOpenChange && !standing.isEnded) ? (joining, standing) : nil
    }
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

  /// Whether the workspace holds nothing but this draft: no other joining, nobody else pointing at it, and nothing that
  /// anyone has done in it (a unit, a goal, a colleague) since the draft was touched last.
  private static func isAllThereIs(_ joining: Joining, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT (EXISTS (SELECT 1 FROM joinings WHERE organisation_id = ?1 AND id <> ?2)
          OR EXISTS (SELECT 1 FROM organisations WHERE succeeded_by = ?1 OR group_parent = ?1)
          OR EXISTS (SELECT 1 FROM units WHERE joins_as = ?1)
          OR EXISTS (SELECT 1 FROM events WHERE organisation_id = ?1 AND at > ?3 AND verb NOT LIKE 'joining.%'))
        """,
      arguments: [joining.organisation, joining.id, joining.touchedAt]) ?? false
  }

  private static func deleteOrganisation(_ id: OrganisationID, in tx: Transaction) throws {
    try tx.db.execute(sql: "DELETE FROM joining_group_invitations WHERE inviting_organisation = ?", arguments: [id])
    for table in ["memberships", "invitations", "organisation_names", "units", "local_goals", "vouched_organisations"] {
      try tx.db.execute(sql: "DELETE FROM \(table) WHERE organisation_id = ?", arguments: [id])
    }
    try tx.db.execute(sql: "DELETE FROM files WHERE owner = ?", arguments: ["organisation:\(id)"])
    try tx.db.execute(sql: "DELETE FROM organisations WHERE id = ?", arguments: [id])
    try tx.record(Event("organisation.abandoned", "organisation:\(id)", organisation: id))
  }
}
