import Kernel

/// A municipality's place on the county's tile map.
package struct Tile: Sendable, Hashable {
  /// SCB's four digits.
  package let municipalityCode: String
  /// "Köping"
  package let name: String
  /// "Köpings kommun"
  package let fullName: String
  /// From the left, 1 first.
  package let column: Int
  /// From the top in half tiles, 0 first: a tile is two half rows high.
  package let halfRow: Int

  package init(municipalityCode: String, name: String, fullName: String, column: Int, halfRow: Int) {
    self.municipalityCode = municipalityCode
    self.name = name
    self.fullName = fullName
    self.column = column
    self.halfRow = halfRow
  }
}

/// Something a joined organisation gets from the county: a line of "Det här får ni".
package struct Benefit: Sendable, Hashable {
  package let title: Wording
  package let body: Wording

  package init(title: Wording, body: Wording) {
    self.title = title
    self.body = body
  }
}

/// What a county decides about itself, and may change later: its words, its contact, its promise, its offer, its colours.
package struct CountyWords: Sendable, Hashable {
  package var siteName: Wording
  package var headline: Wording
  package var lead: Wording
  package var tagline: Wording
  package var contactLabel: Wording
  package var contactMail: String
  package var council: Wording?
  package var governor: String?
  package var answerDays: Int
  package var benefits: [Benefit]
  package var colours: Colours

  package init(
    siteName: Wording, headline: Wording, lead: Wording, tagline: Wording, contactLabel: Wording, contactMail: String,
    council: Wording? = nil, governor: String? = nil, answerDays: Int = 5, benefits: [Benefit] = [],
    colours: Colours = Colours()
  ) {
    self.siteName = siteName
    self.headline = headline
    self.lead = lead
    self.tagline = tagline
    self.contactLabel = contactLabel
    self.contactMail = contactMail
    self.council = council
    self.governor = governor
    self.answerDays = answerDays
    self.benefits = benefits
    self.colours = colours
  }
}

/// Everything a county is founded with. Nothing about a county is code.
package struct CountyFacts: Sendable, Hashable {
  package var code: CountyCode
  package var slug: String
  package var name: Wording
  package var shortName: String
  package var board: Wording
  package var words: CountyWords
  package var exampleNote: Wording?
  package var tileColumns: Int
  package var tiles: [Tile]

  package init(
    code: CountyCode, slug: String, name: Wording, shortName: String, board: Wording, words: CountyWords,
    exampleNote: Wording? = nil, tileColumns: Int = 0, tiles: [Tile] = []
  ) {
    self.code = code
    self.slug = slug
    self.name = name
    self.shortName = shortName
    self.board = board
    self.words = words
    self.exampleNote = exampleNote
    self.tileColumns = tileColumns
    self.tiles = tiles
  }
}
