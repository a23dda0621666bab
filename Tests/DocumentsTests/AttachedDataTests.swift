import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite(.enabled(if: PDFReader.isThere, "skipped: pdfdetach is not installed")) struct AttachedDataTests {
  /// A PDF with one file inside.
  func pdf(_ name: String, _ content: String) -> [UInt8] {
    PDFFile.of([
      "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(\(name)) 4 0 R] >> >> >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
      "<< /Type /Filespec /F (\(name)) /UF (\(name)) /EF << /F 5 0 R >> >>",
      "<< /Type /EmbeddedFile /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
    ])
  }

  @Test func `data under our name is found`() async {
    #expect(await AttachedData.read(pdf("underlag.json", "{\"a\":1}")) == "{\"a\":1}")
  }

  @Test func `other files, other content and other papers hold none`() async {
    #expect(await AttachedData.read(pdf("annat.json", "{}")) == nil)
    #expect(await AttachedData.read(pdf("underlag.json", "inte json")) == nil)
    #expect(await AttachedData.read(pdf("underlag.json", "[" + String(repeating: "1,", count: 600_000) + "1]")) == nil)
    #expect(await AttachedData.read(Array(pdf("underlag.json", "{}").prefix(300))) == nil)
    #expect(await AttachedData.read(TinyPDF.of(["hej"])) == nil)
    #expect(await AttachedData.read(Array("EmbeddedFile".utf8)) == nil)
    #expect(await AttachedData.read([]) == nil)
  }

  @Test func `a name that leads elsewhere is not taken`() {
    #expect(AttachedData.safe("underlag.json") == "underlag.json")
    #expect(AttachedData.safe("kvitto-2026_03") == "kvitto-2026_03.json")
    for name in ["", ".json", "../../etc/passwd", "a/b.json", "å.json", "a b.json", String(repeating: "a", count: 99)] {
      #expect(AttachedData.safe(name) == "underlag.json", "\(name)")
    }
  }
}

@Suite struct LogotypeTests {
  @Test func `a whole picture is taken, and nothing else`() throws {
    #expect(Logotype(Picture.png, alternative: "Vapen")?.format == .png)
    var bent = Picture.png
    bent[45] ^= 1
    #expect(Logotype(bent, alternative: "") == nil, "a byte is wrong")
    #expect(Logotype(Array(Picture.png.dropLast(4)), alternative: "") == nil, "it is cut off")
    #expect(Logotype(Picture.png + Array("<script>".utf8), alternative: "") == nil, "something hangs on")
    #expect(Logotype(Array("<svg/>".utf8), alternative: "") == nil)
    #expect(Logotype([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xD9], alternative: "") == nil)
    #expect(Logotype([], alternative: "") == nil)
  }

  @Test func `a paper with its mark is kept as JSON and comes back the same`() throws {
    let paper = Papers.with(Papers.proposal) { $0.logotype = Logotype(Picture.png, alternative: "Vapen") }
    let json = try JSONEncoder().encode(paper)
    #expect(try JSONDecoder().decode(PaperDocument.self, from: json) == paper)
    let forged = String(decoding: json, as: UTF8.self).replacing("iVBOR", with: "AAAAA")
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(PaperDocument.self, from: Data(forged.utf8)) }
  }
}
