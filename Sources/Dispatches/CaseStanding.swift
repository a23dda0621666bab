import GRDB
import Joinings
import Kernel
import Proposals

/// Where a case stands, told by its dated steps alone.
package struct CaseStanding: Sendable, Hashable {
  /// The steps that hold, of the round that is under way: since the paper was laid ready last.
  package private(set) var taken: [CaseStep] = []
  /// The yes or no of this round.
  package private(set) var decision: CaseStep?
  /// The decision that sent it back, while the paper has not been laid ready again.
  package private(set) var returned: CaseStep?
  /// The decision that put it off, while there is no other.
  package private(set) var postponed: CaseStep?
  /// That a committee prepared it before it was sent back, in the round that is under way.
  package private(set) var preparedBefore: CaseStep?
  package private(set) var isClosed = false
  /// The last step that holds: the one that can be taken back, if any.
  package private(set) var last: CaseStep?

  /// Reads the steps in the order they were noted.
  package static func of(_ steps: [CaseStep]) -> CaseStanding {
    let takenBack = Set(steps.compactMap(\.takesBack))
    var standing = CaseStanding()
    for step in steps where step.kind != .takenBack && !takenBack.contains(step.id) { standing.take(step) }
    return standing
  }

  /// Whether a step has been taken in this round.
  package func has(_ kind: CaseStep.Kind) -> Bool { taken.contains { $0.kind == kind } }
  /// The step of this kind in this round, the last where there are several.
  package func step(_ kind: CaseStep.Kind) -> CaseStep? { taken.last { $0.kind == kind } }
  /// How it was decided.
  package var form: DecisionForm? { decision?.form }
  /// The paper that was laid ready in this round.
  package var version: ProposalVersionID? { taken.last { $0.version != nil }?.version }
  /// Whether anything has been done in the case.
  package var isBegun: Bool { last != nil }

  private mutating func take(_ step: CaseStep) {
    last = step
    switch step.kind {
    case .ready:
      if returned == nil { preparedBefore = nil }
      (taken, decision, returned, postponed, isClosed) = ([step], nil, nil, nil, false)
    case .decided where step.outcome == .referredBack:
      preparedBefore = self.step(.prepared) ?? preparedBefore
      (taken, returned, postponed) = ([], step, nil)
    case .decided where step.outcome == .postponed:
      postponed = step
    case .decided:
      (decision, postponed) = (step, nil)
      taken.append(step)
    case .closed:
      isClosed = true
      taken.append(step)
    case .prepared, .minutesApproved, .posted, .reported, .expedited, .dispatched:
      taken.append(step)
    case .takenBack: break
    }
  }
}

extension CaseStanding {
  /// The case of a joining. The caller has made sure that the reader is one of the organisation's own.
  package static func of(_ joining: JoiningID, _ db: Database) throws -> CaseStanding {
    of(try CaseStep.all(of: joining, db))
  }

  /// What was asked for when the paper was sent back, while it has not been laid ready again: for whoever writes it.
  package static func askedFor(
    _ joining: JoiningID, _ db: Database
  ) throws -> (body: String, day: Day, words: String)? {
    try of(joining, db).returned.map { ($0.body, $0.day, $0.words) }
  }

  /// The paper that is locked while the case is open, and the day it was: what is written after that is not what is
  /// decided. For whoever writes it.
  package static func locked(_ joining: JoiningID, _ db: Database) throws -> (day: Day, number: Int)? {
    let standing = try of(joining, db)
    guard !standing.isClosed, let ready = standing.step(.ready), let version = ready.version else { return nil }
    return try ProposalVersion.byID(version, db).map { (ready.at.day, $0.number) }
  }
}
