/// A piece of a line between wide gaps, where a paper sets its text in columns.
struct Cell: Sendable {
  var text: String
  /// The same, folded.
  var low: String
  /// How far in it stands: the characters before it in its line; behind a tab, the tab's own column.
  var column: Int
  /// How many characters stand before it in its line.
  var offset: Int
}

extension Cell {
  init(_ text: String, column: Int, offset: Int) {
    self.init(text: text, low: Phrases.fold(text), column: column, offset: offset)
  }
}

/// One line of a paper as its readers see it.
struct Line: Sendable {
  /// Without the space around it; inner gaps are one space.
  var text: String
  /// The same, folded.
  var low: String
  /// How far in it begins.
  var indent: Int
  /// Its place in the paper's text, in unicode scalars.
  var range: Range<Int>
  /// Its pieces between gaps of two spaces or more, one where there is no such gap.
  var cells: [Cell]
  /// Whether an empty line stands before it.
  var isAfterGap: Bool
  /// A bullet or a number at its beginning, when there is one.
  var marker: Marker?

  /// The line from a cell on.
  func without(cells count: Int) -> Line { part(cells.dropFirst(count), isAfterGap: false) }

  /// Some of its cells as a line of their own.
  func part(_ cells: ArraySlice<Cell>, isAfterGap: Bool) -> Line {
    let text = cells.map(\.text).joined(separator: " ")
    let origin = range.lowerBound - (self.cells.first?.offset ?? 0)
    let start = cells.first.map { origin + $0.offset } ?? range.lowerBound
    let end = cells.last.map { origin + $0.offset + $0.text.unicodeScalars.count } ?? start
    return Line(
      text: text, low: Phrases.fold(text), indent: cells.first?.column ?? indent,
      range: start..<min(max(end, start), range.upperBound), cells: Array(cells), isAfterGap: isAfterGap,
      marker: Marker.read(text))
  }

  /// The text behind the marker.
  var body: String { marker?.rest ?? text }

  var endsSentence: Bool { text.ends(".") || text.ends("!") || text.ends("?") }
  var isShort: Bool { text.utf8.count <= 80 }
}

/// What a list's entry begins with.
struct Marker: Sendable {
  enum Kind: Sendable, Equatable {
    case number(Int)
    case letter(String)
    case bullet
    case dash
    /// "att": an entry of a decision.
    case att
  }
  var kind: Kind
  /// What comes behind it ("att" itself stays).
  var rest: String

  var isNumber: Bool { if case .number = kind { true } else { false } }
  /// Whether two entries can stand in one list.
  func isLike(_ other: Marker) -> Bool {
    if isNumber || other.isNumber { return isNumber && other.isNumber }
    if isLetter || other.isLetter { return isLetter && other.isLetter }
    return kind == other.kind
  }

  var isLetter: Bool { if case .letter = kind { true } else { false } }

  /// Bullets of every font: typed ones, and Word's symbol fonts in the private area.
  private static let bullets: Set<UInt32> = [
    0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25E6, 0x2219, 0xB7, 0xBA, 0x27A2,
    0x27A4,
    0x2192, 0x2713, 0x2714, 0x2756, 0x25BA, 0x25B6, 0x2B29, 0x2B1D, 0x25C6, 0x2666,
  ]

  /// "a. Jämställd skola": a small letter early in the alphabet, with a point and a word behind it ("f. d. rektor" has none).
  private static func isPointed(_ text: String) -> Bool {
    let view = Array(text.unicodeScalars.prefix(6))
    guard view.count > 5, (0x61...0x68).contains(view[0].value), view[1] == ".", view[2] == " " else { return false }
    return Phrases.isLetter(view[3]) && Phrases.isLetter(view[4]) && Phrases.isLetter(view[5])
  }

  /// Reads the marker of a line, nil when it begins with plain words.
  static func read(_ text: String) -> Marker? {
    guard let start = text.unicodeScalars.first else { return nil }
    // A small letter begins a marker only before a bracket, as "o", or in "att".
    if Phrases.isLetter(start), start != "a", start != "A", start != "o" {
      let second = text.unicodeScalars.dropFirst().first
      if second != ")", second != "." || !isPointed(text) { return nil }
    }
    let view = Array(text.unicodeScalars.prefix(8))
    guard let first = view.first else { return nil }
    func rest(_ count: Int) -> String { String(text.unicodeScalars.dropFirst(count)).trimmed() }

    if bullets.contains(first.value) || (0xF000...0xF0FF).contains(first.value) {
      return Marker(kind: .bullet, rest: rest(1))
    }
    if view.count > 1, view[1] == " " || view[1] == "\t" || view[1].value == 0xA0 {
      if first == "-" || first == "–" || first == "—" || first.value == 0x2010 {
        return Marker(kind: .dash, rest: rest(1))
      }
      if first == "*" || first == "o" || first == "§" && view.count == 2 { return Marker(kind: .bullet, rest: rest(1)) }
    }
    if Phrases.isDigit(first) {
      var count = 0
      var number = 0
      while count < view.count, count < 2, Phrases.isDigit(view[count]) {
        number = number * 10 + Int(view[count].value - 48)
        count += 1
      }
      if count < view.count, view[count] == "." || view[count] == ")" || view[count] == ":" {
        let next = count + 1 < view.count ? view[count + 1] : " "
        if !Phrases.isDigit(next), view[count] != ":" || next == " " {
          return Marker(kind: .number(number), rest: rest(count + 1))
        }
      }
      if count + 1 < view.count, view[count] == " ", Phrases.isUpper(view[count + 1]), number > 0 {
        return Marker(kind: .number(number), rest: rest(count + 1))
      }
      return nil
    }
    if view.count > 1, Phrases.isLetter(first), view[1] == ")" {
      return Marker(kind: .letter(String(first)), rest: rest(2))
    }
    if view.count > 2, view[1] == ".", isPointed(text) { return Marker(kind: .letter(String(first)), rest: rest(2)) }
    if view.count > 3, first == "[", Phrases.isDigit(view[1]), let close = view.firstIndex(of: "]"), close <= 3 {
      return Marker(kind: .number(Int(view[1].value) - 48), rest: rest(close + 1))
    }
    if view.count > 2, first == "(", Phrases.isLetter(view[1]) || Phrases.isDigit(view[1]), view[2] == ")" {
      return Marker(kind: .letter(String(view[1])), rest: rest(3))
    }
    if text.begins("att ") || text.begins("Att ") || text.begins("ATT ") || text == "att" || text == "Att" {
      return Marker(kind: .att, rest: text)
    }
    return nil
  }
}
