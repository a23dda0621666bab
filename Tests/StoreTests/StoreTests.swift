import Foundation
import GRDB
import Kernel
import Store
import Testing

@Suite final class StoreTests {
  /// Everything that a test makes lies here, and goes with it.
  private let folder = NSTemporaryDirectory() + "store-\(UUID().uuidString)/"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func fresh() throws -> Store { try Store(path: folder + "\(UUID().uuidString).sqlite") }

  @Test func `what is acknowledged is on the disk: synchronous is FULL after the pool has opened`() throws {
    let store = try fresh()
    #expect(try store.pragma("synchronous") == 2)
    #expect(try store.pragma("foreign_keys") == 1)
  }

  @Test func `the event log can be added to and nothing else`() throws {
    let store = try fresh()
    try store.writeNow(by: .house("test")) { tx in
      try tx.record(Event("test.done", "test:1"))
      try tx.record(Event("test.done", "test:2", facts: ["number": "2"]))
    }
    #expect(throws: DatabaseError.self) {
      try store.writeNow(by: .visitor) { tx in try tx.db.execute(sql: "UPDATE events SET verb = 'other'") }
    }
    #expect(throws: DatabaseError.self) {
      try store.writeNow(by: .visitor) { tx in try tx.db.execute(sql: "DELETE FROM events") }
    }
    #expect(try store.readNow { try Verification.faults($0) } == [])
  }

  @Test func `verify finds an event that was changed behind the triggers' back`() throws {
    let store = try fresh()
    try store.writeNow(by: .house("test")) { tx in
      for number in 1...5 { try tx.record(Event("test.done", "test:\(number)")) }
      try tx.db.execute(sql: "DROP TRIGGER events_are_never_changed; UPDATE events SET subject = 'x' WHERE seq = 3")
    }
    #expect(try store.readNow { try EventChain.firstBreak($0) } == 3)
  }

  @Test func `what is frozen is not put out by something else in its place`() throws {
    let store = try fresh()
    try store.writeNow(by: .house("test")) { tx in
      for number in 1...3 { try tx.record(Event("test.done", "test:\(number)")) }
      try tx.db.execute(sql: Self.frozen)
    }
    let again = [
      "INSERT OR REPLACE INTO events SELECT seq, at, person_id, role, 'other', subject, county, organisation_id, facts, hash FROM events",
      "INSERT OR REPLACE INTO joining_versions SELECT id, 'j', 2, '{}', sha256, 'R2', submitted_at, NULL FROM joining_versions",
      "INSERT OR REPLACE INTO joining_versions SELECT 'v2', 'j', 1, '{}', sha256, 'R2', submitted_at, NULL FROM joining_versions",
      "INSERT OR REPLACE INTO joining_versions SELECT 'v2', 'j', 2, '{}', sha256, 'R1', submitted_at, NULL FROM joining_versions",
      "DELETE FROM joining_versions", "DELETE FROM joining_steps",
      "INSERT OR REPLACE INTO joining_steps SELECT id, joining_id, 'withdrawn', NULL, at, NULL, NULL FROM joining_steps",
      "INSERT OR REPLACE INTO areas (id, edition_id, position, number, slug, title) VALUES ('a', 'e2', 1, '1', 'x', '{}')",
      "INSERT OR REPLACE INTO statements (id, area_id, position, number, text) VALUES ('s', 'b', 1, '1', '{}')",
      """
      INSERT OR REPLACE INTO editions (id, strategy_id, number, title, short_title, period_from, period_to, summary,
        created_at) VALUES ('e', 's', 3, '{}', '{}', 2024, 2027, '{}', '')
      """,
    ]
    for sql in again {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try store.writeNow(by: .visitor) { tx in try tx.db.execute(sql: sql) }
      }
    }
    #expect(try store.readNow { try EventChain.firstBreak($0) } == nil)
  }

  /// A published edition and a draft, and something submitted, as rows.
  static let frozen = """
    PRAGMA defer_foreign_keys = ON;
    INSERT INTO counties (code, slug, name, short_name, board, site_name, headline, lead, tagline, contact_label,
      contact_mail, created_at) VALUES ('19', 'v', '{}', 'V', '{}', '{}', '{}', '{}', '{}', '{}', 'a@b.example', '');
    INSERT INTO strategies (id, county, slug, created_at) VALUES ('s', '19', 's', '');
    INSERT INTO editions (id, strategy_id, number, title, short_title, period_from, period_to, summary, created_at)
      VALUES ('e', 's', 1, '{}', '{}', 2024, 2027, '{}', ''), ('e2', 's', 2, '{}', '{}', 2024, 2027, '{}', '');
    INSERT INTO areas (id, edition_id, position, number, slug, title)
      VALUES ('a', 'e', 1, '1', 'a', '{}'), ('b', 'e2', 1, '1', 'a', '{}');
    INSERT INTO statements (id, area_id, position, number, text) VALUES ('s', 'a', 1, '1.1', '{}');
    UPDATE editions SET published_at = 'x' WHERE id = 'e';
    INSERT INTO organisations (id, kind, created_at) VALUES ('o', 'other', '');
    INSERT INTO joinings (id, county, organisation_id, edition_id, created_at, touched_at)
      VALUES ('j', '19', 'o', 'e', '', '');
    INSERT INTO joining_versions (id, joining_id, number, snapshot, sha256, reference, submitted_at)
      VALUES ('v', 'j', 1, '{}', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'R1', '');
    INSERT INTO joining_steps (joining_id, kind, version_id, at) VALUES ('j', 'submitted', 'v', '');
    """

  @Test func `verify finds a log whose end was cut off, also after it has gone on`() throws {
    let store = try fresh()
    try store.writeNow(by: .house("test")) { tx in
      for number in 1...5 { try tx.record(Event("test.done", "test:\(number)")) }
      try tx.db.execute(sql: "DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE seq > 3")
    }
    #expect(try store.readNow { try EventChain.firstBreak($0) } == 4)
    try store.writeNow(by: .house("test")) { tx in
      for number in 6...9 { try tx.record(Event("test.done", "test:\(number)")) }
    }
    #expect(try store.readNow { try Verification.faults($0) } == ["event log: the chain breaks at event 6"])
  }

  @Test func `verify finds a submitted version that is no longer what was received`() throws {
    let store = try fresh()
    try store.writeNow(by: .house("test")) { tx in try tx.db.execute(sql: Self.frozen) }
    #expect(try store.readNow { try Verification.faults($0) } == [])
    try store.writeNow(by: .house("test")) { tx in
      try tx.db.execute(sql: "DROP TRIGGER versions_are_never_changed; UPDATE joining_versions SET snapshot = '[1]'")
    }
    #expect(try store.readNow { try Verification.faults($0) } == ["submitted versions: v is not what was received"])
  }

  @Test func `another program's database is not opened, and nothing is written to it`() throws {
    let path = folder + "foreign.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.execute(sql: "CREATE TABLE photos (name TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: Store.Fault.self) { try Store(path: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    let store = try fresh()
    #expect(try store.pragma("application_id") == 0x4A41_4D4E)
    try store.close()
    #expect(throws: Never.self) { try Store(path: store.path) }
  }

  @Test func `the same bytes are stored once for each owner and never shared between two`() throws {
    let store = try fresh()
    let ids = try store.writeNow(by: .visitor) { tx in
      [
        try tx.keep(file: [1, 2, 3], mediaType: "text/plain", owner: "organisation:a"),
        try tx.keep(file: [1, 2, 3], mediaType: "text/plain", owner: "organisation:a"),
        try tx.keep(file: [1, 2, 3], mediaType: "text/plain", owner: "organisation:b"),
      ]
    }
    #expect(ids[0] == ids[1])
    #expect(ids[0] != ids[2])
  }

  @Test func `a backup taken while the store is open is whole`() throws {
    let store = try fresh()
    try store.writeNow(by: .house("test")) { tx in try tx.record(Event("test.done", "test:1")) }
    let copy = folder + "copy.sqlite"
    try DatabaseFile.copy(store.path, to: copy)
    let queue = try DatabaseQueue(path: copy)
    #expect(try queue.read { try Verification.faults($0) } == [])
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM events") } == 1)
  }

  @Test func `a question without arguments never gets those of the last`() throws {
    let store = try fresh()
    let sql = "SELECT 1 WHERE ? = 'x'"
    let (asked, all, one) = try store.readNow { db in
      let rows = try Row.fetchAll(db, sql: sql, arguments: ["x"])
      let row = try Row.fetchOne(db, sql: sql, arguments: ["x"])
      return (
        rows.count == 1 && row != nil, Result { try Row.fetchAll(db, sql: sql) },
        Result { try Row.fetchOne(db, sql: sql) }
      )
    }
    #expect(asked)
    #expect(throws: DatabaseError.self) { try all.get() }
    #expect(throws: DatabaseError.self) { try one.get() }
  }

  @Test func `what cannot be written as JSON is not stored at all`() throws {
    struct Share: Encodable { let value: Double }
    let store = try fresh()
    #expect(JSONText.encode(Share(value: 0.5)) == "{\"value\":0.5}")
    try store.writeNow(by: .house("test")) { tx in try tx.db.execute(sql: Self.frozen) }
    #expect(throws: DatabaseError.self) {
      try store.writeNow(by: .house("test")) { tx in
        try tx.db.execute(
          sql: "UPDATE counties SET name = ?", arguments: [JSONText.encode(Share(value: .infinity))])
      }
    }
  }

  @Test func `a database of a later version is not opened`() throws {
    let path = folder + "later.sqlite"
    try Store(path: path).writeNow(by: .visitor) { tx in try tx.db.execute(sql: "PRAGMA user_version = 999") }
    #expect(throws: Store.Fault.self) { try Store(path: path) }
  }

  @Test func `another process's commit is noticed`() throws {
    let store = try fresh()
    let others = try OtherWriters(path: store.path)
    let before = others.count
    let other = try DatabaseQueue(path: store.path)
    try other.write { db in
      try db.execute(sql: "INSERT INTO installation (id, is_demo, secret, created_at) VALUES (1, 1, 'x', 'y')")
    }
    try others.look()
    #expect(others.count > before)
  }
}
