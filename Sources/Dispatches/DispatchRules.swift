import Joinings
import Kernel
import Organisations

/// Whom a decision goes to, and what may be done with it. Pure.
package enum DispatchRules {
  /// The most recipients of one sending.
  package static let mostRecipients = 300
  /// The most answers through one link in an hour, and in all.
  static let answersAnHour = 20
  static let answersInAll = 300
  /// The most letters to one recipient in a day, whatever they are for.
  static let lettersADay = 5
  /// The most days of reminding that may be set ahead.
  static let reminderDays = 10

  /// A recipient as the proposal names it, resolved among the units of the group: one for each unit that the name means,
  /// or the name as it stands, without a mailbox. Each once; who is asked to act is not also told for information.
  package static func resolve(
    _ named: [(name: String, purpose: DispatchPurpose)], in units: [Unit]
  ) -> [NewRecipient] {
    var found: [NewRecipient] = []
    for (name, purpose) in named {
      let meant = UnitNameRules.meant(by: name, in: units)
      if meant.units.isEmpty {
        found.append(NewRecipient(kind: .other, name: Tidy.line(name), mailbox: "", purpose: purpose))
      }
      for unit in meant.units {
        found.append(
          NewRecipient(
            kind: RecipientKind(unit.kind), name: unit.name, mailbox: unit.mailbox ?? "", purpose: purpose))
      }
    }
    let toAct = Set(found.filter { $0.purpose == .action }.map { fold($0.name) })
    var seen: Set<String> = []
    return found.filter { recipient in
      let name = fold(recipient.name)
      if recipient.purpose == .information, toAct.contains(name) { return false }
      return !name.isEmpty && seen.insert(name).inserted
    }
  }

  /// Who a recipient is, for sending to nobody twice.
  static func key(_ name: String, _ mailbox: String) -> String { "\(fold(name)) \(mailbox.lowercased())" }

  private static func fold(_ name: String) -> String { Tidy.line(name).lowercased() }

  /// Everything that stands against the recipients, each beside its field, in the order of the form: what is common to
  /// all, and then row by row, with the row's number.
  ///
  /// - Parameter isDayUnread: a day was typed that cannot be read.
  static func faults(
    _ recipients: [NewRecipient], rows: [Int], today: Day, isDayUnread: Bool = false
  ) -> [DispatchRefusal.Fault] {
    var faults: [DispatchRefusal.Fault] = []
    if let first = recipients.first, TypedText.length(first.message) > JoiningLimits.words {
      faults.append(.init("message", .tooLong(limit: JoiningLimits.words)))
    }
    if recipients.contains(where: { $0.purpose == .action && $0.askedFor.isEmpty }) {
      faults.append(.init("asked", .nothingAsked))
    }
    if isDayUnread { faults.append(.init("by", .dayMissing)) }
    if recipients.contains(where: { $0.answerBy.map { $0 < today } ?? false }) {
      faults.append(.init("by", .dayPast))
    }
    if recipients.isEmpty { faults.append(.init("with-1", .nobody)) }
    if recipients.count > mostRecipients {
      faults.append(.init("with-1", .tooMany(limit: mostRecipients)))
    }
    for (recipient, row) in zip(recipients, rows) {
      if recipient.name.isEmpty { faults.append(.init("name-\(row)", .nameMissing)) }
      if TypedText.length(recipient.name) > JoiningLimits.line {
        faults.append(.init("name-\(row)", .tooLong(limit: JoiningLimits.line)))
      }
      if recipient.mailbox.isEmpty {
        faults.append(.init("mailbox-\(row)", .mailboxMissing(recipient.name)))
      } else if !MailRule.holds(recipient.mailbox) {
        faults.append(.init("mailbox-\(row)", .badMailbox(recipient.name)))
      }
      if TypedText.length(recipient.askedFor) > JoiningLimits.words {
        faults.append(.init("asked-\(row)", .tooLong(limit: JoiningLimits.words)))
      }
    }
    return faults
  }

  /// Whether a recipient decides beside the organisation: committees, companies and others around a municipality or
  /// region. Where there is no group the recipients are mostly its own people, and nothing is said of what binds them.
  package static func decidesBeside(_ organisation: OrganisationKind, _ kind: RecipientKind) -> Bool {
    organisation.hasUnits && kind.decidesItself
  }

  /// What a recipient may say. What was for information is received; a task is accepted, asked about, declined or done;
  /// who decides beside the organisation may tell their own decision.
  package static func answers(_ purpose: DispatchPurpose, decidesBeside: Bool) -> [DispatchAnswer.Kind] {
    switch purpose {
    case .information: [.received]
    case .action: [.accepted, .done, .asked, .declined] + (decidesBeside ? [.decided] : [])
    }
  }

  /// Everything that stands against an answer, each beside its field.
  static func faults(_ answer: NewAnswer, today: Day) -> [DispatchRefusal.Fault] {
    var faults: [DispatchRefusal.Fault] = []
    switch answer.kind {
    case .asked, .declined, .done, .replied:
      if answer.words.isEmpty { faults.append(.init("words", .wordsMissing(answer.kind))) }
    case .decided:
      if answer.body.isEmpty { faults.append(.init("body", .bodyMissing)) }
      if let day = answer.day {
        if day > today { faults.append(.init("day", .dayAhead)) }
      } else {
        faults.append(.init("day", .dayMissing))
      }
      if answer.outcome == nil || answer.outcome == .referredBack { faults.append(.init("outcome", .outcomeMissing)) }
      if TypedText.length(answer.body) > JoiningLimits.line {
        faults.append(.init("body", .tooLong(limit: JoiningLimits.line)))
      }
      if TypedText.length(answer.paragraph) > 20 { faults.append(.init("paragraph", .tooLong(limit: 20))) }
    case .received, .accepted: break
    }
    if TypedText.length(answer.words) > JoiningLimits.words {
      faults.append(.init("words", .tooLong(limit: JoiningLimits.words)))
    }
    return faults
  }

  /// The last thing they said, questions and replies left out.
  static func said(_ answers: [DispatchAnswer]) -> DispatchAnswer? {
    answers.last { $0.kind != .asked && $0.kind != .replied }
  }

  /// Whether nothing more is waited for: received, done, declined, or decided by themselves and not put off.
  static func isSettled(_ answers: [DispatchAnswer]) -> Bool {
    guard let said = said(answers) else { return false }
    return switch said.kind {
    case .received, .declined, .done: true
    case .decided: said.outcome != .postponed
    case .accepted, .asked, .replied: false
    }
  }

  /// Whether a yes can still be said: whoever declined may change their mind; what is done or decided stands.
  static func mayAccept(_ answers: [DispatchAnswer]) -> Bool {
    !isSettled(answers) || said(answers)?.kind == .declined
  }
}
