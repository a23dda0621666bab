import GRDB
import Kernel
import Synchronization

/// The one file that holds what people wrote: opened once, written in transactions that know who and when.
package final class Store: Sendable {
  /// Why a database cannot be opened.
  package enum Fault: Error, Sendable {
    /// SQLite gave back another setting than was asked for; going on would risk what is acknowledged.
    case settingRefused(String)
    /// The file was written by a later version of the program.
    case newerSchema(Int)
    /// The file is another program's.
    case foreign
  }

  let pool: DatabasePool
  /// The path of the database file.
  package let path: String
  private let clock: @Sendable () -> Instant
  private let commits: CommitCounter

  /// Opens (and creates, and migrates) the database.
  ///
  /// - Parameter clock: what time it is; tests hold it still.
  package init(path: String, clock: @escaping @Sendable () -> Instant = Instant.ofTheClock) throws {
    try DatabaseFile.refuseForeign(path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { db in
      // Pages go through each connection's own small cache and the system's; a file mapped into memory would count as
      // the program's own, and a fault of the disk would end the program instead of failing one read.
      try db.execute(sql: "PRAGMA cache_size = -4000; PRAGMA mmap_size = 0")
    }
    pool = try DatabasePool(path: path, configuration: configuration)
    self.path = path
    self.clock = clock
    commits = CommitCounter()
    // GRDB sets synchronous=NORMAL for WAL after prepareDatabase; a commit that is acknowledged must be on the disk.
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else { throw Fault.settingRefused("synchronous") }
      guard try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1 else { throw Fault.settingRefused("foreign_keys") }
    }
    try Migrations.run(pool)
    pool.add(transactionObserver: commits, extent: .databaseLifetime)
  }

  /// The machine's own time, for commands that have no store open.
  package static var clockNow: Instant { Instant.ofTheClock() }

  /// What time it is in this house.
  package var now: Instant { clock() }

  /// A number that is another after every commit made through this store.
  package var commitCount: UInt64 { commits.count }

  /// Reads; the snapshot is one moment's whole.
  package func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await pool.read(body)
  }

  /// Reads at once on this thread, for commands and tests.
  package func readNow<Value>(_ body: (Database) throws -> Value) throws -> Value { try pool.read(body) }

  /// Writes, all or nothing, in the name of `actor`.
  package func write<Value: Sendable>(
    by actor: Actor, _ body: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    let now = clock()
    return try await pool.write { db in try body(Transaction(db: db, actor: actor, now: now)) }
  }

  /// Writes at once on this thread, for commands and tests.
  package func writeNow<Value>(by actor: Actor, _ body: (Transaction) throws -> Value) throws -> Value {
    let now = clock()
    return try pool.write { db in try body(Transaction(db: db, actor: actor, now: now)) }
  }

  /// SQLite's own settings as they are in force: asserted by a test and told by `config show`.
  package func pragma(_ name: String) throws -> Int {
    try pool.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? -1 }
  }

  /// Closes the file; nothing can be read or written afterwards.
  package func close() throws { try pool.close() }
}

/// A write in the making: the database, who writes, and when. Every act leaves one event before it ends.
package struct Transaction {
  package let db: Database
  package let actor: Actor
  package let now: Instant

  /// The day in Stockholm.
  package var today: Day { now.day }

  /// The same write, by the same person, who has just been let into a workspace in it.
  package func letInto(_ organisation: OrganisationID, as role: WorkspaceRole) -> Transaction {
    var workspaces = actor.workspaces
    workspaces[organisation] = role
    return Transaction(
      db: db, actor: Actor(voice: actor.voice, officerOf: actor.officerOf, workspaces: workspaces), now: now)
  }

  /// The same write, going on in the name of a person whom it has just made known: whoever holds a link that was mailed
  /// to them. They bring no rights with them, only their own hand.
  package func acting(as person: PersonID) -> Transaction {
    actor.person == person ? self : Transaction(db: db, actor: Actor(voice: .person(person)), now: now)
  }
}

/// Counts commits as SQLite reports them.
private final class CommitCounter: TransactionObserver, Sendable {
  private let value = Atomic<UInt64>(1)
  var count: UInt64 { value.load(ordering: .acquiring) }
  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) { value.add(1, ordering: .acquiringAndReleasing) }
  func databaseDidRollback(_ db: Database) {}
}

/// Notices that another process has written: `PRAGMA data_version` on a connection of its own.
package final class OtherWriters: Sendable {
  private let queue: DatabaseQueue
  private let seen = Mutex<(version: Int, count: UInt64)>((0, 0))

  package init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(1)
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try look()
  }

  /// Looks once; to be called every 100 ms.
  package func look() throws {
    let version = try queue.unsafeRead { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    seen.withLock { seen in
      if seen.version != version { seen = (version, seen.count + 1) }
    }
  }

  /// A number that grows when another connection's commit has been noticed.
  package var count: UInt64 { seen.withLock { $0.count } }
}
