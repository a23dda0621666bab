import Kernel

/// The fields of a form or a query, in the order they came; a name may come several times.
package struct FormFields: Sendable {
  private var fields: [(name: String, value: String)] = []
  /// Uploaded files by field name, in order. An empty choice in a browser is no file.
  package private(set) var files: [String: [UploadedFile]] = [:]

  package init() {}

  /// Fields from pairs, for tests and for posts that were kept.
  package init(_ pairs: [(String, String)]) {
    for (name, value) in pairs { add(name, value) }
  }

  mutating func add(_ name: String, _ value: String) { fields.append((name, Self.lines(value.composed))) }
  mutating func add(_ file: UploadedFile, as name: String) { files[name, default: []].append(file) }

  /// Names in the order they first came.
  package var names: [String] {
    var seen: Set<String> = []
    return fields.compactMap { seen.insert($0.name).inserted ? $0.name : nil }
  }

  /// The first value of a name; nil when it did not come.
  package func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Every value of a name.
  package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The first value without white space around it; empty when it did not come.
  package func text(_ name: String) -> String {
    guard let value = first(name) else { return "" }
    let scalars = value.unicodeScalars
    guard let from = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let to = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[from...to])
  }

  /// Whether the name came at all (a ticked box, a pressed button).
  package func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// Whether a value was written by somebody, as far as one can see: ids, enum words, numbers and ticks are small letters
  /// without accents, digits and hyphens alone.
  package static func isTyped(_ value: String) -> Bool {
    value.utf8.count > 24
      || value.utf8.contains { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) && $0 != 0x2D }
  }

  /// What somebody wrote in it, without the fields that the house put there.
  package var typed: [String] { fields.filter { !$0.name.hasPrefix("_") && Self.isTyped($0.value) }.map(\.value) }

  /// Every field as it came.
  package var pairs: [(name: String, value: String)] { fields }

  /// Bytes of text in all fields together, files not counted.
  var textBytes: Int { fields.reduce(0) { $0 + $1.value.utf8.count } }

  /// Browsers end lines with CR LF; we keep LF.
  private static func lines(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 13 {
        bytes.append(10)
      } else if byte != 10 || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == 13
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A file that somebody sent, as they sent it: nothing about it is believed before its content has been looked at.
package struct UploadedFile: Sendable {
  /// The last part of the name it had, without control characters and slashes; at most 120 characters.
  package let name: String
  /// What the browser called its type.
  package let declaredType: String
  package let bytes: [UInt8]

  package init(name: String, declaredType: String, bytes: [UInt8]) {
    let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last.map { String($0) } ?? ""
    let clean = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
      default: true
      }
    }
    self.name = String(String(String.UnicodeScalarView(clean)).composed.prefix(120))
    self.declaredType = declaredType
    self.bytes = bytes
  }
}

/// Why a posted body cannot be read.
package enum FormFault: Error, Sendable, Hashable {
  /// A broken percent escape, invalid UTF-8, or a NUL.
  case notText
  /// More fields or parts than any form of ours has.
  case tooManyFields
  /// Multipart without its boundary, cut off, or with broken part headers.
  case malformed
}
