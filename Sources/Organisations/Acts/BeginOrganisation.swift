import Accounts
import GRDB
import Kernel
import Store

extension Organisation {
  /// Begins a workspace of one's own. Anyone signed in may, and the person becomes its coordinator. Nobody learns whether
  /// somebody else has begun one for the same organisation: the two meet before the county, once both are submitted.
  /// Pressed twice, the second press hands back what the first began.
  package static func begin(
    _ facts: NewOrganisation, coordinator: PersonID, in tx: Transaction
  ) throws -> OrganisationID {
    guard isOwnHand(tx.actor) || tx.actor.person == coordinator else { throw NotFound() }
    let facts = facts.tidied
    let reasons = OrganisationRules.reasons(against: facts)
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }
    if let begun = try begunJustNow(facts, by: coordinator, in: tx) { return begun }

    let id = OrganisationID.random()
    try tx.db.execute(
      sql: """
        INSERT INTO organisations (id, kind, number, municipality_code, place, is_example, hides_people, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, facts.kind.rawValue, facts.number, facts.municipalityCode, facts.place, facts.isExample ? 1 : 0,
        facts.hidesPeople ? 1 : 0, tx.now,
      ])
    try name(id, facts.name, facts.nameEn, from: tx.today, in: tx)
    try tx.record(
      Event(
        "organisation.begun", "organisation:\(id)", organisation: id, facts: ["kind": facts.kind.rawValue]))
    try Membership.grant(coordinator, .coordinator, in: id, tx)
    return id
  }

  /// The same organisation, begun by the same person less than a minute ago.
  private static func begunJustNow(
    _ facts: NewOrganisation, by coordinator: PersonID, in tx: Transaction
  ) throws -> OrganisationID? {
    let ids = try OrganisationID.fetchAll(
      tx.db,
      sql: """
        SELECT o.id FROM memberships m JOIN organisations o ON o.id = m.organisation_id AND o.created_at = m.since
        WHERE m.person_id = ? AND m.role = 'coordinator' AND m.ended_at IS NULL AND m.since > ?
        """, arguments: [coordinator, tx.now.adding(seconds: -60)])
    return try ids.first { try byID($0, on: tx.today, tx.db).map { NewOrganisation($0) } == facts }
  }

  static func name(_ id: OrganisationID, _ name: String, _ nameEn: String?, from day: Day, in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        INSERT INTO organisation_names (organisation_id, name, name_en, sort_key, from_day) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (organisation_id, from_day) DO UPDATE SET name = excluded.name, name_en = excluded.name_en,
          sort_key = excluded.sort_key
        """, arguments: [id, name, nameEn, SwedishOrder.key(name), day])
  }

  /// The house itself: the demo, a command.
  static func isOwnHand(_ actor: Actor) -> Bool {
    if case .house = actor.voice { true } else { false }
  }

  /// The organisation, for whoever has this role in its workspace; to others there is no such thing.
  static func own(_ id: OrganisationID, needs role: WorkspaceRole, in tx: Transaction) throws -> Organisation {
    guard isOwnHand(tx.actor) || tx.actor.workspaces[id] != nil, let organisation = try byID(id, on: tx.today, tx.db)
    else { throw NotFound() }
    guard isOwnHand(tx.actor) || tx.actor.has(role, in: id) else { throw OrganisationRefusal(.roleTooSmall(role)) }
    return organisation
  }
}
