import GRDB
import Kernel
import Organisations
import Store

extension Joining {
  /// Begins a change of something sent in or confirmed: a new draft beside it. What the county has and what is public
  /// stay as they are until the change is sent in and confirmed.
  package static func beginChange(_ id: JoiningID, in tx: Transaction) throws {
    let joining = try own(id, needs: .contributor, in: tx)
    let standing = try joining.standing(tx.db)
    if standing.isWritable { return }
    guard !standing.isEnded, standing.state != .paused else { throw JoiningRefusal.notNow(standing.state) }
    try take(.changeBegun, of: id, in: tx)
    try touch(id, in: tx)
    try joining.recordOwn("joining.change-begun", in: tx)
  }

  /// Throws a change away: the answers are again those of the version that waits or is public.
  package static func dropChange(_ id: JoiningID, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    let standing = try joining.standing(tx.db)
    if !standing.isWritable, try Step.all(of: id, tx.db).last?.kind == .changeDropped { return }
    guard standing.isWritable, standing.isConfirmed || standing.awaitsAnswer else {
      throw JoiningRefusal.notNow(standing.state)
    }
    try drop(joining, standing, in: tx)
  }

  /// Puts back what stood before the change: the version that waits, or the one that is public.
  static func drop(_ joining: Joining, _ standing: JoiningStanding, in tx: Transaction) throws {
    let id = joining.id
    guard let kept = try standing.awaitsAnswer ? Version.latest(of: id, tx.db) : Version.confirmed(of: id, tx.db) else {
      throw JoiningRefusal.notNow(standing.state)
    }
    try restore(kept, of: joining, in: tx)
    try take(.changeDropped, of: id, in: tx)
    try touch(id, in: tx)
    if standing.isReturned {
      // The county has sent it back and waits: it is told.
      try joining.record("joining.change-dropped", in: tx)
    } else {
      try joining.recordOwn("joining.change-dropped", in: tx)
    }
  }

  private static func restore(_ version: Version, of joining: Joining, in tx: Transaction) throws {
    let id = joining.id
    let goals = try LocalGoal.all(of: version.snapshot.organisation.id, tx.db)
    let answers = version.snapshot.answers(localGoals: goals)
    for (part, content) in answers {
      try tx.db.execute(
        sql: """
          INSERT INTO joining_parts (joining_id, part, content, revision, saved_at, saved_by) VALUES (?, ?, ?, 1, ?, ?)
          ON CONFLICT (joining_id, part) DO UPDATE SET content = excluded.content, revision = revision + 1,
            saved_at = excluded.saved_at, saved_by = excluded.saved_by
          """,
        arguments: [id, part.description, content, tx.now, tx.actor.person])
    }
    try restoreContacts(version, in: tx)
    try restorePapers(version, of: joining, in: tx)
    try JoiningGroup.restore(version.snapshot.group, joining, in: tx)
  }

  private static func restoreContacts(_ version: Version, in tx: Transaction) throws {
    let frozen = try Version.all(of: version.joining, tx.db).flatMap { $0.snapshot.people.map(\.id) }
    let named = Set(version.snapshot.people.map(\.id))
    for contact in try Contact.all(of: version.joining, tx.db) where !named.contains(contact.id.text) {
      if frozen.contains(contact.id.text) {
        try tx.db.execute(sql: "UPDATE contacts SET replaced_at = ? WHERE id = ?", arguments: [tx.now, contact.id])
      } else {
        try tx.db.execute(sql: "DELETE FROM contacts WHERE id = ?", arguments: [contact.id])
      }
    }
    for id in named {
      try tx.db.execute(
        sql: "UPDATE contacts SET replaced_at = NULL WHERE id = ? AND joining_id = ?", arguments: [id, version.joining])
    }
  }

  private static func restorePapers(_ version: Version, of joining: Joining, in tx: Transaction) throws {
    let files = Set(version.snapshot.attachments.map(\.file))
    let papers = try Paper.all(of: joining.id, tx.db)
    for paper in papers where !files.contains(paper.file) { try take(paper, outOf: joining, in: tx) }
    for file in files where !papers.contains(where: { $0.file == file }) {
      // A paper that was taken out and put in again has two rows: the last one comes back.
      try tx.db.execute(
        sql: """
          UPDATE papers SET removed_at = NULL WHERE id = (SELECT id FROM papers WHERE joining_id = ? AND file_id = ?
          ORDER BY removed_at DESC, added_at DESC, id LIMIT 1)
          """,
        arguments: [joining.id, file])
    }
  }
}

extension Version {
  /// The version that was confirmed last; nil before the first time.
  package static func confirmed(of joining: JoiningID, _ db: Database) throws -> Version? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT v.* FROM joining_steps s JOIN joining_versions v ON v.id = s.version_id
        WHERE s.joining_id = ? AND s.kind = 'confirmed' ORDER BY s.id DESC LIMIT 1
        """,
      arguments: [joining]
    ).flatMap(Version.init)
  }
}

extension Snapshot {
  /// What was sent in, as the form's parts again.
  func answers(localGoals: [LocalGoal]) -> [PartName: String] {
    var parts: [PartName: String] = [
      .organisation: JSONText.encode(
        OrganisationAnswer(
          scope: organisation.scope, publicMail: organisation.publicMail, publicMailLabel: organisation.publicMailLabel)
      ),
      .areas: JSONText.encode(AreasAnswer(chosen: areas.map { .init(area: $0.area, isMain: $0.isMain) })),
      .decision: JSONText.encode(decision),
    ]
    for area in areas { parts[.area(area.area)] = JSONText.encode(area.answer(localGoals: localGoals)) }
    return parts
  }
}

extension Snapshot.Area {
  /// What was said of the area, as an answer; local goals are found again by their words.
  func answer(localGoals: [LocalGoal]) -> AreaAnswer {
    AreaAnswer(
      ticks: Dictionary(statements.map { ($0.statement.text, $0.tick) }, uniquingKeysWith: { first, _ in first }),
      how: how,
      goals: goals.map { goal in
        AreaAnswer.Goal(text: goal.text, localGoal: localGoals.first { $0.text == goal.serves }?.id)
      })
  }
}
