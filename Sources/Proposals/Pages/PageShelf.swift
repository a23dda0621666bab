import Documents
import Kernel
import Store

/// The pages of papers as pictures, for as long as somebody looks at them: kept in memory under the hash of the paper they
/// show, the least used given up first. Whoever asks has been let in to the paper itself.
actor PageShelf {
  private let writer: DocumentWriter
  private let most: Int
  private var kept: [String: [[UInt8]]] = [:]
  /// The hashes, the least used first.
  private var order: [String] = []
  private var bytes = 0

  /// - Parameter most: bytes that are kept at the most.
  init(_ writer: DocumentWriter, most: Int = 24_000_000) {
    self.writer = writer
    self.most = most
  }

  /// A name for what a paper shows: another as soon as anything in it is another.
  static func hash(_ document: PaperDocument) -> String { Checksum.sha256(JSONText.encode(document).utf8) }

  /// The paper's pages, in order. Twice the screen's own density, so that small print can be read.
  func pages(of document: PaperDocument) async throws(WritingFault) -> [[UInt8]] {
    let hash = Self.hash(document)
    if let pages = kept[hash] {
      order.removeAll { $0 == hash }
      order.append(hash)
      return pages
    }
    let pages = try await writer.pages(document, pixelsPerInch: 144)
    keep(pages, hash)
    return pages
  }

  private func keep(_ pages: [[UInt8]], _ hash: String) {
    let size = pages.reduce(0) { $0 + $1.count }
    guard kept[hash] == nil, size <= most else { return }
    kept[hash] = pages
    order.append(hash)
    bytes += size
    while bytes > most, let oldest = order.first {
      order.removeFirst()
      bytes -= kept.removeValue(forKey: oldest)?.reduce(0) { $0 + $1.count } ?? 0
    }
  }

  /// How many papers are kept.
  var count: Int { kept.count }
  func holds(_ document: PaperDocument) -> Bool { kept[Self.hash(document)] != nil }
}
