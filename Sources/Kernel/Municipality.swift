/// One of the 290 municipalities, by SCB's code.
package struct Municipality: Sendable, Hashable {
  /// SCB's four digits; the first two are the county's.
  package let code: String
  /// "Köping"
  package let shortName: String
  /// "Köpings kommun"
  package let name: String

  /// The county it lies in.
  package var county: CountyCode? { CountyCode(code.prefix(2)) }

  /// All of them, by code.
  package static let all: [Municipality] = list.utf8.split(whereSeparator: {
    $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n")
  }).compactMap { line in
    let entry = line.drop { $0 == UInt8(ascii: " ") }
    guard let gap = entry.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let code = String(Substring(entry[..<gap]))
    let told = entry[entry.index(after: gap)...]
    if let bar = told.firstIndex(of: UInt8(ascii: "|")) {
      return Municipality(
        code: code, shortName: String(Substring(told[..<bar])), name: String(Substring(told[told.index(after: bar)...]))
      )
    }
    let takesGenitive = told.last == UInt8(ascii: "+")
    let short = String(Substring(takesGenitive ? told.dropLast() : told))
    return Municipality(
      code: code, shortName: short, name: short + (takesGenitive ? "s kommun" : " kommun"))
  }

  /// The municipality with this code; nil when there is none.
  package static func byCode(_ code: String) -> Municipality? { codes[code] }

  /// The municipality that goes by this name: "Köpings kommun", "Köping", "Västerås stad", "Region Gotland". Nil when none
  /// does. Capitals and extra spaces do not count; å, ä and ö do, since Håbo and Habo are two.
  package static func named(_ name: String) -> Municipality? {
    names[name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")]
  }

  /// Those in a county, in Swedish alphabetical order.
  package static func all(in county: CountyCode) -> [Municipality] {
    all.filter { $0.county == county }.sorted { SwedishOrder.before($0.shortName, $1.shortName) }
  }

  private static let codes = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let names: [String: Municipality] = {
    var names: [String: Municipality] = [:]
    for municipality in all {
      let short = municipality.shortName.lowercased()
      let full = municipality.name.lowercased()
      let stem = full.hasSuffix(" kommun") ? String(full.dropLast(" kommun".count)) : short
      // With the genitive too where the name has none of its own: people write it.
      for name in [
        short, full, "\(short) kommun", "\(short)s kommun", "\(short) stad", "\(stem) stad", "\(short) municipality",
        "municipality of \(short)", "city of \(short)",
      ] {
        names[name] = municipality
      }
    }
    return names
  }()
}
