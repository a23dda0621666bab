/// Where a paper can be read in more than one way: the other readings are told beside the one that stands, not silently left.
struct Doubts {
  private(set) var told: [String: [String]] = [:]

  /// Keeps the readings of a field other than the one that stands, each once.
  mutating func tell(_ field: String, _ others: [String], besides chosen: String?) {
    guard let chosen, !others.isEmpty else { return }
    var seen = [Phrases.fold(chosen)]
    var rest: [String] = []
    for other in others {
      // A part of another reading, or the same with more words, is no reading of its own.
      let low = Phrases.fold(other)
      if low.isEmpty || seen.contains(where: { $0.holds(low) || low.holds($0) }) { continue }
      seen.append(low)
      rest.append(other)
    }
    if !rest.isEmpty { told[field] = rest }
  }

  /// Keeps other entries that a list could have, each once. Also where none stands: what may be one is told as such.
  mutating func tell(_ field: String, more others: [String]) {
    var seen: Set<String> = []
    let rest = others.filter { seen.insert(Phrases.fold($0)).inserted }.prefix(8)
    if !rest.isEmpty { told[field] = (told[field] ?? []) + rest }
  }

  /// The days that a memo could bear: those of its head but the meeting's, and the day of signing.
  static func days(_ outline: Outline) -> [String] {
    let lines = outline.sheet.lines
    let head = lines.prefix(min(outline.head.upperBound, 30)).filter {
      !$0.low.holds("möte") && !$0.low.holds("sammanträd") && $0.text.utf8.count < 90
    }
    return head.flatMap { Dates.all(in: $0.low).map(\.day) } + lines.compactMap(SigningDays.read)
  }

  /// The bodies that could decide: the one it is written to, beside the ones that the proposal names.
  static func bodies(_ outline: Outline, _ named: [String]) -> [String] {
    (AddressedBodies.addressee(outline).map { [$0.text] } ?? []) + named
  }
}
