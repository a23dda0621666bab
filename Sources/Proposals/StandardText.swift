import Kernel

/// The kind of a standard text's id.
package enum OfStandardText {}
/// One version of a county's standard text.
package typealias StandardTextID = ID<OfStandardText>

/// For which part of a proposal a county writes a standard text.
package enum StandardTextKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Ärendebeskrivning: what the strategy is.
  case background
  /// What those get who join: stands in the statement.
  case gains
}

/// A county's text about an edition of its strategy, that organisations begin their proposals from. Each version is
/// frozen; a paper that was begun keeps the version it took until its writers take a newer one.
package struct StandardText: Sendable, Hashable {
  package let id: StandardTextID
  package let edition: EditionID
  package let kind: StandardTextKind
  package let number: Int
  package let text: String
  package let publishedAt: Instant
  package let publishedBy: PersonID?

  /// Where the sentence on how long the strategy is in force stands in the text.
  package static let validityMark = "[giltighet]"
  /// What the organisation is called in the text: "kommunen", "bolaget".
  package static let organisationMark = "[organisationen]"
  /// Every mark that something is put in the place of.
  private static let marks = [validityMark, organisationMark]

  /// The first mark in a text that nothing is put in the place of. Words in brackets are marks; "[…]" and "[1]" are not.
  static func unknownMark(in text: String) -> String? {
    text.matches(of: #/\[[^\[\]\n]*\]/#).map { String($0.output) }.first { mark in
      !marks.contains(mark) && mark.contains(where: \.isLetter)
    }
  }

  /// The mark that was meant by one that is written otherwise: "[ Giltighet ]".
  static func meant(by mark: String) -> String? {
    let word = mark.dropFirst().dropLast().lowercased().filter { !$0.isWhitespace }
    return marks.first { $0.dropFirst().dropLast() == word }
  }
}

/// The standard text that a proposal rests on.
package struct PinnedText: Sendable, Hashable {
  /// The county's version; nil for the house's own.
  package let version: StandardText?
  package let text: String
  /// A newer version that its writers have neither taken nor left.
  package let offer: StandardText?
}
