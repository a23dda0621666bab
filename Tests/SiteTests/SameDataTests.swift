import Foundation
import HummingbirdTesting
import Kernel
import Organisations
import Testing

/// The same facts as JSON and as CSV.
@Suite struct SameDataTests {
  /// A reader of RFC 4180, written apart from what writes.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true):
        if scalars.first == "\"" {
          scalars.removeFirst()
          cell.unicodeScalars.append("\"")
        } else {
          isQuoted = false
        }
      case ("\"", false): isQuoted = true
      case (",", false):
        rows[rows.count - 1].append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  private func json(_ site: TestSite, _ query: String) async throws -> [[String: Any]] {
    let text = try await site.ask(path: "/api/v1/counties/19/organisations?limit=1000\(query)").text
    let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return answer?["organisations"] as? [[String: Any]] ?? []
  }

  @Test(arguments: ["", "&type=association", "&area=vald-i-nara-relationer-upptacks-for-sent", "&q=s"])
  func `the list says the same in both, row for row`(query: String) async throws {
    let site = try TestSite.demo()
    let told = try await json(site, query)
    let address = "/api/v1/counties/19/organisations.csv" + query.replacing("&", with: "?", maxReplacements: 1)
    let rows = Self.rows(try await site.ask(path: address).text).dropFirst()
    #expect(!told.isEmpty)
    #expect(rows.count == told.count)
    for (row, organisation) in zip(rows, told) {
      let text = { (key: String) in organisation[key] as? String ?? "" }
      let areas = organisation["areas"] as? [[String: Any]] ?? []
      let titles = { (isMain: Bool) in
        areas.filter { ($0["mainFocus"] as? Bool) == isMain }
          .map { ($0["title"] as? [String: String])?["sv"] ?? "" }.joined(separator: "; ")
      }
      let kind = OrganisationKind(rawValue: text("type"))?.name.sv ?? ""
      #expect(row[0] == text("name"))
      #expect(row[1] == kind)
      #expect(row[2] == text("place"))
      #expect(row[3] == text("municipality"))
      #expect(row[5] == text("joinedOn"))
      #expect(row[6] == text("updatedOn"))
      #expect(row[7] == titles(true))
      #expect(row[8] == titles(false))
      #expect(row[9] == text("page"))
      #expect(row[10] == text("id"))
      #expect(row[11] == ((organisation["exampleData"] as? Bool) == true ? "ja" : "nej"))
    }
  }
}
