import Kernel

/// What tells that somebody else has saved since a form was opened: a sum over what its editor saw, another as soon as
/// anything in it is another. A form carries it, and the act compares it in its transaction.
package enum Fingerprint {
  /// The sum: sixteen hexadecimal digits. Each value stands for itself, so that no text can slide from one into the next.
  package static func of(_ value: some Encodable) -> String {
    String(Checksum.sha256(Array(JSONText.encode(value).utf8)).prefix(16))
  }
}
