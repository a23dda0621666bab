import Kernel

/// Why something cannot be done with a strategy: every reason at once.
package struct StrategyRefusal: Refusal {
  package enum Reason: Sendable, Hashable {
    /// A field that must have something in it.
    case missing(field: String)
    /// A text that is no day.
    case noSuchDay(field: String)
    /// A translated list has another number of lines than the Swedish one.
    case unevenLines(field: String, expected: Int)
    case badPeriod
    case badSourceAddress
    case badSlug
    case takenSlug
    /// Somebody else saved since the form was opened.
    case changedMeanwhile
    /// It is frozen.
    case alreadyPublished
    /// The strategy has a draft already; there is one at a time.
    case hasDraft
    case noArea
    case numberMissing(area: String)
    case numberTwice(String)
    case statementsOnUpper(area: String)
    case hasAreasUnder
    case tooDeep
    case unknownSubgoal
    case unknownTarget(String)
    case unknownPictogram
    case notAdopted
    case adoptedAhead(Day)
    case noInForceDay
    case notAfterPrevious(Day)
    case consultationRunning(until: Day)
    case badConsultation
    /// Its first day has been.
    case consultationBackdated
    /// Another strategy is in force on that day, and it is not told how the two stand to each other.
    case noRelation(to: String)
    case sameStrategy
    case replacesInTurn
    case relationStands
    /// The other strategy is not published: nothing is told of it.
    case otherIsDraft
    /// The other strategy begins later: the newer replaces or supplements the older, since a day when both are there.
    case otherIsLater(Day)
    /// A published strategy has taken the strategy's place; a later edition of it would never be in force.
    case replaced(by: String, on: Day)
    case notPDF
    case fileTooLarge
    /// The areas do not belong to two editions of the county, the new one the later.
    case notASuccessor
  }

  package let reasons: [Reason]

  package init(_ reasons: [Reason]) { self.reasons = reasons }

  package var kind: RefusalKind {
    reasons.contains { $0 == .changedMeanwhile || $0 == .alreadyPublished || $0 == .hasDraft } ? .conflict : .invalid
  }

  package func words(in language: Language) -> [ReasonWords] {
    reasons.map { ReasonWords(field: $0.field, text: RefusalTexts.words($0)[language]) }
  }
}

extension StrategyRefusal.Reason {
  /// The form field it stands beside.
  var field: String? {
    switch self {
    case .missing(let field), .noSuchDay(let field), .unevenLines(let field, _): field
    case .badPeriod: "period-from"
    case .badSourceAddress: "source-url"
    case .badSlug, .takenSlug: "slug"
    case .unknownSubgoal: "subgoals"
    case .unknownTarget: "targets"
    case .unknownPictogram: "pictogram"
    case .notAdopted, .adoptedAhead: "adopted-on"
    case .noInForceDay, .notAfterPrevious, .replaced: "in-force-from"
    case .badConsultation, .consultationBackdated: "consultation-from"
    case .sameStrategy, .replacesInTurn, .relationStands, .otherIsDraft: "to"
    case .otherIsLater: "since"
    case .notPDF, .fileTooLarge: "file"
    default: nil
    }
  }
}
