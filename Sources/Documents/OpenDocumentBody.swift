/// Collects the paragraphs, lists and tables of an OpenDocument text.
struct OpenDocumentBody {
  /// Deeper than tables nest in papers; a table within that many is read as paragraphs.
  static let deepestTable = 8
  /// More than a row of a paper has: repeated cells are a spreadsheet's way to fill the page.
  static let widestRow = 100

  /// What the reader of a paper does not see, or sees elsewhere: struck-out text, remarks, notes, a picture's words, forms,
  /// what a table of contents is made from, and the reading of a sign.
  private static let unseen: Set<String> = [
    "text:tracked-changes", "office:annotation", "text:note", "svg:title", "svg:desc", "office:forms",
    "office:binary-data", "office:event-listeners", "office:scripts", "office:automatic-styles",
    "office:font-face-decls", "text:ruby-text", "text:table-of-content-source", "text:alphabetical-index-source",
    "text:illustration-index-source", "text:table-index-source", "text:object-index-source", "text:user-index-source",
    "text:bibliography-source", "presentation:notes", "draw:object", "math:math",
  ]

  /// A paragraph being read. A text box stands within the paragraph it is tied to, and has paragraphs of its own.
  private struct Paragraph {
    var text = ""
    var isHeading = false
  }

  private struct List {
    let style: String
    /// The number that comes next.
    var next: Int?
    /// Whether the item's first paragraph, which bears the mark, is still to come.
    var awaitsMark = false
  }

  let lists: OpenDocumentLists
  private(set) var lines: [String] = []
  private var size = 0
  /// How deep within what is not seen.
  private var hidden = 0
  /// Where the last list of each style stopped, for one that goes on.
  private var stopped: [String: Int] = [:]

  // What is being read, the innermost last.
  private var paragraphs: [Paragraph] = []
  private var open: [List] = []
  private var tables: [[[String]]] = []
  private var flattened = 0
  private var cells: [[String]] = []
  private var repeats: [Int] = []

  init(lists: OpenDocumentLists) { self.lists = lists }

  var text: String { lines.joined(separator: "\n") }

  mutating func read(_ bytes: [UInt8]) throws(PaperFault) {
    var xml = try StrictXML(bytes)
    while let event = try xml.next() {
      switch event {
      case .open(let name, let attributes, let isEmpty):
        if hidden > 0 || Self.unseen.contains(name) {
          if !isEmpty { hidden += 1 }
          continue
        }
        begin(name, attributes)
        if isEmpty { end(name) }
        if lines.count > PaperText.mostLines { throw .tooLong }
      case .text(let text):
        guard hidden == 0, !paragraphs.isEmpty else { continue }
        size += text.utf8.count
        add(words: text)
      case .close(let name):
        if hidden > 0 { hidden -= 1 } else { end(name) }
      }
      if size > PaperText.mostScalars * 4 { throw .tooLong }
    }
  }

  /// Any run of space is one, and none at a paragraph's beginning (OpenDocument 1.2, part 1, 6.1.2).
  private mutating func add(words: String) {
    guard let last = paragraphs.indices.last else { return }
    for scalar in words.unicodeScalars {
      guard [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value) else {
        paragraphs[last].text.unicodeScalars.append(scalar)
        continue
      }
      let before = paragraphs[last].text.unicodeScalars.last
      if before != nil, before != " ", before != "\n" { paragraphs[last].text += " " }
    }
  }

  private mutating func add(_ signs: String) {
    guard let last = paragraphs.indices.last else { return }
    size += signs.utf8.count
    paragraphs[last].text += signs
  }

  private mutating func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
    func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
    func count(_ key: String) -> Int { max(1, value(key).flatMap { Int($0) } ?? 1) }
    switch name {
    case "text:h": paragraphs.append(Paragraph(isHeading: true))
    case "text:p": paragraphs.append(Paragraph(isHeading: value("text:style-name") == "Title"))
    case "text:s": add(String(repeating: " ", count: min(count("text:c"), 1_000)))
    case "text:tab": add("\t")
    case "text:line-break": add("\n")
    case "text:list":
      let style = value("text:style-name") ?? open.last?.style ?? ""
      let goesOn = value("text:continue-numbering") == "true" || value("text:continue-list") != nil
      open.append(List(style: style, next: goesOn && open.isEmpty ? stopped[style] : nil))
    case "text:list-item":
      guard let last = open.indices.last else { break }
      open[last].awaitsMark = true
      if let start = value("text:start-value").flatMap({ Int($0) }) { open[last].next = max(0, min(start, 10_000)) }
    case "text:list-header": if let last = open.indices.last { open[last].awaitsMark = false }
    case "table:table":
      if tables.count < Self.deepestTable, flattened == 0 { tables.append([]) } else { flattened += 1 }
    case "table:table-row": if flattened == 0, !tables.isEmpty { tables[tables.count - 1].append([]) }
    case "table:table-cell", "table:covered-table-cell":
      guard flattened == 0, !tables.isEmpty else { break }
      cells.append([])
      repeats.append(min(count("table:number-columns-repeated"), Self.widestRow))
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "text:h", "text:p": if let paragraph = paragraphs.popLast() { add(paragraph) }
    case "text:list": if let list = open.popLast(), let next = list.next { stopped[list.style] = next }
    case "table:table-cell", "table:covered-table-cell":
      guard flattened == 0, let cell = cells.popLast() else { break }
      let joined = cell.filter { !$0.isEmpty }.joined(separator: " ")
      let times = repeats.popLast() ?? 1
      if let row = tables.last?.indices.last, tables[tables.count - 1][row].count + times <= Self.widestRow {
        tables[tables.count - 1][row] += Array(repeating: joined, count: times)
        size += (joined.utf8.count + 1) * times
      }
    case "table:table":
      if flattened > 0 { flattened -= 1 } else if let table = tables.popLast() { add(table) }
    default: break
    }
  }

  private mutating func add(_ paragraph: Paragraph) {
    let marked = mark(paragraph.text) + paragraph.text
    guard cells.isEmpty else {
      cells[cells.count - 1].append(marked)
      return
    }
    let isBlank = !marked.unicodeScalars.contains { !$0.properties.isWhitespace }
    if paragraph.isHeading, !isBlank, lines.last?.isEmpty == false { lines.append("") }
    lines += marked.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What the list writes before an item's first paragraph: "1. ", "a) ", "• ".
  private mutating func mark(_ text: String) -> String {
    guard let last = open.indices.last, open[last].awaitsMark, !text.isEmpty else { return "" }
    open[last].awaitsMark = false
    let indent = String(repeating: " ", count: 2 + min(last, 8) * 4)
    let level = lists.level(open[last].style, last + 1)
    guard let format = level.format else { return indent + "• " }
    let number = open[last].next ?? level.start
    open[last].next = number + 1
    guard !format.isEmpty else { return indent }
    let told =
      format.lowercased() == "a" ? String(UnicodeScalar(UInt8(97 + max(0, number - 1) % 26))) : String(number)
    return indent + told + (level.suffix.hasSuffix(")") ? ")" : ".") + " "
  }

  /// A table as rows with tabs between the cells; a nested one goes into its cell.
  private mutating func add(_ table: [[String]]) {
    let rows = table.map { row in
      var row = row
      while row.count > 1, row.last?.isEmpty == true { row.removeLast() }
      return row.joined(separator: "\t")
    }
    guard cells.isEmpty else {
      cells[cells.count - 1].append(rows.joined(separator: " "))
      return
    }
    if lines.last?.isEmpty == false { lines.append("") }
    lines += rows
    lines.append("")
  }
}
