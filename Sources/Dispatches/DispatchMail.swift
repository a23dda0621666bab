import Accounts
import Counties
import GRDB
import Joinings
import Kernel
import Mail
import Organisations
import Store

/// The letters of a dispatch, each written in the same transaction as what it tells. To recipients in Swedish, the language
/// of the decision; to the organisation's coordinators in their own.
enum DispatchMail {
  /// Where a letter comes from: the county's site, and the mailbox of the organisation for questions.
  struct Sender: Sendable {
    let site: String
    let mailbox: String

    static func of(_ joining: JoiningID, county: CountyCode, _ db: Database) throws -> Sender {
      guard let county = try County.byCode(county, db) else { throw NotFound() }
      return Sender(
        site: county.siteName.sv, mailbox: try OrganisationAnswer.saved(of: joining, db).publicMail)
    }
  }

  /// A recipient's letter as it goes in the outbox.
  static func letter(
    _ kind: DispatchLetter.Kind, _ task: DispatchTask, words: String, to address: MailAddress, token: String,
    baseURL: String, _ db: Database
  ) throws -> OutgoingMail {
    let sender = try Sender.of(task.dispatch.joining, county: task.county, db)
    let (subject, letter) = write(
      kind, task.dispatch.decision, to: NewRecipient(task.recipient), words: words, sender,
      link: "\(baseURL)/uppdrag/\(token)")
    return OutgoingMail(kind: "dispatch", to: address, subject: subject, letter: letter, holdsLink: true)
  }

  /// What a recipient gets, word by word: the form shows it before it is sent.
  static func write(
    _ kind: DispatchLetter.Kind, _ decision: ToldDecision, to recipient: NewRecipient, words: String = "",
    _ sender: Sender, link: String
  ) -> (subject: String, letter: MailLetter) {
    let t = DispatchMailTexts.self
    let isAction = recipient.purpose == .action
    var pieces: [MailLetter.Piece] = [.paragraph(t.lead(kind, decision, recipient))]
    if kind == .reply { pieces.append(.quote(words)) }
    if kind == .first || kind == .again {
      pieces.append(.paragraph(t.told(decision)))
      if !decision.points.isEmpty { pieces.append(.list(decision.points)) }
      if !recipient.message.isEmpty { pieces.append(.quote(recipient.message)) }
    }
    if isAction, kind != .reply {
      pieces.append(.heading(t.asked(recipient.kind)))
      pieces.append(.quote(recipient.askedFor))
      if let day = recipient.answerBy { pieces.append(.paragraph(t.answerBy(day))) }
    }
    pieces.append(.button(title: isAction ? t.openTask : t.openInformation, address: link))
    pieces.append(.paragraph(t.limits(isAction: isAction)))
    return (
      TypedText.line(t.subject(kind, decision, recipient)),
      MailLetter(
        language: .sv, siteName: sender.site, heading: t.heading(kind, recipient), pieces: pieces,
        footer: t.footer(decision.organisation, site: sender.site, mailbox: sender.mailbox))
    )
  }

  /// Word to the coordinators that a recipient has a question, or has said no to what was asked.
  static func tellCoordinators(
    of task: DispatchTask, _ kind: DispatchAnswer.Kind, baseURL: String, in tx: Transaction
  ) throws {
    guard let county = try County.byCode(task.county, tx.db) else { throw NotFound() }
    for member in try Membership.all(of: task.organisation, tx.db) where member.role == .coordinator {
      guard let to = MailAddress(member.mail) else { continue }
      let l = try PersonDetails.byID(member.person, tx.db)?.language ?? .sv
      let path = l.path("/mina-sidor/\(task.organisation)/anslutningar/\(task.dispatch.joining)/arende/utskick")
      try tx.post(
        OutgoingMail(
          kind: "dispatch-answer", to: to, person: member.person,
          subject: TypedText.line(DispatchMailTexts.answered(kind, task.recipient.name)[l]),
          letter: MailLetter(
            language: l, siteName: county.siteName[l], heading: DispatchMailTexts.answeredHeading(kind)[l],
            pieces: [
              .paragraph(DispatchMailTexts.answeredLead(kind, task.recipient.name)[l]),
              .button(title: DispatchMailTexts.openTable[l], address: baseURL + path),
            ], footer: DispatchMailTexts.answeredFooter[l]),
          holdsLink: false))
    }
  }
}

extension NewRecipient {
  init(_ recipient: DispatchRecipient) {
    self.init(
      kind: recipient.kind, name: recipient.name, mailbox: recipient.mailbox, purpose: recipient.purpose,
      message: recipient.message, askedFor: recipient.askedFor, answerBy: recipient.answerBy)
  }
}
