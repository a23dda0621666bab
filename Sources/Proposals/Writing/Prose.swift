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
      let line = TypedText.line(String(raw))
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
}
