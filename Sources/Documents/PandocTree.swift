import Kernel

/// A paper as pandoc's own tree (pandoc-types): text stands in it as text.
struct PandocTree: Encodable {
  /// Debian 12's pandoc, and those from 3.0 on.
  static let versions = [[1, 22, 2, 1], [1, 23, 1]]

  /// A piece of the tree: `{"t": …, "c": …}`, lists, words and numbers.
  indirect enum Node: Encodable {
    case text(String)
    case number(Double)
    case list([Node])
    case null
    case piece(String, Node?)

    enum Keys: String, CodingKey {
      case name = "t"
      case content = "c"
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .text(let text):
        var one = encoder.singleValueContainer()
        try one.encode(text)
      case .number(let number):
        var one = encoder.singleValueContainer()
        if let whole = Int(exactly: number) { try one.encode(whole) } else { try one.encode(number) }
      case .null:
        var one = encoder.singleValueContainer()
        try one.encodeNil()
      case .list(let nodes):
        var all = encoder.unkeyedContainer()
        for node in nodes { try all.encode(node) }
      case .piece(let name, let content):
        var keyed = encoder.container(keyedBy: Keys.self)
        try keyed.encode(name, forKey: .name)
        try keyed.encodeIfPresent(content, forKey: .content)
      }
    }
  }

  let version: [Int]
  let meta: [String: Node]
  private(set) var blocks: [Node] = []
  private let format: String

  enum CodingKeys: String, CodingKey {
    case version = "pandoc-api-version"
    case meta, blocks
  }

  /// - Parameter paper: as `tidied` gives it.
  init(_ paper: PaperDocument, format: String, version: [Int]) {
    self.version = version
    self.format = format
    // Word's title would be set above everything: it gets it afterwards.
    var meta = ["lang": Self.words(paper.language.tag)]
    if format == "odt" {
      meta["title"] = Self.words(paper.title)
      meta["author"] = .piece("MetaList", .list([Self.words(paper.organisation)]))
    }
    self.meta = meta
    if let logotype = paper.logotype { blocks.append(picture(logotype, PaperWords.logotype[paper.language])) }
    for line in [paper.organisation, paper.department] where !line.isEmpty {
      blocks.append(styled(line == paper.organisation ? "Sender" : "Department", line))
    }
    for fact in paper.facts {
      blocks.append(styled("Fact", fact.label.isEmpty ? fact.value : "\(fact.label): \(fact.value)"))
    }
    let kind = [paper.kind, paper.addressee].filter { !$0.isEmpty }.joined(separator: "\n")
    if !kind.isEmpty { blocks.append(styled("Kind", kind)) }
    blocks.append(heading(1, paper.title))
    for block in paper.blocks { add(block) }
  }

  private static func words(_ text: String) -> Node { .piece("MetaInlines", .list([.piece("Str", .text(text))])) }

  private mutating func add(_ block: PaperDocument.Block) {
    switch block {
    case .heading(let text): blocks.append(heading(2, text))
    case .subheading(let text): blocks.append(heading(3, text))
    case .paragraph(let text): blocks.append(.piece("Para", .list(inlines(text))))
    case .note(let text): blocks.append(styled("Small", text))
    case .bullets(let items): blocks.append(.piece("BulletList", list(items)))
    case .numbered(let items):
      let marks: [Node] = [.number(1), .piece("Decimal", nil), .piece("Period", nil)]
      blocks.append(.piece("OrderedList", .list([.list(marks), list(items)])))
    case .table(let header, let rows): blocks.append(table(header, rows))
    case .signatures(let people):
      blocks += people.map { person in
        styled("Signature", [person.name, person.role].filter { !$0.isEmpty }.joined(separator: "\n"))
      }
    case .pageBreak:
      let page =
        format == "docx"
        ? ["openxml", "<w:p><w:pPr><w:pStyle w:val=\"NewPage\"/></w:pPr></w:p>"]
        : ["opendocument", "<text:p text:style-name=\"New_20_Page\"/>"]
      blocks.append(.piece("RawBlock", .list(page.map(Node.text))))
    }
  }

  /// The logotype's file beside the tree.
  static func picture(_ logotype: Logotype) -> String { "logotype.\(logotype.format.rawValue)" }

  // MARK: Pieces

  private static let plain = Node.list([.text(""), .list([]), .list([])])

  private static func attributes(_ pairs: [(String, String)]) -> Node {
    .list([.text(""), .list([]), .list(pairs.map { .list([.text($0), .text($1)]) })])
  }

  private func heading(_ level: Int, _ text: String) -> Node {
    .piece("Header", .list([.number(Double(level)), Self.plain, .list(inlines(text))]))
  }

  /// A paragraph in a style of the house's own.
  private func styled(_ style: String, _ text: String) -> Node {
    .piece(
      "Div", .list([Self.attributes([("custom-style", style)]), .list([.piece("Para", .list(inlines(text)))])]))
  }

  private func list(_ items: [String]) -> Node { .list(items.map { .list([.piece("Plain", .list(inlines($0)))]) }) }

  private func picture(_ logotype: Logotype, _ word: String) -> Node {
    let said = logotype.alternative.isEmpty ? word : logotype.alternative
    let image = Node.piece(
      "Image",
      .list([
        Self.attributes([("height", "13mm")]), .list([.piece("Str", .text(said))]),
        .list([.text(Self.picture(logotype)), .text("")]),
      ]))
    return .piece(
      "Div", .list([Self.attributes([("custom-style", "Sender")]), .list([.piece("Plain", .list([image]))])]))
  }

  /// Words as they are; a line feed breaks the line, and a tab is the format's own.
  private func inlines(_ text: String) -> [Node] {
    var nodes: [Node] = []
    for (at, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if at > 0 { nodes.append(.piece("LineBreak", nil)) }
      for (number, part) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
        if number > 0 {
          let tab = format == "docx" ? ["openxml", "<w:r><w:tab/></w:r>"] : ["opendocument", "<text:tab/>"]
          nodes.append(.piece("RawInline", .list(tab.map(Node.text))))
        }
        if !part.isEmpty { nodes.append(.piece("Str", .text(String(part)))) }
      }
    }
    return nodes
  }

  private func table(_ header: [String], _ rows: [[String]]) -> Node {
    let shape = TableShape(header, rows)
    let sum = Double(shape.widths.reduce(0, +))
    let columns = zip(shape.widths, shape.numeric).map { width, isNumeric in
      Node.list([
        .piece(isNumeric ? "AlignRight" : "AlignLeft", nil), .piece("ColWidth", .number(Double(width) / sum)),
      ])
    }
    func row(_ cells: [String]) -> Node {
      .list([
        Self.plain,
        .list(
          cells.map { cell in
            let text = inlines(cell)
            return .list([
              Self.plain, .piece("AlignDefault", nil), .number(1), .number(1),
              .list(text.isEmpty ? [] : [.piece("Plain", .list(text))]),
            ])
          }),
      ])
    }
    let head = Node.list([Self.plain, .list(header.isEmpty ? [] : [row(header)])])
    let body = Node.list([Self.plain, .number(0), .list([]), .list(rows.map(row))])
    let foot = Node.list([Self.plain, .list([])])
    let caption = Node.list([.null, .list([])])
    return .piece("Table", .list([Self.plain, caption, .list(columns), head, .list([body]), foot]))
  }
}
