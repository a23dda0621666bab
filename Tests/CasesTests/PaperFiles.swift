import Foundation
import TestSupport

/// The same paper as other programs would save it.
enum PaperFiles {
  /// A Word document with a paragraph a line: gaps are tabs, marks at the beginning of a line are a list's own.
  static func word(_ text: String) -> [UInt8] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var line = String(line)
      var properties = ""
      let bare = line.drop { $0 == " " }
      if let first = bare.first, first == "•" || first == "-", bare.dropFirst().first == " " {
        properties = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        line = String(bare.dropFirst(2))
      }
      let runs = line.replacing(/\ {2,}/, with: "\t").split(separator: "\t", omittingEmptySubsequences: false).map {
        "<w:r><w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t></w:r>"
      }
      return "<w:p>\(properties)\(runs.joined(separator: "<w:r><w:tab/></w:r>"))</w:p>"
    }
    let numbering = """
      <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
      <w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
    return archive([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(paragraphs.joined())</w:body></w:document>"
      ), ("word/numbering.xml", numbering),
    ])
  }

  /// A Word document whose every block is a table: rows of cells, with a paragraph for each line of a cell.
  static func word(tables: [[[String]]]) -> [UInt8] {
    let body = tables.map { rows in
      let rows = rows.map { cells in
        let cells = cells.map { cell in
          let paragraphs = cell.split(separator: "\n", omittingEmptySubsequences: false).map {
            "<w:p><w:r><w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t></w:r></w:p>"
          }
          return "<w:tc>\(paragraphs.joined())</w:tc>"
        }
        return "<w:tr>\(cells.joined())</w:tr>"
      }
      return "<w:tbl>\(rows.joined())</w:tbl>"
    }
    return archive([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(body.joined())</w:body></w:document>"
      ),
    ])
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func archive(_ files: [(String, String)]) -> [UInt8] {
    func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
    var (out, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in files {
      let (name, data, offset) = (Array(name.utf8), Array(text.utf8), out.count)
      let facts = two(20) + two(0) + two(0) + four(0) + four(0) + four(data.count) + four(data.count)
      out += [0x50, 0x4B, 3, 4] + facts + two(name.count) + two(0) + name + data
      directory += [0x50, 0x4B, 1, 2] + two(20) + facts + two(name.count)
      directory += two(0) + two(0) + two(0) + two(0) + four(0) + four(offset) + name
    }
    let start = out.count
    let counts = two(0) + two(0) + two(files.count) + two(files.count)
    return out + directory + [0x50, 0x4B, 5, 6] + counts + four(directory.count) + four(start) + two(0)
  }

  /// A PDF with the lines as they stand, in a typewriter's letters, sixty to a page.
  static func pdf(_ text: String) -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let pages = stride(from: 0, to: lines.count, by: 60).map { Array(lines[$0..<min($0 + 60, lines.count)]) }
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " "))] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for (at, page) in pages.enumerated() {
      let shown = page.map { "(\(octal($0))) '" }.joined(separator: "\n")
      let stream = "BT /F1 7 Tf 40 800 Td 12 TL\n\(shown)\nET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + at * 2) 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
      )
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    return PDFFile.of(objects)
  }

  /// The letters of Windows, as a PDF writes them.
  private static func octal(_ line: String) -> String {
    let signs: [Unicode.Scalar: UInt32] = ["–": 0x96, "”": 0x94, "•": 0x95, "…": 0x85, "’": 0x92]
    return line.unicodeScalars.map { scalar in
      let code = signs[scalar] ?? scalar.value
      if "()\\".unicodeScalars.contains(scalar) { return "\\" + String(scalar) }
      return code < 0x7F ? String(scalar) : "\\" + String(code, radix: 8)
    }.joined()
  }
}
