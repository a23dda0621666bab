import Counties
import Kernel

/// What the map of Sweden gives and no county has to write itself.
enum CountyGeography {
  /// The county seat (residensstad), where the governor resides and signs.
  static func seat(of county: CountyCode) -> String? { seats[county.text] }

  private static let seats = [
    "01": "Stockholm", "03": "Uppsala", "04": "Nyköping", "05": "Linköping", "06": "Jönköping", "07": "Växjö",
    "08": "Kalmar", "09": "Visby", "10": "Karlskrona", "12": "Malmö", "13": "Halmstad", "14": "Göteborg",
    "17": "Karlstad", "18": "Örebro", "19": "Västerås", "20": "Falun", "21": "Gävle", "22": "Härnösand",
    "23": "Östersund", "24": "Umeå", "25": "Luleå",
  ]

  /// A lake or a sea that helps the eye on the tile map.
  struct Water: Sendable, Hashable {
    let name: String
    let column: Int
    let halfRow: Int
  }

  /// The county's water, where no tile stands in its place.
  static func water(of county: County, among tiles: [Tile]) -> Water? {
    guard let water = waters[county.code.text], water.column <= county.tileColumns else { return nil }
    let isTaken = tiles.contains { $0.column == water.column && abs($0.halfRow - water.halfRow) < 2 }
    return isTaken ? nil : water
  }

  private static let waters = ["19": Water(name: "Mälaren", column: 3, halfRow: 5)]
}
