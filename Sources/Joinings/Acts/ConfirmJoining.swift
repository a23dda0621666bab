import GRDB
import Kernel
import Store

extension Joining {
  /// The county confirms a version: its public part is public from now on. Confirmed twice, the second time does nothing.
  ///
  /// - Parameters:
  ///   - diaryNumber: the board's own case number; what was written before stays when it is empty.
  ///   - checkedIdentity: that the officer has made sure whom it comes from.
  package static func confirm(
    _ id: JoiningID, version: Int, diaryNumber: String?, checkedIdentity: Bool, baseURL: String, in tx: Transaction
  ) throws {
    if try isConfirmed(id, version: version, in: tx) { return }
    let (joining, answered) = try awaiting(id, version: version, in: tx)
    guard checkedIdentity else { throw JoiningRefusal.identityNotChecked }
    if let diaryNumber, !Tidy.line(diaryNumber).isEmpty { _ = try joining.keep(diaryNumber: diaryNumber, in: tx) }
    let isFirst = try Publication.version(of: id, tx.db) == nil
    try take(.confirmed, of: id, version: answered.id, in: tx)
    try Publication.publish(joining, answered, in: tx)
    try joining.record("joining.confirmed", ["version": String(version)], in: tx)
    try JoiningMail.confirmed(joining, answered, isFirst: isFirst, baseURL: baseURL, in: tx)
  }

  /// The county writes its own case number for the joining, or takes it away: an empty one.
  package static func setDiaryNumber(_ diaryNumber: String, of id: JoiningID, in tx: Transaction) throws {
    let joining = try asOfficer(id, in: tx)
    guard try joining.keep(diaryNumber: diaryNumber, in: tx) else { return }
    try joining.record("joining.registered", in: tx)
  }

  /// Tells whether it is another than before.
  private func keep(diaryNumber: String, in tx: Transaction) throws -> Bool {
    let tidy = Tidy.line(diaryNumber)
    if let fault = long(tidy, "diaryNumber", 60) { throw JoiningRefusal.faulty([fault]) }
    try tx.db.execute(
      sql: "UPDATE joinings SET diary_number = ?1 WHERE id = ?2 AND diary_number IS NOT ?1",
      arguments: [tidy.isEmpty ? nil : tidy, id])
    return tx.db.changesCount > 0
  }

  private static func isConfirmed(_ id: JoiningID, version: Int, in tx: Transaction) throws -> Bool {
    _ = try asOfficer(id, in: tx)
    guard let latest = try Version.latest(of: id, tx.db), latest.number == version else { return false }
    return try Step.all(of: id, tx.db).contains { $0.kind == .confirmed && $0.version == latest.id }
  }
}
