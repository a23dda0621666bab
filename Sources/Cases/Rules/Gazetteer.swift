import Kernel

/// The names that papers use for Sweden's municipalities and its 21 counties.
/// The counties' codes and names are Statistics Sweden's (SCB, regional codes).
enum Gazetteer {
  /// Short name → SCB's code.
  static let municipalities = WordMap(Municipality.all.map { ($0.shortName, $0.code) })

  /// How the names begin: three bytes each, in letters of either case, in a table of their own remainders.
  private static let openings: [Bool] = {
    var table = [Bool](repeating: false, count: 8192)
    for name in Municipality.all.map(\.shortName) + ["Västra Götalandsregionen", "VGR", "Region"] {
      let bytes = Array(name.utf8)
      if bytes.count >= 2 { table[slot(bytes[0], bytes[1], bytes.count > 2 ? bytes[2] : 0)] = true }
    }
    return table
  }()

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first | 0x20) * 31 * 31 + Int(second | 0x20) * 31 + Int(third | 0x20)) % 8192
  }

  /// Whether a word of the text begins as some name does. Most lines hold none, and are done with.
  static func mayName(_ text: String) -> Bool {
    text.withBytes { bytes in
      openings.withUnsafeBufferPointer { openings in
        var isInWord = false
        for at in bytes.indices.dropLast() {
          let isLetter =
            bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A || bytes[at] == 0xC3 || at > 0 && bytes[at - 1] == 0xC3
          // A capital at the beginning of a word: å, ä and ö begin with the same byte as their capitals.
          if isLetter, !isInWord, !(0x61...0x7A).contains(bytes[at]),
            openings[slot(bytes[at], bytes[at + 1], at + 2 < bytes.count ? bytes[at + 2] : 0)]
          {
            return true
          }
          isInWord = isLetter
        }
        return false
      }
    }
  }

  /// County code → short name ("Västmanland").
  static let counties: [String: String] = [
    "01": "Stockholm", "03": "Uppsala", "04": "Södermanland", "05": "Östergötland", "06": "Jönköping",
    "07": "Kronoberg", "08": "Kalmar", "09": "Gotland", "10": "Blekinge", "12": "Skåne", "13": "Halland",
    "14": "Västra Götaland", "17": "Värmland", "18": "Örebro", "19": "Västmanland", "20": "Dalarna",
    "21": "Gävleborg", "22": "Västernorrland", "23": "Jämtland", "24": "Västerbotten", "25": "Norrbotten",
  ]

  /// Municipalities whose names are words or parts of other names: they count only beside "kommun" or "stad".
  static let ambiguous: WordSet = [
    "Ale", "Mark", "Vara", "Sala", "Mora", "Eda", "Kil", "Lund", "Ed", "Tierp", "Borg", "Habo", "Hjo", "Öckerö",
    "Salem",
    "Falun", "Stockholm", "Göteborg", "Uppsala", "Örebro", "Kalmar", "Jönköping", "Gotland", "Halmstad", "Malmö",
    "Linköping", "Solna", "Södertälje", "Sollentuna", "Norberg", "Nora", "Berg", "Krokom", "Ånge", "Åre", "Vansbro",
    "Torsby", "Boden", "Dorotea", "Lilla Edet", "Essunga", "Tibro", "Gislaved", "Mullsjö",
  ]
}
