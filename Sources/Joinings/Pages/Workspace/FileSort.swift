import Kernel

/// What a file is, by its content: the kinds that a board's paper or minutes come in.
enum FileSort: String, Sendable, CaseIterable {
  case pdf, docx, odt, text

  /// Nil for what is none of them, whatever its name says.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      let beginning = bytes.prefix(64 * 1024)
      if Self.holds("mimetypeapplication/vnd.oasis.opendocument.text", beginning) {
        self = .odt
      } else if Self.holds("word/", bytes[...]) {
        self = .docx
      } else {
        return nil
      }
    } else if !bytes.isEmpty, !bytes.contains(where: { $0 < 9 || ($0 > 13 && $0 < 32 && $0 != 27) }) {
      self = .text
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .text
    } else {
      return nil
    }
  }

  var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .text: "text/plain"
    }
  }

  /// What a form's file choice offers.
  static let accept =
    ".pdf,.docx,.odt,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text,text/plain"

  /// The kind's short name beside a file.
  static func word(of mediaType: String) -> String {
    allCases.first { $0.mediaType == mediaType }.map { $0 == .text ? "txt" : $0.rawValue } ?? "fil"
  }

  private static func holds(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(word.utf8)
    guard let first = mark.first, bytes.count >= mark.count else { return false }
    var at = bytes.startIndex
    while at <= bytes.endIndex - mark.count {
      if bytes[at] == first, bytes[at..<(at + mark.count)].elementsEqual(mark) { return true }
      at += 1
    }
    return false
  }
}
