import GRDB
import Joinings
import Kernel
import Mail
import Store

extension DispatchTask {
  /// A recipient says something through their link. The link does what it is for and nothing else, and ends when the case
  /// is closed. The same answer given twice is given once.
  package static func answer(_ token: String, _ new: NewAnswer, baseURL: String, in tx: Transaction) throws {
    guard let task = try find(token, tx.db), task.isOpen else { throw DispatchRefusal.linkGone }
    let recipient = task.recipient
    guard task.mayAnswer.contains(new.kind) else { throw DispatchRefusal.notForThis }
    let answer = new.tidied
    if let same = task.answers.last, answer.isSame(as: same) { return }
    let said = DispatchRules.said(task.answers)
    if [.received, .accepted].contains(answer.kind), said?.kind == answer.kind { return }
    if answer.kind == .accepted, !DispatchRules.mayAccept(task.answers) { throw DispatchRefusal.alreadyDone }
    let own = task.answers.filter { $0.kind != .replied }
    let hourAgo = tx.now.adding(seconds: -3600)
    guard own.count < DispatchRules.answersInAll, own.count(where: { $0.at > hourAgo }) < DispatchRules.answersAnHour
    else { throw DispatchRefusal.tooManyAnswers }
    let faults = DispatchRules.faults(answer, today: tx.today)
    guard faults.isEmpty else { throw DispatchRefusal.faulty(faults) }

    try DispatchAnswer.insert(answer, of: recipient.id, by: nil, in: tx)
    try tx.record(
      Event(
        "case.answered", "recipient:\(recipient.id)", organisation: task.organisation,
        facts: ["kind": answer.kind.rawValue]))
    if answer.kind == .asked || answer.kind == .declined {
      try DispatchMail.tellCoordinators(of: task, answer.kind, baseURL: baseURL, in: tx)
    }
  }
}

extension DispatchAnswer {
  static func insert(
    _ answer: NewAnswer, of recipient: DispatchRecipientID, by person: PersonID?, in tx: Transaction
  ) throws {
    try tx.db.execute(
      sql: """
        INSERT INTO dispatch_answers (recipient_id, kind, words, body, day, paragraph, outcome, at, person_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        recipient, answer.kind.rawValue, answer.words, answer.body, answer.day, answer.paragraph,
        answer.outcome?.rawValue, tx.now, person,
      ])
  }
}
