import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store

/// The kinds of ids that sending has.
package enum OfDispatch {}
package enum OfDispatchRecipient {}
/// One sending of a decision.
package typealias DispatchID = ID<OfDispatch>
/// One of those that a decision was sent to.
package typealias DispatchRecipientID = ID<OfDispatchRecipient>

/// Why somebody gets a decision.
package enum DispatchPurpose: String, Sendable, Hashable, Codable, CaseIterable {
  /// För kännedom
  case information
  /// För åtgärd
  case action

  init(_ purpose: Recipient.Purpose) {
    switch purpose {
    case .information: self = .information
    case .action: self = .action
    }
  }
}

/// What a recipient is in the group. It decides how something is asked: a department is given a task, all others are
/// asked, since they decide for themselves.
package enum RecipientKind: String, Sendable, Hashable, Codable, CaseIterable {
  case committee, department, company, other

  init(_ kind: Unit.Kind) {
    switch kind {
    case .committee: self = .committee
    case .department: self = .department
    case .company: self = .company
    }
  }

  /// Whether what is asked is a request and not a task.
  var decidesItself: Bool { self != .department }
}

/// The decision as it is told to those who get it, frozen when it is sent.
package struct ToldDecision: Codable, Sendable, Hashable {
  package var organisation: String
  package var title: String
  package var body: String
  package var day: Day
  package var paragraph: String
  package var diaryNumber: String
  /// What was decided, point by point.
  package var points: [String]
}

/// One sending of a decision, with the paper and the decision as they were told.
package struct Dispatch: Sendable, Hashable {
  package let id: DispatchID
  package let joining: JoiningID
  /// The step in the case that it was.
  package let step: Int64
  package let version: ProposalVersionID
  package let decision: ToldDecision
  package let sentAt: Instant

  init?(_ row: Row) {
    guard let decision = JSONText.decode(ToldDecision.self, row["decision"]) else { return nil }
    id = row["dispatch_id"]
    joining = row["joining_id"]
    step = row["step_id"]
    version = row["version_id"]
    self.decision = decision
    sentAt = row["sent_at"]
  }
}

/// A recipient as the form has it.
package struct NewRecipient: Sendable, Hashable {
  package var kind: RecipientKind
  package var name: String
  package var mailbox: String
  package var purpose: DispatchPurpose
  /// A few words that go along.
  package var message: String
  /// What is asked and by when, för åtgärd alone.
  package var askedFor: String
  package var answerBy: Day?

  package init(
    kind: RecipientKind, name: String, mailbox: String, purpose: DispatchPurpose, message: String = "",
    askedFor: String = "", answerBy: Day? = nil
  ) {
    self.kind = kind
    self.name = name
    self.mailbox = mailbox
    self.purpose = purpose
    self.message = message
    self.askedFor = askedFor
    self.answerBy = answerBy
  }

  /// The same with its texts tidied. What is for information asks nothing.
  var tidied: NewRecipient {
    let asks = purpose == .action
    return NewRecipient(
      kind: kind, name: Tidy.line(name), mailbox: Tidy.line(mailbox), purpose: purpose, message: Tidy.text(message),
      askedFor: asks ? Tidy.text(askedFor) : "", answerBy: asks ? answerBy : nil)
  }

  /// Who it is, for sending to nobody twice.
  var key: String { DispatchRules.key(name, mailbox) }
}

/// One of those that a decision was sent to, and what came back.
package struct DispatchRecipient: Sendable, Hashable {
  package let id: DispatchRecipientID
  package let dispatch: DispatchID
  package let kind: RecipientKind
  package let name: String
  package let mailbox: String
  package let purpose: DispatchPurpose
  package let message: String
  package let askedFor: String
  package let answerBy: Day?

  /// Who it is, for sending to nobody twice.
  var key: String { DispatchRules.key(name, mailbox) }

  init?(_ row: Row) {
    guard let kind = RecipientKind(rawValue: row["kind"]), let purpose = DispatchPurpose(rawValue: row["purpose"])
    else { return nil }
    id = row["id"]
    dispatch = row["dispatch_id"]
    self.kind = kind
    name = row["name"]
    mailbox = row["mailbox"]
    self.purpose = purpose
    message = row["message"]
    askedFor = row["asked_for"]
    answerBy = row["answer_by"]
  }
}

/// Something that a recipient said, or that the coordinator said to them.
package struct DispatchAnswer: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Mottaget, of what was for information.
    case received
    case accepted
    /// A question to the coordinator.
    case asked
    /// The coordinator's reply.
    case replied
    case declined
    case done
    /// A decision of their own.
    case decided
  }
  package let id: Int64
  package let kind: Kind
  package let words: String
  package let body: String
  package let day: Day?
  package let paragraph: String
  package let outcome: Outcome?
  package let at: Instant

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    id = row["id"]
    self.kind = kind
    words = row["words"]
    body = row["body"]
    day = row["day"]
    paragraph = row["paragraph"]
    outcome = (row["outcome"] as String?).flatMap(Outcome.init)
    at = row["at"]
  }
}

/// An answer as it was typed.
package struct NewAnswer: Sendable, Hashable {
  package var kind: DispatchAnswer.Kind
  package var words: String
  package var body: String
  package var day: Day?
  package var paragraph: String
  package var outcome: Outcome?

  package init(
    _ kind: DispatchAnswer.Kind, words: String = "", body: String = "", day: Day? = nil, paragraph: String = "",
    outcome: Outcome? = nil
  ) {
    self.kind = kind
    self.words = words
    self.body = body
    self.day = day
    self.paragraph = paragraph
    self.outcome = outcome
  }

  var tidied: NewAnswer {
    var tidy = self
    tidy.words = Tidy.text(words)
    guard kind == .decided else {
      (tidy.body, tidy.day, tidy.paragraph, tidy.outcome) = ("", nil, "", nil)
      if kind == .received || kind == .accepted { tidy.words = "" }
      return tidy
    }
    tidy.body = Tidy.line(body)
    tidy.paragraph = DecisionAnswer(paragraph: paragraph).tidied().paragraph
    return tidy
  }

  func isSame(as answer: DispatchAnswer) -> Bool {
    kind == answer.kind && words == answer.words && body == answer.body && day == answer.day
      && paragraph == answer.paragraph && outcome == answer.outcome
  }
}

/// A letter that was put in the outbox for a recipient, and what the outbox tells of it.
package struct DispatchLetter: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case first
    /// To a mailbox that was put right.
    case again
    case reminder
    /// With the coordinator's reply to a question.
    case reply
  }
  package enum Outcome: String, Sendable, Hashable {
    case taken, bounced
  }
  package let kind: Kind
  package let at: Instant
  /// Nil while it is on its way.
  package let outcome: Outcome?

  /// How many random bits a recipient's link has.
  static let tokenBits = 128
}
