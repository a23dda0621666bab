import GRDB
import Kernel
import Store

extension Step.Kind {
  /// Whether it is the county's to do.
  package var isCounty: Bool {
    switch self {
    case .returned, .confirmed, .refused, .declinedPublished, .declineHidden: true
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
    let inOrder = entries.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    return PublicHistory(entries: inOrder.map(\.element))
  }

  private static func supersededOn(_ joining: JoiningID, _ db: Database) throws -> Day? {
    try Day.fetchOne(db, sql: "SELECT superseded_on FROM published_joinings WHERE joining_id = ?", arguments: [joining])
  }
}
