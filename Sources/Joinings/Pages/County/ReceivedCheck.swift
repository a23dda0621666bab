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
  }

  struct Other: Sendable, Hashable {
    let id: JoiningID
    let name: String
    let isSameOrganisation: Bool
  }

  let finding: Finding
  /// Whether it asks for a second look. It is a fact, no fault.
  var asksForALook: Bool {
    switch finding {
    case .numberMissing, .decidedAfter, .minutesMissing, .others, .otherDomain, .noMailbox: true
    case .areas(let chosen, let described): chosen == 0 || described < chosen
    case .numberValid, .numberNotAsked, .decidedBefore, .ownersDecision, .minutesAttached, .alone, .sameDomain: false
    }
  }

  static func all(of version: Version, _ joining: Joining, _ db: Database) throws -> [ReceivedCheck] {
    let sender = try version.submittedBy.flatMap { try PersonDetails.byID($0, db) }
    let others = try others(version, joining, db)
    let findings: [Finding?] = [
      number(version.snapshot), others.isEmpty ? .alone : .others(others), decision(version),
      minutes(version.snapshot), areas(version.snapshot), sender.map { domain(version.snapshot, $0.mail) },
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

  /// Only what has been sent in is looked at: two drafts never meet.
  private static func others(_ version: Version, _ joining: Joining, _ db: Database) throws -> [Other] {
    let said = version.snapshot.organisation
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT j.id, j.organisation_id, json_extract(v.snapshot, '$.organisation.name') AS name,
          json_extract(v.snapshot, '$.organisation.number') AS number
        FROM joining_versions v JOIN joinings j ON j.id = v.joining_id
        WHERE j.county = ? AND j.id <> ?
          AND v.number = (SELECT max(number) FROM joining_versions WHERE joining_id = j.id)
        """,
      arguments: [joining.county, joining.id])
    let key = SwedishOrder.key(said.name)
    return rows.filter { row in
      let number: String? = row["number"]
      return row["organisation_id"] == said.id || SwedishOrder.key(row["name"] ?? "") == key
        || (number != nil && number == said.number)
    }.map { Other(id: $0["id"], name: $0["name"] ?? "", isSameOrganisation: $0["organisation_id"] == said.id) }
  }
}
