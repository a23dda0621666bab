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
    for (index, tile) in tiles.enumerated() {
      if !(1...columns).contains(tile.column) {
        reasons.append(.badColumn(code: tile.municipalityCode, name: tile.name))
      }
      if !(0...Self.mostHalfRows).contains(tile.halfRow) {
        reasons.append(.badRow(code: tile.municipalityCode, name: tile.name))
      }
      let under = tiles[..<index].first { $0.column == tile.column && abs($0.halfRow - tile.halfRow) < 2 }
      if let under, reasons.isEmpty {
        reasons.append(.tilesOverlap(code: tile.municipalityCode, name: tile.name, other: under.name))
      }
    }
    return reasons
  }
}

extension County {
  /// Changes where the municipalities lie. Which they are is the land's own division, and no choice.
  ///
  /// - Parameter fingerprint: that of the map the writer saw; when another has been saved since, nothing is changed.
  package static func map(
    _ code: CountyCode, _ map: CountyMap, expecting fingerprint: String, in tx: Transaction
  ) throws {
    guard tx.actor.officerOf.contains(code), try County.byCode(code, tx.db) != nil else { throw NotFound() }
    let stored = try CountyMap.of(code, tx.db)
    if stored.columns == map.columns, map.columns == 0 || stored == map { return }
    let stale: [CountyRefusal.Reason] = stored.fingerprint == fingerprint ? [] : [.changedMeanwhile]
    let reasons = stale + map.reasons
    guard reasons.isEmpty else { throw CountyRefusal(reasons: reasons) }
    try tx.db.execute(sql: "UPDATE counties SET tile_columns = ? WHERE code = ?", arguments: [map.columns, code])
    // Without a map the places stay as they were, for the day there is one again.
    for tile in map.columns > 0 ? map.tiles : [] {
      try tx.db.execute(
        sql: "UPDATE tiles SET column_number = ?, half_row = ? WHERE county = ? AND municipality_code = ?",
        arguments: [tile.column, tile.halfRow, code, tile.municipalityCode])
    }
    try tx.record(Event("county.mapped", "county:\(code)", county: code, facts: ["columns": String(map.columns)]))
  }
}

extension Tile {
  /// The form's field for a part of a municipality's place.
  static func field(_ code: String, _ part: String) -> String { "tile-\(code)-\(part)" }
}
