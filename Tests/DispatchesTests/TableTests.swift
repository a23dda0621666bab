import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@testable import Dispatches

@Suite struct TableTests {
  private func sent() throws -> CaseStage {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    return desk
  }

  private func remind(_ name: String, _ desk: CaseStage) throws {
    let id = try desk.line(name).recipient.id
    try desk.stage.write(by: desk.coordinator) { tx in
      try DispatchRecipient.remind(id, of: desk.joining, baseURL: CaseStage.baseURL, in: tx)
    }
  }

  private func correct(_ name: String, _ mailbox: String, _ desk: CaseStage) throws {
    let id = try desk.line(name).recipient.id
    try desk.stage.write(by: desk.coordinator) { tx in
      try DispatchRecipient.correct(id, mailbox: mailbox, of: desk.joining, baseURL: CaseStage.baseURL, in: tx)
    }
  }

  private func remind(on day: String, _ desk: CaseStage) throws {
    let day = Day(day)
    try desk.stage.write(by: desk.coordinator) { tx in try Dispatch.remind(on: day, of: desk.joining, in: tx) }
  }

  @Test func `the table tells what is on its way, what arrived, what did not, and what was answered`() async throws {
    let desk = try sent()
    #expect(try desk.table().lines.allSatisfy { $0.letter?.outcome == nil })
    try desk.settle("omsorg@angsta.example")
    try desk.settle("social@angsta.example", failed: true)
    try desk.answer("omsorg@angsta.example", NewAnswer(.done, words: "Planen är klar."))
    let page = try await desk.get(desk.path + "/utskick").text
    for words in ["Levererat", "Kom inte fram", "På väg", "Planen är klar.", "1 av 2 har svarat"] {
      #expect(page.contains(words), "\(words)")
    }
    // Whoever has not answered is not marked: who was asked is waited for, who was told has been told.
    for words in ["Väntar på svar", "Skickat"] {
      #expect(page.contains("data-label=\"Svar\">\(words)</td>"), "\(words)")
    }
    #expect(!page.lowercased().contains("försen") && !page.contains("öppnade"))
    #expect(try await desk.get(desk.path + "/utskick", in: .fi).status == 200)
  }

  @Test func `what became of a letter is remembered when the mail itself is gone`() async throws {
    let desk = try sent()
    try desk.settle("social@angsta.example", failed: true)
    for _ in 1...2 { try await desk.sweep() }
    try desk.stage.write { tx in try tx.db.execute(sql: "DELETE FROM mails") }
    #expect(try desk.line("Socialnämnden").hasBounced)
    #expect(try !desk.line("Omsorgsförvaltningen").hasBounced)
  }

  @Test func `a mailbox that is not reached is put right, and the link to the former one ends`() async throws {
    let desk = try sent()
    try desk.settle("social@angsta.example", failed: true)
    let former = try desk.token("social@angsta.example")
    #expect(throws: DispatchRefusal.self) { try correct("Socialnämnden", "a@b.example\r\nBcc: c@d.example", desk) }
    for _ in 1...2 { try correct("Socialnämnden", "socialnamnden@angsta.example", desk) }
    #expect(try desk.count("SELECT count(*) FROM mails WHERE address = 'socialnamnden@angsta.example'") == 1)
    #expect(try !desk.line("Socialnämnden").hasBounced)
    await #expect(throws: DispatchRefusal.linkGone) { _ = try await desk.get("/uppdrag/\(former)", by: .visitor) }
    let new = try desk.token("socialnamnden@angsta.example")
    #expect(try await desk.get("/uppdrag/\(new)", by: .visitor).status == 200)
  }

  @Test func `a mailbox that is put right as it was is refused, and nobody is told that a letter went`() async throws {
    let desk = try sent()
    let id = try desk.line("Socialnämnden").recipient.id
    let page = try await desk.post(
      desk.path + "/utskick/\(id)", [("gor", "ratta"), ("mailbox-\(id)", "SOCIAL@angsta.example")])
    #expect(page.status == 422 && page.text.contains("har redan gått") && page.text.contains("href=\"#mailbox-\(id)\""))
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters WHERE kind = 'again'") == 0)
  }

  @Test func `a reminder by hand is sent once a day to each, and not to whoever has answered`() throws {
    let desk = try sent()
    #expect(throws: DispatchRefusal.remindedToday) { try remind("Socialnämnden", desk) }
    desk.stage.pass(days: 1)
    try remind("Socialnämnden", desk)
    #expect(throws: DispatchRefusal.remindedToday) { try remind("Socialnämnden", desk) }
    let mail = try desk.stage.mails().last.unwrapped("a mail")
    #expect(mail.subject == "Ängsta kommun: påminnelse om en fråga till er" && mail.text.contains("/uppdrag/"))
    try desk.answer("omsorg@angsta.example", NewAnswer(.done, words: "Klart."))
    #expect(throws: DispatchRefusal.nothingToRemindOf) { try remind("Omsorgsförvaltningen", desk) }
    // The first link and the reminder's both open the same.
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters WHERE ended_at IS NULL") == 4)
  }

  @Test func `on a set day those who have not answered are reminded once, however often the house looks`() async throws
  {
    let desk = try sent()
    try remind(on: "2026-03-20", desk)
    try remind(on: "2026-03-20", desk)
    #expect(throws: DispatchRefusal.faulty([.init("remindOn", .dayPast)])) { try remind(on: "2026-03-01", desk) }
    try desk.answer("social@angsta.example", NewAnswer(.declined, words: "Nej."))
    try await desk.sweep()
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters WHERE kind = 'reminder'") == 0)
    desk.stage.pass(days: 6)
    for _ in 1...3 { try await desk.sweep() }
    // Socialnämnden has declined, and Bostads AB has it for information.
    let reminded = try desk.stage.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT r.name FROM dispatch_letters l JOIN dispatch_recipients r ON r.id = l.recipient_id
          WHERE l.kind = 'reminder'
          """)
    }
    #expect(reminded == ["Omsorgsförvaltningen"])
    #expect(try desk.table().reminders.map { $0.doneAt != nil } == [true])
  }

  @Test func `what is wrong with one day's reminders is told, and keeps no other day's waiting`() async throws {
    let desk = try sent()
    for day in ["2026-03-20", "2026-03-21"] { try remind(on: day, desk) }
    try desk.stage.write { tx in
      try tx.db.execute(
        sql: """
          CREATE TRIGGER first_day_fails BEFORE UPDATE ON dispatch_reminders WHEN OLD.day = '2026-03-20'
          BEGIN SELECT RAISE(ABORT, 'a fault'); END
          """)
    }
    desk.stage.pass(days: 7)
    await #expect(throws: DatabaseError.self) { try await desk.sweep() }
    #expect(try desk.table().reminders.map { $0.doneAt != nil } == [false, true])
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters WHERE kind = 'reminder'") == 2)
  }

  @Test func `days that were settled for one round are not the next round's`() async throws {
    let desk = try sent()
    try remind(on: "2026-03-20", desk)
    try desk.take(.closed, "2026-03-14")
    try desk.take(.ready, "2026-03-14")
    #expect(try desk.table().reminders.isEmpty)
  }

  @Test func `nobody is reminded in a closed case, or on a day that was taken away`() async throws {
    let desk = try sent()
    try remind(on: "2026-03-20", desk)
    try remind(on: "2026-03-21", desk)
    let day = try desk.day("2026-03-20")
    try desk.stage.write(by: desk.coordinator) { tx in
      try Dispatch.forgetReminder(on: day, of: desk.joining, in: tx)
    }
    desk.stage.pass(days: 6)
    try await desk.sweep()
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters WHERE kind = 'reminder'") == 0)
    try desk.take(.closed, "2026-03-20")
    desk.stage.pass(days: 1)
    try await desk.sweep()
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters WHERE kind = 'reminder'") == 0)
  }

  @Test func `a question is replied to, on the recipient's page and in their mailbox`() async throws {
    let desk = try sent()
    let id = try desk.line("Omsorgsförvaltningen").recipient.id
    let reply = { (words: String) in
      try desk.stage.write(by: desk.coordinator) { tx in
        try DispatchRecipient.reply(id, words: words, of: desk.joining, baseURL: CaseStage.baseURL, in: tx)
      }
    }
    #expect(throws: DispatchRefusal.notForThis) { try reply("Ingen frågade.") }
    try desk.answer("omsorg@angsta.example", NewAnswer(.asked, words: "Vem betalar?"))
    for _ in 1...2 { try reply("Kommunstyrelsen betalar.") }
    #expect(try desk.line("Omsorgsförvaltningen").question == nil)
    let mail = try desk.stage.mails().last.unwrapped("a mail")
    #expect(mail.to == "omsorg@angsta.example" && mail.text.contains("> Kommunstyrelsen betalar."))
    let page = try await desk.get("/uppdrag/\(try desk.token("omsorg@angsta.example"))", by: .visitor).text
    #expect(page.contains("Kommunstyrelsen betalar."))
  }

  @Test func `nobody reaches another organisation's recipient through their own case`() throws {
    let desk = try sent()
    let id = try desk.line("Socialnämnden").recipient.id
    let (other, bo) = try desk.stage.organisation("Arboga kommun", coordinator: "bo@arboga.example")
    let theirs = try desk.stage.write(by: bo) { tx in try Joining.begin(for: other, edition: desk.edition, in: tx) }
    desk.stage.pass(days: 1)
    #expect(throws: NotFound.self) {
      try desk.stage.write(by: bo) { tx in
        try DispatchRecipient.remind(id, of: theirs, baseURL: CaseStage.baseURL, in: tx)
      }
    }
  }

  @Test func `a recipient's form that is refused keeps what was typed, beside its field`() async throws {
    let desk = try sent()
    let id = try desk.line("Socialnämnden").recipient.id
    let page = try await desk.post(
      desk.path + "/utskick/\(id)", [("gor", "ratta"), ("mailbox-\(id)", "ingen adress")])
    #expect(page.status == 422 && page.text.contains("href=\"#mailbox-\(id)\"") && page.text.contains("ingen adress"))
  }
}

extension CaseStage {
  fileprivate func sweep() async throws { try await Dispatch.sweep(stage.store, baseURL: Self.baseURL) }
}
