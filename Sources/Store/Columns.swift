import GRDB
import Kernel

// The Kernel's values as they stand in columns: plain text, so that the file can be read with any SQLite.

extension ID: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { text.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> ID? {
    String.fromDatabaseValue(value).flatMap { ID(stored: $0) }
  }
}

extension Instant: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    String.fromDatabaseValue(value).flatMap { Instant($0) }
  }
}

extension Day: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
}

extension CountyCode: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { text.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> CountyCode? {
    String.fromDatabaseValue(value).flatMap { CountyCode($0) }
  }
}

extension Language: DatabaseValueConvertible {}
extension WorkspaceRole: DatabaseValueConvertible {}

extension Wording: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { JSONText.encode(self).databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Wording? {
    String.fromDatabaseValue(value).flatMap(WordingText.read)
  }
}
