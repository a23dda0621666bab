import GRDB
import Jobs
import Kernel
import Logging
import Store
import Synchronization
import TestSupport
import Testing

@Suite struct RunnerTests {
  final class Count: Sendable {
    private let value = Mutex(0)
    var number: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
  }

  struct Fault: Error {}

  func runner(_ stage: Stage, _ jobs: [Job]) -> Runner {
    Runner(store: stage.store, jobs: jobs, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func `a job is done at once, and again when its time has come`() async throws {
    let stage = try Stage()
    let count = Count()
    let runner = runner(stage, [Job("test", every: 3600) { count.add() }])
    for _ in 1...3 { try await runner.runDue() }
    #expect(count.number == 1)
    stage.pass(seconds: 3599)
    try await runner.runDue()
    #expect(count.number == 1)
    stage.pass(seconds: 1)
    try await runner.runDue()
    #expect(count.number == 2)
  }

  @Test func `a job that has been done is not done again because the program was started again`() async throws {
    let stage = try Stage()
    let count = Count()
    for _ in 1...3 { try await runner(stage, [Job("test", every: 3600) { count.add() }]).runDue() }
    #expect(count.number == 1)
  }

  @Test func `one that fails is tried again sooner, then later and later, and the others go on`() async throws {
    let stage = try Stage()
    let (bad, good) = (Count(), Count())
    let runner = runner(
      stage,
      [
        Job("bad", every: 86_400) {
          bad.add()
          throw Fault()
        }, Job("good", every: 10) { good.add() },
      ])
    try await runner.runDue()
    #expect(bad.number == 1)
    #expect(good.number == 1)
    var pauses: [Int64] = []
    for _ in 1...4 {
      let due = try stage.read { db in
        try Instant.fetchOne(db, sql: "SELECT due_at FROM jobs WHERE name = 'bad'").unwrapped("due")
      }
      pauses.append((due.milliseconds - stage.now.milliseconds) / 1000)
      stage.pass(seconds: pauses[pauses.count - 1])
      try await runner.runDue()
    }
    #expect(bad.number == 5)
    #expect(good.number == 5)
    #expect(pauses == pauses.sorted() && Set(pauses).count == 4)
    #expect(pauses.allSatisfy { $0 >= 30 && $0 < 86_400 })
  }

  @Test func `after a failure that is over the job keeps its own time again`() async throws {
    let stage = try Stage()
    let tries = Count()
    let runner = runner(
      stage,
      [
        Job("test", every: 3600) {
          tries.add()
          if tries.number == 1 { throw Fault() }
        }
      ])
    try await runner.runDue()
    stage.pass(seconds: 120)
    try await runner.runDue()
    #expect(tries.number == 2)
    stage.pass(seconds: 120)
    try await runner.runDue()
    #expect(tries.number == 2)
  }

  @Test func `a database that takes nothing for a while ends neither the jobs nor the runner`() async throws {
    let stage = try Stage()
    let (bad, good) = (Count(), Count())
    let runner = runner(
      stage,
      [
        Job("bad", every: 3600) {
          bad.add()
          throw Fault()
        }, Job("good", every: 1) { good.add() },
      ])
    try stage.write { tx in
      try tx.db.execute(
        sql: "CREATE TRIGGER t BEFORE INSERT ON jobs BEGIN SELECT RAISE(ABORT, 'not now'); END")
    }
    try await runner.runDue()
    #expect(bad.number == 1 && good.number == 1, "the failure could not be noted, and the next job had its turn")
    try stage.write { tx in try tx.db.execute(sql: "ALTER TABLE jobs RENAME TO away") }
    try await runner.runDue()
    #expect(good.number == 1, "nothing can be read now")
    try stage.write { tx in try tx.db.execute(sql: "ALTER TABLE away RENAME TO jobs") }
    try await runner.runDue()
    #expect(bad.number == 2 && good.number == 2)
  }

  @Test func `the runner ends when it is told to, and for nothing else`() async throws {
    let stage = try Stage()
    let (turns, turn) = AsyncStream.makeStream(of: Int.self)
    let count = Count()
    let runner = runner(
      stage,
      [
        Job("test", every: 1) {
          count.add()
          turn.yield(count.number)
          throw CancellationError()
        }
      ])
    try stage.write { tx in
      try tx.db.execute(
        sql: "CREATE TRIGGER t BEFORE INSERT ON jobs BEGIN SELECT RAISE(ABORT, 'not now'); END")
    }
    let running = Task { try await runner.run() }
    for await number in turns where number == 2 { break }
    running.cancel()
    if case .failure(let error) = await running.result { #expect(error is CancellationError) }
  }

  @Test func `a job of every second writes nothing when it succeeds`() async throws {
    let stage = try Stage()
    let count = Count()
    let runner = runner(stage, [Job("outbox", every: 1) { count.add() }])
    let commits = stage.store.commitCount
    for _ in 1...5 { try await runner.runDue() }
    #expect(count.number == 5)
    #expect(stage.store.commitCount == commits)
  }
}
