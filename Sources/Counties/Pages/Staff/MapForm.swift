import Kernel
import Web

/// Where the municipalities lie on the county's tile map, as a form: a row for each, with its column and its row. A county
/// without columns has no map, and the list stands alone.
enum MapForm {
  static func values(_ map: CountyMap) -> [String: [String]] {
    var values = ["map-columns": [String(map.columns)]]
    for tile in map.tiles {
      values[Tile.field(tile.municipalityCode, "column")] = [String(tile.column)]
      values[Tile.field(tile.municipalityCode, "row")] = [row(tile.halfRow)]
    }
    return values
  }

  /// The map as the form says, for the municipalities there are. What is no number becomes one that is refused.
  static func map(_ form: FormFields, over stored: CountyMap) -> CountyMap {
    CountyMap(
      columns: Int(form.text("map-columns")) ?? -1,
      tiles: stored.tiles.map { tile in
        Tile(
          municipalityCode: tile.municipalityCode, name: tile.name, fullName: tile.fullName,
          column: Int(form.text(Tile.field(tile.municipalityCode, "column"))) ?? 0,
          halfRow: halfRow(form.text(Tile.field(tile.municipalityCode, "row"))) ?? -1)
      })
  }

  /// "3" or "3,5": a tile is two half rows high, and the first row is 1.
  static func row(_ half: Int) -> String { half % 2 == 0 ? String(half / 2 + 1) : "\(half / 2 + 1),5" }

  /// The half row of "3" or "3,5"; nil of anything else.
  static func halfRow(_ text: String) -> Int? {
    let parts = text.split(whereSeparator: { $0 == "," || $0 == "." })
    guard let first = parts.first, let whole = Int(first), (1...100).contains(whole), parts.count <= 2 else {
      return nil
    }
    switch parts.count > 1 ? parts[1] : "0" {
    case "0": return whole * 2 - 2
    case "5": return whole * 2 - 1
    default: return nil
    }
  }

  static func section(_ map: CountyMap, _ form: StaffForm, _ visit: OfficerVisit, path: String) -> HTML {
    let l = form.l
    let t = CountyPageTexts.self
    guard !map.tiles.isEmpty else {
      return "<section class=\"stack\" id=\"karta\"><h2>\(t.map[l])</h2><p>\(t.noMunicipalities[l])</p></section>"
    }
    let rows = map.tiles.html { tile in
      """
      <tr><th scope="row">\(tile.fullName)</th><td>\(tile.municipalityCode)</td>\
      <td>\(cell(tile, "column", t.column, form))</td><td>\(cell(tile, "row", t.row, form))</td></tr>
      """ as HTML
    }
    return """
      <section class="stack" id="karta"><h2>\(t.map[l])</h2><p class="meta">\(t.mapWhy[l])</p>\
      \(visit.visit.form(path, class: "stack stack--l"))\(form.hidden)\
      \(form.input("map-columns", t.columns, hint: t.columnsHint, style: "input--w-s", inputmode: "numeric"))\
      <div class="tablewrap" role="region" aria-labelledby="c-karta" tabindex="0"><table class="table"><caption id="c-karta">\(t.mapCaption[l])</caption>\
      <thead><tr><th scope="col">\(t.municipality[l])</th><th scope="col">\(t.code[l])</th><th scope="col">\(t.column[l])</th>\
      <th scope="col">\(t.row[l])</th></tr></thead><tbody>\(rows)</tbody></table></div>
      <p class="actions">\(Part.button(t.saveMap[l], name: "do", value: "map"))</p></form></section>
      """
  }

  /// A field in the table, named for whoever does not see its column.
  private static func cell(_ tile: Tile, _ part: String, _ title: StaffText, _ form: StaffForm) -> HTML {
    form.input(
      Tile.field(tile.municipalityCode, part),
      StaffText(sv: "\(title.sv), \(tile.name)", en: "\(title.en), \(tile.name)"), style: "input--w-s",
      inputmode: part == "column" ? "numeric" : "decimal")
  }
}
