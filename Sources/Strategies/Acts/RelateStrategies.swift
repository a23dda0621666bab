import GRDB
import Kernel
import Store

extension Relation {
  /// Tells how a strategy stands to an older one of the same county, since a day. Between two strategies one relation
  /// holds: telling another replaces it, until the newer is published.
  package static func tell(
    _ from: StrategyID, _ kind: StrategyRelation, _ to: StrategyID, since day: Day, in tx: Transaction
  ) throws {
    let county = try county(of: from, and: to, in: tx)
    var reasons: [StrategyRefusal.Reason] = []
    if from == to { reasons.append(.sameStrategy) }
    let relations = try all(in: county, tx.db)
    if kind == .replaces, relations.contains(where: { $0.kind == .replaces && $0.from == to && $0.to == from }) {
      reasons.append(.replacesInTurn)
    }
    let standing = relations.filter { $0.from == from && $0.to == to }
    if !standing.isEmpty, try isPublished(from, tx.db) { reasons.append(.relationStands) }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    try tx.db.execute(
      sql: "DELETE FROM strategy_relations WHERE from_strategy = ? AND to_strategy = ?", arguments: [from, to])
    try tx.db.execute(
      sql: "INSERT INTO strategy_relations (from_strategy, to_strategy, kind, from_day) VALUES (?, ?, ?, ?)",
      arguments: [from, to, kind.rawValue, day])
    try tx.record(
      Event(
        "strategy.related", "strategy:\(from)", county: county,
        facts: ["to": to.text, "kind": kind.rawValue, "since": day.description]))
  }

  /// Takes a relation back, while the newer strategy is still a draft.
  package static func takeBack(_ from: StrategyID, _ to: StrategyID, in tx: Transaction) throws {
    let county = try county(of: from, and: to, in: tx)
    if try isPublished(from, tx.db) { throw StrategyRefusal([.relationStands]) }
    try tx.db.execute(
      sql: "DELETE FROM strategy_relations WHERE from_strategy = ? AND to_strategy = ?", arguments: [from, to])
    try tx.record(Event("strategy.relation-removed", "strategy:\(from)", county: county, facts: ["to": to.text]))
  }

  private static func county(of from: StrategyID, and to: StrategyID, in tx: Transaction) throws -> CountyCode {
    let counties = try [from, to].map { id in
      try CountyCode.fetchOne(tx.db, sql: "SELECT county FROM strategies WHERE id = ?", arguments: [id])
    }
    guard let county = counties[0], counties[1] == county, tx.actor.tends(county) else { throw NotFound() }
    return county
  }

  private static func isPublished(_ strategy: StrategyID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM editions WHERE strategy_id = ? AND published_at IS NOT NULL)",
      arguments: [strategy]) ?? false
  }
}
