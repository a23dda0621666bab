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

  @Test func `who has joined stays joined while a change waits or has been sent back`() throws {
    let desk = try Desk()
    try desk.join()
    try change(desk, how: "Annat.")
    try desk.submit()
    #expect(try desk.state() == .confirmed)
    #expect(try desk.draft().standing.awaitsAnswer)
    try desk.sendBack(version: 2)
    let standing = try desk.draft().standing
    #expect(standing.state == .confirmed)
    #expect(standing.isReturned && !standing.awaitsAnswer && standing.isWritable)
  }

  @Test func `the county is told that a change it sent back was dropped, and of no other`() throws {
    let desk = try Desk()
    try desk.join()
    let drop = { try desk.stage.write(by: desk.coordinator) { tx in try Joining.dropChange(desk.joining, in: tx) } }
    let seen = {
      try desk.stage.read { db in try Joining.find(desk.joining, visibleTo: desk.officer, db).steps(db).map(\.kind) }
    }
    let told = {
      try desk.number("SELECT count(*) FROM events WHERE verb = 'joining.change-dropped' AND county = '19'")
    }
    try change(desk, how: "Annat.")
    try drop()
    #expect(try seen() == [.submitted, .confirmed])
    #expect(try told() == 0)
    try change(desk, how: "Annat.")
    try desk.submit()
    try desk.sendBack(version: 2)
    let row = {
      try desk.stage.read { db in try OfficerInbox.all(desk.county, visibleTo: desk.officer, db).first }
    }
    #expect(try row()?.isReturned == true)
    try drop()
    #expect(try row()?.isReturned == false)
    #expect(try seen().suffix(2) == [.returned, .changeDropped])
    #expect(try told() == 1)
  }

  @Test func `a returned change that is dropped while the joining rests is told too`() throws {
    let desk = try Desk()
    try desk.join()
    try change(desk, how: "Annat.")
    try desk.submit()
    try desk.sendBack(version: 2)
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.pause(desk.joining, words: "Vi väntar.", in: tx) }
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.dropChange(desk.joining, in: tx) }
    let seen = try desk.stage.read { db in
      try Joining.find(desk.joining, visibleTo: desk.officer, db).steps(db).map(\.kind)
    }
    #expect(seen.last == .changeDropped)
  }

  @Test func `a paper put in, taken out and put in again comes back once`() throws {
    let desk = try Desk()
    func put() throws -> PaperID {
      try desk.stage.write(by: desk.coordinator) { tx in
        try Joining.addPaper(
          .other, name: "a.txt", bytes: Array("text".utf8), mediaType: "text/plain", to: desk.joining, in: tx)
      }
    }
    func remove(_ paper: PaperID) throws {
      try desk.stage.write(by: desk.coordinator) { tx in try Joining.removePaper(paper, of: desk.joining, in: tx) }
    }
    let first = try put()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try remove(first)
    desk.stage.pass(seconds: 1)
    try remove(try put())
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.dropChange(desk.joining, in: tx) }
    #expect(try desk.draft().papers.count == 1)
  }

  @Test func `paused since is the day of the pause, whatever is done after`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    desk.stage.pass(days: 1)
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.pause(desk.joining, words: "", in: tx) }
    let paused = desk.stage.now
    desk.stage.pass(days: 10)
    try desk.submit()
    #expect(try desk.draft().standing.pausedSince == paused)
  }
}
