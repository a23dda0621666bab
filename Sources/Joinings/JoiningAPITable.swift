import Counties
import Kernel
import Organisations
import Web

/// The list of joined organisations for a spreadsheet, with a Swedish header row.
enum OrganisationCSV {
  static let header = [
    "Organisation", "Typ", "Ort", "Kommunkod", "Läge", "Ansluten sedan", "Senast uppdaterad", "Huvudfokus",
    "Övriga områden", "Sida", "Id", "Exempeldata",
  ]

  static func text(_ rows: [PublishedJoining], _ county: County, _ base: String) -> String {
    CSV.table(header, rows.map { cells($0, county, base) })
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
