import Foundation
import GRDB
import Store
import Testing

@Suite struct HouseLaws {
  static let rooms = [
    "Counties", "Accounts", "Organisations", "Strategies", "Joinings", "Cases", "Proposals", "Dispatches",
  ]
  static let ground = ["Kernel", "Store", "Jobs", "Mail", "Documents", "Web"]

  @Test func `each kind of file imports only what its kind may`() throws {
    var wrong: [String] = []
    for room in Self.rooms {
      for file in try SourceTree.swift(under: "Sources/\(room)") {
        let imports = Set(file.imports)
        if file.folders.contains("Acts") || file.folders.contains("Reads") {
          if imports.contains("Hummingbird") { wrong.append("\(file.path) imports Hummingbird") }
        }
        if file.name.hasSuffix("Rules.swift"), imports.contains("GRDB") || imports.contains("Web") {
          wrong.append("\(file.path) is a pure rule and imports \(imports.sorted())")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `the ground knows no room, and the Kernel knows nothing`() throws {
    var wrong: [String] = []
    for target in Self.ground {
      for file in try SourceTree.swift(under: "Sources/\(target)") {
        for name in file.imports where Self.rooms.contains(name) || ["Site", "CLI", "Cast"].contains(name) {
          wrong.append("\(file.path) imports \(name)")
        }
        if target == "Kernel", file.imports.contains(where: { $0 != "Foundation" }) {
          wrong.append("\(file.path) imports \(file.imports)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `the way past the escaping is used only where it is listed`() throws {
    let allowed: Set<String> = ["Sources/Web/HTML.swift", "Sources/Web/MarkdownHTML.swift"]
    let uses = try SourceTree.swift(under: "Sources").filter { $0.text.contains("HTML(raw:") }.map(\.path)
    #expect(Set(uses).isSubset(of: allowed), "HTML(raw:) is used in \(uses)")
  }

  @Test func `nothing traps on purpose and nothing goes round the compiler`() throws {
    let forbidden = ["@unchecked Sendable", "nonisolated(unsafe)", "try!", "fatalError(", " as! ", "TODO", "FIXME"]
    var wrong: [String] = []
    for file in try SourceTree.swift(under: "Sources") where file.name != "Stylesheet.swift" {
      for word in forbidden where file.text.contains(word) { wrong.append("\(file.path): \(word)") }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `the clock is asked for only in the Kernel and the Store`() throws {
    let wrong = try SourceTree.swift(under: "Sources").filter { file in
      !file.path.hasPrefix("Sources/Kernel") && !file.path.hasPrefix("Sources/Store")
        && (file.text.contains("Date()") || file.text.contains("Instant.ofTheClock()"))
    }.map(\.path)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `every door between rooms says what it means`() throws {
    var wrong: [String] = []
    for file in try SourceTree.swift(under: "Sources") where file.name != "Stylesheet.swift" {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        guard line.hasPrefix("package "), number > 0 else { continue }
        var above = number - 1
        while above > 0, lines[above].hasPrefix("@") { above -= 1 }
        let opens = line.hasPrefix("package extension") || line.contains("enum Of")
        if !opens, !lines[above].hasPrefix("///") { wrong.append("\(file.path):\(number + 1): \(line.prefix(60))") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `every text is used somewhere`() throws {
    let files = try SourceTree.swift(under: "Sources")
    let all = files.filter { $0.name != "Stylesheet.swift" }.map(\.text).joined(separator: "\n")
    var uses: [Substring: Int] = [:]
    for word in all.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }) {
      uses[word, default: 0] += 1
    }
    var unused: [String] = []
    for file in files where file.name.contains("Texts") {
      for line in file.text.split(separator: "\n") {
        let words = line.split(whereSeparator: { " (:=<".contains($0) })
        guard let at = words.firstIndex(of: "static"), at + 2 < words.count,
          ["let", "func", "var"].contains(words[at + 1])
        else { continue }
        if uses[words[at + 2], default: 0] < 2 { unused.append("\(file.path): \(words[at + 2])") }
      }
    }
    #expect(unused.isEmpty, "\(unused.joined(separator: "\n"))")
  }

  @Test func `every column says who it is for, what for, and how long it stays`() throws {
    let store = try Store(path: NSTemporaryDirectory() + "laws-\(UUID().uuidString).sqlite")
    defer { DatabaseFile.remove(store.path) }
    let wrong = try store.readNow { db in
      var wrong: [String] = []
      let tables = try Row.fetchAll(
        db,
        sql: """
          SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'
          AND name NOT LIKE 'sqlite_%'
          """)
      for table in tables {
        let name: String = table["name"]
        if name.hasPrefix("organisation_search") { continue }
        let said = TableText.columns(table["sql"])
        for column in try Row.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name]) {
          let column: String = column["name"]
          if !TableText.isClass(said[column] ?? "") { wrong.append("\(name).\(column): \(said[column] ?? "nothing")") }
        }
      }
      return wrong
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `a column without a class of its own does not pass for one by its neighbour's`() {
    let said = TableText.columns(
      """
      CREATE TABLE things (
        id TEXT PRIMARY KEY, -- technical; random id; kept
        name TEXT NOT NULL DEFAULT 'a, (b) -- c',
        kind TEXT NOT NULL CHECK (kind IN ('one',
          'two')), -- public; which; kept
        both TEXT, other TEXT, -- staff; for whom; kept
        -- public; stands alone; kept
        alone TEXT,
        loose TEXT, -- public, without its parts
        last TEXT CHECK (last IS NULL OR length(last) = 2) -- own; the end; kept
        , PRIMARY KEY (id), UNIQUE (name, kind)
      ) STRICT
      """)
    #expect(said.filter { TableText.isClass($0.value) }.keys.sorted() == ["id", "kind", "last", "other"])
    #expect(said.keys.sorted() == ["alone", "both", "id", "kind", "last", "loose", "name", "other"])
  }

  @Test func `the schema is the one in schema.sql`() throws {
    let store = try Store(path: NSTemporaryDirectory() + "laws-\(UUID().uuidString).sqlite")
    defer { DatabaseFile.remove(store.path) }
    let schema = try store.readNow { try Migrations.schema($0) }
    let path = "Sources/Store/schema.sql"
    if ProcessInfo.processInfo.environment["JAMNA_WRITE_SCHEMA"] != nil {
      try schema.write(to: SourceTree.root.appending(path: path), atomically: true, encoding: .utf8)
    }
    #expect(try SourceTree.text(path) == schema, "run: JAMNA_WRITE_SCHEMA=1 swift test --filter HouseLaws")
  }

  @Test func `every foreign key has an index to look it up by`() throws {
    let store = try Store(path: NSTemporaryDirectory() + "laws-\(UUID().uuidString).sqlite")
    defer { DatabaseFile.remove(store.path) }
    let wrong = try store.readNow { db in
      var wrong: [String] = []
      let small: Set<String> = ["counties", "installation", "editions", "strategies"]
      for table in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      {
        for key in try Row.fetchAll(
          db, sql: "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", arguments: [table])
        {
          let column: String = key["from"]
          if small.contains(key["table"]) { continue }
          let detail = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM \(table) WHERE \(column) = 'x'")
            .map { $0["detail"] as String }.joined()
          if detail.contains("SCAN") { wrong.append("\(table).\(column): \(detail)") }
        }
      }
      return wrong
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }
}
