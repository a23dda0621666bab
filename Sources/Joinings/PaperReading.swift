import Kernel

/// One thing that was found in a paper, and the passage it stands in, so that whoever reads can hold one against the
/// other.
package struct PaperFinding: Codable, Sendable, Hashable {
  /// What it fills: `organisation.name`, `areas` (the value is an area's id), `area:ID.how`, `decision.body`,
  /// `decision.day`, `decision.paragraph`, `decision.diaryNumber`, `decision.outcome`, `together`, `strategy`,
  /// `proposal`, `recipients`.
  package var field: String
  /// As the form keeps it: an id, an ISO day, an enum word, or the text itself.
  package var value: String
  /// As a reader is shown it.
  package var shown: String
  /// The words in the paper.
  package var passage: String
  /// What stands before and after the passage, a sentence or so.
  package var before: String
  package var after: String
  /// Where the passage stands in the paper's text, in unicode scalars.
  package var start: Int
  package var end: Int
  /// Other values that the paper could mean.
  package var alternatives: [String]

  package init(
    field: String, value: String, shown: String, passage: String, before: String = "", after: String = "",
    start: Int = 0, end: Int = 0, alternatives: [String] = []
  ) {
    self.field = field
    self.value = value
    self.shown = shown
    self.passage = passage
    self.before = before
    self.after = after
    self.start = start
    self.end = end
    self.alternatives = alternatives
  }
}

/// All that was found in a paper, as it is kept beside it.
package struct PaperReading: Codable, Sendable, Hashable {
  /// What kind of paper it seems to be: "proposal", "minutes", "decision", "other".
  package var documentType: String
  package var findings: [PaperFinding]
  /// What the reader should know: what could not be told, or was told twice.
  package var remarks: [String]

  package init(documentType: String, findings: [PaperFinding] = [], remarks: [String] = []) {
    self.documentType = documentType
    self.findings = findings
    self.remarks = remarks
  }
}

/// What a paper puts into the form. Only what is empty is filled.
package struct PaperFill: Codable, Sendable, Hashable {
  package var areas: [AreaID]
  /// "Så planerar vi att arbeta", by area.
  package var how: [AreaID: String]
  package var scope: String?
  /// Only when the paper is minutes or a signed decision: a proposal never fills in a decision.
  package var decision: DecisionAnswer?

  package init(
    areas: [AreaID] = [], how: [AreaID: String] = [:], scope: String? = nil, decision: DecisionAnswer? = nil
  ) {
    self.areas = areas
    self.how = how
    self.scope = scope
    self.decision = decision
  }
}
