/// Typed text as it is kept.
package enum TypedText {
  /// One line: runs of white space are one space, letters composed, control characters and marks that turn the writing
  /// around gone.
  package static func line(_ text: String) -> String {
    let space: Unicode.Scalar = " "
    let kept = text.unicodeScalars.map { isUnseen($0) ? space : $0 }
    return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace).joined(separator: " ").composed
  }

  /// The same; nil when nothing is left of it.
  package static func optionalLine(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = line(text)
    return line.isEmpty ? nil : line
  }

  /// How long a text is, for limits: in code points, since one letter may carry any number of marks.
  package static func length(_ text: String) -> Int { text.unicodeScalars.count }

  /// C0 and C1 controls, and the marks that turn the direction of writing around for all that follows.
  package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
