import GRDB
import Kernel
import Store

extension Edition {
  /// Opens the draft for consultation (samråd): from the first day to the last, anyone may read it at its address.
  package static func consult(_ id: EditionID, from: Day, to: Day, in tx: Transaction) throws {
    let edition = try draft(id, in: tx)
    var reasons = StrategyRules.gapsForConsultation(edition, areas: try Area.all(of: id, tx.db))
    if to < from || to < tx.today { reasons.append(.badConsultation) }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    try tx.db.execute(
      sql: "UPDATE editions SET consultation_from = ?, consultation_to = ? WHERE id = ?", arguments: [from, to, id])
    try edition.touch("edition.consulted", ["from": from.description, "to": to.description], in: tx)
  }

  /// Ends the consultation: nobody but the county's staff reads the draft from now on.
  package static func endConsultation(_ id: EditionID, in tx: Transaction) throws {
    let edition = try draft(id, in: tx)
    guard edition.consultationFrom != nil else { return }
    try tx.db.execute(
      sql: "UPDATE editions SET consultation_from = NULL, consultation_to = NULL WHERE id = ?", arguments: [id])
    try edition.touch("edition.consultation-ended", in: tx)
  }

  /// Notes the decision: the day it was taken, and the day from which the strategy holds. Either may still be open.
  package static func adopt(_ id: EditionID, on day: Day?, inForceFrom: Day?, in tx: Transaction) throws {
    let edition = try draft(id, in: tx)
    if let day, day > tx.today { throw StrategyRefusal([.adoptedAhead(day)]) }
    try tx.db.execute(
      sql: "UPDATE editions SET adopted_on = ?, in_force_from = ? WHERE id = ?", arguments: [day, inForceFrom, id])
    try edition.touch("edition.adopted", in: tx)
  }
}
