/// The fields of a paper's head: labels with their values beside or under them, in one line, two columns or three.
enum HeadFields {
  /// The texts that can belong to a label, likeliest first.
  ///
  /// - Parameter isEnough: whether a text beside its label is the value for sure; then nothing below it is looked at.
  static func candidates(
    _ outline: Outline, _ labels: [String], within count: Int = 45, unless isEnough: (String) -> Bool = { _ in false }
  ) -> [Found] {
    let lines = outline.sheet.lines
    let end = min(lines.count, max(count, 1))
    var found: [Found] = []
    for at in 0..<end {
      let line = lines[at]
      if line.text.utf8.count > 300 || !line.low.holds(anyOf: labels) { continue }
      for (number, cell) in line.cells.enumerated() {
        let low = cell.low
        guard let (label, place) = label(in: low, labels) else { continue }
        let rest = cell.text.from(byte: min(byte(low, place + label.utf8.count, in: cell.text), cell.text.utf8.count))
          .trimmed(" :.")
        if !rest.isEmpty { found.append(Found(rest, line)) }
        if !rest.isEmpty, isEnough(rest) { continue }
        if rest.isEmpty, number + 1 < line.cells.count, !isLabel(line.cells[number + 1].text) {
          found.append(Found(line.cells[number + 1].text, line))
        }
        // Under the label: the nearest cell of the next two lines.
        for below in (at + 1)..<max(at + 1, min(at + 3, lines.count)) {
          if let near = nearest(lines[below], cell.column), !isLabel(near.text) {
            found.append(Found(near.text, lines[below]))
          }
        }
        if at + 1 < lines.count, line.cells.count == 1 { found.append(Found(lines[at + 1].text, lines[at + 1])) }
      }
    }
    return found
  }

  private static func nearest(_ line: Line, _ column: Int) -> Cell? {
    guard let cell = line.cells.min(by: { abs($0.column - column) < abs($1.column - column) }) else { return nil }
    return abs(cell.column - column) <= 6 ? cell : nil
  }

  private static func label(in low: String, _ labels: [String]) -> (String, Int)? {
    for label in labels {
      guard let at = low.place(ofWord: label) else { continue }
      let before = low.before(byte: at).words
      // "Er beteckning" is the other side's.
      if before.count <= 3, before.last.map({ $0 != "er" && $0 != "ert" }) ?? true { return (label, at) }
    }
    return nil
  }

  private static let labels: WordSet = [
    "datum", "diarienummer", "dnr", "diarienr", "beteckning", "vår beteckning", "er beteckning", "ert datum",
    "handläggare",
    "till", "från", "avser", "sida", "ärendenummer", "vårt datum", "vår referens", "er referens", "kontaktperson",
    "ärende",
    "telefon", "e-post", "diariekod", "sammanträdesdatum", "vår handläggare", "version", "direktnr",
  ]

  static func isLabel(_ text: String) -> Bool { labels.contains(Phrases.fold(text).trimmed(" :.")) }

  private static func byte(_ low: String, _ at: Int, in text: String) -> Int {
    let count = low.before(byte: min(at, low.utf8.count)).unicodeScalars.count
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))).utf8.count
  }
}
