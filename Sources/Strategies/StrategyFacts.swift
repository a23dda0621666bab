import Kernel

/// What an edition says of itself, apart from its sections, its areas and the day it was decided.
package struct EditionFacts: Sendable, Hashable, Codable {
  /// The official title.
  package var title: Wording
  /// For lists and menus.
  package var shortTitle: Wording
  /// The board's case number.
  package var diaryNumber: String?
  package var periodFrom: Int
  package var periodTo: Int
  package var vision: Wording?
  /// Markdown.
  package var summary: Wording
  /// What the county calls its areas, in the plural.
  package var areaWord: Wording
  /// Where the board itself has published it.
  package var sourceURL: String?
  /// What in it is example data.
  package var exampleNote: Wording?
  package var isJoinable: Bool

  package init(
    title: Wording, shortTitle: Wording? = nil, diaryNumber: String? = nil, periodFrom: Int, periodTo: Int,
    vision: Wording? = nil, summary: Wording, areaWord: Wording = EditionFacts.areas, sourceURL: String? = nil,
    exampleNote: Wording? = nil, isJoinable: Bool = true
  ) {
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.diaryNumber = diaryNumber
    self.periodFrom = periodFrom
    self.periodTo = periodTo
    self.vision = vision
    self.summary = summary
    self.areaWord = areaWord
    self.sourceURL = sourceURL
    self.exampleNote = exampleNote
    self.isJoinable = isJoinable
  }

  /// What areas are called where the county has no word of its own.
  package static let areas = Wording(sv: "områden", en: "areas", fi: "osa-aluetta")
}

/// What an area of a draft says.
package struct AreaFacts: Sendable, Hashable, Codable {
  /// As the strategy numbers it; nil lets the house give the next number.
  package var number: String?
  package var title: Wording
  package var description: Wording
  package var objectives: [Wording]
  /// National sub-goals, 1 to 6, the one it belongs to first.
  package var subgoals: [Int]
  /// Agenda 2030, "5.2" for a target and "8" for a goal.
  package var targets: [String]
  /// The name of its drawing; empty for the sub-goal's own.
  package var pictogram: String
  package var isExample: Bool

  package init(
    number: String? = nil, title: Wording, description: Wording = Wording(sv: ""), objectives: [Wording] = [],
    subgoals: [Int] = [], targets: [String] = [], pictogram: String = "", isExample: Bool = false
  ) {
    self.number = number
    self.title = title
    self.description = description
    self.objectives = objectives
    self.subgoals = subgoals
    self.targets = targets
    self.pictogram = pictogram
    self.isExample = isExample
  }
}

/// What a statement of a draft says.
package struct StatementFacts: Sendable, Hashable, Codable {
  package var text: Wording
  package var isExample: Bool

  package init(_ text: Wording, isExample: Bool = false) {
    self.text = text
    self.isExample = isExample
  }
}

/// A piece of running text in an edition.
package struct SectionFacts: Sendable, Hashable, Codable {
  package var heading: Wording
  /// Markdown.
  package var body: Wording

  package init(heading: Wording, body: Wording) {
    self.heading = heading
    self.body = body
  }
}

extension Edition {
  /// What it says of itself, as an editor gets it to change.
  package var facts: EditionFacts {
    EditionFacts(
      title: title, shortTitle: shortTitle, diaryNumber: diaryNumber, periodFrom: periodFrom, periodTo: periodTo,
      vision: vision, summary: summary, areaWord: areaWord, sourceURL: sourceURL, exampleNote: exampleNote,
      isJoinable: isJoinable)
  }
}

extension Area {
  /// What it says, as an editor gets it to change.
  package var facts: AreaFacts {
    AreaFacts(
      number: number, title: title, description: description, objectives: objectives, subgoals: subgoals,
      targets: targets, pictogram: pictogram, isExample: isExample)
  }
}

extension Statement {
  /// What it says, as an editor gets it to change.
  package var facts: StatementFacts { StatementFacts(text, isExample: isExample) }
}
