import Foundation
import GRDB
import Joinings
import Kernel
import Mail
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Dispatches

@Suite struct SendTests {
  @Test func `everybody gets the decision once, with its purpose and a link of their own`() throws {
    let desk = try CaseStage()
    try desk.decide()
    let before = try desk.stage.mails().count
    let sent = try desk.send()
    #expect(sent.count == 3)
    let mails = try desk.stage.mails().dropFirst(before)
    #expect(mails.map(\.to) == ["social@angsta.example", "omsorg@angsta.example", "info@bostad.example"])
    // Only a department is told to act: the others decide for themselves, and are asked.
    #expect(
      mails.map(\.subject) == [
        "Ängsta kommun: ett beslut, och en fråga till er", "Ängsta kommun: beslut för åtgärd",
        "Ängsta kommun: beslut för kännedom",
      ])
    #expect(Set(try mails.map { try desk.token($0.to) }).count == 3)
    let (social, care, homes) = (mails[before].text, mails[before + 1].text, mails[before + 2].text)
    #expect(social.contains("VI BER ER") && social.contains("Berätta hur ni vill arbeta."))
    #expect(care.contains("ER UPPGIFT") && care.contains("1 juni 2026") && care.contains("Hej!"))
    #expect(!homes.contains("VI BER ER") && homes.contains("beslutade den 24 februari 2026, § 27"))
    #expect(try desk.standing().has(.dispatched))
  }

  @Test func `the same form sent twice sends once, and whoever has it is left out of the next`() throws {
    let desk = try CaseStage()
    try desk.decide()
    let first = try desk.send()
    let again = try desk.send()
    #expect(first.id == again.id && again.count == 3)
    #expect(throws: DispatchRefusal.everybodyHasIt) { try desk.send(key: "en annan flik") }
    var more = [CaseStage.social, CaseStage.homes]
    more[0].mailbox = "SOCIAL@angsta.example"
    more.append(NewRecipient(kind: .other, name: "Kyrkan", mailbox: "k@kyrkan.example", purpose: .information))
    more.append(NewRecipient(kind: .other, name: " kyrkan ", mailbox: "K@kyrkan.example", purpose: .information))
    let third = try desk.send(more, key: "en till")
    #expect(third.count == 1 && third.hadIt == ["Socialnämnden", "Ängsta Bostads AB"])
    #expect(try desk.count("SELECT count(*) FROM dispatch_letters") == 4)
    #expect(try desk.count("SELECT count(*) FROM mails WHERE kind = 'dispatch'") == 4)
  }

  @Test func `a sending that is interrupted half way has not happened, and happens whole the next time`() throws {
    struct Interrupted: Error {}
    let desk = try CaseStage()
    try desk.decide()
    #expect(throws: Interrupted.self) {
      try desk.stage.write(by: desk.coordinator) { tx in
        try Dispatch.send(
          [CaseStage.social, CaseStage.care], of: desk.joining, formKey: "nyckel", baseURL: CaseStage.baseURL, in: tx)
        throw Interrupted()
      }
    }
    for table in ["dispatches", "dispatch_recipients", "dispatch_letters"] {
      #expect(try desk.count("SELECT count(*) FROM \(table)") == 0)
    }
    #expect(try desk.count("SELECT count(*) FROM mails WHERE kind = 'dispatch'") == 0)
    #expect(try !desk.standing().has(.dispatched))
    #expect(try desk.send().count == 3)
    #expect(try desk.send().count == 3)
    #expect(try desk.count("SELECT count(DISTINCT address) FROM mails WHERE kind = 'dispatch'") == 3)
    #expect(try desk.count("SELECT count(*) FROM mails WHERE kind = 'dispatch'") == 3)
  }

  @Test func `nothing is sent before the minutes are approved, after a no, or by a contributor`() throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    #expect(throws: DispatchRefusal.notNow) { try desk.send() }
    try desk.take(desk.decision(.approved))
    #expect(throws: DispatchRefusal.notNow) { try desk.send() }
    try desk.take(.minutesApproved, "2026-02-26")
    let colleague = try desk.colleague(.contributor)
    #expect(throws: JoiningRefusal.roleTooSmall(.coordinator)) { try desk.send(by: colleague) }
    #expect(try desk.send().count == 3)
    let last = try desk.standing().last.unwrapped("a step")
    #expect(throws: CaseRefusal.alreadySent) {
      try desk.stage.write(by: desk.coordinator) { tx in try CaseStep.takeBack(last.id, of: desk.joining, in: tx) }
    }
  }

  @Test func `a mailbox that would begin a header of its own is refused beside its field, and nobody gets anything`()
    throws
  {
    let desk = try CaseStage()
    try desk.decide()
    for mailbox in [
      "social@angsta.example\r\nBcc: alla@angsta.example", "a@angsta.example, b@angsta.example", "<a@angsta.example>",
      "social@angsta.example\u{2028}Bcc: x@angsta.example", "",
    ] {
      var bad = CaseStage.social
      bad.mailbox = mailbox
      let refusal = #expect(throws: DispatchRefusal.self, "\(mailbox)") { try desk.send([CaseStage.care, bad]) }
      #expect(refusal?.words(in: .sv).map(\.field) == ["mailbox-2"], "\(mailbox)")
    }
    #expect(try desk.count("SELECT count(*) FROM mails WHERE kind = 'dispatch'") == 0)
    var named = CaseStage.homes
    named.name = "Bostad\r\nBcc: alla@angsta.example"
    named.message = "Rad ett\r\nBcc: alla@angsta.example"
    try desk.send([named])
    let mail = try desk.stage.mails().last.unwrapped("a mail")
    #expect(!mail.subject.contains("\n") && !mail.subject.contains("\r"))
    #expect(try desk.table().lines.first?.recipient.name == "Bostad Bcc: alla@angsta.example")
  }

  @Test func `what is asked for has to be said, is asked in time, and is not endless`() throws {
    let desk = try CaseStage()
    try desk.decide()
    var empty = CaseStage.care
    empty.askedFor = " \n "
    empty.answerBy = try desk.day("2026-03-01")
    var long = CaseStage.social
    long.askedFor = String(repeating: "å", count: 4_001)
    let refusal = #expect(throws: DispatchRefusal.self) { try desk.send([empty, long]) }
    #expect(Set(refusal?.words(in: .sv).compactMap(\.field) ?? []) == ["asked", "asked-2", "by"])
  }

  @Test func `what was sent is frozen, and of a link only its hash is kept`() throws {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    let token = try desk.token("social@angsta.example")
    let tables = ["case_steps", "dispatches", "dispatch_recipients", "dispatch_letters", "events"]
    for table in tables {
      let rows = try desk.stage.read { db in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") }
      #expect(!rows.contains { "\($0)".contains(token) }, "\(table)")
    }
    for change in [
      "UPDATE dispatch_recipients SET asked_for = 'annat'", "UPDATE dispatches SET decision = '{}'",
      "DELETE FROM dispatch_recipients", "DELETE FROM dispatches",
    ] {
      #expect(throws: DatabaseError.self) { try desk.stage.write { tx in try tx.db.execute(sql: change) } }
    }
  }

  @Test func `whoever is written in an empty row is not forgotten, and an empty row is nobody`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    let form = try await desk.get(desk.path + "/skicka").text
    let rows = try Int(
      form.components(separatedBy: "name=\"rows\" value=\"").last.unwrapped("rows").prefix { $0 != "\"" }
    ).unwrapped("a number")
    #expect(form.contains("<input type=\"hidden\" name=\"with-\(rows)\" value=\"1\">"))
    let units = SendForm(
      FormFields([("rows", "2"), ("with-1", "1"), ("name-1", ""), ("with-2", "1"), ("name-2", "Kyrkan")]), units: [])
    #expect(units.included.map(\.recipient.name) == ["Kyrkan"])
  }

  @Test func `the form shows what each will get, and sends what it showed`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    _ = try desk.stage.write(by: desk.coordinator) { tx in
      try Unit.add(
        NewUnit(kind: .department, name: "Omsorgsförvaltningen", mailbox: "omsorg@angsta.example"),
        to: desk.organisation, in: tx)
    }
    let form = try await desk.get(desk.path + "/skicka")
    #expect(form.status == 200)
    let key = try String(
      form.text.components(separatedBy: "name=\"key\" value=\"").last.unwrapped("a key").prefix { $0 != "\"" })
    var fields = [
      ("rows", "2"), ("key", key), ("message", "Hej <b>alla</b>"), ("asked", "Ta fram en plan."), ("by", "1 juni 2026"),
      ("with-1", "1"), ("name-1", "Omsorgsförvaltningen"), ("mailbox-1", "omsorg@angsta.example"),
      ("purpose-1", "action"), ("asked-1", ""), ("name-2", "Kyrkan"), ("mailbox-2", ""), ("purpose-2", "information"),
    ]
    let shown = try await desk.post(desk.path + "/skicka", fields)
    #expect(shown.status == 200)
    #expect(shown.text.contains("<h4>Er uppgift</h4>") && shown.text.contains("&lt;b&gt;alla&lt;/b&gt;"))
    #expect(shown.text.contains("<blockquote><p>Ta fram en plan.</p></blockquote>") && !shown.text.contains("-- \n"))
    #expect(try desk.count("SELECT count(*) FROM dispatches") == 0)
    let sent = try await desk.post(desk.path + "/skicka", fields + [("send", "1")])
    #expect(sent.location?.contains("utskick?gjort=skickat&antal=1") == true)
    #expect(try desk.table().lines.map(\.recipient.kind) == [.department])
    fields.append(("with-2", "1"))
    let again = try await desk.post(desk.path + "/skicka", fields)
    #expect(again.status == 422 && again.text.contains("Skriv en brevlåda för Kyrkan"))
  }
}
