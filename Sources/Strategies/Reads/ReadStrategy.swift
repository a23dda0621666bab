import Counties
import GRDB
import Kernel
import Store
import Web

/// Everything a public page of a strategy tells: the edition that is shown, and what stands around it.
struct StrategySight: Sendable {
  let county: County
  let edition: Edition
  let validity: Validity
  let shelf: Shelf
  /// Editions of the same strategy that the reader may see, the oldest first.
  let siblings: [Edition]
  let areas: [Area]
  let today: Day

  /// What the address asks for, as this visitor may see it: the edition in force, or the one that is named.
  static func find(_ visit: Visit, _ db: Database) throws -> StrategySight {
    guard let county = try County.bySlug(visit.parameter("county"), db) else { throw NotFound() }
    let today = visit.today
    let visible = try Edition.at(
      visit.parameter("strategy"), in: county.code, visibleTo: visit.actor, on: today, db)
    guard let any = visible.first else { throw NotFound() }
    let shelf = try Shelf.of(county.code, db)
    let asked = visit.query.first("utgava")
    let edition: Edition?
    if let asked {
      edition = Int(asked).flatMap { number in visible.first { $0.number == number } }
    } else {
      edition = shelf.shown(of: any.strategy, on: today) ?? visible.last
    }
    guard let edition else { throw NotFound() }
    return StrategySight(
      county: county, edition: edition, validity: shelf.validity(of: edition, on: today), shelf: shelf,
      siblings: visible, areas: try Area.all(of: edition.id, db), today: today)
  }

  /// The address of an edition: its strategy's own, with its number where another edition is shown there.
  func path(_ other: Edition, _ rest: String = "") -> String {
    let plain = "/\(county.slug)/strategi/\(other.slug)\(rest)"
    let shown = shelf.shown(of: other.strategy, on: today) ?? siblings.last { $0.strategy == other.strategy }
    return shown?.id == other.id ? plain : "\(plain)?utgava=\(other.number)"
  }

  /// Whether one can join it today.
  var isOpen: Bool { shelf.isJoinable(edition, on: today) }

  /// The areas one can choose, in order.
  var choosable: [Area] { areas.filter(\.isSelectable) }

  /// Whether anything in it is invented.
  var isExample: Bool { edition.exampleNote != nil || areas.contains(where: \.isExample) }

  func edition(_ id: EditionID) -> Edition? { shelf.editions.first { $0.id == id } }
}
