/// Finds where in a paper's text a value stands: spaces, hyphens, line ends and letter case do not count.
struct Finder {
  /// The text's letters without what does not count, and where each of them stands.
  private var letters: [UInt32] = []
  private var origins: [Int32] = []
  /// For each scalar of the text, how many letters stand before it.
  private var counts: [Int32] = []

  init(_ text: String) {
    let most = min(text.utf8.count, 400_002)
    letters.reserveCapacity(most)
    origins.reserveCapacity(most)
    counts.reserveCapacity(most + 1)
    var at: Int32 = 0
    for scalar in text.unicodeScalars {
      counts.append(Int32(letters.count))
      if let letter = Finder.folded(scalar) {
        letters.append(letter)
        origins.append(at)
      }
      at += 1
      if at > 400_000 { break }
    }
    counts.append(Int32(letters.count))
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0...0x20, 0x2D, 0xA0, 0xAD, 0x2002...0x2011, 0x202F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: nil
    case 0x41...0x5A: scalar.value + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: scalar.value + 0x20
    default: scalar.value
    }
  }

  /// The places of the values, by field. A value that cannot be found word by word keeps the stretch it was read from.
  mutating func places(_ fields: [(name: String, values: [Found?])]) -> [String: [Reading.Place]] {
    var places: [String: [Reading.Place]] = [:]
    for (name, values) in fields {
      let found = values.compactMap { $0.map(place(of:)) }
      if !found.isEmpty { places[name] = found }
    }
    return places
  }

  private func place(of value: Found) -> Reading.Place {
    let coarse = Reading.Place(start: value.place.lowerBound, end: value.place.upperBound)
    let needle = value.text.unicodeScalars.compactMap(Finder.folded)
    guard !needle.isEmpty, value.place.upperBound < counts.count, value.place.lowerBound >= 0 else { return coarse }
    let from = Int(counts[value.place.lowerBound])
    let to = Int(counts[value.place.upperBound])
    guard let at = search(needle, from, to) else { return coarse }
    return Reading.Place(start: Int(origins[at]), end: Int(origins[at + needle.count - 1]) + 1)
  }

  /// Where words stand for the first time, nil when they do not; from three letters on, since fewer stand anywhere.
  func place(of words: String) -> Reading.Place? {
    let needle = words.unicodeScalars.compactMap(Finder.folded)
    guard needle.count >= 3, let at = search(needle, 0, letters.count) else { return nil }
    return Reading.Place(start: Int(origins[at]), end: Int(origins[at + needle.count - 1]) + 1)
  }

  private func search(_ needle: [UInt32], _ from: Int, _ to: Int) -> Int? {
    guard needle.count <= to - from else { return nil }
    let first = needle[0]
    var at = from
    while at + needle.count <= to {
      if letters[at] == first {
        var same = 1
        while same < needle.count, letters[at + same] == needle[same] { same += 1 }
        if same == needle.count { return at }
      }
      at += 1
    }
    return nil
  }
}
