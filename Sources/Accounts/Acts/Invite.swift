import GRDB
import Kernel
import Mail
import Store

extension Invitation {
  /// At most so many invitations in a day from one workspace, from one person, and to one address from all workspaces
  /// together: nobody's mailbox is a target, and no workspace a way to reach strangers.
  static let perWorkspaceADay = 30
  static let perInviterADay = 30
  static let perAddressADay = 5

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
    let from = try PersonDetails.byID(inviter, tx.db)?.shownName ?? ""
    let l = try PersonDetails.byMail(mail, tx.db)?.language ?? language
    let letter = Letter(
      language: l, siteName: siteName, organisationName: organisationName,
      lead: AccountTexts.inviteLead(from, organisationName)[l], baseURL: baseURL)
    _ = try write(to: mail, as: role, organisation, by: inviter, for: nil, letter, in: tx)
  }

  /// A county invites a coordinator into a workspace that has lost its own. Whoever calls has made sure that the
  /// organisation has joined in the county and that nobody in it can sign in as its coordinator.
  ///
  /// - Returns: whether it was sent; not when the same button was pressed a moment ago.
  package static func sendFromCounty(
    _ county: CountyCode, to mail: MailAddress, organisation: OrganisationID, organisationName: String,
    siteName: Wording, board: Wording, baseURL: String, in tx: Transaction
  ) throws -> Bool {
    guard let officer = tx.actor.person, tx.actor.officerOf.contains(county) else { throw NotFound() }
    let l = try PersonDetails.byMail(mail, tx.db)?.language ?? .sv
    let letter = Letter(
      language: l, siteName: siteName[l], organisationName: organisationName,
      lead: AccountTexts.inviteLead(board: board[l], organisationName)[l], baseURL: baseURL)
    return try write(to: mail, as: .coordinator, organisation, by: officer, for: county, letter, in: tx)
  }

  private struct Letter {
    let language: Language
    let siteName: String
    let organisationName: String
    let lead: String
    let baseURL: String

    func mail(to address: MailAddress, token: String) -> OutgoingMail {
      let l = language
      return OutgoingMail(
        kind: "invitation", to: address, subject: AccountTexts.inviteSubject(organisationName)[l],
        letter: MailLetter(
          language: l, siteName: siteName, heading: AccountTexts.inviteHeading(organisationName)[l],
          pieces: [
            .paragraph(lead),
            .button(title: AccountTexts.inviteButton[l], address: baseURL + l.path("/inbjudan/\(token)")),
            .paragraph(AccountTexts.inviteLimits[l]),
          ], footer: AccountTexts.notYou[l]),
        holdsLink: true)
    }
  }

  /// Whether it was sent: not when the same was asked for a moment ago.
  private static func write(
    to mail: MailAddress, as role: WorkspaceRole, _ organisation: OrganisationID, by inviter: PersonID,
    for county: CountyCode?, _ letter: Letter, in tx: Transaction
  ) throws -> Bool {
    guard try !isSentJustNow(to: mail, as: role, organisation, tx) else { return false }
    try guardLimits(to: mail, organisation, by: inviter, tx)
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
        INSERT INTO invitations (id, token_hash, organisation_id, mail, role, invited_by, county, created_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, Token.hash(token), organisation, mail.text, role, inviter, county, tx.now,
        tx.now.adding(seconds: days * 86_400),
      ])
    try tx.post(letter.mail(to: mail, token: token))
    var facts = ["role": role.rawValue]
    if county != nil { facts["by"] = "county" }
    try tx.record(Event("invitation.sent", "invitation:\(id)", organisation: organisation, facts: facts))
    return true
  }

  /// Whether the same was asked for less than a minute ago: a button pressed twice sends one mail.
  private static func isSentJustNow(
    to mail: MailAddress, as role: WorkspaceRole, _ organisation: OrganisationID, _ tx: Transaction
  ) throws -> Bool {
    try Bool.fetchOne(
      tx.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM invitations WHERE organisation_id = ? AND lower(mail) = ? AND role = ?
        AND accepted_at IS NULL AND withdrawn_at IS NULL AND created_at > ?)
        """, arguments: [organisation, mail.folded, role, tx.now.adding(seconds: -60)]) ?? false
  }

  private static func guardLimits(
    to mail: MailAddress, _ organisation: OrganisationID, by inviter: PersonID, _ tx: Transaction
  ) throws {
    let since = tx.now.adding(seconds: -86_400)
    let counts: [(condition: String, value: any DatabaseValueConvertible, limit: Int)] = [
      ("organisation_id = ?", organisation, perWorkspaceADay), ("invited_by = ?", inviter, perInviterADay),
      ("lower(mail) = ?", mail.folded, perAddressADay),
    ]
    for (condition, value, limit) in counts {
      let sent = try Int.fetchOne(
        tx.db, sql: "SELECT count(*) FROM invitations WHERE \(condition) AND created_at > ?", arguments: [value, since])
      guard (sent ?? 0) < limit else { throw AccountRefusal.tooManyInvitations }
    }
  }

  /// Takes an invitation back.
  package static func withdraw(_ id: ID<OfInvitation>, in organisation: OrganisationID, _ tx: Transaction) throws {
    guard tx.actor.has(.coordinator, in: organisation) else { throw NotFound() }
    try tx.db.execute(
      sql: """
        UPDATE invitations SET withdrawn_at = ? WHERE id = ? AND organisation_id = ? AND accepted_at IS NULL
        AND withdrawn_at IS NULL
        """, arguments: [tx.now, id, organisation])
    guard tx.db.changesCount > 0 else { return }
    try tx.record(Event("invitation.withdrawn", "invitation:\(id)", organisation: organisation))
  }
}
