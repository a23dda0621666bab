import GRDB
import Kernel
import Store

extension Shelf {
  /// Every published edition that comes after this one: later ones of its own strategy, and those of strategies that
  /// replace it, step by step.
  package func successors(of edition: Edition) -> [Edition] {
    var replacing: Set<StrategyID> = []
    var reached = [edition.strategy]
    while let strategy = reached.popLast() {
      for relation in relations where relation.kind == .replaces && relation.to == strategy {
        if replacing.insert(relation.from).inserted { reached.append(relation.from) }
      }
    }
    return editions.filter { other in
      other.strategy == edition.strategy ? other.number > edition.number : replacing.contains(other.strategy)
    }
  }

  /// Whether a successor has taken the edition's place by this day.
  package func isFormer(_ edition: EditionID, on day: Day) -> Bool {
    guard let edition = editions.first(where: { $0.id == edition }) else { return false }
    if case .former = validity(of: edition, on: day) { return true }
    return false
  }
}

extension Edition {
  /// The editions after this one that can be joined on a day: those that a joining of this one can be carried over to.
  package static func successors(of edition: Edition, on day: Day, _ db: Database) throws -> [Edition] {
    let shelf = try Shelf.of(edition.county, db)
    return shelf.successors(of: edition).filter { shelf.isJoinable($0, on: day) }
  }
}
