import GRDB
import Kernel
import Store

/// County strategists.
package enum Officer {
  /// Makes a person a strategist of a county; nothing happens when they are one already.
  package static func appoint(_ person: PersonID, in county: CountyCode, _ tx: Transaction) throws {
    guard try !counties(of: person, tx.db).contains(county) else { return }
    try tx.db.execute(
      sql: """
        INSERT INTO officers (person_id, county, since) VALUES (?, ?, ?)
        ON CONFLICT (person_id, county, since) DO UPDATE SET ended_at = NULL
        """, arguments: [person, county, tx.now])
    try tx.record(Event("officer.appointed", "person:\(person)", county: county))
  }

  /// Ends a person's service as a strategist of a county, and signs them out everywhere: a session that lived by a
  /// strategist's short limits must not wake up again under a member's long ones. False when they were none.
  @discardableResult
  package static func end(_ person: PersonID, in county: CountyCode, _ tx: Transaction) throws -> Bool {
    guard try counties(of: person, tx.db).contains(county) else { return false }
    try close(person, in: county, tx)
    try Session.endAll(of: person, in: tx)
    return true
  }

  /// The row and its event alone.
  static func close(_ person: PersonID, in county: CountyCode, _ tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE officers SET ended_at = ? WHERE person_id = ? AND county = ? AND ended_at IS NULL",
      arguments: [tx.now, person, county])
    try tx.record(Event("officer.ended", "person:\(person)", county: county))
  }

  /// The counties whose strategist the person is today.
  package static func counties(of person: PersonID, _ db: Database) throws -> Set<CountyCode> {
    Set(
      try CountyCode.fetchAll(
        db, sql: "SELECT county FROM officers WHERE person_id = ? AND ended_at IS NULL", arguments: [person]))
  }

  /// How many strategists a county has today.
  package static func count(in county: CountyCode, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM officers WHERE county = ? AND ended_at IS NULL", arguments: [county]) ?? 0
  }
}
