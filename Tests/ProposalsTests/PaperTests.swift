import Documents
import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import TestSupport
import Testing

@Suite struct PaperTests {
  /// The public paper of Köpings kommun of January 2023, fact by fact, from answers and the county's text. The names of
  /// those who signed it are left out here; others stand in their place.
  @Test func `the facts of a real proposal are made from the answers`() throws {
    let scene = try Scene("Köpings kommun", filledIn: false)
    try scene.asIn2023()
    _ = try scene.publish(
      """
      På uppdrag av regeringen har Länsstyrelsen tagit fram en länsstrategi för jämställdhetsintegrering. Strategin är \
      framtagen inom länets jämställdhetsråd i samråd med länets samverkanspartner. [giltighet] Den nya strategin ska \
      träda i kraft år 2024, och arbetet med att ta fram den pågår under 2023.

      Strategin ska vara vägledande för aktörer i länet när de tar fram egna styrdokument, och visar hur länet rör sig i \
      riktning mot de nationella jämställdhetspolitiska målen utifrån regionala förutsättningar och utmaningar. Ambitionen \
      är att få så många aktörer som möjligt att ansluta sig. Anslutningen är en viljeinriktning och inget bindande. \
      Jämställdhetsintegrering handlar om att synliggöra och integrera jämställdhetsperspektivet i ordinarie styrning.

      De som ansluter sig blir en del av ”Ett jämställt Västmanland” och får tillgång till nätverk för erfarenhets- och \
      kunskapsutbyte, kompetenshöjande insatser och stöd. Anslutningen sker via Länsstyrelsens hemsida. Organisationen anger \
      vad i strategin den främst kommer fokusera på och hur den planerar att arbeta.
      """)
    let goal = try scene.stage.write(by: scene.coordinator) { tx in
      try LocalGoal.add(
        "Tillsammans skapa förutsättningar för en förbättrad och jämlik folkhälsa", source: "Kommunens utvecklingsmål",
        to: scene.organisation, in: tx)
    }
    try scene.fillIn()
    try scene.answer(
      scene.areas[1], "Vi planerar arbetet i kommunkoncernen.", goals: [.init(text: "Jämlik hälsa", localGoal: goal)])
    try scene.save(
      .head,
      .head(
        HeadContent(
          department: "Kommunledningsförvaltningen", day: Day("2023-01-20"), diaryNumber: "", body: "Kommunstyrelsen")))
    try scene.save(
      .signatories,
      .signatories([.init(name: "Agneta Brandt", role: "Kommunchef"), .init(name: "Bo Ek", role: "Kanslichef")]))
    let text = try scene.proposal().document.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for fact in Self.facts { #expect(text.contains(fact), "\(fact)\n\(text)") }
  }

  private static let facts = [
    // Förslag till beslut
    "Förslag till beslut", "föreslår att kommunstyrelsen beslutar",
    "Köpings kommun ansluter sig till ”Strategi för jämställdhetsintegrering i Västmanlands län 2018–2020”.",
    // Ärendebeskrivning
    "Ärendebeskrivning", "På uppdrag av regeringen har Länsstyrelsen", "perioden 2018–2020",
    "framtagen inom länets jämställdhetsråd i samråd med länets samverkanspartner",
    "gäller till dess att nästa strategi träder i kraft", "träda i kraft år 2024", "pågår under 2023", "vägledande",
    "nationella jämställdhetspolitiska målen utifrån regionala förutsättningar", "så många aktörer som möjligt",
    "en viljeinriktning och inget bindande", "ordinarie styrning", "”Ett jämställt Västmanland”",
    "nätverk för erfarenhets- och kunskapsutbyte, kompetenshöjande insatser och stöd", "via Länsstyrelsens hemsida",
    "främst kommer fokusera på och hur den planerar att arbeta",
    // Yttrande
    "Kommunledningsförvaltningens yttrande", "stärka och utveckla Köpings kommuns jämställdhetsarbete",
    "såväl utifrån ett arbetsgivarperspektiv som utifrån ett socialt hållbarhetsperspektiv",
    "nätverk för erfarenhets- och kunskapsutbyte, utbildning och stöd som kan användas i det fortsatta arbetet",
    "sammanhållen väg framåt i jämställdhetsfrågorna", "tillsammans med andra aktörer i länet",
    "bidrar till de nationella jämställdhetspolitiska målen",
    "bidrar också till de globala målen för hållbar utveckling i Agenda 2030, där jämställdhet är ett eget mål (mål 5)",
    "i linje med kommunens eget mål", "förbättrad och jämlik folkhälsa”", "Kommunens utvecklingsmål",
    // Kostnader
    "Anslutningen är kostnadsfri. Det som belastar kommunen vid en anslutning är den arbetstid som behöver avsättas",
    "inom kommunkoncernen",
    // Beslutsunderlag, kopia till, underskrifter
    "Beslutsunderlag", "Tjänsteskrivelse, 2023-01-20", "Kopia till",
    "Samtliga förvaltningar och bolag – för kännedom", "Kommunledningsförvaltningen – för åtgärd",
    "Agneta Brandt Kommunchef", "Bo Ek Kanslichef",
  ]

  @Test(arguments: OrganisationKind.allCases)
  func `each type of organisation has its own paper, body and words`(kind: OrganisationKind) throws {
    let scene = try Scene("Provet", kind: kind)
    let paper = try scene.proposal().document
    let headings = paper.blocks.compactMap { block -> String? in
      if case .heading(let text) = block { text } else { nil }
    }
    let expected: (String, String, String) =
      switch kind {
      case .municipality: ("Tjänsteskrivelse", "Till kommunstyrelsen", "Förvaltningens yttrande")
      case .region: ("Tjänsteskrivelse", "Till regionstyrelsen", "Förvaltningens yttrande")
      case .localFederation: ("Tjänsteskrivelse", "Till förbundsdirektionen", "Förvaltningens yttrande")
      case .municipalCompany: ("Tjänsteskrivelse", "Till styrelsen", "Bedömning")
      case .stateAuthority: ("Promemoria", "Till myndighetschefen", "Bedömning")
      case .university: ("Promemoria", "Till rektor", "Bedömning")
      case .onePersonFirm: ("PM", "Till innehavaren", "Bedömning")
      case .tradeUnion: ("PM", "Till förbundsstyrelsen", "Bedömning")
      case .other: ("PM", "Till ledningen", "Bedömning")
      case .company, .association, .foundation, .faithCommunity: ("PM", "Till styrelsen", "Bedömning")
      }
    #expect((paper.kind, paper.addressee) == (expected.0, expected.1))
    #expect(
      headings.dropFirst(2).dropFirst() == [expected.2, "Ekonomiska konsekvenser", "Beslutsunderlag", "Kopia till"])
    #expect(headings[0...1] == ["Förslag till beslut", "Ärendebeskrivning"])
  }

  @Test func `hostile text comes out as text, and marks that nobody sees do not come out at all`() throws {
    let scene = try Scene()
    let hostile = "#import \"x\" <script>alert(1)</script> \\input{/etc/passwd} #read(\"/etc/passwd\") 👩‍🚒 $x^2$"
    try scene.write(.title, hostile)
    try scene.write(.background, "Rad ett\u{202E}\u{0007}\r\n\tcell\tcell\n\(hostile)")
    try scene.save(.signatories, .signatories([.init(name: hostile, role: "</w:t>")]))
    let paper = try scene.proposal().document
    #expect(paper.title == hostile)
    #expect(paper.blocks.contains(.paragraph("Rad ett")))
    #expect(paper.blocks.contains(.paragraph("cell – cell")))
    #expect(paper.blocks.contains(.paragraph(hostile)))
    #expect(paper.blocks.contains(.signatures([.init(name: hostile, role: "</w:t>")])))
  }

  @Test func `a table that is pasted keeps its cells apart, and a list from a word processor its entries`() throws {
    let scene = try Scene()
    try scene.write(
      .assessment,
      "Kvinnor\tMän\n\u{A0}\nHeltid\t\t70 %\t90 %\n•\tFörsta saken\n1.\tAndra saken\n1\u{A0}200 timmar")
    let blocks = try scene.proposal().document.blocks
    let at = try #require(blocks.firstIndex(of: .paragraph("Kvinnor – Män")))
    #expect(
      blocks[at..<at + 5] == [
        .paragraph("Kvinnor – Män"), .paragraph("Heltid – 70 % – 90 %"), .bullets(["Första saken"]),
        .paragraph("1. Andra saken"), .paragraph("1\u{A0}200 timmar"),
      ])
  }

  @Test func `a section that is emptied is left out, and example data is marked in text and data`() throws {
    let scene = try Scene()
    try scene.write(.areas, "")
    let paper = try scene.proposal().document
    #expect(!paper.plainText.contains("Områden och arbetssätt"))
    // The stage is a demo: everything in it is example data.
    #expect(paper.data?.contains("\"exampleData\":true") ?? false)
    #expect(paper.plainText.contains("Exempeldata:"))
    try scene.stage.write { tx in try tx.db.execute(sql: "UPDATE joinings SET is_example = 0") }
    let real = try scene.proposal().document
    #expect(!real.plainText.contains("Exempeldata") && !(real.data?.contains("exampleData") ?? true))
  }

  @Test func `the check follows as an appendix when it is wanted`() throws {
    let scene = try Scene()
    let answers: [GenderCheck.Answer] = [
      .init(gate: .people, isYes: true, words: "Alla invånare."),
      .init(gate: .statistics, isYes: false, words: "Den saknas."),
    ]
    try scene.save(.check, .check(GenderCheck(answers: answers)))
    #expect(!(try scene.proposal().document.blocks.contains(.pageBreak)))
    try scene.save(.check, .check(GenderCheck(answers: answers, isAttached: true)))
    let proposal = try scene.proposal()
    #expect(proposal.document.blocks.contains(.heading("Bilaga: Granskning av jämställdhetskonsekvenser")))
    #expect(proposal.check.open.map(\.gate.section) == [.assessment])
  }
}

extension Scene {
  /// The strategy as it was in January 2023: of 2018–2020, and in force since nothing has taken its place.
  func asIn2023() throws {
    let title = Wording(sv: "Strategi för jämställdhetsintegrering i Västmanlands län 2018–2020")
    try stage.write { tx in
      // A published edition is frozen to everybody but a test.
      try tx.db.execute(sql: "DROP TRIGGER published_editions_are_frozen")
      try tx.db.execute(
        sql: "UPDATE editions SET title = ?, period_from = 2018, period_to = 2020, in_force_from = '2018-01-01'",
        arguments: [title])
    }
  }
}
