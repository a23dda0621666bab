/// The text of an OpenDocument text (odt), its structure kept as a reader sees it: list marks, indents, tables with their columns,
/// headings between empty lines. Page heads, notes, remarks and what has been struck out are left out.
enum OpenDocumentText {
  static func read(_ bytes: [UInt8]) throws(PaperFault) -> String {
    let archive = try Unzip(bytes)
    if try isLocked(archive) { throw .encrypted }
    guard let content = try archive.read("content.xml") else { throw .damaged }
    var lists = OpenDocumentLists()
    if let styles = try archive.read("styles.xml") { try lists.read(styles) }
    try lists.read(content)
    var body = OpenDocumentBody(lists: lists)
    try body.read(content)
    let text = body.text
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw archive.entries.contains { $0.name.hasPrefix("Pictures/") } ? .onlyPictures : .empty
    }
    return try PaperText.tidy(Array(text.unicodeScalars))
  }

  /// A locked one says in its list of files how each is locked (OpenDocument 1.2, part 3, 4.8).
  private static func isLocked(_ archive: Unzip) throws(PaperFault) -> Bool {
    guard let list = try archive.read("META-INF/manifest.xml") else { return false }
    var xml = try StrictXML(list)
    while let event = try xml.next() {
      if case .open("manifest:encryption-data", _, _) = event { return true }
    }
    return false
  }
}

/// How a document's lists are marked: by list style and level.
struct OpenDocumentLists {
  /// A level's numbers ("1", "a", nothing for a bullet), what stands after them, and the first.
  struct Level {
    var format: String?
    var suffix = "."
    var start = 1
  }

  private var styles: [String: [Int: Level]] = [:]

  mutating func read(_ bytes: [UInt8]) throws(PaperFault) {
    var xml = try StrictXML(bytes)
    var style = ""
    while let event = try xml.next() {
      guard case .open(let name, let attributes, _) = event else { continue }
      func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
      switch name {
      case "text:list-style": style = value("style:name") ?? ""
      case "text:list-level-style-bullet", "text:list-level-style-image":
        guard let level = value("text:level").flatMap({ Int($0) }) else { break }
        styles[style, default: [:]][level] = Level()
      case "text:list-level-style-number":
        guard let level = value("text:level").flatMap({ Int($0) }) else { break }
        let start = value("text:start-value").flatMap { Int($0) } ?? 1
        styles[style, default: [:]][level] = Level(
          format: value("style:num-format") ?? "", suffix: value("style:num-suffix") ?? "",
          start: max(0, min(start, 10_000)))
      default: break
      }
    }
  }

  func level(_ style: String, _ level: Int) -> Level { styles[style]?[level] ?? Level() }
}
