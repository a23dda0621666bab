import GRDB
import Kernel
import Store

extension Organisation {
  /// Puts right what the workspace says about the organisation. The name is corrected here; a new name from a certain day
  /// is `rename`. What has been submitted stays as it was.
  ///
  /// - Parameters:
  ///   - fingerprint: that of the facts the writer saw; nil where nobody can have come between.
  ///   - showsPeople: whether the writer has agreed to what is shown at once where the protection is taken away.
  package static func amend(
    _ id: OrganisationID, _ facts: NewOrganisation, expecting fingerprint: String? = nil, showsPeople: Bool = false,
    in tx: Transaction
  ) throws {
    let organisation = try own(id, needs: .contributor, in: tx)
    var facts = facts.tidied
    facts.isExample = organisation.isExample
    guard facts != NewOrganisation(organisation) else { return }
    var reasons = OrganisationRules.reasons(against: facts)
    if organisation.hidesPeople, !facts.hidesPeople, !isOwnHand(tx.actor) {
      if !tx.actor.has(.coordinator, in: id) {
        reasons.append(.protectionIsCoordinators)
      } else if !showsPeople {
        reasons.append(.showsAtOnce)
      }
    }
    if let fingerprint, fingerprint != organisation.fingerprint { reasons.insert(.changedMeanwhile, at: 0) }
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }

    try tx.db.execute(
      sql: """
        UPDATE organisations SET kind = ?, number = ?, municipality_code = ?, place = ?, hides_people = ? WHERE id = ?
        """,
      arguments: [
        facts.kind.rawValue, facts.number, facts.municipalityCode, facts.place, facts.hidesPeople ? 1 : 0, id,
      ])
    if facts.name != organisation.name || facts.nameEn != organisation.nameEn {
      try correctName(of: id, facts.name, facts.nameEn, in: tx)
    }
    try tx.record(
      Event("organisation.amended", "organisation:\(id)", organisation: id, facts: changes(organisation, facts)))
  }

  /// A new name from a day on: the old one stays with its day, and the public address stays as it is.
  package static func rename(
    _ id: OrganisationID, name: String, nameEn: String? = nil, from day: Day, in tx: Transaction
  ) throws {
    _ = try own(id, needs: .coordinator, in: tx)
    let name = TypedText.line(name)
    let nameEn = TypedText.optionalLine(nameEn)
    var reasons = OrganisationRules.reasons(name: name, nameEn: nameEn)
    if let last = try DatedName.all(of: id, tx.db).last {
      let isThere = last.from == day && last.name == name && last.nameEn == nameEn
      if isThere { return }
      if day <= last.from { reasons.append(.dayBeforeName(last.from)) }
    }
    let latest = tx.today.adding(days: OrganisationRules.daysAhead)
    if day > latest { reasons.append(.dayTooFar(latest)) }
    guard reasons.isEmpty else { throw OrganisationRefusal(reasons: reasons) }
    try self.name(id, name, nameEn, from: day, in: tx)
    try tx.record(
      Event("organisation.renamed", "organisation:\(id)", organisation: id, facts: ["from": day.description]))
  }

  /// Takes a name back that is not the organisation's yet. One that has been in use stays with its time.
  package static func takeBackName(_ id: OrganisationID, from day: Day, in tx: Transaction) throws {
    _ = try own(id, needs: .coordinator, in: tx)
    guard day > tx.today else { return }
    try tx.db.execute(
      sql: """
        DELETE FROM organisation_names WHERE organisation_id = ?1 AND from_day = ?2
          AND EXISTS (SELECT 1 FROM organisation_names WHERE organisation_id = ?1 AND from_day <> ?2)
        """, arguments: [id, day])
    guard tx.db.changesCount > 0 else { return }
    try tx.record(
      Event("organisation.name-taken-back", "organisation:\(id)", organisation: id, facts: ["from": day.description]))
  }

  /// The organisation has become part of another one (a merger). It stays readable; what it committed itself to is not
  /// the other's.
  package static func succeed(_ id: OrganisationID, by successor: OrganisationID, in tx: Transaction) throws {
    let organisation = try own(id, needs: .coordinator, in: tx)
    _ = try own(successor, needs: .coordinator, in: tx)
    guard organisation.succeededBy == nil else { throw OrganisationRefusal(.alreadySucceeded) }
    guard try !leads(from: successor, to: id, tx.db) else { throw OrganisationRefusal(.succeedsItself) }
    try tx.db.execute(sql: "UPDATE organisations SET succeeded_by = ? WHERE id = ?", arguments: [successor, id])
    try tx.record(
      Event("organisation.succeeded", "organisation:\(id)", organisation: id, facts: ["by": successor.text]))
  }

  /// Whether the chain of successors from one leads to the other.
  private static func leads(from start: OrganisationID, to end: OrganisationID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        WITH RECURSIVE chain (id) AS (
          SELECT ? UNION SELECT o.succeeded_by FROM organisations o JOIN chain ON o.id = chain.id
          WHERE o.succeeded_by IS NOT NULL)
        SELECT EXISTS (SELECT 1 FROM chain WHERE id = ?)
        """, arguments: [start, end]) ?? false
  }

  private static func correctName(
    of id: OrganisationID, _ name: String, _ nameEn: String?, in tx: Transaction
  ) throws {
    let names = try DatedName.all(of: id, tx.db)
    guard let current = names.last(where: { $0.from <= tx.today }) ?? names.first else { return }
    try self.name(id, name, nameEn, from: current.from, in: tx)
  }

  /// Which facts changed, by their field, never what they are.
  private static func changes(_ old: Organisation, _ new: NewOrganisation) -> [String: String] {
    let old = NewOrganisation(old)
    var changed: [String] = []
    if old.kind != new.kind { changed.append("kind") }
    if old.name != new.name || old.nameEn != new.nameEn { changed.append("name") }
    if old.number != new.number { changed.append("number") }
    if old.municipalityCode != new.municipalityCode { changed.append("municipality") }
    if old.place != new.place { changed.append("place") }
    if old.hidesPeople != new.hidesPeople { changed.append("hides-people") }
    return ["changed": changed.joined(separator: " ")]
  }
}

extension Organisation {
  /// A sum over what can be amended: another as soon as anything is another.
  package var fingerprint: String {
    Fingerprint.of([
      kind.rawValue, name, nameEn ?? "", number?.digits ?? "", municipalityCode ?? "", place ?? "",
      hidesPeople ? "1" : "0",
    ])
  }
}
