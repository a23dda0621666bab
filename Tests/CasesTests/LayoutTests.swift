import Cases
import Testing

/// Traits of layout, each in as few lines as show it.
@Suite struct LayoutTests {
  @Test func `a committee's own minutes propose to another body and decide for themselves`() {
    let reading = Reading.read(
      """
      Ängsta kommun             Sammanträdesprotokoll
      Arbetsutskottet           2026-03-02

      § 14 Plan för simhallen

      Arbetsutskottets förslag till kommunstyrelsen
      Planen antas.

      Arbetsutskottets beslut
      Planen läggs ut för samråd.
      """)
    #expect(reading.proposedDecision == ["Planen antas."] && reading.ownDecision == ["Planen läggs ut för samråd."])
    #expect(reading.toBody == "Kommunstyrelsen" && !reading.decided)
  }

  @Test func `of two bodies the higher decides, in whatever order they stand`() {
    let reading = Reading.read(
      """
      Tjänsteskrivelse

      Kontorets förslag till kommunfullmäktige
      • Planen antas.

      Kontorets förslag till kommunstyrelsen
      • Ärendet överlämnas till kommunfullmäktige.
      """)
    #expect(reading.toBody == "Kommunfullmäktige" && reading.proposedDecision == ["Planen antas."])
  }

  @Test(arguments: [
    "Kommunens prioriterade områden är Jämställd makt och Jämställd hälsa.",
    "Områdena för arbetet ska vara Jämställd makt samt Jämställd hälsa.",
    "Kommunen väljer att arbeta med a. Jämställd makt b. Jämställd hälsa",
    "Kommunen prioriterar strategins utvecklingsområde Jämställd makt samt området Jämställd hälsa.",
  ])
  func `areas are read from the many ways of choosing them`(point: String) {
    let reading = Reading.read(
      "Tjänsteskrivelse\n\nFörslag till beslut\n1. Kommunen ansluter sig till Jämställt Uppsala län 2024–2027.\n2. \(point)\n"
    )
    #expect(reading.chosenAreas == ["Jämställd makt", "Jämställd hälsa"])
  }

  @Test(arguments: [
    ("målen 2 och 5", ["Mål 2", "Mål 5"]),
    ("området Jämställd hälsa, vård och omsorg", ["Jämställd hälsa, vård och omsorg"]),
  ])
  func `numbers of goals, and a name with a comma in it, are areas too`(words: String, areas: [String]) {
    let reading = Reading.read(
      "Tjänsteskrivelse\n\nFörslag till beslut\nKommunen ansluter sig till Jämställt Uppsala län 2024–2027 och arbetar med \(words).\n"
    )
    #expect(reading.chosenAreas == areas)
  }

  @Test func `an association's minutes decide in the text of a matter`() {
    let reading = Reading.read(
      """
      PROTOKOLL
      Styrelsemöte 2026-03-02

      3. Länets strategi
      Styrelsen gick igenom inbjudan.
      Beslut: Föreningen ansluter sig till Jämställt Uppsala län 2024–2027.

      Vid protokollet
      """)
    #expect(reading.toBody == "Styrelsen" && reading.stance == "join" && reading.proposedDecision.count == 1)
  }

  @Test(arguments: [
    ("☒ Socialnämnden (för åtgärd)\n☐ Revisorerna", ["Socialnämnden"], ["action"]),
    ("Socialnämnden (för åtgärd senast 1 maj)", ["Socialnämnden"], ["action"]),
    ("Skolchef, socialchef", ["Skolchef", "socialchef"], [nil, nil]),
    ("Socialnämnden – för åtgärd\n\nDigitalt signerad av\nAnna Berg\nSocialchef", ["Socialnämnden"], ["action"]),
  ])
  func `recipients end where somebody signs, and only those that are ticked are sent to`(
    list: String, names: [String], purposes: [String?]
  ) {
    let reading = DoubtfulPeople.memo("Beslutet skickas till\n\(list)")
    #expect(reading.copyTo.map(\.recipient) == names && reading.copyTo.map(\.purpose) == purposes)
  }

  @Test func `a recipient does not tell whose paper it is`() {
    let reading = Reading.read(
      "Tjänsteskrivelse\n\nFörslag till beslut\nPlanen antas.\n\nKopia till\nKatrineholms kommun\n\nVingåker den 3 mars 2026\n"
    )
    #expect(reading.municipality == "Vingåker")
    #expect(
      Reading.read("Falu kommun\nTjänsteskrivelse\n\nFörslag till beslut\nPlanen antas.\n").municipality == "Falun")
  }

  @Test func `what one proposes oneself in a sentence is as many points as it has clauses`() {
    let reading = Reading.read(
      "PM\n\nTill styrelsen\n\nFörslag\nJag föreslår att styrelsen beslutar att planen antas, att kassören följer upp och att vi börjar nu.\n"
    )
    #expect(reading.proposedDecision == ["att planen antas", "att kassören följer upp", "att vi börjar nu."])
  }
}
