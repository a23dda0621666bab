import Counties
import Joinings
import Kernel
import Organisations
import Store
import Strategies

/// The paper that takes a strategy to those who decide: each section filled from what is known until somebody writes it
/// by hand. The organisation's own space, like the draft it is made from.
package struct Proposal: Sendable {
  package let draft: Draft
  package let county: County
  /// What the county has published, for telling how long the strategy holds.
  let shelf: Shelf
  /// When it was begun; nil while nobody has saved anything in it.
  package let begunAt: Instant?
  package let standardTexts: [StandardTextKind: PinnedText]
  package let sections: [ProposalSection: SavedSection]
  /// Who shares the joining's group, by name.
  let others: [String]

  /// How a section's text stands to what is fetched.
  package enum Link: Sendable, Hashable {
    /// It is what is fetched, and follows it.
    case linked
    /// Written by hand.
    case own
    /// Written by hand, and what would be fetched is another since then: this text.
    case changed(String)
  }

  var manner: ProposalManner { ProposalManner(kind: draft.organisation.kind) }

  /// What is saved of a section.
  package func saved(_ section: ProposalSection) -> SavedSection { sections[section] ?? .none(section) }

  package var head: HeadContent {
    if case .head(let head) = saved(.head).content { head } else { HeadContent() }
  }

  var assessment: AssessmentContent {
    if case .assessment(let content) = saved(.assessment).content { content } else { AssessmentContent() }
  }

  var costs: CostsContent {
    if case .costs(let content) = saved(.costs).content { content } else { CostsContent() }
  }

  package var signatories: [ProposalSignatory] {
    if case .signatories(let rows) = saved(.signatories).content { rows } else { [] }
  }

  package var check: GenderCheck {
    if case .check(let check) = saved(.check).content { check } else { GenderCheck() }
  }

  /// The body it is laid before: "Kommunstyrelsen".
  package var body: String { head.body.isEmpty ? manner.body : head.body }

  /// The paper's day: the one that is written, else the day it is looked at.
  package var day: Day { head.day ?? draft.day }

  /// What the section's text would be, were nothing written by hand.
  package func fetched(_ section: ProposalSection) -> String { FetchedText(self).of(section) }

  /// What stands in the paper.
  package func text(_ section: ProposalSection) -> String {
    saved(section).content.own?.text ?? fetched(section)
  }

  package func link(_ section: ProposalSection) -> Link {
    guard let own = saved(section).content.own else { return .linked }
    let fetched = fetched(section)
    return own.over == Fingerprint.of(fetched) ? .own : .changed(fetched)
  }

  /// Förslag till beslut, point by point.
  package var points: [String] { Lines.of(text(.points)) }

  /// Kopia till: who gets the decision, and what for.
  package var recipients: [Recipient] { Lines.of(text(.copies)).compactMap(Recipient.init(line:)) }

  /// Beslutsunderlag.
  package var basis: [String] { Lines.of(text(.basis)) }

  /// Whether its writers can still change it.
  package var isWritable: Bool { draft.standing.isWritable }
}

/// A text of one entry a line.
enum Lines {
  static func of(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
  }

  /// Typed entries: each tidied, without the numbers and bullets that the paper sets itself.
  static func tidied(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { unmarked(TypedText.line(String($0))) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private static func unmarked(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if (1...2).contains(digits.count), let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first == " "
    {
      return String(rest.dropFirst(2))
    }
    if let sign = line.first, "-–•*".contains(sign), line.dropFirst().first == " " { return String(line.dropFirst(2)) }
    return line
  }
}

extension Recipient.Purpose {
  /// As it stands in the paper.
  var words: String { self == .action ? "för åtgärd" : "för kännedom" }
}

extension Recipient {
  /// As it stands in the paper: "Samtliga förvaltningar och bolag – för kännedom".
  var line: String { "\(name) – \(purpose.words)" }

  /// Reads such a line; without a purpose it is for information.
  init?(line: String) {
    for purpose in Purpose.allCases {
      let end = " – \(purpose.words)"
      guard line.hasSuffix(end) else { continue }
      let name = String(line.dropLast(end.count))
      if name.isEmpty { return nil }
      self.init(name: name, purpose: purpose)
      return
    }
    if line.isEmpty { return nil }
    self.init(name: line, purpose: .information)
  }
}
