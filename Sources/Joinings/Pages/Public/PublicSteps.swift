import GRDB
import Kernel
import Store

/// A dated public step in a joining's life. What was before the first confirmation, and what happens in the organisation's
/// own space, is nobody's to read.
struct PublicStep: Sendable, Hashable {
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case confirmed, changed, paused, resumed, withdrawn, declined

    var title: Text {
      switch self {
      case .confirmed: PublicJoiningTexts.stepConfirmed
      case .changed: PublicJoiningTexts.stepChanged
      case .paused: PublicJoiningTexts.stepPaused
      case .resumed: PublicJoiningTexts.stepResumed
      case .withdrawn: PublicJoiningTexts.stepWithdrawn
      case .declined: PublicJoiningTexts.stepDeclined
      }
    }
  }

  let kind: Kind
  let day: Day

  /// Oldest first.
  static func all(of joining: JoiningID, _ db: Database) throws -> [PublicStep] {
    var isConfirmed = false
    return try Step.all(of: joining, db).compactMap { step in
      switch step.kind {
      case .confirmed:
        defer { isConfirmed = true }
        return PublicStep(kind: isConfirmed ? .changed : .confirmed, day: step.at.day)
      case .paused: return PublicStep(kind: .paused, day: step.at.day)
      case .resumed: return PublicStep(kind: .resumed, day: step.at.day)
      case .withdrawn: return isConfirmed ? PublicStep(kind: .withdrawn, day: step.at.day) : nil
      case .declinedPublished: return PublicStep(kind: .declined, day: step.at.day)
      case .begun, .submitted, .returned, .refused, .declined, .changeBegun, .changeDropped: return nil
      }
    }
  }
}

extension TileMark {
  /// How the county's municipalities stand, by SCB's code. "Förbereder" only where a municipality has chosen to show it.
  package static func all(of county: CountyCode, _ db: Database) throws -> [String: TileMark] {
    var marks: [String: TileMark] = [:]
    for code in try preparing(county, db) { marks[code] = TileMark(.preparing) }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT municipality_code, slug FROM published_joinings
        WHERE county = ? AND kind = 'municipality' AND municipality_code IS NOT NULL AND state IN ('joined', 'paused')
        """,
      arguments: [county])
    for row in rows { marks[row["municipality_code"]] = TileMark(.joined, slug: row["slug"]) }
    return marks
  }

  private static func preparing(_ county: CountyCode, _ db: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT j.id, o.municipality_code FROM organisations o JOIN joinings j ON j.organisation_id = o.id
        WHERE j.shows_preparing = 1 AND j.county = ? AND o.kind = 'municipality' AND o.municipality_code IS NOT NULL
        """,
      arguments: [county])
    return try rows.filter { try !JoiningStanding.of(Step.all(of: $0["id"], db)).isEnded }.map {
      $0["municipality_code"]
    }
  }
}
