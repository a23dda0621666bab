import Documents
import Foundation
import Testing

@Suite struct PDFTextTests {
  static var hasReader: Bool {
    let isThere = FileManager.default.fileExists(atPath: "/usr/bin/pdftotext")
    if !isThere { print("skipped: pdftotext is not installed") }
    return isThere
  }

  @Test func `the text of a PDF is read with its letters`() async throws {
    guard Self.hasReader else { return }
    let text = try await PaperFile.read(TinyPDF.of(["Förslag till beslut", "Åmåls kommun ansluter sig – äntligen."]))
    #expect(text.contains("Förslag till beslut"))
    #expect(text.contains("Åmåls kommun ansluter sig – äntligen."))
  }

  @Test func `a PDF without text asks for one with text`() async {
    guard Self.hasReader else { return }
    await #expect(throws: PaperFault.onlyPictures) { try await PaperFile.read(TinyPDF.of([])) }
  }

  @Test func `a PDF that is cut off or no PDF is told as such`() async {
    guard Self.hasReader else { return }
    for bytes in [Array("%PDF-1.7\n".utf8), Array("%PDF-1.4 hej hopp".utf8)] {
      await #expect(throws: PaperFault.self) { try await PaperFile.read(bytes) }
    }
  }
}

/// A PDF of plain lines, for tests.
enum TinyPDF {
  static func of(_ lines: [String]) -> [UInt8] {
    var stream = "BT /F1 10 Tf 50 800 Td 14 TL\n"
    for line in lines { stream += "(\(escaped(line))) '\n" }
    stream += "ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    var out = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (at, object) in objects.enumerated() {
      offsets.append(out.utf8.count)
      out += "\(at + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { out += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    out += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(out.utf8)
  }

  private static func escaped(_ line: String) -> String {
    line.unicodeScalars.map { scalar in
      let code: UInt32 =
        switch scalar {
        case "–": 0x96
        case "”": 0x94
        default: scalar.value
        }
      if code == 0x28 || code == 0x29 || code == 0x5C { return "\\" + String(scalar) }
      return code < 0x7F ? String(scalar) : "\\" + String(code, radix: 8)
    }.joined()
  }
}
