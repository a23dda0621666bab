import Foundation
import Kernel
import Testing

@testable import Documents

@Suite(.enabled(if: Writers.hasPandoc, "skipped: pandoc is not installed")) struct WordWritingTests {
  static let formats: [PaperDocument.Format] = [.docx, .odt]

  func part(_ bytes: [UInt8], _ name: String) throws -> String {
    String(decoding: try #require(try Unzip(bytes).read(name)), as: UTF8.self)
  }

  @Test func `Word gets real headings, lists, tables with a header row, and the language`() async throws {
    let docx = try await Writers.all.docx(Papers.proposal)
    #expect(PaperFile.format(of: docx) == .docx)
    let body = try part(docx, "word/document.xml")
    for style in ["Heading1", "Heading2", "Heading3", "Signature", "Kind"] {
      #expect(body.contains("<w:pStyle w:val=\"\(style)\""), "\(style)")
    }
    #expect(body.contains("<w:tblHeader") && body.contains("<w:numPr>") && body.contains("<w:titlePg"))
    #expect(try part(docx, "word/styles.xml").contains("w:val=\"sv-SE\""))
    let core = try part(docx, "docProps/core.xml")
    #expect(core.contains("<dc:title>Anslutning till Ängsta läns strategi för jämställdhetsintegrering</dc:title>"))
    #expect(core.contains("<dc:creator>Ängsta kommun</dc:creator>") && core.contains("2026-03-14T"))
    #expect(try part(docx, "word/header2.xml").contains("NUMPAGES"))
  }

  @Test func `OpenDocument gets the same`() async throws {
    let odt = try await Writers.all.odt(Papers.proposal)
    #expect(PaperFile.format(of: odt) == .odt)
    let body = try part(odt, "content.xml")
    for level in 1...3 { #expect(body.contains("text:outline-level=\"\(level)\""), "\(level)") }
    #expect(body.contains("<table:table-header-rows>") && body.contains("<text:list "))
    let styles = try part(odt, "styles.xml")
    #expect(styles.contains("fo:language=\"sv\" fo:country=\"SE\"") && styles.contains("<text:page-count>"))
    #expect(try part(odt, "meta.xml").contains("Anslutning till Ängsta läns strategi för jämställdhetsintegrering"))
    #expect(try part(odt, "META-INF/manifest.xml").contains("meta.xml"))
  }

  @Test(arguments: formats) func `the same paper is the same file`(format: PaperDocument.Format) async throws {
    let first = try await Writers.all.write(Papers.proposal, as: format)
    #expect(try await Writers.all.write(Papers.proposal, as: format) == first)
  }

  @Test func `what is written is read back, alike from Word and OpenDocument`() async throws {
    let word = try await PaperFile.read(try await Writers.all.docx(Papers.proposal))
    let open = try await PaperFile.read(try await Writers.all.odt(Papers.proposal))
    #expect(word == open)
    #expect(word.contains("Förslag till beslut\nKommunledningsförvaltningen föreslår"))
    #expect(word.contains("  1. Ängsta kommun ansluter sig till strategin.\n  2. Arbetet följs upp"))
    #expect(word.contains("  • Ekonomisk jämställdhet\n"))
    #expect(word.contains("Område\tAnsvarig\tTimmar\nEkonomisk jämställdhet\tVård- och omsorgsnämnden\t140"))
    #expect(word.contains("Datum: 2026-03-14\nDiarienummer: KS 2026/41"))
    #expect(word.contains("Eva Exempel\nKommunchef"))
  }

  @Test(arguments: formats) func `every part is XML that others can read`(format: PaperDocument.Format) async throws {
    var paper = Papers.full(of: Papers.hostile + " \u{1}\u{B}\u{FFFE}")
    paper.logotype = PDFWritingTests.logotype
    for paper in [paper, Papers.full(of: ""), Papers.bare, Papers.table] {
      let archive = try Unzip(try await Writers.all.write(paper, as: format))
      for entry in archive.entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
        var xml = try StrictXML(try #require(try archive.read(entry.name)))
        while try xml.next() != nil {}
      }
      if paper.logotype != nil { #expect(archive.entries.contains { $0.name.hasSuffix(".png") }) }
    }
  }
}
