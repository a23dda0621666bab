import GRDB
import Kernel
import Store

/// What the acts share: who may, the row, the steps.
extension Joining {
  /// The joining for one of the organisation's own with this role; to others there is no such thing.
  package static func own(_ id: JoiningID, needs role: WorkspaceRole, in tx: Transaction) throws -> Joining {
    let joining = try find(id, visibleTo: tx.actor, tx.db)
    guard joining.isOwn else { throw NotFound() }
    guard tx.actor.has(role, in: joining.organisation) else { throw JoiningRefusal.roleTooSmall(role) }
    return joining
  }

  /// The joining for one of the county's strategists, from the first submission on.
  static func asOfficer(_ id: JoiningID, in tx: Transaction) throws -> Joining {
    let joining = try find(id, visibleTo: tx.actor, tx.db)
    guard tx.actor.officerOf.contains(joining.county) else { throw NotFound() }
    return joining
  }

  /// The joining with this role, while it can be written in.
  package static func writable(_ id: JoiningID, in tx: Transaction) throws -> Joining {
    let joining = try own(id, needs: .contributor, in: tx)
    let standing = try joining.standing(tx.db)
    guard standing.isWritable else { throw JoiningRefusal.notNow(standing.state) }
    return joining
  }

  static func take(
    _ kind: Step.Kind, of joining: JoiningID, version: VersionID? = nil, words: String? = nil, in tx: Transaction
  ) throws {
    try tx.db.execute(
      sql: "INSERT INTO joining_steps (joining_id, kind, version_id, at, person_id, words) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [joining, kind.rawValue, version, tx.now, tx.actor.person, words])
  }

  /// An event in the organisation's own space: without a county, since no county may know.
  package func recordOwn(_ verb: String, _ facts: [String: String] = [:], in tx: Transaction) throws {
    try tx.record(Event(verb, "joining:\(id)", organisation: organisation, facts: facts))
  }

  /// An event that the county sees as well.
  func record(_ verb: String, _ facts: [String: String] = [:], in tx: Transaction) throws {
    try tx.record(Event(verb, "joining:\(id)", county: county, organisation: organisation, facts: facts))
  }

  /// Tells that somebody works with the draft: what nobody touches is thrown away after its time.
  package static func touch(_ id: JoiningID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE joinings SET touched_at = ?, abandoned_warned_at = NULL WHERE id = ?", arguments: [tx.now, id])
  }

  /// Words that may be left out: tidied, nil when there are none.
  static func anyWords(_ text: String, field: String) throws -> String? {
    Tidy.text(text).isEmpty ? nil : try words(text, field: field)
  }

  /// Words somebody wrote to somebody: tidied, not empty, not endless.
  static func words(_ text: String, field: String) throws -> String {
    let tidy = Tidy.text(text)
    if tidy.isEmpty { throw JoiningRefusal.faulty([.init(field, .emptyWords)]) }
    if let fault = long(tidy, field, JoiningLimits.words) { throw JoiningRefusal.faulty([fault]) }
    return tidy
  }
}
