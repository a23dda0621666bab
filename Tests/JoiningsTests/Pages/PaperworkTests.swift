import Kernel
import Store
import TestSupport
import Testing

@testable import Joinings

@Suite struct PaperworkTests {
  private func word(_ part: FormPart, _ paperwork: Paperwork, _ desk: Desk) throws -> String {
    let tasks = TaskList(try desk.draft(), paperwork: paperwork)
    return TaskTexts.state(try tasks.items.first { $0.part == part }.unwrapped("\(part)"), paperwork)[.sv]
  }

  @Test(arguments: [
    (Paperwork.Matter?.none, "Påbörjat", "Valfritt"), (.awaitsDecision, "Klart", "Väntar på beslut"),
    (.referredBack, "Påbörjat", "Återremitterat: komplettera underlaget"), (.decided, "Klart", "Beslutat"),
    (.sentOut, "Klart", "Utskickat"), (.closed, "Klart", "Avslutat"),
  ])
  func `the task list tells how far the paper and the case have come`(
    matter: Paperwork.Matter?, paper: String, course: String
  ) throws {
    let desk = try Desk()
    let paperwork = Paperwork(isWritten: true, matter: matter)
    #expect(try word(.proposal, paperwork, desk) == paper)
    #expect(try word(.matter, paperwork, desk) == course)
  }

  @Test func `a paper that came back is the next thing to do, on the list and on the overview`() async throws {
    let desk = try Desk(filledIn: false)
    var reader = Reader(desk)
    reader.paperwork = Paperwork(isWritten: true, matter: .referredBack)
    for path in [reader.base, "/mina-sidor/\(desk.organisation)"] {
      #expect(try await reader.get(path).text.contains("<strong>Komplettera underlaget</strong>"), "\(path)")
    }
    #expect(try await reader.get(reader.base).text.contains("<a href=\"\(reader.base)/underlag/skriv\"><strong>"))
  }

  @Test func `while the case waits for a decision, it is noted in the case`() throws {
    let desk = try Desk()
    try save(DecisionAnswer(), desk)
    #expect(TaskList(try desk.draft()).next == .decision)
    #expect(TaskList(try desk.draft(), paperwork: Paperwork(matter: .awaitsDecision)).next == .matter)
  }

  @Test func `what is left and what is done count the same parts`() async throws {
    let desk = try Desk()
    try save(DecisionAnswer(), desk)
    let reader = Reader(desk)
    let tasks = TaskList(try desk.draft())
    #expect(tasks.gaps.count > 1 && tasks.left == 1)
    let list = try await reader.get(reader.base).text
    #expect(list.contains("\(tasks.total - 1) av \(tasks.total) delar klara") && list.contains("1 del kvar"))
  }

  @Test func `the decision's page says that the decision is followed in the case, while it is`() async throws {
    let desk = try Desk()
    var reader = Reader(desk)
    let page = "\(reader.base)/beslut"
    #expect(try await !reader.get(page).text.contains("Öppna ärendet"))
    reader.paperwork = Paperwork(matter: .closed)
    #expect(try await !reader.get(page).text.contains("Öppna ärendet"))

    reader.paperwork = Paperwork(matter: .awaitsDecision)
    let waits = try await reader.get(page).text
    #expect(waits.contains("Det beslut ni antecknar där fylls i här av sig självt."))
    #expect(waits.contains("<a href=\"\(reader.base)/arende\">Öppna ärendet</a>"))
    #expect(waits.contains("Där är inget beslut antecknat"), "what is saved was not noted in the case")

    let same = try #require(Day("2026-02-24"))
    reader.paperwork = Paperwork(matter: .decided, noted: .init(.approved, on: same))
    let agrees = try await reader.get(page).text
    #expect(agrees.contains("Ni följer beslutet under Ärendet") && !agrees.contains("ett annat än det i ärendet"))
    #expect(!agrees.contains("Där är inget beslut antecknat"))
  }

  @Test(arguments: [(Outcome.rejected, "2026-02-24"), (.approved, "2026-02-25")])
  func `a decision that is another than the one in the case is told, with a way to put it right`(
    outcome: Outcome, day: String
  ) async throws {
    let desk = try Desk()
    var reader = Reader(desk)
    reader.paperwork = Paperwork(matter: .decided, noted: .init(outcome, on: try #require(Day(day))))
    let page = try await reader.get("\(reader.base)/beslut").text
    #expect(page.contains("Beslutet här är ett annat än det i ärendet"))
    #expect(page.contains("Här står: Bifall: vi ansluter oss, 24 februari 2026."))
    #expect(page.contains("Rätta det i ärendet") && page.contains("href=\"\(reader.base)/arende\""))
  }

  @Test func `a no to a change leaves what was sent in standing, and the form says so`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try save(DecisionAnswer(body: "Kommunstyrelsen", day: Day("2026-02-25"), paragraph: "30", outcome: .rejected), desk)
    let draft = try desk.draft()
    #expect(JoiningRules.gaps(in: draft).map(\.reason) == [.changeRejected])
    #expect(draft.standing.isConfirmed)
  }

  private func save(_ answer: DecisionAnswer, _ desk: Desk) throws {
    let revision = try desk.draft().decisionPart.revision
    _ = try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.save(answer, part: .decision, expecting: revision, of: desk.joining, in: tx)
    }
  }

  @Test func `the place of the joining in the bar leads to the latest of several`() async throws {
    let desk = try Desk()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.decline(desk.joining, words: "", in: tx) }
    desk.stage.pass(days: 1)
    let newer = try Desk.begin(desk.organisation, desk.edition, desk.coordinator, desk.stage)
    let home = "/mina-sidor/\(desk.organisation)"
    #expect(try await Reader(desk).get("\(home)/anslutningar").location == "\(home)/anslutningar/\(newer)")
  }
}
