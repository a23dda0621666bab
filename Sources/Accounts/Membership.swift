import GRDB
import Kernel
import Store

/// Who is let into an organisation's workspace.
package struct Membership: Sendable, Hashable {
  package let person: PersonID
  /// Name or address; empty when the person has been erased.
  package let shownName: String
  package let mail: String
  package let role: WorkspaceRole
  package let since: Instant

  /// Lets a person in, or changes what they may do. The last coordinator stays coordinator.
  package static func grant(
    _ person: PersonID, _ role: WorkspaceRole, in organisation: OrganisationID, _ tx: Transaction
  ) throws {
    let held = try Self.role(of: person, in: organisation, tx.db)
    guard held != role else { return }
    if held == .coordinator { try needOtherCoordinator(than: person, in: organisation, tx.db) }
    try tx.db.execute(
      sql: "UPDATE memberships SET ended_at = ? WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [tx.now, organisation, person])
    try tx.db.execute(
      sql: """
        INSERT INTO memberships (organisation_id, person_id, role, since) VALUES (?, ?, ?, ?)
        ON CONFLICT (organisation_id, person_id, since) DO UPDATE SET role = excluded.role, ended_at = NULL
        """,
      arguments: [organisation, person, role, tx.now])
    try tx.record(
      Event("membership.granted", "person:\(person)", organisation: organisation, facts: ["role": role.rawValue]))
  }

  /// Ends a person's membership. The last coordinator stays until there is another.
  package static func end(_ person: PersonID, in organisation: OrganisationID, _ tx: Transaction) throws {
    try needOtherCoordinator(than: person, in: organisation, tx.db)
    try close(person, in: organisation, tx)
  }

  /// The row and its event alone.
  static func close(_ person: PersonID, in organisation: OrganisationID, _ tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE memberships SET ended_at = ? WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [tx.now, organisation, person])
    try tx.record(Event("membership.ended", "person:\(person)", organisation: organisation))
  }

  /// What the person may do in the workspace today; nil when they are not in it.
  static func role(
    of person: PersonID, in organisation: OrganisationID, _ db: Database
  ) throws -> WorkspaceRole? {
    try WorkspaceRole.fetchOne(
      db, sql: "SELECT role FROM memberships WHERE organisation_id = ? AND person_id = ? AND ended_at IS NULL",
      arguments: [organisation, person])
  }

  private static func needOtherCoordinator(
    than person: PersonID, in organisation: OrganisationID, _ db: Database
  ) throws {
    let hasOther = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM memberships WHERE organisation_id = ? AND person_id <> ?
        AND role = 'coordinator' AND ended_at IS NULL)
        """, arguments: [organisation, person])
    guard hasOther == true else { throw AccountRefusal.lastCoordinator }
  }

  /// The workspaces that the person is in today.
  static func workspaces(of person: PersonID, _ db: Database) throws -> [OrganisationID] {
    try OrganisationID.fetchAll(
      db,
      sql: """
        SELECT organisation_id FROM memberships WHERE person_id = ? AND ended_at IS NULL ORDER BY since, organisation_id
        """, arguments: [person])
  }

  /// Names of the workspaces that would have colleagues in them and no coordinator, were the person gone.
  package static func ledAlone(by person: PersonID, on day: Day, _ db: Database) throws -> [String] {
    try names(
      where: """
        m.role = 'coordinator' AND EXISTS (SELECT 1 FROM memberships o WHERE o.organisation_id = m.organisation_id
          AND o.person_id <> m.person_id AND o.ended_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM memberships o WHERE o.organisation_id = m.organisation_id
          AND o.person_id <> m.person_id AND o.role = 'coordinator' AND o.ended_at IS NULL)
        """, person, day, db)
  }

  /// Names of the workspaces where the person is alone: with them, the last one who can open the drafts is gone.
  package static func alone(_ person: PersonID, on day: Day, _ db: Database) throws -> [String] {
    try names(
      where: """
        NOT EXISTS (SELECT 1 FROM memberships o WHERE o.organisation_id = m.organisation_id
          AND o.person_id <> m.person_id AND o.ended_at IS NULL)
        """, person, day, db)
  }

  private static func names(
    where condition: String, _ person: PersonID, _ day: Day, _ db: Database
  ) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT COALESCE((SELECT name FROM organisation_names n WHERE n.organisation_id = m.organisation_id
          ORDER BY from_day > ?, from_day DESC LIMIT 1), m.organisation_id)
        FROM memberships m WHERE m.person_id = ? AND m.ended_at IS NULL AND \(condition)
        ORDER BY m.since, m.organisation_id
        """, arguments: [day, person])
  }

  /// Everybody in a workspace, coordinators first.
  package static func all(of organisation: OrganisationID, _ db: Database) throws -> [Membership] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.person_id, m.role, m.since, d.mail, d.name FROM memberships m
        LEFT JOIN person_details d ON d.person_id = m.person_id
        WHERE m.organisation_id = ? AND m.ended_at IS NULL
        ORDER BY CASE m.role WHEN 'coordinator' THEN 0 WHEN 'contributor' THEN 1 ELSE 2 END, m.since, m.person_id
        """, arguments: [organisation]
    ).map { row in
      let mail: String = row["mail"] ?? ""
      return Membership(
        person: row["person_id"], shownName: row["name"] ?? mail, mail: mail, role: row["role"], since: row["since"])
    }
  }
}
