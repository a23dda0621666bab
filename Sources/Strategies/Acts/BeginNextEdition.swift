import GRDB
import Kernel
import Store

extension Edition {
  /// Begins the next edition of a published one: a draft with the same words, sections, areas and statements. Each area
  /// is noted as what the one before became.
  @discardableResult
  package static func beginNext(of id: EditionID, in tx: Transaction) throws -> EditionID {
    guard let old = try byID(id, tx.db), tx.actor.tends(old.county), old.publishedAt != nil else { throw NotFound() }
    let latest = try Row.fetchOne(
      tx.db, sql: "SELECT number, published_at FROM editions WHERE strategy_id = ? ORDER BY number DESC LIMIT 1",
      arguments: [old.strategy])
    guard let latest, latest["published_at"] as Instant? != nil else { throw StrategyRefusal([.hasDraft]) }
    var facts = old.facts
    facts.diaryNumber = nil
    facts.sourceURL = nil
    let new = try insert(facts, number: (latest["number"] as Int) + 1, of: old.strategy, old.county, in: tx)
    try tx.db.execute(
      sql: """
        INSERT INTO sections (edition_id, position, heading, body)
        SELECT ?, position, heading, body FROM sections WHERE edition_id = ?
        """,
      arguments: [new, id])
    try copyAreas(from: id, to: new, in: tx)
    return new
  }

  private static func copyAreas(from old: EditionID, to new: EditionID, in tx: Transaction) throws {
    var ids: [AreaID: AreaID] = [:]
    // Upper areas come before those under them.
    for area in try Area.all(of: old, tx.db) {
      let copy = AreaID.random()
      ids[area.id] = copy
      try tx.db.execute(
        sql: """
          INSERT INTO areas (id, edition_id, parent_id, position, number, slug, title, description, objectives, subgoals,
            targets, pictogram, is_selectable, is_example)
          SELECT ?, ?, ?, position, number, slug, title, description, objectives, subgoals, targets, pictogram,
            is_selectable, is_example
          FROM areas WHERE id = ?
          """,
        arguments: [copy, new, area.parent.flatMap { ids[$0] }, area.id])
      if area.isSelectable {
        try tx.db.execute(
          sql: "INSERT INTO area_successions (old_area, new_area) VALUES (?, ?)", arguments: [area.id, copy])
      }
      for statement in try Row.fetchAll(
        tx.db, sql: "SELECT * FROM statements WHERE area_id = ? ORDER BY position", arguments: [area.id])
      {
        try tx.db.execute(
          sql: "INSERT INTO statements (id, area_id, position, number, text, is_example) VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            StatementID.random(), copy, statement["position"] as Int, statement["number"] as String,
            statement["text"] as Wording, statement["is_example"] as Int,
          ])
      }
    }
  }

  /// Throws a draft away, with its strategy when it was the first of it.
  ///
  /// - Parameter revision: the draft that was looked at; when something has been written since, nothing is thrown away.
  package static func discard(_ id: EditionID, expecting revision: Int? = nil, in tx: Transaction) throws {
    let edition = try draft(id, in: tx)
    if let revision, revision != edition.revision { throw StrategyRefusal([.changedMeanwhile]) }
    let areas = "SELECT id FROM areas WHERE edition_id = ?"
    try tx.db.execute(sql: "DELETE FROM area_successions WHERE new_area IN (\(areas))", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM area_successions WHERE old_area IN (\(areas))", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM statements WHERE area_id IN (\(areas))", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM areas WHERE edition_id = ? AND parent_id IS NOT NULL", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM areas WHERE edition_id = ?", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM sections WHERE edition_id = ?", arguments: [id])
    try tx.db.execute(sql: "DELETE FROM editions WHERE id = ?", arguments: [id])
    if let file = edition.file { try StrategyFile.dropUnused(file, in: tx) }
    if edition.number == 1 {
      try tx.db.execute(sql: "DELETE FROM strategy_relations WHERE from_strategy = ?", arguments: [edition.strategy])
      try tx.db.execute(sql: "DELETE FROM strategies WHERE id = ?", arguments: [edition.strategy])
    }
    try tx.record(Event("edition.discarded", "edition:\(id)", county: edition.county))
  }
}
