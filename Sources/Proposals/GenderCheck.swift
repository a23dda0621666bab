import Kernel

/// The five questions that politicians ask of a paper before they decide, so that its consequences for women and men,
/// girls and boys are known.
package struct GenderCheck: Codable, Sendable, Hashable {
  /// The questions, in the order they are asked.
  package enum Gate: String, Codable, Sendable, Hashable, CaseIterable {
    /// Does it concern people?
    case people
    /// Are the statistics split by sex?
    case statistics
    /// Are the consequences for women and men described?
    case consequences
    /// Are measures proposed for differences that nothing justifies?
    case measures
    /// Does it contribute to the goals?
    case goals

    /// Where in the paper a no is put right.
    package var section: ProposalSection {
      switch self {
      case .people: .background
      case .statistics, .consequences: .assessment
      case .measures: .areas
      case .goals: .points
      }
    }
  }

  /// One gate's answer.
  package struct Answer: Codable, Sendable, Hashable {
    package var gate: Gate
    package var isYes: Bool
    /// A sentence on why.
    package var words: String
    package init(gate: Gate, isYes: Bool, words: String = "") {
      self.gate = gate
      self.isYes = isYes
      self.words = words
    }
  }

  /// At most one for each gate, in the order of the gates.
  package var answers: [Answer]
  /// Whether it follows the paper as an appendix.
  package var isAttached: Bool

  package init(answers: [Answer] = [], isAttached: Bool = false) {
    self.answers = answers
    self.isAttached = isAttached
  }

  /// Whether it stands in the paper.
  var isInPaper: Bool { isAttached && !answers.isEmpty }

  package func answer(_ gate: Gate) -> Answer? { answers.first { $0.gate == gate } }

  /// Whether the gates after a gate are asked: what concerns nobody has no consequences for women and men.
  package var concernsPeople: Bool { answer(.people)?.isYes != false }

  /// The gates that are asked and answered no, with what is to be completed.
  package var open: [Answer] { answers.filter { !$0.isYes && (concernsPeople || $0.gate == .people) } }
}
