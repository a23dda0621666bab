import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store

extension CaseStep {
  /// Notes that a step has been taken. A decision fills the joining's own decision in the same stroke, and a no ends the
  /// joining in the organisation's own space; the paper that is laid ready is frozen.
  ///
  /// Sending out is a step of its own making (`Dispatch.send`).
  package static func take(_ new: NewCaseStep, of id: JoiningID, in tx: Transaction) throws {
    let joining = try Joining.own(id, needs: .contributor, in: tx)
    guard let kind = try Organisation.byID(joining.organisation, on: tx.today, tx.db)?.kind else { throw NotFound() }
    let step = new.tidied
    let standing = try CaseStanding.of(id, tx.db)
    let isWritable = try joining.standing(tx.db).isWritable
    guard step.kind != .dispatched,
      CaseRules.possible(kind, standing, isWritable: isWritable).contains(step.kind)
    else {
      // The button was pressed twice.
      if let last = standing.last, step.isSame(as: last) { return }
      throw CaseRefusal.notNow(step.kind)
    }
    // Put off, and put off the same way once more: the button was pressed twice.
    if let last = standing.last, last.outcome == .postponed, step.isSame(as: last) { return }
    let paper = step.kind == .ready ? try Proposal.of(joining, on: tx.today, tx.db) : nil
    let faults = CaseRules.faults(step, kind, after: standing, paperDay: paper?.head.day, today: tx.today)
    guard faults.isEmpty, let day = step.day else { throw CaseRefusal.faulty(faults) }

    if let paper, paper.points.isEmpty { throw CaseRefusal.nothingProposed }
    let version = step.kind == .ready ? try ProposalVersion.freeze(id, in: tx).id : standing.version
    if step.kind == .decided { try fill(step, joining, isWritable: isWritable, in: tx) }
    try insert(step, on: day, of: id, version: version, in: tx)
    if step.kind == .ready { try forgetReminders(of: id, in: tx) }
    try Joining.touch(id, in: tx)
    try joining.recordOwn("case.\(step.kind.rawValue)", step.outcome.map { ["outcome": $0.rawValue] } ?? [:], in: tx)
    if step.outcome == .rejected { try end(joining, step, in: tx) }
  }

  /// Days that were settled for the round before are not this round's.
  private static func forgetReminders(of id: JoiningID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "DELETE FROM dispatch_reminders WHERE joining_id = ? AND done_at IS NULL", arguments: [id])
  }

  @discardableResult
  static func insert(
    _ step: NewCaseStep, on day: Day, of joining: JoiningID, version: ProposalVersionID?, takesBack: Int64? = nil,
    in tx: Transaction
  ) throws -> Int64 {
    try tx.db.execute(
      sql: """
        INSERT INTO case_steps (joining_id, kind, day, version_id, form, outcome, body, paragraph, diary_number, words,
          again_on, takes_back, at, person_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        joining, step.kind.rawValue, day, version, step.form?.rawValue, step.outcome?.rawValue, step.body,
        step.paragraph, step.diaryNumber, step.words, step.againOn, takesBack, tx.now, tx.actor.person,
      ])
    return tx.db.lastInsertedRowID
  }

  /// The joining's decision is what was decided. Where it has been sent in already it has to be the same.
  private static func fill(
    _ step: NewCaseStep, _ joining: Joining, isWritable: Bool, in tx: Transaction
  ) throws {
    let part = try Draft.load(joining, on: tx.today, tx.db).decisionPart
    let answer = step.answer(keeping: part.answer)
    if isWritable {
      try Joining.save(answer, part: .decision, expecting: part.revision, of: joining.id, in: tx)
    } else if part.answer.tidied() != answer.tidied() {
      throw CaseRefusal.sentIn
    }
  }

  /// The leadership said no: the joining ends where nobody else sees it. What the county has received already stands until
  /// the organisation itself withdraws it.
  private static func end(_ joining: Joining, _ step: NewCaseStep, in tx: Transaction) throws {
    guard try !joining.standing(tx.db).hasBeenSubmitted else { return }
    try Joining.decline(joining.id, words: step.words, in: tx)
  }
}

extension NewCaseStep {
  /// The decision as the joining tells it; a case number that stands there stays when none is given.
  func answer(keeping former: DecisionAnswer) -> DecisionAnswer {
    DecisionAnswer(
      form: form ?? former.form, body: body, day: day, paragraph: paragraph,
      diaryNumber: diaryNumber.isEmpty ? former.diaryNumber : diaryNumber, outcome: outcome)
  }
}
