import Accounts
import GRDB
import Kernel
import Store

extension JoiningGroup {
  /// An invitation as whoever holds its link sees it before answering: who asks, and to what. Nothing of the group.
  package struct Invited: Sendable, Hashable {
    package let group: JoiningGroupID
    package let edition: EditionID
    /// The organisation whose coordinator asks.
    package let inviter: String
    /// Whom they mean.
    package let organisationName: String
    package let isAccepted: Bool
    package let isDeclined: Bool
    /// Whether it can still be answered.
    package let isOpen: Bool

    /// The invitation that a link stands for; nil when there is no such link.
    package static func find(_ token: String, now: Instant, _ db: Database) throws -> Invited? {
      try Row.fetchOne(
        db,
        sql: """
          SELECT i.*, g.edition_id,
            (SELECT n.name FROM organisation_names n WHERE n.organisation_id = i.inviting_organisation
             ORDER BY n.from_day > ?, n.from_day DESC LIMIT 1) AS inviter
          FROM joining_group_invitations i JOIN joining_groups g ON g.id = i.group_id WHERE i.token_hash = ?
          """,
        arguments: [now.day, Token.hash(token)]
      ).map { row in
        let answered = (row["accepted_at"] as String?) != nil || (row["declined_at"] as String?) != nil
        return Invited(
          group: row["group_id"], edition: row["edition_id"], inviter: row["inviter"] ?? "",
          organisationName: row["organisation_name"], isAccepted: (row["accepted_at"] as String?) != nil,
          isDeclined: (row["declined_at"] as String?) != nil,
          isOpen: !answered && (row["expires_at"] as Instant) > now)
      }
    }
  }
}
