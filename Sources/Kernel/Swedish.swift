/// Swedish alphabetical order: a to z, then å ä ö. Case does not count, é sorts with e, w after v.
///
/// Written out since neither SQLite nor a machine without ICU has it. Compare the keys, or store them beside the name.
package enum SwedishOrder {
  /// A key whose plain byte order is Swedish alphabetical order.
  package static func key(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.composed.lowercased().unicodeScalars {
      switch scalar {
      case "å": bytes.append(0x7B)
      case "ä", "æ": bytes.append(0x7C)
      case "ö", "ø": bytes.append(0x7D)
      case "á", "à", "â": bytes.append(UInt8(ascii: "a"))
      case "é", "è", "ê", "ë": bytes.append(UInt8(ascii: "e"))
      case "í", "ì", "ï": bytes.append(UInt8(ascii: "i"))
      case "ó", "ò", "ô": bytes.append(UInt8(ascii: "o"))
      case "ü", "ú", "ù": bytes.append(UInt8(ascii: "u"))
      case "a"..."z", "0"..."9", " ": bytes.append(UInt8(scalar.value))
      case "-", "/", "&": bytes.append(UInt8(ascii: " "))
      default:
        if scalar.value > 0x7F { bytes.append(contentsOf: [0x7E] + Array(String(scalar).utf8)) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `left` comes before `right`.
  package static func before(_ left: String, _ right: String) -> Bool { key(left) < key(right) }

  /// A word for an address: "Köpings kommun" becomes "kopings-kommun".
  package static func slug(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.composed.lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä", "æ", "á", "à", "â": bytes.append(UInt8(ascii: "a"))
      case "ö", "ø", "ó", "ò", "ô": bytes.append(UInt8(ascii: "o"))
      case "é", "è", "ê", "ë": bytes.append(UInt8(ascii: "e"))
      case "ü", "ú", "ù": bytes.append(UInt8(ascii: "u"))
      case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
      default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
      if bytes.count >= 60 { break }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? "x" : String(decoding: bytes, as: UTF8.self)
  }
}
