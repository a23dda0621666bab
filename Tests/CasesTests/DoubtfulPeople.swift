import Cases
import Testing

/// Doubts over what a paper is, who signs it and who gets it.
enum DoubtfulPeople {
  typealias Doubt = AlternativesTests.Doubt

  static let doubts: [Doubt] = [
    Doubt(
      field: "document_type", chosen: "tjänsteskrivelse", others: ["protokollsutdrag"],
      text: """
        Ängsta kommun
        Tjänsteskrivelse
        2026-03-02

        § 14 Anslutning till länets strategi

        Kommunstyrelsens beslut
        Kommunen antar planen.

        Yrkanden
        Per Ek (C) yrkar bifall.

        Vid protokollet
        Anna Berg
        """),
    Doubt(
      field: "document_type", chosen: "protokollsutdrag", others: ["tjänsteskrivelse"],
      text: """
        Ängsta kommun
        Protokollsutdrag
        2026-03-02

        Plan för simhallen

        Förslag till beslut
        Kommunstyrelsen beslutar att anta planen.

        Bakgrund
        Planen har tagits fram under året och gäller alla verksamheter.
        """),
    Doubt(
      field: "document_type", chosen: "tjänsteskrivelse", others: ["promemoria"],
      text: """
        Ängsta kommun                                  Tjänsteskrivelse
        2026-03-02                                     PM

        Plan för simhallen

        Förslag till beslut
        Kommunstyrelsen beslutar att anta planen.
        """),
  ]

  /// A memo with what stands in `ending` under its text.
  static func memo(_ ending: String) -> Reading {
    Reading.read(
      """
      Ängsta kommun
      Tjänsteskrivelse
      2026-02-03

      Plan för simhallen

      Förslag till beslut
      Kommunstyrelsen beslutar att anta planen.

      Bakgrund
      Planen har tagits fram under året och gäller alla verksamheter.

      \(ending)
      """)
  }
}

/// Names at the end of a paper: who signs, who is only asked, who gets the decision and what for.
@Suite struct DoubtfulPeopleTests {
  @Test(arguments: [
    ("Handläggare: Anna Berg", ["Anna Berg"]), ("Kontaktperson: Anna Berg, planerare", ["Anna Berg"]),
    ("Anna Berg", ["Anna Berg"]),
  ])
  func `a name under the text that may be a case officer or a signer is told as one who could sign`(
    ending: String, names: [String]
  ) {
    let reading = DoubtfulPeople.memo(ending)
    #expect(reading.signatories.isEmpty && reading.alternatives["signatories"] == names)
  }

  @Test func `whoever signs as a case officer may be no more than that`() {
    let reading = DoubtfulPeople.memo("Anna Berg\nHandläggare")
    #expect(reading.signatories.map(\.name) == ["Anna Berg"] && reading.alternatives["handler"] == ["Anna Berg"])
  }

  @Test func `whoever vouches for an extract that nobody else signs may be its signer`() {
    let reading = Reading.read(
      "Protokollsutdrag\nKommunstyrelsen 2026-03-02\n\n§ 14 Plan\n\nBeslut\nPlanen antas.\n\nRätt utdraget intygar\nAnna Berg"
    )
    #expect(reading.signatories.isEmpty && reading.alternatives["signatories"] == ["Anna Berg"])
  }

  @Test(arguments: [
    ("Socialnämnden (för kännedom/åtgärd)", "information", "Socialnämnden (för åtgärd)"),
    ("Socialnämnden, för åtgärd och kännedom", "action", "Socialnämnden (för kännedom)"),
    ("Socialnämnden ☒ för kännedom ☒ för åtgärd", "information", "Socialnämnden (för åtgärd)"),
    ("För kännedom\nSocialnämnden (för åtgärd)", "action", "Socialnämnden (för kännedom)"),
    ("För kännedom\nSocialnämnden\n\nFör åtgärd\nSocialnämnden", "information", "Socialnämnden (för åtgärd)"),
  ])
  func `a recipient whose purpose could be either is told with the other`(list: String, purpose: String, other: String)
  {
    let reading = DoubtfulPeople.memo("Beslutet skickas till\n\(list)")
    #expect(reading.copyTo.map(\.recipient) == ["Socialnämnden"] && reading.copyTo.map(\.purpose) == [purpose])
    #expect(reading.alternatives["copy_to"] == [other])
  }

  @Test func `a person in the list of recipients with the title in front may be one of them`() {
    let reading = DoubtfulPeople.memo("Beslutet skickas till\nRevisorerna\nVD Anna Berg")
    #expect(reading.alternatives["copy_to"] == ["VD Anna Berg"])
  }

  @Test func `a paper among the recipients may be an attachment, a body among the attachments a recipient`() {
    let mixed = DoubtfulPeople.memo("Beslutet skickas till\nSocialnämnden\nBilaga till länets strategi")
    #expect(mixed.copyTo.count == 2 && mixed.alternatives["attachments"] == ["Bilaga till länets strategi"])
    let other = DoubtfulPeople.memo("Handlingar\nLänets strategi\nSocialnämnden")
    #expect(other.attachments.count == 2 && other.alternatives["copy_to"] == ["Socialnämnden"])
  }

  @Test func `a plain ending is in no doubt`() {
    let reading = DoubtfulPeople.memo(
      "Beslutet skickas till\nSocialnämnden för åtgärd\nRevisorerna\n\nAnna Berg                Per Ek\nKommundirektör           Planerare"
    )
    #expect(reading.alternatives.isEmpty, "\(reading.alternatives)")
  }
}
