import GRDB
import Kernel
import Store
import Strategies

extension StandardText {
  /// Publishes a new version of the county's standard text about one of its published editions. Proposals that are begun
  /// keep theirs, and are offered this one. The same text as the newest is no new version.
  ///
  /// - Parameter number: that of the version the writer began from; 0 where there was none.
  @discardableResult
  package static func publish(
    _ kind: StandardTextKind, _ text: String, of edition: EditionID, expecting number: Int, in tx: Transaction
  ) throws -> StandardText {
    guard let found = try Edition.byID(edition, tx.db), found.publishedAt != nil,
      tx.actor.officerOf.contains(found.county)
    else { throw NotFound() }
    let tidy = ProposalRules.tidied(text, .background)
    let count = TypedText.length(tidy)
    if tidy.isEmpty { throw ProposalRefusal.faulty([.init(nil, "text", .emptyText)]) }
    guard count <= ProposalLimits.text else {
      throw ProposalRefusal.faulty([.init(nil, "text", .tooLong(count, limit: ProposalLimits.text))])
    }
    if let mark = unknownMark(in: tidy) { throw ProposalRefusal.faulty([.init(nil, "text", .unknownMark(mark))]) }
    let latest = try latest(kind, of: edition, tx.db)
    if let latest, latest.text == tidy { return latest }
    guard (latest?.number ?? 0) == number else { throw ProposalRefusal.changedSince }
    let new = StandardText(
      id: .random(), edition: edition, kind: kind, number: number + 1, text: tidy, publishedAt: tx.now,
      publishedBy: tx.actor.person)
    try tx.db.execute(
      sql: """
        INSERT INTO standard_texts (id, edition_id, kind, number, text, published_at, published_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [new.id, edition, kind.rawValue, new.number, tidy, tx.now, tx.actor.person])
    try tx.record(
      Event(
        "standard-text.published", "edition:\(edition)", county: found.county,
        facts: ["kind": kind.rawValue, "number": String(new.number)]))
    return new
  }
}
