import GRDB

// Reads by written SQL, from prepared statements that are kept on each connection: parsing and planning a query costs more
// than most of our queries themselves. They carry GRDB's own names without its adapter, so that every read with constant
// SQL takes this way. SQL whose text depends on what was asked for (a list of question marks) gives `adapter: nil` and is
// prepared anew, or hands its list over as one JSON argument (`json_each`). A kept statement remembers what it was last asked
// with: a query without arguments says that it has none.

extension Row {
  /// All rows of a query.
  package static func fetchAll(_ db: Database, sql: String) throws -> [Row] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments())
  }

  /// All rows of a query with arguments.
  package static func fetchAll(_ db: Database, sql: String, arguments: StatementArguments) throws -> [Row] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first row of a query.
  package static func fetchOne(_ db: Database, sql: String) throws -> Row? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: StatementArguments())
  }

  /// The first row of a query with arguments.
  package static func fetchOne(_ db: Database, sql: String, arguments: StatementArguments) throws -> Row? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension DatabaseValueConvertible {
  /// The first column of all rows.
  package static func fetchAll(_ db: Database, sql: String, arguments: StatementArguments) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of the first row.
  package static func fetchOne(_ db: Database, sql: String, arguments: StatementArguments) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension DatabaseValueConvertible where Self: StatementColumnConvertible {
  /// The first column of all rows.
  package static func fetchAll(_ db: Database, sql: String, arguments: StatementArguments) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of the first row.
  package static func fetchOne(_ db: Database, sql: String, arguments: StatementArguments) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}
