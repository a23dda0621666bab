import Foundation

/// Values stored as JSON text: keys sorted, so that the same value is the same bytes and hashes alike.
package enum JSONText {
  /// The value as JSON. Our own Codable structs always encode. If one ever did not (a number that is none), the text is
  /// empty, which no column for JSON takes: the write is refused, and nothing is stored in its place.
  package static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  /// The list in the text; nil when it is not such a list. Most lists in our columns are empty.
  package static func decode<Element: Decodable>(_ type: [Element].Type, _ text: String) -> [Element]? {
    text == "[]" ? [] : try? JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// The value in the text; nil when it is not such a value.
  package static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
