import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store
import Strategies
import TestSupport
import Testing

@Suite struct WordsTests {
  @Test func `the statement is fitted to the type of organisation and to the sub-goals of the chosen areas`() throws {
    let scene = try Scene("Provbolaget AB", kind: .company)
    try scene.link(scene.areas[0], to: [2])
    try scene.link(scene.areas[2], to: [6])
    let text = try scene.proposal().text(.assessment)
    #expect(text.contains("Provbolaget AB:s jämställdhetsarbete"))
    #expect(
      text.contains(
        "Som arbetsgivare kan företaget verka för lika lön och heltid som norm samt stödja medarbetare som utsätts för våld."
      ), "\(text)")
    #expect(text.contains("skillnader som finns bland kunderna"))
    #expect(
      text.contains("delmål 2 (ekonomisk jämställdhet) och delmål 6 (mäns våld mot kvinnor ska upphöra)"), "\(text)")
    // An area that concerns every sub-goal says nothing of any in particular.
    try scene.link(scene.areas[0], to: [1, 2, 3, 4, 5, 6])
    #expect(try scene.proposal().text(.assessment).contains("främst delmål 6 (mäns våld"))
  }

  @Test func `own goals are those that the answers are linked to, else the organisation's first`() throws {
    let scene = try Scene()
    let goals = try ["Jämlik folkhälsa", "Trygga skolor"].map { goal in
      scene.stage.pass(seconds: 1)
      return try scene.stage.write(by: scene.coordinator) { tx in
        try LocalGoal.add(goal, source: "Budget 2026", to: scene.organisation, in: tx)
      }
    }
    #expect(
      try scene.proposal().text(.assessment)
        .contains("kommunens egna mål: ”Jämlik folkhälsa” (Budget 2026) och ”Trygga skolor” (Budget 2026)"))
    try scene.answer(scene.areas[0], "Så här.", goals: [.init(text: "Alla får plats", localGoal: goals[1])])
    #expect(
      try scene.proposal().text(.assessment).contains("i linje med kommunens eget mål: ”Trygga skolor” (Budget 2026)."))
    #expect(
      try scene.proposal().text(.areas).contains(
        "Eget mål: alla får plats (bidrar till ”Trygga skolor” i Budget 2026)."))
  }

  @Test func `how long a strategy holds is told by what the county has published`() throws {
    let scene = try Scene()
    #expect(
      try scene.proposal().text(.background).contains(
        "Strategin avser perioden 2024–2027 och gäller till dess att nästa strategi träder i kraft."))
    try scene.stage.edition(of: scene.county, slug: "2028-2031", inForceFrom: "2026-09-01", replaces: scene.edition)
    #expect(
      try scene.proposal().text(.background).contains(
        "gäller till dess att nästa strategi träder i kraft den 1 september 2026."))
    scene.stage.pass(days: 200)
    #expect(
      try scene.proposal().text(.background).contains(
        "Den togs fram för perioden 2024–2027 och gällde till den 1 september 2026."))
  }

  @Test func `ticked statements and main focus stand in the area's entry`() throws {
    let scene = try Scene()
    try scene.stage.write(by: scene.coordinator) { tx in
      let draft = try Draft.load(
        Joining.find(scene.joining, visibleTo: scene.coordinator, tx.db), on: tx.today, tx.db)
      let ids = (draft.statements[scene.areas[2]] ?? []).map(\.id.text)
      _ = try Joining.save(
        AreaAnswer(ticks: [ids[0]: .already, ids[1]: .planned], how: "Så här gör vi\nOch så här"),
        part: .area(scene.areas[2]),
        expecting: 1, of: scene.joining, in: tx)
    }
    #expect(
      try scene.proposal().text(.areas).contains(
        "- Mäns våld mot kvinnor: Så här gör vi. Och så här. Det gör kommunen redan: ”Påstående 3.1”. Det kommer kommunen att göra: ”Påstående 3.2”."
      ))
    #expect(try scene.proposal().text(.areas).contains("Ekonomisk jämställdhet: Här lägger kommunen störst vikt."))
  }
}

extension Scene {
  /// Links an area to national sub-goals.
  func link(_ area: AreaID, to subgoals: [Int]) throws {
    try stage.write { tx in
      // A published edition is frozen to everybody but a test.
      try tx.db.execute(sql: "DROP TRIGGER IF EXISTS areas_of_published_editions_are_frozen")
      try tx.db.execute(
        sql: "UPDATE areas SET subgoals = ? WHERE id = ?", arguments: [JSONText.encode(subgoals), area])
    }
  }
}
