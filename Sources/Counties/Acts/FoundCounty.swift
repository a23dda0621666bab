import GRDB
import Kernel
import Store

extension County {
  /// Sets a county up with everything that is its own: words, map, offer, colours.
  package static func found(_ facts: CountyFacts, in tx: Transaction) throws {
    var reasons = CountyRules.reasons(against: facts)
    if try County.byCode(facts.code, tx.db) != nil { reasons.append(.takenCode) }
    if try County.bySlug(facts.slug, tx.db) != nil { reasons.append(.takenSlug) }
    guard reasons.isEmpty else { throw CountyRefusal(reasons: reasons) }

    let words = facts.words
    try tx.db.execute(
      sql: """
        INSERT INTO counties (code, slug, name, short_name, board, site_name, headline, lead, tagline, contact_label,
          contact_mail, council, governor, answer_days, colours, example_note, tile_columns, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        facts.code, facts.slug, facts.name, facts.shortName, facts.board, words.siteName, words.headline, words.lead,
        words.tagline, words.contactLabel, words.contactMail, words.council, words.governor, words.answerDays,
        words.colours.stored, facts.exampleNote, facts.tileColumns, tx.now,
      ])
    for tile in facts.tiles {
      try tx.db.execute(
        sql: """
          INSERT INTO tiles (county, municipality_code, name, full_name, column_number, half_row)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [facts.code, tile.municipalityCode, tile.name, tile.fullName, tile.column, tile.halfRow])
    }
    try Benefit.replace(of: facts.code, with: words.benefits, in: tx)
    try tx.record(
      Event(
        "county.founded", "county:\(facts.code)", county: facts.code, facts: ["tiles": String(facts.tiles.count)]))
  }
}

extension Benefit {
  static func replace(of county: CountyCode, with benefits: [Benefit], in tx: Transaction) throws {
    try tx.db.execute(sql: "DELETE FROM benefits WHERE county = ?", arguments: [county])
    for (index, benefit) in benefits.enumerated() {
      try tx.db.execute(
        sql: "INSERT INTO benefits (county, position, title, body) VALUES (?, ?, ?, ?)",
        arguments: [county, index + 1, benefit.title, benefit.body])
    }
  }
}

extension Colours {
  var stored: String { isEmpty ? "{}" : JSONText.encode(self) }
}
