import Foundation
import Kernel
import Mail

/// Typed text as it is kept: one kind of line end, composed letters, and no control characters but line end and tab.
enum Tidy {
  static func text(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        kept.append("\n")
      } else if scalar == "\n" {
        if last != "\r" { kept.append(scalar) }
      } else if scalar == "\t" || !isControl(scalar) {
        kept.append(scalar)
      }
      last = scalar
    }
    return String(kept).trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }

  /// The same for a field of one line.
  static func line(_ text: String) -> String {
    Tidy.text(text).split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }

  /// C0 and C1 controls, and the marks that turn the direction of writing around for all that follows.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether mail can be sent there: the same question that is asked when it is sent, so that nobody waits for a mail
  /// that never goes out.
  static func isMail(_ text: String) -> Bool { MailAddress(text) != nil }
}
