import Kernel

/// Finished markup, as UTF-8 bytes. Literals are markup; every interpolated `String` is escaped, byte by byte.
///
/// Escaping walks bytes and never Characters: a quote followed by a combining mark is one Character, and a
/// Character-wise escaper lets it through.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup.
  package private(set) var bytes: [UInt8]

  /// Markup that something else has already made safe. Every use says beside it why it is; a test lists them all.
  package init(raw markup: String) { bytes = Array(markup.utf8) }

  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

  /// Text, escaped.
  package init(text: String) {
    bytes = []
    Self.escape(text, into: &bytes)
  }

  /// Nothing.
  package static let empty: HTML = ""

  package var isEmpty: Bool { bytes.isEmpty }

  package static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.bytes.append(contentsOf: right.bytes)
    return sum
  }

  package static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }

  static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in 0..<source.count {
        let entity: StaticString
        switch source[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: continue
        }
        bytes.append(contentsOf: source[start..<index])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + 1
      }
      bytes.append(contentsOf: source[start..<source.count])
    }
  }

  /// Builds the bytes of an interpolated literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    // Where a literal could be text or markup it is markup: `\(isEmpty ? "<p>…" : rows)` never turns markup into text.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &bytes) }
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: Substring) { HTML.escape(String(text), into: &bytes) }
    package mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }
    package mutating func appendInterpolation(_ markup: HTML) { bytes.append(contentsOf: markup.bytes) }
    package mutating func appendInterpolation(_ markup: HTML?) {
      if let markup { bytes.append(contentsOf: markup.bytes) }
    }
    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes.append(contentsOf: part.bytes) }
    }
    package mutating func appendInterpolation<Kind>(_ id: ID<Kind>) { bytes.append(contentsOf: id.text.utf8) }
    package mutating func appendInterpolation(_ day: Day) { bytes.append(contentsOf: day.description.utf8) }
    /// Markup that stands there only when something is so.
    package mutating func appendInterpolation(if condition: Bool, _ markup: @autoclosure () -> HTML) {
      if condition { bytes.append(contentsOf: markup().bytes) }
    }
    /// A county's or organisation's text, marked with its language where it is not the page's.
    package mutating func appendInterpolation(_ wording: Wording, in language: Language) {
      let (text, real) = wording.told(in: language)
      if real == language {
        HTML.escape(text, into: &bytes)
      } else {
        appendLiteral("<span lang=\"")
        HTML.escape(real.rawValue, into: &bytes)
        appendLiteral("\">")
        HTML.escape(text, into: &bytes)
        appendLiteral("</span>")
      }
    }
  }
}

extension Array where Element == HTML {
  /// All parts, one after the other.
  package var joined: HTML {
    var sum = HTML.empty
    for part in self { sum += part }
    return sum
  }
}

extension Sequence {
  /// Markup for each element, one after the other: `\(rows.html { "<li>\($0.name)</li>" })`.
  package func html(_ view: (Element) throws -> HTML) rethrows -> HTML {
    var sum = HTML.empty
    for element in self { sum += try view(element) }
    return sum
  }
}
