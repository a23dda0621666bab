import Documents
import Foundation
import Kernel
import Testing

/// Text comes out as text, in every format, whatever it would mean to the program that sets it.
@Suite struct HostileTextTests {
  static let paragraph = PaperDocument(
    title: "Rubrik", organisation: "", blocks: [.paragraph(Papers.hostile), .bullets([Papers.hostile])])

  @Test(.enabled(if: Writers.hasTypst, "skipped: Typst is not installed"))
  func `a PDF says what was written and no more`() async throws {
    let text = try Writers.words(pdf: try await Writers.all.pdf(Self.paragraph))
    // A letter with two marks is told once for each font that its glyphs come from: that it is told is what counts.
    let marked = "e\u{308}\u{301}".precomposedStringWithCanonicalMapping
    let plain = { (text: String) in Writers.squeezed(text).replacing(marked, with: "") }
    #expect(text.precomposedStringWithCanonicalMapping.contains(marked))
    #expect(
      plain(text).replacing("Sida1(1)", with: "") == "Rubrik\(plain(Papers.hostile))•\(plain(Papers.hostile))")
  }

  @Test(.enabled(if: Writers.hasPandoc, "skipped: pandoc is not installed"), arguments: WordWritingTests.formats)
  func `a word processor's file says what was written and no more`(format: PaperDocument.Format) async throws {
    let text = try Writers.words(try await Writers.all.write(Self.paragraph, as: format), format)
    let squeezed = Writers.squeezed(Papers.hostile)
    #expect(Writers.squeezed(text) == "Rubrik\(squeezed)-\(squeezed)")
  }

  @Test func `text and HTML say what was written and no more`() {
    let squeezed = Writers.squeezed(Papers.hostile)
    #expect(Writers.squeezed(Self.paragraph.plainText) == "Rubrik======\(squeezed)-\(squeezed)")
    let html = Papers.full(of: Papers.hostile).htmlText
    #expect(!html.contains("<script") && !html.contains("<w:") && !html.contains("<!--"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &lt;!-- ]]&gt;"))
  }

  @Test func `a mark that joins with a bracket does not hide it from HTML`() {
    let html = Papers.full(of: "<\u{338}b>\u{301} \"\u{301} '").htmlText
    #expect(html.contains("&lt;\u{338}b&gt;\u{301} &quot;\u{301} &#39;"))
  }

  @Test(
    .enabled(if: Writers.hasTypst && Writers.hasPandoc, "skipped: Typst or pandoc is not installed"),
    arguments: [PaperDocument.Format.pdf, .docx, .odt, .txt])
  func `a hundred thousand signs come out, in words or in one`(format: PaperDocument.Format) async throws {
    for text in [String(repeating: "åäö ord ", count: 12_500), String(repeating: "å", count: 100_000)] {
      let paper = PaperDocument(title: "R", organisation: "", blocks: [.paragraph(text)])
      let bytes = try await Writers.all.write(paper, as: format)
      let told =
        switch format {
        case .pdf: try Writers.words(pdf: bytes).replacing(/Sida|\d+ \(\d+\)/, with: "")
        case .txt: String(decoding: bytes, as: UTF8.self).replacing("=", with: "")
        default: try Writers.words(bytes, format)
        }
      #expect(Writers.squeezed(told) == "R" + Writers.squeezed(text), "\(format)")
    }
  }

  @Test(
    .enabled(if: Writers.hasTypst && Writers.hasPandoc, "skipped: Typst or pandoc is not installed"),
    arguments: [PaperDocument.Format.pdf, .docx, .odt, .txt])
  func `a table pasted out of a word processor keeps its rows and its columns apart`(format: PaperDocument.Format)
    async throws
  {
    let pasted = "Område\tTimmar\r\nEkonomi\t140\r\n\r\n\u{F0B7}\tVåld\u{B}rad två"
    let paper = PaperDocument(title: "R", organisation: "", blocks: [.paragraph(pasted)])
    let bytes = try await Writers.all.write(paper, as: format)
    let text = try await PaperFile.read(bytes)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace) }
    for row in [["Område", "Timmar"], ["Ekonomi", "140"], ["•", "Våld"], ["rad", "två"]] {
      #expect(lines.contains(row.map { $0[...] }), "\(row) in \(text)")
    }
  }

  @Test func `what no format can hold, and what turns the writing round, is taken out in one place`() {
    let text =
      "a\u{0}\u{8}\u{1B}b\u{7F}\u{9B}c\u{202E}d\u{2066}e\u{FEFF}f\u{FFFE}\u{1FFFF}g\r\nh\u{85}i\u{2029}j\tk"
    let paper = PaperDocument(title: text, organisation: "", blocks: [.paragraph(text)])
    #expect(paper.plainText == "abcdefg h i j k\n===============\n\nabcdefg\nh\ni\nj k\n")
  }
}
