import GRDB
import Kernel
import Store

extension Relation {
  /// Tells how a strategy that is still a draft stands to another one of the county that is published, since a day. Between
  /// two strategies one relation holds: telling another replaces it. From the day the strategy is published all of it
  /// stands: what is in force is never ended by a later telling, only by a strategy that is published with it.
  ///
  /// - Parameter fingerprint: that of what the strategy told when the editor saw it.
  package static func tell(
    _ from: StrategyID, _ kind: StrategyRelation, _ to: StrategyID, since day: Day,
    expecting fingerprint: String? = nil,
    in tx: Transaction
  ) throws {
    let county = try county(of: from, and: to, in: tx)
    let shelf = try Shelf.of(county, tx.db)
    let told = shelf.relations.filter { $0.from == from }
    if told.contains(Relation(from: from, kind: kind, to: to, since: day)) { return }
    try Fingerprint.check(fingerprint, against: told.map(\.mark))
    var reasons: [StrategyRefusal.Reason] = []
    if from == to { reasons.append(.sameStrategy) }
    if shelf.began(from) != nil { reasons.append(.relationStands) }
    if from != to {
      if let began = shelf.began(to) {
        let own = try Day.fetchOne(
          tx.db, sql: "SELECT in_force_from FROM editions WHERE strategy_id = ? AND number = 1", arguments: [from])
        if kind != .beside, min(day, own ?? day) < began { reasons.append(.otherIsLater(began)) }
      } else {
        reasons.append(.otherIsDraft)
      }
      if kind == .replaces, shelf.replaces(to, from) { reasons.append(.replacesInTurn) }
    }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    try tx.db.execute(
      sql: "DELETE FROM strategy_relations WHERE from_strategy = ? AND to_strategy = ?", arguments: [from, to])
    try tx.db.execute(
      sql: "INSERT INTO strategy_relations (from_strategy, to_strategy, kind, from_day) VALUES (?, ?, ?, ?)",
      arguments: [from, to, kind.rawValue, day])
    try raiseRevision(of: from, in: tx)
    try tx.record(
      Event(
        "strategy.related", "strategy:\(from)", county: county,
        facts: ["to": to.text, "kind": kind.rawValue, "since": day.description]))
  }

  /// Takes a relation back, while the strategy that told it is still a draft.
  ///
  /// - Parameter fingerprint: that of what the strategy told when the editor saw it.
  package static func takeBack(
    _ from: StrategyID, _ to: StrategyID, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let county = try county(of: from, and: to, in: tx)
    let shelf = try Shelf.of(county, tx.db)
    if shelf.began(from) != nil { throw StrategyRefusal([.relationStands]) }
    let told = shelf.relations.filter { $0.from == from }
    guard told.contains(where: { $0.to == to }) else { return }
    try Fingerprint.check(fingerprint, against: told.map(\.mark))
    try tx.db.execute(
      sql: "DELETE FROM strategy_relations WHERE from_strategy = ? AND to_strategy = ?", arguments: [from, to])
    try raiseRevision(of: from, in: tx)
    try tx.record(Event("strategy.relation-removed", "strategy:\(from)", county: county, facts: ["to": to.text]))
  }

  /// All of it as one text, for the sum.
  var mark: String { "\(from) \(kind.rawValue) \(to) \(since)" }

  /// What a draft tells of others belongs to what is checked before it is published.
  private static func raiseRevision(of strategy: StrategyID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE editions SET revision = revision + 1 WHERE strategy_id = ? AND published_at IS NULL",
      arguments: [strategy])
  }

  private static func county(of from: StrategyID, and to: StrategyID, in tx: Transaction) throws -> CountyCode {
    let counties = try [from, to].map { id in
      try CountyCode.fetchOne(tx.db, sql: "SELECT county FROM strategies WHERE id = ?", arguments: [id])
    }
    guard let county = counties[0], counties[1] == county, tx.actor.tends(county) else { throw NotFound() }
    return county
  }
}
