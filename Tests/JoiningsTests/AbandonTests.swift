import GRDB
import Joinings
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@Suite struct AbandonTests {
  private func sweep(_ desk: Desk) throws {
    try desk.stage.write(by: .house("abandoned")) { tx in
      try Joining.sweepAbandoned(baseURL: Desk.baseURL, in: tx)
    }
  }

  @Test func `a draft nobody touches is warned of once, then deleted with its workspace`() throws {
    let desk = try Desk()
    desk.stage.pass(days: 330)
    try sweep(desk)
    #expect(try desk.stage.mails().isEmpty)
    desk.stage.pass(days: 5)
    try sweep(desk)
    try sweep(desk)
    let mails = try desk.stage.mails()
    #expect(mails.map(\.to) == ["anna@angsta.example"])
    #expect(mails.first?.text.contains("https://jamna.example/mina-sidor/\(desk.organisation)") == true)
    desk.stage.pass(days: 31)
    try sweep(desk)
    for table in ["joinings", "joining_parts", "contacts", "joining_steps", "organisations", "memberships"] {
      #expect(try desk.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
  }

  @Test func `a draft that is touched after the warning stays`() throws {
    let desk = try Desk()
    desk.stage.pass(days: 340)
    try sweep(desk)
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.saveContact(.deputy, name: "Ny", title: "", mail: "", phone: "", of: desk.joining, in: tx)
    }
    desk.stage.pass(days: 60)
    try sweep(desk)
    #expect(try desk.number("SELECT count(*) FROM joinings") == 1)
  }

  @Test func `nothing is deleted without a warning that has stood for a month`() throws {
    let desk = try Desk()
    desk.stage.pass(days: 800)
    try sweep(desk)
    #expect(try desk.number("SELECT count(*) FROM joinings") == 1)
    desk.stage.pass(days: 29)
    try sweep(desk)
    #expect(try desk.number("SELECT count(*) FROM joinings") == 1)
    desk.stage.pass(days: 2)
    try sweep(desk)
    #expect(try desk.number("SELECT count(*) FROM joinings") == 0)
  }

  @Test func `what the county has received is kept`() throws {
    let desk = try Desk()
    try desk.submit()
    try desk.sendBack()
    let mails = try desk.stage.mails().count
    for _ in 1...3 {
      desk.stage.pass(days: 400)
      try sweep(desk)
    }
    #expect(try desk.number("SELECT count(*) FROM joinings") == 1)
    #expect(try desk.stage.mails().count == mails)
  }

  @Test func `a draft can be thrown away by its own, and not once it has been sent in`() throws {
    let desk = try Desk()
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.addPaper(
        .other, name: "a.txt", bytes: Array("text".utf8), mediaType: "text/plain", to: desk.joining, in: tx)
      try Joining.discard(desk.joining, in: tx)
    }
    #expect(try desk.number("SELECT count(*) FROM joinings") == 0)
    #expect(try desk.number("SELECT count(*) FROM files") == 0)
    #expect(try desk.number("SELECT count(*) FROM organisations") == 1)
    let other = try Desk()
    try other.submit()
    #expect(throws: JoiningRefusal.withdrawInstead) {
      try other.stage.write(by: other.coordinator) { tx in try Joining.discard(other.joining, in: tx) }
    }
  }

  @Test func `a workspace in which anything has been done since stays, and the warning says what goes`() throws {
    let desk = try Desk()
    desk.stage.pass(days: 300)
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try LocalGoal.add("Lika lön.", source: "", to: desk.organisation, in: tx)
    }
    desk.stage.pass(days: 35)
    try sweep(desk)
    #expect(try desk.stage.mails().last?.text.contains("Resten av er arbetsyta finns kvar") == true)
    desk.stage.pass(days: 31)
    try sweep(desk)
    #expect(try desk.number("SELECT count(*) FROM joinings") == 0)
    #expect(try desk.number("SELECT count(*) FROM organisations") == 1)
    #expect(try desk.number("SELECT count(*) FROM local_goals") == 1)

    let bare = try Desk()
    bare.stage.pass(days: 335)
    try sweep(bare)
    #expect(try bare.stage.mails().last?.text.contains("tas också den bort") == true)
  }

  @Test func `a change that nobody goes on with is dropped, and what is public stays`() throws {
    let desk = try Desk()
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.beginChange(desk.joining, in: tx)
      _ = try Joining.addPaper(
        .other, name: "a.txt", bytes: Array("text".utf8), mediaType: "text/plain", to: desk.joining, in: tx)
    }
    desk.stage.pass(days: 335)
    try sweep(desk)
    #expect(try desk.stage.mails().last?.text.contains("Det ni har skickat in tidigare påverkas inte") == true)
    desk.stage.pass(days: 31)
    try sweep(desk)
    try sweep(desk)
    #expect(try !desk.draft().standing.isWritable)
    #expect(try desk.draft().papers.isEmpty)
    #expect(try desk.list().count == 1)
    #expect(try desk.number("SELECT count(*) FROM events WHERE verb = 'joining.change-dropped'") == 1)
  }
}
