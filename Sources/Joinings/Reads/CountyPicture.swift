import GRDB
import Kernel
import Store

/// An organisation that has chosen to show that it prepares to join.
package struct Preparing: Sendable, Hashable {
  package let organisation: OrganisationID
  package let name: String
  package let kind: String
  package let municipalityCode: String?
  package let isExample: Bool

  /// Those in the county that have chosen to show it, that the county vouches for, and that are not public yet, in
  /// Swedish order. It vouches by an earlier confirmation, or expressly: anyone can begin a workspace in any body's name.
  package static func all(in county: CountyCode, on day: Day, _ db: Database) throws -> [Preparing] {
    try chosen(in: county, on: day, db).filter(\.isVouched).map(\.preparing)
  }

  /// Those who have chosen to show it and whom the county has not vouched for: for its strategists to check.
  package static func waiting(
    in county: CountyCode, on day: Day, visibleTo actor: Actor, _ db: Database
  ) throws -> [Preparing] {
    guard actor.isHouse || actor.officerOf.contains(county) else { throw NotFound() }
    return try chosen(in: county, on: day, db).filter { !$0.isVouched }.map(\.preparing)
  }

  private static func chosen(
    in county: CountyCode, on day: Day, _ db: Database
  ) throws -> [(preparing: Preparing, isVouched: Bool)] {
    let rows = try Row.fetchAll(db, sql: select, arguments: [day, county])
    var seen: Set<OrganisationID> = []
    return try rows.filter { row in
      try !JoiningStanding.of(Step.all(of: row["id"], db)).isEnded && seen.insert(row["organisation_id"]).inserted
    }.map { row in
      let preparing = Preparing(
        organisation: row["organisation_id"], name: row["name"] ?? "", kind: row["kind"],
        municipalityCode: row["municipality_code"], isExample: row["is_example"] == 1)
      return (preparing, row["is_vouched"] == 1)
    }.sorted { SwedishOrder.before($0.preparing.name, $1.preparing.name) }
  }

  /// What the county vouches for is a name, a type and a municipality: a workspace that has taken on another since is
  /// as unknown as any.
  private static let select = """
    WITH asked AS (
      SELECT j.id, j.county, o.id AS organisation_id, o.kind, o.municipality_code, j.is_example,
        (SELECT name FROM organisation_names n WHERE n.organisation_id = o.id
         ORDER BY n.from_day > ?, n.from_day DESC LIMIT 1) AS name
      FROM joinings j JOIN organisations o ON o.id = j.organisation_id
      WHERE j.county = ? AND j.shows_preparing = 1 AND o.hides_people = 0
      AND NOT EXISTS (SELECT 1 FROM published_joinings p WHERE p.organisation_id = o.id AND p.county = j.county
        AND p.state IN ('joined', 'paused')))
    SELECT a.*,
      EXISTS (SELECT 1 FROM vouched_organisations v WHERE v.organisation_id = a.organisation_id AND v.county = a.county
        AND v.ended_at IS NULL AND v.name = a.name AND v.kind = a.kind AND v.municipality_code IS a.municipality_code)
      OR EXISTS (SELECT 1 FROM published_joinings p WHERE p.organisation_id = a.organisation_id AND p.county = a.county
        AND p.version_id IS NOT NULL AND p.name = a.name AND p.kind = a.kind
        AND p.municipality_code IS a.municipality_code) AS is_vouched
    FROM asked a
    """
}
