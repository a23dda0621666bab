import Accounts
import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct JoiningMailTests {
  @Test func `the receipt goes to the contact and to whoever sent it in, with what happens next`() throws {
    let desk = try Desk()
    let version = try desk.submit()
    let mails = try desk.stage.mails()
    #expect(
      mails.map(\.to) == [
        "anna.ek@angsta.example", "anna@angsta.example", "jamstalldhet@lansstyrelsen.example",
      ])
    let receipt = try mails.first.unwrapped("the receipt")
    #expect(receipt.subject.contains(version.reference))
    #expect(receipt.text.contains("20 mars 2026"))
    #expect(
      receipt.text.contains(
        "https://jamna.example/mina-sidor/\(desk.organisation)/anslutningar/\(desk.joining)/kvitto/1"))
  }

  @Test func `the county's mailbox is told that something came in, without anyone's name`() throws {
    let desk = try Desk()
    let version = try desk.submit()
    let mail = try desk.stage.mails().last.unwrapped("a mail")
    #expect(mail.text.contains(version.reference))
    #expect(mail.text.contains("https://jamna.example/lansstyrelsen/vastmanland/anslutningar/\(desk.joining)"))
    for word in ["Ängsta", "Anna", "anna@", "anna.ek"] { #expect(!mail.text.contains(word), "\(word)") }
  }

  @Test func `each is written to in their own language`() throws {
    let desk = try Desk()
    let person = try desk.coordinator.person.unwrapped("a person")
    try desk.stage.write { tx in try Person.describe(person, name: "Anna", language: .fi, in: tx) }
    try desk.submit()
    let mails = try desk.stage.mails()
    #expect(mails[0].subject.hasPrefix("Kvitto"))
    #expect(mails[1].subject.hasPrefix("Vastaanottoilmoitus"))
    #expect(mails[1].text.contains("https://jamna.example/fi/mina-sidor/"))
  }

  @Test func `sent back and refused, the county's words come with it`() throws {
    let desk = try Desk()
    try desk.submit()
    try desk.sendBack()
    #expect(try desk.stage.mails().last?.text.contains("> Berätta hur ni följer upp.") == true)
    try desk.submit()
    try desk.refuse(version: 2)
    #expect(try desk.stage.mails().last?.text.contains("> Ni finns inte i länet.") == true)
  }

  @Test func `the welcome leads to the page, the diploma, the badge and what they get`() throws {
    let desk = try Desk()
    try desk.join()
    let welcome = try desk.stage.mails().last.unwrapped("the welcome")
    for end in [
      "anslutna/angsta-kommun", "anslutna/angsta-kommun/diplom", "anslutna/angsta-kommun/marke.svg", "det-har-far-ni",
    ] {
      #expect(welcome.text.contains("https://jamna.example/vastmanland/\(end)"), "\(end)")
    }
  }

  @Test func `a withdrawal is told to the county`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.withdraw(desk.joining, words: "Nytt styre.", baseURL: Desk.baseURL, in: tx)
    }
    let mail = try desk.stage.mails().last.unwrapped("a mail")
    #expect(mail.to == "jamstalldhet@lansstyrelsen.example")
    #expect(mail.subject.contains("återkallats"))
  }

  @Test func `the county's words reach the coordinators of today, and nobody who has left`() throws {
    let desk = try Desk()
    try desk.submit()
    let new = try desk.stage.person("bo@angsta.example")
    let left = try desk.coordinator.person.unwrapped("a person")
    try desk.stage.write { tx in
      try Membership.grant(new, .coordinator, in: desk.organisation, tx)
      try tx.db.execute(sql: "UPDATE memberships SET ended_at = ? WHERE person_id = ?", arguments: [tx.now, left])
    }
    let before = try desk.stage.mails().count
    try desk.sendBack()
    #expect(try desk.stage.mails().dropFirst(before).map(\.to) == ["anna.ek@angsta.example", "bo@angsta.example"])
  }
}
