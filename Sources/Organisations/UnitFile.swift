import Kernel
import Web

/// A group as a file with a row for each unit: `typ;namn;brevlåda`. What is taken out has the form of what is taken in.
package struct UnitFile: Sendable, Hashable {
  /// What stands against one row.
  enum Fault: Sendable, Hashable {
    case unknownKind(String)
    case nameMissing
    case nameTooLong(limit: Int)
    case badMailbox(String)
    /// The same unit stands in an earlier row.
    case twice(line: Int)
    /// More columns than there are headings for: a name with a separator in it has to stand in quotes.
    case moreColumns
  }

  /// What stands against the file as a whole.
  enum WholeFault: Sendable, Hashable {
    case nothing
    /// The first row names no columns.
    case noHeadings
    /// A quote was opened in this line and never closed.
    case openQuote(line: Int)
    case tooManyRows(limit: Int)
  }

  /// One row: where it stood, what was in it, and the unit that it is when nothing stands against it.
  struct Row: Sendable, Hashable {
    let line: Int
    let kind: String
    let name: String
    let mailbox: String
    let unit: NewUnit?
    let faults: [Fault]
  }

  let rows: [Row]
  let faults: [WholeFault]

  /// The headings, as the page shows them and the export has them.
  static let headings = ["typ", "namn", "brevlåda"]

  /// Reads the text of a file: comma, semicolon or tab between the columns, values in quotes where they need it.
  static func read(_ text: String) -> UnitFile {
    let (records, openQuote) = records(in: text)
    var faults: [WholeFault] = openQuote.map { [.openQuote(line: $0)] } ?? []
    guard let first = records.first else { return UnitFile(rows: [], faults: faults.isEmpty ? [.nothing] : faults) }
    let columns: Columns
    let body: ArraySlice<Record>
    if let named = Columns(headings: first.cells) {
      (columns, body) = (named, records.dropFirst())
    } else if kinds[UnitNameRules.key(first.cells[0])] != nil {
      (columns, body) = (Columns.usual, records[...])
    } else {
      return UnitFile(rows: [], faults: faults + [.noHeadings])
    }
    if body.isEmpty { faults.append(.nothing) }
    if body.count > OrganisationRules.unitsLimit {
      return UnitFile(rows: [], faults: faults + [.tooManyRows(limit: OrganisationRules.unitsLimit)])
    }
    var seen: [String: Int] = [:]
    return UnitFile(rows: body.map { row($0, columns, &seen) }, faults: faults)
  }

  /// The units as a file that a spreadsheet in Swedish opens in columns.
  package static func text(of units: [Unit]) -> String {
    let rows = units.map { [word($0.kind), $0.name, $0.mailbox ?? ""] }
    return "\u{FEFF}" + ([headings] + rows).map { $0.map(CSV.cell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// The word that stands for a kind in the file.
  static func word(_ kind: Unit.Kind) -> String {
    switch kind {
    case .committee: "nämnd"
    case .department: "förvaltning"
    case .company: "bolag"
    }
  }

  /// The rows with nothing against them, as units.
  var units: [NewUnit] { rows.compactMap(\.unit) }
  /// The rows that cannot be kept as they are.
  var faulty: [Row] { rows.filter { !$0.faults.isEmpty } }

  // MARK: One row

  private static func row(_ record: Record, _ columns: Columns, _ seen: inout [String: Int]) -> Row {
    let value = { (at: Int?) in at.flatMap { record.cells.indices.contains($0) ? plain(record.cells[$0]) : nil } ?? "" }
    let (kindText, name, mailbox) = (value(columns.kind), value(columns.name), value(columns.mailbox))
    let kind = kinds[UnitNameRules.key(kindText)]
    var faults: [Fault] = []
    if kind == nil { faults.append(.unknownKind(kindText)) }
    if name.isEmpty { faults.append(.nameMissing) }
    if TypedText.length(name) > OrganisationRules.nameLimit {
      faults.append(.nameTooLong(limit: OrganisationRules.nameLimit))
    }
    if !mailbox.isEmpty, !MailRule.holds(mailbox) { faults.append(.badMailbox(mailbox)) }
    if record.cells.dropFirst(columns.count).contains(where: { !plain($0).isEmpty }) { faults.append(.moreColumns) }
    if let kind, !name.isEmpty {
      let same = "\(kind.rawValue) \(UnitNameRules.key(name))"
      if let line = seen[same] { faults.append(.twice(line: line)) } else { seen[same] = record.line }
    }
    let unit = kind.flatMap { kind in
      faults.isEmpty ? NewUnit(kind: kind, name: name, mailbox: mailbox.isEmpty ? nil : mailbox) : nil
    }
    return Row(line: record.line, kind: kindText, name: name, mailbox: mailbox, unit: unit, faults: faults)
  }

  /// A value as it is kept: one line, without the apostrophe that the export puts before what looks like a formula.
  private static func plain(_ cell: String) -> String {
    let line = TypedText.line(cell)
    let rest = line.unicodeScalars.dropFirst()
    guard line.unicodeScalars.first == "'", let sign = rest.first, CSV.cell(String(sign)).hasPrefix("'") else {
      return line
    }
    return String(rest)
  }

  /// Where each column stands.
  private struct Columns {
    let kind: Int
    let name: Int
    let mailbox: Int?
    let count: Int

    static let usual = Columns(kind: 0, name: 1, mailbox: 2, count: 3)

    init(kind: Int, name: Int, mailbox: Int?, count: Int) {
      (self.kind, self.name, self.mailbox, self.count) = (kind, name, mailbox, count)
    }

    init?(headings: [String]) {
      let keys = headings.map(UnitNameRules.key)
      let at = { (words: Set<String>) in keys.firstIndex(where: words.contains) }
      guard let kind = at(["typ", "sort", "type", "tyyppi"]), let name = at(["namn", "enhet", "name", "nimi"]) else {
        return nil
      }
      let mailbox = at([
        "brevlåda", "funktionsbrevlåda", "e post", "epost", "e postadress", "mejl", "mailbox", "mail", "email",
        "sähköposti", "yhteisosoite",
      ])
      self.init(kind: kind, name: name, mailbox: mailbox, count: headings.count)
    }
  }

  private static let kinds: [String: Unit.Kind] = [
    "nämnd": .committee, "nämnden": .committee, "styrelse": .committee, "committee": .committee,
    "lautakunta": .committee, "förvaltning": .department, "förvaltningen": .department, "kontor": .department,
    "department": .department, "hallinto": .department, "bolag": .company, "bolaget": .company,
    "kommunalt bolag": .company, "företag": .company, "company": .company, "yhtiö": .company,
  ]

  // MARK: The format

  private struct Record {
    /// The line it begins in, counted from one.
    let line: Int
    let cells: [String]
  }

  /// The records after RFC 4180, blank ones passed over, and the line of a quote that was never closed.
  private static func records(in text: String) -> ([Record], openQuote: Int?) {
    let separator = separator(of: text)
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    var records: [Record] = []
    var (cells, cell): ([String], String.UnicodeScalarView) = ([], .init())
    var (line, begun, at) = (1, 1, 0)
    var quote: Int?
    // Whether the cell has had nothing but space so far: looked at sign by sign, as a file can be made of quotes.
    var isBlank = true
    func endCell() {
      cells.append(String(cell))
      (cell, isBlank) = (.init(), true)
    }
    func endRecord() {
      endCell()
      if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { records.append(Record(line: begun, cells: cells)) }
      cells = []
    }
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if scalar == "\r", at < scalars.count, scalars[at] == "\n" { continue }
      let isEnd = scalar == "\n" || scalar == "\r"
      if isEnd { line += 1 }
      if quote != nil {
        if scalar != "\"" {
          cell.append(scalar)
        } else if at < scalars.count, scalars[at] == "\"" {
          cell.append(scalar)
          at += 1
        } else {
          quote = nil
        }
      } else if scalar == "\"", isBlank {
        (cell, quote, isBlank) = (.init(), line, false)
      } else if scalar == separator {
        endCell()
      } else if isEnd {
        endRecord()
        begun = line
      } else {
        cell.append(scalar)
        if !scalar.properties.isWhitespace { isBlank = false }
      }
    }
    endRecord()
    return (records, quote)
  }

  /// The sign that parts the columns: whichever of the three stands most often in the first line that has any.
  private static func separator(of text: String) -> Unicode.Scalar {
    let first = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let signs: [Unicode.Scalar] = [";", ",", "\t"]
    let counts = signs.map { sign in (sign, first.unicodeScalars.count { $0 == sign }) }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? ";"
  }
}
