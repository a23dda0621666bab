import GRDB
import Kernel
import Organisations
import Store

extension Joining {
  /// The county vouches for an organisation's workspace: it has made sure who stands behind it. Only then does the site
  /// show that it prepares. What is vouched for is the name as it stands; under another name it is checked again.
  ///
  /// - Parameters:
  ///   - name: the name that the officer checked.
  ///   - checkedIdentity: that the officer has made sure whom the workspace belongs to.
  package static func vouch(
    for organisation: OrganisationID, in county: CountyCode, name: String, checkedIdentity: Bool, in tx: Transaction
  ) throws {
    try mayVouch(for: organisation, in: county, tx)
    guard let found = try Organisation.byID(organisation, on: tx.today, tx.db) else { throw NotFound() }
    guard checkedIdentity else { throw JoiningRefusal.identityNotChecked }
    guard found.name == name else { throw JoiningRefusal.changedSince }
    let holds = try Bool.fetchOne(
      tx.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM vouched_organisations WHERE organisation_id = ? AND county = ? AND ended_at IS NULL
          AND name = ? AND kind = ? AND municipality_code IS ?)
        """,
      arguments: [organisation, county, found.name, found.kind.rawValue, found.municipalityCode])
    if holds == true { return }
    try end(organisation, county, tx)
    try tx.db.execute(
      sql: """
        INSERT OR REPLACE INTO vouched_organisations (organisation_id, county, name, kind, municipality_code, since,
          person_id) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        organisation, county, found.name, found.kind.rawValue, found.municipalityCode, tx.now, tx.actor.person,
      ])
    try tx.record(
      Event("organisation.vouched", "organisation:\(organisation)", county: county, organisation: organisation))
  }

  /// The county vouches for it no longer.
  package static func stopVouching(for organisation: OrganisationID, in county: CountyCode, in tx: Transaction) throws {
    guard tx.actor.officerOf.contains(county) else { throw NotFound() }
    try end(organisation, county, tx)
    guard tx.db.changesCount > 0 else { return }
    try tx.record(
      Event("organisation.vouching-ended", "organisation:\(organisation)", county: county, organisation: organisation))
  }

  private static func end(_ organisation: OrganisationID, _ county: CountyCode, _ tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        UPDATE vouched_organisations SET ended_at = ? WHERE organisation_id = ? AND county = ? AND ended_at IS NULL
        """,
      arguments: [tx.now, organisation, county])
  }

  /// The county's strategists, of organisations they may know of: something has come in, or it has chosen to show that
  /// it prepares. Whoever only writes in its own space is nobody's to know.
  private static func mayVouch(for organisation: OrganisationID, in county: CountyCode, _ tx: Transaction) throws {
    guard tx.actor.officerOf.contains(county) else { throw NotFound() }
    let hasSent = try Bool.fetchOne(
      tx.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM joinings j JOIN joining_steps s ON s.joining_id = j.id
        WHERE j.organisation_id = ? AND j.county = ? AND s.kind IN ('submitted', 'decline-asked'))
        """,
      arguments: [organisation, county])
    if hasSent == true { return }
    let waiting = try Preparing.waiting(in: county, on: tx.today, visibleTo: tx.actor, tx.db)
    let shown = try Preparing.all(in: county, on: tx.today, tx.db)
    guard (waiting + shown).contains(where: { $0.organisation == organisation }) else { throw NotFound() }
  }
}
