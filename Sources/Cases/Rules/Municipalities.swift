/// Whose paper it is: the municipality or region, by the names Sweden has.
enum Municipalities {
  /// The likeliest first, then the others that it could be.
  ///
  /// - Parameter others: where those who get the decision are named, who are somebody else.
  static func readings(_ outline: Outline, besides others: [Range<Int>] = []) -> [Found] {
    let lines = outline.sheet.lines
    var weights: [String: (weight: Int, line: Int)] = [:]
    func add(_ name: String, _ weight: Int, _ line: Int) {
      let old = weights[name] ?? (0, line)
      weights[name] = (old.weight + weight, old.line)
    }
    for at in lines.indices.prefix(400) where !others.contains(where: { $0.overlaps(lines[at].range) }) {
      let isHead = at < 12
      // Past the head only names beside "kommun", "stad" and their likes count for much: the rest is looked at when there are none.
      if !isHead, weights.values.contains(where: { $0.weight >= 3 }),
        !lines[at].low.holds(anyOf: ["kommun", "stad", "region"])
      {
        continue
      }
      for (name, isStrong) in names(in: lines[at].text) where !joinsIn(name, lines, at) {
        add(name, isStrong ? (isHead ? (at < 4 ? 12 : 6) : 3) : isHead ? 2 : 1, at)
      }
    }
    // A region's own bodies write for the region, wherever its name stands.
    if let body = AddressedBodies.meeting(outline),
      ["region", "landsting"].contains(where: { Phrases.fold(body.text).begins($0) })
    {
      for (name, old) in weights where name.begins("Region ") || name.ends("regionen") {
        weights[name] = (old.weight + 30, old.line)
      }
    }
    if weights.isEmpty, let at = lines.firstIndex(where: { $0.low.holds("borgarråd") }) {
      // Only Stockholm has commissioners of this name.
      return [Found("Stockholm", lines[at])]
    }
    // A federation of municipalities is none of its members.
    if let body = AddressedBodies.addressee(outline), Phrases.fold(body.text).holds("direktion") {
      weights = weights.filter { $0.value.line < 12 && $0.value.line < outline.head.upperBound }
    }
    let best = weights.max { left, right in
      if left.value.weight != right.value.weight { return left.value.weight < right.value.weight }
      return left.value.line > right.value.line
    }
    guard let best else { return others.isEmpty ? [] : readings(outline) }
    // In a row of several, the first one issues the paper.
    let likely = weights.filter { $0.value.weight * 2 >= best.value.weight }.sorted { left, right in
      if left.value.line != right.value.line { return left.value.line < right.value.line }
      return order(left.key, right.key, lines[left.value.line].text)
    }
    // Others are doubted over only where the head calls them municipalities too.
    return likely.enumerated().filter { $0.offset == 0 || $0.element.value.weight >= 6 }.map {
      Found($0.element.key, lines[$0.element.value.line])
    }
  }

  /// Whether a name stands behind "tillsammans med": it joins with whoever has written the paper.
  private static func joinsIn(_ name: String, _ lines: [Line], _ at: Int) -> Bool {
    let before = at > 0 && !lines[at].isAfterGap ? lines[at - 1].low + " " : ""
    let low = before + lines[at].low
    guard let tie = low.place(of: "tillsammans med ") else { return false }
    let rest = low.from(byte: tie)
    return rest.before(byte: rest.place(of: ". ") ?? rest.utf8.count).holds(Phrases.fold(name))
  }

  private static func order(_ left: String, _ right: String, _ text: String) -> Bool {
    (text.place(of: left) ?? .max) < (text.place(of: right) ?? .max)
  }

  /// Every municipality and region in a text, and whether it stands beside "kommun", "stad" or their likes.
  static func names(in text: String) -> [(name: String, isStrong: Bool)] {
    guard Gazetteer.mayName(text) else { return [] }
    let words = text.words
    var found: [(String, Bool)] = []
    var at = 0
    while at < words.count {
      defer { at += 1 }
      // Most words are small, and no name.
      if let byte = words[at].utf8.first, (0x61...0x7A).contains(byte) { continue }
      let word = words[at].trimmed(",.;:()”\"")
      guard let first = word.unicodeScalars.first, Phrases.isUpper(first) else { continue }
      let low = first == "V" || first == "R" ? Phrases.fold(word) : ""
      if low.begins("västra"), at + 1 < words.count, Phrases.fold(words[at + 1]).begins("götalandsregion") {
        found.append(("Västra Götalandsregionen", true))
        continue
      }
      if low == "vgr" { found.append(("Västra Götalandsregionen", true)) }
      if low == "region", at + 1 < words.count, let county = county(words[at + 1].trimmed(",.;:()")) {
        found.append(("Region " + county, true))
        continue
      }
      let two = at + 1 < words.count ? word + " " + words[at + 1].trimmed(",.;:()”\"") : ""
      for (candidate, length) in [(two, 2), (word, 1)] where !candidate.isEmpty {
        guard let name = municipality(candidate) else { continue }
        let next = at + length < words.count ? Phrases.fold(words[at + length]).trimmed(",.;:()”\"") : ""
        if next == "län" || next == "läns" { break }
        let isStrong = ["kommun", "kommuns", "stad", "stads", "kommunfullmäktige", "kommunstyrelse"].contains(next)
        if isStrong || !Gazetteer.ambiguous.contains(name) || words.count <= 2 && at == 0 {
          found.append((name, isStrong))
        }
        at += length - 1
        break
      }
    }
    return found
  }

  private static func municipality(_ text: String) -> String? {
    if let name = plain(text) { return name }
    if text.ends("s") || text.ends("S"), let name = plain(text.before(byte: text.utf8.count - 1)) { return name }
    return nil
  }

  private static func plain(_ text: String) -> String? {
    if Gazetteer.municipalities[text] != nil { return text }
    // The only municipality that takes another form before "kommun".
    if text == "Falu" || text == "FALU" { return "Falun" }
    guard Outline.isCapitals(text) else { return nil }
    return capitals[text]
  }

  private static let capitals: WordMap<String> = {
    var names: [(String, String)] = []
    for name in Gazetteer.municipalities.byLength.map(\.word) {
      var upper = String.UnicodeScalarView()
      for scalar in name.unicodeScalars {
        let isUpperable = Phrases.isLower(scalar) && scalar.value < 0x100
        upper.append(isUpperable ? Unicode.Scalar(UInt8(scalar.value - 0x20)) : scalar)
      }
      names.append((String(upper), name))
    }
    return WordMap(names)
  }()

  private static func county(_ word: String) -> String? {
    for name in Gazetteer.counties.values where word == name || word == name + "s" { return name }
    return word == "Jönköpings" ? "Jönköpings län" : nil
  }
}
