import GRDB
import Kernel
import Store

extension EditionSection {
  /// Adds a piece of text at the end of a draft.
  ///
  /// - Parameter place: the place it was to get when the form was opened: the same words there already are the same
  ///   section, sent twice.
  @discardableResult
  package static func add(
    to edition: EditionID, at place: Int? = nil, _ facts: SectionFacts, in tx: Transaction
  ) throws -> Int {
    let draft = try Edition.draft(edition, in: tx)
    let facts = try whole(facts)
    if let place, try at(place, of: edition, tx.db)?.facts == facts { return place }
    let last =
      try Int.fetchOne(tx.db, sql: "SELECT MAX(position) FROM sections WHERE edition_id = ?", arguments: [edition])
      ?? 0
    try tx.db.execute(
      sql: "INSERT INTO sections (edition_id, position, heading, body) VALUES (?, ?, ?, ?)",
      arguments: [edition, last + 1, facts.heading, facts.body])
    try draft.touch("edition.section-added", in: tx)
    return last + 1
  }

  /// Changes a piece of text. The fingerprint makes sure that it still is the one the editor saw at that place.
  package static func change(
    _ position: Int, of edition: EditionID, _ facts: SectionFacts, expecting fingerprint: String? = nil,
    in tx: Transaction
  ) throws {
    let draft = try Edition.draft(edition, in: tx)
    guard let section = try at(position, of: edition, tx.db) else { throw NotFound() }
    if SectionFacts(heading: facts.heading.tidy, body: facts.body.tidy) == section.facts { return }
    try Fingerprint.check(fingerprint, against: section.facts)
    let facts = try whole(facts)
    try tx.db.execute(
      sql: "UPDATE sections SET heading = ?, body = ? WHERE edition_id = ? AND position = ?",
      arguments: [facts.heading, facts.body, edition, position])
    try draft.touch("edition.section-changed", in: tx)
  }

  /// Moves a piece of text one place up or down.
  package static func move(_ position: Int, of edition: EditionID, up: Bool, in tx: Transaction) throws {
    let draft = try Edition.draft(edition, in: tx)
    var order = try all(of: edition, tx.db).map(\.position)
    guard Order.move(position, up: up, in: &order) else { return }
    try place(order, of: edition, in: tx)
    try draft.touch("edition.section-moved", in: tx)
  }

  /// Takes a piece of text out of a draft.
  package static func remove(
    _ position: Int, of edition: EditionID, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let draft = try Edition.draft(edition, in: tx)
    guard let section = try at(position, of: edition, tx.db) else { throw NotFound() }
    try Fingerprint.check(fingerprint, against: section.facts)
    try tx.db.execute(
      sql: "DELETE FROM sections WHERE edition_id = ? AND position = ?", arguments: [edition, position])
    try place(try all(of: edition, tx.db).map(\.position), of: edition, in: tx)
    try draft.touch("edition.section-removed", in: tx)
  }

  private static func place(_ order: [Int], of edition: EditionID, in tx: Transaction) throws {
    try tx.db.execute(sql: "UPDATE sections SET position = -position WHERE edition_id = ?", arguments: [edition])
    for (index, old) in order.enumerated() {
      try tx.db.execute(
        sql: "UPDATE sections SET position = ? WHERE edition_id = ? AND position = ?",
        arguments: [index + 1, edition, -old])
    }
  }

  private static func whole(_ facts: SectionFacts) throws -> SectionFacts {
    let tidy = SectionFacts(heading: facts.heading.tidy, body: facts.body.tidy)
    var reasons: [StrategyRefusal.Reason] = []
    if tidy.heading.sv.isEmpty { reasons.append(.missing(field: "heading-sv")) }
    if tidy.body.sv.isEmpty { reasons.append(.missing(field: "body-sv")) }
    guard reasons.isEmpty else { throw StrategyRefusal(reasons) }
    return tidy
  }
}
