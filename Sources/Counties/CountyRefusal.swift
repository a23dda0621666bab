import Kernel

/// Why a county's facts cannot be kept: everything that is missing or wrong, at once.
package struct CountyRefusal: Refusal {
  package enum Reason: Sendable, Hashable {
    case missing(field: String)
    case badSlug
    case takenSlug
    case takenCode
    case badMail
    case badAnswerDays
    case badColour(field: String)
    case paleColour(field: String)
    case badTile(municipality: String)
    case badColumns
    /// A municipality outside the map's columns.
    case badColumn(code: String, name: String)
    case badRow(code: String, name: String)
    /// Two municipalities in one place.
    case tilesOverlap(code: String, name: String, other: String)
    /// Somebody else saved since the form was opened.
    case changedMeanwhile
  }

  package let reasons: [Reason]

  package var kind: RefusalKind { reasons.contains(.changedMeanwhile) ? .conflict : .invalid }

  package func words(in language: Language) -> [ReasonWords] {
    reasons.map { ReasonWords(field: $0.field, text: CountyTexts.words($0)[language]) }
  }
}

extension CountyRefusal.Reason {
  var field: String? {
    switch self {
    case .missing(let field), .badColour(let field), .paleColour(let field): field
    case .badSlug, .takenSlug: "slug"
    case .takenCode: "code"
    case .badMail: "contact-mail"
    case .badAnswerDays: "answer-days"
    case .badColumns: "map-columns"
    case .badColumn(let code, _), .tilesOverlap(let code, _, _): Tile.field(code, "column")
    case .badRow(let code, _): Tile.field(code, "row")
    case .badTile, .changedMeanwhile: nil
    }
  }
}

/// What a county's facts must fulfil, as pure functions.
enum CountyRules {
  /// First segments of addresses that are not counties.
  static let takenSegments: Set<String> = [
    "en", "fi", "om", "api", "assets", "datasets", "demo", "healthz", "readyz", "lansstyrelsen", "logga-in", "logga-ut",
    "mina-sidor", "inbjudan", "mitt-konto", "tillsammans", "uppdrag", "verifiera",
  ]

  static func reasons(against facts: CountyFacts) -> [CountyRefusal.Reason] {
    var reasons: [CountyRefusal.Reason] = []
    if SwedishOrder.slug(facts.slug) != facts.slug || takenSegments.contains(facts.slug) { reasons.append(.badSlug) }
    for (field, text) in [("name", facts.name.sv), ("short-name", facts.shortName), ("board", facts.board.sv)]
    where isBlank(text) { reasons.append(.missing(field: field)) }
    reasons += self.reasons(against: facts.words)
    for tile in facts.tiles where !fits(tile, columns: facts.tileColumns) {
      reasons.append(.badTile(municipality: tile.name))
    }
    return reasons
  }

  static func reasons(against words: CountyWords) -> [CountyRefusal.Reason] {
    var reasons: [CountyRefusal.Reason] = []
    let needed = [
      ("site-name-sv", words.siteName.sv), ("headline-sv", words.headline.sv), ("lead-sv", words.lead.sv),
      ("tagline-sv", words.tagline.sv), ("contact-label-sv", words.contactLabel.sv),
    ]
    for (field, text) in needed where isBlank(text) { reasons.append(.missing(field: field)) }
    if let council = words.council, isBlank(council.sv) { reasons.append(.missing(field: "council-sv")) }
    if !isMail(words.contactMail) { reasons.append(.badMail) }
    if !(1...60).contains(words.answerDays) { reasons.append(.badAnswerDays) }
    for (index, benefit) in words.benefits.enumerated() {
      if isBlank(benefit.title.sv) { reasons.append(.missing(field: "benefit-\(index + 1)-title-sv")) }
      if isBlank(benefit.body.sv) { reasons.append(.missing(field: "benefit-\(index + 1)-body-sv")) }
    }
    for fault in words.colours.faults() {
      reasons.append(fault.isContrast ? .paleColour(field: fault.field) : .badColour(field: fault.field))
    }
    return reasons
  }

  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether mail can be sent to it.
  static func isMail(_ text: String) -> Bool { MailRule.holds(text) }

  private static func fits(_ tile: Tile, columns: Int) -> Bool {
    tile.municipalityCode.utf8.count == 4 && tile.municipalityCode.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && tile.column >= 1 && (columns == 0 || tile.column <= columns)
      && (0...CountyMap.mostHalfRows).contains(tile.halfRow) && !isBlank(tile.name)
  }
}
