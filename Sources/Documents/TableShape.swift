/// How a table's width is shared out, and which of its columns hold figures.
struct TableShape {
  /// Shares of the width, by the longest text of each column.
  let widths: [Int]
  /// Columns of figures, which stand to the right; never the first, which says what a row is about.
  let numeric: [Bool]

  /// - Parameter rows: as wide as the header when there is one.
  init(_ header: [String], _ rows: [[String]]) {
    let width = max(header.count, rows.first?.count ?? 0)
    let columns = (0..<width).map { column in rows.map { $0[column] } }
    numeric = columns.enumerated().map { at, cells in
      let told = cells.filter { !$0.isEmpty }
      return at > 0 && !told.isEmpty && told.allSatisfy(Self.isFigure)
    }
    widths = columns.enumerated().map { at, cells in
      let longest = cells.lazy.map(\.unicodeScalars.count).max() ?? 0
      let named = header.isEmpty ? 0 : header[at].unicodeScalars.count
      return max(6, min(longest, 40), min(named, 20)) + 4
    }
  }

  /// "1 234,5", "12 %", "−3".
  private static func isFigure(_ text: String) -> Bool {
    let allowed: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", ",", ".", "%", "-", "−", "–", "+"]
    return text.unicodeScalars.contains { ("0"..."9").contains($0) }
      && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || allowed.contains($0) }
  }
}
