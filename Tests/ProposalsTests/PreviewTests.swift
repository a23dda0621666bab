import Documents
import Foundation
import Kernel
import Store
import TestSupport
import Testing

@testable import Proposals

@Suite struct PreviewTests {
  @Test func `without the program that sets the pages the text is shown, and the page says so`() async throws {
    let reader = Reader(try Scene())
    let page = try await reader.get(reader.editor)
    #expect(page.status == 200)
    #expect(page.text.contains("Sidorna kan inte visas som de skrivs ut just nu."))
    #expect(page.text.contains("<h4>Förslag till beslut</h4>") && !page.text.contains("<img class=\"sheet\""))
    #expect(try await reader.get("\(reader.base)/sida/1").status == 503)
  }

  @Test func `a format that cannot be made is told, and the others work`() async throws {
    let reader = Reader(try Scene())
    for format in ["pdf", "docx", "odt"] {
      let page = try await reader.get("\(reader.base)/dokument/\(format)")
      #expect(page.status == 503 && page.text.contains("Texten finns kvar"), "\(format)")
      #expect(page.text.contains("dokument/txt"))
    }
    let text = try await reader.get("\(reader.base)/dokument/txt")
    #expect(text.status == 200 && text.text.contains("Förslag till beslut"))
    #expect(text.headers["content-disposition"]?.contains("tjansteskrivelse-angsta-kommun-2026-03-14.txt") ?? false)
    #expect(text.headers["cache-control"] == "private, no-store")
    let html = try await reader.get("\(reader.base)/dokument/html")
    #expect(html.status == 200 && html.text.contains("<h1"))
    await #expect(throws: NotFound.self) { try await reader.get("\(reader.base)/dokument/exe") }
  }

  @Test func `the pages are pictures of the very document, named by its hash, and nobody keeps them on the way`()
    async throws
  {
    guard let writer = await Self.writer() else { return }
    let scene = try Scene()
    var reader = Reader(scene)
    reader.writer = writer
    let page = try await reader.get(reader.editor)
    let hash = PreviewView.hash(try scene.proposal().document)
    #expect(page.text.contains("/sida/1?v=\(hash)\""))
    let picture = try await reader.get("\(reader.base)/sida/1?v=\(hash)")
    #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(picture.headers["cache-control"] == "private, no-store")
    for number in ["0", "99", "x", "-1", "\(Int.min)", "\(Int.max)"] {
      await #expect(throws: NotFound.self) { try await reader.get("\(reader.base)/sida/\(number)") }
    }
  }

  @Test func `the shelf keeps what there is room for, and gives up what is least used`() async throws {
    guard let writer = await Self.writer() else { return }
    func paper(_ title: String) -> PaperDocument {
      PaperDocument(title: title, organisation: "Prov", blocks: [.paragraph("Text")])
    }
    let size = try await writer.pages(paper("A"), pixelsPerInch: 144)[0].count
    let shelf = PaperShelf(writer, most: size * 5 / 2)
    for title in ["A", "B", "A", "C"] { _ = try await shelf.pages(of: paper(title)) }
    #expect(await shelf.count == 2)
    #expect(await shelf.holdsPages(of: paper("A")))
    #expect(await shelf.holdsPages(of: paper("C")))
  }

  /// The writer, where Typst is installed.
  private static func writer() async -> DocumentWriter? {
    let writer = DocumentWriter(typst: Programs.typstPython)
    let paper = PaperDocument(title: "Prov", organisation: "Prov", blocks: [.paragraph("Text")])
    do {
      _ = try await writer.pages(paper, pixelsPerInch: 36)
      return writer
    } catch {
      return nil
    }
  }
}
