import Documents

/// The formats of a frozen paper: what is sent and packed is never made from what is being written.
enum FrozenPaper {
  /// The formats in which it can be had, the one to keep first.
  static let formats: [PaperDocument.Format] = [.pdf, .docx, .odt, .html, .txt]
}
