import Counties
import Kernel
import Web

/// A municipality on the map as the public may know it: joined, preparing when it has chosen to show that, or not yet.
package enum TileState: String, Sendable, Hashable, CaseIterable {
  case joined, preparing, none
}

/// One municipality's state and its page, when it has one.
package struct TileMark: Sendable, Hashable {
  package let state: TileState
  /// The slug of its joining's page.
  package let slug: String?

  package init(_ state: TileState, slug: String? = nil) {
    self.state = state
    self.slug = slug
  }
}

/// The county's municipalities, laid out roughly as on the map: rows of the database drawn as SVG, in alphabetical order
/// for whoever goes through it by keyboard or ear. A county without places for them gets the list alone.
package enum TileMap {
  private static let halfRow = 42
  private static let gap = 6

  /// - Parameter marks: by SCB's municipality code; a municipality that is left out is not with yet.
  package static func html(_ county: County, _ tiles: [Tile], _ marks: [String: TileMark], _ l: Language) -> HTML {
    guard !tiles.isEmpty else { return .empty }
    guard county.tileColumns > 0 else { return list(county, tiles, marks, l) }
    let rows = (tiles.map(\.halfRow).max() ?? 0) + 2
    let height = rows * halfRow
    return """
      <div class="tilemap stack"><svg class="tiles" width="100%" height="\(height)" role="group" \
      aria-label="\(TileTexts.label(tiles.count)[l])">\
      \(tiles.html { tile in self.tile(tile, marks[tile.municipalityCode] ?? TileMark(.none), county, l) })\(water(tiles, county))</svg>
      <details class="more"><summary>\(TileTexts.asList[l])</summary>\(list(county, tiles, marks, l))</details></div>
      """
  }

  /// What the glyphs mean, with how many there are of each.
  package static func legend(_ tiles: [Tile], _ marks: [String: TileMark], _ l: Language) -> HTML {
    let counts = Dictionary(grouping: tiles) { marks[$0.municipalityCode]?.state ?? .none }.mapValues(\.count)
    let shown = TileState.allCases.filter { $0 != .preparing || counts[$0] != nil }
    return """
      <ul class="legend">\(shown.html { state in
        "<li><span class=\"swatch \(swatch(state))\">\(glyph(state))</span>\(TileTexts.legend(state, counts[state] ?? 0)[l])</li>"
      })</ul>
      """
  }

  private static func tile(_ tile: Tile, _ mark: TileMark, _ county: County, _ l: Language) -> HTML {
    let width = 10_000 / county.tileColumns
    let left = (tile.column - 1) * width
    let spoken = "\(tile.name): \(TileTexts.state(mark.state)[l])"
    let body: HTML = """
      <svg x="\(percent(left))" y="\(tile.halfRow * halfRow)" width="\(percent(width - 180))" \
      height="\(halfRow * 2 - gap)"><rect x="1" y="1" width="98%" height="\(halfRow * 2 - gap - 2)" rx="9"/>\
      <use href="#\(symbol(mark.state))" class="lv" x="9" y="7" width="17" height="17"/>\
      \(TileName.lines(tile.name).enumerated().html { line(Int($0.offset), $0.element) })</svg>
      """
    let style: HTML = "tiles__t tiles__t--\(mark.state.rawValue)"
    guard let slug = mark.slug else {
      return "<g class=\"\(style)\" role=\"img\" aria-label=\"\(spoken)\">\(body)</g>"
    }
    return """
      <a class="\(style)" href="\(l.path("/\(county.slug)/anslutna/\(slug)"))" aria-label="\(spoken)">\(body)</a>
      """
  }

  /// The lake that helps one find one's way; whoever listens has the names.
  private static func water(_ tiles: [Tile], _ county: County) -> HTML {
    guard let water = CountyGeography.water(of: county, among: tiles) else { return .empty }
    let width = 10_000 / county.tileColumns
    return """
      <svg class="tiles__water" aria-hidden="true" x="\(percent((water.column - 1) * width))" y="\(water.halfRow * halfRow)" \
      width="\(percent(width - 180))" height="\(halfRow * 2 - gap)"><svg x="50%" overflow="visible"><g transform="translate(-28 24)">\
      <path d="M2 4c4-4 8-4 13 0s9 4 13 0 8-4 13 0 9 4 13 0M10 10c4-3 7-3 11 0s8 3 12 0 7-3 11 0"/></g></svg>\
      <text x="50%" y="54" text-anchor="middle">\(water.name)</text></svg>
      """
  }

  private static func line(_ index: Int, _ text: String) -> HTML {
    "<text x=\"9\" y=\"\(39 + index * 14)\">\(text)</text>"
  }

  private static func list(_ county: County, _ tiles: [Tile], _ marks: [String: TileMark], _ l: Language) -> HTML {
    """
    <ul class="tilelist">\(tiles.html { tile in
      let mark = marks[tile.municipalityCode] ?? TileMark(.none)
      let name: HTML = "\(tile.name)"
      return """
        <li>\(glyph(mark.state))<span>\
        \(mark.slug.map { "<a href=\"\(l.path("/\(county.slug)/anslutna/\($0)"))\">\(name)</a>" } ?? name), \
        \(TileTexts.state(mark.state)[l])</span></li>
        """
    })</ul>
    """
  }

  /// Hundredths of a per cent as an SVG length.
  static func percent(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  private static func symbol(_ state: TileState) -> String {
    switch state {
    case .joined: "lv-even"
    case .preparing: "lv-close"
    case .none: "lv-apart"
    }
  }

  static func glyph(_ state: TileState) -> HTML {
    switch state {
    case .joined: Icon.even
    case .preparing: Icon.closing
    case .none: Icon.apart
    }
  }

  private static func swatch(_ state: TileState) -> String {
    switch state {
    case .joined: "swatch--joined"
    case .preparing: "swatch--prep"
    case .none: "swatch--none"
    }
  }
}

/// A municipality's name in lines that fit a tile: SVG breaks no lines, so long names are broken where Swedish place names
/// are joined.
enum TileName {
  private static let widest = 10
  private static let parts = [
    "skatte", "köping", "hammar", "backen", "forsen", "strand", "fors", "berg", "borg", "bruk", "hamn", "holm", "hult",
    "krona", "landa", "lund", "mark", "stad", "sund", "torp", "tuna", "vall", "valla", "vik", "näs", "sjö", "ryd",
  ]

  static func lines(_ name: String) -> [String] {
    name.split(separator: " ").flatMap { broken($0) }
  }

  private static func broken(_ word: Substring) -> [String] {
    guard word.utf8.count > widest, word.count > widest else { return [String(word)] }
    for part in parts
    where word.utf8.count > part.utf8.count + 1 && word.utf8.suffix(part.utf8.count).elementsEqual(part.utf8) {
      let lines = broken(word.dropLast(part.count))
      return Array(lines.dropLast()) + [(lines.last ?? "") + "-", part]
    }
    return [String(word)]
  }
}

enum TileTexts {
  static func label(_ count: Int) -> Text {
    Text(
      sv: "Länets \(count) kommuner, utlagda ungefär som på kartan",
      en: "The county's \(count) municipalities, laid out roughly as on the map",
      fi: "Läänin \(count) kuntaa suunnilleen kartan mukaisesti")
  }
  static let asList = Text(sv: "Visa som lista", en: "Show as a list", fi: "Näytä luettelona")

  static func state(_ state: TileState) -> Text {
    switch state {
    case .joined: Text(sv: "är ansluten", en: "has joined", fi: "on liittynyt")
    case .preparing: Text(sv: "förbereder", en: "is preparing", fi: "valmistelee")
    case .none: Text(sv: "är inte ansluten än", en: "has not joined yet", fi: "ei ole vielä liittynyt")
    }
  }

  static func legend(_ state: TileState, _ count: Int) -> Text {
    switch state {
    case .joined: Text(sv: "Ansluten (\(count))", en: "Joined (\(count))", fi: "Liittynyt (\(count))")
    case .preparing: Text(sv: "Förbereder (\(count))", en: "Preparing (\(count))", fi: "Valmistelee (\(count))")
    case .none: Text(sv: "Inte ansluten än (\(count))", en: "Not yet (\(count))", fi: "Ei vielä (\(count))")
    }
  }
}
