import Counties
import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Web

/// A county with a strategist, and a short way to a strategy in it.
struct Shop {
  let stage: Stage
  let county: CountyCode
  let officer: Actor

  init(now: String = "2026-03-14T09:00:00.000Z") throws {
    stage = try Stage(now: now)
    county = try stage.county()
    officer = try stage.officer(of: county)
  }

  static func facts(
    _ title: String = "Jämställdhetsstrategi för länet", from: Int = 2026, to: Int = 2029
  ) -> EditionFacts {
    EditionFacts(title: Wording(sv: title), periodFrom: from, periodTo: to, summary: Wording(sv: "Om strategin."))
  }

  /// A draft with one area of two statements and no day of decision.
  func draft(_ slug: String = "2026-2029", from: Int = 2026, to: Int = 2029) throws -> EditionID {
    try stage.write(by: officer) { tx in
      let edition = try Edition.begin(
        in: county, slug: slug, Shop.facts("Strategi \(slug)", from: from, to: to), in: tx)
      let area = try Area.add(to: edition, AreaFacts(title: Wording(sv: "Jämställd hälsa"), subgoals: [5]), in: tx)
      try Statement.add(to: area, Wording(sv: "Vi frågar."), in: tx)
      try Statement.add(to: area, Wording(sv: "Vi lyssnar."), in: tx)
      return edition
    }
  }

  /// A published edition in force from a day.
  @discardableResult
  func published(_ slug: String, from day: String, to year: Int? = nil) throws -> Edition {
    let day = try Day(day).unwrapped("day")
    let id = try draft(slug, from: day.year, to: year ?? day.year + 3)
    try stage.write(by: officer) { tx in
      try Edition.adopt(id, on: min(day, tx.today), inForceFrom: day, in: tx)
      try standBeside(id, in: tx)
      try Edition.publish(id, in: tx)
    }
    return try edition(id)
  }

  /// Tells that it stands beside everything nothing else is told about.
  private func standBeside(_ id: EditionID, in tx: Transaction) throws {
    let edition = try Edition.byID(id, tx.db).unwrapped("edition")
    for other in try Edition.published(in: county, tx.db) where other.strategy != edition.strategy {
      try Relation.tell(edition.strategy, .beside, other.strategy, since: tx.today, in: tx)
    }
  }

  func edition(_ id: EditionID) throws -> Edition {
    try stage.read { db in try Edition.byID(id, db).unwrapped("edition") }
  }

  func areas(_ id: EditionID) throws -> [Area] { try stage.read { db in try Area.all(of: id, db) } }

  func inForce(on day: String) throws -> Set<String> {
    let day = try Day(day).unwrapped("day")
    return try stage.read { db in Set(try Edition.inForce(in: county, on: day, db).map(\.slug)) }
  }

  /// The reasons with which something is refused; empty when it is not.
  func reasons(_ act: (Transaction) throws -> Void) throws -> [StrategyRefusal.Reason] {
    do {
      try stage.write(by: officer, act)
      return []
    } catch let refusal as StrategyRefusal {
      return refusal.reasons
    }
  }
}
