/// Where a paper can be read in more than one way: the other readings are told beside the one that stands, not silently left.
enum Doubts {
  static func read(_ outline: Outline, _ reading: Reading, genre: Genre) -> [String: [String]] {
    var doubts: [String: [String]] = [:]
    func doubt(_ field: String, _ others: [String], _ chosen: String?) {
      var seen: Set<String> = [Phrases.fold(chosen ?? "")]
      let rest = others.filter { seen.insert(Phrases.fold($0)).inserted }
      if !rest.isEmpty, chosen != nil { doubts[field] = rest }
    }
    if genre == .memo { doubt("date", days(outline), reading.date) }
    if genre != .agenda { doubt("to_body", bodies(outline), reading.toBody) }
    doubt("case_number", reading.caseNumbers.sorted { $0.key < $1.key }.map(\.value), reading.caseNumber)
    return doubts
  }

  /// The days that a memo could bear: those of its head but the meeting's, and the day of signing.
  private static func days(_ outline: Outline) -> [String] {
    let lines = outline.sheet.lines
    let head = lines.prefix(min(outline.head.upperBound, 30)).filter {
      !$0.low.holds("möte") && !$0.low.holds("sammanträd") && $0.text.utf8.count < 90
    }
    return head.flatMap { Dates.all(in: $0.low).map(\.day) } + lines.compactMap(Signers.dayOfSigning)
  }

  /// The bodies that could decide: the one it is written to, beside the one that the proposal names.
  private static func bodies(_ outline: Outline) -> [String] {
    AddressedBodies.addressee(outline).map { [$0.text] } ?? []
  }
}
