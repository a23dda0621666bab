import GRDB
import Kernel
import Store

/// A unit as it was typed.
package struct NewUnit: Sendable, Hashable {
  package var kind: Unit.Kind
  package var name: String
  /// A function mailbox, never a person's.
  package var mailbox: String?
  package var joinsAs: OrganisationID?

  package init(kind: Unit.Kind, name: String, mailbox: String? = nil, joinsAs: OrganisationID? = nil) {
    self.kind = kind
    self.name = name
    self.mailbox = mailbox
    self.joinsAs = joinsAs
  }

  /// What stands there now.
  init(_ unit: Unit) {
    self.init(kind: unit.kind, name: unit.name, mailbox: unit.mailbox, joinsAs: unit.joinsAs)
  }

  var tidied: NewUnit {
    NewUnit(kind: kind, name: TypedText.line(name), mailbox: TypedText.optionalLine(mailbox), joinsAs: joinsAs)
  }
}

extension Unit {
  /// Adds a committee, department or company to the municipality's group. The same unit is there once.
  @discardableResult
  package static func add(_ unit: NewUnit, to organisation: OrganisationID, in tx: Transaction) throws -> UnitID {
    let parent = try Organisation.own(organisation, needs: .contributor, in: tx)
    let unit = unit.tidied
    var reasons = try self.reasons(against: unit, of: parent, tx)
    let units = try all(of: organisation, tx.db)
    if let same = units.first(where: { NewUnit($0) == unit }) { return same.id }
    if units.count >= OrganisationRules.unitsLimit {
      reasons.append(.tooManyUnits(limit: OrganisationRules.unitsLimit))
    }
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }
    let id = UnitID.random()
    try tx.db.execute(
      sql: """
        INSERT INTO units (id, organisation_id, kind, name, mailbox, joins_as) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [id, organisation, unit.kind.rawValue, unit.name, unit.mailbox, unit.joinsAs])
    try hang(unit.joinsAs, under: organisation, instead: nil, tx)
    try tx.record(
      Event("unit.added", "unit:\(id)", organisation: organisation, facts: ["kind": unit.kind.rawValue]))
    return id
  }

  /// Puts a unit right.
  ///
  /// - Parameter fingerprint: that of the unit the writer saw; nil where nobody can have come between.
  package static func change(
    _ id: UnitID, _ unit: NewUnit, expecting fingerprint: String? = nil, of organisation: OrganisationID,
    in tx: Transaction
  ) throws {
    let parent = try Organisation.own(organisation, needs: .contributor, in: tx)
    guard let old = try all(of: organisation, tx.db).first(where: { $0.id == id }) else { throw NotFound() }
    let unit = unit.tidied
    guard unit != NewUnit(old) else { return }
    var reasons = try self.reasons(against: unit, of: parent, keeping: old.joinsAs, tx)
    if let fingerprint, fingerprint != old.fingerprint { reasons.insert(.changedMeanwhile, at: 0) }
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }
    try tx.db.execute(
      sql: "UPDATE units SET kind = ?, name = ?, mailbox = ?, joins_as = ? WHERE id = ?",
      arguments: [unit.kind.rawValue, unit.name, unit.mailbox, unit.joinsAs, id])
    try hang(unit.joinsAs, under: organisation, instead: old.joinsAs, tx)
    try tx.record(
      Event("unit.changed", "unit:\(id)", organisation: organisation, facts: ["kind": unit.kind.rawValue]))
  }

  /// Takes a unit out of the group. An organisation that it was goes on as its own.
  package static func remove(_ id: UnitID, of organisation: OrganisationID, in tx: Transaction) throws {
    _ = try Organisation.own(organisation, needs: .contributor, in: tx)
    guard let old = try all(of: organisation, tx.db).first(where: { $0.id == id }) else { return }
    try tx.db.execute(sql: "DELETE FROM units WHERE id = ?", arguments: [id])
    try hang(nil, under: organisation, instead: old.joinsAs, tx)
    try tx.record(Event("unit.removed", "unit:\(id)", organisation: organisation))
  }

  /// An organisation can be pointed at only by its own coordinator: else one could learn whether it has a workspace here,
  /// and put it into a group that it is not in.
  private static func reasons(
    against unit: NewUnit, of parent: Organisation, keeping kept: OrganisationID? = nil, _ tx: Transaction
  ) throws -> [OrganisationRefusal.Reason] {
    var reasons = OrganisationRules.reasons(unit: unit.name, mailbox: unit.mailbox)
    if !parent.kind.hasUnits { reasons.append(.noUnits) }
    if let other = unit.joinsAs, other != kept {
      let isInside = Organisation.isOwnHand(tx.actor) || tx.actor.has(.coordinator, in: other)
      let found = try isInside && other != parent.id ? Organisation.byID(other, on: tx.today, tx.db) : nil
      if let found {
        let isElsewhere = try found.groupParent != nil || isAbove(other, of: parent.id, tx.db)
        if isElsewhere { reasons.append(.inAnotherGroup) }
      } else {
        reasons.append(.unknownOrganisation)
      }
    }
    return reasons
  }

  /// Whether the group of one leads up to the other.
  private static func isAbove(_ top: OrganisationID, of bottom: OrganisationID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        WITH RECURSIVE chain (id) AS (
          SELECT ? UNION SELECT o.group_parent FROM organisations o JOIN chain ON o.id = chain.id
          WHERE o.group_parent IS NOT NULL)
        SELECT EXISTS (SELECT 1 FROM chain WHERE id = ?)
        """, arguments: [bottom, top]) ?? false
  }

  /// Keeps the organisation's own word of whose group it is in.
  private static func hang(
    _ new: OrganisationID?, under parent: OrganisationID, instead old: OrganisationID?, _ tx: Transaction
  ) throws {
    guard new != old else { return }
    try tx.db.execute(
      sql: "UPDATE organisations SET group_parent = NULL WHERE id = ? AND group_parent = ?", arguments: [old, parent])
    try tx.db.execute(sql: "UPDATE organisations SET group_parent = ? WHERE id = ?", arguments: [parent, new])
  }
}

extension Unit {
  /// A sum over what can be changed: another as soon as anything is another.
  package var fingerprint: String {
    Fingerprint.of([kind.rawValue, name, mailbox ?? "", joinsAs?.text ?? ""])
  }
}
