import Crypto
import Foundation

/// Codes from an authenticator app: RFC 6238, SHA-1, thirty seconds, six digits.
package enum OneTimePassword {
  /// A new key: 160 bits in Base32, as apps want it.
  package static func newKey() -> String {
    var source = SystemRandomNumberGenerator()
    return base32((0..<20).map { _ in UInt8(truncatingIfNeeded: source.next()) })
  }

  /// The step whose code this is, one step of drift allowed either way; nil for a wrong code.
  package static func step(of code: String, key: String, at seconds: Int64) -> Int64? {
    let digits = code.filter { $0 >= "0" && $0 <= "9" }
    guard digits.utf8.count == 6, let bytes = bytes(base32: key) else { return nil }
    let now = seconds / 30
    return [now, now - 1, now + 1].first { self.code(bytes, step: $0) == digits }
  }

  /// The code of a step.
  package static func code(_ key: [UInt8], step: Int64) -> String {
    var counter: [UInt8] = []
    for shift in stride(from: 56, through: 0, by: -8) {
      counter.append(UInt8(truncatingIfNeeded: step >> Int64(shift)))
    }
    let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: Data(counter), using: SymmetricKey(data: Data(key))))
    let offset = Int(hash[19] & 15)
    var number = 0
    for index in 0..<4 { number = number << 8 | Int(hash[offset + index]) }
    number = (number & 0x7FFF_FFFF) % 1_000_000
    let text = String(number)
    return String(repeating: "0", count: 6 - text.count) + text
  }

  /// The address that an authenticator app opens.
  package static func link(key: String, issuer: String, account: String) -> String {
    let name = (issuer + ":" + account).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    let from = issuer.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
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
