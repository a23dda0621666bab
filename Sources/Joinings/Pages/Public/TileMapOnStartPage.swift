import Counties
import GRDB
import Kernel
import Web

extension TileMap {
  /// The map for a county's start page, with what its glyphs mean: as soon as a municipality has joined, and not before.
  package static func onStartPage(_ county: County, day: Day, _ l: Language, _ db: Database) throws -> HTML {
    let marks = try TileMark.all(of: county.code, on: day, db)
    guard county.tileColumns > 0, marks.values.contains(where: { $0.state == .joined }) else { return .empty }
    let tiles = try Tile.all(of: county.code, db)
    return tiles.isEmpty ? .empty : "\(html(county, tiles, marks, l))\(legend(tiles, marks, l))"
  }
}
