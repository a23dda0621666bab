import GRDB

// A fetched row finds a column by comparing names in lower case, one after the other; a row that SQLite still stands on finds
// it in the statement's own index. So lists that many pages read are turned into what they mean row by row.

extension Row {
  /// What each row of a query means.
  ///
  /// - Parameter meaning: reads the row's columns at once and asks the database nothing: the row is gone with the next one.
  package static func mapAll<Value>(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments(), _ meaning: (Row) throws -> Value
  ) throws -> [Value] {
    let cursor = try fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try cursor.next() { values.append(try meaning(row)) }
    return values
  }

  /// What the first row of a query means; nil when there is none.
  package static func mapOne<Value>(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments(), _ meaning: (Row) throws -> Value
  ) throws -> Value? {
    let cursor = try fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    guard let row = try cursor.next() else { return nil }
    return try meaning(row)
  }
}
