import Foundation
import Kernel

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

  /// Whether it can be an e-mail address: one @, something before it, a domain with a dot after it.
  static func isMail(_ text: String) -> Bool {
    guard text.utf8.count <= 254, !text.contains(where: { $0.isWhitespace || "<>(),;:\"[]\\".contains($0) }) else {
      return false
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { !$0.isEmpty && $0.utf8.count <= 63 && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
  }
}
