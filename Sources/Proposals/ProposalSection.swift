import Kernel

/// One section of a proposal, saved and guarded on its own: two people who write in two sections are both kept.
package enum ProposalSection: String, Sendable, Hashable, CaseIterable {
  /// Department, day, case number, and the body it goes to.
  case head
  case title
  /// Förslag till beslut: one point or several.
  case points
  /// Ärendebeskrivning: the county's standard text about its strategy.
  case background
  /// Områden och arbetssätt, from the answers.
  case areas
  /// Yttrande, from building blocks.
  case assessment
  /// Ekonomiska konsekvenser.
  case costs
  /// Beslutsunderlag.
  case basis
  /// Kopia till.
  case copies
  case signatories
  /// Granskning av jämställdhetskonsekvenser.
  case check = "gender-check"

  /// Whether its text is fetched until somebody writes it by hand.
  package var isFetched: Bool {
    switch self {
    case .head, .signatories, .check: false
    case .title, .points, .background, .areas, .assessment, .costs, .basis, .copies: true
    }
  }

  /// Those that the editor's one form holds; the check has a page of its own.
  static let ofEditor = allCases.filter { $0 != .check }
}

/// A text that somebody wrote by hand in the place of what was fetched.
package struct OwnText: Codable, Sendable, Hashable {
  package var text: String
  /// The fingerprint of the fetched text that it was written over. Once what would be fetched has another, the answers
  /// have changed since, and the editor says so.
  package var over: String

  package init(text: String, over: String) {
    self.text = text
    self.over = over
  }
}

/// A piece that the statement (yttrande) is built of.
package enum AssessmentBlock: String, Codable, Sendable, Hashable, CaseIterable {
  /// Arbetsgivarperspektiv
  case employer
  /// Social hållbarhet
  case social
  /// Nationella delmål
  case national
  /// Agenda 2030, mål 5
  case agenda
  /// Egna lokala mål
  case local
}

/// What the statement is built of, and what has been written by hand in its place.
package struct AssessmentContent: Codable, Sendable, Hashable {
  package var blocks: [AssessmentBlock]
  package var own: OwnText?
  package init(blocks: [AssessmentBlock] = AssessmentBlock.allCases, own: OwnText? = nil) {
    self.blocks = blocks
    self.own = own
  }
}

/// Planned working hours in the first year, and what has been written by hand about costs.
package struct CostsContent: Codable, Sendable, Hashable {
  package var hours: Int?
  package var own: OwnText?
  package init(hours: Int? = nil, own: OwnText? = nil) {
    self.hours = hours
    self.own = own
  }
}

/// What stands in the paper's head.
package struct HeadContent: Codable, Sendable, Hashable {
  /// "Kommunledningsförvaltningen"
  package var department: String
  package var day: Day?
  /// The organisation's own case number.
  package var diaryNumber: String
  /// Who decides; the type's usual body where nothing is written.
  package var body: String
  package init(department: String = "", day: Day? = nil, diaryNumber: String = "", body: String = "") {
    self.department = department
    self.day = day
    self.diaryNumber = diaryNumber
    self.body = body
  }
}

/// Who signs the proposal.
package struct ProposalSignatory: Codable, Sendable, Hashable {
  package var name: String
  /// "Kommunchef"
  package var role: String
  package init(name: String, role: String) {
    self.name = name
    self.role = role
  }
}

/// Who gets the decision, and what for.
package struct Recipient: Codable, Sendable, Hashable {
  package enum Purpose: String, Codable, Sendable, Hashable, CaseIterable {
    /// För kännedom
    case information
    /// För åtgärd
    case action
  }
  package var name: String
  package var purpose: Purpose
  package init(name: String, purpose: Purpose) {
    self.name = name
    self.purpose = purpose
  }
}

/// What is saved of one section.
package enum SectionContent: Sendable, Hashable {
  case head(HeadContent)
  /// Title, points, background, areas, basis, copies: nil while the text is fetched.
  case text(OwnText?)
  case assessment(AssessmentContent)
  case costs(CostsContent)
  case signatories([ProposalSignatory])
  case check(GenderCheck)

  /// What a section holds before anything is saved in it.
  static func empty(_ section: ProposalSection) -> SectionContent {
    switch section {
    case .head: .head(HeadContent())
    case .title, .points, .background, .areas, .basis, .copies: .text(nil)
    case .assessment: .assessment(AssessmentContent())
    case .costs: .costs(CostsContent())
    case .signatories: .signatories([])
    case .check: .check(GenderCheck())
    }
  }

  /// What is written by hand in the place of what is fetched, where it is.
  package var own: OwnText? {
    get {
      switch self {
      case .text(let own): own
      case .assessment(let content): content.own
      case .costs(let content): content.own
      case .head, .signatories, .check: nil
      }
    }
    set {
      switch self {
      case .text: self = .text(newValue)
      case .assessment(var content):
        content.own = newValue
        self = .assessment(content)
      case .costs(var content):
        content.own = newValue
        self = .costs(content)
      case .head, .signatories, .check: break
      }
    }
  }

  /// Whether it is the kind of content that this section holds.
  func belongs(to section: ProposalSection) -> Bool {
    switch (self, section) {
    case (.head, .head), (.assessment, .assessment), (.costs, .costs), (.signatories, .signatories), (.check, .check),
      (.text, .title), (.text, .points), (.text, .background), (.text, .areas), (.text, .basis), (.text, .copies):
      true
    default: false
    }
  }
}

/// A section as it was last saved: its content, its revision (0 before the first time), and by whom and when.
package struct SavedSection: Sendable, Hashable {
  package var content: SectionContent
  package var revision: Int
  package var savedAt: Instant?
  package var savedBy: PersonID?

  static func none(_ section: ProposalSection) -> SavedSection {
    SavedSection(content: .empty(section), revision: 0, savedAt: nil, savedBy: nil)
  }
}
