import Documents
import Joinings
import Kernel
import Proposals
import Store
import TestSupport
import Testing

@testable import Dispatches

/// What the page of a case tells as the case goes on.
@Suite struct CaseOnItsWayTests {
  private func rewrite(_ desk: CaseStage) throws {
    let outcome = try desk.stage.write(by: desk.coordinator) { tx in
      try Proposal.save(
        [SectionEdit(.head, .head(HeadContent(department: "Utvecklingsenheten")), expecting: 0)], of: desk.joining,
        in: tx)
    }
    #expect(outcome.isWhole)
  }

  private func decisionForm(_ desk: CaseStage) async throws -> String {
    try await desk.get(desk.path + "?steg=decided").text
  }

  @Test func `once it is sent out the page leads to the answers, and closing is only offered to who chooses it`()
    async throws
  {
    let desk = try CaseStage()
    try desk.decide()
    try desk.take(.posted, "2026-02-27")
    try desk.send()
    try desk.answer("info@bostad.example", NewAnswer(.received))
    let page = try await desk.get(desk.path).text
    #expect(page.contains("Beslutet är utskickat. 1 av 3 har svarat."))
    #expect(page.contains("Se utskick och svar") && page.contains("Skicka till fler"))
    #expect(page.contains("<a href=\"\(desk.path)/utskick\">Beslutet utskickat</a>"))
    #expect(!page.contains("name=\"steg\" value=\"closed\""))
    #expect(page.contains("Mottagarna ser beslutet, underlaget och det ni skriver till just dem."))

    let closing = try await desk.get(desk.path + "?steg=closed").text
    #expect(closing.contains("2 mottagare har inte svarat. Avslutar ni nu kan de inte svara."))
    try desk.answer("social@angsta.example", NewAnswer(.accepted))
    #expect(try await desk.get(desk.path + "?steg=closed").text.contains("En mottagare har inte svarat."))
    try desk.answer("omsorg@angsta.example", NewAnswer(.declined, words: "Vi har ingen tid."))
    #expect(try await !desk.get(desk.path + "?steg=closed").text.contains("har inte svarat"))
  }

  @Test func `the page leads to the editor until the paper is locked, and then to the paper that is`() async throws {
    let desk = try CaseStage()
    #expect(try await desk.get(desk.path).text.contains("/underlag/skriv\""))
    try desk.take(.ready, "2026-02-01")
    let page = try await desk.get(desk.path).text
    #expect(page.contains("Läs underlaget (version 1, pdf)") && page.contains("\(desk.path)/underlag/1/pdf"))

    let before = try await desk.get(desk.path + "/underlag/1/txt")
    try rewrite(desk)
    let after = try await desk.get(desk.path + "/underlag/1/txt")
    #expect(before.status == 200 && before.bytes == after.bytes && !after.text.contains("Utvecklingsenheten"))
    let pdf = try await desk.get(desk.path + "/underlag/1/pdf")
    #expect(pdf.status == 503 && pdf.text.contains("/underlag/1/html"))
    await #expect(throws: NotFound.self) { _ = try await desk.get(desk.path + "/underlag/2/txt") }
    let (_, other) = try desk.stage.organisation("Arboga kommun", coordinator: "bo@arboga.example")
    await #expect(throws: NotFound.self) { _ = try await desk.get(desk.path + "/underlag/1/txt", by: other) }
  }

  @Test func `a text that is changed after it was locked is told, with what holds and how to lock the new one`()
    async throws
  {
    let desk = try CaseStage()
    let told = "Texten har ändrats sedan den låstes"
    try desk.take(.ready, "2026-02-01")
    // That days pass changes no text.
    desk.stage.pass(days: 3)
    #expect(try await !desk.get(desk.path).text.contains(told))
    try rewrite(desk)
    let ready = try await desk.get(desk.path).text
    #expect(ready.contains(told) && ready.contains("Version 1 är den som beslutas."))
    try desk.take(desk.decision(.approved))
    #expect(try await desk.get(desk.path).text.contains("Beslutet gäller version 1."))
    try desk.take(.minutesApproved, "2026-02-26")
    try desk.take(NewCaseStep(.closed, on: desk.stage.today))
    #expect(try await !desk.get(desk.path).text.contains(told))
  }

  @Test func `which paper is locked is told while the case is open`() throws {
    let desk = try CaseStage()
    let locked = { try desk.stage.read { db in try CaseStanding.locked(desk.joining, db) } }
    #expect(try locked() == nil)
    try desk.take(.ready, "2026-02-01")
    let first = try locked()
    #expect(first?.number == 1 && first?.day == desk.stage.today)
    try desk.take(desk.decision(.referredBack, "2026-02-10", words: "Räkna på kostnaderna."))
    #expect(try locked() == nil)
    try rewrite(desk)
    try desk.take(.ready, "2026-02-15")
    #expect(try locked()?.number == 2)
    try desk.take(desk.decision(.approved))
    try desk.take(.minutesApproved, "2026-02-26")
    #expect(try locked()?.number == 2)
    try desk.take(NewCaseStep(.closed, on: desk.stage.today))
    #expect(try locked() == nil)
  }

  @Test func `a joining that was sent in without a case is asked for none`() async throws {
    let desk = try CaseStage()
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.save(
        DecisionAnswer(
          body: "Kommunstyrelsen", day: Day("2026-02-24"), paragraph: "27", diaryNumber: "KS 2026/41",
          outcome: .approved),
        part: .decision, expecting: 0, of: desk.joining, in: tx)
      try Joining.submit(desk.joining, baseURL: CaseStage.baseURL, in: tx)
    }
    let page = try await desk.get(desk.path).text
    #expect(page.contains("Anslutningen är inskickad. Inget ärende följdes här."))
    #expect(!page.contains("<form") && !page.contains("Nästa steg") && !page.contains("/underlag/skriv"))
  }

  @Test func `a new round's decision begins empty, whatever the former one was`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.referredBack, "2026-02-10", words: "Räkna på kostnaderna."))
    try desk.take(.ready, "2026-02-15")
    let ticked = "value=\"referred-back\" checked"
    #expect(try await !decisionForm(desk).contains(ticked))
    try desk.take(desk.decision(.approved))
    try desk.take(.minutesApproved, "2026-02-26")
    try desk.take(NewCaseStep(.closed, on: desk.stage.today))
    try desk.take(NewCaseStep(.ready, on: desk.stage.today))
    let form = try await decisionForm(desk)
    #expect(!form.contains("value=\"approved\" checked") && !form.contains("value=\"Kommunstyrelsen\""))
  }

  @Test func `the decision's form tells that its points are sent as they are proposed`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    let form = try await decisionForm(desk)
    #expect(form.contains("Så skickas beslutet ut") && form.contains("<li>Ängsta kommun ansluter sig till"))
  }

  @Test func `what a committee prepared before the matter was sent back is still told`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    var prepared = NewCaseStep(.prepared, on: try desk.day("2026-02-05"), body: "Arbetsutskottet")
    prepared.paragraph = "12"
    try desk.take(prepared)
    try desk.take(desk.decision(.referredBack, "2026-02-10", words: "Räkna på kostnaderna."))
    try desk.take(.ready, "2026-02-15")
    try desk.take(desk.decision(.approved))
    let page = try await desk.get(desk.path).text
    #expect(page.contains("5 februari 2026, Arbetsutskottet, § 12 (före återremissen)"))
    #expect(!page.contains("Hoppades över"))
    // A round of its own knows nothing of it.
    try desk.take(.minutesApproved, "2026-02-26")
    try desk.take(NewCaseStep(.closed, on: desk.stage.today))
    try desk.take(NewCaseStep(.ready, on: desk.stage.today))
    #expect(try desk.standing().preparedBefore == nil)
  }

  @Test func `the history names the step that was taken back`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.approved))
    let last = try desk.standing().last.unwrapped("a step")
    try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(last.id, of: desk.joining, in: tx) }
    #expect(try await desk.get(desk.path).text.contains("Togs tillbaka: Beslut"))
  }

  @Test func `a committee without a name is asked for by what it is`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    let refusal = #expect(throws: CaseRefusal.self) { try desk.take(.prepared, "2026-02-05") }
    #expect(
      refusal?.words(in: .sv).map(\.text) == ["Skriv vilket utskott det var, till exempel arbetsutskottet."])
  }

  @Test func `a paper is not ready before the day that is written in it`() throws {
    let desk = try CaseStage()
    let dated = try desk.day("2026-02-03")
    _ = try desk.stage.write(by: desk.coordinator) { tx in
      try Proposal.save(
        [SectionEdit(.head, .head(HeadContent(day: dated)), expecting: 0)], of: desk.joining, in: tx)
    }
    #expect(throws: CaseRefusal.faulty([.init("day", .dayBeforePaper(dated))])) {
      try desk.take(.ready, "2020-01-01")
    }
    try desk.take(.ready, "2026-02-03")
  }
}
