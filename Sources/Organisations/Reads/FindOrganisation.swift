import GRDB
import Kernel
import Store

extension Organisation {
  /// The organisation by the name it has on a day. The caller has made sure that the reader may know of it.
  package static func byID(_ id: OrganisationID, on day: Day, _ db: Database) throws -> Organisation? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT o.*, n.name, n.name_en FROM organisations o JOIN organisation_names n ON n.organisation_id = o.id
        WHERE o.id = ? ORDER BY n.from_day > ?, n.from_day DESC LIMIT 1
        """,
      arguments: [id, day]
    ).flatMap(Organisation.init)
  }

  init?(_ row: Row) {
    guard let kind = OrganisationKind(rawValue: row["kind"]) else { return nil }
    let number: String? = row["number"]
    self.init(
      id: row["id"], kind: kind, name: row["name"], nameEn: row["name_en"],
      number: number.flatMap { try? OrganisationNumber($0) }, municipalityCode: row["municipality_code"],
      place: row["place"], isExample: row["is_example"] == 1, hidesPeople: row["hides_people"] == 1,
      succeededBy: row["succeeded_by"], groupParent: row["group_parent"])
  }
}

extension LocalGoal {
  /// The organisation's own goals that are in use, oldest first.
  package static func all(of organisation: OrganisationID, _ db: Database) throws -> [LocalGoal] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, text, source FROM local_goals WHERE organisation_id = ? AND removed_at IS NULL
        ORDER BY created_at, id
        """,
      arguments: [organisation]
    ).map { LocalGoal(id: $0["id"], text: $0["text"], source: $0["source"]) }
  }
}

extension DatedName {
  /// Every name the organisation has had or will have, oldest first.
  package static func all(of organisation: OrganisationID, _ db: Database) throws -> [DatedName] {
    try Row.fetchAll(
      db,
      sql: "SELECT name, name_en, from_day FROM organisation_names WHERE organisation_id = ? ORDER BY from_day",
      arguments: [organisation]
    ).map { DatedName(name: $0["name"], nameEn: $0["name_en"], from: $0["from_day"]) }
  }
}

extension Unit {
  /// The units of a municipality's group: committees, departments, companies, each in Swedish alphabetical order.
  package static func all(of organisation: OrganisationID, _ db: Database) throws -> [Unit] {
    try Row.fetchAll(
      db, sql: "SELECT id, kind, name, mailbox, joins_as FROM units WHERE organisation_id = ?",
      arguments: [organisation]
    ).compactMap { row -> Unit? in
      guard let kind = Unit.Kind(rawValue: row["kind"]) else { return nil }
      return Unit(
        id: row["id"], kind: kind, name: row["name"], mailbox: row["mailbox"], joinsAs: row["joins_as"])
    }.sorted { left, right in
      let (a, b) = (left.kind.place, right.kind.place)
      return a == b ? SwedishOrder.before(left.name, right.name) : a < b
    }
  }
}

extension Unit.Kind {
  var place: Int { self == .committee ? 0 : self == .department ? 1 : 2 }
}
