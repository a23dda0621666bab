import GRDB
import Kernel
import Organisations
import Store
import Strategies

/// Everything that is being written in a joining: the organisation's own space. Nobody else is ever handed one.
package struct Draft: Sendable {
  package let joining: Joining
  /// The day it is looked at.
  package let day: Day
  package let standing: JoiningStanding
  package let organisation: Organisation
  package let edition: Edition
  /// The edition's areas in the strategy's order.
  package let areas: [Area]
  package let statements: [AreaID: [Strategies.Statement]]
  package let organisationPart: SavedPart<OrganisationAnswer>
  package let areasPart: SavedPart<AreasAnswer>
  package let areaParts: [AreaID: SavedPart<AreaAnswer>]
  package let decisionPart: SavedPart<DecisionAnswer>
  package let contacts: [Contact]
  package let papers: [Paper]
  /// What was found in each paper.
  package let readings: [PaperID: PaperReading]
  package let localGoals: [LocalGoal]
  package let steps: [Step]
  package let versions: [Version]
  package let group: JoiningGroup?

  package var state: JoiningState { standing.state }

  package func contact(_ role: Contact.Role) -> Contact? { contacts.first { $0.role == role } }

  /// The whole draft, for the organisation's own people: a joining that someone else has found opens no draft.
  package static func load(_ joining: Joining, on day: Day, _ db: Database) throws -> Draft {
    guard joining.isOwn,
      let organisation = try Organisation.byID(joining.organisation, on: day, db),
      let edition = try Edition.byID(joining.edition, db)
    else { throw NotFound() }
    let parts = try StoredPart.all(of: joining.id, db)
    let steps = try Step.all(of: joining.id, db)
    let areaParts = parts.compactMap { name, part -> (AreaID, SavedPart<AreaAnswer>)? in
      guard case .area(let id) = name else { return nil }
      return (id, part.answer(or: AreaAnswer()))
    }
    return Draft(
      joining: joining, day: day, standing: JoiningStanding.of(steps), organisation: organisation, edition: edition,
      areas: try Area.all(of: joining.edition, db), statements: try Strategies.Statement.all(of: joining.edition, db),
      organisationPart: parts[.organisation].answer(or: OrganisationAnswer()),
      areasPart: parts[.areas].answer(or: AreasAnswer()),
      areaParts: Dictionary(areaParts, uniquingKeysWith: { first, _ in first }),
      decisionPart: parts[.decision].answer(or: DecisionAnswer()),
      contacts: try Contact.all(of: joining.id, db), papers: try Paper.all(of: joining.id, db),
      readings: try PaperReading.all(of: joining.id, db),
      localGoals: try LocalGoal.all(of: joining.organisation, db), steps: steps,
      versions: try Version.all(of: joining.id, db), group: try JoiningGroup.of(joining, on: day, db))
  }
}

extension OrganisationAnswer {
  /// What the organisation says of itself in what it writes, for a letter that goes out in its name. The caller has made
  /// sure that it is the organisation's own act.
  package static func saved(of joining: JoiningID, _ db: Database) throws -> OrganisationAnswer {
    try StoredPart.one(.organisation, of: joining, db).answer(or: OrganisationAnswer()).answer
  }
}

/// A part as it lies in the database.
struct StoredPart {
  let content: String
  let revision: Int
  let savedAt: Instant
  let savedBy: PersonID?

  static func all(of joining: JoiningID, _ db: Database) throws -> [PartName: StoredPart] {
    var parts: [PartName: StoredPart] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM joining_parts WHERE joining_id = ?", arguments: [joining]) {
      if let name = PartName(row["part"] as String) { parts[name] = StoredPart(row) }
    }
    return parts
  }

  static func one(_ part: PartName, of joining: JoiningID, _ db: Database) throws -> StoredPart? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM joining_parts WHERE joining_id = ? AND part = ?",
      arguments: [joining, part.description]
    ).map(StoredPart.init)
  }

  init(_ row: Row) {
    content = row["content"]
    revision = row["revision"]
    savedAt = row["saved_at"]
    savedBy = row["saved_by"]
  }

  func answer<Answer>(or empty: Answer) -> SavedPart<Answer> {
    SavedPart(
      answer: JSONText.decode(Answer.self, content) ?? empty, revision: revision, savedAt: savedAt, savedBy: savedBy)
  }
}

extension Optional where Wrapped == StoredPart {
  func answer<Answer>(or empty: Answer) -> SavedPart<Answer> { self?.answer(or: empty) ?? SavedPart(answer: empty) }
}

extension Contact {
  /// Who stands as contact and deputy now.
  static func all(of joining: JoiningID, _ db: Database) throws -> [Contact] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM contacts WHERE joining_id = ? AND replaced_at IS NULL ORDER BY role", arguments: [joining]
    ).compactMap(Contact.init)
  }

  /// Everyone that the joining has named and who has not been erased, those who have been replaced after the others.
  static func everyone(of joining: JoiningID, _ db: Database) throws -> [Contact] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM contacts WHERE joining_id = ? AND name || title || mail || phone <> ''
        ORDER BY replaced_at IS NOT NULL, role, replaced_at DESC, id
        """,
      arguments: [joining]
    ).compactMap(Contact.init)
  }

  /// The people a version names by id, as the register knows them. Erased ones are left with empty fields.
  static func named(in version: Version, _ db: Database) throws -> [Contact] {
    let ids = version.snapshot.people.map(\.id)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM contacts WHERE joining_id = ? ORDER BY role", arguments: [version.joining]
    ).compactMap(Contact.init).filter { ids.contains($0.id.text) }
  }

  init?(_ row: Row) {
    guard let role = Role(rawValue: row["role"]) else { return nil }
    self.init(
      id: row["id"], role: role, name: row["name"], title: row["title"], mail: row["mail"], phone: row["phone"])
  }
}

extension Paper {
  static func all(of joining: JoiningID, _ db: Database) throws -> [Paper] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT papers.*, files.media_type, files.size, files.sha256, papers.text IS NOT NULL AS has_text
        FROM papers JOIN files ON files.id = papers.file_id
        WHERE papers.joining_id = ? AND papers.removed_at IS NULL ORDER BY papers.added_at, papers.id
        """,
      arguments: [joining]
    ).compactMap(Paper.init)
  }

  /// The text that was read in a paper and what was found in it, for the organisation's own people.
  package func content(_ db: Database) throws -> (text: String?, reading: String?) {
    let row = try Row.fetchOne(db, sql: "SELECT text, reading FROM papers WHERE id = ?", arguments: [id])
    return (row?["text"], row?["reading"])
  }

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    self.init(
      id: row["id"], kind: kind, file: row["file_id"], name: row["name"], mediaType: row["media_type"],
      size: row["size"], sha256: row["sha256"], addedAt: row["added_at"], hasText: row["has_text"] == 1)
  }
}
