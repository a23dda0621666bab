import Cases
import Foundation
import Testing

/// Data inside a PDF is anyone's word for what the paper says; the text is the paper.
@Suite struct AttachedReadingTests {
  static let text = """
    Ängsta kommun                         Datum          2026-03-14
        Kommunledningsförvaltningen           Diarienummer   KS 2026/41

    Tjänsteskrivelse
    Till kommunstyrelsen

    Anslutning till Ängsta läns strategi för jämställdhetsintegrering

    Förslag till beslut
    1. Ängsta kommun ansluter sig till Ängsta läns strategi för jämställdhetsintegrering.

    Beslutet skickas till
    Kommunledningsförvaltningen, för åtgärd
    Ängstabostäder AB, för kännedom

    Eva Exempel
    Kommunchef
    """
  static let reading = Reading.read(text)

  func merged(_ data: [String: Any]) throws -> Reading {
    let json = String(decoding: try JSONSerialization.data(withJSONObject: data), as: UTF8.self)
    return AttachedReading.merged(Self.reading, with: json)
  }

  @Test func `data that says what the text says changes nothing and is not remarked on`() throws {
    #expect(AttachedReading.merged(Self.reading, with: Self.reading.json) == Self.reading)
    #expect(!Self.reading.json.contains("remarks"))
  }

  @Test func `a value that stands in the text is used, and what the rules read stays as another reading`() throws {
    let merged = try merged([
      "subject": "Ängsta läns strategi för jämställdhetsintegrering", "handler": "Eva  EXEMPEL",
      "copy_to": [
        ["recipient": "Kommunledningsförvaltningen", "purpose": "action"],
        ["recipient": "Ängstabostäder AB", "purpose": "information"],
      ],
      "signatories": [["name": "Eva Exempel", "role": "Kommunchef"]],
    ])
    #expect(merged.subject == "Ängsta läns strategi för jämställdhetsintegrering")
    #expect(merged.alternatives["subject"]?.contains(Self.reading.subject ?? "-") == true)
    #expect(merged.handler == "Eva  EXEMPEL", "space and letter case do not count")
    #expect(merged.copyTo.map(\.purpose) == ["action", "information"])
    #expect(merged.remarks == [])
  }

  @Test func `a value that does not stand in the text is not used, and is told`() throws {
    let merged = try merged([
      "case_number": "KS 2026/99", "date": "2026-03-15", "municipality": "Storstad",
      "proposed_decision": ["Ängsta kommun avstår från strategin."], "stance": "decline", "decided": true,
    ])
    var same = merged
    same.remarks = []
    #expect(same == Self.reading)
    #expect(merged.remarks.count == 6)
    for key in ["case_number", "date", "municipality", "proposed_decision", "stance", "decided"] {
      #expect(merged.remarks.contains { $0.hasPrefix("\(key): ") }, "\(key)")
    }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(merged.json.utf8)) as? [String: Any])
    #expect((object["remarks"] as? [String]) == merged.remarks)
    #expect(merged.told.contains("KS 2026/99"))
  }

  @Test func `a purpose that the text does not set beside the recipient is not believed`() throws {
    let merged = try merged([
      "copy_to": [
        ["recipient": "Kommunledningsförvaltningen", "purpose": "information"],
        ["recipient": "Storstads kommun", "purpose": "action"],
      ]
    ])
    #expect(merged.copyTo == Self.reading.copyTo)
    #expect(merged.remarks.count == 2)
  }

  @Test func `a day counts as the text writes it`() throws {
    let text = Self.text.replacing("2026-03-14", with: "14 mars 2026")
    let merged = AttachedReading.merged(Reading.read(text), with: "{\"date\":\"2026-03-14\"}")
    #expect(merged.date == "2026-03-14" && merged.remarks.isEmpty)
  }

  @Test(arguments: [
    "", "inte json", "[]", "null", "{\"copy_to\":\"x\",\"date\":7,\"how\":{},\"signatories\":[[]]}",
    "{\"text\":\"annat\",\"where\":{},\"alternatives\":{\"date\":[\"x\"]},\"remarks\":[\"x\"]}",
  ])
  func `data of another shape says nothing`(json: String) {
    #expect(AttachedReading.merged(Self.reading, with: json) == Self.reading)
  }
}
