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

  /// Hidden or shown wherever the organisation stands in the county: in what it has joined, and in what it writes next.
  private static func setHidden(_ hidden: Bool, of id: JoiningID, in tx: Transaction) throws {
    let joining = try asOfficer(id, in: tx)
    guard try joining.isContactHidden(tx.db) != hidden else { return }
    try tx.db.execute(
      sql: "UPDATE joinings SET contact_hidden_at = ? WHERE organisation_id = ? AND county = ?",
      arguments: [hidden ? tx.now : nil, joining.organisation, joining.county])
    for one in try all(of: joining.organisation, tx.db) where one.county == joining.county {
      try Publication.refresh(one, in: tx)
    }
    try joining.record(hidden ? "joining.contact-hidden" : "joining.contact-shown", in: tx)
  }
}
