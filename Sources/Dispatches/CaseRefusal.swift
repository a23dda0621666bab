import Kernel

/// Every reason for a no about a case's steps.
package enum CaseRefusal: Refusal, Hashable {
  /// One fault in what was typed, beside its field: `day`, `form`, `body`, `paragraph`, `diaryNumber`, `outcome`, `words`,
  /// `againOn`.
  package struct Fault: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      case dayMissing
      /// It has not come yet.
      case dayAhead
      /// The step before it, or the decision, was that day.
      case dayBefore(Day)
      /// The paper bears a later day.
      case dayBeforePaper(Day)
      case formMissing
      case bodyMissing
      case committeeMissing
      case outcomeMissing
      /// Whoever decides alone neither sends back nor puts off.
      case outcomeNotAlone
      case paragraphMissing
      /// Sent back, without a word of what is asked for.
      case askedForMissing
      case tooLong(limit: Int)
    }
    package let field: String
    package let reason: Reason
    package init(_ field: String, _ reason: Reason) {
      self.field = field
      self.reason = reason
    }
  }

  case faulty([Fault])
  /// The step cannot be taken as the case stands.
  case notNow(CaseStep.Kind)
  /// The paper proposes nothing to decide.
  case nothingProposed
  /// Somebody has gone on, or taken it back.
  case goneOn
  /// What has been sent cannot be unsent.
  case alreadySent
  /// The no has ended the joining.
  case hasEnded
  /// The joining has been sent in with this decision, or with another.
  case sentIn

  package var kind: RefusalKind {
    switch self {
    case .faulty: .invalid
    case .notNow, .nothingProposed, .goneOn, .alreadySent, .hasEnded, .sentIn: .conflict
    }
  }

  package func words(in language: Language) -> [ReasonWords] {
    switch self {
    case .faulty(let faults):
      faults.map { ReasonWords(field: $0.field, text: CaseStepTexts.fault($0.reason)[language]) }
    default: [ReasonWords(field: nil, text: CaseStepTexts.refusal(self)[language])]
    }
  }
}
