import Crypto
import Foundation
import Kernel
import Store

/// Secrets that open something: random, shown once, stored only as a hash.
package enum Token {
  /// So many random bits as URL-safe text.
  package static func random(bits: Int) -> String {
    var source = SystemRandomNumberGenerator()
    let bytes = (0..<(bits / 8)).map { _ in UInt8(truncatingIfNeeded: source.next()) }
    return Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
      "=", with: "")
  }

  /// Whether a text can be so many random bits at all: what cannot is looked up nowhere.
  package static func isShaped(_ text: String, bits: Int) -> Bool {
    text.utf8.count == (bits / 8 * 8 + 5) / 6
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// What is stored of it.
  package static func hash(_ token: String) -> String { Checksum.sha256(Array(token.utf8)) }

  /// A keyed hash, for telling equal things apart from others without keeping them.
  package static func keyed(_ text: String, key: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(key.utf8)))
    return Hex.text(code.prefix(16))
  }
}
