/// How a paper looks in Word: styles, page, heads and feet, as the reference document that pandoc takes them from.
enum WordLook {
  /// Nil when it would be too large for an archive.
  static func reference(_ paper: PaperDocument) -> [UInt8]? {
    ZipFile.packed([
      entry("word/document.xml", document), entry("word/_rels/document.xml.rels", relations),
      entry("word/styles.xml", styles(paper.language.tag)), entry("word/header1.xml", head(paper, isFirst: true)),
      entry("word/header2.xml", head(paper, isFirst: false)), entry("word/footer1.xml", foot(paper)),
    ])
  }

  /// A file of what pandoc made, with the paper's title, author, language and day where it is the one for them.
  static func finished(_ file: ZipFile.Entry, _ paper: PaperDocument) -> ZipFile.Entry {
    guard file.name == "docProps/core.xml" else { return file }
    return entry(
      file.name,
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(Markup.escaped(paper.title))</dc:title>\
      <dc:creator>\(Markup.escaped(paper.organisation))</dc:creator><dc:language>\(paper.language.tag)</dc:language>\
      <dcterms:created xsi:type="dcterms:W3CDTF">\(paper.fileDay)T12:00:00Z</dcterms:created>\
      <dcterms:modified xsi:type="dcterms:W3CDTF">\(paper.fileDay)T12:00:00Z</dcterms:modified></cp:coreProperties>
      """)
  }

  private static func entry(_ name: String, _ xml: String) -> ZipFile.Entry {
    ZipFile.Entry(name, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).utf8))
  }

  // MARK: The page

  private static let spaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  /// A4 with the PDF's margins, in twentieths of a point.
  private static let document = """
    <w:document \(spaces)><w:body><w:p/><w:sectPr><w:headerReference w:type="first" r:id="rId11"/>\
    <w:headerReference w:type="default" r:id="rId12"/><w:footerReference w:type="first" r:id="rId13"/>\
    <w:footerReference w:type="default" r:id="rId13"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1701" w:right="1361" w:bottom="1701" w:left="1474" w:header="850" w:footer="737" w:gutter="0"/>\
    <w:titlePg/></w:sectPr></w:body></w:document>
    """

  private static let relations: String = {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId2" Type="\(kind)styles" Target="styles.xml"/>\
      <Relationship Id="rId11" Type="\(kind)header" Target="header1.xml"/>\
      <Relationship Id="rId12" Type="\(kind)header" Target="header2.xml"/>\
      <Relationship Id="rId13" Type="\(kind)footer" Target="footer1.xml"/></Relationships>
      """
  }()

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(Markup.escaped(text))</w:t></w:r>"
  }

  private static func field(_ name: String) -> String { "<w:fldSimple w:instr=\" \(name) \">\(run("1"))</w:fldSimple>" }

  /// The page's number to the right; on all pages but the first, whose text says it, also who writes and the facts.
  private static func head(_ paper: PaperDocument, isFirst: Bool) -> String {
    let told = isFirst ? "" : run(([paper.organisation] + paper.facts.map(\.value)).joined(separator: "   "))
    return """
      <w:hdr \(spaces)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\(told)<w:r><w:tab/></w:r>\
      \(run(paper.pageWord + " "))\(field("PAGE"))\(run(" ("))\(field("NUMPAGES"))\(run(")"))</w:p></w:hdr>
      """
  }

  private static func foot(_ paper: PaperDocument) -> String {
    let columns = paper.footer.map { column in
      let lines = column.split(separator: "\n").map(String.init)
      guard lines.count > 1 else { return run(column) }
      return run(lines[0], "<w:b/>") + run(" " + lines.dropFirst().joined(separator: ", "))
    }
    return """
      <w:ftr \(spaces)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\(columns.joined(separator: run("    ")))</w:p></w:ftr>
      """
  }

  // MARK: Styles

  private static func styles(_ language: String) -> String {
    let sans = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
    let soft = "<w:color w:val=\"4D4D57\"/>"
    func size(_ halves: Int) -> String { "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>" }
    func space(_ before: Int, _ after: Int, _ rest: String = "") -> String {
      "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(rest)/>"
    }
    func style(_ id: String, _ name: String, on base: String? = "Normal", _ paragraph: String, _ letters: String = "")
      -> String
    {
      """
      <w:style w:type="paragraph"\(base == nil ? " w:default=\"1\"" : "") w:styleId="\(id)"><w:name w:val="\(name)"/>\
      \(base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")<w:qFormat/><w:pPr>\(paragraph)</w:pPr>\
      <w:rPr>\(letters)</w:rPr></w:style>
      """
    }
    let keep = "<w:keepNext/><w:keepLines/>"
    let right = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs>"
    let line = """
      <w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="77777F"/></w:pBdr>
      """
    // Paragraphs with the same line above them would otherwise share one.
    let signing = line.replacing(
      "</w:pBdr>",
      with: """
        <w:between w:val="single" w:sz="4" w:space="4" w:color="77777F"/></w:pBdr>
        """)
    let all = [
      style("Normal", "Normal", on: nil, ""),
      style("BodyText", "Body Text", space(0, 140)),
      style("FirstParagraph", "First Paragraph", on: "BodyText", ""),
      style("Compact", "Compact", on: "BodyText", space(20, 40)),
      style(
        "Heading1", "heading 1", keep + space(120, 280) + "<w:outlineLvl w:val=\"0\"/>", sans + "<w:b/>" + size(32)),
      style("Heading2", "heading 2", keep + space(280, 60) + "<w:outlineLvl w:val=\"1\"/>", sans + "<w:b/>" + size(22)),
      style(
        "Heading3", "heading 3", keep + space(200, 40) + "<w:outlineLvl w:val=\"2\"/>",
        sans + "<w:b/>" + soft + size(20)),
      style("Sender", "Sender", space(0, 0), sans + "<w:b/>" + size(20)),
      style("Department", "Department", space(0, 0), sans + soft + size(17)),
      style("Fact", "Fact", space(0, 0), sans + soft + size(17)),
      style("Kind", "Kind", keep + space(480, 0), sans + "<w:b/>" + size(20)),
      style("Small", "Small", space(200, 100), sans + soft + size(17)),
      style("Signature", "Signature", "<w:keepLines/>" + signing + space(1100, 0) + "<w:ind w:right=\"4700\"/>"),
      style("NewPage", "New Page", "<w:pageBreakBefore/>" + space(0, 0), size(2)),
      style("Header", "header", right + space(0, 240), sans + soft + size(17)),
      style("Footer", "footer", line + space(0, 0), sans + soft + size(15)),
    ]
    return """
      <w:styles \(spaces)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>\(size(21))\
      <w:lang w:val="\(language)" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      \(space(0, 0, " w:line=\"276\" w:lineRule=\"auto\""))</w:pPr></w:pPrDefault></w:docDefaults>\(all.joined())\
      <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr><w:tblInd w:w="0" \
      w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="C9C9CF"/><w:insideH w:val="single" \
      w:sz="4" w:color="C9C9CF"/></w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" \
      w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:rPr>\(sans)\(size(17))</w:rPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" \
      w:color="1D1D24"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>
      """
  }
}
