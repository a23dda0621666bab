import GRDB
import Kernel
import Store

extension Edition {
  /// Opens the draft for consultation (samråd): from the first day to the last, anyone may read it at its address.
  ///
  /// - Parameter fingerprint: that of the days the editor saw.
  package static func consult(
    _ id: EditionID, from: Day, to: Day, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let edition = try draft(id, in: tx)
    if edition.consultationFrom == from, edition.consultationTo == to { return }
    try Fingerprint.check(fingerprint, against: edition.consultationDays)
    var reasons = StrategyRules.gapsForConsultation(edition, areas: try Area.all(of: id, tx.db))
    if to < from || to < tx.today { reasons.append(.badConsultation) }
    // The days of one that runs may be written again; nobody could read the draft on days that have been.
    if from < tx.today, from != edition.consultationFrom { reasons.append(.consultationBackdated) }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    try tx.db.execute(
      sql: "UPDATE editions SET consultation_from = ?, consultation_to = ? WHERE id = ?", arguments: [from, to, id])
    try edition.touch("edition.consulted", ["from": from.description, "to": to.description], in: tx)
  }

  /// Ends the consultation: nobody but the county's staff reads the draft from now on.
  ///
  /// - Parameter fingerprint: that of the days the editor saw.
  package static func endConsultation(
    _ id: EditionID, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let edition = try draft(id, in: tx)
    guard edition.consultationFrom != nil else { return }
    try Fingerprint.check(fingerprint, against: edition.consultationDays)
    try tx.db.execute(
      sql: "UPDATE editions SET consultation_from = NULL, consultation_to = NULL WHERE id = ?", arguments: [id])
    try edition.touch("edition.consultation-ended", in: tx)
  }

  /// Notes the decision: the day it was taken, and the day from which the strategy holds. Either may still be open.
  ///
  /// - Parameter fingerprint: that of the days the editor saw.
  package static func adopt(
    _ id: EditionID, on day: Day?, inForceFrom: Day?, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let edition = try draft(id, in: tx)
    if edition.adoptedOn == day, edition.inForceFrom == inForceFrom { return }
    try Fingerprint.check(fingerprint, against: edition.decisionDays)
    if let day, day > tx.today { throw StrategyRefusal([.adoptedAhead(day)]) }
    try tx.db.execute(
      sql: "UPDATE editions SET adopted_on = ?, in_force_from = ? WHERE id = ?", arguments: [day, inForceFrom, id])
    try edition.touch("edition.adopted", in: tx)
  }

  /// The days of consultation and those of the decision, as the forms show them.
  var consultationDays: [String] { [consultationFrom, consultationTo].map { $0?.description ?? "" } }
  var decisionDays: [String] { [adoptedOn, inForceFrom].map { $0?.description ?? "" } }
}
