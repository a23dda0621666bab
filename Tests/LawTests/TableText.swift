/// What stands after each column in the text of a `CREATE TABLE`.
enum TableText {
  /// Whether a comment is a column's class: for whom, for what, how long.
  static func isClass(_ comment: String) -> Bool {
    let parts = comment.split(separator: "; ")
    return parts.count >= 3 && ["public", "own", "staff", "personal", "technical"].contains(parts[0])
  }

  /// Each column's own comment, empty when it has none: the one after its comma on the same line, or before the table's
  /// end. Commas and dashes within parentheses and quotes are the column's own.
  static func columns(_ sql: String) -> [String: String] {
    var found: [String: String] = [:]
    var item = ""
    var comment = ""
    var ended: String?
    var depth = 0
    let text = Array(sql.unicodeScalars)
    var at = text.firstIndex(of: "(").map { $0 + 1 } ?? text.count

    func end() -> String? {
      let name = item.split(whereSeparator: \.isWhitespace).first.map(String.init)
      defer { (item, comment) = ("", "") }
      guard let name, !["PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT"].contains(name) else { return nil }
      found[name] = comment
      return name
    }

    while at < text.count {
      let sign = text[at]
      if sign == "-", at + 1 < text.count, text[at + 1] == "-" {
        let line = text[at...].prefix { $0 != "\n" }
        let words = String(String.UnicodeScalarView(line.dropFirst(2))).drop { $0 == " " }
        if !item.allSatisfy(\.isWhitespace) {
          comment = String(words)
        } else if let column = ended {
          found[column] = String(words)
        }
        at += line.count
        continue
      }
      if sign == "'" {
        let rest = text[(at + 1)...].prefix { $0 != "'" }
        item += "'…'"
        at += rest.count + 2
        continue
      }
      if sign == "(" { depth += 1 }
      if sign == ")" {
        if depth == 0 { break }
        depth -= 1
      }
      if sign == "\n" { ended = nil }
      if sign == ",", depth == 0 {
        ended = end()
      } else {
        item.unicodeScalars.append(sign)
      }
      at += 1
    }
    _ = end()
    return found
  }
}
