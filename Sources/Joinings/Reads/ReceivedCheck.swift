import Accounts
import GRDB
import Kernel
import Organisations
import Store

/// Something the system has looked at in what was received, told as a fact. What a person must know is not among them.
struct ReceivedCheck: Sendable, Hashable {
  enum Finding: Sendable, Hashable {
    case numberValid(String)
    case numberMissing
    case numberNotAsked
    case decidedBefore(Day)
    case decidedAfter(Day)
    case ownersDecision
    case minutesAttached
    case minutesMissing
    case areas(Int, described: Int)
    case alone
    /// Joinings that the county has received from the same organisation, or under the same name or number.
    case others([Other])
    case sameDomain(String)
    case otherDomain(sender: String, mailbox: String)
    case noMailbox(sender: String)
    /// The sender's domain beside the organisation's name: nobody else has vouched for either.
    case domainNamed(String)
    case domainNotNamed(String)
    /// A mail service that anyone can have an address at.
    case domainOpen(String)
  }

  struct Other: Sendable, Hashable {
    let id: JoiningID
    let name: String
    let reference: String
    let submittedOn: Day
    let isSameOrganisation: Bool
  }

  let finding: Finding
  /// Whether it asks for a second look. It is a fact, no fault.
  var asksForALook: Bool {
    switch finding {
    case .numberMissing, .decidedAfter, .minutesMissing, .others, .otherDomain, .noMailbox, .domainNotNamed,
      .domainOpen:
      true
    case .areas(let chosen, let described): chosen == 0 || described < chosen
    case .numberValid, .numberNotAsked, .decidedBefore, .ownersDecision, .minutesAttached, .alone, .sameDomain,
      .domainNamed:
      false
    }
  }

  static func all(of version: Version, _ joining: Joining, _ db: Database) throws -> [ReceivedCheck] {
    let sender = try version.submittedBy.flatMap { try PersonDetails.byID($0, db) }
    let others = try others(version, joining, db)
    let findings: [Finding?] = [
      number(version.snapshot), others.isEmpty ? .alone : .others(others), decision(version),
      minutes(version.snapshot), areas(version.snapshot), sender.map { domain(version.snapshot, $0.mail) },
      sender.map { named(version.snapshot, $0.mail) },
    ]
    return findings.compactMap { $0 }.map(ReceivedCheck.init)
  }

  static func number(_ snapshot: Snapshot) -> Finding {
    if snapshot.organisation.kind == OrganisationKind.onePersonFirm.rawValue { return .numberNotAsked }
    guard let text = snapshot.organisation.number, let number = try? OrganisationNumber(text) else {
      return .numberMissing
    }
    return .numberValid(number.description)
  }

  static func decision(_ version: Version) -> Finding? {
    if version.snapshot.organisation.kind == OrganisationKind.onePersonFirm.rawValue { return .ownersDecision }
    guard let day = version.snapshot.decision.day else { return nil }
    return day <= version.submittedAt.day ? .decidedBefore(day) : .decidedAfter(day)
  }

  static func minutes(_ snapshot: Snapshot) -> Finding? {
    if snapshot.organisation.kind == OrganisationKind.onePersonFirm.rawValue { return nil }
    return snapshot.attachments.contains { $0.kind == Paper.Kind.decision.rawValue }
      ? .minutesAttached : .minutesMissing
  }

  static func areas(_ snapshot: Snapshot) -> Finding {
    .areas(snapshot.areas.count, described: snapshot.areas.filter { !$0.how.isEmpty || !$0.statements.isEmpty }.count)
  }

  /// The sender's mail domain beside the public mailbox's. A subdomain counts as the same.
  static func domain(_ snapshot: Snapshot, _ mail: String) -> Finding {
    let sender = part(mail)
    guard !snapshot.organisation.publicMail.isEmpty else { return .noMailbox(sender: sender) }
    let mailbox = part(snapshot.organisation.publicMail)
    let isSame = sender == mailbox || sender.hasSuffix("." + mailbox) || mailbox.hasSuffix("." + sender)
    return isSame ? .sameDomain(mailbox) : .otherDomain(sender: sender, mailbox: mailbox)
  }

  private static func part(_ mail: String) -> String { String(mail.lowercased().split(separator: "@").last ?? "") }

  /// Whether the sender's domain is called as the organisation is. "koping.se" is for Köpings kommun.
  static func named(_ snapshot: Snapshot, _ mail: String) -> Finding {
    let domain = part(mail)
    if MailServices.open.contains(domain) { return .domainOpen(domain) }
    let labels = domain.split(separator: ".")
    guard labels.count >= 2 else { return .domainNotNamed(domain) }
    let label = SwedishOrder.slug(String(labels[labels.count - 2])).replacing("-", with: "")
    let names = [snapshot.organisation.name, snapshot.organisation.nameEn].compactMap { $0 }
    return names.contains { isCalled(label, $0) } ? .domainNamed(domain) : .domainNotNamed(domain)
  }

  private static func isCalled(_ label: String, _ name: String) -> Bool {
    let words = SwedishOrder.slug(name).split(separator: "-").map(String.init)
    if words.contains(where: { $0 == label || $0 == label + "s" }) { return true }
    return label.count >= 4 && words.joined().hasPrefix(label)
  }

  /// Only what has been sent in is looked at: two drafts never meet.
  private static func others(_ version: Version, _ joining: Joining, _ db: Database) throws -> [Other] {
    let said = version.snapshot.organisation
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT j.id, j.organisation_id, v.reference, v.submitted_at,
          json_extract(v.snapshot, '$.organisation.name') AS name,
          json_extract(v.snapshot, '$.organisation.number') AS number
        FROM joining_versions v JOIN joinings j ON j.id = v.joining_id
        WHERE j.county = ? AND j.id <> ?
          AND v.number = (SELECT max(number) FROM joining_versions WHERE joining_id = j.id)
        ORDER BY v.submitted_at, j.id
        """,
      arguments: [joining.county, joining.id])
    let key = SwedishOrder.key(said.name)
    return rows.filter { row in
      let number: String? = row["number"]
      return row["organisation_id"] == said.id || SwedishOrder.key(row["name"] ?? "") == key
        || (number != nil && number == said.number)
    }.map { row in
      let at: Instant = row["submitted_at"]
      return Other(
        id: row["id"], name: row["name"] ?? "", reference: row["reference"], submittedOn: at.day,
        isSameOrganisation: row["organisation_id"] == said.id)
    }
  }
}

/// Mail services that anyone can have an address at: nothing in the address says whom one speaks for.
enum MailServices {
  static let open: Set<String> = [
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "outlook.com", "outlook.se", "live.com", "live.se",
    "msn.com", "icloud.com", "me.com", "mac.com", "yahoo.com", "yahoo.se", "proton.me", "protonmail.com", "telia.com",
    "bredband.net", "bredband2.com", "comhem.se", "tele2.se", "spray.se", "passagen.se", "home.se", "swipnet.se",
  ]
}
