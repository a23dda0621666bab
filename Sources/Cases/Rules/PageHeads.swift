/// Heads and feet of pages: no part of what they interrupt.
enum PageHeads {
  /// The lines without page numbers, repeated heads, address feet, sign rows and dotted lines.
  static func remove(from lines: [Line]) -> [Line] {
    let keys = lines.map { $0.text.utf8.count <= 140 ? key($0.low) : nil }
    let marks = lines.indices.filter { hasPageMark(lines[$0].low) }
    var seen: Set<UInt64> = []
    var kept: [Line] = []
    var hasDropped = false
    var cells: Set<Spelling> = []
    for (at, var line) in lines.enumerated() {
      // Days and numbers of the head that come again under a page mark, though set otherwise.
      let isAgain =
        line.cells.allSatisfy { $0.low.hasDigit && cells.contains(Spelling($0.low)) }
        && marks.contains { at > $0 && at - $0 <= 3 && $0 > 3 }
      if at < 14 { for cell in line.cells where cell.low.hasDigit { cells.insert(Spelling(cell.low)) } }
      let isRule = isRule(line.text)
      let isSeen = keys[at].map { !seen.insert($0).inserted } ?? false
      let isNearMark = marks.contains { abs($0 - at) <= 4 }
      let isRepeated =
        isSeen && isNearMark && !line.endsSentence && Marker.read(line.text) == nil
        && Headings.kind(of: line.low) == nil
      if isRule || isPageMarkAlone(line.low) || isFoot(line.low) || (isSeen && hasPageMark(line.low)) || isRepeated
        || isAgain
      {
        hasDropped = true
        continue
      }
      if hasDropped {
        // A sentence that runs over the page goes on.
        let runsOn = kept.last.map { !$0.endsSentence } ?? false
        let begins = line.text.unicodeScalars.first.map(Phrases.isLower) ?? false
        line.isAfterGap = !(runsOn && begins)
        hasDropped = false
      }
      kept.append(line)
    }
    return kept
  }

  /// A line without digits, dots and spaces, as a number: heads are repeated with another page number.
  private static func key(_ low: String) -> UInt64? {
    low.withBytes { bytes in
      var (number, count) = (FNV.start, 0)
      for byte in bytes where !(0x30...0x39).contains(byte) && byte != 0x20 && byte != 0x2E {
        number = FNV.step(number, byte)
        count += 1
      }
      return count >= 3 ? number : nil
    }
  }

  /// "Sida 2", "Sidan 1 av 3", "1(2)", "8 (21)".
  static func hasPageMark(_ low: String) -> Bool {
    guard low.utf8.count <= 160, low.hasDigit, low.utf8.contains(0x28) || low.holds("sid") || low.holds("page") else {
      return false
    }
    for word in ["sida", "sidan", "sid", "page"] {
      if let at = low.place(ofWord: word) {
        let rest = low.from(byte: at + word.utf8.count).trimmed(".:")
        if let next = rest.unicodeScalars.first, Phrases.isDigit(next) { return true }
      }
    }
    let words = low.words
    guard let last = words.last else { return false }
    if isOfPages(last) { return true }
    return words.count > 1 && isOfPages(words[words.count - 2] + last) && words[words.count - 2].allSatisfy(\.isNumber)
  }

  /// "1(2)", "(2)".
  private static func isOfPages(_ word: String) -> Bool {
    var digits = 0
    var inside = false
    var closed = false
    for scalar in word.unicodeScalars {
      if closed { return false }
      switch scalar {
      case "0"..."9": digits += 1
      case "(": if inside { return false } else { inside = true }
      case ")": if !inside { return false } else { closed = true }
      default: return false
      }
    }
    return closed && digits >= 2 && digits <= 6
  }

  private static func isPageMarkAlone(_ low: String) -> Bool {
    let bare = low.trimmed("-–. ")
    guard bare.utf8.count <= 14 else { return false }
    let squeezed = bare.words.joined()
    if isOfPages(squeezed) || squeezed.utf8.count <= 5 && squeezed.begins("(") && squeezed.ends(")") {
      return squeezed.unicodeScalars.contains(where: Phrases.isDigit)
    }
    if squeezed.unicodeScalars.allSatisfy(Phrases.isDigit), squeezed.utf8.count <= 3 { return true }
    for word in ["sida", "sidan", "sid"] where squeezed.begins(word) {
      let rest = squeezed.dropFirst(word.count)
      return rest.unicodeScalars.allSatisfy { Phrases.isDigit($0) || ["(", ")", "a", "v", "."].contains($0) }
    }
    return false
  }

  /// Dots, dashes or underscores to sign on.
  static func isRule(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case ".", "_", "-", "–", "…", "=", "*": count += 1
      case " ": continue
      default: return false
      }
    }
    return count >= 3
  }

  private static let addresses = [
    "postadress", "besöksadress", "telefon", "org.nr", "orgnr", "org nr", "bankgiro", "plusgiro", "telefax",
  ]

  /// A foot with addresses, or a row of signs.
  static func isFoot(_ low: String) -> Bool {
    let mayBeAddress = low.holds("adress") || low.holds("telef") || low.holds("org") || low.holds("giro")
    if mayBeAddress, addresses.count(where: { low.holds($0) }) >= 2 { return true }
    if low.begins("postadress") || low.begins("besöksadress") { return true }
    if low.begins("justerandes sign") || low.begins("utdragsbestyrk") || low.begins("justera") && low.holds("signatur")
      || low.wordCount <= 8 && low.holds("utdragsbestyrk") || low.begins("justeringsmännens sign")
    {
      return true
    }
    // "Sign: ______": a place for initials.
    if low.holds("___"), low.wordCount <= 6,
      low.words.allSatisfy({ ["", "sign", "signatur", "justerare", "ordf"].contains($0.trimmed("_:.")) })
    {
      return true
    }
    return low.begins("ordf.") && low.holds("justerare") || low.holds("exp. datum")
  }
}
