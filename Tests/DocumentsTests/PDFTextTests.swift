import Foundation
import TestSupport
import Testing

@testable import Documents

/// The program that reads PDF.
enum PDFReader {
  static var isThere: Bool { FileManager.default.fileExists(atPath: "/usr/bin/pdftotext") }
}

@Suite(.enabled(if: PDFReader.isThere, "skipped: pdftotext is not installed")) struct PDFTextTests {
  @Test func `the text of a PDF is read with its letters`() async throws {
    let text = try await PaperFile.read(TinyPDF.of(["Förslag till beslut", "Åmåls kommun ansluter sig – äntligen."]))
    #expect(text.contains("Förslag till beslut"))
    #expect(text.contains("Åmåls kommun ansluter sig – äntligen."))
  }

  @Test func `a reader that complains at length has still read`() async throws {
    let text = try await PaperFile.read(TinyPDF.of(["Förslag till beslut"], complaints: 600))
    #expect(text.contains("Förslag till beslut"))
  }

  @Test func `a PDF without text asks for one with text`() async {
    await #expect(throws: PaperFault.onlyPictures) { try await PaperFile.read(TinyPDF.of([])) }
  }

  @Test func `a PDF that is cut off or no PDF is told as such`() async {
    for bytes in [Array("%PDF-1.7\n".utf8), Array("%PDF-1.4 hej hopp".utf8)] {
      await #expect(throws: PaperFault.self) { try await PaperFile.read(bytes) }
    }
  }
}

@Suite struct PrivateFolderTests {
  func rights(_ url: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))[.posixPermissions] as? Int
  }

  @Test func `a file that another program reads lies where nobody else can look, and is gone afterwards`() throws {
    let (one, other) = (try PrivateFolder(), try PrivateFolder())
    #expect(try rights(one.url) == 0o700)
    #expect(one.url != other.url)
    for folder in [one, other] { folder.remove() }
    #expect(!FileManager.default.fileExists(atPath: one.url.path(percentEncoded: false)))
  }

  @Test func `what a program left behind is thrown away by the next, and what is in use is not`() throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "parent-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let used = try PrivateFolder(in: parent)
    for name in ["jamna-read-2147483647-abcdef", "jamna-read-x-abcdef", "other"] {
      try FileManager.default.createDirectory(at: parent.appending(path: name), withIntermediateDirectories: true)
    }
    PrivateFolder.sweep(parent)
    let left = try FileManager.default.contentsOfDirectory(atPath: parent.path(percentEncoded: false)).sorted()
    #expect(left == [used.url.lastPathComponent, "jamna-read-x-abcdef", "other"].sorted())
    // Before a program has made any, what bears its own number is left from another of that number.
    PrivateFolder.sweep(parent, isFirst: true)
    let after = try FileManager.default.contentsOfDirectory(atPath: parent.path(percentEncoded: false)).sorted()
    #expect(after == ["jamna-read-x-abcdef", "other"])
  }
}

/// A PDF of plain lines, for tests.
enum TinyPDF {
  /// - Parameter complaints: words that no reader knows; it says so of each.
  static func of(_ lines: [String], complaints: Int = 0) -> [UInt8] {
    var stream = "BT /F1 10 Tf 50 800 Td 14 TL\n"
    for line in lines { stream += "(\(escaped(line))) '\n" }
    stream += "ET\n" + String(repeating: "q1w2 ", count: complaints)
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    return PDFFile.of(objects)
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
