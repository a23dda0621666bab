import GRDB
import Kernel
import Store

extension TileMark {
  /// How the county's municipalities stand, by SCB's code. "Förbereder" only where a municipality has chosen to show it.
  package static func all(of county: CountyCode, on day: Day, _ db: Database) throws -> [String: TileMark] {
    var marks: [String: TileMark] = [:]
    for one in try Preparing.all(in: county, on: day, db) where one.kind == "municipality" {
      if let code = one.municipalityCode { marks[code] = TileMark(.preparing) }
    }
    _ = try Row.mapAll(
      db,
      sql: """
        SELECT municipality_code, slug FROM published_joinings
        WHERE county = ? AND kind = 'municipality' AND municipality_code IS NOT NULL AND state IN ('joined', 'paused')
        """,
      arguments: [county]
    ) { row in marks[row["municipality_code"]] = TileMark(.joined, slug: row["slug"]) }
    return marks
  }
}
