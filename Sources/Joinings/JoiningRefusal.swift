import Kernel
import Store

/// Every reason for a no in this room.
package enum JoiningRefusal: Refusal, Hashable {
  /// One fault in what was written, beside its field.
  package struct Fault: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      /// More characters than are taken: how many there are, how many there may be.
      case tooLong(Int, limit: Int)
      case tooMany(Int, limit: Int)
      case invalidMail
      case unknownArea
      case unknownStatement
      case unknownLocalGoal
      case emptyWords
      /// The sentence that is to stand on the site.
      case emptySentence
      case emptyName
      /// So many invitations are out already.
      case invitationsOut(limit: Int)
      case emptyFile
      case fileTooLarge(limit: Int)
    }
    package let field: String
    package let reason: Reason
    package init(_ field: String, _ reason: Reason) {
      self.field = field
      self.reason = reason
    }
  }

  /// What was written cannot be kept as it is.
  case faulty([Fault])
  /// It cannot be sent in yet.
  case gaps([JoiningGap])
  /// It stands where this cannot be done, to the organisation.
  case notNow(JoiningState)
  /// The same, to the county.
  case notAwaiting(JoiningState)
  /// The edition cannot be joined (any more).
  case notJoinable
  /// Only the version that came in last can be answered.
  case newerVersion(Int)
  /// The role that it takes.
  case roleTooSmall(WorkspaceRole)
  /// The county has not said that it knows whom it comes from.
  case identityNotChecked
  /// It is no longer what was read: somebody has changed it since.
  case changedSince
  /// Only a proposal's own leadership's no can be told: there is none.
  case notDeclined
  /// The county has received it: a no is told by withdrawing it.
  case withdrawInstead
  /// The joining to the previous strategy was carried over already, or there is nothing to carry.
  case nothingToCarry
  /// An invitation that is used, declined or past its time.
  case invitationGone
  /// The organisation already stands in the group, or in another.
  case alreadyInGroup

  package var kind: RefusalKind {
    switch self {
    case .faulty, .gaps, .identityNotChecked: .invalid
    case .notNow, .notAwaiting, .newerVersion, .changedSince, .notDeclined, .withdrawInstead, .nothingToCarry,
      .notJoinable, .alreadyInGroup:
      .conflict
    case .roleTooSmall: .notAllowed
    case .invitationGone: .gone
    }
  }

  package func words(in language: Language) -> [ReasonWords] {
    switch self {
    case .faulty(let faults):
      faults.map { ReasonWords(field: $0.field, text: JoiningTexts.fault($0.reason, in: language)) }
    case .gaps(let gaps):
      gaps.map { ReasonWords(field: nil, text: $0.words(in: language)) }
    case .identityNotChecked:
      [ReasonWords(field: "checkedIdentity", text: JoiningTexts.refusal(self)[language])]
    default:
      [ReasonWords(field: nil, text: JoiningTexts.refusal(self)[language])]
    }
  }
}

/// Two people wrote in the same part. Both texts are told, so that the one who came last can put them together.
package struct PartConflict: Refusal, Hashable {
  package let part: PartName
  /// What stands there now.
  package let storedJSON: String
  /// The revision to expect when saving again.
  package let revision: Int
  package let savedBy: PersonID?
  package let savedAt: Instant?

  package var kind: RefusalKind { .conflict }
  package func words(in language: Language) -> [ReasonWords] {
    [ReasonWords(field: nil, text: JoiningTexts.partConflict[language])]
  }

  /// What stands there now, as an answer.
  package func stored<Answer: Decodable>(as type: Answer.Type) -> Answer? { JSONText.decode(type, storedJSON) }
}
