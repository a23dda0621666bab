import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct ChangeTests {
  private func change(_ desk: Desk, how: String) throws {
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    let part = try (desk.draft().areaParts[desk.areas[0]]).unwrapped("a part")
    var answer = part.answer
    answer.how = how
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.save(
        answer, part: .area(desk.areas[0]), expecting: part.revision, of: desk.joining, in: tx)
    }
  }

  private func publicHow(_ desk: Desk) throws -> String? { try desk.page("angsta-kommun")?.facts.areas.first?.how }

  @Test func `a change leaves the public page as it is until the new version is confirmed`() throws {
    let desk = try Desk()
    try desk.join()
    let before = "Vi räknar om budgeten."
    desk.stage.pass(days: 30)
    try change(desk, how: "Vi har räknat om budgeten.")
    #expect(try publicHow(desk) == before)
    #expect(try desk.submit().number == 2)
    #expect(try publicHow(desk) == before)
    try desk.sendBack(version: 2)
    #expect(try publicHow(desk) == before)
    try desk.submit()
    try desk.confirm(version: 3)
    #expect(try publicHow(desk) == "Vi har räknat om budgeten.")
    let row = try desk.list().first.unwrapped("a row")
    #expect(row.joinedOn.description == "2026-03-14")
    #expect(row.updatedOn.description == "2026-04-13")
    let history = try desk.stage.read { db in try PublicHistory.of(desk.joining, db).entries.map(\.kind) }
    #expect(history == [.decided, .joined, .changed])
  }

  @Test func `a refused change leaves what was confirmed standing`() throws {
    let desk = try Desk()
    try desk.join()
    try change(desk, how: "Annat.")
    try desk.submit()
    try desk.refuse(version: 2)
    #expect(try desk.state() == .confirmed)
    #expect(try publicHow(desk) == "Vi räknar om budgeten.")
  }

  @Test func `a dropped change takes the answers, the contact and the papers back to what was confirmed`() throws {
    let desk = try Desk()
    try desk.join()
    try change(desk, how: "Annat.")
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.saveContact(
        .contact, name: "Cia Ny", title: "", mail: "cia@angsta.example", phone: "", of: desk.joining, in: tx)
      _ = try Joining.addPaper(
        .other, name: "ny.txt", bytes: Array("nytt".utf8), mediaType: "text/plain", to: desk.joining, in: tx)
    }
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.dropChange(desk.joining, in: tx) }
    let draft = try desk.draft()
    #expect(draft.state == .confirmed)
    #expect(!draft.standing.isWritable)
    #expect(draft.areaParts[desk.areas[0]]?.answer.how == "Vi räknar om budgeten.")
    #expect(draft.areaParts[desk.areas[0]]?.answer.ticks.count == 1)
    #expect(draft.contact(.contact)?.name == "Anna Ek")
    #expect(draft.papers.isEmpty)
    #expect(try desk.number("SELECT count(*) FROM files") == 0)
  }

  @Test func `confirmed twice, there is one welcome`() throws {
    let desk = try Desk()
    try desk.join()
    let mails = try desk.stage.mails().count
    try desk.confirm()
    #expect(try desk.stage.mails().count == mails)
    #expect(try desk.stage.verbs().filter { $0 == "joining.confirmed" }.count == 1)
  }
}
