import Documents
import Kernel
import Proposals

/// Papers that have been written lately, by their checksum and format: a link that anyone may press again and again sets
/// nothing in motion but the first time. Nothing is lost when it is empty.
package actor PaperShelf {
  private struct Place: Hashable {
    let sha256: String
    let format: PaperDocument.Format
  }

  private let writer: DocumentWriter
  private var papers: [Place: [UInt8]] = [:]
  private var order: [Place] = []
  private static let most = 24

  package init(writer: DocumentWriter) { self.writer = writer }

  /// The paper of a version in a format.
  package func paper(
    _ version: ProposalVersion, as format: PaperDocument.Format
  ) async throws(WritingFault) -> (document: PaperDocument, bytes: [UInt8])? {
    guard let document = version.document else { return nil }
    switch format {
    case .txt: return (document, Array(document.plainText.utf8))
    case .html: return (document, Array(document.htmlText.utf8))
    case .pdf, .docx, .odt: break
    }
    let place = Place(sha256: version.sha256, format: format)
    if let bytes = papers[place] { return (document, bytes) }
    let bytes = try await writer.write(document, as: format)
    keep(bytes, at: place)
    return (document, bytes)
  }

  private func keep(_ bytes: [UInt8], at place: Place) {
    guard papers.updateValue(bytes, forKey: place) == nil else { return }
    order.append(place)
    if order.count > Self.most { papers[order.removeFirst()] = nil }
  }
}
