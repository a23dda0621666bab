import GRDB
import Kernel
import Store

extension Joining {
  /// Days that a contact who has been replaced is kept once a version without them has been confirmed: as long as the
  /// county may still need to ask.
  static let replacedKept: Int64 = 30

  /// Erases who a contact was, wherever the organisation has named the same person: what has been sent in keeps the
  /// random id and stays valid. By the organisation itself or, in its own county, by the county.
  package static func eraseContact(_ contact: ContactID, of id: JoiningID, in tx: Transaction) throws {
    let joining = try find(id, visibleTo: tx.actor, tx.db)
    let isOwn = tx.actor.has(.coordinator, in: joining.organisation)
    guard isOwn || tx.actor.officerOf.contains(joining.county) else { throw NotFound() }
    guard
      let named = try Row.fetchOne(
        tx.db, sql: "SELECT * FROM contacts WHERE id = ? AND joining_id = ?", arguments: [contact, id]
      ).flatMap(Contact.init)
    else { throw NotFound() }
    try tx.db.execute(
      sql: """
        UPDATE contacts SET name = '', title = '', mail = '', phone = ''
        WHERE name = ?1 AND mail = ?2 AND name || title || mail || phone <> ''
        AND (id = ?3 OR joining_id IN (SELECT id FROM joinings WHERE organisation_id = ?4 AND (?5 OR county = ?6)))
        """,
      arguments: [named.name, named.mail, contact, joining.organisation, isOwn, joining.county])
    guard tx.db.changesCount > 0 else { return }
    try joining.recordOwn("joining.contact-erased", ["contact": contact.text], in: tx)
  }

  /// Clears those who have been replaced, thirty days after, when what is public no longer names them.
  static func forgetReplaced(in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        UPDATE contacts SET name = '', title = '', mail = '', phone = ''
        WHERE replaced_at < ? AND name || title || mail || phone <> ''
        AND EXISTS (SELECT 1 FROM joining_steps s WHERE s.joining_id = contacts.joining_id AND s.kind = 'confirmed'
          AND s.at > contacts.replaced_at)
        """,
      arguments: [tx.now.adding(seconds: -replacedKept * 86_400)])
  }
}
