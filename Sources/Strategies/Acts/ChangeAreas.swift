import GRDB
import Kernel
import Store

extension Area {
  /// Adds an area at the end, on the first level or under one of it. What has areas under it can no longer be chosen
  /// itself.
  ///
  /// - Parameter id: from the form it was written in: the same words sent again under it are the same area.
  @discardableResult
  package static func add(
    _ id: AreaID? = nil, to edition: EditionID, under parent: AreaID? = nil, _ facts: AreaFacts, in tx: Transaction
  ) throws -> AreaID {
    let draft = try Edition.draft(edition, in: tx)
    let facts = facts.tidy
    var reasons = StrategyRules.faults(of: facts)
    let areas = try all(of: edition, tx.db)
    if let parent {
      guard let upper = areas.first(where: { $0.id == parent }) else { throw NotFound() }
      if upper.parent != nil { reasons.append(.tooDeep) }
    }
    if let id, let same = areas.first(where: { $0.id == id }), same.parent == parent, same.says(facts) { return id }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }

    // Gone back to, the form may hold another area under the same id: it gets one of its own.
    var new = id ?? AreaID.random()
    if try byID(new, tx.db) != nil { new = .random() }
    let siblings = areas.filter { $0.parent == parent }
    let level = areas.filter { ($0.parent == nil) == (parent == nil) }
    let slug = StrategyRules.slug(
      facts.title.sv, taken: StrategyRules.takenSegments.union(areas.map(\.slug)))
    try tx.db.execute(
      sql: """
        INSERT INTO areas (id, edition_id, parent_id, position, number, slug, title, description, objectives, subgoals,
          targets, pictogram, is_selectable, is_example)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
        """,
      arguments: [
        new, edition, parent, (siblings.map(\.position).max() ?? 0) + 1, facts.number ?? String(level.count + 1), slug,
        facts.title, facts.description, JSONText.encode(facts.objectives), JSONText.encode(facts.subgoals),
        JSONText.encode(facts.targets), facts.pictogram, facts.isExample ? 1 : 0,
      ])
    if let parent { try settleSelectable(parent, in: tx) }
    try draft.touch("edition.area-added", ["area": new.text], in: tx)
    return new
  }

  /// Changes what an area says. Its statements take its number.
  package static func change(
    _ id: AreaID, _ facts: AreaFacts, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let (area, edition) = try draft(id, in: tx)
    var facts = facts.tidy
    facts.number = facts.number ?? area.number
    if facts == area.facts { return }
    try Fingerprint.check(fingerprint, against: area.facts)
    let reasons = StrategyRules.faults(of: facts)
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    let others = try all(of: area.edition, tx.db).filter { $0.id != id }
    let slug =
      facts.title.sv == area.title.sv
      ? area.slug
      : StrategyRules.slug(facts.title.sv, taken: StrategyRules.takenSegments.union(others.map(\.slug)))
    try tx.db.execute(
      sql: """
        UPDATE areas SET number = ?, slug = ?, title = ?, description = ?, objectives = ?, subgoals = ?, targets = ?,
          pictogram = ?, is_example = ? WHERE id = ?
        """,
      arguments: [
        facts.number ?? area.number, slug, facts.title, facts.description, JSONText.encode(facts.objectives),
        JSONText.encode(facts.subgoals), JSONText.encode(facts.targets), facts.pictogram, facts.isExample ? 1 : 0, id,
      ])
    try Statement.renumber(in: id, number: facts.number ?? area.number, in: tx)
    try edition.touch("edition.area-changed", ["area": id.text], in: tx)
  }

  /// Moves an area one place up or down among its siblings. Numbers stay until they are set anew.
  package static func move(_ id: AreaID, up: Bool, in tx: Transaction) throws {
    let (area, edition) = try draft(id, in: tx)
    var siblings = try all(of: area.edition, tx.db).filter { $0.parent == area.parent }.map(\.id)
    guard Order.move(id, up: up, in: &siblings) else { return }
    for (index, sibling) in siblings.enumerated() {
      try tx.db.execute(sql: "UPDATE areas SET position = ? WHERE id = ?", arguments: [index + 1, sibling])
    }
    try edition.touch("edition.area-moved", ["area": id.text], in: tx)
  }

  /// Takes an area out of the draft, with its statements. One that has areas under it stays until they are gone.
  ///
  /// - Parameter fingerprint: that of the area with its statements, as the editor saw them.
  package static func remove(_ id: AreaID, expecting fingerprint: String? = nil, in tx: Transaction) throws {
    let (area, edition) = try draft(id, in: tx)
    let statements = try Statement.all(of: area.edition, tx.db)[id] ?? []
    try Fingerprint.check(fingerprint, against: area.mark(with: statements))
    let hasAreasUnder = try Bool.fetchOne(
      tx.db, sql: "SELECT EXISTS (SELECT 1 FROM areas WHERE parent_id = ?)", arguments: [id])
    guard hasAreasUnder != true else { throw StrategyRefusal([.hasAreasUnder]) }
    try tx.db.execute(sql: "DELETE FROM area_successions WHERE new_area = ?", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM statements WHERE area_id = ?", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM areas WHERE id = ?", arguments: [id])
    if let parent = area.parent { try settleSelectable(parent, in: tx) }
    try edition.touch("edition.area-removed", ["area": id.text], in: tx)
  }

  /// Numbers the areas anew, in the order they stand: those that can be chosen from 1 through the whole strategy, and the
  /// upper ones from 1 by themselves. Statements follow.
  package static func renumber(_ id: EditionID, in tx: Transaction) throws {
    let edition = try Edition.draft(id, in: tx)
    var lower = 0
    var upper = 0
    for area in try all(of: id, tx.db) {
      if area.isSelectable { lower += 1 } else { upper += 1 }
      let number = String(area.isSelectable ? lower : upper)
      try tx.db.execute(sql: "UPDATE areas SET number = ? WHERE id = ?", arguments: [number, area.id])
      try Statement.renumber(in: area.id, number: number, in: tx)
    }
    try edition.touch("edition.renumbered", in: tx)
  }

  private static func settleSelectable(_ id: AreaID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        UPDATE areas SET is_selectable = NOT EXISTS (SELECT 1 FROM areas AS under WHERE under.parent_id = areas.id)
        WHERE id = ?
        """,
      arguments: [id])
  }
}

/// Moving things in a list.
enum Order {
  /// Moves one place; false when it stands at the end already or is not there.
  static func move<Item: Equatable>(_ item: Item, up: Bool, in items: inout [Item]) -> Bool {
    guard let at = items.firstIndex(of: item) else { return false }
    let to = up ? at - 1 : at + 1
    guard items.indices.contains(to) else { return false }
    items.swapAt(at, to)
    return true
  }
}

extension Area {
  /// Whether it says what is written, whatever number the house gave it.
  fileprivate func says(_ facts: AreaFacts) -> Bool {
    var facts = facts
    facts.number = facts.number ?? number
    return facts == self.facts
  }
}

extension AreaFacts {
  var tidy: AreaFacts {
    var facts = self
    facts.number = number.flatMap { Wording(sv: $0).tidy.sv }.flatMap { $0.isEmpty ? nil : $0 }
    facts.title = title.tidy
    facts.description = description.tidy
    facts.objectives = objectives.compactMap(\.orNil)
    return facts
  }
}
