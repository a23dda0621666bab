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
  let lists: WordLists
  private(set) var lines: [String] = []
  private var counters: [String: Int] = [:]

  // The paragraph being read.
  private var paragraph = ""
  private var isHeading = false
  private var list: String?
  private var level = 0
  private var isDeleted = 0
  private var isInProperties = 0

  // The tables being read, the innermost last.
  private var tables: [[[String]]] = []
  private var cell: [String] = []

  init(lists: WordLists) { self.lists = lists }

  var text: String { lines.joined(separator: "\n") }

  mutating func read(_ bytes: [UInt8]) throws(PaperFault) {
    var xml = try StrictXML(bytes)
    var isText = false
    while let event = try xml.next() {
      switch event {
      case .open(let name, let attributes, let isEmpty):
        if name == "w:t" { isText = !isEmpty }
        open(name, attributes, isEmpty)
        if lines.count > PaperText.mostLines { throw .tooLong }
      case .text(let text):
        if isText, isDeleted == 0 { paragraph += text }
      case .close(let name):
        if name == "w:t" { isText = false }
        close(name)
      }
    }
  }

  private mutating func open(_ name: String, _ attributes: [(name: String, value: String)], _ isEmpty: Bool) {
    let value = attributes.first { $0.name == "w:val" }?.value ?? ""
    switch name {
    case "w:p":
      paragraph = ""
      isHeading = false
      list = nil
      level = 0
      if isEmpty { closeParagraph() }
    case "w:pStyle":
      let style = value.lowercased()
      isHeading = style.hasPrefix("heading") || style.hasPrefix("rubrik") || style == "title"
    case "w:ilvl": level = max(0, min(Int(value) ?? 0, 8))
    case "w:numId": list = value == "0" ? nil : value
    case "w:tab": if isInProperties == 0 { paragraph += "\t" }
    case "w:pPr", "w:rPr": if !isEmpty { isInProperties += 1 }
    case "w:br", "w:cr": paragraph += "\n"
    case "w:noBreakHyphen": paragraph += "\u{2011}"
    case "w:softHyphen": paragraph += "\u{AD}"
    case "w:sym": paragraph += "•"
    case "w:del", "w:moveFrom": if !isEmpty { isDeleted += 1 }
    case "w:tbl": if !isEmpty { tables.append([]) }
    case "w:tr": if !tables.isEmpty { tables[tables.count - 1].append([]) }
    case "w:tc": cell = []
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "w:p": closeParagraph()
    case "w:pPr", "w:rPr": isInProperties = max(0, isInProperties - 1)
    case "w:del", "w:moveFrom": isDeleted = max(0, isDeleted - 1)
    case "w:tc":
      let joined = cell.filter { !$0.isEmpty }.joined(separator: " ")
      if let row = tables.last?.indices.last { tables[tables.count - 1][row].append(joined) }
      cell = []
    case "w:tbl":
      if let table = tables.popLast() { add(table) }
    default: break
    }
  }

  private mutating func closeParagraph() {
    let marked = mark() + paragraph
    if !tables.isEmpty {
      cell.append(marked)
      return
    }
    let isBlank = !marked.unicodeScalars.contains { !$0.properties.isWhitespace }
    if isHeading, !isBlank, lines.last?.isEmpty == false { lines.append("") }
    lines += marked.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    paragraph = ""
  }

  /// What the list writes before the paragraph: "1. ", "a) ", "• ".
  private mutating func mark() -> String {
    guard let list, !paragraph.isEmpty else { return "" }
    let indent = String(repeating: " ", count: 2 + level * 4)
    guard let format = lists.level(list, level) else { return indent + "• " }
    if format.format == "bullet" || format.format == "none" { return indent + (format.format == "none" ? "" : "• ") }
    let key = "\(list)/\(level)"
    let number = counters[key] ?? format.start
    counters[key] = number + 1
    for deeper in (level + 1)...(level + 9) { counters["\(list)/\(deeper)"] = nil }
    let told = format.format.hasSuffix("Letter") ? String(UnicodeScalar(UInt8(97 + (number - 1) % 26))) : String(number)
    let sign = format.text.hasSuffix(")") ? ")" : "."
    return indent + told + sign + " "
  }

  /// A table as rows with tabs between the cells; a nested one goes into its cell.
  private mutating func add(_ table: [[String]]) {
    let rows = table.map { $0.joined(separator: "\t") }
    if tables.isEmpty {
      if lines.last?.isEmpty == false { lines.append("") }
      lines += rows
      lines.append("")
    } else {
      cell.append(rows.joined(separator: " "))
    }
  }
}
