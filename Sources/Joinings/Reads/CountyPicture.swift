import GRDB
import Kernel
import Store

/// How a municipality stands on the county's map.
package enum MunicipalityState: String, Sendable, Hashable, Codable {
  case joined
  /// It has chosen to show that it prepares.
  case preparing
}

/// An organisation that has chosen to show that it prepares to join.
package struct Preparing: Sendable, Hashable {
  package let organisation: OrganisationID
  package let name: String
  package let kind: String
  package let municipalityCode: String?
  package let isExample: Bool

  /// Those in the county that show it and are not public yet, in Swedish order.
  package static func all(in county: CountyCode, on day: Day, _ db: Database) throws -> [Preparing] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT j.id, o.id AS organisation_id, o.kind, o.municipality_code, o.is_example,
          (SELECT name FROM organisation_names n WHERE n.organisation_id = o.id
           ORDER BY n.from_day > ?, n.from_day DESC LIMIT 1) AS name
        FROM joinings j JOIN organisations o ON o.id = j.organisation_id
        WHERE j.county = ? AND j.shows_preparing = 1 AND o.hides_people = 0
        AND NOT EXISTS (SELECT 1 FROM published_joinings p WHERE p.organisation_id = o.id AND p.county = j.county
          AND p.state IN ('joined', 'paused'))
        """,
      arguments: [day, county])
    var seen: Set<OrganisationID> = []
    return try rows.filter { row in
      try !JoiningStanding.of(Step.all(of: row["id"], db)).isEnded && seen.insert(row["organisation_id"]).inserted
    }.map { row in
      Preparing(
        organisation: row["organisation_id"], name: row["name"] ?? "", kind: row["kind"],
        municipalityCode: row["municipality_code"], isExample: row["is_example"] == 1)
    }.sorted { SwedishOrder.before($0.name, $1.name) }
  }
}

extension PublishedJoining {
  /// The county's municipalities by SCB code: joined, or preparing where they have chosen to show it. The others are
  /// left out.
  package static func municipalities(
    _ county: CountyCode, on day: Day, _ db: Database
  ) throws -> [String: MunicipalityState] {
    var states: [String: MunicipalityState] = [:]
    for one in try Preparing.all(in: county, on: day, db) where one.kind == "municipality" {
      if let code = one.municipalityCode { states[code] = .preparing }
    }
    let joined = try String.fetchAll(
      db,
      sql: """
        SELECT municipality_code FROM published_joinings WHERE county = ? AND kind = 'municipality'
        AND state IN ('joined', 'paused') AND municipality_code IS NOT NULL
        """,
      arguments: [county])
    for code in joined { states[code] = .joined }
    return states
  }
}
