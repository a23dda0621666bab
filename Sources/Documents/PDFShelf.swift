/// PDFs of what anyone may have, kept in memory by what is in them: whoever asks again and again sets nothing in motion but
/// the first time. Few are made at once, few wait, and the oldest are given up first. Nothing is lost when it is empty.
package actor PDFShelf {
  private let writer: DocumentWriter
  private let most: Int
  private let atOnce = 2
  private let mostWaiting = 16
  private var kept: [PaperDocument: [UInt8]] = [:]
  /// The papers, the one longest kept first.
  private var order: [PaperDocument] = []
  private var bytes = 0
  private var making = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter most: bytes that are kept at the most.
  package init(_ writer: DocumentWriter, most: Int = 12_000_000) {
    self.writer = writer
    self.most = most
  }

  /// The paper as PDF. Told to be slow where too many are already waiting for theirs.
  package func pdf(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] {
    if let bytes = kept[document] { return bytes }
    guard await takesTurn() else { throw .slow(writer.typst.name) }
    defer { leaves() }
    // Made by another while this one waited.
    if let bytes = kept[document] { return bytes }
    let bytes = try await writer.pdf(document)
    keep(bytes, document)
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

  private func keep(_ pdf: [UInt8], _ document: PaperDocument) {
    guard kept[document] == nil, pdf.count <= most else { return }
    kept[document] = pdf
    order.append(document)
    bytes += pdf.count
    while bytes > most { bytes -= kept.removeValue(forKey: order.removeFirst())?.count ?? 0 }
  }

  /// How many are kept.
  package var count: Int { kept.count }
}
