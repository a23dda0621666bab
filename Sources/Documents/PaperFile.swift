/// A file as it came, read as a paper: what it is is told by its first bytes, never by its name.
package enum PaperFile {
  /// More megabytes than a proposal has.
  package static let megabytes = 10

  /// What the bytes are.
  package enum Format: String, Sendable {
    case text = "text/plain"
    case pdf = "application/pdf"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case other = "application/octet-stream"
  }

  /// What the bytes are, by their beginning.
  package static func format(of bytes: [UInt8]) -> Format {
    if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .docx }
    return (try? PaperText.decode(bytes)) == nil ? .other : .text
  }

  /// The text of a paper. At most a second.
  package static func read(_ bytes: [UInt8]) async throws(PaperFault) -> String {
    try checkSize(bytes)
    if format(of: bytes) == .pdf { return try await PDFText.read(bytes) }
    return try readAtOnce(bytes)
  }

  /// The text of a paper that needs no other program: text and Word.
  package static func readAtOnce(_ bytes: [UInt8]) throws(PaperFault) -> String {
    try checkSize(bytes)
    if format(of: bytes) == .docx { return try WordText.read(bytes) }
    return try PaperText.decode(bytes)
  }

  private static func checkSize(_ bytes: [UInt8]) throws(PaperFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= megabytes * 1_000_000 else { throw .tooLarge(limit: megabytes) }
  }
}
