import GRDB
import Kernel

// The Kernel's values as they stand in columns: plain text, so that the file can be read with any SQLite. Each is read from
// a statement at once, without a value of any type in between.

extension ID: DatabaseValueConvertible, StatementColumnConvertible {
  package var databaseValue: DatabaseValue { text.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> ID? {
    String.fromDatabaseValue(value).flatMap { ID(stored: $0) }
  }
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(stored: String(sqliteStatement: sqliteStatement, index: index))
  }
}

extension Instant: DatabaseValueConvertible, StatementColumnConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    String.fromDatabaseValue(value).flatMap { Instant($0) }
  }
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }
}

extension Day: DatabaseValueConvertible, StatementColumnConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }
}

extension CountyCode: DatabaseValueConvertible, StatementColumnConvertible {
  package var databaseValue: DatabaseValue { text.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> CountyCode? {
    String.fromDatabaseValue(value).flatMap { CountyCode($0) }
  }
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }
}

extension Language: DatabaseValueConvertible {}
extension WorkspaceRole: DatabaseValueConvertible {}

extension Wording: DatabaseValueConvertible, StatementColumnConvertible {
  package var databaseValue: DatabaseValue { JSONText.encode(self).databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Wording? {
    String.fromDatabaseValue(value).flatMap(WordingText.read)
  }
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    guard let wording = WordingText.read(String(sqliteStatement: sqliteStatement, index: index)) else { return nil }
    self = wording
  }
}
