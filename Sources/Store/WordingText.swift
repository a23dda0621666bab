import Kernel

/// Reads a `Wording` from its JSON text without a JSON decoder: lists read dozens of them for a page, and a general
/// decoder would take most of the page's time. What is not plainly what we write is left to the decoder.
enum WordingText {
  static func read(_ text: String) -> Wording? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = Reader(bytes: bytes)
      return reader.wording()
    } ?? JSONText.decode(Wording.self, text)
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func wording() -> Wording? {
      guard take(UInt8(ascii: "{")) else { return nil }
      var (sv, en, fi): (String?, String?, String?) = (nil, nil, nil)
      repeat {
        guard let key = string(), take(UInt8(ascii: ":")), let value = string() else { return nil }
        switch key {
        case "sv": sv = value
        case "en": en = value
        case "fi": fi = value
        default: return nil
        }
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")), at == bytes.count, let sv else { return nil }
      return Wording(sv: sv, en: en, fi: fi)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
      return true
    }

    /// A quoted text. Nil for white space between tokens and for `\u` escapes: the decoder reads those.
    private mutating func string() -> String? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") { at += 1 }
      guard at < bytes.count else { return nil }
      if bytes[at] == UInt8(ascii: "\"") {
        let text = String(validating: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
        at += 1
        return text
      }
      var unescaped = Array(bytes[start..<at])
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        if byte == UInt8(ascii: "\"") { return String(validating: unescaped, as: UTF8.self) }
        guard byte == UInt8(ascii: "\\") else {
          unescaped.append(byte)
          continue
        }
        guard at < bytes.count, let plain = Self.escapes[bytes[at]] else { return nil }
        unescaped.append(plain)
        at += 1
      }
      return nil
    }

    private static let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
      UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
  }
}
