import Kernel

/// Reads `application/x-www-form-urlencoded`, the form and the query alike.
package enum FormBody {
  static let mostFields = 2000

  /// - Throws: `FormFault.notText` for what is no text, `.tooManyFields` past two thousand.
  package static func parse(_ bytes: [UInt8]) throws(FormFault) -> FormFields {
    var fields = FormFields()
    var count = 0
    for pair in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
      count += 1
      guard count <= mostFields else { throw .tooManyFields }
      if let equals = pair.firstIndex(of: UInt8(ascii: "=")) {
        fields.add(try text(pair[..<equals]), try text(pair[(equals + 1)...]))
      } else {
        fields.add(try text(pair), "")
      }
    }
    return fields
  }

  private static func text(_ bytes: ArraySlice<UInt8>) throws(FormFault) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): out.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(Hex.value), let low = rest.popFirst().flatMap(Hex.value) else {
          throw .notText
        }
        out.append(high << 4 | low)
      default: out.append(byte)
      }
    }
    guard !out.contains(0), let text = String(validating: out, as: UTF8.self) else { throw .notText }
    return text
  }
}
