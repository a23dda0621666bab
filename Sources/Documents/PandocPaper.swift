import Foundation

extension DocumentWriter {
  /// The paper as Word has it, to be worked on: real headings, lists and tables.
  package func docx(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] {
    let paper = document.tidied
    return try await pandoc(paper, "docx", WordLook.reference(paper)) { WordLook.finished($0, paper) }
  }

  /// The paper as OpenDocument has it, to be worked on: real headings, lists and tables.
  package func odt(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] {
    let paper = document.tidied
    return try await pandoc(paper, "odt", OpenDocumentLook.reference(paper)) { OpenDocumentLook.finished($0, paper) }
  }

  /// Lets pandoc write what its own tree of the paper says: no text goes to it as markup, and it fetches nothing, since
  /// the tree names no address, and no file but the logotype beside it. (Its `--sandbox` cannot write these formats as
  /// Debian builds it: it would not even read its own forms.)
  private func pandoc(
    _ paper: PaperDocument, _ format: String, _ reference: [UInt8]?, finish: (ZipFile.Entry) -> ZipFile.Entry
  ) async throws(WritingFault) -> [UInt8] {
    let folder: PrivateFolder
    do { folder = try PrivateFolder() } catch { throw .failed(pandoc.name) }
    defer { folder.remove() }
    guard let reference else { throw .failed(pandoc.name) }
    // The tree has been the same in what we use of it since pandoc 2.10; each version takes its own number alone.
    for version in PandocTree.versions {
      do {
        let tree = try JSONEncoder().encode(PandocTree(paper, format: format, version: version))
        try folder.write(Array(tree), "paper.json")
        try folder.write(reference, "reference.\(format)")
        try folder.write(Array(OpenDocumentLook.template.utf8), "content.xml")
        if let logotype = paper.logotype { try folder.write(logotype.bytes, PandocTree.picture(logotype)) }
      } catch {
        throw .failed(pandoc.name)
      }
      var arguments = [
        "--from=json", "--to=\(format)", "--reference-doc=reference.\(format)", "--output=made.\(format)",
        "--resource-path=.", "--data-dir=.", "paper.json",
      ]
      if format == "odt" { arguments.append("--template=content.xml") }
      do throws(WritingFault) {
        try await pandoc.run(arguments, in: folder.url, at: paper.fileDay)
      } catch {
        guard error == .failed(pandoc.name), version != PandocTree.versions.last else { throw error }
        continue
      }
      guard let made = folder.read("made.\(format)"), let same = Self.repacked(made, finish) else { break }
      return same
    }
    throw .failed(pandoc.name)
  }

  /// The archive again, without the moment it was made at, so that the same paper gives the same bytes. Nil when it is none.
  private static func repacked(_ bytes: [UInt8], _ finish: (ZipFile.Entry) -> ZipFile.Entry) -> [UInt8]? {
    do {
      let archive = try Unzip(bytes)
      var entries: [ZipFile.Entry] = []
      for name in archive.entries.map(\.name) {
        guard let content = try archive.read(name) else { return nil }
        entries.append(finish(ZipFile.Entry(name, content)))
      }
      return ZipFile.packed(entries)
    } catch {
      return nil
    }
  }
}
