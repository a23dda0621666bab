import Foundation
import Kernel

/// Typesets papers: each as JSON beside the house's template, in a folder where nothing else is, by one program
/// for several.
struct Typesetting: Sendable {
  let tool: Tool

  /// Many are shared out over the processors; few are not worth it.
  func pdfs(_ documents: [PaperDocument]) async throws(WritingFault) -> [[UInt8]] {
    let shares = min(ProcessInfo.processInfo.activeProcessorCount, documents.count / 10)
    guard shares > 1 else { return try await together(documents[...]) }
    let size = (documents.count + shares - 1) / shares
    let parts = await withTaskGroup(of: (Int, Result<[[UInt8]], WritingFault>).self) { group in
      for from in stride(from: 0, to: documents.count, by: size) {
        group.addTask {
          do throws(WritingFault) {
            return (from, .success(try await together(documents[from..<min(from + size, documents.count)])))
          } catch {
            return (from, .failure(error))
          }
        }
      }
      var parts: [(Int, Result<[[UInt8]], WritingFault>)] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
    var files: [[UInt8]] = []
    for part in parts { files += try part.get() }
    return files
  }

  private func together(_ documents: ArraySlice<PaperDocument>) async throws(WritingFault) -> [[UInt8]] {
    guard !documents.isEmpty else { return [] }
    let folder = try await typeset(Array(documents), "pdf")
    defer { folder.remove() }
    var files: [[UInt8]] = []
    for number in 0..<documents.count {
      guard let bytes = folder.read("\(number).pdf"), !bytes.isEmpty else { throw .failed(tool.name) }
      files.append(bytes)
    }
    return files
  }

  func pages(_ document: PaperDocument, pixelsPerInch: Int) async throws(WritingFault) -> [[UInt8]] {
    let folder = try await typeset([document], "png", pixelsPerInch: min(max(pixelsPerInch, 20), 400))
    defer { folder.remove() }
    var pages: [[UInt8]] = []
    while let bytes = folder.read("0-\(pages.count + 1).png") { pages.append(bytes) }
    guard !pages.isEmpty else { throw .failed(tool.name) }
    return pages
  }

  /// A folder with what was made in it: the caller removes it.
  private func typeset(
    _ documents: [PaperDocument], _ format: String, pixelsPerInch: Int = 96
  ) async throws(WritingFault) -> PrivateFolder {
    let folder: PrivateFolder
    do { folder = try PrivateFolder() } catch { throw .failed(tool.name) }
    do throws(WritingFault) {
      try put(documents, in: folder)
      var tool = tool
      tool.seconds += documents.count / 2
      let moments = documents.map { String($0.fileDay.noon) }
      let program = ["-I", "-S", "-B", "-c", TypesettingProgram.python, format, String(pixelsPerInch)]
      try await tool.run(program + moments, in: folder.url)
      return folder
    } catch {
      folder.remove()
      throw error
    }
  }

  private func put(_ documents: [PaperDocument], in folder: PrivateFolder) throws(WritingFault) {
    do {
      try folder.write(Array(HouseTemplate.typst.utf8), "house.typ")
      try folder.write(Array(DiplomaTemplate.typst.utf8), "diploma.typ")
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
