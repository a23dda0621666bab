import Foundation

/// Writes papers as files: PDF through Typst, Word and OpenDocument through pandoc, text and HTML by itself.
package struct DocumentWriter: Sendable {
  let typst: Tool
  let pandoc: Tool

  /// - Parameters:
  ///   - typst: A Python that has the package `typst`; nil is the one in the path.
  ///   - pandoc: nil is the one in the path.
  package init(typst: String? = nil, pandoc: String? = nil) {
    self.typst = Tool(name: "Typst", path: Self.whole(typst ?? "python3"))
    self.pandoc = Tool(name: "pandoc", path: Self.whole(pandoc ?? "pandoc"))
  }

  /// A path from where we stand, since the programs stand in folders of their own. A bare name is looked for in the path;
  /// links are kept, since a Python finds its packages by the way it is called.
  private static func whole(_ path: String) -> String {
    path.contains("/") && !path.hasPrefix("/") ? FileManager.default.currentDirectoryPath + "/" + path : path
  }

  init(typst: Tool, pandoc: Tool) {
    self.typst = typst
    self.pandoc = pandoc
  }

  /// The paper in a format.
  package func write(_ document: PaperDocument, as format: PaperDocument.Format) async throws(WritingFault) -> [UInt8] {
    switch format {
    case .pdf: try await pdf(document)
    case .docx: try await docx(document)
    case .odt: try await odt(document)
    case .txt: Array(document.plainText.utf8)
    case .html: Array(document.htmlText.utf8)
    }
  }

  /// The paper as PDF that anyone can have read aloud and that can be kept for ever (PDF/UA-1 and PDF/A-3a), its data
  /// attached. The same paper gives the same bytes.
  package func pdf(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] {
    guard let only = try await pdfs([document]).first else { throw .failed(typst.name) }
    return only
  }

  /// Several papers at once, in their order: quicker than one by one.
  package func pdfs(_ documents: [PaperDocument]) async throws(WritingFault) -> [[UInt8]] {
    try await Typesetting(tool: typst).pdfs(documents)
  }

  /// The pages of the PDF as pictures (PNG).
  package func pages(_ document: PaperDocument, pixelsPerInch: Int) async throws(WritingFault) -> [[UInt8]] {
    try await Typesetting(tool: typst).pages(document, pixelsPerInch: pixelsPerInch)
  }
}
