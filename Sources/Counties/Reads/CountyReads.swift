import GRDB
import Kernel
import Store

extension County {
  /// The county with this word in its addresses.
  package static func bySlug(_ slug: String, _ db: Database) throws -> County? {
    try Row.mapOne(db, sql: "SELECT * FROM counties WHERE slug = ?", arguments: [slug]) { County(row: $0) }
  }

  /// The county with SCB's code.
  package static func byCode(_ code: CountyCode, _ db: Database) throws -> County? {
    try Row.mapOne(db, sql: "SELECT * FROM counties WHERE code = ?", arguments: [code]) { County(row: $0) }
  }

  /// All counties of the installation, in Swedish alphabetical order.
  package static func all(_ db: Database) throws -> [County] {
    try Row.mapAll(db, sql: "SELECT * FROM counties") { County(row: $0) }
      .sorted { SwedishOrder.before($0.shortName, $1.shortName) }
  }

  init(row: Row) {
    let colours: String = row["colours"]
    self.init(
      code: row["code"], slug: row["slug"], name: row["name"], shortName: row["short_name"], board: row["board"],
      siteName: row["site_name"], headline: row["headline"], lead: row["lead"], tagline: row["tagline"],
      contactLabel: row["contact_label"], contactMail: row["contact_mail"], council: row["council"],
      governor: row["governor"], answerDays: row["answer_days"], exampleNote: row["example_note"],
      tileColumns: row["tile_columns"], hasColours: colours != "{}")
  }
}
