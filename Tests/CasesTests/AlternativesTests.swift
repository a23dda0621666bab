import Cases
import Foundation
import Joinings
import Testing

/// A value with more than one reading is told with the others, and never silently chosen.
@Suite struct AlternativesTests {
  struct Doubt: Sendable, CustomTestStringConvertible {
    let field: String
    let chosen: String
    let others: [String]
    let text: String
    var testDescription: String { field }
  }

  static let doubts: [Doubt] = [
    Doubt(
      field: "case_number", chosen: "KS 2026/41", others: ["BUN 2026/7"],
      text: """
        Tjänsteskrivelse
        Dnr: KS 2026/41        Dnr: BUN 2026/7
        2026-02-03

        Förslag till beslut
        Kommunstyrelsen beslutar att anta planen.

        Bakgrund
        Planen har tagits fram under året och gäller alla verksamheter.
        """),
    Doubt(
      field: "handler", chosen: "Anna Berg", others: ["Per Ek"],
      text: """
        Tjänsteskrivelse
        2026-02-03
        Handläggare: Anna Berg
        Handläggare: Per Ek

        Förslag till beslut
        Kommunstyrelsen beslutar att anta planen.

        Bakgrund
        Planen har tagits fram under året och gäller alla verksamheter.
        """),
    Doubt(
      field: "municipality", chosen: "Köping", others: ["Arboga"],
      text: """
        Köpings kommun och Arboga kommun
        Tjänsteskrivelse
        2026-02-03

        Förslag till beslut
        Kommunstyrelsen beslutar att anta planen.

        Bakgrund
        Planen har tagits fram under året och gäller alla verksamheter.
        """),
    Doubt(
      field: "strategy", chosen: "Strategi för jämställdhet i Uppsala län 2024–2027",
      others: ["Länsplan för lika villkor 2020–2023"],
      text: """
        Tjänsteskrivelse
        2026-02-03

        Anslutning till Länsplan för lika villkor 2020–2023

        Förslag till beslut
        Kommunen ansluter sig till Strategi för jämställdhet i Uppsala län 2024–2027.

        Bakgrund
        Planen har tagits fram under året och gäller alla verksamheter.
        """),
    Doubt(
      field: "stance", chosen: "decline", others: ["join"],
      text: """
        Tjänsteskrivelse
        2026-02-03

        Länsstrategi för jämställdhet och CEMR-deklarationen

        Förslag till beslut
        1. Kommunen ansluter sig inte till länsstrategin.
        2. Kommunen undertecknar CEMR-deklarationen.

        Bakgrund
        Planen har tagits fram under året och gäller alla verksamheter.
        """),
    Doubt(
      field: "chosen_areas", chosen: "Jämställd hälsa", others: ["Jämställd utbildning"],
      text: """
        Tjänsteskrivelse
        2026-02-03

        Förslag till beslut
        1. Kommunen ansluter sig till Strategi för jämställdhet i Uppsala län 2024–2027.
        2. Kommunen arbetar med området Jämställd hälsa.

        Bakgrund
        Kommunen väljer följande områden:
        - Jämställd hälsa
        - Jämställd utbildning
        """),
    Doubt(
      field: "to_body", chosen: "Kommunfullmäktige", others: ["Kommunstyrelsens arbetsutskott"],
      text: """
        Ängsta kommun
        2026-02-03
        Kommunstyrelsens arbetsutskott

        Förslag till beslut
        Kommunstyrelsen föreslår kommunfullmäktige besluta att anta planen.
        """),
    Doubt(
      field: "paragraph", chosen: "14", others: ["15"],
      text: """
        Protokollsutdrag
        Kommunstyrelsen 2026-03-02
        § 14 Anslutning till länets strategi
        § 15 Anslutning till länets strategi, forts.

        Beslut
        Kommunen ansluter sig till Strategi för jämställdhet i Uppsala län 2024–2027.
        """),
  ]

  @Test(arguments: doubts + DoubtfulPeople.doubts)
  func `other readings are told beside the one that stands`(doubt: Doubt) throws {
    let reading = Reading.read(doubt.text)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(reading.json.utf8)) as? [String: Any])
    let value = json[doubt.field]
    #expect((value as? String ?? (value as? [String])?.first) == doubt.chosen)
    #expect((json["alternatives"] as? [String: [String]])?[doubt.field] == doubt.others)
  }

  @Test func `where there is no doubt, none is told`() {
    #expect(Reading.read(ReadingTests.memo).alternatives.isEmpty)
  }
}
