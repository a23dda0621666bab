/// The place and the day that a paper is signed with.
enum SigningDays {
  /// "Knivsta den 22 november 2024"
  static func isPlaceAndDate(_ line: Line) -> Bool { read(line) != nil }

  private static let others: WordSet = [
    "tjänsteskrivelse", "tjänsteutlåtande", "datum", "protokoll", "motion", "sammanträde", "remiss", "yttrande",
    "skrivelse", "möte",
    "styrelsemöte", "upprättad", "utfärdat", "utfärdad", "sammanträdesdatum", "reviderad", "handling",
  ]

  /// The day in "Knivsta den 22 november 2024" or "Flen 990830".
  static func read(_ line: Line) -> String? {
    guard line.low.hasDigit, line.text.wordCount <= 6, line.marker == nil, let first = line.text.unicodeScalars.first,
      Phrases.isUpper(first)
    else { return nil }
    let words = line.low.words.map { $0.trimmed(",:.") }
    guard !words.contains(where: others.contains), !words.contains(where: Bodies.isBodyWord) else { return nil }
    if let hit = Dates.first(in: line.low) {
      let before = line.low.before(byte: hit.place).words.filter { $0 != "den" }
      guard hit.place + hit.length >= line.low.utf8.count - 1, (1...2).contains(before.count) else { return nil }
      return hit.day
    }
    guard words.count >= 2, words[0].unicodeScalars.allSatisfy(Phrases.isLetter) else { return nil }
    return words[1].utf8.count == 6 ? Dates.short(in: words[1]) : nil
  }
}
