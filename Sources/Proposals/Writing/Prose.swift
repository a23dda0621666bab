import Documents
import Kernel

/// Typed text as a paper's blocks: each line a paragraph, lines with a bullet in front of them a list.
enum Prose {
  static func blocks(_ text: String) -> [PaperDocument.Block] {
    var blocks: [PaperDocument.Block] = []
    var bullets: [String] = []
    func close() {
      if !bullets.isEmpty { blocks.append(.bullets(bullets)) }
      bullets = []
    }
    for raw in text.split(whereSeparator: \.isNewline) {
      let line = line(String(raw))
      if line.isEmpty { continue }
      if let sign = line.first, "-–•*".contains(sign), line.dropFirst().first == " " {
        bullets.append(String(line.dropFirst(2)))
      } else {
        close()
        blocks.append(.paragraph(line))
      }
    }
    close()
    return blocks
  }

  /// One line of it: cells of a pasted table have a dash between them, and a no-break space holds its words together.
  static func line(_ text: String) -> String {
    let cells = text.split(separator: "\t").map { cell in
      cell.split(separator: fast).map { TypedText.line(String($0)) }.filter { !$0.isEmpty }
        .joined(separator: String(fast))
    }.filter { !$0.isEmpty }
    guard let mark = cells.first, cells.count > 1, isListMark(mark) else { return cells.joined(separator: " – ") }
    return "\(mark) \(cells.dropFirst().joined(separator: " – "))"
  }

  private static let fast: Character = "\u{A0}"

  /// What a word processor sets before an entry of a list, with a tab after: "•", "o", "1.", "a)".
  private static func isListMark(_ cell: String) -> Bool {
    if cell.count == 1, let sign = cell.first { return sign == "o" || !(sign.isLetter || sign.isNumber) }
    return (2...3).contains(cell.count) && (cell.hasSuffix(".") || cell.hasSuffix(")"))
  }
}
