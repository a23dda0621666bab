import Foundation

/// Looking at a text by its bytes: whole-letter look-ups compose every letter first, and cost ten times as much.
extension String {
  /// Whether the text begins with these bytes.
  func begins(_ words: String) -> Bool {
    bytes(with: words) { hay, needle in
      guard let start = hay.baseAddress, let words = needle.baseAddress else { return needle.isEmpty }
      return hay.count >= needle.count && memcmp(start, words, needle.count) == 0
    }
  }

  /// Whether the text ends with these bytes.
  func ends(_ words: String) -> Bool {
    bytes(with: words) { hay, needle in
      guard let start = hay.baseAddress, let words = needle.baseAddress else { return needle.isEmpty }
      return hay.count >= needle.count && memcmp(start + (hay.count - needle.count), words, needle.count) == 0
    }
  }

  /// Whether the two are the same, byte for byte.
  func isSame(as other: String) -> Bool {
    bytes(with: other) { hay, needle in
      guard hay.count == needle.count else { return false }
      guard let start = hay.baseAddress, let words = needle.baseAddress else { return hay.isEmpty }
      return memcmp(start, words, hay.count) == 0
    }
  }

  /// Where `needle` begins, in bytes, from `from` on.
  func place(of needle: String, from: Int = 0) -> Int? {
    bytes(with: needle) { hay, needle -> Int? in
      guard from >= 0, let start = hay.baseAddress, let words = needle.baseAddress, hay.count - from >= needle.count,
        !needle.isEmpty
      else { return nil }
      var at = from
      let last = hay.count - needle.count
      while at <= last, let found = memchr(start + at, Int32(words[0]), last - at + 1) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        if needle.count == 1 || memcmp(start + at + 1, words + 1, needle.count - 1) == 0 { return at }
        at += 1
      }
      return nil
    }
  }

  /// Looks at the text's bytes where they lie.
  @inline(__always)
  func withBytes<Answer>(_ look: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    if let answer = utf8.withContiguousStorageIfAvailable(look) { return answer }
    var copy = self
    return copy.withUTF8(look)
  }

  @inline(__always)
  private func bytes<Answer>(
    with other: String, _ look: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Answer
  ) -> Answer {
    withBytes { hay in other.withBytes { needle in look(hay, needle) } }
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

  /// Whether there is a digit in it.
  var hasDigit: Bool { utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }

  /// Without spaces, bullets' rests and the signs in `also` at either end.
  func trimmed(_ also: String = "") -> String {
    let (from, to) = withBytes { bytes -> (Int, Int) in
      var (from, to) = (0, bytes.count)
      while from < to {
        let length = Self.length(ofFirst: bytes[from])
        guard from + length <= to, Self.isEdge(bytes, from, length, also) else { break }
        from += length
      }
      while to > from {
        var start = to - 1
        while start > from, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard Self.isEdge(bytes, start, to - start, also) else { break }
        to = start
      }
      return (from, to)
    }
    if from == 0, to == utf8.count { return self }
    guard from < to else { return "" }
    return String(self[utf8.index(startIndex, offsetBy: from)..<utf8.index(startIndex, offsetBy: to)])
  }

  private static func length(ofFirst byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private static func isEdge(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, _ also: String) -> Bool {
    if length == 1 {
      let byte = bytes[at]
      return byte == 0x20 || byte == 0x09 || !also.isEmpty && also.utf8.contains(byte)
    }
    if length == 2, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 { return true }
    guard !also.isEmpty, also.utf8.count >= length else { return false }
    return also.holds(String(decoding: bytes[at..<(at + length)], as: UTF8.self))
  }

  /// The words between spaces.
  var words: [String] {
    var words: [String] = []
    let bytes = utf8
    words.reserveCapacity(bytes.count / 6 + 1)
    var start = bytes.startIndex
    var at = start
    while at < bytes.endIndex {
      if bytes[at] == 0x20 {
        if at > start { words.append(String(self[start..<at])) }
        start = bytes.index(after: at)
      }
      at = bytes.index(after: at)
    }
    if at > start { words.append(start == startIndex ? self : String(self[start..<at])) }
    return words
  }

  /// How many words there are, without making them.
  var wordCount: Int {
    withBytes { bytes in
      var count = 0
      var last: UInt8 = 0x20
      for byte in bytes {
        if byte != 0x20, last == 0x20 { count += 1 }
        last = byte
      }
      return count
    }
  }
}

extension [String] {
  /// Whether a word is one of them, byte for byte.
  func contains(_ word: String) -> Bool { contains { $0.isSame(as: word) } }
}

/// A word as a key: told from others by its bytes alone.
struct Spelling: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Spelling, right: Spelling) -> Bool { left.text.isSame(as: right.text) }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }

  var number: UInt64 { text.withBytes { bytes in bytes.reduce(FNV.start, FNV.step) } }
}

/// The FNV-1a hash, byte by byte: words and lines are short.
enum FNV {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  static func step(_ number: UInt64, _ byte: UInt8) -> UInt64 { (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// Words that a rule knows.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<Spelling>

  init(arrayLiteral words: String...) { self.words = Set(words.map(Spelling.init)) }

  func contains(_ word: String) -> Bool { words.contains(Spelling(word)) }
}

/// Beginnings that a rule knows.
struct Openings: ExpressibleByArrayLiteral, Sendable {
  /// By their first byte.
  private let words: [[String]]

  init(arrayLiteral words: String...) {
    self.words = (0..<256).map { byte in words.filter { $0.utf8.first.map(Int.init) == byte } }
  }

  /// Whether a text begins with one of them.
  func begin(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return words[Int(first)].contains { text.begins($0) }
  }
}

/// Words that a rule knows, each with what it stands for.
struct WordMap<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private let values: [Spelling: Value]

  init(dictionaryLiteral pairs: (String, Value)...) { self.init(pairs) }

  init(_ pairs: [(String, Value)]) {
    values = Dictionary(pairs.map { (Spelling($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ word: String) -> Value? { values[Spelling(word)] }

  /// The words, the longest first.
  var byLength: [(word: String, value: Value)] {
    values.map { (word: $0.key.text, value: $0.value) }.sorted {
      $0.word.utf8.count != $1.word.utf8.count ? $0.word.utf8.count > $1.word.utf8.count : $0.word < $1.word
    }
  }
}
