import Foundation

/// Small tools for looking at Swedish words. Everything works on bytes or scalars: whole-character look-ups are too slow
/// for a reader that takes a thousand papers a second.
enum Phrases {
  /// Lower case, one kind of hyphen and one kind of space: what two words are compared by.
  static func fold(_ text: some StringProtocol) -> String {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var at = 0
    while at < source.count {
      let byte = source[at]
      let next: UInt8 = at + 1 < source.count ? source[at + 1] : 0
      switch byte {
      case 0x41...0x5A: bytes.append(byte + 0x20)
      case 0xC3 where (0x80...0x9E).contains(next) && next != 0x97:
        bytes.append(0xC3)
        bytes.append(next + 0x20)
        at += 1
      case 0xC2 where next == 0xA0:
        bytes.append(0x20)
        at += 1
      case 0xC2 where next == 0xAD: at += 1
      case 0xE2 where next == 0x80 && at + 2 < source.count:
        switch source[at + 2] {
        case 0x82...0x8A, 0xAF: bytes.append(0x20)
        case 0x90, 0x91: bytes.append(0x2D)
        default: bytes.append(contentsOf: source[at...(at + 2)])
        }
        at += 2
      default: bytes.append(byte)
      }
      at += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Joins the lines of a paragraph: broken words are put together, suspended hyphens and spans of years stay.
  static func join(_ lines: [String]) -> String {
    var whole = ""
    for line in lines where !line.isEmpty {
      guard !whole.isEmpty else {
        whole = line
        continue
      }
      switch seam(whole, line) {
      case .space: whole += " " + line
      case .nothing: whole += line
      case .withoutHyphen:
        while let last = whole.unicodeScalars.last, isHyphen(last) || last.value == 0xAD {
          whole.unicodeScalars.removeLast()
        }
        whole += line
      }
    }
    return cleaned(whole)
  }

  enum Seam { case space, nothing, withoutHyphen }

  static func seam(_ before: String, _ after: String) -> Seam {
    guard let last = before.unicodeScalars.last, let first = after.unicodeScalars.first else { return .space }
    // By index: `dropLast` counts the whole text first.
    let view = before.unicodeScalars
    let end = view.index(before: view.endIndex)
    let ahead = end > view.startIndex ? view[view.index(before: end)] : nil
    if last.value == 0xAD { return .withoutHyphen }
    if isHyphen(last) {
      if ahead?.value == 0xAD { return .withoutHyphen }
      guard let ahead, ahead != " " else { return .space }
      if isDigit(ahead), isDigit(first) { return .nothing }
      let word = firstWord(after)
      if ["och", "eller", "samt", "respektive", "som", "/"].contains(word) { return .space }
      if isLower(first) { return isUpper(ahead) || isDigit(ahead) ? .nothing : .withoutHyphen }
      return isUpper(first) ? .nothing : .space
    }
    if last == "–", let ahead, isDigit(ahead), isDigit(first) { return .nothing }
    return .space
  }

  /// One line of text as a value: one kind of space and hyphen, no soft hyphens.
  static func cleaned(_ text: some StringProtocol) -> String {
    if isClean(text) { return String(text) }
    var view = String.UnicodeScalarView()
    var wasSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0xA0, 0x2002...0x200A, 0x202F:
        if !wasSpace { view.append(" ") }
        wasSpace = true
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
      case 0x2010, 0x2011:
        view.append("-")
        wasSpace = false
      default:
        view.append(scalar)
        wasSpace = false
      }
    }
    if view.last == " " { view.removeLast() }
    return String(view)
  }

  /// Whether there is nothing to clean: no gap of two spaces, no space at either end, no sign of the kinds that are changed.
  private static func isClean(_ text: some StringProtocol) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20, last == 0x20 { return false }
      if byte < 0x20 || byte == 0xE2 || byte == 0xEF || byte == 0xA0 || byte == 0xAD { return false }
      last = byte
    }
    return last != 0x20
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { [0x2D, 0x2010, 0x2011].contains(scalar.value) }
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || ((0xC0...0xDE).contains(scalar.value) && scalar.value != 0xD7)
      || (scalar.value > 0xFF && scalar.value < 0x2000 && scalar.properties.isUppercase)
  }
  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || ((0xDF...0xFF).contains(scalar.value) && scalar.value != 0xF7)
      || (scalar.value > 0xFF && scalar.value < 0x2000 && scalar.properties.isLowercase)
  }
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { isUpper(scalar) || isLower(scalar) }

  static func firstWord(_ text: String) -> String {
    String(text.unicodeScalars.prefix { $0 != " " && $0 != "," && $0 != "." && $0 != ":" })
  }

  /// A text whose first letter is a capital.
  static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, isLower(first) else { return text }
    return String(text.prefix(1)).uppercased() + text.dropFirst()
  }
}

extension StringProtocol {
  /// Whether the text begins with these bytes. The standard library's look composes every letter first.
  func begins(_ words: String) -> Bool {
    let (bytes, needle) = (utf8, words.utf8)
    return bytes.withContiguousStorageIfAvailable { bytes in
      needle.withContiguousStorageIfAvailable { needle in
        bytes.count >= needle.count && (0..<needle.count).allSatisfy { bytes[$0] == needle[$0] }
      }
    }.flatMap { $0 } ?? bytes.starts(with: needle)
  }

  /// Whether the text ends with these bytes.
  func ends(_ words: String) -> Bool {
    let (bytes, needle) = (utf8, words.utf8)
    return bytes.withContiguousStorageIfAvailable { bytes in
      needle.withContiguousStorageIfAvailable { needle in
        let from = bytes.count - needle.count
        return from >= 0 && (0..<needle.count).allSatisfy { bytes[from + $0] == needle[$0] }
      }
    }.flatMap { $0 } ?? bytes.reversed().starts(with: needle.reversed())
  }
}

extension String {
  /// Where `needle` begins, in bytes, from `from` on.
  func place(of needle: String, from: Int = 0) -> Int? {
    var needle = needle
    var hay = self
    return needle.withUTF8 { needle -> Int? in
      hay.withUTF8 { hay -> Int? in
        guard from >= 0, let start = hay.baseAddress, let words = needle.baseAddress, hay.count - from >= needle.count
        else { return nil }
        var at = from
        let last = hay.count - needle.count
        while at <= last, let found = memchr(start + at, Int32(needle[0]), last - at + 1) {
          at = UnsafeRawPointer(found) - UnsafeRawPointer(start)
          if memcmp(start + at, words, needle.count) == 0 { return at }
          at += 1
        }
        return nil
      }
    }
  }

  /// Whether `needle` stands anywhere in the text, byte for byte.
  func holds(_ needle: String) -> Bool { place(of: needle) != nil }

  /// Whether any of the words or phrases stands in the text.
  func holds(anyOf needles: [String]) -> Bool { needles.contains { holds($0) } }

  /// Whether `word` stands in the text with no letter or digit on either side.
  func holds(word: String) -> Bool { place(ofWord: word) != nil }

  /// Where `word` stands with no letter or digit on either side, in bytes.
  func place(ofWord word: String, from: Int = 0) -> Int? {
    var from = from
    let bytes = utf8
    while let at = place(of: word, from: from) {
      let start = bytes.index(bytes.startIndex, offsetBy: at)
      let end = bytes.index(start, offsetBy: word.utf8.count)
      let isStart = at == 0 || !Self.isWordByte(bytes[bytes.index(before: start)])
      if isStart, end == bytes.endIndex || !Self.isWordByte(bytes[end]) { return at }
      from = at + 1
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The text from a byte on.
  func from(byte: Int) -> String { String(self[utf8.index(startIndex, offsetBy: min(max(byte, 0), utf8.count))...]) }

  /// The text before a byte.
  func before(byte: Int) -> String { String(self[..<utf8.index(startIndex, offsetBy: min(max(byte, 0), utf8.count))]) }

  /// Without spaces, bullets' rests and the signs in `also` at either end.
  func trimmed(_ also: String = "") -> String {
    let extra = Array(also.unicodeScalars)
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\t" || scalar.value == 0xA0 || extra.contains(scalar)
    }
    let view = unicodeScalars
    guard let first = view.firstIndex(where: { !isEdge($0) }), let last = view.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(view[first...last])
  }

  /// The words between spaces.
  var words: [String] {
    var words: [String] = []
    var copy = self
    copy.withUTF8 { bytes in
      var start = 0
      for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 {
        if at > start { words.append(String(decoding: bytes[start..<at], as: UTF8.self)) }
        start = at + 1
      }
    }
    return words
  }
}
