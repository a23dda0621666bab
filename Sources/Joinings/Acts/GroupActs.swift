import Accounts
import GRDB
import Kernel
import Mail
import Organisations
import Store

extension JoiningGroup {
  static let invitationDays: Int64 = 30
  /// Unanswered invitations that a group may have out at once.
  static let openInvitations = 30
  /// Seconds within which the same invitation is taken for a button pressed twice.
  static let sameHand: Int64 = 600

  /// Begins a group with one's own joining in it. Where it stands in one already, that one is handed back.
  @discardableResult
  package static func begin(with id: JoiningID, in tx: Transaction) throws -> JoiningGroupID {
    let joining = try Joining.writable(id, in: tx)
    if let group = joining.group { return group }
    let group = JoiningGroupID.random()
    try tx.db.execute(
      sql: "INSERT INTO joining_groups (id, edition_id, created_at) VALUES (?, ?, ?)",
      arguments: [group, joining.edition, tx.now])
    try enter(group, joining, in: tx)
    try joining.recordOwn("joining.group-begun", ["group": group.text], in: tx)
    return group
  }

  /// Invites another organisation by mail. Whoever answers learns who asks; they see the group when they have accepted.
  package static func invite(
    mail: String, organisationName: String, to group: JoiningGroupID, baseURL: String, language: Language,
    in tx: Transaction
  ) throws {
    let own = try member(of: group, needs: .coordinator, in: tx)
    guard let inviter = tx.actor.person else { throw NotFound() }
    let name = Tidy.line(organisationName)
    var faults: [JoiningRefusal.Fault] = []
    let address = MailAddress(Tidy.line(mail))
    if address == nil { faults.append(.init("mail", .invalidMail)) }
    if name.isEmpty { faults.append(.init("organisationName", .emptyName)) }
    if let fault = long(name, "organisationName", JoiningLimits.line) { faults.append(fault) }
    if let address, try wasJustInvited(address, name, to: group, in: tx) { return }
    let open = try openCount(group, in: tx)
    if open >= openInvitations { faults.append(.init("mail", .invitationsOut(limit: openInvitations))) }
    guard faults.isEmpty, let address else { throw JoiningRefusal.faulty(faults) }

    let token = Token.random(bits: 128)
    try tx.db.execute(
      sql: """
        INSERT INTO joining_group_invitations (token_hash, group_id, mail, organisation_name, inviting_organisation,
          invited_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        Token.hash(token), group, address.text, name, own.organisation, inviter, tx.now,
        tx.now.adding(seconds: invitationDays * 86_400),
      ])
    try own.recordOwn("joining.group-invited", ["group": group.text], in: tx)
    try JoiningMail.invitation(
      from: own, to: address, token: token, baseURL: baseURL, language: language, in: tx)
  }

  /// Accepts an invitation for an organisation of one's own: its joining of the same strategy, begun when there is none,
  /// stands in the group from now on. Accepted twice, the second time hands back the same joining.
  @discardableResult
  package static func accept(
    _ token: String, for organisation: OrganisationID, in tx: Transaction
  ) throws -> JoiningID {
    try Joining.mayBegin(for: organisation, in: tx)
    guard let invitation = try Invited.find(token, now: tx.now, tx.db) else { throw JoiningRefusal.invitationGone }
    if invitation.isAccepted, let same = try joining(of: organisation, in: invitation.group, tx.db) { return same }
    guard invitation.isOpen else { throw JoiningRefusal.invitationGone }
    guard try joining(of: organisation, in: invitation.group, tx.db) == nil else { throw JoiningRefusal.alreadyInGroup }
    let id = try Joining.begin(for: organisation, edition: invitation.edition, in: tx)
    // What has been sent in or is public changes with a new version alone.
    let joining = try Joining.writable(id, in: tx)
    guard joining.group == nil else { throw JoiningRefusal.alreadyInGroup }
    try enter(invitation.group, joining, in: tx)
    try tx.db.execute(
      sql: "UPDATE joining_group_invitations SET accepted_at = ? WHERE token_hash = ?",
      arguments: [tx.now, Token.hash(token)])
    try joining.recordOwn("joining.group-entered", ["group": invitation.group.text], in: tx)
    return id
  }

  /// Says no to an invitation. Whoever holds the link may; nothing of the group changes.
  package static func refuse(_ token: String, in tx: Transaction) throws {
    guard let invitation = try Invited.find(token, now: tx.now, tx.db), !invitation.isAccepted else {
      throw JoiningRefusal.invitationGone
    }
    guard invitation.isOpen else { return }
    try tx.db.execute(
      sql: "UPDATE joining_group_invitations SET declined_at = ? WHERE token_hash = ?",
      arguments: [tx.now, Token.hash(token)])
    try tx.record(Event("joining.group-refused", "group:\(invitation.group)"))
  }

  /// Saves the text that all members share, and tells its new revision.
  @discardableResult
  package static func saveShared(
    _ text: String, expecting revision: Int, of group: JoiningGroupID, in tx: Transaction
  ) throws -> Int {
    let own = try member(of: group, needs: .contributor, in: tx)
    let tidy = Tidy.text(text)
    if let fault = long(tidy, "sharedText", JoiningLimits.sharedText) { throw JoiningRefusal.faulty([fault]) }
    guard
      let row = try Row.fetchOne(
        tx.db, sql: "SELECT shared_text, revision FROM joining_groups WHERE id = ?", arguments: [group])
    else { throw NotFound() }
    let stored: (text: String, revision: Int) = (row["shared_text"], row["revision"])
    if stored.text == tidy { return stored.revision }
    guard stored.revision == revision else {
      throw PartConflict(
        part: .together, storedJSON: JSONText.encode(stored.text), revision: stored.revision, savedBy: nil, savedAt: nil
      )
    }
    try tx.db.execute(
      sql: "UPDATE joining_groups SET shared_text = ?, revision = revision + 1 WHERE id = ?", arguments: [tidy, group])
    try Joining.touch(own.id, in: tx)
    try own.recordOwn("joining.shared-saved", ["group": group.text, "revision": String(revision + 1)], in: tx)
    return revision + 1
  }

  /// Leaves the group; the joining itself goes on. What is public stays as it is until the change is confirmed. A group
  /// that nobody stands in any more is gone.
  package static func leave(_ id: JoiningID, in tx: Transaction) throws {
    guard let group = try Joining.own(id, needs: .coordinator, in: tx).group else { return }
    let joining = try Joining.writable(id, in: tx)
    try tx.db.execute(sql: "UPDATE joinings SET group_id = NULL WHERE id = ?", arguments: [id])
    try forgetIfEmpty(group, in: tx)
    try joining.recordOwn("joining.group-left", ["group": group.text], in: tx)
  }

  /// The joining stands in the group again that its version was sent in with, while there is such a group.
  static func restore(_ group: JoiningGroupID?, _ joining: Joining, in tx: Transaction) throws {
    guard joining.group != group else { return }
    try tx.db.execute(
      sql: "UPDATE joinings SET group_id = (SELECT id FROM joining_groups WHERE id = ?) WHERE id = ?",
      arguments: [group, joining.id])
    if let left = joining.group { try forgetIfEmpty(left, in: tx) }
  }

  /// Invitations are kept a year after their time.
  static func forgetOldInvitations(in tx: Transaction) throws {
    try tx.db.execute(
      sql: "DELETE FROM joining_group_invitations WHERE expires_at < ?",
      arguments: [tx.now.adding(seconds: -365 * 86_400)])
  }

  static func forgetIfEmpty(_ group: JoiningGroupID, in tx: Transaction) throws {
    let isEmpty = try Bool.fetchOne(
      tx.db, sql: "SELECT NOT EXISTS (SELECT 1 FROM joinings WHERE group_id = ?)", arguments: [group])
    guard isEmpty == true else { return }
    try tx.db.execute(sql: "DELETE FROM joining_group_invitations WHERE group_id = ?", arguments: [group])
    try tx.db.execute(sql: "DELETE FROM joining_groups WHERE id = ?", arguments: [group])
  }

  private static func enter(_ group: JoiningGroupID, _ joining: Joining, in tx: Transaction) throws {
    try tx.db.execute(sql: "UPDATE joinings SET group_id = ? WHERE id = ?", arguments: [group, joining.id])
    try Joining.touch(joining.id, in: tx)
  }

  private static func wasJustInvited(
    _ mail: MailAddress, _ name: String, to group: JoiningGroupID, in tx: Transaction
  ) throws -> Bool {
    try Bool.fetchOne(
      tx.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM joining_group_invitations WHERE group_id = ? AND lower(mail) = ?
        AND organisation_name = ? AND accepted_at IS NULL AND declined_at IS NULL AND created_at > ?)
        """,
      arguments: [group, mail.folded, name, tx.now.adding(seconds: -sameHand)]) ?? false
  }

  private static func openCount(_ group: JoiningGroupID, in tx: Transaction) throws -> Int {
    try Int.fetchOne(
      tx.db,
      sql: """
        SELECT count(*) FROM joining_group_invitations WHERE group_id = ? AND accepted_at IS NULL
        AND declined_at IS NULL AND expires_at > ?
        """,
      arguments: [group, tx.now]) ?? 0
  }

  private static func joining(
    of organisation: OrganisationID, in group: JoiningGroupID, _ db: Database
  ) throws -> JoiningID? {
    try JoiningID.fetchOne(
      db, sql: "SELECT id FROM joinings WHERE group_id = ? AND organisation_id = ?", arguments: [group, organisation])
  }

  /// The joining in the group through which the actor speaks; to others there is no such group.
  static func member(
    of group: JoiningGroupID, needs role: WorkspaceRole, in tx: Transaction
  ) throws -> Joining {
    let rows = try Row.fetchAll(tx.db, sql: "SELECT * FROM joinings WHERE group_id = ?", arguments: [group])
    // Whoever has declined or withdrawn stands in it no longer.
    let own = try rows.map { Joining($0, isOwn: true) }.filter {
      try tx.actor.has(.reader, in: $0.organisation) && !$0.standing(tx.db).isEnded
    }
    guard !own.isEmpty else { throw NotFound() }
    guard let speaking = own.first(where: { tx.actor.has(role, in: $0.organisation) }) else {
      throw JoiningRefusal.roleTooSmall(role)
    }
    return speaking
  }
}
