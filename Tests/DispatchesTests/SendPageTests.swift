import Foundation
import Joinings
import Kernel
import Organisations
import TestSupport
import Testing
import Web

@testable import Dispatches

@Suite struct SendPageTests {
  /// A department of the municipality's, which the paper means by "Samtliga förvaltningar och bolag".
  private func withDepartment() throws -> CaseStage {
    let desk = try CaseStage()
    try desk.decide()
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Unit.add(
        NewUnit(kind: .department, name: CaseStage.care.name, mailbox: CaseStage.care.mailbox), to: desk.organisation,
        in: tx)
    }
    return desk
  }

  private func row(_ number: Int, _ recipient: NewRecipient) -> [(String, String)] {
    [
      ("with-\(number)", "1"), ("name-\(number)", recipient.name), ("mailbox-\(number)", recipient.mailbox),
      ("purpose-\(number)", recipient.purpose.rawValue),
    ]
  }

  private func key(_ page: String) throws -> String {
    try String(page.components(separatedBy: "name=\"key\" value=\"").last.unwrapped("a key").prefix { $0 != "\"" })
  }

  @Test func `sending to more goes to the mailbox that was put right, and not to the former one`() async throws {
    let desk = try withDepartment()
    try desk.send([CaseStage.care])
    let id = try desk.line(CaseStage.care.name).recipient.id
    try desk.stage.write(by: desk.coordinator) { tx in
      try DispatchRecipient.correct(
        id, mailbox: "ratt@angsta.example", of: desk.joining, baseURL: CaseStage.baseURL, in: tx)
    }
    let form = try await desk.get(desk.path + "/skicka").text
    #expect(form.contains("value=\"ratt@angsta.example\"") && !form.contains(CaseStage.care.mailbox))
    #expect(form.contains("Har redan fått beslutet."))
    // Ticked all the same, they have had it: only who is new gets a letter.
    var care = CaseStage.care
    (care.mailbox, care.purpose) = ("ratt@angsta.example", .information)
    let fields = [("rows", "2"), ("key", try key(form)), ("send", "1")] + row(1, care) + row(2, CaseStage.homes)
    let sent = try await desk.post(desk.path + "/skicka", fields)
    #expect(sent.location?.contains("antal=1") == true)
    #expect(try desk.table().lines.map(\.recipient.mailbox) == ["ratt@angsta.example", CaseStage.homes.mailbox])
  }

  @Test func `the form tells how many have had the decision, and that nobody is left is no fault`() async throws {
    let desk = try withDepartment()
    let before = try await desk.get(desk.path + "/skicka").text
    #expect(before.contains("Inget är skickat än.") && !before.contains("på svenska"))
    try desk.send()
    let form = try await desk.get(desk.path + "/skicka").text
    #expect(form.contains("3 har redan fått beslutet.") && !form.contains("Inget är skickat än."))
    let fields = [("rows", "1"), ("key", try key(form))] + row(1, CaseStage.homes)
    for pressed in [[], [("send", "1")]] {
      let page = try await desk.post(desk.path + "/skicka", fields + pressed)
      #expect(page.status == 200 && page.text.contains("Alla som är ikryssade har redan fått beslutet."))
      #expect(!page.text.contains("errorsum"))
    }
  }

  @Test func `what is to be put right is told in the order of the form`() async throws {
    let desk = try withDepartment()
    var care = CaseStage.care
    care.mailbox = "ingen adress"
    let fields = [("rows", "1"), ("by", "snart"), ("asked", ""), ("message", String(repeating: "å", count: 4_001))]
    let page = try await desk.post(desk.path + "/skicka", fields + row(1, care))
    let told = page.text.components(separatedBy: "<li><a href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(page.status == 422 && told == ["message", "asked", "by", "mailbox-1"])
  }

  @Test func `committees and companies are spoken of where there are any, and there alone`() async throws {
    let municipality = try withDepartment()
    let group = try await municipality.get(municipality.path + "/skicka").text
    #expect(group.contains("nämnder och bolag som en fråga") && group.contains("en annan nämnd bestämmer själv"))
    let desk = try CaseStage("Lindängens idrottsförening", kind: "association")
    try desk.decide()
    for language in [Language.sv, .en, .fi] {
      let form = try await desk.get(desk.path + "/skicka", in: language).text
      for word in ["nämnd", "förvaltning", "bolag", "ommittee", "ompany", "lautakun", "yhtiö"] {
        #expect(!form.contains(word), "\(language) \(word)")
      }
    }
    #expect(try await desk.get(desk.path + "/skicka").text.contains("Mottagarna får det som en fråga."))
  }

  @Test func `an association's own people are asked, and not told that its decision does not bind them`() async throws {
    let desk = try CaseStage("Lindängens idrottsförening", kind: "association")
    try desk.decide()
    let members = NewRecipient(
      kind: .other, name: "Medlemmarna", mailbox: "medlemmar@lindangen.example", purpose: .action, askedFor: "Kom.")
    try desk.send([members])
    let page = try await desk.get("/uppdrag/\(try desk.token(members.mailbox))", by: .visitor).text
    #expect(page.contains("Vi ber er") && page.contains("Vi tackar nej"))
    #expect(!page.contains("binder inte er") && !page.contains("eget beslut"))
    #expect(throws: DispatchRefusal.notForThis) {
      try desk.answer(
        members.mailbox, NewAnswer(.decided, body: "Styrelsen", day: Day("2026-03-10"), outcome: .approved))
    }
  }

  @Test func `whoever answers is told who may read it: anyone who asks a public body for it`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    let page = try await desk.get("/uppdrag/\(try desk.token(CaseStage.care.mailbox))", by: .visitor).text
    #expect(page.contains("Svaret går till Ängsta kommun och kan begäras ut som allmän handling där."))
    let club = try CaseStage("Lindängens idrottsförening", kind: "association")
    try club.decide()
    try club.send([CaseStage.homes])
    let own = try await club.get("/uppdrag/\(try club.token(CaseStage.homes.mailbox))", by: .visitor).text
    #expect(own.contains("Bara Lindängens idrottsförening ser svaret.") && !own.contains("allmän handling"))
  }
}
