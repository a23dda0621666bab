import GRDB
import Kernel
import Store

extension JoiningGroup {
  /// The group a joining stands in, as its own people see it.
  package static func of(_ joining: Joining, on day: Day, _ db: Database) throws -> JoiningGroup? {
    guard joining.isOwn, let id = joining.group else { return nil }
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM joining_groups WHERE id = ?", arguments: [id]) else {
      return nil
    }
    return JoiningGroup(
      id: id, edition: row["edition_id"], sharedText: row["shared_text"], revision: row["revision"],
      members: try members(of: id, on: day, db),
      invitations: try Row.fetchAll(
        db,
        sql: """
          SELECT i.organisation_name, i.created_at, i.expires_at,
            CASE WHEN i.inviting_organisation = ? THEN i.mail ELSE '' END AS mail
          FROM joining_group_invitations i
          WHERE i.group_id = ? AND i.accepted_at IS NULL AND i.declined_at IS NULL ORDER BY i.created_at
          """,
        arguments: [joining.organisation, id]
      ).map {
        Invitation(
          organisationName: $0["organisation_name"], mail: $0["mail"], createdAt: $0["created_at"],
          expiresAt: $0["expires_at"])
      }.filter { $0.expiresAt.day >= day })
  }

  /// Everyone in the group, in Swedish order. Whoever's leadership said no is no longer told of.
  static func members(of id: JoiningGroupID, on day: Day, _ db: Database) throws -> [Member] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT j.id, j.organisation_id,
          (SELECT name FROM organisation_names n WHERE n.organisation_id = j.organisation_id
           ORDER BY n.from_day > ?, n.from_day DESC LIMIT 1) AS name
        FROM joinings j WHERE j.group_id = ?
        """,
      arguments: [day, id])
    return try rows.compactMap { row in
      let standing = JoiningStanding.of(try Step.all(of: row["id"], db))
      guard let progress = progress(standing) else { return nil }
      return Member(organisation: row["organisation_id"], name: row["name"] ?? "", progress: progress)
    }.sorted { SwedishOrder.before($0.name, $1.name) }
  }

  private static func progress(_ standing: JoiningStanding) -> Progress? {
    if standing.isEnded { return nil }
    if standing.isConfirmed { return .joined }
    return standing.hasBeenSubmitted ? .submitted : .preparing
  }
}
