import Kernel

/// One edition of a county's strategy. While it is not published it is the county's draft; after that it is frozen, and
/// commitments point to it for ever.
package struct Edition: Sendable, Hashable {
  package let id: EditionID
  package let strategy: StrategyID
  package let county: CountyCode
  /// The strategy's slug: its address is /{county}/strategi/{slug}.
  package let slug: String
  package let number: Int
  package let title: Wording
  package let shortTitle: Wording
  package let diaryNumber: String?
  package let periodFrom: Int
  package let periodTo: Int
  package let adoptedOn: Day?
  package let inForceFrom: Day?
  package let vision: Wording?
  /// Markdown.
  package let summary: Wording
  /// What the county calls its areas ("områden", "problemområden"), in the plural.
  package let areaWord: Wording
  package let file: FileID?
  package let fileName: String?
  package let sourceURL: String?
  /// What in it is example data; nil when nothing is.
  package let exampleNote: Wording?
  package let isJoinable: Bool
  package let revision: Int
  package let consultationFrom: Day?
  package let consultationTo: Day?
  package let publishedAt: Instant?
}

/// An area of an edition. In a strategy of two levels the upper ones are the sub-goals and cannot be chosen.
package struct Area: Sendable, Hashable {
  package let id: AreaID
  package let edition: EditionID
  package let parent: AreaID?
  package let position: Int
  package let number: String
  package let slug: String
  package let title: Wording
  package let description: Wording
  package let objectives: [Wording]
  /// National sub-goals, 1 to 6.
  package let subgoals: [Int]
  /// Agenda 2030 targets, "5.2".
  package let targets: [String]
  package let pictogram: String
  package let isSelectable: Bool
  package let isExample: Bool
}

/// Something concrete that an organisation can tick.
package struct Statement: Sendable, Hashable {
  package let id: StatementID
  package let area: AreaID
  package let number: String
  package let text: Wording
  package let isExample: Bool
}

/// How two strategies stand to each other.
package enum StrategyRelation: String, Sendable, Hashable, CaseIterable {
  case replaces, supplements, beside
}
