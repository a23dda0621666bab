import GRDB
import Kernel
import Mail
import Store

extension Invitation {
  /// What came of accepting.
  package struct Accepted: Sendable {
    package let person: PersonID
    package let organisation: OrganisationID
    /// The token of the session that began; nil when the guest was signed in already.
    package let session: String?
  }

  /// Whether the guest has to sign in before they can accept. The link lay in a mailbox for up to two weeks: it opens this
  /// workspace, not an account that has others in it, or a county's desk.
  static func needsSignIn(_ guest: PersonDetails?, as actor: Actor, _ db: Database) throws -> Bool {
    guard let guest, actor.person != guest.id else { return false }
    return try guest.hasBeenHere || !Officer.counties(of: guest.id, db).isEmpty
  }

  /// Accepts, for the invited address. Somebody who has never been here is signed in by it, as by any link mailed to them;
  /// somebody who is signed in as the guest is let in; everybody else signs in first.
  ///
  /// - Parameter name: what they want to be called; kept only when they have no name yet.
  @discardableResult
  package static func accept(
    _ token: String, language: Language, name: String = "", in tx: Transaction
  ) throws -> Accepted {
    guard let invitation = try open(token, now: tx.now, tx.db), let mail = MailAddress(invitation.mail) else {
      throw AccountRefusal.linkGone
    }
    let guest = try PersonDetails.byMail(mail, tx.db)
    guard try !needsSignIn(guest, as: tx.actor, tx.db) else { throw AccountRefusal.signInFirst }
    let person = try guest?.id ?? Person.withMail(mail, language: language, in: tx)
    let isSignedIn = tx.actor.person == person
    let tx = tx.acting(as: person)
    try tx.db.execute(
      sql: "UPDATE invitations SET accepted_at = ?, accepted_by = ? WHERE id = ?",
      arguments: [tx.now, person, invitation.id])
    if !name.isEmpty, guest?.name == nil {
      try Person.describe(person, name: name, language: guest?.language ?? language, in: tx)
    }
    let held = try Membership.role(of: person, in: invitation.organisation, tx.db)
    try Membership.grant(person, max(held ?? .reader, invitation.role), in: invitation.organisation, tx)
    // Where bodies stay after delivery (a demo), the one with this link goes now.
    try tx.db.execute(
      sql: """
        UPDATE mails SET body = NULL, html = NULL
        WHERE kind = 'invitation' AND sent_at IS NOT NULL AND instr(body, ?) > 0
        """, arguments: [token])
    try tx.record(
      Event("invitation.accepted", "invitation:\(invitation.id)", organisation: invitation.organisation))
    let session = try isSignedIn ? nil : Session.begin(for: person, in: tx)
    return Accepted(person: person, organisation: invitation.organisation, session: session)
  }
}
