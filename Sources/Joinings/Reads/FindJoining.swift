import GRDB
import Kernel
import Store

extension Joining {
  /// The joining, for someone who may know of it: the organisation's own people always; county strategists and the
  /// house from the first submission on. To anyone else there is no such thing.
  package static func find(_ id: JoiningID, visibleTo actor: Actor, _ db: Database) throws -> Joining {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM joinings WHERE id = ?", arguments: [id]) else {
      throw NotFound()
    }
    let isOwn = actor.has(.reader, in: row["organisation_id"])
    let joining = Joining(row, isOwn: isOwn)
    if isOwn { return joining }
    guard actor.isHouse || actor.officerOf.contains(joining.county) else { throw NotFound() }
    guard try hasBeenSubmitted(id, db) else { throw NotFound() }
    return joining
  }

  /// The joining as it was sent in, for the operator's command; nil while anything in it is the organisation's own space: before
  /// the first submission, and while a change is being written. In a demo database nothing is anyone's own.
  package static func sentIn(_ id: JoiningID, _ db: Database) throws -> Joining? {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM joinings WHERE id = ?", arguments: [id]) else {
      return nil
    }
    let joining = Joining(row, isOwn: true)
    if try Installation.read(db)?.isDemo == true { return joining }
    let standing = try joining.standing(db)
    return standing.hasBeenSubmitted && !standing.isWritable ? joining : nil
  }

  /// The organisation's joinings in its own workspace, newest first. The caller has made sure that the reader is in it.
  package static func all(of organisation: OrganisationID, _ db: Database) throws -> [Joining] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM joinings WHERE organisation_id = ? ORDER BY created_at DESC, id",
      arguments: [organisation]
    ).map { Joining($0, isOwn: true) }
  }

  /// Its steps in order, without the organisation's own space for those who do not belong to it.
  package func steps(_ db: Database) throws -> [Step] {
    let steps = try Step.all(of: id, db)
    return isOwn ? steps : Step.seenByTheCounty(steps)
  }

  /// Where it stands, for whoever asked.
  package func standing(_ db: Database) throws -> JoiningStanding { JoiningStanding.of(try steps(db)) }

  static func hasBeenSubmitted(_ id: JoiningID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM joining_steps WHERE joining_id = ? AND kind IN ('submitted', 'decline-asked'))
        """,
      arguments: [id]) ?? false
  }

  init(_ row: Row, isOwn: Bool) {
    self.init(
      id: row["id"], county: row["county"], organisation: row["organisation_id"], edition: row["edition_id"],
      slug: row["slug"], follows: row["follows_id"], group: row["group_id"],
      showsPreparing: row["shows_preparing"] == 1, isExample: row["is_example"] == 1, diaryNumber: row["diary_number"],
      createdAt: row["created_at"], touchedAt: row["touched_at"], isOwn: isOwn)
  }
}

extension Actor {
  /// The house itself sees what a county board sees, and no draft.
  var isHouse: Bool { if case .house = voice { true } else { false } }
}

extension Step {
  static func all(of joining: JoiningID, _ db: Database) throws -> [Step] {
    try Row.fetchAll(
      db, sql: "SELECT kind, version_id, at, person_id, words FROM joining_steps WHERE joining_id = ? ORDER BY id",
      arguments: [joining]
    ).compactMap(Step.init)
  }

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    self.init(
      kind: kind, version: row["version_id"], at: row["at"], person: row["person_id"], words: row["words"])
  }
}

extension Version {
  /// What has been sent in, oldest first. For those who may see the joining.
  package static func all(of joining: JoiningID, _ db: Database) throws -> [Version] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM joining_versions WHERE joining_id = ? ORDER BY number", arguments: [joining]
    )
    .compactMap(Version.init)
  }

  /// What was sent in last; nil before the first time.
  package static func latest(of joining: JoiningID, _ db: Database) throws -> Version? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM joining_versions WHERE joining_id = ? ORDER BY number DESC LIMIT 1", arguments: [joining]
    ).flatMap(Version.init)
  }

  /// One version by its number, for someone who may see the joining.
  package static func find(
    _ number: Int, of joining: JoiningID, visibleTo actor: Actor, _ db: Database
  ) throws -> Version {
    _ = try Joining.find(joining, visibleTo: actor, db)
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM joining_versions WHERE joining_id = ? AND number = ?", arguments: [joining, number])
    guard let version = row.flatMap(Version.init) else { throw NotFound() }
    return version
  }

  static func byID(_ id: VersionID, _ db: Database) throws -> Version? {
    try Row.fetchOne(db, sql: "SELECT * FROM joining_versions WHERE id = ?", arguments: [id]).flatMap(Version.init)
  }

  /// The frozen data as it came, byte for byte.
  static func data(of id: VersionID, _ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT snapshot FROM joining_versions WHERE id = ?", arguments: [id])
  }

  init?(_ row: Row) {
    guard let snapshot = JSONText.decode(Snapshot.self, row["snapshot"]) else { return nil }
    self.init(
      id: row["id"], joining: row["joining_id"], number: row["number"], snapshot: snapshot, sha256: row["sha256"],
      reference: row["reference"], submittedAt: row["submitted_at"], submittedBy: row["submitted_by"])
  }
}
