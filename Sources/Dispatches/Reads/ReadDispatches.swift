import GRDB
import Joinings
import Kernel
import Store

/// The coordinator's table: everybody a decision was sent to, what the outbox tells of it, and what came back.
package struct DispatchTable: Sendable {
  package struct Line: Sendable {
    package let recipient: DispatchRecipient
    /// The step in the case that it was sent in.
    package let step: Int64
    package let sentAt: Instant
    /// The last letter.
    package let letter: DispatchLetter?
    package let answers: [DispatchAnswer]
    /// Whether the case that it was sent in is still open.
    package let isOpen: Bool

    /// The last thing they said, questions and replies left out.
    package var answer: DispatchAnswer? { DispatchRules.said(answers) }
    /// A question that nobody has replied to.
    package var question: DispatchAnswer? {
      answers.last { $0.kind == .asked || $0.kind == .replied }.flatMap { $0.kind == .asked ? $0 : nil }
    }
    package var hasBounced: Bool { letter?.outcome == .bounced }
    package var isSettled: Bool { DispatchRules.isSettled(answers) }
    /// Whether they were asked for something and an answer is still waited for.
    package var isAwaited: Bool { isOpen && recipient.purpose == .action && !isSettled }
    /// Whether a reminder may be sent today.
    package func mayRemind(on day: Day) -> Bool {
      isOpen && !isSettled && !hasBounced && !recipient.mailbox.isEmpty && letter?.at.day != day
    }
  }

  package struct Reminder: Sendable, Hashable {
    package let day: Day
    package let doneAt: Instant?
  }

  package let lines: [Line]
  package let reminders: [Reminder]

  /// The table of a joining's case. The caller has made sure that the reader is one of the organisation's own.
  package static func of(_ joining: JoiningID, _ db: Database) throws -> DispatchTable {
    let ids = try DispatchRecipientID.fetchAll(
      db,
      sql: """
        SELECT r.id FROM dispatch_recipients r JOIN dispatches d ON d.id = r.dispatch_id
        WHERE d.joining_id = ? ORDER BY d.step_id, r.position
        """, arguments: [joining])
    let lines = try ids.compactMap { id -> Line? in
      guard let task = try DispatchTask.of(id, db) else { return nil }
      return Line(
        recipient: task.recipient, step: task.dispatch.step, sentAt: task.dispatch.sentAt,
        letter: try DispatchLetter.last(to: id, db),
        answers: task.answers, isOpen: task.isOpen)
    }
    let reminders = try Row.fetchAll(
      db, sql: "SELECT day, done_at FROM dispatch_reminders WHERE joining_id = ? ORDER BY day", arguments: [joining])
    return DispatchTable(
      lines: lines, reminders: reminders.map { Reminder(day: $0["day"], doneAt: $0["done_at"]) })
  }
}

extension DispatchRecipient {
  /// Those who have had the decision in this round of the case, in the order in which it was sent.
  static func had(in standing: CaseStanding, _ db: Database) throws -> [DispatchRecipient] {
    try standing.taken.filter { $0.kind == .dispatched }.flatMap { step in
      try Row.fetchAll(
        db,
        sql: """
          SELECT r.* FROM dispatch_recipients r JOIN dispatches d ON d.id = r.dispatch_id
          WHERE d.step_id = ? ORDER BY r.position
          """, arguments: [step.id])
    }.compactMap(DispatchRecipient.init)
  }
}

extension DispatchLetter {
  /// The letter that was sent last, with what the outbox knows: a mail that was accepted, or given up.
  static func last(to recipient: DispatchRecipientID, _ db: Database) throws -> DispatchLetter? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT l.kind, l.at, COALESCE(l.outcome, CASE WHEN m.sent_at IS NOT NULL THEN 'taken'
          WHEN m.failed_at IS NOT NULL THEN 'bounced' END) AS outcome
        FROM dispatch_letters l LEFT JOIN mails m ON m.id = l.mail_id
        WHERE l.recipient_id = ? ORDER BY l.at DESC, l.rowid DESC LIMIT 1
        """, arguments: [recipient])
    return row.flatMap { row in
      Kind(rawValue: row["kind"]).map {
        DispatchLetter(kind: $0, at: row["at"], outcome: (row["outcome"] as String?).flatMap(Outcome.init))
      }
    }
  }
}
