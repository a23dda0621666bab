import GRDB
import Kernel
import Mail
import Store

/// An invitation into a workspace, by mail, from inside it.
package struct Invitation: Sendable {
  package let id: ID<OfInvitation>
  package let organisation: OrganisationID
  package let mail: String
  package let role: WorkspaceRole
  package let createdAt: Instant

  static let days: Int64 = 14
  /// At most so many invitations from one workspace in a day: nobody's mailbox is a target.
  static let perWorkspaceADay = 30

  /// Invites an address. Only coordinators do.
  package static func send(
    to mail: MailAddress, as role: WorkspaceRole, organisation: OrganisationID, organisationName: String,
    siteName: String, baseURL: String, language: Language, in tx: Transaction
  ) throws {
    guard let inviter = tx.actor.person, tx.actor.has(.coordinator, in: organisation) else { throw NotFound() }
    let isIn = try Bool.fetchOne(
      tx.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM memberships m JOIN person_details d ON d.person_id = m.person_id
        WHERE m.organisation_id = ? AND d.mail_folded = ? AND m.ended_at IS NULL)
        """, arguments: [organisation, mail.folded])
    guard isIn != true else { throw AccountRefusal.alreadyIn }
    let today = try Int.fetchOne(
      tx.db, sql: "SELECT count(*) FROM invitations WHERE organisation_id = ? AND created_at > ?",
      arguments: [organisation, tx.now.adding(seconds: -86_400)])
    guard (today ?? 0) < perWorkspaceADay else { throw AccountRefusal.tooManyInvitations }
    // A new invitation to the same address stands in the place of the one before.
    try tx.db.execute(
      sql: """
        UPDATE invitations SET withdrawn_at = ? WHERE organisation_id = ? AND lower(mail) = ?
        AND accepted_at IS NULL AND withdrawn_at IS NULL
        """, arguments: [tx.now, organisation, mail.folded])
    let id = ID<OfInvitation>.random()
    let token = Token.random(bits: 128)
    try tx.db.execute(
      sql: """
        INSERT INTO invitations (id, token_hash, organisation_id, mail, role, invited_by, created_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, Token.hash(token), organisation, mail.text, role, inviter, tx.now, tx.now.adding(seconds: days * 86_400),
      ])
    let from = try PersonDetails.byID(inviter, tx.db)?.shownName ?? ""
    try tx.post(
      OutgoingMail(
        kind: "invitation", to: mail, subject: AccountTexts.inviteSubject(organisationName)[language],
        letter: MailLetter(
          language: language, siteName: siteName, heading: AccountTexts.inviteHeading(organisationName)[language],
          pieces: [
            .paragraph(AccountTexts.inviteLead(from, organisationName)[language]),
            .button(
              title: AccountTexts.inviteButton[language], address: baseURL + language.path("/inbjudan/\(token)")),
            .paragraph(AccountTexts.inviteLimits[language]),
          ], footer: AccountTexts.notYou[language]),
        holdsLink: true))
    try tx.record(
      Event("invitation.sent", "invitation:\(id)", organisation: organisation, facts: ["role": role.rawValue]))
  }

  /// The open invitation that a link stands for.
  package static func open(_ token: String, now: Instant, _ db: Database) throws -> Invitation? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM invitations WHERE token_hash = ? AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > ?
        """, arguments: [Token.hash(token), now]
    ).map(Self.init)
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

  /// Accepts: whoever holds the link has the invited address, so a session begins for it. The session's token.
  ///
  /// - Parameter name: what they want to be called; kept only when they have no name yet.
  package static func accept(
    _ token: String, language: Language, name: String = "", in tx: Transaction
  ) throws -> (String, OrganisationID) {
    guard let invitation = try open(token, now: tx.now, tx.db), let mail = MailAddress(invitation.mail) else {
      throw AccountRefusal.linkGone
    }
    let person = try Person.withMail(mail, language: language, in: tx)
    try tx.db.execute(
      sql: "UPDATE invitations SET accepted_at = ?, accepted_by = ? WHERE id = ?",
      arguments: [tx.now, person, invitation.id])
    let details = try PersonDetails.byID(person, tx.db)
    if !name.isEmpty, details?.name == nil {
      try Person.describe(person, name: name, language: details?.language ?? language, in: tx)
    }
    let held = try WorkspaceRole.fetchOne(
      tx.db, sql: "SELECT role FROM memberships WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [invitation.organisation, person])
    try Membership.grant(person, max(held ?? .reader, invitation.role), in: invitation.organisation, tx)
    // Where bodies stay after delivery (a demo), the one with this link goes now.
    try tx.db.execute(
      sql: """
        UPDATE mails SET body = NULL, html = NULL
        WHERE kind = 'invitation' AND sent_at IS NOT NULL AND instr(body, ?) > 0
        """, arguments: [token])
    try tx.record(
      Event("invitation.accepted", "invitation:\(invitation.id)", organisation: invitation.organisation))
    return (try Session.begin(for: person, in: tx), invitation.organisation)
  }

  /// Takes an invitation back.
  package static func withdraw(_ id: ID<OfInvitation>, in organisation: OrganisationID, _ tx: Transaction) throws {
    guard tx.actor.has(.coordinator, in: organisation) else { throw NotFound() }
    try tx.db.execute(
      sql: "UPDATE invitations SET withdrawn_at = ? WHERE id = ? AND organisation_id = ? AND accepted_at IS NULL",
      arguments: [tx.now, id, organisation])
    try tx.record(Event("invitation.withdrawn", "invitation:\(id)", organisation: organisation))
  }

  /// Whose workspace it is and who invites, for the invitation's page. Only whoever holds the link gets here.
  func host(on day: Day, _ db: Database) throws -> (organisation: String, inviter: String?) {
    let name = try String.fetchOne(
      db,
      sql: """
        SELECT name FROM organisation_names WHERE organisation_id = ? ORDER BY from_day > ?, from_day DESC LIMIT 1
        """, arguments: [organisation, day])
    let inviter = try String.fetchOne(
      db,
      sql: """
        SELECT COALESCE(d.name, d.mail) FROM invitations i JOIN person_details d ON d.person_id = i.invited_by
        WHERE i.id = ?
        """, arguments: [id])
    return (name ?? "", inviter)
  }

  init(_ row: Row) {
    id = row["id"]
    organisation = row["organisation_id"]
    mail = row["mail"]
    role = row["role"]
    createdAt = row["created_at"]
  }
}
