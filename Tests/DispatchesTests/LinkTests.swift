import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@testable import Dispatches

@Suite struct LinkTests {
  private func sent() throws -> CaseStage {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    return desk
  }

  @Test func `looking changes nothing, and leaves no trace of who looked`() async throws {
    let desk = try sent()
    let token = try desk.token("omsorg@angsta.example")
    let before = try desk.count("SELECT total_changes()")
    let events = try desk.stage.verbs().count
    let page = try await desk.get("/uppdrag/\(token)", by: .visitor)
    #expect(page.status == 200)
    #expect(page.text.contains("Ta fram en plan.") && page.text.contains("24 februari 2026"))
    #expect(page.text.contains("Inget spåras"))
    #expect(try await desk.get("/uppdrag/\(token)/txt", by: .visitor).status == 200)
    #expect(try desk.stage.verbs().count == events)
    #expect(try desk.count("SELECT count(*) FROM dispatch_answers") == 0)
    #expect(try desk.count("SELECT total_changes()") == before)
  }

  @Test func `what is for information has one button, and is received once`() async throws {
    let desk = try sent()
    let token = try desk.token("info@bostad.example")
    let page = try await desk.get("/uppdrag/\(token)", by: .visitor)
    #expect(page.text.contains(">Mottaget</button>") && !page.text.contains("Vi tackar nej"))
    for _ in 1...2 { _ = try await desk.post("/uppdrag/\(token)", [("svar", "received")], by: .visitor) }
    #expect(try desk.line("Ängsta Bostads AB").answers.map(\.kind) == [.received])
    #expect(throws: DispatchRefusal.notForThis) {
      try desk.answer("info@bostad.example", NewAnswer(.done, words: "Klart."))
    }
  }

  @Test func `a department gets a task, a company and another committee a request`() async throws {
    let desk = try sent()
    let task = try await desk.get("/uppdrag/\(try desk.token("omsorg@angsta.example"))", by: .visitor).text
    #expect(task.contains("Er uppgift") && !task.contains("Vi ber er") && !task.contains("eget beslut"))
    let request = try await desk.get("/uppdrag/\(try desk.token("social@angsta.example"))", by: .visitor).text
    #expect(request.contains("Vi ber er") && !request.contains("Er uppgift") && request.contains("eget beslut"))
    for language in [Language.en, .fi] {
      let page = try await desk.get(
        "/uppdrag/\(try desk.token("social@angsta.example"))", by: .visitor, in: language)
      #expect(page.status == 200 && !page.text.contains("Vi ber er"))
    }
  }

  @Test func `a task is accepted, asked about and done, and the question goes to the coordinator`() throws {
    let desk = try sent()
    try desk.answer("omsorg@angsta.example", NewAnswer(.accepted))
    try desk.answer("omsorg@angsta.example", NewAnswer(.asked, words: "Vem betalar?"))
    let mail = try desk.stage.mails().last.unwrapped("a mail")
    #expect(mail.to == "anna@angsta.example" && mail.text.contains("/arende/utskick"))
    #expect(!mail.text.contains("Vem betalar?"))
    try desk.answer("omsorg@angsta.example", NewAnswer(.done, words: "Planen är beslutad."))
    let line = try desk.line("Omsorgsförvaltningen")
    #expect(line.answers.map(\.kind) == [.accepted, .asked, .done] && line.isSettled)
    #expect(line.question?.words == "Vem betalar?")
  }

  @Test func `whoever declines says why, and every word has its limit`() throws {
    let desk = try sent()
    let refusal = #expect(throws: DispatchRefusal.self) {
      try desk.answer("social@angsta.example", NewAnswer(.declined, words: " "))
    }
    #expect(refusal == .faulty([.init("words", .wordsMissing(.declined))]))
    #expect(throws: DispatchRefusal.faulty([.init("words", .tooLong(limit: 4_000))])) {
      try desk.answer("social@angsta.example", NewAnswer(.declined, words: String(repeating: "x", count: 4_001)))
    }
    try desk.answer("social@angsta.example", NewAnswer(.declined, words: "Vi hinner inte."))
    #expect(try desk.line("Socialnämnden").answer?.words == "Vi hinner inte.")
  }

  @Test func `a company's own decision is recorded as its own, and nothing of it reaches the joining`() throws {
    let desk = try CaseStage()
    try desk.decide()
    var homes = CaseStage.homes
    (homes.purpose, homes.askedFor) = (.action, "Ta ställning.")
    try desk.send([homes, CaseStage.care])
    let before = try desk.draft().decisionPart
    let own = NewAnswer(
      .decided, body: "Bostadsbolagets styrelse", day: Day("2026-03-10"), paragraph: "§ 4", outcome: .rejected)
    try desk.answer("info@bostad.example", own)
    let answer = try desk.line("Ängsta Bostads AB").answer
    #expect(answer?.body == "Bostadsbolagets styrelse" && answer?.paragraph == "4" && answer?.outcome == .rejected)
    #expect(try desk.draft().decisionPart == before)
    #expect(throws: DispatchRefusal.notForThis) { try desk.answer("omsorg@angsta.example", own) }
    let refusal = #expect(throws: DispatchRefusal.self) {
      try desk.answer("info@bostad.example", NewAnswer(.decided, day: Day("2027-01-01")))
    }
    #expect(refusal?.words(in: .sv).map(\.field) == ["body", "day", "outcome"])
  }

  @Test func `a link ends when the case is closed, and a kind page says so`() async throws {
    let desk = try sent()
    let token = try desk.token("omsorg@angsta.example")
    try desk.take(.closed, "2026-03-14")
    let page = try await desk.get("/uppdrag/\(token)", by: .visitor)
    #expect(
      page.status == 410 && page.text.contains("Länken har gjort sitt") && !page.text.contains("Ta fram en plan."))
    #expect(try await desk.get("/uppdrag/\(token)/txt", by: .visitor).status == 410)
    #expect(try await desk.post("/uppdrag/\(token)", [("svar", "accepted")], by: .visitor).status == 410)
    #expect(throws: DispatchRefusal.linkGone) { try desk.answer("omsorg@angsta.example", NewAnswer(.accepted)) }
    #expect(throws: DispatchRefusal.notNow) {
      try desk.stage.write(by: desk.coordinator) { tx in
        try DispatchRecipient.remind(
          desk.line("Socialnämnden").recipient.id, of: desk.joining, baseURL: CaseStage.baseURL, in: tx)
      }
    }
    // A new round does not open the links of the one before.
    try desk.take(.ready, "2026-03-14")
    #expect(try await desk.get("/uppdrag/\(token)", by: .visitor).status == 410)
  }

  @Test func `a case that was closed by mistake is open again, links and all`() async throws {
    let desk = try sent()
    let token = try desk.token("omsorg@angsta.example")
    try desk.take(.closed, "2026-03-14")
    let last = try desk.standing().last.unwrapped("a step")
    try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(last.id, of: desk.joining, in: tx) }
    #expect(try await desk.get("/uppdrag/\(token)", by: .visitor).status == 200)
  }

  @Test func `what is no link opens nothing, whatever it looks like`() async throws {
    let desk = try sent()
    for token in ["x", "../../etc/passwd", String(repeating: "a", count: 22), "%00", "' OR 1=1 --"] {
      await #expect(throws: DispatchRefusal.linkGone, "\(token)") {
        _ = try await desk.get("/uppdrag/\(token.replacing("/", with: "_"))", by: .visitor)
      }
    }
    let token = try desk.token("omsorg@angsta.example")
    await #expect(throws: NotFound.self) { _ = try await desk.get("/uppdrag/\(token)/exe", by: .visitor) }
    await #expect(throws: NotFound.self) {
      _ = try await desk.post("/uppdrag/\(token)", [("svar", "closed")], by: .visitor)
    }
  }

  @Test func `a link cannot be talked through for ever`() async throws {
    let desk = try sent()
    let token = try desk.token("omsorg@angsta.example")
    for number in 1...20 { try desk.answer("omsorg@angsta.example", NewAnswer(.asked, words: "Fråga \(number)")) }
    #expect(throws: DispatchRefusal.tooManyAnswers) {
      try desk.answer("omsorg@angsta.example", NewAnswer(.asked, words: "En till"))
    }
    let page = try await desk.post(
      "/uppdrag/\(token)", [("svar", "asked"), ("words-asked", "En till")], by: .visitor)
    #expect(page.status == 429 && page.text.contains("En till"))
    desk.stage.pass(seconds: 3_601)
    try desk.answer("omsorg@angsta.example", NewAnswer(.asked, words: "En till"))
  }

  @Test func `without a writer the page says so, and the web page and the text are there`() async throws {
    let desk = try sent()
    let token = try desk.token("omsorg@angsta.example")
    let pdf = try await desk.get("/uppdrag/\(token)/pdf", by: .visitor)
    #expect(pdf.status == 503 && pdf.text.contains("samma innehåll"))
    #expect(try await desk.get("/uppdrag/\(token)/html", by: .visitor).status == 200)
  }

  @Test func `what a recipient wrote is text, whatever it is`() async throws {
    let desk = try sent()
    try desk.answer(
      "omsorg@angsta.example", NewAnswer(.asked, words: "<script>alert(1)</script> #read(\"/etc/passwd\")"))
    let own = try await desk.get("/uppdrag/\(try desk.token("omsorg@angsta.example"))", by: .visitor).text
    let table = try await desk.get(desk.path + "/utskick").text
    for text in [own, table] { #expect(text.contains("&lt;script&gt;") && !text.contains("<script>")) }
  }

  @Test func `whoever is erased is erased as a recipient too`() throws {
    let desk = try sent()
    let person = try desk.stage.person("info@bostad.example")
    try desk.stage.write { tx in
      try tx.db.execute(sql: "DELETE FROM person_details WHERE person_id = ?", arguments: [person])
    }
    #expect(try desk.line("Ängsta Bostads AB").recipient.mailbox.isEmpty)
  }

  @Test func `a yes after a no counts, and after what is done there is none to give`() async throws {
    let desk = try sent()
    try desk.answer("omsorg@angsta.example", NewAnswer(.declined, words: "Inte nu."))
    for _ in 1...2 { try desk.answer("omsorg@angsta.example", NewAnswer(.accepted)) }
    #expect(try !desk.line("Omsorgsförvaltningen").isSettled)
    try desk.answer("omsorg@angsta.example", NewAnswer(.done, words: "Klart."))
    #expect(throws: DispatchRefusal.alreadyDone) {
      try desk.answer("omsorg@angsta.example", NewAnswer(.accepted))
    }
    let page = try await desk.get("/uppdrag/\(try desk.token("omsorg@angsta.example"))", by: .visitor).text
    #expect(!page.contains("value=\"accepted\""))
  }
}
