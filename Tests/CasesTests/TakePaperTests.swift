import Cases
import GRDB
import Joinings
import Kernel
import Store
import Strategies
import TestSupport
import Testing

/// What a paper may and may not do with a draft.
@Suite struct TakePaperTests {
  static let proposal = """
    Tjänsteskrivelse
    Ängsta kommun
    2026-02-01

    Kommunstyrelsen

    Anslutning till Jämställdhetsstrategi för Västmanlands län 2024–2027

    Förslag till beslut
    Kommunstyrelsen beslutar
    1. att Ängsta kommun ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027, och
    2. att kommunen främst arbetar med området Jämställd hälsa.

    Bakgrund
    Området Jämställd hälsa innebär att vi går igenom hur tider i hallarna fördelas.
    """

  static let minutes = """
    Ängsta kommun                 PROTOKOLLSUTDRAG                   1 (1)

    Kommunstyrelsen               Sammanträdesdatum
                                  2026-03-02

    § 14                                                  Dnr KS 2026/41

    Anslutning till Jämställdhetsstrategi för Västmanlands län 2024–2027

    Kommunstyrelsens beslut
    Ängsta kommun ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027.

    Vid protokollet               Justeras

    Anna Berg                     Per Ek
    Sekreterare                   Ordförande
    """

  struct Room {
    let stage: Stage
    let areas: [AreaID]
    let coordinator: Actor
    let joining: JoiningID

    init() throws {
      stage = try Stage()
      let county = try stage.county()
      let edition: EditionID
      (edition, areas) = try stage.edition(of: county)
      let organisation: OrganisationID
      (organisation, coordinator) = try stage.organisation("Ängsta kommun", coordinator: "anna@angsta.example")
      let actor = coordinator
      joining = try stage.write(by: actor) { tx in try Joining.begin(for: organisation, edition: edition, in: tx) }
    }

    @discardableResult
    func take(_ text: String) throws -> Joining.TakenPaper {
      let joining = joining
      return try stage.write(by: coordinator) { tx in
        try Joining.takePaper(
          name: "underlag.txt", bytes: Array(text.utf8), mediaType: "text/plain", text: text, to: joining, in: tx)
      }
    }

    func correct(_ at: Int, to value: String) throws {
      let joining = joining
      let paper = try #require(try draft().papers.first)
      try stage.write(by: coordinator) { tx in try Joining.correct(at, to: value, of: paper, in: joining, in: tx) }
    }

    func reading() throws -> PaperReading {
      let paper = try #require(try draft().papers.first)
      let kept = try #require(try stage.read { db in try paper.content(db).reading })
      return try #require(JSONText.decode(PaperReading.self, kept))
    }

    func draft() throws -> Draft {
      let (joining, actor, today) = (joining, coordinator, stage.today)
      return try stage.read { db in try Draft.load(Joining.find(joining, visibleTo: actor, db), on: today, db) }
    }
  }

  @Test func `a proposal chooses its areas and says how, and leaves the decision open`() throws {
    let room = try Room()
    let taken = try room.take(Self.proposal)
    let draft = try room.draft()
    #expect(draft.areasPart.answer.chosen.map(\.area) == [room.areas[1]])
    #expect(draft.areaParts[room.areas[1]]?.answer.how == "Vi går igenom hur tider i hallarna fördelas.")
    #expect(draft.decisionPart.revision == 0, "a proposal never fills in a decision")
    #expect(draft.papers.first?.kind == .proposal)
    #expect(taken.reading.remarks == [PaperRemark.isProposal.code])
  }

  @Test func `minutes fill in who decided, when, under which paragraph and what`() throws {
    let room = try Room()
    try room.take(Self.minutes)
    let decision = try room.draft().decisionPart.answer
    #expect(decision.body == "Kommunstyrelsen")
    #expect(decision.day == Day("2026-03-02"))
    #expect(decision.paragraph == "14")
    #expect(decision.diaryNumber == "KS 2026/41")
    #expect(decision.outcome == .approved)
  }

  @Test func `what somebody has written is never written over`() throws {
    let room = try Room()
    let (joining, first) = (room.joining, room.areas[0])
    _ = try room.stage.write(by: room.coordinator) { tx in
      try Joining.save(
        AreasAnswer(chosen: [.init(area: first, isMain: true)]), part: .areas, expecting: 0, of: joining, in: tx)
    }
    try room.take(Self.proposal)
    #expect(try room.draft().areasPart.answer.chosen.map(\.area) == [first])
  }

  @Test(arguments: [
    ("Västmanlands län 2024–2027", "Värmlands län 2024–2027", "other-county"),
    ("2024–2027", "2018–2020", "other-period"), ("ansluter sig till", "ansluter sig inte till", "declines"),
  ])
  func `a paper about something else fills nothing, and says why`(old: String, new: String, remark: String) throws {
    let room = try Room()
    let text = Self.minutes.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    let taken = try room.take(text)
    #expect(taken.reading.remarks.contains { $0.hasPrefix(remark) }, "\(taken.reading.remarks)")
    #expect(try room.draft().decisionPart.revision == 0)
  }

  @Test func `a value can be dropped and taken again with one act each`() throws {
    let room = try Room()
    let taken = try room.take(Self.proposal)
    let finding = try #require(taken.reading.findings.first { $0.field == "areas" })
    let joining = room.joining
    try room.stage.write(by: room.coordinator) { tx in try Joining.drop(finding, of: joining, in: tx) }
    #expect(try room.draft().areasPart.answer.chosen.isEmpty)
    try room.stage.write(by: room.coordinator) { tx in
      try Joining.use(finding, value: finding.value, of: joining, in: tx)
    }
    #expect(try room.draft().areasPart.answer.chosen.map(\.area) == [room.areas[1]])
    #expect(throws: NotFound.self, "only what was found can be taken") {
      try room.stage.write(by: room.coordinator) { tx in
        try Joining.use(finding, value: "något annat", of: joining, in: tx)
      }
    }
  }

  @Test func `one act puts another reading in the place of the one that stood`() throws {
    let room = try Room()
    let (joining, first, second) = (room.joining, room.areas[0], room.areas[1])
    let finding = PaperFinding(
      field: "areas", value: first.text, shown: "", passage: "", alternatives: [second.text])
    _ = try room.stage.write(by: room.coordinator) { tx in
      try Joining.save(
        AreasAnswer(chosen: [.init(area: first, isMain: true)]), part: .areas, expecting: 0, of: joining, in: tx)
    }
    try room.stage.write(by: room.coordinator) { tx in
      try Joining.use(finding, value: second.text, of: joining, in: tx)
    }
    let chosen = try room.draft().areasPart.answer.chosen
    #expect(chosen.map(\.area) == [second] && chosen.first?.isMain == true)
  }

  @Test func `what could be doubted is offered with its other readings`() throws {
    let room = try Room()
    let text = Self.minutes.replacing("§ 14 ", with: "§ 14\n§ 15 ")
    let taken = try room.take(text)
    let finding = try #require(taken.reading.findings.first { $0.field == "decision.paragraph" })
    #expect(finding.value == "14" && finding.alternatives == ["15"])
    let joining = room.joining
    try room.stage.write(by: room.coordinator) { tx in try Joining.use(finding, value: "15", of: joining, in: tx) }
    #expect(try room.draft().decisionPart.answer.paragraph == "15")
  }

  @Test func `a paper that calls itself a proposal and is minutes can be read as minutes with one act, and back`()
    throws
  {
    let room = try Room()
    let text = Self.minutes.replacing("PROTOKOLLSUTDRAG  ", with: "TJÄNSTESKRIVELSE  ")
    let taken = try room.take(text)
    let at = try #require(taken.reading.findings.firstIndex { $0.field == "type" })
    #expect(taken.reading.findings[at].alternatives == ["protokollsutdrag"])
    #expect(try room.draft().papers.first?.kind == .proposal && room.draft().decisionPart.revision == 0)
    try room.correct(at, to: "protokollsutdrag")
    #expect(try room.draft().papers.first?.kind == .decision && room.draft().decisionPart.answer.paragraph == "14")
    let reading = try room.reading()
    let type = try #require(reading.findings.firstIndex { $0.field == "type" })
    #expect(reading.findings[type].value == "protokollsutdrag")
    #expect(reading.findings[type].alternatives == ["tjänsteskrivelse"])
    try room.correct(type, to: "tjänsteskrivelse")
    #expect(try room.draft().papers.first?.kind == .proposal)
  }

  @Test func `a recipient's other purpose, and who may have signed, are let stand with one act each`() throws {
    let room = try Room()
    let ending = """


      Beslutet skickas till
      Socialnämnden (för kännedom/åtgärd)

      Handläggare: Anna Berg
      """
    let taken = try room.take(Self.proposal + ending)
    let recipient = try #require(taken.reading.findings.firstIndex { $0.field == "recipients" })
    #expect(taken.reading.findings[recipient].alternatives == ["Socialnämnden (för åtgärd)"])
    try room.correct(recipient, to: "Socialnämnden (för åtgärd)")
    #expect(try room.reading().findings[recipient].shown == "Socialnämnden (för åtgärd)")
    #expect(try room.reading().findings[recipient].alternatives == ["Socialnämnden (för kännedom)"])
    let signer = try #require(taken.reading.findings.firstIndex { $0.field == "signers" })
    #expect(taken.reading.findings[signer].shown.isEmpty, "nobody stands as signer until somebody says so")
    try room.correct(signer, to: "Anna Berg")
    #expect(try room.reading().findings[signer].shown == "Anna Berg")
    #expect(throws: NotFound.self, "only what was read can be let stand") { try room.correct(signer, to: "Per Ek") }
  }

  @Test func `a paper about nothing of the kind is kept, fills nothing and says so`() throws {
    let room = try Room()
    let taken = try room.take(
      """
      Tjänsteskrivelse
      Ängsta kommun
      2026-02-01

      Ny gång- och cykelväg vid skolan

      Förslag till beslut
      Kommunstyrelsen beslutar att anlägga en gång- och cykelväg.

      Bakgrund
      Skolan har bett om en säkrare väg.
      """)
    #expect(taken.reading.remarks.contains(PaperRemark.nothingAboutJoining.code))
    let draft = try room.draft()
    #expect(draft.areasPart.revision == 0 && draft.decisionPart.revision == 0 && draft.papers.count == 1)
  }

  @Test func `minutes that refer the matter back fill in no decision to join`() throws {
    let room = try Room()
    let text = Self.minutes.replacing(
      "Ängsta kommun ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027.\n\nVid",
      with: "Ärendet återremitteras.\n\nVid")
    let taken = try room.take(text)
    #expect(taken.reading.remarks.contains(PaperRemark.defers.code), "\(taken.reading.remarks)")
    #expect(try room.draft().decisionPart.revision == 0)
  }

  @Test func `each finding shows the words of the paper that it rests on`() throws {
    let room = try Room()
    let taken = try room.take(Self.proposal)
    let area = try #require(taken.reading.findings.first { $0.field == "areas" })
    #expect(area.passage == "Jämställd hälsa")
    #expect(area.before.hasSuffix("området"))
    let scalars = Array(Self.proposal.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[area.start..<area.end])) == "Jämställd hälsa")
  }

  @Test func `the example paper fills in both its areas`() throws {
    let room = try Room()
    let paper = ExamplePaper.text.replacing("område 8 och område 12", with: "område 1 och område 2")
      .replacing("Arbetsmiljön sliter olika hårt ", with: "Jämställd hälsa                ")
      .replacing("Studie- och yrkesval följer kön", with: "Ekonomisk jämställdhet         ")
    try room.take(paper)
    let draft = try room.draft()
    #expect(Set(draft.areasPart.answer.chosen.map(\.area)) == [room.areas[0], room.areas[1]])
    #expect(draft.areaParts[room.areas[1]]?.answer.how.hasPrefix("Skyddsronderna frågar") == true)
  }

  @Test func `a paper of somebody else's joining cannot be put in`() throws {
    let room = try Room()
    let joining = room.joining
    #expect(throws: NotFound.self) {
      try room.stage.write(by: .visitor) { tx in
        try Joining.takePaper(name: "x", bytes: [65], mediaType: "text/plain", text: "A", to: joining, in: tx)
      }
    }
  }

  @Test func `a remark is read back as it was kept`() {
    let all: [PaperRemark] = [
      .otherCounty("Värmland"), .otherPeriod("2018–2020"), .otherOrganisation("Sala"), .nothingAboutJoining, .declines,
      .defers,
      .isProposal, .unknownArea("Mål: 3"), .nothingFound,
    ]
    #expect(all.map { PaperRemark($0.code) } == all)
    #expect(all.allSatisfy { remark in Language.allCases.allSatisfy { remark.text[$0].utf8.count > 30 } })
  }
}
