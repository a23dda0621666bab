import Documents
import Foundation
import Kernel
import TestSupport

/// The programs that papers are written with, as `bin/setup check` puts them.
enum Writers {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let python = Programs.typstPython
  static let pandoc = "/usr/bin/pandoc"

  static var hasTypst: Bool { run(python, ["-c", "import typst, page"]).code == 0 }
  static var hasPandoc: Bool { FileManager.default.isExecutableFile(atPath: pandoc) && PDFReader.isThere }

  static let all = DocumentWriter(typst: python, pandoc: pandoc)

  /// Runs a program to its end.
  @discardableResult
  static func run(_ program: String, _ words: [String]) -> (code: Int32, out: String) {
    guard FileManager.default.isExecutableFile(atPath: program) else { return (127, "") }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return (126, "") }
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }

  /// Does something with bytes as a file, which is gone afterwards.
  static func withFile<Result>(_ bytes: [UInt8], _ ending: String, _ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(ending)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path(percentEncoded: false))
  }

  /// What an independent validator has against a PDF, for reading aloud and for keeping.
  static func faults(_ pdf: [UInt8]) throws -> String {
    let program = """
      import page, sys
      for profile in ("ua1", "3a"):
          for failure in page.validate_pdf(sys.argv[1], profile=profile).failures:
              print(profile, failure)
      print("done")
      """
    return try withFile(pdf, "pdf") { run(python, ["-c", program, $0]).out }
  }

  /// The words in a PDF, in the order they are read.
  static func words(pdf: [UInt8]) throws -> String {
    try withFile(pdf, "pdf") { run("/usr/bin/pdftotext", ["-enc", "UTF-8", $0, "-"]).out }
  }

  /// The words in a paper for a word processor, as pandoc reads them.
  static func words(_ bytes: [UInt8], _ format: PaperDocument.Format) throws -> String {
    try withFile(bytes, format.rawValue) {
      run(pandoc, ["--from=\(format.rawValue)", "--to=plain", "--wrap=none", $0]).out
    }
  }

  /// A text without what layout adds to it, and without what it takes away: space, places to break, and signs that no font
  /// has and that are told by their numbers.
  static func squeezed(_ text: String) -> String {
    let told = text.replacing(/\[U\+([0-9A-F]+)\]/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
    let kept = told.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
      !$0.properties.isWhitespace && !["\u{200B}", "\u{AD}", "\u{2060}"].contains($0)
    }
    return String(String.UnicodeScalarView(kept))
  }
}

/// Papers to write.
enum Papers {
  static let proposal = PaperDocument(
    kind: "Tjänsteskrivelse", addressee: "Till kommunstyrelsen",
    title: "Anslutning till Ängsta läns strategi för jämställdhetsintegrering", organisation: "Ängsta kommun",
    department: "Kommunledningsförvaltningen",
    facts: [.init(label: "Datum", value: "2026-03-14"), .init(label: "Diarienummer", value: "KS 2026/41")],
    blocks: [
      .heading("Förslag till beslut"),
      .paragraph("Kommunledningsförvaltningen föreslår att kommunstyrelsen beslutar följande."),
      .numbered(["Ängsta kommun ansluter sig till strategin.", "Arbetet följs upp den 31 mars 2027."]),
      .heading("Områden"), .bullets(["Ekonomisk jämställdhet", "Mäns våld mot kvinnor ska upphöra"]),
      .table(
        header: ["Område", "Ansvarig", "Timmar"],
        rows: [["Ekonomisk jämställdhet", "Vård- och omsorgsnämnden", "140"], ["Jämställd utbildning", "", "60"]]),
      .subheading("Nationella delmål"), .paragraph("Arbetet bidrar till mål 5 i Agenda 2030."),
      .signatures([.init(name: "Eva Exempel", role: "Kommunchef"), .init(name: "Nils Nilsson", role: "Kanslichef")]),
      .note("Exempeldata."), .pageBreak, .heading("Bilaga 1"), .paragraph("Rör förslaget människor? Ja."),
    ],
    footer: ["Ängsta kommun\n123 45 Ängsta", "E-post\nkommun@angsta.example"], data: "{\"municipality\":\"Ängsta\"}")

  static func diploma(_ name: String, areas: [String] = ["Ekonomisk jämställdhet", "Jämställd hälsa"]) -> PaperDocument
  {
    PaperDocument(
      kind: "Diplom", title: name, organisation: "Länsstyrelsen i Ängsta län", department: "Ett jämställt Ängsta",
      facts: [.init(label: "Ansluten sedan", value: "2023-02-20")],
      blocks: [
        .paragraph("är ansluten till Ängsta läns strategi."), .heading("Huvudfokus"), .bullets(areas),
        .signatures([.init(name: "Ängsta 20 februari 2023", role: ""), .init(name: "Landshövding", role: "")]),
        .note("Inte bindande.\nKontrollera den på angsta.example/verifiera"), .note("Exempeldata"),
      ],
      layout: .diploma(pictograms: ["ekonomi", "halsa", "makt", "hem", "vald", "utbildning", "kunskap", "annat", ""]))
  }

  static let long = with(proposal) { paper in
    let text = String(
      repeating: "Jämställdhet handlar om makt, resurser och möjligheter för kvinnor och män. ", count: 12)
    paper.blocks += (1...14).flatMap { [.heading("Avsnitt \($0)"), .paragraph(text)] }
  }

  static let table = PaperDocument(
    title: "Tabell", organisation: "Ängsta kommun",
    blocks: [
      .table(
        header: ["Nr", "Område", "Ansvarig", "Timmar"],
        rows: (1...300).map { ["\($0)", "Insats nummer \($0)", "Social- och arbetsmarknadsnämnden", "\($0 % 40)"] })
    ])

  static let bare = PaperDocument(title: "", organisation: "", blocks: [])

  static func with(_ paper: PaperDocument, _ change: (inout PaperDocument) -> Void) -> PaperDocument {
    var paper = paper
    change(&paper)
    return paper
  }

  /// The same text in every field that a paper has.
  static func full(of text: String) -> PaperDocument {
    PaperDocument(
      kind: text, addressee: text, title: text, organisation: text, department: text,
      facts: [.init(label: text, value: text)],
      blocks: [
        .subheading(text), .heading(text), .paragraph(text), .bullets([text, text]), .numbered([text]),
        .table(header: [text, text], rows: [[text], [text, text, text]]), .signatures([.init(name: text, role: text)]),
        .note(text), .pageBreak, .pageBreak, .heading(text),
      ], footer: [text, text], data: text, dataName: text)
  }

  /// Text that would do something if it were ever read as more than text.
  static let hostile = [
    "#import \"@preview/cetz:0.1.0\": canvas; #read(\"/etc/passwd\") #panic() #while true {} [*fet*] _kursiv_ @ref <etikett>",
    "\\input{/etc/passwd} $\\sum_{i}^{n}$ \\write18{id} % kommentar",
    "<script>alert(1)</script> &amp; <!-- ]]> <w:br/> <?x?>",
    "= rubrik == underrubrik - lista + ett / term: *x* `raw` // kommentar /* kommentar */ ~ -- --- ...",
    "{{ 1 }} ${7*7} %s %n {=html} ![](http://127.0.0.1/x.png) [länk](file:///etc/passwd) ::: {.x} ```{=openxml} <w:p/> ```",
    "😀 👩‍👩‍👧 🇸🇪 👍🏽 e\u{308}\u{301} a\u{200B}b c\u{200D}d ﬁ ß ŋ đ Žižek ½ № ™ € …",
  ].joined(separator: " ")
}
