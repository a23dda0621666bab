import Cases
import Foundation
import Testing

@Suite struct ReadingTests {
  static let memo = """
    Bergshamra kommun                                  Tjänsteskrivelse 1(1)
    Kommunledningskontoret      Datum              Diarienummer
    Handläggare: Mira Sandell   2026-02-03         KS 2026/41

    Kommunstyrelsen

    Anslutning till länets jämställdhetsstrategi

    Förslag till beslut
    Kommunstyrelsen beslutar
    1. att Tierps kommun ansluter sig till Strategi för jämställdhet i Uppsala län 2024–2027,
    2. att kommunen främst arbetar med området Jämställd hälsa, samt
    3. att uppföljningen görs i verksam-
       hetsberättelsen.

    Sammanfattning
    Kommunen föreslås ansluta sig.

    Beslutsunderlag
    Tjänsteskrivelse 2026-02-03
    Bilaga 1: Strategi för jämställdhet i Uppsala län 2024–2027

    Kopia till
    Socialnämnden (för åtgärd)
    Revisorerna – för kännedom
    Bolagen

    Anna Berg                     Per Ek
    Kommundirektör                Kanslichef
    """

  @Test func `a proposal is read from head to signatures`() {
    let reading = Reading.read(Self.memo)
    #expect(reading.documentType == "tjänsteskrivelse")
    #expect(reading.date == "2026-02-03")
    #expect(reading.caseNumber == "KS 2026/41")
    #expect(reading.toBody == "Kommunstyrelsen")
    #expect(reading.handler == "Mira Sandell")
    #expect(reading.proposedDecision.count == 3)
    #expect(reading.proposedDecision.last == "att uppföljningen görs i verksamhetsberättelsen.")
    #expect(
      reading.attachments == ["Tjänsteskrivelse 2026-02-03", "Strategi för jämställdhet i Uppsala län 2024–2027"])
    #expect(reading.copyTo.map(\.recipient) == ["Socialnämnden", "Revisorerna", "Bolagen"])
    #expect(reading.copyTo.map(\.purpose) == ["action", "information", nil])
    #expect(reading.signatories.map(\.name) == ["Anna Berg", "Per Ek"])
    #expect(reading.signatories.map(\.role) == ["Kommundirektör", "Kanslichef"])
    #expect(reading.stance == "join")
    #expect(reading.chosenAreas == ["Jämställd hälsa"])
    #expect(!reading.decided, "a proposal decides nothing")
  }

  @Test func `every value can be found in the text at the place that is told`() throws {
    let reading = Reading.read(Self.memo)
    let scalars = Array(reading.text.unicodeScalars)
    for (name, places) in reading.places {
      for place in places {
        #expect(place.start >= 0 && place.start < place.end && place.end <= scalars.count, "\(name)")
      }
    }
    let body = try #require(reading.places["signatories"]?.first)
    #expect(String(String.UnicodeScalarView(scalars[body.start..<body.end])) == "Anna Berg")
  }

  @Test func `the JSON that is written by hand is the JSON that is read back`() throws {
    var reading = Reading.read(Self.memo)
    reading.subject = "citat \" och \\ och \u{1} och \u{2028}"
    let back = try JSONDecoder().decode(Reading.self, from: Data(reading.json.utf8))
    #expect(back == reading)
  }

  @Test func `what is not in a paper is not made up`() {
    for text in ["", "Hej", "En dikt om hösten\n\nLöven faller.", "Inköpslista\n- mjölk\n- bröd"] {
      let reading = Reading.read(text)
      #expect(reading.proposedDecision.isEmpty && reading.signatories.isEmpty && reading.copyTo.isEmpty)
      #expect(reading.date == nil && reading.caseNumber == nil && reading.stance == nil && reading.toBody == nil)
    }
  }

  @Test func `a value that could be another is told with the other`() {
    let text = """
      Ängsta kommun
      2026-02-03
      Kommunstyrelsens arbetsutskott

      Förslag till beslut
      Kommunstyrelsen föreslår kommunfullmäktige besluta att anta planen.

      Ängsta den 10 februari 2026
      """
    let reading = Reading.read(text)
    #expect(reading.date == "2026-02-03" && reading.alternatives["date"] == ["2026-02-10"])
    #expect(reading.toBody == "Kommunfullmäktige")
    #expect(reading.alternatives["to_body"] == ["Kommunstyrelsens arbetsutskott"])
    #expect(Reading.read(Self.memo).alternatives.isEmpty, "where there is no doubt, none is told")
  }

  @Test func `minutes that put a matter to another body decide nothing yet`() {
    let reading = Reading.read(
      """
      Protokollsutdrag
      Barn- och utbildningsnämnden
      Sammanträdesdatum 2026-03-16
      § 31 Anslutning till länets strategi

      Beslut
      Barn- och utbildningsnämnden föreslår att kommunstyrelsen beslutar att
      - ansluta kommunen till länets strategi för jämställdhet.
      """)
    #expect(reading.toBody == "Kommunstyrelsen" && !reading.decided)
  }

  @Test func `any text at all is read without a crash`() {
    var random = Seeded(seed: 7)
    let pieces = [
      "Förslag till beslut", "Kopia till", "att ", "§ 1", "Bilaga", "1. ", "- ", "\n", "\n\n", "   ", "Anna Berg",
      "2024-01-01", "kommunstyrelsen", ":",
      ",", "(", ")", "för åtgärd", "å", "\u{AD}", "-", "\t", "Dnr KS 2024/1", "Område  Insats", "🙂", "e\u{301}",
      "beslutar", "Länsstyrelsen",
      "tillsammans med", "området", "”", "föreslår", "Västerås stad", ">", "Sammanträde", ".",
    ]
    for _ in 0..<1_500 {
      let text = (0..<Int(random.next() % 60)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let reading = Reading.read(text)
      let count = text.unicodeScalars.count
      #expect(reading.places.values.joined().allSatisfy { $0.start >= 0 && $0.end <= count && $0.start <= $0.end })
    }
  }

  @Test func `an appendix without a number keeps its first letter, and its own page is not a list`() {
    let reading = Reading.read(
      """
      Ängsta kommun
      Tjänsteskrivelse
      2026-03-02

      Anslutning till länets jämställdhetsstrategi

      Förslag till beslut
      Kommunstyrelsen beslutar att ansluta kommunen till länets jämställdhetsstrategi.

      Beslutsunderlag
      Bilaga Karta över insatser
      Bilaga: Granskning av konsekvenser

      Kopia till
      Samtliga nämnder

      Bilaga: Granskning av konsekvenser

      Fråga                          Svar    Kommentar
      Berör ärendet människor?       Ja      Alla invånare.
      Är statistiken könsuppdelad?   Nej     Den saknas för näringslivet.
      """)
    #expect(reading.attachments == ["Bilaga Karta över insatser", "Granskning av konsekvenser"])
    #expect(reading.copyTo.map(\.recipient) == ["Samtliga nämnder"])
  }
}

/// The same numbers every time: a test that fails can be run again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
