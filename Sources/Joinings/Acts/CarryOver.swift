import GRDB
import Kernel
import Organisations
import Store
import Strategies

extension Joining {
  /// Carries a confirmed joining over to the strategy's successor: a new draft with the old areas where they have become
  /// new ones. The old joining stays public as it is until the new one has been confirmed, and readable after that. The
  /// decision is not carried: it was for the previous strategy.
  package static func carryOver(_ old: JoiningID, to edition: EditionID, in tx: Transaction) throws -> JoiningID {
    let former = try own(old, needs: .contributor, in: tx)
    guard try former.standing(tx.db).isConfirmed, let confirmed = try Version.confirmed(of: old, tx.db),
      let from = try Edition.byID(former.edition, tx.db),
      try Shelf.of(former.county, tx.db).successors(of: from).contains(where: { $0.id == edition })
    else { throw JoiningRefusal.nothingToCarry }
    if let underWay = try underWay(former.organisation, edition, tx.db) {
      return try follow(underWay, former, confirmed, in: tx)
    }
    let target = try joinable(edition, in: tx)
    let id = try insert(for: former.organisation, edition: target, follows: old, in: tx)
    try carry(confirmed, to: edition, into: id, in: tx)
    try tx.record(
      Event(
        "joining.carried-over", "joining:\(id)", organisation: former.organisation, facts: ["follows": old.text]))
    return id
  }

  /// A draft of the new strategy is there already: it becomes the one that carries the old over, unless it has been
  /// sent in. What is written in it stays; what is not is carried.
  private static func follow(
    _ underWay: JoiningID, _ former: Joining, _ confirmed: Version, in tx: Transaction
  ) throws -> JoiningID {
    let other = try find(underWay, visibleTo: tx.actor, tx.db)
    if other.follows == former.id { return underWay }
    guard other.follows == nil, try !hasBeenSubmitted(underWay, tx.db) else { throw JoiningRefusal.nothingToCarry }
    try tx.db.execute(sql: "UPDATE joinings SET follows_id = ? WHERE id = ?", arguments: [former.id, underWay])
    try carry(confirmed, to: other.edition, into: underWay, in: tx)
    try touch(underWay, in: tx)
    try other.recordOwn("joining.carried-over", ["follows": former.id.text], in: tx)
    return underWay
  }

  private static func carry(
    _ confirmed: Version, to edition: EditionID, into id: JoiningID, in tx: Transaction
  ) throws {
    for (part, content) in try carried(confirmed.snapshot, to: edition, tx.db) {
      try tx.db.execute(
        sql: """
          INSERT OR IGNORE INTO joining_parts (joining_id, part, content, revision, saved_at, saved_by)
          VALUES (?, ?, ?, 1, ?, ?)
          """,
        arguments: [id, part.description, content, tx.now, tx.actor.person])
    }
    try copyContacts(from: confirmed.joining, to: id, in: tx)
  }

  private static func carried(
    _ snapshot: Snapshot, to edition: EditionID, _ db: Database
  ) throws -> [PartName: String] {
    let successors = try Area.successors(of: snapshot.areas.map(\.area), db)
    let areas = try Area.all(of: edition, db).filter(\.isSelectable)
    let statements = try Strategies.Statement.all(of: edition, db)
    let goals = try LocalGoal.all(of: snapshot.organisation.id, db)
    var parts: [PartName: String] = [
      .organisation: JSONText.encode(
        OrganisationAnswer(
          scope: snapshot.organisation.scope, publicMail: snapshot.organisation.publicMail,
          publicMailLabel: snapshot.organisation.publicMailLabel))
    ]
    var chosen: [AreasAnswer.Choice] = []
    for area in areas {
      let before = snapshot.areas.filter { successors[$0.area]?.contains(area.id) ?? false }
      guard !before.isEmpty else { continue }
      chosen.append(.init(area: area.id, isMain: before.contains(where: \.isMain)))
      parts[.area(area.id)] = JSONText.encode(
        merged(before.map { $0.answer(localGoals: goals) }, said: before, now: statements[area.id] ?? []))
    }
    parts[.areas] = JSONText.encode(AreasAnswer(chosen: chosen))
    return parts
  }

  /// What was said of the old areas, put together for the new one. A tick stays where the statement reads the same.
  private static func merged(
    _ answers: [AreaAnswer], said: [Snapshot.Area], now: [Strategies.Statement]
  ) -> AreaAnswer {
    let ticked = Dictionary(
      said.flatMap(\.statements).map { ($0.text.sv, $0.tick) }, uniquingKeysWith: { first, _ in first })
    let how = answers.map(\.how).filter { !$0.isEmpty }.joined(separator: "\n\n")
    return AreaAnswer(
      ticks: Dictionary(
        now.compactMap { statement in ticked[statement.text.sv].map { (statement.id.text, $0) } },
        uniquingKeysWith: { first, _ in first }),
      // Nothing is cut off: where it has become too long, whoever saves it is told.
      how: how, goals: answers.flatMap(\.goals))
  }

  private static func copyContacts(from old: JoiningID, to new: JoiningID, in tx: Transaction) throws {
    let held = Set(try Contact.all(of: new, tx.db).map(\.role))
    for contact in try Contact.all(of: old, tx.db) where !held.contains(contact.role) {
      try tx.db.execute(
        sql: """
          INSERT INTO contacts (id, joining_id, role, name, title, mail, phone)
          SELECT ?, ?, role, name, title, mail, phone FROM contacts WHERE id = ?
          """,
        arguments: [ContactID.random(), new, contact.id])
    }
  }
}
