/// An e-mail address that is safe to put in a header and an SMTP command: no line breaks, no spaces, one @.
///
/// Narrower than RFC 5321 allows, on purpose: quoted local parts and address literals are nobody's work address.
package struct MailAddress: Sendable, Hashable {
  /// As it was written.
  package let text: String
  /// For comparing: lower case. Mailboxes that differ only in case do not exist in practice.
  package var folded: String { text.lowercased() }
  /// The part after the @.
  package var domain: String { String(folded.split(separator: "@").last ?? "") }

  /// Nil when it is not an address.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else { return nil }
    let local = bytes[..<at]
    let domain = bytes[(at + 1)...]
    let localSigns = Array("!#$%&'*+-/=?^_`{|}~.".utf8)
    guard local.allSatisfy({ Self.isLetterOrDigit($0) || localSigns.contains($0) }),
      local.first != UInt8(ascii: "."), local.last != UInt8(ascii: "."),
      !zip(local, local.dropFirst()).contains(where: { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".") })
    else { return nil }
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2,
      labels.allSatisfy({ label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && label.allSatisfy { Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      })
    else { return nil }
    self.text = text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
