import Kernel

/// Every reason for a no in this room.
package enum ProposalRefusal: Refusal, Hashable {
  /// One fault in what was written, beside its field.
  package struct Fault: Error, Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      /// More characters than are taken: how many there are, how many there may be.
      case tooLong(Int, limit: Int)
      case tooMany(Int, limit: Int)
      /// Hours that are no whole number.
      case notHours
      /// More hours than a year of work for fifty people.
      case tooManyHours(limit: Int)
      case notADay
      /// A row with a title or a purpose, and nobody's name.
      case nameMissing
      /// A standard text without a word in it.
      case emptyText
      /// A standard text with a mark that nothing is put in the place of: "[Giltighet]".
      case unknownMark(String)
    }
    package let section: ProposalSection?
    package let field: String
    package let reason: Reason
    package init(_ section: ProposalSection?, _ field: String, _ reason: Reason) {
      self.section = section
      self.field = field
      self.reason = reason
    }

    /// - Parameter manner: says what the field is called; without it the words name no field.
    func words(in language: Language, as manner: ProposalManner? = nil) -> ReasonWords {
      let name = manner.flatMap { EditorTexts.name(of: field, in: section, $0) }
      let words = ProposalTexts.fault(reason)[language]
      guard let name, reason.isOfSize else { return ReasonWords(field: field, text: ProposalManner.atStart(words)) }
      return ReasonWords(field: field, text: "\(name[language]): \(words)")
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
      faults.map { $0.words(in: language) }
    case .changedSince:
      [ReasonWords(field: nil, text: ProposalTexts.changedSince[language])]
    }
  }
}

extension ProposalRefusal.Fault.Reason {
  /// Whether it tells of a size alone, and so wants its field's name before it.
  fileprivate var isOfSize: Bool {
    switch self {
    case .tooLong, .tooMany: true
    default: false
    }
  }
}
