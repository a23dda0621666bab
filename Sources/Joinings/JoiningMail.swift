import Accounts
import Counties
import GRDB
import Kernel
import Mail
import Organisations
import Store

/// The mails of a joining, each written in the same transaction as what it tells. They go to the contact and to the
/// workspace's coordinators of today, each in their own language: never to somebody who has left; to the county's function mailbox without anyone's name.
enum JoiningMail {
  /// The receipt, with what happens next; and word to the county that something has come in.
  static func submitted(_ joining: Joining, _ version: Version, baseURL: String, in tx: Transaction) throws {
    let county = try county(of: joining, tx.db)
    let answerBy = version.submittedAt.day.adding(workingDays: county.answerDays)
    try toOrganisation(joining, kind: "receipt", county: county, in: tx) { l in
      let texts = JoiningMailTexts.Receipt(version, county: county, answerBy: answerBy, l)
      let place = baseURL + l.path("/mina-sidor/\(joining.organisation)/anslutningar/\(joining.id)")
      return Content(
        subject: texts.subject, heading: texts.heading,
        pieces: [
          .paragraph(texts.lead), .paragraph(texts.reference), .heading(JoiningMailTexts.next[l]), .list(texts.steps),
          .button(title: JoiningMailTexts.receiptButton[l], address: "\(place)/kvitto/\(version.number)"),
          .link(title: JoiningMailTexts.packageLink[l], address: "\(place)/paket/\(version.number)"),
          .paragraph(NatureTexts.nature[l]),
        ])
    }
    try toCounty(county, kind: "received", in: tx) {
      Content(
        subject: JoiningMailTexts.receivedSubject(version.reference),
        heading: JoiningMailTexts.receivedHeading,
        pieces: [
          .paragraph(JoiningMailTexts.receivedLead(version.reference, answerBy: answerBy)),
          .button(
            title: JoiningMailTexts.receivedButton,
            address: baseURL + "/lansstyrelsen/\(county.slug)/anslutningar/\(joining.id)"),
        ])
    }
  }

  /// Sent back, with the county's words.
  static func returned(
    _ joining: Joining, _ version: Version, words: String, baseURL: String, in tx: Transaction
  ) throws {
    let county = try county(of: joining, tx.db)
    try toOrganisation(joining, kind: "returned", county: county, in: tx) { l in
      Content(
        subject: JoiningMailTexts.returnedSubject(county.siteName[l])[l], heading: JoiningMailTexts.returnedHeading[l],
        pieces: [
          .paragraph(JoiningMailTexts.returnedLead(county.board[l], version.reference)[l]), .quote(words),
          .paragraph(JoiningMailTexts.returnedNext[l]),
          .button(
            title: JoiningMailTexts.returnedButton[l],
            address: baseURL + l.path("/mina-sidor/\(joining.organisation)/anslutningar/\(joining.id)")),
        ])
    }
  }

  /// Not accepted, with the county's words.
  static func refused(
    _ joining: Joining, _ version: Version, words: String, baseURL: String, in tx: Transaction
  ) throws {
    let county = try county(of: joining, tx.db)
    try toOrganisation(joining, kind: "refused", county: county, in: tx) { l in
      Content(
        subject: JoiningMailTexts.refusedSubject(county.siteName[l])[l], heading: JoiningMailTexts.refusedHeading[l],
        pieces: [
          .paragraph(JoiningMailTexts.refusedLead(county.board[l], version.reference)[l]), .quote(words),
          .paragraph(JoiningMailTexts.refusedNext(county.contactMail)[l]),
          .link(
            title: JoiningMailTexts.workspaceLink[l], address: baseURL + l.path("/mina-sidor/\(joining.organisation)")),
        ])
    }
  }

  /// The welcome at the first confirmation; a few words at each later one.
  static func confirmed(
    _ joining: Joining, _ version: Version, isFirst: Bool, baseURL: String, in tx: Transaction
  ) throws {
    let county = try county(of: joining, tx.db)
    let slug = try String.fetchOne(tx.db, sql: "SELECT slug FROM joinings WHERE id = ?", arguments: [joining.id]) ?? ""
    let name = version.snapshot.organisation.name
    try toOrganisation(joining, kind: isFirst ? "welcome" : "change-confirmed", county: county, in: tx) { l in
      let page = baseURL + l.path("/\(county.slug)/anslutna/\(slug)")
      let button = MailLetter.Piece.button(title: JoiningMailTexts.pageButton[l], address: page)
      guard isFirst else {
        return Content(
          subject: JoiningMailTexts.changedSubject(county.siteName[l])[l], heading: JoiningMailTexts.changedHeading[l],
          pieces: [.paragraph(JoiningMailTexts.changedLead(county.board[l], version.reference)[l]), button])
      }
      return Content(
        subject: JoiningMailTexts.welcomeSubject(county.siteName[l])[l],
        heading: JoiningMailTexts.welcomeHeading(county.siteName[l])[l],
        pieces: [
          .paragraph(JoiningMailTexts.welcomeLead(name, board: county.board[l], day: tx.today, l)[l]), button,
          .heading(JoiningMailTexts.next[l]),
          .link(title: JoiningMailTexts.diplomaLink[l], address: "\(page)/diplom"),
          .link(title: JoiningMailTexts.badgeLink[l], address: "\(page)/marke.svg"),
          .link(
            title: JoiningMailTexts.benefitsLink[l], address: baseURL + l.path("/\(county.slug)/det-har-far-ni")),
          .paragraph(NatureTexts.nature[l]),
        ])
    }
  }

  /// Word to the county that an organisation has withdrawn.
  static func withdrawn(_ joining: Joining, baseURL: String, in tx: Transaction) throws {
    let county = try county(of: joining, tx.db)
    let reference = try Version.latest(of: joining.id, tx.db)?.reference ?? ""
    try toCounty(county, kind: "withdrawn", in: tx) {
      Content(
        subject: JoiningMailTexts.withdrawnSubject(reference), heading: JoiningMailTexts.withdrawnHeading,
        pieces: [
          .paragraph(JoiningMailTexts.withdrawnLead(reference)),
          .button(
            title: JoiningMailTexts.receivedButton,
            address: baseURL + "/lansstyrelsen/\(county.slug)/anslutningar/\(joining.id)"),
        ])
    }
  }

  /// An invitation to join together.
  static func invitation(
    from joining: Joining, to mail: MailAddress, token: String, baseURL: String, language l: Language,
    in tx: Transaction
  ) throws {
    let county = try county(of: joining, tx.db)
    let from = try Organisation.byID(joining.organisation, on: tx.today, tx.db)?.name ?? ""
    let content = Content(
      subject: JoiningMailTexts.togetherSubject(from)[l], heading: JoiningMailTexts.togetherHeading[l],
      pieces: [
        .paragraph(JoiningMailTexts.togetherLead(from, site: county.siteName[l])[l]),
        .button(title: JoiningMailTexts.togetherButton[l], address: baseURL + l.path("/tillsammans/\(token)")),
        .paragraph(JoiningMailTexts.togetherLimits[l]),
      ])
    try post(content, kind: "group-invitation", to: mail, person: nil, county: county, l, holdsLink: true, in: tx)
  }

  /// What is deleted when nobody touches it.
  enum Loss {
    case draft, draftAndWorkspace, change
  }

  /// A draft that nobody has touched for eleven months will be deleted.
  static func abandoned(_ joining: Joining, loss: Loss, baseURL: String, in tx: Transaction) throws {
    let county = try county(of: joining, tx.db)
    let day = tx.today.adding(days: Int(Joining.deletedAfter - Joining.warnedAfter))
    for member in try Membership.all(of: joining.organisation, tx.db) where member.role == .coordinator {
      guard let to = MailAddress(member.mail) else { continue }
      let l = try PersonDetails.byID(member.person, tx.db)?.language ?? .sv
      let content = Content(
        subject: JoiningMailTexts.abandonedSubject(county.siteName[l])[l],
        heading: JoiningMailTexts.abandonedHeading[l],
        pieces: [
          .paragraph(JoiningMailTexts.abandonedLead(day.told(in: l))[l]),
          .paragraph(JoiningMailTexts.abandonedLoss(loss)[l]),
          .button(
            title: JoiningMailTexts.returnedButton[l],
            address: baseURL + l.path("/mina-sidor/\(joining.organisation)/anslutningar/\(joining.id)")),
        ])
      try post(content, kind: "abandoned", to: to, person: member.person, county: county, l, in: tx)
    }
  }
}

extension JoiningMail {
  struct Content {
    let subject: String
    let heading: String
    let pieces: [MailLetter.Piece]
  }

  private static func county(of joining: Joining, _ db: Database) throws -> County {
    guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
    return county
  }

  /// The contact of today and the coordinators; each once.
  private static func toOrganisation(
    _ joining: Joining, kind: String, county: County, in tx: Transaction,
    _ content: (Language) -> Content
  ) throws {
    let contacts = try Contact.all(of: joining.id, tx.db)
    let contact = contacts.first { $0.role == .contact }?.mail
    let coordinators = try Membership.all(of: joining.organisation, tx.db).filter { $0.role == .coordinator }
    var told: Set<String> = []
    for text in [contact].compactMap({ $0 }) + coordinators.map(\.mail) {
      guard let to = MailAddress(text), told.insert(to.folded).inserted else { continue }
      let known = try PersonDetails.byMail(to, tx.db)
      let language = known?.language ?? .sv
      try post(content(language), kind: kind, to: to, person: known?.id, county: county, language, in: tx)
    }
  }

  private static func toCounty(
    _ county: County, kind: String, in tx: Transaction, _ content: () -> Content
  ) throws {
    guard let to = MailAddress(county.contactMail) else { return }
    try post(content(), kind: kind, to: to, person: nil, county: county, .sv, in: tx)
  }

  private static func post(
    _ content: Content, kind: String, to: MailAddress, person: PersonID?, county: County, _ l: Language,
    holdsLink: Bool = false, in tx: Transaction
  ) throws {
    try tx.post(
      OutgoingMail(
        kind: kind, to: to, person: person, subject: content.subject,
        letter: MailLetter(
          language: l, siteName: county.siteName[l], heading: content.heading, pieces: content.pieces,
          footer: JoiningMailTexts.footer(county.board[l], county.contactMail)[l]),
        holdsLink: holdsLink))
  }
}
