import Kernel

extension PaperDocument {
  /// The paper as text for a case system's box: lines of at most 76 signs, lists with hanging indents, tables as labels and
  /// values, so that nothing depends on the width of the letters.
  package var plainText: String {
    let paper = tidied
    var page = PlainPage()
    page.lines += [paper.organisation, paper.department].filter { !$0.isEmpty }.flatMap { PlainPage.wrapped($0) }
    page.part(paper.facts.flatMap { PlainPage.wrapped($0.label.isEmpty ? $0.value : "\($0.label): \($0.value)") })
    page.part([paper.kind, paper.addressee].filter { !$0.isEmpty }.flatMap { PlainPage.wrapped($0) })
    page.part(PlainPage.underlined(paper.title, "="))
    for block in paper.blocks { page.add(block) }
    if !paper.footer.isEmpty {
      page.part(["--"] + paper.footer.flatMap { $0.split(separator: "\n").flatMap { PlainPage.wrapped(String($0)) } })
    }
    return page.text
  }
}

/// Lines, part by part with an empty line between.
private struct PlainPage {
  static let width = 76

  var lines: [String] = []

  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  mutating func part(_ part: [String]) {
    guard !part.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += part
  }

  mutating func add(_ block: PaperDocument.Block) {
    switch block {
    case .heading(let text): part(Self.underlined(text, "-"))
    case .subheading(let text), .paragraph(let text), .note(let text): part(Self.wrapped(text))
    case .bullets(let items): part(items.flatMap { Self.hung($0, "- ") })
    case .numbered(let items):
      part(items.enumerated().flatMap { number, item in Self.hung(item, "\(number + 1). ") })
    case .table(let header, let rows): add(header, rows)
    case .signatures(let people):
      for person in people {
        part(
          [String(repeating: "_", count: 36)]
            + [person.name, person.role].filter { !$0.isEmpty }.flatMap { Self.wrapped($0) })
      }
    case .pageBreak: part([String(repeating: "=", count: Self.width)])
    }
  }

  /// Each row by itself: "Område: …". Without a header, the cells of a row on lines under each other.
  private mutating func add(_ header: [String], _ rows: [[String]]) {
    for row in rows {
      part(
        row.enumerated().filter { !$1.isEmpty }.flatMap { at, cell in
          let label = at < header.count && !header[at].isEmpty ? header[at].replacing("\n", with: " ") + ": " : ""
          return Self.hung(label + cell, "", under: "  ")
        })
    }
    if rows.isEmpty { part(header.filter { !$0.isEmpty }.flatMap { Self.wrapped($0) }) }
  }

  static func underlined(_ text: String, _ sign: String) -> [String] {
    let lines = wrapped(text)
    let longest = lines.map { $0.unicodeScalars.count }.max() ?? 0
    return lines + [String(repeating: sign, count: longest)]
  }

  /// A mark and a text beside it, whose other lines stand under its first.
  static func hung(_ text: String, _ mark: String, under: String? = nil) -> [String] {
    let under = under ?? String(repeating: " ", count: mark.unicodeScalars.count)
    return wrapped(text, width - under.unicodeScalars.count).enumerated().map { at, line in
      (at == 0 ? mark : under) + line
    }
  }

  /// Lines of whole words; one longer than a line is broken where the line ends. Line feeds of the text's own stay.
  static func wrapped(_ text: String, _ width: Int = PlainPage.width) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var lines: [String] = []
      var current: [Unicode.Scalar] = []
      for word in held(WritableText.words(String(line))) {
        var scalars = ArraySlice(word.unicodeScalars)
        if !current.isEmpty, current.count + 1 + scalars.count <= width {
          current.append(" ")
          current += scalars
          continue
        }
        if !current.isEmpty { lines.append(Self.string(current)) }
        while scalars.count > width {
          let end = Self.end(of: scalars, within: width)
          lines.append(Self.string(scalars[..<end]))
          scalars = scalars[end...]
        }
        current = Array(scalars)
      }
      if !current.isEmpty { lines.append(Self.string(current)) }
      return lines.isEmpty ? [""] : lines
    }
  }

  /// What a Swedish line is not broken within stands as one word: "§ 27", "5 §", "31 mars 2024", "320 timmar".
  private static func held(_ words: [String]) -> [String] {
    var held: [String] = []
    var last: Substring = ""
    for word in words {
      let binds = last == "§" || months.contains(String(last)) || (!last.isEmpty && last.utf8.allSatisfy(isDigit))
      let isCount = word == "§" || word.unicodeScalars.first.map { $0.properties.isLowercase || isDigit($0) } == true
      if binds, isCount, let before = held.last, before.utf8.count + word.utf8.count < 30 {
        held[held.count - 1] = "\(before) \(word)"
      } else {
        held.append(word)
      }
      last = word[...]
    }
    return held
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let months: Set<String> = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]

  /// The last place within `width` where a new letter begins: marks stay with theirs.
  private static func end(of scalars: ArraySlice<Unicode.Scalar>, within width: Int) -> Int {
    var end = scalars.startIndex + width
    while end > scalars.startIndex + 1, scalars[end].properties.isGraphemeExtend || scalars[end - 1] == "\u{200D}" {
      end -= 1
    }
    return end
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
