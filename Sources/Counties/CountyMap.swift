import GRDB
import Kernel
import Store

/// Where a county's municipalities lie on its tile map.
package struct CountyMap: Sendable, Hashable {
  /// 0 when there is no map: the municipalities are a list alone.
  package let columns: Int
  package let tiles: [Tile]

  package init(columns: Int, tiles: [Tile]) {
    self.columns = columns
    self.tiles = tiles
  }

  /// The map as it stands.
  package static func of(_ county: CountyCode, _ db: Database) throws -> CountyMap {
    let columns = try Int.fetchOne(db, sql: "SELECT tile_columns FROM counties WHERE code = ?", arguments: [county])
    return CountyMap(columns: columns ?? 0, tiles: try Tile.all(of: county, db))
  }

  /// A sum over all of it: another as soon as anything is another.
  package var fingerprint: String {
    let parts = [String(columns)] + tiles.map { "\($0.municipalityCode) \($0.column) \($0.halfRow)" }
    return Fingerprint.of(parts)
  }

  /// The most columns a map has room for on a page, and the most half rows.
  static let mostColumns = 12
  static let mostHalfRows = 120

  /// Everything that is wrong with it. Without columns no place counts.
  var reasons: [CountyRefusal.Reason] {
    guard (0...Self.mostColumns).contains(columns) else { return [.badColumns] }
    guard columns > 0 else { return [] }
    var reasons: [CountyRefusal.Reason] = []
    var placed: [Tile] = []
    for tile in tiles {
      let isColumn = (1...columns).contains(tile.column)
      let isRow = (0...Self.mostHalfRows).contains(tile.halfRow)
      if !isColumn { reasons.append(.badColumn(code: tile.municipalityCode, name: tile.name)) }
      if !isRow { reasons.append(.badRow(code: tile.municipalityCode, name: tile.name)) }
      guard isColumn, isRow else { continue }
      if let under = placed.first(where: { $0.column == tile.column && abs($0.halfRow - tile.halfRow) < 2 }) {
        reasons.append(.tilesOverlap(code: tile.municipalityCode, name: tile.name, other: under.name))
      }
      placed.append(tile)
    }
    return reasons
  }
}

extension Tile {
  /// The form's field for a part of a municipality's place.
  static func field(_ code: String, _ part: String) -> String { "tile-\(code)-\(part)" }
}
