import Documents

extension PaperFile.Format {
  /// What a form's file choice offers.
  static let accept =
    ".pdf,.docx,.odt,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text,text/plain"

  /// The kind's short name beside a file.
  static func word(of mediaType: String) -> String { PaperFile.Format(rawValue: mediaType)?.ending ?? "fil" }
}
