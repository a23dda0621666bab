import Kernel

/// How a strategy stands to another one, since a day: the newer is told to replace, supplement or stand beside the older.
package struct Relation: Sendable, Hashable {
  package let from: StrategyID
  package let kind: StrategyRelation
  package let to: StrategyID
  package let since: Day

  package init(from: StrategyID, kind: StrategyRelation, to: StrategyID, since: Day) {
    self.from = from
    self.kind = kind
    self.to = to
    self.since = since
  }
}

/// How an edition stands on a day.
package enum Validity: Sendable, Hashable {
  /// The county's own; nobody else sees it.
  case draft
  /// Anyone may read it and say what they think, to this day.
  case consultation(until: Day)
  /// Decided, and about to take effect.
  case coming(Day)
  /// In force, until a successor takes effect: also after the last year of its title.
  case inForce
  /// A successor has taken effect.
  case former(until: Day, successor: EditionID)
}

/// All that a county has published, with how its strategies stand to each other.
package struct Shelf: Sendable, Hashable {
  /// Published editions, the newest first.
  package let editions: [Edition]
  package let relations: [Relation]

  package init(editions: [Edition], relations: [Relation]) {
    self.editions = editions
    self.relations = relations
  }

  /// The day on which a successor takes an edition's place, and the successor: a later edition of its own strategy, or
  /// another strategy that replaces it and has begun itself.
  package func end(of edition: Edition) -> (day: Day, successor: Edition)? {
    var ends: [(day: Day, successor: Edition)] = []
    for later in editions where later.strategy == edition.strategy && later.number > edition.number {
      if let day = later.inForceFrom { ends.append((day, later)) }
    }
    if let replaced = replaced(edition.strategy) { ends.append((replaced.day, replaced.by)) }
    return ends.min { $0.day < $1.day }
  }

  /// The first day of a strategy that is published; nil of a draft.
  func began(_ strategy: StrategyID) -> Day? {
    editions.filter { $0.strategy == strategy }.compactMap(\.inForceFrom).min()
  }

  /// The strategy that replaces another one whole, and the day it does; nil while nothing does.
  func replaced(_ strategy: StrategyID) -> (day: Day, by: Edition)? {
    var found: (day: Day, by: Edition)?
    for relation in relations where relation.kind == .replaces && relation.to == strategy {
      let first = editions.filter { $0.strategy == relation.from && $0.inForceFrom != nil }.min(by: Self.beganBefore)
      guard let first, let began = first.inForceFrom else { continue }
      let day = max(relation.since, began)
      if found.map({ day < $0.day }) ?? true { found = (day, first) }
    }
    return found
  }

  /// Whether another strategy has taken a strategy's place by a day.
  func isReplaced(_ strategy: StrategyID, on day: Day) -> Bool { replaced(strategy).map { $0.day <= day } ?? false }

  /// Whether one strategy is told to replace another, by itself or by way of others.
  func replaces(_ strategy: StrategyID, _ other: StrategyID) -> Bool {
    var seen: Set<StrategyID> = []
    var left = [strategy]
    while let next = left.popLast() {
      guard seen.insert(next).inserted else { continue }
      let replaced = relations.filter { $0.kind == .replaces && $0.from == next }.map(\.to)
      if replaced.contains(other) { return true }
      left += replaced
    }
    return false
  }

  /// Whether one can join an edition on a day: it is in force, or decided and about to be.
  package func isJoinable(_ edition: Edition, on day: Day) -> Bool {
    guard edition.isJoinable else { return false }
    switch validity(of: edition, on: day) {
    case .inForce: return true
    case .coming: return edition.adoptedOn.map { $0 <= day } ?? false
    case .draft, .consultation, .former: return false
    }
  }

  /// How an edition stands on a day.
  package func validity(of edition: Edition, on day: Day) -> Validity {
    guard edition.publishedAt != nil, let from = edition.inForceFrom else {
      return edition.isInConsultation(on: day) ? .consultation(until: edition.consultationTo ?? day) : .draft
    }
    if let end = end(of: edition), end.day <= day { return .former(until: end.day, successor: end.successor.id) }
    return from > day ? .coming(from) : .inForce
  }

  /// The editions in force on a day, the newest first.
  package func inForce(on day: Day) -> [Edition] { editions.filter { validity(of: $0, on: day) == .inForce } }

  /// The edition of a strategy that its address shows: the one in force, or else the newest.
  package func shown(of strategy: StrategyID, on day: Day) -> Edition? {
    let own = editions.filter { $0.strategy == strategy }
    return own.first { validity(of: $0, on: day) == .inForce } ?? own.max { $0.number < $1.number }
  }

  private static func beganBefore(_ left: Edition, _ right: Edition) -> Bool {
    guard let a = left.inForceFrom, let b = right.inForceFrom else { return false }
    return a < b
  }
}

extension Edition {
  /// Whether anyone may read the draft on this day, to say what they think of it.
  package func isInConsultation(on day: Day) -> Bool {
    guard publishedAt == nil, let from = consultationFrom, let to = consultationTo else { return false }
    return from <= day && day <= to
  }

  /// Whether this reader may see it: anyone what is published or in consultation, the county's own staff the rest.
  package func isVisible(to actor: Actor, on day: Day) -> Bool {
    publishedAt != nil || isInConsultation(on: day) || actor.tends(county)
  }
}

extension Actor {
  /// Whether they write the county's strategies: its strategists, and the house's own hand.
  func tends(_ county: CountyCode) -> Bool {
    if case .house = voice { return true }
    return officerOf.contains(county)
  }
}
