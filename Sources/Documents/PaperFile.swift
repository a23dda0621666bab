/// A file as it came, read as a paper: what it is is told by its first bytes, never by its name.
package enum PaperFile {
  /// More megabytes than a proposal has.
  package static let megabytes = 10

  /// What the bytes are.
  package enum Format: String, Sendable {
    case text = "text/plain"
    case pdf = "application/pdf"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case odt = "application/vnd.oasis.opendocument.text"
    case other = "application/octet-stream"

    /// How a file of the kind ends, without the dot; nil of what is no paper.
    package var ending: String? {
      switch self {
      case .text: "txt"
      case .pdf: "pdf"
      case .docx: "docx"
      case .odt: "odt"
      case .other: nil
      }
    }
  }

  /// What the bytes are, by their content.
  package static func format(of bytes: [UInt8]) -> Format {
    if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
    if isArchive(bytes) { return archived(bytes) }
    return (try? PaperText.decode(bytes)) == nil ? .other : .text
  }

  private static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// What an archive holds: Word keeps its text in one known entry, OpenDocument names itself in its first.
  private static func archived(_ bytes: [UInt8]) -> Format {
    guard let archive = try? Unzip(bytes) else { return .other }
    let names = archive.entries.map(\.name)
    if names.contains("word/document.xml") { return .docx }
    guard names.contains("mimetype"), let type = try? archive.read("mimetype") else { return .other }
    return type.starts(with: Array(Format.odt.rawValue.utf8)) ? .odt : .other
  }

  /// The text of a paper. At most a second.
  package static func read(_ bytes: [UInt8]) async throws(PaperFault) -> String {
    try checkSize(bytes)
    if bytes.starts(with: Array("%PDF".utf8)) { return try await PDFText.read(bytes) }
    return try readAtOnce(bytes)
  }

  /// The text of a paper that needs no other program: text, Word and OpenDocument.
  package static func readAtOnce(_ bytes: [UInt8]) throws(PaperFault) -> String {
    try checkSize(bytes)
    if isArchive(bytes) {
      return format(of: bytes) == .odt ? try OpenDocumentText.read(bytes) : try WordText.read(bytes)
    }
    return try PaperText.decode(bytes)
  }

  private static func checkSize(_ bytes: [UInt8]) throws(PaperFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= megabytes * 1_000_000 else { throw .tooLarge(limit: megabytes) }
  }
}
