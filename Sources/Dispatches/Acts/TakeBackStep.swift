import GRDB
import Joinings
import Kernel
import Store

extension CaseStep {
  /// Takes a step back while it is the last: a new fact, and the history stays. Taken back twice, it is taken back once.
  ///
  /// - Parameter step: the one the reader saw as the last.
  package static func takeBack(_ step: Int64, of id: JoiningID, in tx: Transaction) throws {
    let joining = try Joining.own(id, needs: .contributor, in: tx)
    let steps = try all(of: id, tx.db)
    if steps.contains(where: { $0.takesBack == step }) { return }
    guard let last = CaseStanding.of(steps).last, last.id == step else { throw CaseRefusal.goneOn }
    if last.kind == .dispatched { throw CaseRefusal.alreadySent }
    if last.kind == .decided { try empty(last, joining, in: tx) }
    try insert(
      NewCaseStep(.takenBack, on: tx.today), on: tx.today, of: id, version: last.version, takesBack: step, in: tx)
    try Joining.touch(id, in: tx)
    try joining.recordOwn("case.taken-back", ["step": last.kind.rawValue], in: tx)
  }

  /// The joining's decision is what it was before, nothing decided, unless somebody has written another there since.
  private static func empty(_ step: CaseStep, _ joining: Joining, in tx: Transaction) throws {
    let standing = try joining.standing(tx.db)
    if standing.state == .declined { throw CaseRefusal.hasEnded }
    guard standing.isWritable else { throw CaseRefusal.sentIn }
    let part = try Draft.load(joining, on: tx.today, tx.db).decisionPart
    guard part.answer.day == step.day, part.answer.outcome == step.outcome, part.answer.body == step.body else {
      return
    }
    let answer = DecisionAnswer(form: part.answer.form, diaryNumber: part.answer.diaryNumber)
    try Joining.save(answer, part: .decision, expecting: part.revision, of: joining.id, in: tx)
  }
}
