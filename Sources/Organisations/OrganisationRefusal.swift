import Kernel

/// Why something about an organisation cannot be kept: every reason at once.
///
/// Fields: `name`, `name-en`, `number`, `municipality`, `place`, `from-day`, `goal-text`, `goal-source`, `unit-name`,
/// `unit-mailbox`, `unit-joins-as`.
package struct OrganisationRefusal: Refusal, Hashable {
  package enum Reason: Sendable, Hashable {
    case nameMissing
    case tooLong(field: String, limit: Int)
    case badNumber(OrganisationNumber.Fault)
    /// A one-person firm's number is its owner's personal identity number, and is never kept.
    case numberOfOnePersonFirm
    /// No municipality goes by that name or code.
    case unknownMunicipality
    /// Only a municipality has a municipality code.
    case notAMunicipality
    case badDay
    /// Another name is dated the same day or later.
    case dayBeforeName(Day)
    case goalMissing
    case tooManyGoals(limit: Int)
    case unitNameMissing
    case tooManyUnits(limit: Int)
    case badMailbox
    /// This type of organisation has no units.
    case noUnits
    /// Only an organisation in whose workspace one is can be pointed at.
    case unknownOrganisation
    /// It would succeed itself, at once or in a circle.
    case succeedsItself
    case alreadySucceeded
    /// The role that it takes.
    case roleTooSmall(WorkspaceRole)
    /// Somebody else saved since the form was opened.
    case changedMeanwhile
  }

  package let reasons: [Reason]

  package init(reasons: [Reason]) { self.reasons = reasons }
  init(_ reason: Reason) { reasons = [reason] }

  package var kind: RefusalKind {
    if reasons.contains(.changedMeanwhile) || reasons.contains(.alreadySucceeded) { return .conflict }
    let isRole = reasons.contains {
      if case .roleTooSmall = $0 { true } else { false }
    }
    return isRole ? .notAllowed : .invalid
  }

  package func words(in language: Language) -> [ReasonWords] {
    reasons.map { ReasonWords(field: $0.field, text: OrganisationTexts.words($0)[language]) }
  }
}

extension OrganisationRefusal.Reason {
  var field: String? {
    switch self {
    case .nameMissing: "name"
    case .tooLong(let field, _): field
    case .badNumber, .numberOfOnePersonFirm: "number"
    case .unknownMunicipality, .notAMunicipality: "municipality"
    case .badDay, .dayBeforeName: "from-day"
    case .goalMissing, .tooManyGoals: "goal-text"
    case .unitNameMissing, .tooManyUnits, .noUnits: "unit-name"
    case .badMailbox: "unit-mailbox"
    case .unknownOrganisation: "unit-joins-as"
    case .succeedsItself, .alreadySucceeded, .roleTooSmall, .changedMeanwhile: nil
    }
  }
}
