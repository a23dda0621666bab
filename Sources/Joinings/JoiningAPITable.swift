import Counties
import Kernel
import Organisations
import Web

/// Rows as CSV after RFC 4180, made so that a spreadsheet opens it right: a byte order mark, and nothing that it would
/// take for a formula.
enum CSVText {
  static let byteOrderMark = "\u{FEFF}"

  static func table(_ header: [String], _ rows: [[String]]) -> String {
    byteOrderMark + ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One value. A cell that begins like a formula gets an apostrophe in front (CWE-1236).
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) || isWideFormula(first) {
      text = "'" + text
    }
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == ";" }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// Full-width signs, which some spreadsheets read as the plain ones.
  private static func isWideFormula(_ scalar: Unicode.Scalar) -> Bool {
    [0xFF1D, 0xFF0B, 0xFF0D, 0xFF20].contains(scalar.value)
  }
}

/// The list of joined organisations for a spreadsheet, with a Swedish header row.
enum OrganisationCSV {
  static let header = [
    "Organisation", "Typ", "Ort", "Kommunkod", "Läge", "Ansluten sedan", "Senast uppdaterad", "Huvudfokus",
    "Övriga områden", "Sida", "Id", "Exempeldata",
  ]

  static func text(_ rows: [PublishedJoining], _ county: County, _ base: String) -> String {
    CSVText.table(header, rows.map { cells($0, county, base) })
  }

  private static func cells(_ row: PublishedJoining, _ county: County, _ base: String) -> [String] {
    [
      row.name, OrganisationKind(rawValue: row.kind)?.name.sv ?? row.kind, row.place ?? "", row.municipalityCode ?? "",
      state(row.state), row.joinedOn.description, row.updatedOn.description,
      row.areas.filter(\.isMain).map(\.title.sv).joined(separator: "; "),
      row.areas.filter { !$0.isMain }.map(\.title.sv).joined(separator: "; "),
      "\(base)/\(county.slug)/anslutna/\(row.slug)", row.organisation.text, row.isExample ? "ja" : "nej",
    ]
  }

  static func state(_ state: PublicState) -> String {
    switch state {
    case .joined: "Ansluten"
    case .former: "Ansluten till den förra strategin"
    case .paused: "Pausad"
    case .withdrawn: "Återkallad"
    case .declined: "Ansluter sig inte"
    case .superseded: "Ansluten till en senare strategi"
    }
  }
}
