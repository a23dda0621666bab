import GRDB
import Kernel
import Store

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
