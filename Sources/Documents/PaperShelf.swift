/// Papers that can be asked for again and again, some by links that anyone may press, kept in memory by what is in them: only
/// the first time sets anything in motion. Few are made at once, few wait, and the least used are given up first. Nothing is lost
/// when it is empty. The house has one, whatever room asks; whoever asks has been let in to the paper itself.
package actor PaperShelf {
  private let writer: DocumentWriter
  private let most: Int
  private let atOnce = 2
  private let mostWaiting = 16
  private struct Place: Hashable {
    let document: PaperDocument
    /// Nil is the pages as pictures.
    let format: PaperDocument.Format?
  }

  private var kept: [Place: [[UInt8]]] = [:]
  /// The papers, the one least lately asked for first.
  private var order: [Place] = []
  private var bytes = 0
  private var making = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter most: bytes that are kept at the most.
  package init(_ writer: DocumentWriter, most: Int = 24_000_000) {
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
    let made = try await made(Place(document: document, format: format)) { writer throws(WritingFault) in
      [try await writer.write(document, as: format)]
    }
    return made[0]
  }

  /// The paper's pages as pictures, in order. Twice the screen's own density, so that small print can be read.
  package func pages(of document: PaperDocument) async throws(WritingFault) -> [[UInt8]] {
    try await made(Place(document: document, format: nil)) { writer throws(WritingFault) in
      try await writer.pages(document, pixelsPerInch: 144)
    }
  }

  private func made(
    _ place: Place, by make: (DocumentWriter) async throws(WritingFault) -> [[UInt8]]
  ) async throws(WritingFault) -> [[UInt8]] {
    if let made = found(place) { return made }
    guard await takesTurn() else {
      throw .slow(place.format == nil || place.format == .pdf ? writer.typst.name : writer.pandoc.name)
    }
    defer { leaves() }
    // Made by another while this one waited.
    if let made = found(place) { return made }
    let made = try await make(writer)
    keep(made, place)
    return made
  }

  private func found(_ place: Place) -> [[UInt8]]? {
    guard let made = kept[place] else { return nil }
    order.removeAll { $0 == place }
    order.append(place)
    return made
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

  private func keep(_ made: [[UInt8]], _ place: Place) {
    let size = Self.size(made)
    guard kept[place] == nil, size <= most else { return }
    kept[place] = made
    order.append(place)
    bytes += size
    while bytes > most { bytes -= Self.size(kept.removeValue(forKey: order.removeFirst()) ?? []) }
  }

  private static func size(_ made: [[UInt8]]) -> Int { made.reduce(0) { $0 + $1.count } }

  /// How many are kept.
  package var count: Int { kept.count }

  /// Whether a paper's pages are kept.
  package func holdsPages(of document: PaperDocument) -> Bool { kept[Place(document: document, format: nil)] != nil }
}
