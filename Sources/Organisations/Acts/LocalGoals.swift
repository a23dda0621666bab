import GRDB
import Kernel
import Store

extension LocalGoal {
  /// Adds a goal that the organisation has decided, with the steering document it stands in. The same goal is there once.
  @discardableResult
  package static func add(
    _ text: String, source: String, to organisation: OrganisationID, in tx: Transaction
  ) throws -> LocalGoalID {
    _ = try Organisation.own(organisation, needs: .contributor, in: tx)
    let (text, source) = (TypedText.line(text), TypedText.line(source))
    var reasons = OrganisationRules.reasons(goal: text, source: source)
    let goals = try all(of: organisation, tx.db)
    if let same = goals.first(where: { $0.text == text && $0.source == source }) { return same.id }
    if goals.count >= OrganisationRules.goalsLimit {
      reasons.append(.tooManyGoals(limit: OrganisationRules.goalsLimit))
    }
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }
    let id = LocalGoalID.random()
    try tx.db.execute(
      sql: "INSERT INTO local_goals (id, organisation_id, text, source, created_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, organisation, text, source, tx.now])
    try tx.record(Event("local-goal.added", "local-goal:\(id)", organisation: organisation))
    return id
  }

  /// Puts a goal's words right. What has been submitted keeps the words it had.
  ///
  /// - Parameter fingerprint: that of the goal the writer saw; nil where nobody can have come between.
  package static func change(
    _ id: LocalGoalID, text: String, source: String, expecting fingerprint: String? = nil,
    of organisation: OrganisationID, in tx: Transaction
  ) throws {
    _ = try Organisation.own(organisation, needs: .contributor, in: tx)
    let (text, source) = (TypedText.line(text), TypedText.line(source))
    guard let old = try all(of: organisation, tx.db).first(where: { $0.id == id }) else { throw NotFound() }
    guard old.text != text || old.source != source else { return }
    var reasons = OrganisationRules.reasons(goal: text, source: source)
    if let fingerprint, fingerprint != old.fingerprint { reasons.insert(.changedMeanwhile, at: 0) }
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }
    try tx.db.execute(
      sql: "UPDATE local_goals SET text = ?, source = ? WHERE id = ?", arguments: [text, source, id])
    try tx.record(Event("local-goal.changed", "local-goal:\(id)", organisation: organisation))
  }

  /// Takes a goal out of use. Removed twice is removed once.
  package static func remove(_ id: LocalGoalID, of organisation: OrganisationID, in tx: Transaction) throws {
    _ = try Organisation.own(organisation, needs: .contributor, in: tx)
    try tx.db.execute(
      sql: "UPDATE local_goals SET removed_at = ? WHERE id = ? AND organisation_id = ? AND removed_at IS NULL",
      arguments: [tx.now, id, organisation])
    guard tx.db.changesCount == 1 else { return }
    try tx.record(Event("local-goal.removed", "local-goal:\(id)", organisation: organisation))
  }
}

extension LocalGoal {
  /// A sum over its words: another as soon as they are others.
  package var fingerprint: String { Fingerprint.of([text, source]) }
}
