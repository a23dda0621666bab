import GRDB
import Joinings
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@testable import Dispatches

@Suite struct CaseStepTests {
  @Test func `a case goes from a paper that is ready to a decision, approved minutes and the notice board`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    #expect(try desk.standing().version != nil)
    try desk.take(.prepared, "2026-02-10", body: "Arbetsutskottet")
    try desk.take(desk.decision(.approved))
    try desk.take(.minutesApproved, "2026-02-26")
    try desk.take(.posted, "2026-02-27")
    try desk.take(.expedited, "2026-03-02")
    #expect(
      try desk.standing().taken.map(\.kind) == [
        .ready, .prepared, .decided, .minutesApproved, .posted, .expedited,
      ])
    #expect(try desk.steps().allSatisfy { $0.version != nil })
  }

  @Test func `whoever decides alone is told that it is yes or no, and not that nothing was chosen`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    #expect(throws: CaseRefusal.faulty([.init("outcome", .outcomeNotAlone)])) {
      try desk.take(desk.decision(.referredBack, words: "Kostnaden.", form: .delegated))
    }
  }

  @Test func `a decision fills the joining's decision, and a paper that is ready does not`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    #expect(try desk.draft().decisionPart.revision == 0)
    try desk.take(desk.decision(.approved))
    let decision = try desk.draft().decisionPart.answer
    #expect(
      decision
        == DecisionAnswer(
          form: .body, body: "Kommunstyrelsen", day: Day("2026-02-24"), paragraph: "27", diaryNumber: "KS 2026/41",
          outcome: .approved))
  }

  @Test func `what was asked for comes back with the paper, until it is ready again`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    let refusal = #expect(throws: CaseRefusal.self) { try desk.take(desk.decision(.referredBack)) }
    #expect(refusal == .faulty([.init("words", .askedForMissing)]))
    try desk.take(desk.decision(.referredBack, words: "Räkna på kostnaderna."))
    let asked = try desk.stage.read { db in try CaseStanding.askedFor(desk.joining, db) }
    #expect(asked?.words == "Räkna på kostnaderna." && asked?.body == "Kommunstyrelsen")
    #expect(try !desk.standing().has(.ready))
    #expect(try desk.draft().decisionPart.answer.outcome == .referredBack)
    #expect(try desk.draft().standing.isWritable)
    try desk.take(.ready, "2026-03-01")
    #expect(try desk.stage.read { db in try CaseStanding.askedFor(desk.joining, db) } == nil)
  }

  @Test func `a matter that is put off waits for a new day, and is decided then`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    var later = try desk.decision(.postponed)
    later.againOn = try desk.day("2026-03-24")
    try desk.take(later)
    try desk.take(later)
    #expect(try desk.standing().postponed?.againOn == Day("2026-03-24"))
    #expect(try desk.steps().count == 2)
    try desk.take(desk.decision(.approved, "2026-03-10"))
    #expect(try desk.standing().postponed == nil)
    #expect(try desk.standing().decision?.outcome == .approved)
  }

  @Test func `a no ends the joining in its own space, and nobody else is told`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.rejected, words: "Inte i år."))
    #expect(try desk.draft().state == .declined)
    #expect(throws: NotFound.self) {
      try desk.stage.read { db in try Joining.find(desk.joining, visibleTo: desk.officer, db) }
    }
    let told = try desk.stage.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM events WHERE county IS NOT NULL AND organisation_id IS NOT NULL")
    }
    #expect(told == 0)
    // It has ended something: it is not taken back, and nothing is sent out.
    let last = try desk.standing().last.unwrapped("a step")
    #expect(throws: CaseRefusal.hasEnded) {
      try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(last.id, of: desk.joining, in: tx) }
    }
    #expect(throws: DispatchRefusal.notNow) { try desk.send() }
  }

  @Test func `a no takes the coordinator, and a colleague with less notes nothing by it`() throws {
    let desk = try CaseStage()
    let colleague = try desk.colleague(.contributor)
    try desk.take(.ready, "2026-02-01")
    #expect(throws: JoiningRefusal.roleTooSmall(.coordinator)) {
      try desk.take(desk.decision(.rejected), by: colleague)
    }
    #expect(try desk.steps().count == 1)
    #expect(try desk.draft().decisionPart.revision == 0)
    #expect(throws: JoiningRefusal.roleTooSmall(.contributor)) {
      try desk.take(NewCaseStep(.ready, on: desk.stage.today), by: desk.colleague(.reader))
    }
  }

  @Test func `that the minutes were posted can be noted after the decision was sent out, on the day that it was`()
    throws
  {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    try desk.take(.posted, "2026-02-27")
    try desk.take(.expedited, "2026-02-28")
    #expect(try desk.standing().step(.posted)?.day == desk.day("2026-02-27"))
    let sent = try desk.standing().step(.dispatched).unwrapped("a step").day
    #expect(throws: CaseRefusal.faulty([.init("day", .dayBefore(sent))])) { try desk.take(.closed, "2026-02-28") }
  }

  @Test func `steps come in their order, on days that have been`() throws {
    let desk = try CaseStage()
    #expect(throws: CaseRefusal.notNow(.decided)) { try desk.take(desk.decision(.approved)) }
    try desk.take(.ready, "2026-02-10")
    #expect(throws: CaseRefusal.faulty([.init("day", .dayBefore(try desk.day("2026-02-10")))])) {
      try desk.take(.prepared, "2026-02-01", body: "Arbetsutskottet")
    }
    #expect(throws: CaseRefusal.faulty([.init("day", .dayAhead)])) {
      try desk.take(desk.decision(.approved, "2026-04-01"))
    }
    #expect(throws: CaseRefusal.notNow(.posted)) { try desk.take(.posted, "2026-03-01") }
    let empty = NewCaseStep(.decided, on: nil)
    let refusal = #expect(throws: CaseRefusal.self) { try desk.take(empty) }
    #expect(refusal?.words(in: .sv).map(\.field) == ["day", "form", "body", "outcome", "paragraph"])
  }

  @Test func `the last step is taken back by a new fact, and the history keeps both`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.approved))
    let (first, last) = (try desk.steps()[0], try desk.steps()[1])
    #expect(throws: CaseRefusal.goneOn) {
      try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(first.id, of: desk.joining, in: tx) }
    }
    for _ in 1...2 {
      try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(last.id, of: desk.joining, in: tx) }
    }
    #expect(try desk.steps().map(\.kind) == [.ready, .decided, .takenBack])
    #expect(try desk.standing().decision == nil)
    let decision = try desk.draft().decisionPart.answer
    #expect(decision.outcome == nil && decision.day == nil && decision.diaryNumber == "KS 2026/41")
    try desk.take(desk.decision(.approved, "2026-02-25"))
    #expect(try desk.standing().decision?.day == Day("2026-02-25"))
  }

  @Test func `a step pressed twice is one, and no step is ever changed`() throws {
    let desk = try CaseStage()
    for _ in 1...2 { try desk.take(.ready, "2026-02-01") }
    for _ in 1...2 { try desk.take(desk.decision(.approved)) }
    #expect(try desk.steps().count == 2)
    #expect(throws: DatabaseError.self) {
      try desk.stage.write { tx in try tx.db.execute(sql: "UPDATE case_steps SET day = '2020-01-01'") }
    }
    #expect(throws: DatabaseError.self) {
      try desk.stage.write { tx in try tx.db.execute(sql: "DELETE FROM case_steps") }
    }
  }

  @Test func `a decision that has been sent in is noted when it is the same, and refused when it is another`() throws {
    let desk = try CaseStage()
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.save(
        DecisionAnswer(
          body: "Kommunstyrelsen", day: Day("2026-02-24"), paragraph: "27", diaryNumber: "KS 2026/41",
          outcome: .approved), part: .decision, expecting: 0, of: desk.joining, in: tx)
      try Joining.submit(desk.joining, baseURL: CaseStage.baseURL, in: tx)
    }
    try desk.take(.ready, "2026-02-01")
    #expect(throws: CaseRefusal.sentIn) { try desk.take(desk.decision(.approved, "2026-02-25")) }
    try desk.take(desk.decision(.approved))
    let last = try desk.standing().last.unwrapped("a step")
    #expect(throws: CaseRefusal.sentIn) {
      try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(last.id, of: desk.joining, in: tx) }
    }
  }

  @Test func `one alone decides without minutes, and reports to the board`() throws {
    let desk = try CaseStage("Energi AB", kind: "company")
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.approved, form: .managing))
    #expect(throws: CaseRefusal.notNow(.minutesApproved)) { try desk.take(.minutesApproved, "2026-03-01") }
    try desk.take(.reported, "2026-03-01", body: "Styrelsen")
    #expect(try desk.standing().has(.reported))
  }

  @Test func `a draft that is thrown away takes its case with it, and the county never hears of it`() throws {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.discard(desk.joining, in: tx) }
    for table in ["case_steps", "dispatches", "dispatch_recipients", "dispatch_letters"] {
      #expect(try desk.count("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(
      try desk.count("SELECT count(*) FROM events WHERE county IS NOT NULL AND organisation_id IS NOT NULL") == 0)
  }

  @Test func `nobody outside the organisation takes a step or sees that there is a case`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    let (_, other) = try desk.stage.organisation("Arboga kommun", coordinator: "bo@arboga.example")
    for actor in [other, desk.officer] {
      #expect(throws: NotFound.self) { try desk.take(NewCaseStep(.posted, on: desk.stage.today), by: actor) }
      #expect(throws: NotFound.self) { try desk.send(by: actor) }
      for path in ["", "/skicka", "/utskick", "/paket/1"] {
        await #expect(throws: NotFound.self) { _ = try await desk.get(desk.path + path, by: actor) }
      }
    }
    #expect(try desk.count("SELECT count(*) FROM events WHERE verb LIKE 'case.%' AND county IS NOT NULL") == 0)
  }

  @Test func `everything that happens in a case is put into words in the change log`() {
    for kind in CaseStep.Kind.allCases {
      #expect(ChangeLogTexts.sentence("case.\(kind.rawValue)") != nil, "\(kind)")
    }
  }
}
