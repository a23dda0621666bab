import GRDB
import Kernel
import Store

extension AboutPage {
  /// Keeps what has been filled in so far. A page that is published stays whole: holes are refused.
  ///
  /// - Parameter fingerprint: that of the facts the writer saw; nil for the house's own hand.
  package static func save(
    _ facts: Facts, of owner: AboutOwner, expecting fingerprint: String?, in tx: Transaction
  ) throws {
    let page = try of(owner, tx.db)
    try keep(
      facts, of: owner, over: page, publishedAt: page.publishedAt, expecting: fingerprint, verb: "about.saved", tx)
  }

  /// Publishes the page. Refused, with every gap at once, while something is missing.
  package static func publish(
    _ facts: Facts, of owner: AboutOwner, expecting fingerprint: String?, in tx: Transaction
  ) throws {
    let page = try of(owner, tx.db)
    try keep(facts, of: owner, over: page, publishedAt: tx.now, expecting: fingerprint, verb: "about.published", tx)
  }

  private static func keep(
    _ facts: Facts, of owner: AboutOwner, over page: AboutPage, publishedAt: Instant?, expecting fingerprint: String?,
    verb: String, _ tx: Transaction
  ) throws {
    guard mayWrite(owner, tx.actor) else { throw NotFound() }
    // Sent twice, it is there already.
    if page.isBegun, facts == page.facts, (publishedAt != nil) == (page.publishedAt != nil) { return }
    let isStale = fingerprint.map { $0 != page.fingerprint } ?? false
    let gaps = publishedAt == nil ? [] : facts.gaps
    guard !isStale, gaps.isEmpty else { throw AboutRefusal(gaps: gaps, changedMeanwhile: isStale) }
    try tx.db.execute(
      sql: """
        INSERT INTO about_pages (county, kind, facts, published_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (county, kind) DO UPDATE SET facts = excluded.facts, published_at = excluded.published_at
        """,
      arguments: [owner.column, Facts.kind.rawValue, JSONText.encode(facts), publishedAt])
    try tx.record(
      Event(verb, "about:\(Facts.kind.rawValue)", county: owner.county, facts: ["gaps": String(facts.gaps.count)]))
  }

  /// The county's strategists write the county's pages; the installation's own are the operator's.
  private static func mayWrite(_ owner: AboutOwner, _ actor: Actor) -> Bool {
    if case .house = actor.voice { return true }
    return owner.county.map { actor.officerOf.contains($0) } ?? false
  }
}
