import Documents
import Foundation
import Kernel
import Testing

@Suite(.enabled(if: Writers.hasTypst, "skipped: Typst or page-validation is not installed"))
struct PDFWritingTests {
  static let logotype = Logotype(Picture.png, alternative: "Ängsta kommuns vapen")

  static let papers: [(name: String, paper: PaperDocument)] = [
    ("a short paper", Papers.proposal), ("several pages", Papers.long), ("three hundred rows", Papers.table),
    ("nothing in any field", Papers.full(of: "")), ("nothing at all", Papers.bare),
    ("hostile text in every field", Papers.full(of: Papers.hostile)),
    ("signs of nobody's alphabet", Papers.full(of: "\u{E000}\u{F8FF} \u{378} 中文 ไทย עברית العربية \u{10FFFD}")),
    ("a logotype", Papers.with(Papers.proposal) { $0.logotype = logotype }),
    ("a diploma", Papers.diploma("Ängsta kommun")),
    (
      "a diploma of a long name and every area",
      Papers.diploma(
        String(repeating: "Föreningen för jämställdhet i Ängsta ", count: 4),
        areas: (1...12).map { "Område \($0) med ett namn som går över två rader i sin spalt" })
    ),
    ("a diploma of nothing", Papers.with(Papers.bare) { $0.layout = .diploma(pictograms: []) }),
    (
      "hostile text in every field of a diploma",
      Papers.with(Papers.full(of: Papers.hostile)) { $0.layout = .diploma(pictograms: [Papers.hostile]) }
    ),
    ("a mark without words", Papers.with(Papers.proposal) { $0.logotype = Logotype(Picture.png, alternative: "") }),
  ]

  @Test(arguments: papers.map(\.name))
  func `a PDF can be read aloud and kept for ever, whatever is in it`(name: String) async throws {
    let paper = try #require(Self.papers.first { $0.name == name }?.paper)
    let pdf = try await Writers.all.pdf(paper)
    #expect(try Writers.faults(pdf) == "done\n")
  }

  @Test func `the same paper is the same file, and dated as the paper is`() async throws {
    let first = try await Writers.all.pdf(Papers.proposal)
    #expect(try await Writers.all.pdf(Papers.proposal) == first)
    let facts = try Writers.withFile(first, "pdf") { Writers.run("/usr/bin/pdfinfo", ["-isodates", $0]).out }
    #expect(facts.contains("Title:           Anslutning till Ängsta läns strategi för jämställdhetsintegrering"))
    #expect(facts.contains("Author:          Ängsta kommun"))
    #expect(facts.contains("CreationDate:    2026-03-14"), "\(facts)")
    #expect(facts.contains("Tagged:          yes") && facts.contains("A4"))
  }

  @Test func `the head stands on every page, and the page says which it is of how many`() async throws {
    let text = try Writers.words(pdf: try await Writers.all.pdf(Papers.long))
    let pages = text.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(pages.count >= 3)
    for (at, page) in pages.enumerated() {
      #expect(page.contains("Ängsta kommun") && page.contains("KS 2026/41"))
      #expect(page.contains("\(at + 1) (\(pages.count))"), "\(page.prefix(200))")
      #expect(page.contains("kommun@angsta.example"))
    }
  }

  @Test(arguments: ["X", "Ängsta kommun", String(repeating: "Föreningen för jämställdhet i Ängsta ", count: 4)])
  func `a diploma is one page with all its words`(name: String) async throws {
    let pdf = try await Writers.all.pdf(Papers.diploma(name))
    let text = Writers.squeezed(try Writers.words(pdf: pdf))
    for word in [name, "Länsstyrelsen i Ängsta län", "Jämställd hälsa", "Landshövding", "angsta.example/verifiera"] {
      #expect(text.contains(Writers.squeezed(word)), "\(word)")
    }
    let facts = try Writers.withFile(pdf, "pdf") { Writers.run("/usr/bin/pdfinfo", ["-isodates", $0]).out }
    #expect(
      facts.contains("Pages:           1\n") && facts.contains("A4") && facts.contains("CreationDate:    2023-02-20"))
  }

  @Test func `a shelf gives the same file again, however many ask, and keeps no more than it has room for`()
    async throws
  {
    let paper = Papers.diploma("Ängsta kommun")
    let size = try await Writers.all.pdf(paper).count
    let shelf = PaperShelf(Writers.all, most: size * 3 / 2)
    let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<6 { group.addTask { try await shelf.pdf(paper) } }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(files.count == 1)
    _ = try await shelf.pdf(Papers.diploma("Ängsta region"))
    #expect(await shelf.count == 1)
  }

  @Test func `a letter is written as before there was any other layout`() throws {
    let data = try JSONEncoder().encode(Papers.proposal)
    #expect(!String(decoding: data, as: UTF8.self).contains("look"))
    #expect(try JSONDecoder().decode(PaperDocument.self, from: data) == Papers.proposal)
    let diploma = Papers.diploma("Ängsta kommun")
    #expect(try JSONDecoder().decode(PaperDocument.self, from: JSONEncoder().encode(diploma)) == diploma)
  }

  @Test func `headings, lists and tables are told as what they are`() async throws {
    let pdf = try await Writers.all.pdf(Papers.proposal)
    let tree = try Writers.withFile(pdf, "pdf") { Writers.run("/usr/bin/pdfinfo", ["-struct-text", $0]).out }
    for tag in ["H1 ", "H2 ", "H3 ", "LI", "Lbl", "TH ", "TD", "THead"] {
      #expect(tree.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix(tag) }, "\(tag)")
    }
  }

  @Test(arguments: [
    PaperDocument.Block.bullets(["Samtliga nämnder – för kännedom", "Sista – för åtgärd"]),
    .bullets((1...40).map { "Nämnd \($0) – för kännedom" } + ["Sista – för åtgärd"]),
    .numbered(["Första punkten", "Sista punkten"]), .paragraph("Det som sägs sist. Sista meningen."),
  ])
  func `signatures never stand alone on a page, wherever it breaks`(before: PaperDocument.Block) async throws {
    let papers = stride(from: 16, through: 62, by: 2).map { lines in
      Papers.with(Papers.proposal) { paper in
        paper.blocks = [.heading("Ärendebeskrivning")] + (1...lines).map { .paragraph("Rad \($0).") }
        paper.blocks += [.heading("Kopia till"), before, .signatures([.init(name: "Eva Exempel", role: "Kommunchef")])]
      }
    }
    var isLast = false
    for pdf in try await Writers.all.pdfs(papers) {
      let pages = try Writers.words(pdf: pdf).split(separator: "\u{0C}")
      let page = try #require(pages.firstIndex { $0.contains("Eva Exempel") })
      #expect(pages[page].contains("Sista"), "\(pages[page])")
      isLast = isLast || !pages[page].contains("Rad ")
    }
    #expect(isLast, "some of the papers break before their end")
  }

  @Test func `the data lies inside, and is found again`() async throws {
    let pdf = try await Writers.all.pdf(Papers.proposal)
    #expect(await AttachedData.read(pdf) == Papers.proposal.data)
    let bare = try await Writers.all.pdf(Papers.with(Papers.proposal) { $0.data = nil })
    #expect(await AttachedData.read(bare) == nil)
  }

  @Test func `the pictures of a paper are its pages`() async throws {
    let pages = try await Writers.all.pages(Papers.long, pixelsPerInch: 48)
    #expect(pages.count >= 3)
    for page in pages { #expect(page.starts(with: [0x89, 0x50, 0x4E, 0x47])) }
  }

  @Test func `many papers come in their order`() async throws {
    let papers = (1...25).map { number in Papers.with(Papers.proposal) { $0.title = "Nummer \(number)" } }
    let files = try await Writers.all.pdfs(papers)
    #expect(files.count == 25)
    #expect(files[24] == (try await Writers.all.pdf(papers[24])))
    #expect(try await Writers.all.pdfs([]).isEmpty)
  }
}

/// Small pictures for tests.
enum Picture {
  /// One grey dot (RFC 2083).
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49,
    0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
