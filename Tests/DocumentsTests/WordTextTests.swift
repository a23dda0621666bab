import Documents
import Testing

@Suite struct WordTextTests {
  static let body = """
    <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Förslag till beslut</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Kommunen ansluter </w:t></w:r><w:r><w:t xml:space="preserve">sig &amp; börjar.</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Arbetet följs upp.</w:t></w:r></w:p>
    <w:p><w:r><w:delText>struket</w:delText></w:r><w:del><w:r><w:t>bort</w:t></w:r></w:del></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Område</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Insats</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    """
  static let numbering = """
    <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
    <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>
    """

  static func document(_ body: String) -> String {
    "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
  }

  @Test func `headings, numbers and tables are kept as a reader sees them`() async throws {
    let bytes = Zip.stored([("word/document.xml", Self.document(Self.body)), ("word/numbering.xml", Self.numbering)])
    let text = try await PaperFile.read(bytes)
    #expect(text.contains("Förslag till beslut\n  1. Kommunen ansluter sig & börjar.\n  2. Arbetet följs upp."))
    #expect(text.contains("Område\tInsats"))
    #expect(!text.contains("bort") && !text.contains("struket"), "what was struck out is not in the paper")
  }

  func text(_ body: String) async throws -> String {
    try await PaperFile.read(Zip.stored([("word/document.xml", Self.document(body))]))
  }

  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  @Test func `a text box stands before the paragraph it is tied to, once, and neither loses its text`() async throws {
    let box = "<w:txbxContent>\(Self.paragraph("Diarienummer 1"))\(Self.paragraph("Datum"))</w:txbxContent>"
    let body = """
      <w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Före </w:t></w:r><w:r><mc:AlternateContent><mc:Choice \
      Requires="wps">\(box)</mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>\
      <w:r><w:t>efter</w:t></w:r></w:p>
      """
    #expect(try await text(body + Self.paragraph("slut")) == "Diarienummer 1\nDatum\n\nFöre efter\nslut")
    let cell = "<w:tbl><w:tr><w:tc>\(body)</w:tc><w:tc>\(Self.paragraph("två"))</w:tc></w:tr></w:tbl>"
    #expect(try await text(cell).contains("Diarienummer 1\ttvå\nDatum\nFöre efter"))
  }

  @Test func `a table in a table's cell stands in it, with what was before and after it`() async throws {
    let inner =
      "<w:tbl><w:tr><w:tc>\(Self.paragraph("a"))</w:tc><w:tc>\(Self.paragraph("b"))</w:tc></w:tr></w:tbl>"
    let outer = """
      <w:tbl><w:tr><w:tc>\(Self.paragraph("före"))\(inner)\(Self.paragraph("efter"))</w:tc>\
      <w:tc>\(Self.paragraph("granne"))</w:tc></w:tr></w:tbl>
      """
    #expect(try await text(outer).contains("före\tgranne\na\tb\nefter"))
    var deep = Self.paragraph("djupast")
    for _ in 0..<30 { deep = "<w:tbl><w:tr><w:tc>\(deep)\(Self.paragraph("x"))</w:tc></w:tr></w:tbl>" }
    #expect(try await text(deep).contains("djupast"))
  }

  @Test func `the paragraphs of a cell stand under one another, each beside its neighbours`() async throws {
    let points = Self.paragraph("Kommunstyrelsen beslutar") + Self.paragraph("att anta planen.")
    let row = "<w:tr><w:tc>\(Self.paragraph("Förslag till beslut"))</w:tc><w:tc>\(points)</w:tc></w:tr>"
    let read = try await text("<w:tbl>\(row)</w:tbl>")
    #expect(read.contains("Förslag till beslut\tKommunstyrelsen beslutar\n\tatt anta planen."))
    // What is wide and high is kept small: a row of many columns is one line.
    let wide = String(repeating: "<w:tc>\(Self.paragraph(""))</w:tc>", count: 3_000)
    let high = "<w:tc>\(String(repeating: Self.paragraph("a"), count: 3_000))</w:tc>"
    #expect(try await text("<w:tbl><w:tr>\(wide)\(high)</w:tr></w:tbl>").utf8.count < 20_000)
  }

  @Test func `what was struck out leaves no tabs, breaks or signs behind`() async throws {
    let struck = "<w:del><w:r><w:t>bort</w:t><w:tab/><w:br/><w:sym/><w:noBreakHyphen/><w:softHyphen/></w:r></w:del>"
    #expect(try await text("<w:p><w:r><w:t>a</w:t></w:r>\(struck)<w:r><w:tab/><w:t>b</w:t></w:r></w:p>") == "a\tb")
  }

  @Test func `a letter that is written in parts is read as one sign`() async throws {
    let read = try await text(Self.paragraph("A\u{30A}ma\u{30A}l"))
    #expect(read.unicodeScalars.elementsEqual("Åmål".unicodeScalars))
  }

  @Test func `more pieces than a document has, and more text, are refused in time`() async {
    let pieces = String(repeating: "<a/>", count: 1_100_000)
    await #expect(throws: PaperFault.swells) { try await text(pieces) }
    await #expect(throws: PaperFault.tooLong) {
      try await text(Self.paragraph(String(repeating: "a", count: 7_000_000)))
    }
  }

  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document>&b;</w:document>",
    "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><w:document/>",
    "<w:document>&external;</w:document>", "<w:document><w:p>", "<w:document", "</w:document>", "<a b=c></a>",
  ])
  func `entities, other files and broken markup are refused`(xml: String) async {
    await #expect(throws: PaperFault.damaged) { try await PaperFile.read(Zip.stored([("word/document.xml", xml)])) }
  }

  @Test func `nesting without end is refused`() async {
    let xml = String(repeating: "<a>", count: 5_000)
    await #expect(throws: PaperFault.swells) { try await PaperFile.read(Zip.stored([("word/document.xml", xml)])) }
  }

  @Test func `an archive that is no Word document is told as such`() async {
    await #expect(throws: PaperFault.notAPaper(kind: "ZIP")) {
      try await PaperFile.read(Zip.stored([("xl/workbook.xml", "<a/>")]))
    }
    await #expect(throws: PaperFault.damaged) { try await PaperFile.read(Zip.stored([("../../etc/passwd", "x")])) }
    await #expect(throws: PaperFault.onlyPictures) {
      try await PaperFile.read(
        Zip.stored([("word/document.xml", Self.document("<w:p/>")), ("word/media/image1.png", "x")]))
    }
  }

  @Test func `a size that lies, and an archive that is cut off, are refused`() async {
    let whole = Zip.stored([("word/document.xml", Self.document(Self.body))])
    for end in stride(from: 4, to: whole.count - 1, by: 37) {
      await #expect(throws: PaperFault.self) { try await PaperFile.read(Array(whole[..<end])) }
    }
    let lying = Zip.stored([("word/document.xml", Self.document(Self.body))], method: 8, size: 0xFFFF_FFF0)
    await #expect(throws: PaperFault.self) { try await PaperFile.read(lying) }
  }

  @Test func `whatever is changed in a document, there is an answer or a fault`() async {
    var random = Seeded(seed: 11)
    let whole = Zip.stored([("word/document.xml", Self.document(Self.body)), ("word/numbering.xml", Self.numbering)])
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<(1 + random.next() % 6) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = try? await PaperFile.read(bytes)
    }
  }

  @Test func `more than ten megabytes is told before anything is read`() async {
    await #expect(throws: PaperFault.tooLarge(limit: 10)) {
      try await PaperFile.read([UInt8](repeating: 0x50, count: 50_000_000))
    }
  }
}

/// An archive of files as they are, for tests.
enum Zip {
  static func stored(_ files: [(String, String)], method: UInt8 = 0, size: UInt32? = nil) -> [UInt8] {
    func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let (name, data, offset) = (Array(name.utf8), Array(text.utf8), out.count)
      let facts: [UInt8] =
        two(20) + two(0) + [method, 0] + four(0) + four(0) + four(data.count) + four(Int(size ?? UInt32(data.count)))
      out += [0x50, 0x4B, 3, 4] + facts + two(name.count) + two(0) + name + data
      directory +=
        [0x50, 0x4B, 1, 2] + two(20) + facts + two(name.count) + two(0) + two(0) + two(0) + two(0) + four(0)
        + four(offset) + name
    }
    let start = out.count
    out += directory
    out +=
      [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(files.count) + two(files.count) + four(directory.count) + four(start)
      + two(0)
    return out
  }
}
