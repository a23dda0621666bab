import Documents
import Testing

@Suite struct OpenDocumentTextTests {
  static func content(_ body: String, styles: String = "") -> String {
    """
    <?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:automatic-styles>\(styles)\
    </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>
    """
  }

  static func odt(_ body: String, styles: String = "", more: [(String, String)] = []) -> [UInt8] {
    Zip.stored(
      [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content(body, styles: styles))] + more)
  }

  func text(_ body: String, styles: String = "") async throws -> String {
    try await PaperFile.read(Self.odt(body, styles: styles))
  }

  static let lists = """
    <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>\
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>\
    <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
    """

  @Test func `headings, numbers and tables are kept as a reader sees them`() async throws {
    let body = """
      <text:p>Före</text:p><text:h text:outline-level="1">Förslag till beslut</text:h>
      <text:list text:style-name="L1"><text:list-item><text:p>Kommunen <text:span>ansluter</text:span> sig &amp; börjar.</text:p>\
      <text:p>Andra stycket.</text:p><text:list><text:list-item><text:p>Först</text:p></text:list-item>\
      <text:list-item><text:p>Sedan</text:p></text:list-item></text:list></text:list-item>\
      <text:list-item><text:p>Arbetet följs upp.</text:p></text:list-item></text:list>
      <text:list text:style-name="L2"><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>
      <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Område</text:p></table:table-cell>\
      <table:table-cell><text:p>Insats</text:p></table:table-cell></table:table-row></table:table-header-rows>\
      <table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Ekonomi</text:p><text:p>mer</text:p>\
      </table:table-cell><table:covered-table-cell/></table:table-row></table:table>
      """
    #expect(
      try await text(body, styles: Self.lists) == """
        Före

        Förslag till beslut
          1. Kommunen ansluter sig & börjar.
        Andra stycket.
              a) Först
              b) Sedan
          2. Arbetet följs upp.
          • Punkt

        Område\tInsats
        Ekonomi mer

        """)
  }

  @Test func `a list that goes on is numbered on, and one that does not begins again`() async throws {
    func list(_ attributes: String, _ item: String = "") -> String {
      "<text:list text:style-name=\"L1\"\(attributes)><text:list-item\(item)><text:p>x</text:p></text:list-item></text:list>"
    }
    let body =
      list("") + "<text:p>mellan</text:p>" + list(" text:continue-numbering=\"true\"") + list("")
      + list("", " text:start-value=\"7\"")
    #expect(try await text(body, styles: Self.lists) == "  1. x\nmellan\n  2. x\n  1. x\n  7. x")
  }

  @Test func `soft spaces, tabs and line ends are what they stand for, and other space is one`() async throws {
    let body =
      "<text:p>  Diarie\n nummer:<text:s text:c=\"3\"/>1<text:tab/>a<text:line-break/>b<text:s/>c<text:soft-page-break/></text:p>"
    #expect(try await text(body) == "Diarie nummer:   1\ta\nb c")
  }

  @Test func `what a reader does not see is left out`() async throws {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>struket</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes><text:p>Kvar<text:change text:change-id="a"/> är\
      <office:annotation><text:p>anmärkning</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation>\
      <text:note-body><text:p>fotnot</text:p></text:note-body></text:note> \
      <draw:frame><draw:image/><svg:desc>bildtext</svg:desc></draw:frame>detta.</text:p>
      """
    let heads =
      "<office:document-styles><style:header><text:p>Sidhuvud</text:p></style:header></office:document-styles>"
    let text = try await PaperFile.read(Self.odt(body, more: [("styles.xml", heads)]))
    #expect(text == "Kvar är detta.")
  }

  @Test func `a text box stands before the paragraph it is tied to, and neither loses its text`() async throws {
    let body =
      "<text:p>Före <draw:frame><draw:text-box><text:p>Ruta</text:p></draw:text-box></draw:frame>efter</text:p>"
    #expect(try await text(body) == "Ruta\nFöre efter")
  }

  @Test(
    arguments: [
      ("billion laughs", "<!DOCTYPE d [<!ENTITY a \"ha\">]><office:text>&a;</office:text>", PaperFault.damaged),
      ("an entity from a file", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>", .damaged),
      ("a tag left open", "<office:text><text:p>x", .damaged),
      ("nothing", "<office:text/>", .empty),
      ("nested beyond reason", String(repeating: "<text:p>", count: 5_000), .swells),
      ("lines without end", String(repeating: "<text:p>x</text:p>", count: 60_000), .tooLong),
    ] as [(String, String, PaperFault)])
  func `a hostile file is refused as Word's is`(name: String, content: String, fault: PaperFault) async throws {
    let bytes = Zip.stored([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)])
    await #expect(throws: fault) { try await PaperFile.read(bytes) }
  }

  @Test func `cells repeated a thousand million times are not`() async throws {
    let cell = "<table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>x</text:p></table:table-cell>"
    let body =
      "<table:table>" + String(repeating: "<table:table-row>\(cell)</table:table-row>", count: 3) + "</table:table>"
    let text = try await text(body)
    #expect(text.utf8.count < 2_000)
    let long = "<text:p>\(String(repeating: "x", count: 100_000))</text:p>"
    await #expect(throws: PaperFault.tooLong) {
      try await PaperFile.read(
        Self.odt(
          "<table:table><table:table-row>\(cell.replacing("<text:p>x</text:p>", with: long))</table:table-row></table:table>"
        ))
    }
  }

  @Test func `a zip bomb, a locked one and one of pictures only are told as what they are`() async throws {
    let manifest =
      "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    await #expect(throws: PaperFault.encrypted) {
      try await PaperFile.read(Self.odt("<text:p>x</text:p>", more: [("META-INF/manifest.xml", manifest)]))
    }
    await #expect(throws: PaperFault.onlyPictures) {
      try await PaperFile.read(Self.odt("<text:p/>", more: [("Pictures/1.png", "x")]))
    }
    await #expect(throws: PaperFault.damaged) {
      try await PaperFile.read(Zip.stored([("mimetype", "application/vnd.oasis.opendocument.text")]))
    }
  }
}
