import GRDB
import Kernel
import Store

extension Joining {
  /// The organisation chooses whether the county's map and list show that it is preparing.
  package static func showPreparing(_ id: JoiningID, _ shows: Bool, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    guard joining.showsPreparing != shows else { return }
    try tx.db.execute(sql: "UPDATE joinings SET shows_preparing = ? WHERE id = ?", arguments: [shows ? 1 : 0, id])
    try touch(id, in: tx)
    try joining.recordOwn("joining.preparing-shown", ["shown": shows ? "yes" : "no"], in: tx)
  }

  /// The county hides how to reach an organisation, at once: its page, its JSON and everything made from them.
  package static func hideContact(_ id: JoiningID, in tx: Transaction) throws {
    try setHidden(true, of: id, in: tx)
  }

  /// The county shows it again.
  package static func showContact(_ id: JoiningID, in tx: Transaction) throws {
    try setHidden(false, of: id, in: tx)
  }

  /// Whether the county has hidden how to reach it.
  package func isContactHidden(_ db: Database) throws -> Bool { try Publication.isContactHidden(id, db) }

  private static func setHidden(_ hidden: Bool, of id: JoiningID, in tx: Transaction) throws {
    let joining = try asOfficer(id, in: tx)
    guard try joining.isContactHidden(tx.db) != hidden else { return }
    try tx.db.execute(
      sql: "UPDATE contacts SET hidden_at = ? WHERE joining_id = ?", arguments: [hidden ? tx.now : nil, id])
    try Publication.refresh(joining, in: tx)
    try joining.record(hidden ? "joining.contact-hidden" : "joining.contact-shown", in: tx)
  }

  /// Erases who a contact was, wherever it stands: what has been sent in keeps the random id and stays valid. By the
  /// organisation itself or by the county.
  package static func eraseContact(_ contact: ContactID, of id: JoiningID, in tx: Transaction) throws {
    let joining = try find(id, visibleTo: tx.actor, tx.db)
    guard tx.actor.has(.coordinator, in: joining.organisation) || tx.actor.officerOf.contains(joining.county) else {
      throw NotFound()
    }
    try tx.db.execute(
      sql: "UPDATE contacts SET name = '', title = '', mail = '', phone = '' WHERE id = ? AND joining_id = ?",
      arguments: [contact, id])
    try joining.recordOwn("joining.contact-erased", ["contact": contact.text], in: tx)
  }
}
