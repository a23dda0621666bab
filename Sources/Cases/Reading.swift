/// What is in a paper, and where in its text each value stands. What the paper does not say is nil or empty: nothing here is guessed.
package struct Reading: Codable, Sendable, Hashable {
  /// Who gets the decision.
  package struct Copy: Codable, Sendable, Hashable {
    package var recipient: String
    /// `information` (för kännedom), `action` (för åtgärd), or nil when the paper does not say.
    package var purpose: String?
  }

  /// Who signs.
  package struct Signatory: Codable, Sendable, Hashable {
    package var name: String
    package var role: String?
    /// The party of who moves a motion.
    package var party: String?
  }

  /// The first words under headings of four kinds.
  package struct Sections: Codable, Sendable, Hashable {
    package var summary: String?
    package var background: String?
    package var assessment: String?
    package var costs: String?
  }

  /// A stretch of `text`, in unicode scalars: from the first, up to but not with the last.
  package struct Place: Codable, Sendable, Hashable {
    package var start: Int
    package var end: Int
  }

  package var municipality: String?
  package var documentType: String?
  package var subject: String?
  package var proposedDecision: [String] = []
  package var ownDecision: [String] = []
  /// Whether this is what was decided (minutes, a signed decision), and not a proposal.
  package var decided = false
  package var toBody: String?
  package var paragraph: String?
  package var caseNumber: String?
  /// Several organisations' numbers, by their short names.
  package var caseNumbers: [String: String] = [:]
  /// ISO.
  package var date: String?
  package var attachments: [String] = []
  package var copyTo: [Copy] = []
  package var signatories: [Signatory] = []
  package var handler: String?
  package var strategy: String?
  /// `join`, `decline`, `defer`, or nil.
  package var stance: String?
  package var chosenAreas: [String] = []
  package var how: [String] = []
  package var jointWith: [String] = []
  package var sections = Sections()
  /// Other readings of a value, by its field's name.
  package var alternatives: [String: [String]] = [:]
  package var text: String = ""
  /// Where each value stands, by its field's name in JSON, in the order of the values.
  package var places: [String: [Place]] = [:]

  /// What a paper's attached data says otherwise than its text. Kept as nothing at all when there is nothing.
  package var remarks: [String] {
    get { said ?? [] }
    set { said = newValue.isEmpty ? nil : newValue }
  }
  private var said: [String]?

  package init() {}

  enum CodingKeys: String, CodingKey {
    case municipality, subject, decided, paragraph, date, attachments, signatories, handler, strategy, stance, how,
      sections, alternatives, text
    case documentType = "document_type"
    case proposedDecision = "proposed_decision"
    case ownDecision = "own_decision"
    case toBody = "to_body"
    case caseNumber = "case_number"
    case caseNumbers = "case_numbers"
    case copyTo = "copy_to"
    case chosenAreas = "chosen_areas"
    case jointWith = "joint_with"
    case places = "where"
    case said = "remarks"
  }
}
