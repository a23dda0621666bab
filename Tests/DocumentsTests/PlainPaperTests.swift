import Documents
import Kernel
import Testing

@Suite struct PlainPaperTests {
  @Test func `a paper as text is what a case system can show`() {
    #expect(
      Papers.proposal.plainText == """
        Ängsta kommun
        Kommunledningsförvaltningen

        Datum: 2026-03-14
        Diarienummer: KS 2026/41

        Tjänsteskrivelse
        Till kommunstyrelsen

        Anslutning till Ängsta läns strategi för jämställdhetsintegrering
        =================================================================

        Förslag till beslut
        -------------------

        Kommunledningsförvaltningen föreslår att kommunstyrelsen beslutar följande.

        1. Ängsta kommun ansluter sig till strategin.
        2. Arbetet följs upp den 31 mars 2027.

        Områden
        -------

        - Ekonomisk jämställdhet
        - Mäns våld mot kvinnor ska upphöra

        Område: Ekonomisk jämställdhet
        Ansvarig: Vård- och omsorgsnämnden
        Timmar: 140

        Område: Jämställd utbildning
        Timmar: 60

        Nationella delmål

        Arbetet bidrar till mål 5 i Agenda 2030.

        ____________________________________
        Eva Exempel
        Kommunchef

        ____________________________________
        Nils Nilsson
        Kanslichef

        Exempeldata.

        ============================================================================

        Bilaga 1
        --------

        Rör förslaget människor? Ja.

        --
        Ängsta kommun
        123 45 Ängsta
        E-post
        kommun@angsta.example

        """)
  }

  @Test func `no line is longer than seventy-six signs, and words are whole but for those longer than a line`() {
    let words = "Kommunledningsförvaltningen får i uppdrag att samordna arbetet med jämställdhetsintegrering "
    let paper = PaperDocument(
      title: String(repeating: words, count: 3), organisation: "",
      blocks: [
        .paragraph(String(repeating: words, count: 9)), .bullets([String(repeating: words, count: 4)]),
        .numbered((1...12).map { _ in String(repeating: words, count: 2) }),
        .paragraph(String(repeating: "ö", count: 200)),
        .table(header: ["Uppdrag"], rows: [[String(repeating: words, count: 3)]]),
      ])
    let lines = paper.plainText.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 76 })
    let known = Set(words.split(separator: " "))
    for line in lines where !line.contains("öö") {
      for word in line.split(separator: " ") where word.first?.isLetter == true && word.last != ":" {
        #expect(known.contains(word), "\(word)")
      }
    }
  }

  @Test func `the lines of a list's item hang under its first word`() {
    let item = String(repeating: "samordna ", count: 12)
    let text = PaperDocument(title: "R", organisation: "", blocks: [.numbered([item]), .bullets([item])]).plainText
    #expect(text.contains("\n1. samordna") && text.contains("\n   samordna"))
    #expect(text.contains("\n- samordna") && text.contains("\n  samordna"))
  }

  @Test func `a line does not end between a number and what it counts`() {
    let text = String(repeating: "x", count: 64) + " den 31 mars 2027 och § 27 samt 320 timmar"
    let lines = PaperDocument(title: "R", organisation: "", blocks: [.paragraph(text)]).plainText
    #expect(lines.contains("den\n31 mars 2027"), "\(lines)")
    let more = String(repeating: "x", count: 73) + " § 27"
    #expect(PaperDocument(title: "R", organisation: "", blocks: [.paragraph(more)]).plainText.contains("x\n§ 27"))
  }

  @Test func `a mark is never parted from its letter`() {
    let text = String(repeating: "x", count: 75) + "e\u{323}\u{32D}" + String(repeating: "y", count: 20)
    let lines = PaperDocument(title: "R", organisation: "", blocks: [.paragraph(text)]).plainText
    #expect(lines.contains("x\ne\u{323}\u{32D}y"))
  }

  @Test func `a paper as HTML is a whole page in its language`() {
    let html = Papers.with(Papers.proposal) { $0.language = .fi }.htmlText
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fi\">"))
    #expect(html.contains("<title>Anslutning till Ängsta läns strategi för jämställdhetsintegrering</title>"))
    for part in [
      "<h1>", "<h2>", "<h3>", "<ol>", "<ul>", "<th scope=\"col\">Timmar</th>", "<td>140</td>", "<dt>Datum</dt>",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("http"), "it fetches nothing")
  }

  @Test func `nothing is written of fields with nothing in them`() {
    #expect(
      Papers.full(of: " \n\t").plainText
        == Papers.with(Papers.bare) { $0.blocks = [.signatures([.init(name: "", role: "")])] }.plainText)
    #expect(Papers.bare.plainText == "Utan rubrik\n===========\n")
    #expect(!Papers.bare.htmlText.contains("<h2") && !Papers.bare.htmlText.contains("<p"))
  }
}
