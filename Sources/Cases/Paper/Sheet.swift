/// A paper laid out in lines, its page heads and feet taken away, ready for the rules.
struct Sheet: Sendable {
  var lines: [Line]
  /// Lines so long that every paragraph is one line.
  var isUnwrapped: Bool
  /// How wide the running text is set, in characters.
  var width: Int
  /// Every line folded and put after another, for questions about the whole.
  var low: String

  /// More than any paper has: what comes after is not read.
  static let mostLines = 8_000
  static let longestLine = 20_000

  init(_ text: String) {
    var raw = Sheet.split(text)
    let isFlat = Flattened.isFlat(raw)
    if isFlat { raw = Flattened.unfold(raw) }
    var lines = LabelColumns.unfold(PageHeads.remove(from: raw))
    var longest = 0
    var widest = 0
    for at in lines.indices {
      lines[at].marker = Marker.read(lines[at].text)
      let length = lines[at].text.unicodeScalars.count
      longest = max(longest, length)
      if lines[at].cells.count == 1 { widest = max(widest, length) }
    }
    self.lines = lines
    isUnwrapped = isFlat || longest > 150
    width = widest
    low = lines.map(\.low).joined(separator: "\n")
  }

  /// A line before it is known what it is.
  static func split(_ text: String) -> [Line] {
    var lines: [Line] = []
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(200)
    var start = 0
    var at = 0
    var isAfterGap = false
    var wasReturn = false
    var isAfterPage = false
    func close() {
      defer {
        scalars.removeAll(keepingCapacity: true)
        start = at + 1
      }
      guard let line = Line(scalars, start: start, isAfterGap: isAfterGap || isAfterPage) else {
        isAfterGap = true
        return
      }
      lines.append(line)
      isAfterGap = false
      isAfterPage = false
    }
    for scalar in text.unicodeScalars {
      if lines.count >= mostLines { break }
      switch scalar.value {
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
        // A carriage return before a line feed makes no empty line.
        if scalar.value == 0x0A, scalars.isEmpty, at > 0, start == at, wasReturn { start = at + 1 } else { close() }
        if scalar.value == 0x0C { isAfterPage = true }
      default:
        if scalars.count < longestLine { scalars.append(scalar) }
      }
      wasReturn = scalar.value == 0x0D
      at += 1
    }
    close()
    return lines
  }
}

extension Line {
  /// Nil when there is nothing but space on it.
  init?(_ scalars: [Unicode.Scalar], start: Int, isAfterGap: Bool) {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x20, 0x09, 0xA0, 0x2002...0x200B, 0x202F, 0xFEFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069: true
      default: false
      }
    }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(scalars.count + 8)
    var cells: [Cell] = []
    var cellFrom = 0
    var ruler = Ruler(scalars[..<first])
    let indent = ruler.column
    var (cellStart, cellOffset) = (indent, first)
    var gap = 0
    for at in first...last {
      let raw = scalars[at]
      // A soft hyphen counts only where a word is broken; every other hyphen is one kind.
      if raw.value == 0xAD, at + 1 < last {
        ruler.pass(raw)
        continue
      }
      let scalar: Unicode.Scalar = raw.value == 0x2010 || raw.value == 0x2011 ? "-" : raw
      if isSpace(scalar) {
        gap += scalar == "\t" ? 2 : 1
      } else {
        if gap > 0 {
          if gap > 1 {
            cells.append(
              Cell(String(decoding: text[cellFrom...], as: UTF8.self), column: cellStart, offset: cellOffset))
            cellFrom = text.count + 1
            (cellStart, cellOffset) = (ruler.column, at)
          }
          text.append(0x20)
          gap = 0
        }
        if scalar.isASCII {
          text.append(UInt8(scalar.value))
        } else {
          text += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
        }
      }
      ruler.pass(raw)
    }
    let whole = String(decoding: text, as: UTF8.self)
    let low = Phrases.fold(whole)
    cells.append(
      cellFrom == 0
        ? Cell(text: whole, low: low, column: cellStart, offset: cellOffset)
        : Cell(String(decoding: text[cellFrom...], as: UTF8.self), column: cellStart, offset: cellOffset))
    self.init(
      text: whole, low: low, indent: indent, range: (start + first)..<(start + last + 1),
      cells: cells, isAfterGap: isAfterGap, marker: nil)
  }
}

/// Tells how far in something stands. What a word processor sets in columns comes with a tab before each, wherever the words before
/// it end: so every tab begins a column of its own, the same in all lines.
private struct Ruler {
  private static let width = 40
  private var tabs = 0
  private var since = 0

  init(_ scalars: ArraySlice<Unicode.Scalar>) { for scalar in scalars { pass(scalar) } }

  var column: Int { tabs == 0 ? since : tabs * Self.width + min(since, Self.width - 1) }

  mutating func pass(_ scalar: Unicode.Scalar) {
    if scalar == "\t" {
      tabs += 1
      since = 0
    } else {
      since += 1
    }
  }
}
