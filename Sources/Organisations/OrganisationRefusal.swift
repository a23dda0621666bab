import Kernel

/// Why something about an organisation cannot be kept: every reason at once.
///
/// Fields: `name`, `name-en`, `number`, `municipality`, `place`, `hides-people`, `shows-people`, `from-day`, `goal-text`,
/// `goal-source`, `unit-name`, `unit-mailbox`, `unit-joins-as`, `successor`.
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
    /// A name is dated two years ahead at most: further on it is a slip of the pen.
    case dayTooFar(Day)
    /// Another name is dated the same day or later.
    case dayBeforeName(Day)
    case goalMissing
    case tooManyGoals(limit: Int)
    case unitNameMissing
    case tooManyUnits(limit: Int)
    case badMailbox
    /// This type of organisation has no units.
    case noUnits
    /// Only an organisation that one coordinates oneself can be pointed at.
    case unknownOrganisation
    /// It is in another group already, or the group is in it.
    case inAnotherGroup
    /// Only a coordinator takes away a protected organisation's protection.
    case protectionIsCoordinators
    /// What is shown at once has to be agreed to first.
    case showsAtOnce
    /// It would succeed itself, at once or in a circle.
    case succeedsItself
    case alreadySucceeded
    /// The role that it takes.
    case roleTooSmall(WorkspaceRole)
    /// Somebody else saved since the form was opened.
    case changedMeanwhile
    /// Somebody else took it away since the form was opened.
    case removedMeanwhile
  }

  package let reasons: [Reason]

  package init(reasons: [Reason]) { self.reasons = reasons }
  init(_ reason: Reason) { reasons = [reason] }

  package var kind: RefusalKind {
    let conflicts: [Reason] = [.changedMeanwhile, .removedMeanwhile, .alreadySucceeded]
    if reasons.contains(where: conflicts.contains) { return .conflict }
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
    case .badDay, .dayBeforeName, .dayTooFar: "from-day"
    case .protectionIsCoordinators: "hides-people"
    case .showsAtOnce: "shows-people"
    case .goalMissing, .tooManyGoals: "goal-text"
    case .unitNameMissing, .tooManyUnits, .noUnits: "unit-name"
    case .badMailbox: "unit-mailbox"
    case .unknownOrganisation, .inAnotherGroup: "unit-joins-as"
    case .succeedsItself, .alreadySucceeded: "successor"
    case .roleTooSmall, .changedMeanwhile, .removedMeanwhile: nil
    }
  }
}
