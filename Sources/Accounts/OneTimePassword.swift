import Crypto
import Foundation
import Web

/// Codes from an authenticator app: RFC 6238, SHA-1, thirty seconds, six digits.
package enum OneTimePassword {
  /// A new key: 160 bits in Base32, as apps want it.
  package static func newKey() -> String {
    var source = SystemRandomNumberGenerator()
    return base32((0..<20).map { _ in UInt8(truncatingIfNeeded: source.next()) })
  }

  /// The step whose code this is, one step of drift allowed either way; nil for a wrong code.
  package static func step(of code: String, key: String, at seconds: Int64) -> Int64? {
    let digits = code.utf8.filter { $0 != UInt8(ascii: " ") }
    guard digits.count == 6, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }), let bytes = bytes(base32: key) else {
      return nil
    }
    let now = seconds / 30
    return [now, now - 1, now + 1].first { Secret.equal(Array(self.code(bytes, step: $0).utf8), Array(digits)) }
  }

  /// Whether the code is that of one certain step.
  static func isCode(_ code: String, of step: Int64, key: String) -> Bool {
    guard let bytes = bytes(base32: key) else { return false }
    let digits = code.utf8.filter { $0 != UInt8(ascii: " ") }
    return Secret.equal(Array(self.code(bytes, step: step).utf8), Array(digits))
  }

  /// The code of a step.
  package static func code(_ key: [UInt8], step: Int64) -> String {
    digits(key, step: step, count: 6)
  }

  static func digits(_ key: [UInt8], step: Int64, count: Int) -> String {
    var counter: [UInt8] = []
    for shift in stride(from: 56, through: 0, by: -8) {
      counter.append(UInt8(truncatingIfNeeded: step >> Int64(shift)))
    }
    let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: Data(counter), using: SymmetricKey(data: Data(key))))
    let offset = Int(hash[19] & 15)
    var number = 0
    for index in 0..<4 { number = number << 8 | Int(hash[offset + index]) }
    number &= 0x7FFF_FFFF
    let text = String(number % (0..<count).reduce(1) { power, _ in power * 10 })
    return String(repeating: "0", count: count - text.utf8.count) + text
  }

  /// The address that an authenticator app opens.
  package static func link(key: String, issuer: String, account: String) -> String {
    let name = QueryText.encode(issuer + ":" + account)
    let from = QueryText.encode(issuer)
    return "otpauth://totp/\(name)?secret=\(key)&issuer=\(from)"
  }

  /// Ten codes for the day when the phone is gone.
  package static func recoveryCodes() -> [String] {
    let letters = Array("23456789abcdefghjkmnpqrstuvwxyz")
    var source = SystemRandomNumberGenerator()
    return (0..<10).map { _ in
      let signs = (0..<10).map { _ in letters[Int(source.next(upperBound: UInt64(letters.count)))] }
      return String(signs.prefix(5)) + "-" + String(signs.suffix(5))
    }
  }

  /// A recovery code as it is hashed: however it was typed, with or without its hyphen.
  static func folded(recovery code: String) -> String {
    String(
      code.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }.map(
        Character.init))
  }

  static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var out = ""
    var buffer = 0
    var bits = 0
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        out.append(letters[buffer >> (bits - 5) & 31])
        bits -= 5
      }
    }
    if bits > 0 { out.append(letters[buffer << (5 - bits) & 31]) }
    return out
  }

  /// The key's bytes; nil when it is not Base32 in capital letters.
  package static func bytes(base32 text: String) -> [UInt8]? {
    var out: [UInt8] = []
    var buffer = 0
    var bits = 0
    for byte in text.utf8 {
      let value: Int
      switch byte {
      case 65...90: value = Int(byte) - 65
      case 50...55: value = Int(byte) - 24
      default: return nil
      }
      buffer = (buffer << 5 | value) & 0xFFFF
      bits += 5
      if bits >= 8 {
        out.append(UInt8(buffer >> (bits - 8) & 255))
        bits -= 8
      }
    }
    return out
  }
}
