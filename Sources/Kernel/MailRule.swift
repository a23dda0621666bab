/// What can be an e-mail address: what could break a header or an envelope is none.
package enum MailRule {
  /// Whether mail can be sent to it: at most 254 bytes, a local part of plain signs, and a dotted name of labels.
  package static func holds(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else { return false }
    let local = bytes[..<at]
    let localSigns = Array("!#$%&'*+-/=?^_`{|}~.".utf8)
    guard local.allSatisfy({ isLetterOrDigit($0) || localSigns.contains($0) }), local.first != UInt8(ascii: "."),
      local.last != UInt8(ascii: "."),
      !zip(local, local.dropFirst()).contains(where: { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".") })
    else { return false }
    let labels = bytes[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
