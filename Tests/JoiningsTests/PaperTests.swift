import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct PaperTests {
  private func add(_ kind: Paper.Kind, reading: PaperReading? = nil, to desk: Desk) throws -> PaperID {
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.addPaper(
        kind, name: "paper.txt", bytes: Array("Förslag till beslut \(kind)".utf8), mediaType: "text/plain",
        text: "Förslag till beslut", reading: reading.map(JSONText.encode), to: desk.joining, in: tx)
    }
  }

  private func fill(_ desk: Desk, _ paper: PaperID, _ fill: PaperFill) throws {
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.fill(from: fill, paper: paper, of: desk.joining, in: tx)
    }
  }

  private func found(_ desk: Desk) -> PaperFill {
    PaperFill(
      areas: [desk.areas[1], desk.areas[2]], how: [desk.areas[1]: "Vi utbildar."], scope: "Hela kommunen.",
      decision: DecisionAnswer(body: "Kommunstyrelsen", day: Day("2026-02-24"), paragraph: "31", outcome: .approved))
  }

  @Test func `a proposal fills in areas and ways of working, and never a decision`() throws {
    let desk = try Desk(filledIn: false)
    try fill(desk, add(.proposal, to: desk), found(desk))
    let draft = try desk.draft()
    #expect(draft.areasPart.answer.chosen.map(\.area) == [desk.areas[1], desk.areas[2]])
    #expect(draft.areaParts[desk.areas[1]]?.answer.how == "Vi utbildar.")
    #expect(draft.organisationPart.answer.scope == "Hela kommunen.")
    #expect(draft.decisionPart.revision == 0)
    #expect(draft.decisionPart.answer == DecisionAnswer())
  }

  @Test func `minutes fill in the decision, where it is empty`() throws {
    let desk = try Desk(filledIn: false)
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.save(
        DecisionAnswer(body: "Kommunfullmäktige"), part: .decision, expecting: 0, of: desk.joining, in: tx)
    }
    try fill(desk, add(.decision, to: desk), found(desk))
    let decision = try desk.draft().decisionPart.answer
    #expect(decision.body == "Kommunfullmäktige")
    #expect(decision.paragraph == "31")
    #expect(decision.outcome == .approved)
  }

  @Test func `nobody's own words are written over`() throws {
    let desk = try Desk()
    try fill(desk, add(.proposal, to: desk), found(desk))
    let draft = try desk.draft()
    #expect(draft.areasPart.answer.chosen.map(\.area) == [desk.areas[0], desk.areas[2]])
    #expect(draft.organisationPart.answer.scope == "Alla förvaltningar.")
    #expect(draft.areaParts[desk.areas[1]] == nil)
  }

  @Test func `a value stands as from the paper only while it is what was found`() throws {
    let desk = try Desk(filledIn: false)
    let how = "area:\(desk.areas[1]).how"
    let reading = PaperReading(
      documentType: "proposal",
      findings: [
        PaperFinding(field: "areas", value: desk.areas[1].text, shown: "Jämställd hälsa", passage: "Jämställd hälsa"),
        PaperFinding(field: how, value: "Vi utbildar.", shown: "Vi utbildar.", passage: "Vi utbildar."),
      ])
    let paper = try add(.proposal, reading: reading, to: desk)
    #expect(try desk.draft().sources.isEmpty)
    try fill(desk, paper, found(desk))
    #expect(try Set(desk.draft().sources.keys) == [how, "areas:\(desk.areas[1])"])
    #expect(try desk.draft().sources[how]?.paper.id == paper)
    let part = try (desk.draft().areaParts[desk.areas[1]]).unwrapped("a part")
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.save(
        AreaAnswer(how: "Våra egna ord."), part: .area(desk.areas[1]), expecting: part.revision, of: desk.joining,
        in: tx)
    }
    #expect(try Set(desk.draft().sources.keys) == ["areas:\(desk.areas[1])"])
  }
}
