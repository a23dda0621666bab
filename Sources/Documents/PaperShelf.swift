/// Papers that can be asked for again and again, by links that anyone may press, kept in memory by what is in them: only the
/// first time sets anything in motion. Few are made at once, few wait, and the oldest are given up first. Nothing is lost when it is empty.
package actor PaperShelf {
  private let writer: DocumentWriter
  private let most: Int
  private let atOnce = 2
  private let mostWaiting = 16
  private struct Place: Hashable {
    let document: PaperDocument
    let format: PaperDocument.Format
  }

  private var kept: [Place: [UInt8]] = [:]
  /// The papers, the one longest kept first.
  private var order: [Place] = []
  private var bytes = 0
  private var making = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter most: bytes that are kept at the most.
  package init(_ writer: DocumentWriter, most: Int = 12_000_000) {
    self.writer = writer
    self.most = most
  }

  /// The paper as PDF.
  package func pdf(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] {
    try await paper(document, as: .pdf)
  }

  /// The paper in a format. Told to be slow where too many are already waiting for theirs; text and HTML wait for nobody.
  package func paper(
    _ document: PaperDocument, as format: PaperDocument.Format
  ) async throws(WritingFault) -> [UInt8] {
    if format == .txt || format == .html { return try await writer.write(document, as: format) }
    let place = Place(document: document, format: format)
    if let bytes = kept[place] { return bytes }
    guard await takesTurn() else { throw .slow(format == .pdf ? writer.typst.name : writer.pandoc.name) }
    defer { leaves() }
    // Made by another while this one waited.
    if let bytes = kept[place] { return bytes }
    let bytes = try await writer.write(document, as: format)
    keep(bytes, place)
    return bytes
  }

  private func takesTurn() async -> Bool {
    if making < atOnce {
      making += 1
      return true
    }
    guard waiting.count < mostWaiting else { return false }
    await withCheckedContinuation { waiting.append($0) }
    return true
  }

  /// Gives the turn to whoever has waited longest.
  private func leaves() {
    if waiting.isEmpty { making -= 1 } else { waiting.removeFirst().resume() }
  }

  private func keep(_ paper: [UInt8], _ place: Place) {
    guard kept[place] == nil, paper.count <= most else { return }
    kept[place] = paper
    order.append(place)
    bytes += paper.count
    while bytes > most { bytes -= kept.removeValue(forKey: order.removeFirst())?.count ?? 0 }
  }

  /// How many are kept.
  package var count: Int { kept.count }
}
