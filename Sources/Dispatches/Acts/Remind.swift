import GRDB
import Joinings
import Kernel
import Mail
import Store

extension DispatchRecipient {
  /// Reminds one recipient: once a day at most, and nobody from whom nothing more is waited for.
  package static func remind(
    _ id: DispatchRecipientID, of joining: JoiningID, baseURL: String, in tx: Transaction
  ) throws {
    let own = try Joining.own(joining, needs: .coordinator, in: tx)
    let task = try open(id, of: joining, tx.db)
    guard !DispatchRules.isSettled(task.answers) else { throw DispatchRefusal.nothingToRemindOf }
    guard try DispatchLetter.last(to: id, tx.db)?.outcome != .bounced else { throw DispatchRefusal.notReached }
    guard try DispatchLetter.count(to: id, on: tx.today, tx.db) == 0 else { throw DispatchRefusal.remindedToday }
    try DispatchLetter.post(.reminder, to: id, baseURL: baseURL, in: tx)
    try Joining.touch(joining, in: tx)
    try own.recordOwn("case.reminded", ["recipient": id.text], in: tx)
  }

  /// Puts a mailbox right and sends the decision there. The links that went to the former one open nothing any more.
  package static func correct(
    _ id: DispatchRecipientID, mailbox: String, of joining: JoiningID, baseURL: String, in tx: Transaction
  ) throws {
    let own = try Joining.own(joining, needs: .coordinator, in: tx)
    let task = try open(id, of: joining, tx.db)
    let mailbox = Tidy.line(mailbox)
    guard let address = MailAddress(mailbox) else {
      throw DispatchRefusal.faulty([.init("mailbox", .badMailbox(task.recipient.name))])
    }
    let last = try DispatchLetter.last(to: id, tx.db)
    // The same mailbox again is of use when the letter came back alone: it was full, or is there now.
    if address.folded == task.recipient.mailbox.lowercased(), last?.outcome != .bounced {
      // The button was pressed twice: the decision is on its way there.
      if last?.kind == .again, last?.outcome == nil { return }
      throw DispatchRefusal.faulty([.init("mailbox", .sameMailbox(task.recipient.name))])
    }
    guard try DispatchLetter.count(to: id, on: tx.today, tx.db) < DispatchRules.lettersADay else {
      throw DispatchRefusal.remindedToday
    }
    try tx.db.execute(
      sql: "UPDATE dispatch_letters SET ended_at = ? WHERE recipient_id = ? AND ended_at IS NULL",
      arguments: [tx.now, id])
    try tx.db.execute(
      sql: "UPDATE dispatch_recipients SET mailbox = ? WHERE id = ?", arguments: [address.text, id])
    try DispatchLetter.post(.again, to: id, baseURL: baseURL, in: tx)
    try Joining.touch(joining, in: tx)
    try own.recordOwn("case.resent", ["recipient": id.text], in: tx)
  }

  /// Replies to what a recipient has asked. The reply stands on their page, and a letter brings it.
  package static func reply(
    _ id: DispatchRecipientID, words: String, of joining: JoiningID, baseURL: String, in tx: Transaction
  ) throws {
    let own = try Joining.own(joining, needs: .coordinator, in: tx)
    let task = try open(id, of: joining, tx.db)
    let answer = NewAnswer(.replied, words: words).tidied
    if let last = task.answers.last, answer.isSame(as: last) { return }
    guard task.answers.contains(where: { $0.kind == .asked }) else { throw DispatchRefusal.notForThis }
    let faults = DispatchRules.faults(answer, today: tx.today).map { DispatchRefusal.Fault("reply", $0.reason) }
    guard faults.isEmpty else { throw DispatchRefusal.faulty(faults) }
    guard try DispatchLetter.count(to: id, on: tx.today, tx.db) < DispatchRules.lettersADay else {
      throw DispatchRefusal.remindedToday
    }
    try DispatchAnswer.insert(answer, of: id, by: tx.actor.person, in: tx)
    try DispatchLetter.post(.reply, to: id, words: answer.words, baseURL: baseURL, in: tx)
    try Joining.touch(joining, in: tx)
    try own.recordOwn("case.replied", ["recipient": id.text], in: tx)
  }

  /// A recipient of the joining's, while the case is open; of another's there is no such recipient.
  private static func open(
    _ id: DispatchRecipientID, of joining: JoiningID, _ db: Database
  ) throws -> DispatchTask {
    guard let task = try DispatchTask.of(id, db), task.dispatch.joining == joining else { throw NotFound() }
    guard task.isOpen else { throw DispatchRefusal.notNow }
    return task
  }
}

extension Dispatch {
  /// Settles a day on which those who have not answered are reminded. The same day is there once.
  package static func remind(on day: Day?, of joining: JoiningID, in tx: Transaction) throws {
    let own = try Joining.own(joining, needs: .coordinator, in: tx)
    guard let day else { throw DispatchRefusal.faulty([.init("remindOn", .dayMissing)]) }
    guard day > tx.today else { throw DispatchRefusal.faulty([.init("remindOn", .dayPast)]) }
    let standing = try CaseStanding.of(joining, tx.db)
    guard standing.has(.dispatched), !standing.isClosed else { throw DispatchRefusal.notNow }
    let ahead = try Day.fetchAll(
      tx.db, sql: "SELECT day FROM dispatch_reminders WHERE joining_id = ? AND done_at IS NULL", arguments: [joining])
    if ahead.contains(day) { return }
    guard ahead.count < DispatchRules.reminderDays else {
      throw DispatchRefusal.faulty([.init("remindOn", .tooManyDays(limit: DispatchRules.reminderDays))])
    }
    try tx.db.execute(
      sql: "INSERT INTO dispatch_reminders (joining_id, day, set_at, set_by) VALUES (?, ?, ?, ?)",
      arguments: [joining, day, tx.now, tx.actor.person])
    try own.recordOwn("case.reminder-set", ["day": day.description], in: tx)
  }

  /// Takes a day of reminding away that has not come.
  package static func forgetReminder(on day: Day, of joining: JoiningID, in tx: Transaction) throws {
    let own = try Joining.own(joining, needs: .coordinator, in: tx)
    try tx.db.execute(
      sql: "DELETE FROM dispatch_reminders WHERE joining_id = ? AND day = ? AND done_at IS NULL",
      arguments: [joining, day])
    guard tx.db.changesCount > 0 else { return }
    try own.recordOwn("case.reminder-dropped", ["day": day.description], in: tx)
  }
}
