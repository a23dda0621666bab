import Counties
import GRDB
import Kernel
import Store

/// A joining as a county strategist's lists show it: what has been received, never what is being written.
package struct ReceivedJoining: Sendable, Hashable {
  package let joining: JoiningID
  package let organisation: OrganisationID
  package let edition: EditionID
  /// The name in the version that came in last.
  package let name: String
  /// An `OrganisationKind`'s raw value.
  package let kind: String
  /// As the county sees it: a change that the organisation is writing is not told.
  package let state: JoiningState
  /// The last version's number; 0 where only a no has come in.
  package let version: Int
  package let reference: String
  /// When the last version came in.
  package let submittedAt: Instant
  /// The day by which the board has promised an answer; nil while there is nothing to answer.
  package let answerBy: Day?
  package let diaryNumber: String?
  /// The public address, once confirmed.
  package let slug: String?
  /// Whether it is a change of something confirmed.
  package let isChange: Bool
  /// Whether it waits for the county to show that the organisation is not joining.
  package let asksToShowNo: Bool
  package let isExample: Bool
}

/// What has come in to a county. Only its strategists (and the house) are handed it; drafts are not in it.
package enum OfficerInbox {
  /// Received and not yet answered, oldest first.
  package static func received(
    _ county: CountyCode, visibleTo actor: Actor, _ db: Database
  ) throws -> [ReceivedJoining] {
    try all(county, visibleTo: actor, db).filter { $0.state == .submitted || $0.answerBy != nil }
      .sorted { ($0.submittedAt, $0.joining) < ($1.submittedAt, $1.joining) }
  }

  /// Everything the county may see, in Swedish order, narrowed where asked.
  ///
  /// - Parameters:
  ///   - states: only these; all when empty.
  ///   - query: a part of the name, the reference or the registry number.
  package static func all(
    _ county: CountyCode, states: Set<JoiningState> = [], kind: String? = nil, query: String = "",
    visibleTo actor: Actor, _ db: Database
  ) throws -> [ReceivedJoining] {
    guard actor.isHouse || actor.officerOf.contains(county), let board = try County.byCode(county, db) else {
      throw NotFound()
    }
    let steps = try stepsByJoining(county, db)
    let rows = try Row.fetchAll(db, sql: select, arguments: [county])
    let wanted = Tidy.line(query).lowercased()
    return rows.map { row in
      ReceivedJoining(
        row, standing: JoiningStanding.asTheCountySees(steps[row["id"]] ?? []), answerDays: board.answerDays)
    }
    .filter { states.isEmpty || states.contains($0.state) }
    .filter { kind == nil || $0.kind == kind }
    .filter { wanted.isEmpty || $0.matches(wanted) }
    .map { (key: SwedishOrder.key($0.name), row: $0) }
    .sorted { ($0.key, $0.row.joining) < ($1.key, $1.row.joining) }
    .map(\.row)
  }

  /// How many there are in each state.
  package static func counts(
    _ county: CountyCode, visibleTo actor: Actor, _ db: Database
  ) throws -> [JoiningState: Int] {
    try all(county, visibleTo: actor, db).reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
  }

  /// Other joinings in the county that seem to be the same body's: the same organisation number or the same name, sent
  /// in from another workspace. Two drafts of one organisation meet only here.
  package static func sameBody(
    as id: JoiningID, visibleTo actor: Actor, _ db: Database
  ) throws -> [ReceivedJoining] {
    let joining = try Joining.find(id, visibleTo: actor, db)
    guard let said = try Version.latest(of: id, db)?.snapshot.organisation else { return [] }
    let numbers = try Row.fetchAll(
      db, sql: "SELECT o.id FROM organisations o WHERE o.number IS NOT NULL AND o.number = ?", arguments: [said.number]
    ).map { $0["id"] as OrganisationID }
    let name = SwedishOrder.key(said.name)
    return try all(joining.county, visibleTo: actor, db).filter { other in
      other.organisation != joining.organisation
        && (numbers.contains(other.organisation) || SwedishOrder.key(other.name) == name)
    }
  }

  static let select = """
    WITH asked AS (SELECT joining_id, max(at) AS at FROM joining_steps WHERE kind = 'decline-asked' GROUP BY joining_id)
    SELECT j.id, j.organisation_id, j.edition_id, j.diary_number, j.slug, j.is_example, v.number, v.reference,
      COALESCE(v.submitted_at, asked.at) AS submitted_at,
      COALESCE(json_extract(v.snapshot, '$.organisation.name'), p.name, (SELECT n.name FROM organisation_names n
        WHERE n.organisation_id = o.id ORDER BY n.from_day > substr(asked.at, 1, 10), n.from_day DESC LIMIT 1)) AS name,
      COALESCE(json_extract(v.snapshot, '$.organisation.kind'), p.kind, o.kind) AS kind
    FROM joinings j JOIN organisations o ON o.id = j.organisation_id
    LEFT JOIN joining_versions v ON v.joining_id = j.id
      AND v.number = (SELECT max(number) FROM joining_versions WHERE joining_id = j.id)
    LEFT JOIN published_joinings p ON p.joining_id = j.id LEFT JOIN asked ON asked.joining_id = j.id
    WHERE j.county = ? AND (v.id IS NOT NULL OR asked.at IS NOT NULL)
    """

  private static func stepsByJoining(_ county: CountyCode, _ db: Database) throws -> [JoiningID: [Step]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT s.joining_id, s.kind, s.version_id, s.at, s.person_id, s.words FROM joinings j
        JOIN joining_steps s ON s.joining_id = j.id WHERE j.county = ? ORDER BY s.joining_id, s.id
        """,
      arguments: [county])
    return rows.reduce(into: [:]) { steps, row in
      if let step = Step(row) { steps[row["joining_id"], default: []].append(step) }
    }
  }
}

extension ReceivedJoining {
  init(_ row: Row, standing: JoiningStanding, answerDays: Int) {
    let submittedAt: Instant = row["submitted_at"]
    self.init(
      joining: row["id"], organisation: row["organisation_id"], edition: row["edition_id"], name: row["name"] ?? "",
      kind: row["kind"] ?? "other", state: standing.state, version: row["number"] ?? 0,
      reference: row["reference"] ?? "", submittedAt: submittedAt,
      answerBy: (standing.awaitsAnswer && !standing.isEnded) || standing.asksToShowNo ? submittedAt.day.adding(workingDays: answerDays) : nil,
      diaryNumber: row["diary_number"], slug: row["slug"],
      isChange: standing.awaitsAnswer && standing.isConfirmed, asksToShowNo: standing.asksToShowNo, isExample: row["is_example"] == 1)
  }

  fileprivate func matches(_ wanted: String) -> Bool {
    [name, reference, diaryNumber ?? ""].contains { $0.lowercased().contains(wanted) }
  }
}
