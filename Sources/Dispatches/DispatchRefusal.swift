import Kernel

/// Every reason for a no about what is sent out and what comes back.
package enum DispatchRefusal: Refusal, Hashable {
  /// One fault in what was typed, beside its field.
  package struct Fault: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      case nobody
      case tooMany(limit: Int)
      case nameMissing
      /// Whose mailbox it is.
      case mailboxMissing(String)
      case badMailbox(String)
      /// It is where the decision went already.
      case sameMailbox(String)
      case nothingAsked
      case dayPast
      case dayAhead
      case dayMissing
      case bodyMissing
      case outcomeMissing
      case wordsMissing(DispatchAnswer.Kind)
      case tooLong(limit: Int)
      case tooManyDays(limit: Int)
    }
    package let field: String
    package let reason: Reason
    package init(_ field: String, _ reason: Reason) {
      self.field = field
      self.reason = reason
    }
  }

  case faulty([Fault])
  /// The decision cannot be sent out as the case stands.
  case notNow
  /// Everybody who is named has it already.
  case everybodyHasIt
  /// The case is closed, or there is no such link.
  case linkGone
  /// The link is not for that.
  case notForThis
  /// They have said that it is done, or what they decided: a yes adds nothing.
  case alreadyDone
  /// The mailbox was not reached: it is put right first.
  case notReached
  /// So many answers in so short a time.
  case tooManyAnswers
  /// They have had a letter today already.
  case remindedToday
  /// Nothing more is waited for from them.
  case nothingToRemindOf

  package var kind: RefusalKind {
    switch self {
    case .faulty: .invalid
    case .notNow, .everybodyHasIt, .nothingToRemindOf, .notForThis, .alreadyDone, .notReached: .conflict
    case .linkGone: .gone
    case .tooManyAnswers, .remindedToday: .throttled
    }
  }

  package func words(in language: Language) -> [ReasonWords] {
    switch self {
    case .faulty(let faults):
      faults.map { ReasonWords(field: $0.field, text: DispatchTexts.fault($0.reason)[language]) }
    default: [ReasonWords(field: nil, text: DispatchTexts.refusal(self)[language])]
    }
  }
}
