import Foundation
import Kernel

/// Typesets papers: each as JSON beside the house's template, in a folder where nothing else is, by one program for them all.
struct Typesetting {
  let tool: Tool

  func pdfs(_ documents: [PaperDocument]) async throws(WritingFault) -> [[UInt8]] {
    guard !documents.isEmpty else { return [] }
    let folder = try await typeset(documents, ["pdf"])
    defer { folder.remove() }
    var files: [[UInt8]] = []
    for number in documents.indices {
      guard let bytes = folder.read("\(number).pdf"), !bytes.isEmpty else { throw .failed(tool.name) }
      files.append(bytes)
    }
    return files
  }

  func pages(_ document: PaperDocument, pixelsPerInch: Int) async throws(WritingFault) -> [[UInt8]] {
    let folder = try await typeset([document], ["png", String(min(max(pixelsPerInch, 20), 400))])
    defer { folder.remove() }
    var pages: [[UInt8]] = []
    while let bytes = folder.read("0-\(pages.count + 1).png") { pages.append(bytes) }
    guard !pages.isEmpty else { throw .failed(tool.name) }
    return pages
  }

  /// A folder with what was made in it: the caller removes it.
  private func typeset(_ documents: [PaperDocument], _ format: [String]) async throws(WritingFault) -> PrivateFolder {
    let folder: PrivateFolder
    do { folder = try PrivateFolder() } catch { throw .failed(tool.name) }
    do throws(WritingFault) {
      try put(documents, in: folder)
      let program = ["-I", "-B", "-c", TypesettingProgram.python, String(documents.count)]
      try await tool.run(program + format, in: folder.url)
      return folder
    } catch {
      folder.remove()
      throw error
    }
  }

  private func put(_ documents: [PaperDocument], in folder: PrivateFolder) throws(WritingFault) {
    do {
      try folder.write(Array(HouseTemplate.typst.utf8), "house.typ")
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      for (number, document) in documents.enumerated() {
        let picture = document.logotype.map { "\(number).\($0.format.rawValue)" }
        if let logotype = document.logotype, let picture { try folder.write(logotype.bytes, picture) }
        try folder.write(Array(try encoder.encode(Sheet(document, picture: picture))), "\(number).json")
      }
    } catch {
      throw .failed(tool.name)
    }
  }
}
