import Foundation
import GRDB
import Kernel
import Store
import Testing

@Suite struct StoreTests {
  func fresh() throws -> Store { try Store(path: NSTemporaryDirectory() + "store-\(UUID().uuidString).sqlite") }

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
    let copy = NSTemporaryDirectory() + "backup-\(UUID().uuidString).sqlite"
    try store.backup(to: copy)
    let queue = try DatabaseQueue(path: copy)
    #expect(try queue.read { try Verification.faults($0) } == [])
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM events") } == 1)
  }

  @Test func `a database of a later version is not opened`() throws {
    let path = NSTemporaryDirectory() + "later-\(UUID().uuidString).sqlite"
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
