import Foundation

/// How a paper looks as OpenDocument: styles, page, heads and feet, as the reference document that pandoc takes them from.
enum OpenDocumentLook {
  /// Nil when it would be too large for an archive.
  static func reference(_ paper: PaperDocument) -> [UInt8]? {
    ZipFile.stored([
      ZipFile.Entry("mimetype", Array(PaperFile.Format.odt.rawValue.utf8)),
      ZipFile.Entry("styles.xml", Array(styles(paper).utf8)),
      // Pandoc writes this itself, but lists only what is here already, and a file that is not listed makes it a broken one.
      ZipFile.Entry("meta.xml", []),
    ])
  }

  /// A file of what pandoc made: its styles as we wrote them, since it sets spaces between page numbers and their signs, and
  /// tables with lines between their rows.
  static func finished(_ file: ZipFile.Entry, _ paper: PaperDocument) -> ZipFile.Entry {
    switch file.name {
    case "styles.xml": return ZipFile.Entry(file.name, Array(styles(paper).utf8))
    case "content.xml":
      var content = String(decoding: file.bytes, as: UTF8.self)
      // What anyone wrote has no such signs in it: "<" is written "&lt;" there.
      for (cell, line) in [("TableHeaderRowCell", "1pt solid #1d1d24"), ("TableRowCell", "0.5pt solid #c9c9cf")] {
        let opening = "<style:style style:name=\"\(cell)\" style:family=\"table-cell\">"
        guard let start = content.range(of: opening),
          let end = content.range(of: "</style:style>", range: start.upperBound..<content.endIndex)
        else { continue }
        content.replaceSubrange(
          start.upperBound..<end.lowerBound,
          with: "<style:table-cell-properties fo:padding=\"1mm\" fo:border=\"none\" fo:border-bottom=\"\(line)\"/>")
      }
      return ZipFile.Entry(file.name, Array(content.utf8))
    default: return file
    }
  }

  /// The form of the text itself: pandoc's own would set the title above everything.
  static let template = """
    <?xml version="1.0" encoding="utf-8"?>
    <office:document-content \(spaces)>
    <office:automatic-styles>
    $automatic-styles$
    </office:automatic-styles>
    <office:body><office:text>
    $body$
    </office:text></office:body>
    </office:document-content>

    """

  private static let spaces =
    [
      "office": "office", "style": "style", "text": "text", "table": "table", "draw": "drawing",
      "fo": "xsl-fo-compatible", "meta": "meta", "number": "datastyle", "svg": "svg-compatible",
    ].sorted { $0.key < $1.key }.map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($1):1.0\"" }
    .joined(separator: " ")
    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\""

  private static func styles(_ paper: PaperDocument) -> String {
    let (language, country) = (paper.language.tag.prefix(2), paper.language.tag.suffix(2))
    let sans = "style:font-name=\"Arial\""
    func style(
      _ name: String, on base: String? = "Standard", level: Int? = nil, _ paragraph: String, _ letters: String = ""
    )
      -> String
    {
      """
      <style:style style:name="\(name.replacing(" ", with: "_20_"))" style:display-name="\(name)" \
      style:family="paragraph"\(base.map { " style:parent-style-name=\"\($0.replacing(" ", with: "_20_"))\"" } ?? "")\
      \(level.map { " style:default-outline-level=\"\($0)\"" } ?? "") style:class="text">\
      <style:paragraph-properties \(paragraph)/><style:text-properties \(letters)/></style:style>

      """
    }
    func space(_ before: Double, _ after: Double) -> String {
      "fo:margin-top=\"\(before)mm\" fo:margin-bottom=\"\(after)mm\""
    }
    let keep = "fo:keep-with-next=\"always\" fo:keep-together=\"always\" "
    let line = "fo:border-top=\"0.5pt solid #77777f\" fo:padding-top=\"1.2mm\" "
    let soft = "fo:color=\"#4d4d57\""
    let bold = "fo:font-weight=\"bold\""
    let all = [
      style("Standard", on: nil, "fo:line-height=\"120%\""),
      style("Text body", space(0, 2.6)),
      style("First paragraph", on: "Text body", ""),
      style("Heading", keep, "\(sans) \(bold)"),
      style("Heading 1", on: "Heading", level: 1, keep + space(2, 5), "fo:font-size=\"16pt\""),
      style("Heading 2", on: "Heading", level: 2, keep + space(5, 1), "fo:font-size=\"11pt\""),
      style("Heading 3", on: "Heading", level: 3, keep + space(3.5, 0.8), "fo:font-size=\"10pt\" \(soft)"),
      style("Sender", space(0, 0), "\(sans) \(bold) fo:font-size=\"10pt\""),
      style("Department", space(0, 0), "\(sans) \(soft) fo:font-size=\"8.5pt\""),
      style("Fact", space(0, 0), "\(sans) \(soft) fo:font-size=\"8.5pt\""),
      style("Kind", keep + space(8, 0), "\(sans) \(bold) fo:font-size=\"10pt\""),
      style("Small", space(4, 2), "\(sans) \(soft) fo:font-size=\"8.5pt\""),
      style(
        "Signature",
        line + space(19, 0) + " fo:margin-right=\"80mm\" fo:keep-together=\"always\" style:join-border=\"false\""),
      style("New Page", "fo:break-before=\"page\" " + space(0, 0), "fo:font-size=\"1pt\""),
      style("Table Contents", space(0.5, 0.5), "\(sans) fo:font-size=\"8.5pt\""),
      style("Table Heading", on: "Table Contents", "", bold),
      style("Header", space(0, 0), "\(sans) \(soft) fo:font-size=\"8.5pt\""),
      style("Footer", line + space(0, 0), "\(sans) \(soft) fo:font-size=\"7.5pt\""),
    ]
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <office:document-styles \(spaces)>
      <office:font-face-decls><style:font-face style:name="Georgia" svg:font-family="Georgia"/>\
      <style:font-face style:name="Arial" svg:font-family="Arial"/></office:font-face-decls>
      <office:styles>
      <style:default-style style:family="paragraph"><style:paragraph-properties/><style:text-properties \
      style:font-name="Georgia" fo:font-size="10.5pt" fo:language="\(language)" fo:country="\(country)"/>\
      </style:default-style>
      \(all.joined())<style:style style:name="Strong_20_Emphasis" style:family="text"><style:text-properties \(bold)/>\
      </style:style>
      </office:styles>
      <office:automatic-styles>\(page)</office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">\
      <style:header><text:p text:style-name="Head">\(told(paper))<text:tab/>\(Markup.escaped(paper.pageWord)) \
      <text:page-number text:select-page="current">1</text:page-number> (<text:page-count>1</text:page-count>)</text:p>\
      </style:header><style:header-first><text:p text:style-name="Head"><text:tab/>\(Markup.escaped(paper.pageWord)) \
      <text:page-number text:select-page="current">1</text:page-number> (<text:page-count>1</text:page-count>)</text:p>\
      </style:header-first><style:footer><text:p text:style-name="Footer">\(foot(paper))</text:p></style:footer>\
      <style:footer-first><text:p text:style-name="Footer">\(foot(paper))</text:p></style:footer-first>\
      </style:master-page></office:master-styles>
      </office:document-styles>
      """
  }

  /// A4 with the PDF's margins; room for head and foot within them.
  private static let page = """
    <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" \
    style:print-orientation="portrait" fo:margin-top="15mm" fo:margin-bottom="13mm" fo:margin-left="26mm" \
    fo:margin-right="24mm"/><style:header-style><style:header-footer-properties fo:min-height="12mm" \
    fo:margin-bottom="6mm"/></style:header-style><style:footer-style><style:header-footer-properties \
    fo:min-height="12mm" fo:margin-top="6mm"/></style:footer-style></style:page-layout>\
    <style:style style:name="Head" style:family="paragraph" style:parent-style-name="Header">\
    <style:paragraph-properties><style:tab-stops><style:tab-stop style:position="160mm" style:type="right"/>\
    </style:tab-stops></style:paragraph-properties></style:style>
    """

  private static func told(_ paper: PaperDocument) -> String {
    Markup.escaped(([paper.organisation] + paper.facts.map(\.value)).joined(separator: " · "))
  }

  private static func foot(_ paper: PaperDocument) -> String {
    paper.footer.map { column in
      let lines = column.split(separator: "\n").map { Markup.escaped(String($0)) }
      guard lines.count > 1 else { return lines.joined() }
      return "<text:span text:style-name=\"Strong_20_Emphasis\">\(lines[0])</text:span> "
        + lines.dropFirst().joined(separator: ", ")
    }.joined(separator: "<text:s text:c=\"4\"/>")
  }
}
