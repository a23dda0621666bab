import Kernel

/// Every reason for a no in this room.
package enum ProposalRefusal: Refusal, Hashable {
  /// One fault in what was written, beside its field.
  package struct Fault: Error, Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      /// More characters than are taken: how many there are, how many there may be.
      case tooLong(Int, limit: Int)
      case tooMany(Int, limit: Int)
      /// Hours that are no number, or more than a year of work for fifty people.
      case notHours
      case notADay
      /// A row with a title or a purpose, and nobody's name.
      case nameMissing
      /// A standard text without a word in it.
      case emptyText
    }
    package let section: ProposalSection?
    package let field: String
    package let reason: Reason
    package init(_ section: ProposalSection?, _ field: String, _ reason: Reason) {
      self.section = section
      self.field = field
      self.reason = reason
    }
  }

  /// What was written cannot be kept as it is.
  case faulty([Fault])
  /// Somebody else has saved the same since.
  case changedSince

  package var kind: RefusalKind {
    switch self {
    case .faulty: .invalid
    case .changedSince: .conflict
    }
  }

  package func words(in language: Language) -> [ReasonWords] {
    switch self {
    case .faulty(let faults):
      faults.map { ReasonWords(field: $0.field, text: ProposalTexts.fault($0.reason)[language]) }
    case .changedSince:
      [ReasonWords(field: nil, text: ProposalTexts.changedSince[language])]
    }
  }
}
