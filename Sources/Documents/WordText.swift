/// The text of a Word document (docx), its structure kept as a reader sees it: list marks, indents, tables with their columns, headings
/// between empty lines.
enum WordText {
  static func read(_ bytes: [UInt8]) throws(PaperFault) -> String {
    let archive = try Unzip(bytes)
    if archive.entries.contains(where: { $0.name == "EncryptedPackage" }) { throw .encrypted }
    guard let document = try archive.read("word/document.xml") else {
      let isOther = archive.entries.contains {
        $0.name.hasPrefix("xl/") || $0.name.hasPrefix("ppt/") || $0.name == "mimetype"
      }
      throw isOther ? .notAPaper(kind: "ZIP") : .damaged
    }
    let lists =
      try archive.read("word/numbering.xml").map { bytes throws(PaperFault) in try WordLists.read(bytes) }
      ?? WordLists()
    var body = WordBody(lists: lists)
    try body.read(document)
    let text = body.text
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw archive.entries.contains { $0.name.hasPrefix("word/media/") } ? .onlyPictures : .empty
    }
    return try PaperText.tidy(Array(text.unicodeScalars))
  }
}

/// How a document's lists are marked: by list and level.
struct WordLists {
  /// A level's format ("decimal", "bullet", "lowerLetter") and its text ("%1.", "%1)").
  struct Level {
    var format = "bullet"
    var text = "•"
    var start = 1
  }

  /// By abstract list, then level.
  private var kinds: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]

  static func read(_ bytes: [UInt8]) throws(PaperFault) -> WordLists {
    var found = WordLists()
    var xml = try StrictXML(bytes)
    var kind = ""
    var list = ""
    var level = 0
    while let event = try xml.next() {
      guard case .open(let name, let attributes, _) = event else { continue }
      let value = attributes.first { $0.name == "w:val" }?.value ?? ""
      switch name {
      case "w:abstractNum": kind = attributes.first { $0.name == "w:abstractNumId" }?.value ?? ""
      case "w:lvl": level = attributes.first { $0.name == "w:ilvl" }.flatMap { Int($0.value) } ?? 0
      case "w:numFmt": found.kinds[kind, default: [:]][level, default: Level()].format = value
      case "w:lvlText": found.kinds[kind, default: [:]][level, default: Level()].text = value
      case "w:start":
        found.kinds[kind, default: [:]][level, default: Level()].start = max(0, min(Int(value) ?? 1, 10_000))
      case "w:num": list = attributes.first { $0.name == "w:numId" }?.value ?? ""
      case "w:abstractNumId": found.lists[list] = value
      default: break
      }
    }
    return found
  }

  func level(_ list: String, _ level: Int) -> Level? {
    guard let kind = lists[list], let levels = kinds[kind] else { return nil }
    return levels[level]
  }
}

/// Collects the paragraphs and tables of a document.
struct WordBody {
  /// Deeper than tables nest in papers; a table within that many is read as paragraphs.
  static let deepestTable = 8

  /// A paragraph being read. A text box stands within the paragraph it is tied to, and has paragraphs of its own.
  private struct Paragraph {
    var text = ""
    var isHeading = false
    var list: String?
    var level = 0
    /// Within its own settings, where a tab is a place on the ruler.
    var properties = 0
  }

  let lists: WordLists
  private(set) var lines: [String] = []
  private var size = 0
  private var counters: [String: Int] = [:]
  private var deleted = 0
  /// Within the older form of something that has been read in its newer: it would come twice.
  private var fallback = 0

  // What is being read, the innermost last.
  private var paragraphs: [Paragraph] = []
  private var tables: [[[String]]] = []
  private var flattened = 0
  private var cells: [[String]] = []

  init(lists: WordLists) { self.lists = lists }

  var text: String { lines.joined(separator: "\n") }

  mutating func read(_ bytes: [UInt8]) throws(PaperFault) {
    var xml = try StrictXML(bytes)
    var isText = false
    while let event = try xml.next() {
      switch event {
      case .open(let name, let attributes, let isEmpty):
        if name == "mc:Fallback", !isEmpty { fallback += 1 }
        guard fallback == 0 else { continue }
        if name == "w:t" { isText = !isEmpty }
        open(name, attributes, isEmpty)
        if isEmpty, name == "w:p" || name == "w:tc" || name == "w:tr" { close(name) }
        if lines.count > PaperText.mostLines { throw .tooLong }
      case .text(let text):
        guard isText, fallback == 0 else { continue }
        size += text.utf8.count
        if size > PaperText.mostScalars * 4 { throw .tooLong }
        add(text)
      case .close(let name):
        if name == "mc:Fallback" {
          fallback = max(0, fallback - 1)
          continue
        }
        guard fallback == 0 else { continue }
        if name == "w:t" { isText = false }
        close(name)
      }
    }
  }

  private mutating func add(_ text: String) {
    guard deleted == 0, let last = paragraphs.indices.last else { return }
    paragraphs[last].text += text
  }

  private mutating func change(_ change: (inout Paragraph) -> Void) {
    if let last = paragraphs.indices.last { change(&paragraphs[last]) }
  }

  private mutating func open(_ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool) {
    let value = attributes.first { $0.name == "w:val" }?.value ?? ""
    switch name {
    case "w:p": paragraphs.append(Paragraph())
    case "w:pStyle":
      let style = value.lowercased()
      change { $0.isHeading = style.hasPrefix("heading") || style.hasPrefix("rubrik") || style == "title" }
    case "w:ilvl": change { $0.level = max(0, min(Int(value) ?? 0, 8)) }
    case "w:numId": change { $0.list = value == "0" ? nil : value }
    case "w:pPr", "w:rPr": if !isEmpty { change { $0.properties += 1 } }
    case "w:tab": if paragraphs.last?.properties == 0 { add("\t") }
    case "w:br", "w:cr": add("\n")
    case "w:noBreakHyphen": add("\u{2011}")
    case "w:softHyphen": add("\u{AD}")
    case "w:sym": add("•")
    case "w:del", "w:moveFrom": if !isEmpty { deleted += 1 }
    case "w:tbl":
      guard !isEmpty else { break }
      if tables.count < Self.deepestTable, flattened == 0 { tables.append([]) } else { flattened += 1 }
    case "w:tr": if flattened == 0, !tables.isEmpty { tables[tables.count - 1].append([]) }
    case "w:tc": if flattened == 0, !tables.isEmpty { cells.append([]) }
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "w:p": if let paragraph = paragraphs.popLast() { add(paragraph) }
    case "w:pPr", "w:rPr": change { $0.properties = max(0, $0.properties - 1) }
    case "w:del", "w:moveFrom": deleted = max(0, deleted - 1)
    case "w:tc":
      guard flattened == 0, let cell = cells.popLast() else { break }
      let joined = cell.filter { !$0.isEmpty }.joined(separator: "\n")
      if let row = tables.last?.indices.last { tables[tables.count - 1][row].append(joined) }
    case "w:tbl":
      if flattened > 0 { flattened -= 1 } else if let table = tables.popLast() { add(table) }
    default: break
    }
  }

  private mutating func add(_ paragraph: Paragraph) {
    let marked = mark(paragraph) + paragraph.text
    guard cells.isEmpty else {
      cells[cells.count - 1].append(marked)
      return
    }
    let isBlank = !marked.unicodeScalars.contains { !$0.properties.isWhitespace }
    if paragraph.isHeading, !isBlank, lines.last?.isEmpty == false { lines.append("") }
    lines += marked.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What the list writes before the paragraph: "1. ", "a) ", "• ".
  private mutating func mark(_ paragraph: Paragraph) -> String {
    guard let list = paragraph.list, !paragraph.text.isEmpty else { return "" }
    let level = paragraph.level
    let indent = String(repeating: " ", count: 2 + level * 4)
    guard let format = lists.level(list, level) else { return indent + "• " }
    if format.format == "bullet" || format.format == "none" { return indent + (format.format == "none" ? "" : "• ") }
    let key = "\(list)/\(level)"
    let number = counters[key] ?? format.start
    counters[key] = number + 1
    for deeper in (level + 1)...(level + 9) { counters["\(list)/\(deeper)"] = nil }
    let told =
      format.format.hasSuffix("Letter")
      ? String(UnicodeScalar(UInt8(97 + max(0, number - 1) % 26))) : String(number)
    let sign = format.text.hasSuffix(")") ? ")" : "."
    return indent + told + sign + " "
  }

  /// A table as rows with tabs between the cells, a row as high as its highest cell: the paragraphs of a cell stand under one another,
  /// each beside its neighbours'. A nested table goes into its cell.
  private mutating func add(_ table: [[String]]) {
    let rows = table.flatMap(Self.laidOut)
    guard cells.isEmpty else {
      cells[cells.count - 1].append(rows.joined(separator: "\n"))
      return
    }
    if lines.last?.isEmpty == false { lines.append("") }
    lines += rows
    lines.append("")
  }

  /// More columns than a paper's table has: what is wider is no table to be looked at, and stays one line a row.
  private static let mostColumns = 24

  private static func laidOut(_ row: [String]) -> [String] {
    let cells = row.map { $0.split(separator: "\n", omittingEmptySubsequences: true) }
    guard cells.count <= mostColumns else { return [cells.map { $0.joined(separator: " ") }.joined(separator: "\t")] }
    let height = max(cells.map(\.count).max() ?? 0, 1)
    return (0..<height).map { at in
      var line = cells.map { at < $0.count ? String($0[at]) : "" }
      // Only the first line is as wide as its row.
      while at > 0, line.last?.isEmpty == true { line.removeLast() }
      return line.joined(separator: "\t")
    }
  }
}
