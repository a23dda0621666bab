import GRDB
import Kernel

/// How far the organisation's own paperwork has come: the paper it writes, and the case's way to a decision. Other rooms
/// know it; the house asks them for the pages that tell what to do next.
package struct Paperwork: Sendable, Hashable {
  /// Whether somebody has begun to write the paper here.
  package var isWritten: Bool
  /// Where the case stands; nil until a step of it has been noted.
  package var matter: Matter?
  /// The decision that has been noted in the case since the paper was laid ready last.
  package var noted: NotedDecision?

  package init(isWritten: Bool = false, matter: Matter? = nil, noted: NotedDecision? = nil) {
    self.isWritten = isWritten
    self.matter = matter
    self.noted = noted
  }

  /// Where a case that has been begun stands.
  package enum Matter: Sendable, Hashable, CaseIterable {
    /// The paper lies before those who decide.
    case awaitsDecision
    /// It came back, and has not been laid ready again.
    case referredBack
    case decided
    /// The decision has been sent out.
    case sentOut
    case closed
  }

  /// What was decided as the case tells it, and when.
  package struct NotedDecision: Sendable, Hashable {
    package var outcome: Outcome
    package var day: Day

    package init(_ outcome: Outcome, on day: Day) {
      self.outcome = outcome
      self.day = day
    }
  }

  /// How far the paper that is written here has come: it is done once it is laid ready, until it comes back.
  var paper: TaskList.State {
    switch matter {
    case .awaitsDecision, .decided, .sentOut, .closed: .done
    case .referredBack: .doing
    case nil: isWritten ? .doing : .free
    }
  }

  /// How far the case has come.
  var course: TaskList.State {
    switch matter {
    case .awaitsDecision, .referredBack, .decided, .sentOut: .doing
    case .closed: .done
    case nil: .free
    }
  }

  /// Whether the case has been begun and is not over: the decision is followed there.
  var isUnderWay: Bool { matter != nil && matter != .closed }

  /// Whether the decision that is saved in the form is another than the one that is noted in the case.
  func differs(from saved: DecisionAnswer) -> Bool {
    guard let noted else { return false }
    return noted.outcome != saved.outcome || noted.day != saved.day
  }

  /// Asks those who know.
  package typealias Asking = @Sendable (JoiningID, Database) throws -> Paperwork
}
