import GRDB
import Kernel
import Store

extension Tile {
  /// The municipalities on the county's map, in Swedish alphabetical order.
  package static func all(of county: CountyCode, _ db: Database) throws -> [Tile] {
    let tiles = try Row.mapAll(db, sql: "SELECT * FROM tiles WHERE county = ?", arguments: [county]) { row in
      Tile(
        municipalityCode: row["municipality_code"], name: row["name"], fullName: row["full_name"],
        column: row["column_number"], halfRow: row["half_row"])
    }
    return tiles.map { (SwedishOrder.key($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Benefit {
  /// What those who join get, in the county's order.
  package static func all(of county: CountyCode, _ db: Database) throws -> [Benefit] {
    try Row.fetchAll(
      db, sql: "SELECT title, body FROM benefits WHERE county = ? ORDER BY position", arguments: [county]
    )
    .map { Benefit(title: $0["title"], body: $0["body"]) }
  }
}

extension Colours {
  /// The county's own colours; empty when it keeps the house's.
  package static func of(_ county: CountyCode, _ db: Database) throws -> Colours {
    let text = try String.fetchOne(db, sql: "SELECT colours FROM counties WHERE code = ?", arguments: [county])
    return text.flatMap { JSONText.decode(Colours.self, $0) } ?? Colours()
  }
}

extension CountyWords {
  /// What the county has decided about itself, as it stands.
  package static func of(_ county: County, _ db: Database) throws -> CountyWords {
    CountyWords(
      siteName: county.siteName, headline: county.headline, lead: county.lead, tagline: county.tagline,
      contactLabel: county.contactLabel, contactMail: county.contactMail, council: county.council,
      governor: county.governor, answerDays: county.answerDays, benefits: try Benefit.all(of: county.code, db),
      colours: try Colours.of(county.code, db))
  }
}
