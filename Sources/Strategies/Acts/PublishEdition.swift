import GRDB
import Kernel
import Store

extension Edition {
  /// Publishes a draft: anyone may read it, organisations may join it, and it is frozen from here, by the database too.
  ///
  /// - Parameter revision: the draft that was checked before; when something has been changed since, nothing is published.
  package static func publish(_ id: EditionID, expecting revision: Int? = nil, in tx: Transaction) throws {
    let edition = try draft(id, in: tx)
    if let revision, revision != edition.revision { throw StrategyRefusal([.changedMeanwhile]) }
    let reasons = try edition.gaps(on: tx.today, tx.db)
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    try tx.record(Event("edition.published", "edition:\(id)", county: edition.county))
    try tx.db.execute(sql: "UPDATE editions SET published_at = ? WHERE id = ?", arguments: [tx.now, id])
  }

  /// Everything that stands between the draft and its publication.
  package func gaps(on today: Day, _ db: Database) throws -> [StrategyRefusal.Reason] {
    let areas = try Area.all(of: id, db)
    let statements = try Statement.all(of: id, db).mapValues(\.count)
    let previous = try Day.fetchOne(
      db,
      sql: "SELECT MAX(in_force_from) FROM editions WHERE strategy_id = ? AND number < ? AND published_at IS NOT NULL",
      arguments: [strategy, number])
    let reasons = StrategyRules.gapsForPublishing(
      self, areas: areas, statements: statements, previous: previous, today: today)
    return try reasons + gaps(beside: Shelf.of(county, db))
  }

  /// What stands between the draft and its publication in how its strategy stands to the county's others.
  private func gaps(beside shelf: Shelf) -> [StrategyRefusal.Reason] {
    guard let day = inForceFrom else { return [] }
    var reasons: [StrategyRefusal.Reason] = []
    if let replaced = shelf.replaced(strategy), replaced.day <= day {
      reasons.append(.replaced(by: replaced.by.shortTitle.sv, on: replaced.day))
    }
    // How it stands is told once, before its first edition; from then it holds.
    guard shelf.began(strategy) == nil else { return reasons }
    for relation in shelf.relations where relation.from == strategy && relation.kind != .beside {
      if let began = shelf.began(relation.to), day < began { reasons.append(.otherIsLater(began)) }
    }
    let told = Set(shelf.relations.flatMap { $0.from == strategy ? [$0.to] : $0.to == strategy ? [$0.from] : [] })
    let unrelated = shelf.inForce(on: day).filter { $0.strategy != strategy && !told.contains($0.strategy) }
    return reasons + unrelated.map { .noRelation(to: $0.shortTitle.sv) }
  }
}
