import Kernel

/// Text as every format can hold it. The one place where signs are taken out of what people wrote.
enum WritableText {
  /// The text without what XML cannot hold (control characters, half a sign, signs that Unicode keeps for nobody) and
  /// without marks that turn the direction of writing, since they show one thing and hold another. Line ends become line
  /// feeds, and Word's own hyphens and list marks the signs that they stand for. All else stays as it was.
  static func cleaned(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !wasReturn { view.append("\n") }
      case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: view.append("\n")
      case 0x09: view.append("\t")
      case 0x1E: view.append("\u{2011}")
      case 0x1F: view.append("\u{AD}")
      case 0..<0x20, 0x7F...0x9F: continue
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: continue
      case 0xFDD0...0xFDEF: continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      // The bullets of Word's symbol font, which have no place of their own in Unicode.
      case 0xF0B7, 0xF0A7, 0xF0D8: view.append("•")
      default: view.append(scalar)
      }
    }
    return String(view).composed
  }

  /// The same on one line, without space around it: names, headings, facts.
  static func line(_ text: String) -> String { words(cleaned(text)).joined(separator: " ") }

  /// The same as lines, without empty ones first and last and without space after any.
  static func lines(_ text: String) -> [String] {
    var lines = cleaned(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var scalars = line.unicodeScalars
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      return String(scalars)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines.drop(while: \.isEmpty))
  }

  /// The words between spaces that a line may be broken at; a no-break space holds its words together.
  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { $0.properties.isWhitespace && !isFast($0) }.map { String($0) }
  }

  /// Whether it is a space that holds together what stands on both sides.
  static func isFast(_ scalar: Unicode.Scalar) -> Bool { [0xA0, 0x202F, 0x2007].contains(scalar.value) }

  static func isBlank(_ text: String) -> Bool { !text.unicodeScalars.contains { !$0.properties.isWhitespace } }
}

/// Text inside HTML and XML.
enum Markup {
  /// Escaped by its UTF-8 bytes: signs that join with their neighbours cannot hide one that has a meaning here.
  static func escape(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
  }

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PaperDocument {
  /// The paper as all formats write it: text that can be held, nothing empty, every row as wide as its table.
  var tidied: PaperDocument {
    var tidy = self
    tidy.kind = WritableText.line(kind)
    tidy.addressee = WritableText.line(addressee)
    tidy.organisation = WritableText.line(organisation)
    tidy.department = WritableText.line(department)
    tidy.title = WritableText.line(title)
    if tidy.title.isEmpty { tidy.title = tidy.kind.isEmpty ? PaperWords.untitled[language] : tidy.kind }
    tidy.facts = facts.map { Fact(label: WritableText.line($0.label), value: WritableText.line($0.value)) }
      .filter { !$0.value.isEmpty }
    tidy.footer = footer.map { WritableText.lines($0).joined(separator: "\n") }.filter { !$0.isEmpty }
    // A heading of the third degree stands under one of the second, or is one (ISO 14289-1, 7.4.2).
    var hasHeading = false
    tidy.blocks = blocks.flatMap(Self.tidied).map { block in
      switch block {
      case .heading: hasHeading = true
      case .subheading(let text) where !hasHeading:
        hasHeading = true
        return .heading(text)
      default: break
      }
      return block
    }
    while tidy.blocks.last == .pageBreak { tidy.blocks.removeLast() }
    return tidy
  }

  private static func tidied(_ block: Block) -> [Block] {
    switch block {
    case .heading(let text): [WritableText.line(text)].filter { !$0.isEmpty }.map(Block.heading)
    case .subheading(let text): [WritableText.line(text)].filter { !$0.isEmpty }.map(Block.subheading)
    case .paragraph(let text): paragraphs(text).map(Block.paragraph)
    case .note(let text): paragraphs(text).map(Block.note)
    case .bullets(let items): [items.map(item).filter { !$0.isEmpty }].filter { !$0.isEmpty }.map(Block.bullets)
    case .numbered(let items): [items.map(item).filter { !$0.isEmpty }].filter { !$0.isEmpty }.map(Block.numbered)
    case .table(let header, let rows): table(header.map(item), rows.map { $0.map(item) })
    case .signatures(let people):
      people.isEmpty
        ? []
        : [
          .signatures(
            people.map { Signature(name: WritableText.line($0.name), role: WritableText.line($0.role)) })
        ]
    case .pageBreak: [.pageBreak]
    }
  }

  private static func item(_ text: String) -> String {
    WritableText.lines(text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func paragraphs(_ text: String) -> [String] {
    WritableText.lines(text).split(whereSeparator: \.isEmpty).map { $0.joined(separator: "\n") }
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> [Block] {
    let width = max(header.count, rows.map(\.count).max() ?? 0)
    guard width > 0 else { return [] }
    func wide(_ row: [String]) -> [String] { row + Array(repeating: "", count: width - row.count) }
    let told = header.contains { !$0.isEmpty } ? wide(header) : []
    let full = rows.map(wide).filter { $0.contains { !$0.isEmpty } }
    return told.isEmpty && full.isEmpty ? [] : [.table(header: told, rows: full)]
  }
}
