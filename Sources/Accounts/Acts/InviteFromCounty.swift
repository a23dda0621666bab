import GRDB
import Kernel
import Mail
import Store

extension Invitation {
  /// A county invites a coordinator into a workspace that has lost its own. Whoever calls has made sure that the
  /// organisation has joined in the county, that nobody in it can sign in as its coordinator, and that an officer acts.
  package static func sendFromCounty(
    to mail: MailAddress, organisation: OrganisationID, organisationName: String, siteName: String, board: String,
    baseURL: String, in tx: Transaction
  ) throws {
    guard let officer = tx.actor.person, !tx.actor.officerOf.isEmpty else { throw NotFound() }
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
        id, Token.hash(token), organisation, mail.text, WorkspaceRole.coordinator, officer, tx.now,
        tx.now.adding(seconds: days * 86_400),
      ])
    try tx.post(
      OutgoingMail(
        kind: "invitation", to: mail, subject: AccountTexts.inviteSubject(organisationName).sv,
        letter: MailLetter(
          language: .sv, siteName: siteName, heading: AccountTexts.inviteHeading(organisationName).sv,
          pieces: [
            .paragraph(AccountTexts.inviteLead(board, organisationName).sv),
            .button(title: AccountTexts.inviteButton.sv, address: "\(baseURL)/inbjudan/\(token)"),
            .paragraph(AccountTexts.inviteLimits.sv),
          ], footer: AccountTexts.notYou.sv),
        holdsLink: true))
    try tx.record(
      Event(
        "invitation.sent", "invitation:\(id)", organisation: organisation,
        facts: ["role": WorkspaceRole.coordinator.rawValue, "by": "county"]))
  }
}
