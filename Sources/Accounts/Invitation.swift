import GRDB
import Kernel
import Store

/// An invitation into a workspace, by mail: from inside it, or from the county board when nobody inside is left.
package struct Invitation: Sendable {
  package let id: ID<OfInvitation>
  package let organisation: OrganisationID
  package let mail: String
  package let role: WorkspaceRole
  package let createdAt: Instant
  /// The county whose board invites; nil for a colleague's invitation.
  package let county: CountyCode?

  static let days: Int64 = 14

  /// The open invitation that a link stands for.
  package static func open(_ token: String, now: Instant, _ db: Database) throws -> Invitation? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM invitations WHERE token_hash = ? AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > ?
        """, arguments: [Token.hash(token), now]
    ).map(Self.init)
  }

  /// The workspace that the person came into by this link, while they are in it.
  static func entered(_ token: String, by person: PersonID, _ db: Database) throws -> OrganisationID? {
    try OrganisationID.fetchOne(
      db,
      sql: """
        SELECT i.organisation_id FROM invitations i JOIN memberships m
          ON m.organisation_id = i.organisation_id AND m.person_id = i.accepted_by AND m.ended_at IS NULL
        WHERE i.token_hash = ? AND i.accepted_by = ?
        """, arguments: [Token.hash(token), person])
  }

  /// Invitations of a workspace that nobody has answered yet.
  package static func waiting(in organisation: OrganisationID, now: Instant, _ db: Database) throws -> [Invitation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM invitations WHERE organisation_id = ? AND accepted_at IS NULL AND withdrawn_at IS NULL
        AND expires_at > ? ORDER BY created_at
        """, arguments: [organisation, now]
    ).map(Self.init)
  }

  /// Who asks somebody in.
  enum Host: Sendable, Hashable {
    case colleague(String)
    case board(Wording)
    /// A colleague who has been erased since.
    case former
  }

  /// Whose workspace it is and who invites, for the invitation's page. Only whoever holds the link gets here.
  func host(on day: Day, _ db: Database) throws -> (organisation: String, host: Host) {
    let name = try String.fetchOne(
      db,
      sql: """
        SELECT name FROM organisation_names WHERE organisation_id = ? ORDER BY from_day > ?, from_day DESC LIMIT 1
        """, arguments: [organisation, day])
    if let board = try Wording.fetchOne(db, sql: "SELECT board FROM counties WHERE code = ?", arguments: [county]) {
      return (name ?? "", .board(board))
    }
    let inviter = try String.fetchOne(
      db,
      sql: """
        SELECT COALESCE(d.name, d.mail) FROM invitations i JOIN person_details d ON d.person_id = i.invited_by
        WHERE i.id = ?
        """, arguments: [id])
    return (name ?? "", inviter.map { .colleague($0) } ?? .former)
  }

  init(_ row: Row) {
    id = row["id"]
    organisation = row["organisation_id"]
    mail = row["mail"]
    role = row["role"]
    createdAt = row["created_at"]
    county = row["county"]
  }
}
