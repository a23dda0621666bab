import Cases
import Documents
import Joinings
import Kernel
import Organisations
import Store
import Strategies

/// What is in the paper, under the names that reading one back gives (`jamna read`), so that the two can be held against
/// each other. What comes from an answer is told from it; what has been written by hand is told as it reads.
struct ProposalData: Encodable {
  private let municipality: String?
  private let documentType: String
  private let subject: String
  private let proposedDecision: [String]
  private let toBody: String
  private let caseNumber: String?
  private let date: String
  private let attachments: [String]
  private let copyTo: [Copy]
  private let signatories: [Signatory]
  private let strategy: String?
  private let stance: String?
  private let chosenAreas: [String]
  private let how: [String]
  private let jointWith: [String]
  private let sections: Sections
  private let exampleData: Bool

  struct Copy: Encodable {
    let recipient: String
    let purpose: String
  }
  struct Signatory: Encodable {
    let name: String
    let role: String?
    enum CodingKeys: String, CodingKey { case name, role }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(role, forKey: .role)
    }
  }
  struct Sections: Encodable {
    let background: String?
    let assessment: String?
    let costs: String?
    enum CodingKeys: String, CodingKey { case summary, background, assessment, costs }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeNil(forKey: .summary)
      try container.encode(background, forKey: .background)
      try container.encode(assessment, forKey: .assessment)
      try container.encode(costs, forKey: .costs)
    }
  }

  init(_ proposal: Proposal, _ paper: PaperDocument) {
    let read = Reading.read(paper.plainText)
    let organisation = proposal.draft.organisation
    let code = organisation.municipalityCode
    municipality = code.flatMap { Municipality.byCode($0)?.shortName } ?? read.municipality
    documentType = proposal.manner.paper == "PM" ? "promemoria" : proposal.manner.paper.lowercased()
    subject = proposal.text(.title)
    proposedDecision = proposal.points
    toBody = proposal.body
    caseNumber = proposal.head.diaryNumber.isEmpty ? nil : proposal.head.diaryNumber
    date = proposal.day.description
    attachments = proposal.basis + (proposal.hasAppendix ? [Proposal.appendixTitle] : [])
    copyTo = proposal.recipients.map { Copy(recipient: $0.name, purpose: $0.purpose.rawValue) }
    signatories = proposal.signatories.map { Signatory(name: $0.name, role: $0.role.isEmpty ? nil : $0.role) }
    let isLinked = proposal.saved(.points).content.own == nil
    strategy = isLinked ? proposal.draft.edition.title.sv : read.strategy
    stance = isLinked ? "join" : read.stance
    jointWith = read.jointWith
    chosenAreas = read.chosenAreas
    how = read.how
    sections = Sections(
      background: Self.opening(proposal.text(.background)), assessment: Self.opening(proposal.text(.assessment)),
      costs: Self.opening(proposal.text(.costs)))
    exampleData = proposal.isExample
  }

  /// The first eight words, as a reading tells a section.
  private static func opening(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).prefix(8)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  var json: String { JSONText.encode(self) }

  enum CodingKeys: String, CodingKey {
    case municipality, subject, decided, paragraph, date, attachments, signatories, handler, strategy, stance, how,
      sections
    case documentType = "document_type"
    case proposedDecision = "proposed_decision"
    case ownDecision = "own_decision"
    case toBody = "to_body"
    case caseNumber = "case_number"
    case caseNumbers = "case_numbers"
    case copyTo = "copy_to"
    case chosenAreas = "chosen_areas"
    case jointWith = "joint_with"
    case exampleData
  }

  /// Every name stands there: null or an empty list where the paper says nothing.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(municipality, forKey: .municipality)
    try container.encode(documentType, forKey: .documentType)
    try container.encode(subject, forKey: .subject)
    try container.encode(proposedDecision, forKey: .proposedDecision)
    try container.encode([String](), forKey: .ownDecision)
    try container.encode(false, forKey: .decided)
    try container.encode(toBody, forKey: .toBody)
    try container.encodeNil(forKey: .paragraph)
    try container.encode(caseNumber, forKey: .caseNumber)
    try container.encode([String: String](), forKey: .caseNumbers)
    try container.encode(date, forKey: .date)
    try container.encode(attachments, forKey: .attachments)
    try container.encode(copyTo, forKey: .copyTo)
    try container.encode(signatories, forKey: .signatories)
    try container.encodeNil(forKey: .handler)
    try container.encode(strategy, forKey: .strategy)
    try container.encode(stance, forKey: .stance)
    try container.encode(chosenAreas, forKey: .chosenAreas)
    try container.encode(how, forKey: .how)
    try container.encode(jointWith, forKey: .jointWith)
    try container.encode(sections, forKey: .sections)
    if exampleData { try container.encode(true, forKey: .exampleData) }
  }
}
