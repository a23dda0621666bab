import GRDB
import Kernel
import Store

extension Statement {
  /// Adds something to tick at the end of an area.
  ///
  /// - Parameter id: from the form it was written in: the same words sent again under it are the same statement.
  @discardableResult
  package static func add(
    _ id: StatementID? = nil, to area: AreaID, _ text: Wording, isExample: Bool = false, in tx: Transaction
  ) throws -> StatementID {
    let (upper, edition) = try Area.draft(area, in: tx)
    let text = text.tidy
    guard !text.sv.isEmpty else { throw StrategyRefusal([.missing(field: "text-sv")]) }
    let last =
      try Int.fetchOne(tx.db, sql: "SELECT MAX(position) FROM statements WHERE area_id = ?", arguments: [area]) ?? 0
    let same = try id.flatMap { try byID($0, tx.db) }
    if let same, same.area == area, same.facts == StatementFacts(text, isExample: isExample) { return same.id }
    // Gone back to, the form may hold another statement under the same id: it gets one of its own.
    let new = same == nil ? id ?? StatementID.random() : StatementID.random()
    try tx.db.execute(
      sql: "INSERT INTO statements (id, area_id, position, number, text, is_example) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [new, area, last + 1, "\(upper.number).\(last + 1)", text, isExample ? 1 : 0])
    try edition.touch("edition.statement-added", ["area": area.text, "statement": new.text], in: tx)
    return new
  }

  /// Changes what a statement says.
  package static func change(
    _ id: StatementID, _ facts: StatementFacts, expecting fingerprint: String? = nil, in tx: Transaction
  ) throws {
    let (statement, edition) = try draft(id, in: tx)
    if StatementFacts(facts.text.tidy, isExample: facts.isExample) == statement.facts { return }
    try Fingerprint.check(fingerprint, against: statement.facts)
    let text = facts.text.tidy
    guard !text.sv.isEmpty else { throw StrategyRefusal([.missing(field: "text-sv")]) }
    try tx.db.execute(
      sql: "UPDATE statements SET text = ?, is_example = ? WHERE id = ?",
      arguments: [text, facts.isExample ? 1 : 0, id])
    try edition.touch("edition.statement-changed", ["statement": id.text], in: tx)
  }

  /// Moves a statement one place up or down in its area; the numbers follow.
  package static func move(_ id: StatementID, up: Bool, in tx: Transaction) throws {
    let (statement, edition) = try draft(id, in: tx)
    var ids = try ids(in: statement.area, tx)
    guard Order.move(id, up: up, in: &ids) else { return }
    try place(ids, in: statement.area, in: tx)
    try edition.touch("edition.statement-moved", ["statement": id.text], in: tx)
  }

  /// Takes a statement out of the draft; those after it move up.
  ///
  /// - Parameter fingerprint: that of the statement as the editor saw it.
  package static func remove(_ id: StatementID, expecting fingerprint: String? = nil, in tx: Transaction) throws {
    let (statement, edition) = try draft(id, in: tx)
    try Fingerprint.check(fingerprint, against: statement.facts)
    try tx.db.execute(sql: "DELETE FROM statements WHERE id = ?", arguments: [id])
    try place(try ids(in: statement.area, tx), in: statement.area, in: tx)
    try edition.touch("edition.statement-removed", ["statement": id.text], in: tx)
  }

  static func renumber(in area: AreaID, number: String, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE statements SET number = ? || '.' || position WHERE area_id = ?", arguments: [number, area])
  }

  private static func draft(_ id: StatementID, in tx: Transaction) throws -> (Statement, Edition) {
    guard let statement = try byID(id, tx.db) else { throw NotFound() }
    return (statement, try Area.draft(statement.area, in: tx).edition)
  }

  private static func ids(in area: AreaID, _ tx: Transaction) throws -> [StatementID] {
    try StatementID.fetchAll(
      tx.db, sql: "SELECT id FROM statements WHERE area_id = ? ORDER BY position", arguments: [area])
  }

  /// Two statements never have one place: first all aside, then each where it belongs.
  private static func place(_ ids: [StatementID], in area: AreaID, in tx: Transaction) throws {
    try tx.db.execute(sql: "UPDATE statements SET position = -position WHERE area_id = ?", arguments: [area])
    for (index, id) in ids.enumerated() {
      try tx.db.execute(sql: "UPDATE statements SET position = ? WHERE id = ?", arguments: [index + 1, id])
    }
    let number = try String.fetchOne(tx.db, sql: "SELECT number FROM areas WHERE id = ?", arguments: [area]) ?? ""
    try renumber(in: area, number: number, in: tx)
  }
}
