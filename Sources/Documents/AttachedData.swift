/// The paper's data as JSON, inside its PDF.
package enum AttachedData {
  /// The name that it has when a paper says no other.
  package static let name = "underlag.json"

  /// A file's name as it may stand in a PDF and in a folder: letters, digits, `-`, `_` and one `.json`.
  static func safe(_ name: String) -> String {
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    let isPlain = stem.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain && (1...60).contains(stem.utf8.count) ? stem + ".json" : Self.name
  }
}
