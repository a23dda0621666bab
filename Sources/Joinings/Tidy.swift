import Foundation
import Kernel
import Mail

/// Typed text as it is kept: one kind of line end, composed letters, and no control characters but line end and tab.
package enum Tidy {
  /// A text of several lines.
  package static func text(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        kept.append("\n")
      } else if scalar == "\n" {
        if last != "\r" { kept.append(scalar) }
      } else if scalar == "\t" || !TypedText.isUnseen(scalar) {
        kept.append(scalar)
      }
      last = scalar
    }
    return String(kept).trimmingCharacters(in: .whitespacesAndNewlines).composed
  }

  /// The same for a field of one line.
  package static func line(_ text: String) -> String { TypedText.line(text) }

  /// Whether mail can be sent there: the same question that is asked when it is sent, so that nobody waits for a mail
  /// that never goes out.
  static func isMail(_ text: String) -> Bool { MailAddress(text) != nil }
}
