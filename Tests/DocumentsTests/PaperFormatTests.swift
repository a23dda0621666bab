import Testing

@testable import Documents

@Suite struct PaperFormatTests {
  @Test func `a file is what its bytes are, whatever it is called`() {
    #expect(PaperFile.format(of: Array("%PDF-1.7 …".utf8)) == .pdf)
    #expect(PaperFile.format(of: Array("§ 27 Länsstyrelsens strategi\r\n".utf8)) == .text)
    #expect(PaperFile.format(of: [0xC5, 0x6E, 0x67, 0x73, 0x74, 0x61]) == .text)
    #expect(PaperFile.format(of: [0x4D, 0x5A, 0x90, 0, 3, 0]) == .other)
    #expect(PaperFile.format(of: []) == .other)
  }

  @Test func `an archive is a paper only when it holds one`() throws {
    func archive(_ files: [(String, String)]) throws -> [UInt8] {
      try #require(ZipFile.stored(files.map { ZipFile.Entry($0.0, Array($0.1.utf8)) }))
    }
    #expect(PaperFile.format(of: try archive([("[Content_Types].xml", ""), ("word/document.xml", "")])) == .docx)
    let odt = "application/vnd.oasis.opendocument.text"
    #expect(PaperFile.format(of: try archive([("mimetype", odt), ("content.xml", "")])) == .odt)
    let sheet = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(PaperFile.format(of: try archive([("mimetype", sheet), ("content.xml", "")])) == .other)
    #expect(PaperFile.format(of: try archive([("xl/workbook.xml", "word/document.xml")])) == .other)
    #expect(PaperFile.format(of: [0x50, 0x4B, 3, 4] + Array("word/document.xml".utf8)) == .other)
  }
}
