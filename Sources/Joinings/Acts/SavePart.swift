import GRDB
import Kernel
import Organisations
import Store
import Strategies

extension Joining {
  /// Saves one part of the draft and tells its new revision.
  ///
  /// - Parameter revision: the one the writer began from; 0 where nothing was saved before.
  /// - Throws: `PartConflict` when a colleague has saved in between; saving what stands there already is no conflict.
  @discardableResult
  package static func save(
    _ answer: some JoiningAnswer, part: PartName, expecting revision: Int, of id: JoiningID, in tx: Transaction
  ) throws -> Int {
    let joining = try writable(id, in: tx)
    guard type(of: answer).belongs(to: part) else { throw NotFound() }
    let tidy = answer.tidied()
    let faults = try tidy.faults() + strangers(in: tidy, part: part, of: joining, tx.db)
    guard faults.isEmpty else { throw JoiningRefusal.faulty(faults) }

    let content = JSONText.encode(tidy)
    let stored = try StoredPart.one(part, of: id, tx.db)
    if let stored, stored.content == content { return stored.revision }
    guard (stored?.revision ?? 0) == revision else {
      throw PartConflict(
        part: part, storedJSON: stored?.content ?? "{}", revision: stored?.revision ?? 0, savedBy: stored?.savedBy,
        savedAt: stored?.savedAt)
    }
    try tx.db.execute(
      sql: """
        INSERT INTO joining_parts (joining_id, part, content, revision, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (joining_id, part) DO UPDATE SET content = excluded.content, revision = excluded.revision,
          saved_at = excluded.saved_at, saved_by = excluded.saved_by
        """,
      arguments: [id, part.description, content, revision + 1, tx.now, tx.actor.person])
    try touch(id, in: tx)
    try joining.recordOwn(
      "joining.saved", ["part": part.description, "revision": String(revision + 1)], in: tx)
    return revision + 1
  }

  /// Faults that only show beside the strategy and the organisation: areas, statements and goals of somebody else's.
  private static func strangers(
    in answer: some JoiningAnswer, part: PartName, of joining: Joining, _ db: Database
  ) throws -> [JoiningRefusal.Fault] {
    switch part {
    case .organisation, .decision, .together:
      return []
    case .areas:
      guard let answer = answer as? AreasAnswer else { return [] }
      let choosable = Set(try Area.all(of: joining.edition, db).filter(\.isSelectable).map(\.id))
      return answer.chosen.contains { !choosable.contains($0.area) }
        ? [JoiningRefusal.Fault("areas", .unknownArea)] : []
    case .area(let area):
      guard let answer = answer as? AreaAnswer else { return [] }
      let areas = try Area.all(of: joining.edition, db)
      guard areas.contains(where: { $0.id == area && $0.isSelectable }) else { throw NotFound() }
      var faults: [JoiningRefusal.Fault] = []
      let known = Set((try Strategies.Statement.all(of: joining.edition, db)[area] ?? []).map(\.id.text))
      if !answer.ticks.keys.allSatisfy(known.contains) { faults.append(.init("ticks", .unknownStatement)) }
      let goals = Set(try LocalGoal.all(of: joining.organisation, db).map(\.id))
      for (index, goal) in answer.goals.enumerated() {
        if let local = goal.localGoal, !goals.contains(local) {
          faults.append(.init("goal-\(index + 1)", .unknownLocalGoal))
        }
      }
      return faults
    }
  }
}
