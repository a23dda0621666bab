import GRDB
import Joinings
import Kernel
import Proposals

/// One dated fact in the case of a joining, within its organisation. What has been taken back stays as history.
package struct CaseStep: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Underlaget klart: the paper as it is laid before the one who decides, frozen.
    case ready
    /// Berett i utskott.
    case prepared
    case decided
    /// Protokollet justerat.
    case minutesApproved = "minutes-approved"
    /// Anslaget: the public notice that the minutes are approved (kommunallagen 8 kap.).
    case posted
    /// Anmält: a decision taken in a body's place has been reported to it.
    case reported
    /// Expedierat av registrator: noted here, done elsewhere.
    case expedited
    /// Sent to those it concerns, from here.
    case dispatched
    case closed
    /// The step before it no longer holds.
    case takenBack = "taken-back"
  }

  /// The step's number in the database.
  package let id: Int64
  package let kind: Kind
  /// The day it happened.
  package let day: Day
  /// The paper it was about.
  package let version: ProposalVersionID?
  /// How the decision was taken.
  package let form: DecisionForm?
  package let outcome: Outcome?
  /// Who prepared it, decided, or was told.
  package let body: String
  package let paragraph: String
  package let diaryNumber: String
  /// What was asked for, or a note.
  package let words: String
  /// When a postponed matter is taken up again.
  package let againOn: Day?
  package let takesBack: Int64?
  /// When it was noted, and by whom.
  package let at: Instant
  package let person: PersonID?
}

/// A step as it was typed.
package struct NewCaseStep: Sendable, Hashable {
  package var kind: CaseStep.Kind
  package var day: Day?
  package var form: DecisionForm?
  package var outcome: Outcome?
  package var body: String
  package var paragraph: String
  package var diaryNumber: String
  package var words: String
  package var againOn: Day?

  package init(
    _ kind: CaseStep.Kind, on day: Day?, form: DecisionForm? = nil, outcome: Outcome? = nil, body: String = "",
    paragraph: String = "", diaryNumber: String = "", words: String = "", againOn: Day? = nil
  ) {
    self.kind = kind
    self.day = day
    self.form = form
    self.outcome = outcome
    self.body = body
    self.paragraph = paragraph
    self.diaryNumber = diaryNumber
    self.words = words
    self.againOn = againOn
  }

  /// The same with its texts tidied.
  var tidied: NewCaseStep {
    var tidy = self
    tidy.body = Tidy.line(body)
    tidy.words = Tidy.text(words)
    // The marks around a § number are the joining's own to take away.
    let decision = DecisionAnswer(paragraph: paragraph, diaryNumber: diaryNumber).tidied()
    tidy.paragraph = decision.paragraph
    tidy.diaryNumber = decision.diaryNumber
    if kind != .decided { (tidy.form, tidy.outcome, tidy.againOn) = (nil, nil, nil) }
    if outcome != .postponed { tidy.againOn = nil }
    return tidy
  }

  /// Whether a step says what this would say.
  func isSame(as step: CaseStep) -> Bool {
    kind == step.kind && day == step.day && form == step.form && outcome == step.outcome && body == step.body
      && paragraph == step.paragraph && words == step.words && diaryNumber == step.diaryNumber
      && againOn == step.againOn
  }
}

extension CaseStep {
  /// Every step of a joining's case in the order they were noted, taken back ones too. The caller has made sure that the
  /// reader is one of the organisation's own.
  package static func all(of joining: JoiningID, _ db: Database) throws -> [CaseStep] {
    try Row.fetchAll(db, sql: "SELECT * FROM case_steps WHERE joining_id = ? ORDER BY id", arguments: [joining])
      .compactMap(CaseStep.init)
  }

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    id = row["id"]
    self.kind = kind
    day = row["day"]
    version = row["version_id"]
    form = (row["form"] as String?).flatMap(DecisionForm.init)
    outcome = (row["outcome"] as String?).flatMap(Outcome.init)
    body = row["body"]
    paragraph = row["paragraph"]
    diaryNumber = row["diary_number"]
    words = row["words"]
    againOn = row["again_on"]
    takesBack = row["takes_back"]
    at = row["at"]
    person = row["person_id"]
  }
}
