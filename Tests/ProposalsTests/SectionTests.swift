import GRDB
import Joinings
import Kernel
import Proposals
import Store
import TestSupport
import Testing

@Suite struct SectionTests {
  @Test func `a proposal is filled from the answers before anybody has written in it, and nothing is saved by looking`()
    throws
  {
    let scene = try Scene()
    let proposal = try scene.proposal()
    #expect(proposal.begunAt == nil)
    #expect(proposal.points == ["Ängsta kommun ansluter sig till ”Jämställdhetsstrategi 2024-2027”."])
    #expect(proposal.text(.areas).contains("- Mäns våld mot kvinnor: Socialtjänsten ställer frågan om våld"))
    #expect(proposal.text(.areas).contains("Här lägger kommunen störst vikt. Vi räknar om budgeten."))
    #expect(try scene.stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM proposals") } == 0)
  }

  @Test func `what is fetched follows its answer until somebody writes by hand`() throws {
    let scene = try Scene()
    try scene.write(.title, "Ängsta ansluter sig")
    try scene.answer(scene.areas[2], "Skolorna arbetar förebyggande.")
    #expect(try scene.proposal().text(.areas).contains("Skolorna arbetar förebyggande."))
    #expect(try scene.proposal().link(.areas) == .linked)
  }

  @Test func `when the answers change under one's own text, both are offered`() throws {
    let scene = try Scene()
    try scene.write(.areas, "Vi arbetar med allt.")
    #expect(try scene.proposal().link(.areas) == .own)
    try scene.answer(scene.areas[0], "Vi börjar om.")
    let changed = try scene.proposal()
    #expect(changed.text(.areas) == "Vi arbetar med allt.")
    #expect(changed.link(.areas) == .changed(changed.fetched(.areas)))

    try scene.stage.write(by: scene.coordinator) { tx in try Proposal.keepOwn(.areas, of: scene.joining, in: tx) }
    #expect(try scene.proposal().link(.areas) == .own)
    try scene.answer(scene.areas[0], "Vi börjar om igen.")
    try scene.stage.write(by: scene.coordinator) { tx in try Proposal.useFetched(.areas, of: scene.joining, in: tx) }
    let linked = try scene.proposal()
    #expect(linked.link(.areas) == .linked)
    #expect(linked.text(.areas).contains("Vi börjar om igen."))
  }

  @Test func `what a colleague has written since is not left unseen for the answers`() throws {
    let scene = try Scene()
    try scene.write(.areas, "Vi arbetar med allt.")
    let seen = try scene.proposal().saved(.areas).revision
    try scene.write(.areas, "Kollegans nya text.")
    #expect(throws: ProposalRefusal.changedSince) {
      try scene.stage.write(by: scene.coordinator) { tx in
        try Proposal.useFetched(.areas, of: scene.joining, expecting: seen, in: tx)
      }
    }
    #expect(try scene.proposal().text(.areas) == "Kollegans nya text.")
  }

  @Test func `a text that is changed back to what is fetched is linked again`() throws {
    let scene = try Scene()
    let fetched = try scene.proposal().fetched(.costs)
    try scene.write(.costs, "Det kostar inget.")
    #expect(try scene.proposal().link(.costs) == .own)
    try scene.write(.costs, fetched)
    #expect(try scene.proposal().link(.costs) == .linked)
  }

  @Test func `a form that was open while the answers changed does not take the old text for one's own`() throws {
    let scene = try Scene()
    let seen = try scene.proposal()
    try scene.answer(scene.areas[0], "Nya ord.")
    try scene.write(.areas, seen.text(.areas), from: seen)
    #expect(try scene.proposal().link(.areas) == .linked)
    #expect(try scene.proposal().text(.areas).contains("Nya ord."))
    // Changed in the form over what was fetched then: told as changed at once.
    try scene.write(.areas, "Mina ord.", from: seen)
    let proposal = try scene.proposal()
    #expect(proposal.text(.areas) == "Mina ord.")
    #expect(proposal.link(.areas) == .changed(proposal.fetched(.areas)))
  }

  @Test func `whoever names the department and the recipients in one form is not told that the answers have changed`()
    throws
  {
    let scene = try Scene()
    let seen = try scene.proposal()
    let copies = OwnText(text: "Socialnämnden – för åtgärd", over: Fingerprint.of(seen.fetched(.copies)))
    let costs = OwnText(text: "Det kostar arbetstid.", over: Fingerprint.of(seen.fetched(.costs)))
    try scene.stage.write(by: scene.coordinator) { tx in
      _ = try Proposal.save(
        [
          SectionEdit(.head, .head(HeadContent(department: "Kansliet")), expecting: 0),
          SectionEdit(.copies, .text(copies), expecting: 0),
          SectionEdit(.costs, .costs(CostsContent(hours: 40, own: costs)), expecting: 0),
        ], of: scene.joining, in: tx)
    }
    let proposal = try scene.proposal()
    #expect(proposal.link(.copies) == .own && proposal.link(.costs) == .own)
    #expect(proposal.recipients.map(\.name) == ["Socialnämnden"])
  }

  @Test func `two people who write in two sections are both kept`() throws {
    let scene = try Scene()
    let bo = try scene.colleague()
    let seen = try scene.proposal()
    #expect(try scene.write(.title, "Annas rubrik", from: seen).isWhole)
    #expect(try scene.write(.costs, "Bos kostnader", by: bo, from: seen).isWhole)
    let proposal = try scene.proposal()
    #expect(proposal.text(.title) == "Annas rubrik" && proposal.text(.costs) == "Bos kostnader")
    #expect(proposal.saved(.costs).savedBy == bo.person)
  }

  @Test func `a conflict in one section keeps both texts, and saves the others`() throws {
    let scene = try Scene()
    let bo = try scene.colleague()
    let seen = try scene.proposal()
    try scene.write(.title, "Annas rubrik", from: seen)
    let outcome = try scene.stage.write(by: bo) { tx in
      try Proposal.save(
        [
          SectionEdit(.title, .text(OwnText(text: "Bos rubrik", over: "")), expecting: 0),
          SectionEdit(.head, .head(HeadContent(department: "Kansliet")), expecting: 0),
        ], of: scene.joining, in: tx)
    }
    #expect(outcome.saved == [.head])
    #expect(outcome.conflicts[.title]?.content.own?.text == "Annas rubrik")
    #expect(outcome.conflicts[.title]?.revision == 1)
    let proposal = try scene.proposal()
    #expect(proposal.text(.title) == "Annas rubrik" && proposal.head.department == "Kansliet")
    // The same text from both is no conflict.
    #expect(try scene.write(.title, "Annas rubrik", by: bo, from: seen).isWhole)
  }

  @Test func `what cannot be kept is told beside its field, and the rest of the form is kept`() throws {
    let scene = try Scene()
    let long = String(repeating: "å", count: 100_000)
    let outcome = try scene.stage.write(by: scene.coordinator) { tx in
      try Proposal.save(
        [
          SectionEdit(.background, .text(OwnText(text: long, over: "")), expecting: 0),
          SectionEdit(.costs, .costs(CostsContent(hours: -1)), expecting: 0),
          SectionEdit(.title, .text(OwnText(text: "Rubriken", over: "")), expecting: 0),
        ], of: scene.joining, in: tx)
    }
    #expect(outcome.faults.map(\.field) == ["background", "hours"])
    #expect(outcome.saved == [.title])
    #expect(try scene.proposal().text(.title) == "Rubriken")
  }

  @Test func `ticked blocks and hours make the text, and choosing others is followed`() throws {
    let scene = try Scene()
    #expect(try scene.proposal().text(.assessment).contains("Agenda 2030"))
    try scene.save(.assessment, .assessment(AssessmentContent(blocks: [.employer])))
    let text = try scene.proposal().text(.assessment)
    #expect(text.contains("Som arbetsgivare") && !text.contains("Agenda 2030"))
    try scene.save(.costs, .costs(CostsContent(hours: 320)))
    #expect(try scene.proposal().text(.costs).contains("det första året omkring 320 timmar"))
    #expect(try scene.proposal().link(.costs) == .linked)
    // No hours are nothing to tell.
    try scene.save(.costs, .costs(CostsContent(hours: 0)))
    #expect(!(try scene.proposal().text(.costs).contains("timmar")))
  }

  @Test func `numbers and bullets that one types are the paper's own`() throws {
    let scene = try Scene()
    try scene.write(.points, "1. Kommunen ansluter sig.\r\n\n2) Arbetet redovisas varje år.\n- Klart.")
    #expect(
      try scene.proposal().points == ["Kommunen ansluter sig.", "Arbetet redovisas varje år.", "Klart."])
    try scene.write(.points, "  ")
    #expect(try scene.proposal().link(.points) == .linked)
  }

  @Test func `every act leaves one event, in the organisation's own space`() throws {
    let scene = try Scene()
    let before = try scene.stage.verbs().count
    try scene.write(.areas, "Eget.")
    try scene.write(.areas, "Eget.")
    try scene.answer(scene.areas[0], "Nytt.")
    try scene.stage.write(by: scene.coordinator) { tx in try Proposal.keepOwn(.areas, of: scene.joining, in: tx) }
    try scene.stage.write(by: scene.coordinator) { tx in try Proposal.keepOwn(.areas, of: scene.joining, in: tx) }
    try scene.stage.write(by: scene.coordinator) { tx in try Proposal.useFetched(.areas, of: scene.joining, in: tx) }
    try scene.save(.check, .check(GenderCheck(answers: [.init(gate: .people, isYes: true)])))
    _ = try scene.freeze()
    #expect(
      Array(try scene.stage.verbs()[before...]) == [
        "proposal.saved", "joining.saved", "proposal.text-kept", "proposal.text-fetched", "proposal.checked",
        "proposal.frozen",
      ])
    #expect(
      try scene.stage.read { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM events WHERE verb LIKE 'proposal.%' AND county IS NOT NULL")
      } == 0)
  }

  @Test func `a draft that is thrown away takes its proposal with it, and so do frozen versions`() throws {
    let scene = try Scene()
    try scene.write(.title, "Rubriken")
    _ = try scene.freeze()
    try scene.stage.write(by: scene.coordinator) { tx in try Joining.discard(scene.joining, in: tx) }
    for table in ["proposals", "proposal_sections", "proposal_standard_texts", "proposal_versions"] {
      #expect(
        try scene.stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") } == 0, "\(table)")
    }
  }
}
