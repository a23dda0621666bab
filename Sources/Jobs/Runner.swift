import GRDB
import Kernel
import Logging
import Store

/// A piece of work that comes back: the outbox, reminders, purges. Safe to run twice.
package struct Job: Sendable {
  /// Its name in the job table and the log.
  package let name: String
  /// Seconds between two runs.
  package let every: Int64
  package let work: @Sendable () async throws -> Void

  package init(_ name: String, every: Int64, _ work: @escaping @Sendable () async throws -> Void) {
    self.name = name
    self.every = every
    self.work = work
  }
}

/// Runs each job when it is due, one after the other, and goes on when one fails.
package struct Runner: Sendable {
  let store: Store
  let jobs: [Job]
  let log: Logger

  package init(store: Store, jobs: [Job], log: Logger) {
    self.store = store
    self.jobs = jobs
    self.log = log
  }

  /// Runs what is due now. Whatever goes wrong with one job, the others have their turn.
  ///
  /// - Throws: `CancellationError`, when the task is cancelled: a fault, even that of a database that does not answer, ends nothing.
  package func runDue() async throws {
    for job in jobs {
      do {
        try await runIfDue(job)
      } catch {
        if Task.isCancelled { throw CancellationError() }
        log.error("job not noted", metadata: ["job": "\(job.name)", "type": "\(type(of: error))"])
      }
    }
  }

  private func runIfDue(_ job: Job) async throws {
    let due = try await store.read { db in
      try Instant.fetchOne(db, sql: "SELECT due_at FROM jobs WHERE name = ?", arguments: [job.name])
    }
    if let due, due > store.now { return }
    do {
      try await job.work()
    } catch {
      if Task.isCancelled { throw CancellationError() }
      log.error("job failed", metadata: ["job": "\(job.name)", "type": "\(type(of: error))"])
      try await note(job, failed: true)
      return
    }
    try await note(job, failed: false)
  }

  /// Runs until it is cancelled, looking every second. Nothing else ends it.
  package func run() async throws {
    while !Task.isCancelled {
      try await runDue()
      try await Task.sleep(for: .seconds(1))
    }
  }

  private func note(_ job: Job, failed: Bool) async throws {
    // A job that is due every second is not worth a write each time.
    guard job.every > 5 || failed else { return }
    try await store.write(by: .house("jobs")) { tx in
      let tries = try Int.fetchOne(tx.db, sql: "SELECT tries FROM jobs WHERE name = ?", arguments: [job.name]) ?? 0
      let now = failed ? tries + 1 : 0
      let pause = failed ? min(job.every, 30 << Int64(min(now, 8))) : job.every
      try tx.db.execute(
        sql: """
          INSERT INTO jobs (name, due_at, last_at, tries) VALUES (?, ?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET due_at = excluded.due_at, last_at = excluded.last_at, tries = excluded.tries
          """,
        arguments: [job.name, tx.now.adding(seconds: pause), tx.now, now])
    }
  }
}
