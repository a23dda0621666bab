import GRDB
import Joinings
import Kernel
import Store

extension Dispatch {
  /// What the passing of time does to what was sent: what the outbox tells is kept, since mails are not, and those who have
  /// not answered are reminded on the days that were settled. Safe to run as often as one likes.
  ///
  /// Each case by itself: what is wrong with one keeps no other waiting.
  ///
  /// - Throws: What was wrong with the first that something was wrong with, when all the others are done.
  package static func sweep(_ store: Store, baseURL: String) async throws {
    let due = try await store.write(by: house) { tx in
      try settle(in: tx)
      return try Due.fetchAll(tx)
    }
    var fault: (any Error)?
    for due in due {
      do {
        try await store.write(by: house) { tx in try remind(due, baseURL: baseURL, in: tx) }
      } catch {
        fault = fault ?? error
      }
    }
    if let fault { throw fault }
  }

  private static let house = Actor.house("dispatches")

  /// A case and a day that its recipients are to be reminded on, which has come.
  private struct Due: Sendable {
    let joining: JoiningID
    let day: Day

    static func fetchAll(_ tx: Transaction) throws -> [Due] {
      try Row.fetchAll(
        tx.db,
        sql: """
          SELECT joining_id, day FROM dispatch_reminders WHERE done_at IS NULL AND day <= ? ORDER BY day, joining_id
          """, arguments: [tx.today]
      ).map { Due(joining: $0["joining_id"], day: $0["day"]) }
    }
  }

  private static func settle(in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        UPDATE dispatch_letters SET outcome = CASE WHEN m.sent_at IS NOT NULL THEN 'taken' ELSE 'bounced' END
        FROM mails m WHERE m.id = dispatch_letters.mail_id AND dispatch_letters.outcome IS NULL
          AND (m.sent_at IS NOT NULL OR m.failed_at IS NOT NULL)
        """)
  }

  /// Those who were asked to do something and have not said that it is done, declined or decided. Whoever has had a letter
  /// that day, by hand, is left in peace; where a mailbox is not reached there is nobody to remind.
  private static func remind(_ due: Due, baseURL: String, in tx: Transaction) throws {
    let joining = due.joining
    var reminded = 0
    for line in try DispatchTable.of(joining, tx.db).lines
    where line.recipient.purpose == .action && line.mayRemind(on: tx.today) {
      try DispatchLetter.post(.reminder, to: line.recipient.id, baseURL: baseURL, in: tx)
      reminded += 1
    }
    try tx.db.execute(
      sql: "UPDATE dispatch_reminders SET done_at = ? WHERE joining_id = ? AND day = ?",
      arguments: [tx.now, joining, due.day])
    let organisation = try OrganisationID.fetchOne(
      tx.db, sql: "SELECT organisation_id FROM joinings WHERE id = ?", arguments: [joining])
    try tx.record(
      Event(
        "case.reminders-sent", "joining:\(joining)", organisation: organisation,
        facts: ["recipients": String(reminded)]))
  }
}
