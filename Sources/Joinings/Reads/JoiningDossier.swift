import Accounts
import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies

/// A joining as the county has received it: what was sent in, by whom, and what has been said since. Nothing of what the
/// organisation is writing now.
struct JoiningDossier: Sendable {
  let county: County
  let joining: Joining
  /// As its workspace says today: for a no, which has no version.
  let organisation: Organisation?
  /// Oldest first; empty for a no that was never sent in.
  let versions: [Version]
  let steps: [Step]
  let standing: JoiningStanding
  let edition: Edition?
  /// How many areas one can choose in the strategy.
  let areaCount: Int
  /// Who the last version names, as far as they have not been erased.
  let contacts: [Contact]
  let sender: PersonDetails?
  let checks: [ReceivedCheck]
  let page: PublishedPage?
  let isContactHidden: Bool
  let hasCoordinator: Bool
  let today: Day

  var version: Version? { versions.last }
  var snapshot: Snapshot? { version?.snapshot }
  var name: String { snapshot?.organisation.name ?? page?.joining.name ?? organisation?.name ?? "" }
  var kind: OrganisationKind? {
    OrganisationKind(rawValue: snapshot?.organisation.kind ?? page?.joining.kind ?? "") ?? organisation?.kind
  }
  var path: String { county.staffPath(.joinings) + "/\(joining.id)" }
  /// The day by which an answer is promised.
  var promised: Day? {
    guard standing.awaitsAnswer, let version else { return nil }
    return version.submittedAt.day.adding(workingDays: county.answerDays)
  }
  var isChange: Bool { standing.isConfirmed }

  func contact(_ role: Contact.Role) -> Contact? { contacts.first { $0.role == role } }

  /// The joining, for a strategist of its county.
  static func find(_ id: String, in county: CountyCode, actor: Actor, on day: Day, _ db: Database) throws
    -> JoiningDossier
  {
    guard let id = JoiningID(id), let county = try County.byCode(county, db) else { throw NotFound() }
    let joining = try Joining.find(id, visibleTo: actor, db)
    guard joining.county == county.code, try Joining.hasBeenSubmitted(id, db) else { throw NotFound() }
    let steps = Step.seenByTheCounty(try Step.all(of: id, db))
    let versions = try Version.all(of: id, db)
    return JoiningDossier(
      county: county, joining: joining,
      organisation: versions.isEmpty ? try Organisation.byID(joining.organisation, on: day, db) : nil,
      versions: versions, steps: steps, standing: JoiningStanding.of(steps),
      edition: try Edition.byID(joining.edition, db),
      areaCount: try Area.all(of: joining.edition, db).filter(\.isSelectable).count,
      contacts: try versions.last.map { try Contact.named(in: $0, db) } ?? [],
      sender: try versions.last?.submittedBy.flatMap { try PersonDetails.byID($0, db) },
      checks: try versions.last.map { try ReceivedCheck.all(of: $0, joining, db) } ?? [],
      page: try PublishedJoining.byJoining(id, on: day, db), isContactHidden: try joining.isContactHidden(db),
      hasCoordinator: try hasCoordinator(joining.organisation, on: day, db), today: day)
  }

  /// Whether the organisation has a coordinator who can be reached: not erased, and here within the last half year.
  static func hasCoordinator(_ organisation: OrganisationID, on day: Day, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM memberships m JOIN person_details d ON d.person_id = m.person_id
        WHERE m.organisation_id = ? AND m.role = 'coordinator' AND m.ended_at IS NULL
        AND COALESCE(d.last_seen_on, substr(m.since, 1, 10)) >= ?)
        """,
      arguments: [organisation, day.adding(days: -183)]) ?? false
  }
}
