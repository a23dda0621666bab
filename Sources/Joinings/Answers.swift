import Kernel

/// What an organisation says of itself in a joining. One part of the draft, saved and guarded on its own.
package struct OrganisationAnswer: Codable, Sendable, Hashable {
  /// "Kommunens alla förvaltningar. Bolagen får beslutet för kännedom."
  package var scope: String
  /// The function mailbox that is shown: never a person's own address.
  package var publicMail: String
  /// Whose mailbox it is: "Kansliet".
  package var publicMailLabel: String

  package init(scope: String = "", publicMail: String = "", publicMailLabel: String = "") {
    self.scope = scope
    self.publicMail = publicMail
    self.publicMailLabel = publicMailLabel
  }
}

/// Which areas are chosen, and which of them are the main focus.
package struct AreasAnswer: Codable, Sendable, Hashable {
  package struct Choice: Codable, Sendable, Hashable {
    package var area: AreaID
    package var isMain: Bool
    package init(area: AreaID, isMain: Bool) {
      self.area = area
      self.isMain = isMain
    }
  }
  package var chosen: [Choice]
  package init(chosen: [Choice] = []) { self.chosen = chosen }
}

/// How a statement was ticked.
package enum Tick: String, Codable, Sendable, Hashable {
  /// "Gör vi redan"
  case already
  /// "Kommer att göra"
  case planned
}

/// What is said about one chosen area.
package struct AreaAnswer: Codable, Sendable, Hashable {
  package struct Goal: Codable, Sendable, Hashable {
    package var text: String
    /// The local goal it serves, when it serves one.
    package var localGoal: LocalGoalID?
    package init(text: String, localGoal: LocalGoalID? = nil) {
      self.text = text
      self.localGoal = localGoal
    }
  }
  /// Ticked statements by id text.
  package var ticks: [String: Tick]
  /// "Så planerar vi att arbeta"
  package var how: String
  package var goals: [Goal]
  package init(ticks: [String: Tick] = [:], how: String = "", goals: [Goal] = []) {
    self.ticks = ticks
    self.how = how
    self.goals = goals
  }
}

/// What kind of decision stands behind the joining.
package enum DecisionForm: String, Codable, Sendable, Hashable, CaseIterable {
  /// A body at a meeting: date, §, minutes.
  case body
  /// Taken in a body's place under its rules of delegation, and reported to it.
  case delegated
  /// A manager's or an owner's own.
  case managing
}

/// What was decided. Only a yes carries a joining further.
package enum Outcome: String, Codable, Sendable, Hashable, CaseIterable {
  /// Bifall
  case approved
  /// Avslag
  case rejected
  /// Återremiss
  case referredBack = "referred-back"
  /// Bordläggning
  case postponed
}

/// The leadership's decision. Never filled in from a proposal: only minutes or a decision do that.
package struct DecisionAnswer: Codable, Sendable, Hashable {
  package var form: DecisionForm
  /// Who decided: "Kommunstyrelsen".
  package var body: String
  package var day: Day?
  /// "27" of "§ 27".
  package var paragraph: String
  /// The organisation's own case number.
  package var diaryNumber: String
  package var outcome: Outcome?

  package init(
    form: DecisionForm = .body, body: String = "", day: Day? = nil, paragraph: String = "", diaryNumber: String = "",
    outcome: Outcome? = nil
  ) {
    self.form = form
    self.body = body
    self.day = day
    self.paragraph = paragraph
    self.diaryNumber = diaryNumber
    self.outcome = outcome
  }
}

/// The name of one part of a draft, as it is stored.
package enum PartName: Sendable, Hashable, CustomStringConvertible {
  case organisation
  case areas
  case area(AreaID)
  case decision
  /// The text that a group shares: kept with the group, guarded alike.
  case together

  package init?(_ text: String) {
    switch text {
    case "organisation": self = .organisation
    case "areas": self = .areas
    case "decision": self = .decision
    case "together": self = .together
    default:
      guard text.hasPrefix("area:"), let id = AreaID(text.dropFirst(5)) else { return nil }
      self = .area(id)
    }
  }

  package var description: String {
    switch self {
    case .organisation: "organisation"
    case .areas: "areas"
    case .area(let id): "area:\(id)"
    case .decision: "decision"
    case .together: "together"
    }
  }
}

/// A part as it was last saved: its answer, its revision (0 before the first save), and by whom and when.
package struct SavedPart<Answer: Codable & Sendable & Hashable>: Sendable, Hashable {
  package var answer: Answer
  package var revision: Int
  package var savedAt: Instant?
  package var savedBy: PersonID?
  package init(answer: Answer, revision: Int = 0, savedAt: Instant? = nil, savedBy: PersonID? = nil) {
    self.answer = answer
    self.revision = revision
    self.savedAt = savedAt
    self.savedBy = savedBy
  }
}

/// Contact person or deputy: the one erasable place for who they are.
package struct Contact: Sendable, Hashable {
  package enum Role: String, Sendable, Hashable, Codable {
    case contact, deputy
  }
  package var id: ContactID
  package var role: Role
  package var name: String
  package var title: String
  package var mail: String
  package var phone: String
  package init(
    id: ContactID, role: Role, name: String = "", title: String = "", mail: String = "", phone: String = ""
  ) {
    self.id = id
    self.role = role
    self.name = name
    self.title = title
    self.mail = mail
    self.phone = phone
  }
}

/// A paper put to the joining.
package struct Paper: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, Codable {
    /// Underlag: what was proposed.
    case proposal
    /// Minutes or a signed decision.
    case decision
    case other
  }
  package var id: PaperID
  package var kind: Kind
  package var file: FileID
  package var name: String
  package var mediaType: String
  package var size: Int
  package var sha256: String
  package var addedAt: Instant
  /// Whether a text could be read in it.
  package var hasText: Bool
}
