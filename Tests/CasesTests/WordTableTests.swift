import Cases
import Documents
import Testing

/// Papers that are laid out in tables, as templates for Word are.
@Suite struct WordTableTests {
  static let head = [
    ["Ängsta kommun\nKommunledningskontoret", "Datum\n2026-02-03", "Diarienummer\nKS 2026/41"],
    ["Handläggare\nMira Sandell", "Till\nKommunstyrelsen", ""],
  ]

  @Test func `headings in a left column are read with the cells beside them`() throws {
    let reading = try Self.read([
      Self.head,
      [
        ["Ärende", "Anslutning till länets jämställdhetsstrategi"],
        [
          "Förslag till beslut",
          "Kommunstyrelsen beslutar\natt kommunen ansluter sig till Strategi för jämställdhet i Uppsala län 2024–2027, samt\natt kommunen arbetar med området Jämställd hälsa.",
        ],
        ["Sammanfattning", "Länsstyrelsen har bjudit in kommunen."],
        ["Beslutsunderlag", "Inbjudan 2025-11-30\nStrategi för jämställdhet i Uppsala län 2024–2027"],
        ["Kopia till", "Socialnämnden (för åtgärd)\nRevisorerna (för kännedom)"],
      ],
      [["Anna Berg\nKommundirektör", "Per Ek\nKanslichef"]],
    ])
    #expect(reading.date == "2026-02-03" && reading.caseNumber == "KS 2026/41")
    #expect(reading.handler == "Mira Sandell" && reading.toBody == "Kommunstyrelsen")
    #expect(reading.proposedDecision.map { $0.hasPrefix("att kommunen") } == [true, true])
    #expect(reading.chosenAreas == ["Jämställd hälsa"])
    #expect(reading.attachments == ["Inbjudan 2025-11-30", "Strategi för jämställdhet i Uppsala län 2024–2027"])
    #expect(reading.copyTo.map(\.recipient) == ["Socialnämnden", "Revisorerna"])
    #expect(reading.copyTo.map(\.purpose) == ["action", "information"])
    #expect(reading.signatories.map(\.name) == ["Anna Berg", "Per Ek"])
    #expect(reading.signatories.map(\.role) == ["Kommundirektör", "Kanslichef"])
  }

  @Test(arguments: [
    [["Mottagare", "För kännedom", "För åtgärd"], ["Socialnämnden", "", "X"], ["Revisorerna", "X", ""]],
    [["Mottagare", "Syfte"], ["Socialnämnden", "För åtgärd"], ["Revisorerna", "För kännedom"]],
    [["Socialnämnden", "åtgärd"], ["Revisorerna", "kännedom"]],
    [["För åtgärd", "Socialnämnden"], ["För kännedom", "Revisorerna"]],
  ])
  func `recipients in a table are read with what they get the decision for`(rows: [[String]]) throws {
    let reading = try Self.read([Self.head, [["Beslutet skickas till"]], rows])
    #expect(reading.copyTo.map(\.recipient) == ["Socialnämnden", "Revisorerna"])
    #expect(reading.copyTo.map(\.purpose) == ["action", "information"])
  }

  @Test func `areas in a table are read with all paragraphs of how they are worked with`() throws {
    let reading = try Self.read([
      Self.head,
      [["Förslag till beslut"], ["Kommunen ansluter sig till Strategi för jämställdhet i Uppsala län 2024–2027."]],
      [
        ["Område", "Så här arbetar vi", "Ansvarig"],
        [
          "Jämställd hälsa",
          "Vi går igenom hur tiderna i hallarna delas mellan flickor och pojkar varje termin.\nVi mäter.", "Fritid",
        ],
        ["Jämställd utbildning", "Vi följer betygen.", "Skola"],
      ],
    ])
    #expect(reading.chosenAreas == ["Jämställd hälsa", "Jämställd utbildning"])
    #expect(reading.how.first?.hasSuffix("varje termin. Vi mäter.") == true)
  }

  private static func read(_ tables: [[[String]]]) throws -> Reading {
    Reading.read(try PaperFile.readAtOnce(PaperFiles.word(tables: tables)))
  }
}
