import GRDB
import Kernel
import Store

extension Area {
  /// Tells what an area of a former edition became in a later one: one area, several, or none.
  ///
  /// - Parameter edition: the later edition; needed only when nothing came of the area.
  package static func mapSuccessors(
    old: AreaID, new: [AreaID], of edition: EditionID? = nil, in tx: Transaction
  ) throws {
    guard let area = try byID(old, tx.db), let before = try Edition.byID(area.edition, tx.db),
      tx.actor.tends(before.county)
    else { throw NotFound() }
    let successors = try new.map { id in
      guard let successor = try byID(id, tx.db) else { throw NotFound() }
      return successor
    }
    guard let target = edition ?? successors.first?.edition, let after = try Edition.byID(target, tx.db),
      after.county == before.county
    else { throw NotFound() }
    guard before.publishedAt != nil, after.follows(before), area.isSelectable,
      successors.allSatisfy({ $0.edition == target && $0.isSelectable })
    else { throw StrategyRefusal([.notASuccessor]) }
    try tx.db.execute(
      sql: """
        DELETE FROM area_successions
        WHERE old_area = ? AND new_area IN (SELECT id FROM areas WHERE edition_id = ?)
        """,
      arguments: [old, target])
    for id in Set(new) {
      try tx.db.execute(sql: "INSERT INTO area_successions (old_area, new_area) VALUES (?, ?)", arguments: [old, id])
    }
    try tx.record(
      Event(
        "area.succeeded", "area:\(old)", county: before.county,
        facts: ["edition": target.text, "new": new.map(\.text).sorted().joined(separator: " ")]))
  }
}

extension Edition {
  /// Whether this one can have grown from the other: a later edition, or another strategy that begins no earlier.
  func follows(_ other: Edition) -> Bool {
    if strategy == other.strategy { return number > other.number }
    guard let began = other.inForceFrom, let begins = inForceFrom else { return true }
    return began <= begins
  }
}
