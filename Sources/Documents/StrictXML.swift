/// A reader of XML that knows elements, attributes and text, and nothing else: no document type, so no entities of its own, no files
/// and no addresses from outside, and nothing that can grow.
struct StrictXML {
  enum Event {
    case open(name: String, attributes: [(name: String, value: String)], isEmpty: Bool)
    case close(name: String)
    case text(String)
  }

  /// Deeper than any document nests.
  static let deepest = 200
  /// More pieces than any document has.
  static let mostEvents = 1_000_000

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private var events = 0

  init(_ bytes: [UInt8]) throws(PaperFault) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .damaged }
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The next piece; nil at the end.
  mutating func next() throws(PaperFault) -> Event? {
    events += 1
    guard events <= Self.mostEvents else { throw .swells }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return .text(try text()) }
      guard at + 1 < bytes.count else { throw .damaged }
      switch bytes[at + 1] {
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"):
        if has("<!--") {
          try skip(past: "-->")
        } else if has("<![CDATA[") {
          let start = at + 9
          try skip(past: "]]>")
          return .text(String(decoding: bytes[start..<(at - 3)], as: UTF8.self))
        } else {
          // A document type: the door that entities and other files come in by.
          throw .damaged
        }
      case UInt8(ascii: "/"): return try close()
      default: return try open()
      }
    }
    guard depth == 0 else { throw .damaged }
    return nil
  }

  private mutating func text() throws(PaperFault) -> String {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return try decoded(bytes[start..<at])
  }

  private mutating func close() throws(PaperFault) -> Event {
    at += 2
    let name = try self.name()
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { throw .damaged }
    at += 1
    depth -= 1
    guard depth >= 0 else { throw .damaged }
    return .close(name: name)
  }

  private mutating func open() throws(PaperFault) -> Event {
    at += 1
    let name = try self.name()
    var attributes: [(String, String)] = []
    while true {
      skipSpace()
      guard at < bytes.count else { throw .damaged }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        depth += 1
        guard depth <= Self.deepest else { throw .swells }
        return .open(name: name, attributes: attributes, isEmpty: false)
      }
      if bytes[at] == UInt8(ascii: "/") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ">") else { throw .damaged }
        at += 2
        return .open(name: name, attributes: attributes, isEmpty: true)
      }
      guard attributes.count < 100 else { throw .swells }
      attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(PaperFault) -> (String, String) {
    let name = try self.name()
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw .damaged }
    at += 1
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { throw .damaged }
    let quote = bytes[at]
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != quote { at += 1 }
    guard at < bytes.count else { throw .damaged }
    let value = try decoded(bytes[start..<at])
    at += 1
    return (name, value)
  }

  private mutating func name() throws(PaperFault) -> String {
    let start = at
    while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
    guard at > start, at - start < 200 else { throw .damaged }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "<"): true
    default: false
    }
  }

  private mutating func skipSpace() { while at < bytes.count, bytes[at] <= 0x20 { at += 1 } }

  private func has(_ word: StaticString) -> Bool {
    at + word.utf8CodeUnitCount <= bytes.count
      && word.withUTF8Buffer { buffer in bytes[at..<(at + buffer.count)].elementsEqual(buffer) }
  }

  private mutating func skip(past word: StaticString) throws(PaperFault) {
    while at < bytes.count {
      if has(word) {
        at += word.utf8CodeUnitCount
        return
      }
      at += 1
    }
    throw .damaged
  }

  /// The five names that XML itself knows, and numbers. Any other name would need a document type.
  private func decoded(_ slice: ArraySlice<UInt8>) throws(PaperFault) -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var out = ""
    var rest = slice
    while let amp = rest.firstIndex(of: UInt8(ascii: "&")) {
      out += String(decoding: rest[rest.startIndex..<amp], as: UTF8.self)
      guard let end = rest[amp...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw .damaged }
      let name = String(decoding: rest[(amp + 1)..<end], as: UTF8.self)
      switch name {
      case "amp": out += "&"
      case "lt": out += "<"
      case "gt": out += ">"
      case "quot": out += "\""
      case "apos": out += "'"
      default:
        let number =
          name.hasPrefix("#x")
          ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
        guard let number, let scalar = Unicode.Scalar(number) else { throw .damaged }
        out.unicodeScalars.append(scalar)
      }
      rest = rest[(end + 1)...]
    }
    return out + String(decoding: rest, as: UTF8.self)
  }
}
