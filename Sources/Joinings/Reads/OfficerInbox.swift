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
  /// Whether the county has sent it back, and nothing has come in since.
  package let isReturned: Bool
  /// Whether a joining to a later strategy stands in its place.
  package let isSuperseded: Bool
  /// Whether it waits for the county to show that the organisation is not joining.
  package let asksToShowNo: Bool
  package let isExample: Bool
}

/// What has come in to a county. Only its strategists (and the house) are handed it; drafts are not in it.
package enum OfficerInbox {
  /// Everything the county may see, in Swedish order, narrowed where asked.
  ///
  /// - Parameters:
  ///   - states: only these, a change on its way counted with what has been sent in or sent back. When empty, all that
  ///     no later joining stands in the place of; those are found by their state or by a search.
  ///   - query: a part of the name, the reference or the case number.
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
    .filter { states.isEmpty ? !$0.isSuperseded || !wanted.isEmpty : !states.isDisjoint(with: $0.states) }
    .filter { kind == nil || $0.kind == kind }
    .filter { wanted.isEmpty || $0.matches(wanted) }
    .map { (key: SwedishOrder.key($0.name), row: $0) }
    .sorted { ($0.key, $0.row.joining) < ($1.key, $1.row.joining) }
    .map(\.row)
  }

  static let select = """
    WITH asked AS (SELECT joining_id, max(at) AS at FROM joining_steps WHERE kind = 'decline-asked' GROUP BY joining_id)
    SELECT j.id, j.organisation_id, j.edition_id, j.diary_number, j.slug, j.is_example, v.number, v.reference,
      p.state AS public_state,
      COALESCE(v.submitted_at, asked.at) AS submitted_at,
      COALESCE(json_extract(v.snapshot, '$.organisation.name'), p.name,
        (SELECT n.name FROM organisation_names n WHERE n.organisation_id = o.id AND n.from_day <= substr(asked.at, 1, 10)
         ORDER BY n.from_day DESC LIMIT 1),
        (SELECT n.name FROM organisation_names n WHERE n.organisation_id = o.id ORDER BY n.from_day LIMIT 1)) AS name,
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
      answerBy: (standing.awaitsAnswer && !standing.isEnded) || standing.asksToShowNo
        ? submittedAt.day.adding(workingDays: answerDays) : nil,
      diaryNumber: row["diary_number"], slug: row["slug"],
      isChange: standing.awaitsAnswer && standing.isConfirmed,
      isReturned: standing.isReturned && !standing.isEnded,
      isSuperseded: (row["public_state"] as String?) == "superseded",
      asksToShowNo: standing.asksToShowNo, isExample: row["is_example"] == 1)
  }

  /// What it is found under: a change of something confirmed under both.
  fileprivate var states: Set<JoiningState> {
    var states: Set<JoiningState> = [state]
    if isChange { states.insert(.submitted) }
    if isReturned { states.insert(.returned) }
    return states
  }

  fileprivate func matches(_ wanted: String) -> Bool {
    [name, reference, diaryNumber ?? ""].contains { $0.lowercased().contains(wanted) }
  }
}
