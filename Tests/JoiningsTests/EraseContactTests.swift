import Accounts
import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct EraseContactTests {
  private func erase(_ contact: ContactID, _ desk: Desk, by actor: Actor) throws {
    try desk.stage.write(by: actor) { tx in try Joining.eraseContact(contact, of: desk.joining, in: tx) }
  }

  private func left(_ desk: Desk, _ word: String) throws -> Int {
    try desk.number("SELECT count(*) FROM contacts WHERE name || title || mail || phone LIKE '%\(word)%'")
  }

  private func replace(_ desk: Desk) throws {
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.beginChange(desk.joining, in: tx)
      try Joining.saveContact(
        .contact, name: "Cia Ny", title: "", mail: "cia@angsta.example", phone: "", of: desk.joining, in: tx)
    }
  }

  private func sweep(_ desk: Desk) throws {
    try desk.stage.write(by: .house("joinings")) { tx in try Joining.sweep(baseURL: Desk.baseURL, in: tx) }
  }

  @Test func `the organisation and its county erase a contact, wherever the same person is named, and once`() throws {
    for isCounty in [false, true] {
      let desk = try Desk()
      try desk.join()
      let contact = try (desk.draft().contact(.contact)).unwrapped("a contact").id
      try desk.stage.write { tx in
        try tx.db.execute(
          sql: """
            INSERT INTO contacts (id, joining_id, role, name, title, mail, phone, replaced_at)
            SELECT 'kopia', joining_id, role, name, 'Annan titel', mail, '', '2020' FROM contacts WHERE id = ?
            """,
          arguments: [contact])
      }
      #expect(try left(desk, "Anna Ek") == 2)
      let actor = isCounty ? desk.officer : desk.coordinator
      for stranger in [Actor.visitor, try desk.another("Annan", filledIn: false).coordinator] {
        #expect(throws: NotFound.self) { try erase(contact, desk, by: stranger) }
      }
      for _ in 1...2 { try erase(contact, desk, by: actor) }
      #expect(try left(desk, "Anna") == 0)
      #expect(try left(desk, "Bo Lund") == 1)
      #expect(try desk.stage.verbs().filter { $0 == "joining.contact-erased" }.count == 1)
    }
  }

  @Test func `who has been replaced is cleared thirty days after, once a version without them is confirmed`() throws {
    let desk = try Desk()
    try desk.join()
    desk.stage.pass(days: 1)
    try replace(desk)
    desk.stage.pass(days: 40)
    try sweep(desk)
    #expect(try left(desk, "Anna Ek") == 1)
    try desk.submit()
    try desk.confirm(version: 2)
    try sweep(desk)
    #expect(try left(desk, "Anna Ek") == 0)
    #expect(try left(desk, "Cia Ny") == 1)
  }

  @Test func `a person who is erased is erased as a contact and as somebody invited, too`() throws {
    let desk = try Desk()
    try desk.join()
    let person = try desk.stage.person("anna.ek@angsta.example")
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.beginChange(desk.joining, in: tx)
      let group = try JoiningGroup.begin(with: desk.joining, in: tx)
      try JoiningGroup.invite(
        mail: "Anna.Ek@angsta.example", organisationName: "Bolaget", to: group, baseURL: Desk.baseURL, language: .sv,
        in: tx)
    }
    try desk.stage.write { tx in
      try tx.db.execute(sql: "UPDATE contacts SET mail = 'Anna.Ek@Angsta.example' WHERE role = 'contact'")
      try Person.erase(person, in: tx)
    }
    #expect(try left(desk, "Anna") == 0)
    #expect(try left(desk, "Bo Lund") == 1)
    #expect(try desk.number("SELECT count(*) FROM joining_group_invitations WHERE mail <> ''") == 0)
  }

  @Test func `the workspace has a button for each of them, also when nothing can be written in the joining`()
    async throws
  {
    let desk = try Desk()
    try desk.join()
    let reader = Reader(desk)
    let standing = try await reader.get(reader.base)
    #expect(standing.text.contains("\(reader.base)/kontakt/radera"))
    let page = try await reader.get("\(reader.base)/kontakt/radera")
    #expect(page.text.contains("Anna Ek") && page.text.contains("Bo Lund"))
    let contact = try (desk.draft().contact(.contact)).unwrapped("a contact").id
    #expect(try await reader.post("\(reader.base)/kontakt/radera", [("contact", contact.text)]).status == 303)
    #expect(try left(desk, "Anna Ek") == 0)
    let after = try await reader.get("\(reader.base)/kontakt/radera?gjort=raderad")
    #expect(!after.text.contains("Anna Ek") && after.text.contains("Uppgifterna är raderade"))
  }
}
