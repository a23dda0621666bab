import Accounts
import GRDB
import Kernel
import Store

/// One dated step as it is read: what happened, about which version, in whose words.
package struct HistoryEntry: Sendable, Hashable {
  package let kind: Step.Kind
  package let at: Instant
  /// The version it was about.
  package let version: Int?
  package let words: String?
  /// Who did it, as far as the reader may know: a colleague of theirs. Nil for everyone else and for whoever is erased.
  package let who: String?
  /// Whether the county did it.
  package let isCounty: Bool

  /// What happened, as a sentence.
  package func told(in language: Language) -> String { HistoryTexts.step(kind, version: version)[language] }
}

extension Joining {
  /// Its steps for whoever asked, oldest first. The organisation's own space is left out for those outside it; each side
  /// sees the names of its own.
  package func history(_ db: Database) throws -> [HistoryEntry] {
    let numbers = Dictionary(
      try Row.fetchAll(db, sql: "SELECT id, number FROM joining_versions WHERE joining_id = ?", arguments: [id])
        .map { ($0["id"] as VersionID, $0["number"] as Int) }, uniquingKeysWith: { first, _ in first })
    return try steps(db).map { step in
      let isSeen = step.kind.isCounty != isOwn
      return HistoryEntry(
        kind: step.kind, at: step.at, version: step.version.flatMap { numbers[$0] }, words: step.words,
        who: isSeen ? try step.person.flatMap { try PersonDetails.byID($0, db)?.shownName } : nil,
        isCounty: step.kind.isCounty)
    }
  }
}

extension Step.Kind {
  /// Whether it is the county's to do.
  package var isCounty: Bool {
    switch self {
    case .returned, .confirmed, .refused: true
    default: false
    }
  }
}

/// What anyone may read of a joining's life, from its first confirmation on.
package struct PublicHistory: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, Codable {
    /// The leadership's decision that the first confirmed version stands on.
    case decided
    case joined
    case changed
    case paused
    case resumed
    case withdrawn
    /// The organisation published its own no.
    case declined
    /// A joining to the strategy after it has taken its place.
    case superseded
  }

  package struct Entry: Sendable, Hashable {
    package let day: Day
    package let kind: Kind
    /// The version that was confirmed.
    package let version: Int?

    /// What happened, as a sentence.
    package func told(in language: Language) -> String { HistoryTexts.publicStep(kind)[language] }
  }

  /// Oldest first.
  package let entries: [Entry]

  /// The public history; empty while nothing is public.
  package static func of(_ joining: JoiningID, _ db: Database) throws -> PublicHistory {
    let steps = try Step.all(of: joining, db)
    guard JoiningStanding.of(steps).publicState != nil else { return PublicHistory(entries: []) }
    let versions = try Version.all(of: joining, db)
    var entries: [Entry] = []
    for step in steps where step.kind.isPublic {
      let version = versions.first { $0.id == step.version }
      let isFirst = !entries.contains { $0.kind == .joined }
      switch step.kind {
      case .confirmed:
        if isFirst, let day = version?.snapshot.decision.day {
          entries.append(Entry(day: day, kind: .decided, version: nil))
        }
        entries.append(Entry(day: step.at.day, kind: isFirst ? .joined : .changed, version: version?.number))
      case .paused: entries.append(Entry(day: step.at.day, kind: .paused, version: nil))
      case .resumed: entries.append(Entry(day: step.at.day, kind: .resumed, version: nil))
      // What was never confirmed was never public either.
      case .withdrawn: if !isFirst { entries.append(Entry(day: step.at.day, kind: .withdrawn, version: nil)) }
      // Shown anew after it was hidden, it stands once, with the day of the last time.
      case .declinedPublished: entries = [Entry(day: step.at.day, kind: .declined, version: nil)]
      default: break
      }
    }
    if !entries.isEmpty, let day = try supersededOn(joining, db) {
      entries.append(Entry(day: day, kind: .superseded, version: nil))
    }
    return PublicHistory(entries: entries)
  }

  private static func supersededOn(_ joining: JoiningID, _ db: Database) throws -> Day? {
    try Day.fetchOne(
      db,
      sql: """
        SELECT next.joined_on FROM published_joinings p JOIN published_joinings next
          ON next.organisation_id = p.organisation_id AND next.county = p.county AND next.joining_id <> p.joining_id
        WHERE p.joining_id = ? AND p.state = 'superseded' AND next.joined_on >= p.joined_on AND next.version_id IS NOT NULL
        ORDER BY next.joined_on LIMIT 1
        """,
      arguments: [joining])
  }
}
