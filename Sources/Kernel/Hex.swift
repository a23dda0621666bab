/// Bytes in hexadecimal, as checksums are shown.
package enum Hex {
  /// Two small digits for each byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for byte in bytes { out.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]]) }
    return String(decoding: out, as: UTF8.self)
  }

  /// What one digit, large or small, stands for; nil for any other sign.
  package static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
