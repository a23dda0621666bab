/// Rows as CSV after RFC 4180, made so that a spreadsheet opens them right: a byte order mark, and nothing that it would
/// take for a formula.
package enum CSV {
  /// What a list answers with.
  package static let type = "text/csv; charset=utf-8; header=present"

  /// The rows under their header.
  package static func table(_ header: [String], _ rows: [[String]]) -> String {
    "\u{FEFF}" + ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One value. What begins like a formula gets an apostrophe in front (CWE-1236); a value with a sign of the format in it
  /// stands in quotes.
  package static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, formulaSigns.contains(first) { text = "'" + text }
    let needsQuotes = text.unicodeScalars.contains { ",;\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// The last four are full-width signs, which some spreadsheets read as the plain ones.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
