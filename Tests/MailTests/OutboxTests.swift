import GRDB
import Kernel
import Store
import Synchronization
import TestSupport
import Testing

@testable import Mail

/// Takes mail and remembers it, or refuses as it is told.
final class Carrier: MailTransport {
  private let state = Mutex<(sent: [String], fault: MailFault?)>(([], nil))
  var sent: [String] { state.withLock { $0.sent } }
  var fault: MailFault? {
    get { state.withLock { $0.fault } }
    set { state.withLock { $0.fault = newValue } }
  }

  func send(_ mail: DueMail, at: Instant) async throws {
    try state.withLock { state in
      if let fault = state.fault { throw fault }
      state.sent.append(mail.id)
    }
    // Others get their turn here, as they do while a real server is talked to.
    await Task.yield()
  }
}

@Suite struct OutboxTests {
  struct Post {
    let stage: Stage
    let carrier = Carrier()

    init() throws { stage = try Stage() }

    func outbox(keepsBodies: Bool = false) -> Outbox {
      Outbox(store: stage.store, transport: carrier, keepsBodies: keepsBodies)
    }

    func write(_ count: Int = 1, holdsLink: Bool = false, goodFor: Int64? = nil) throws {
      let to = try MailAddress("anna@koping.example").unwrapped("address")
      try stage.write { tx in
        for number in 1...count {
          try tx.post(
            OutgoingMail(
              kind: "test", to: to, subject: "Nummer \(number)",
              letter: MailLetter(language: .sv, siteName: "Jämna", heading: "Hej", pieces: [], footer: ""),
              holdsLink: holdsLink, goodFor: goodFor))
        }
      }
    }

    func row() throws -> Row {
      try stage.read { db in try Row.fetchOne(db, sql: "SELECT * FROM mails").unwrapped("mail") }
    }
  }

  @Test func `a mail is written with what it tells about, or not at all`() throws {
    let post = try Post()
    #expect(throws: Missing.self) {
      try post.stage.write { tx in
        try tx.post(
          OutgoingMail(
            kind: "test", to: try MailAddress("a@b.example").unwrapped("address"), subject: "x",
            letter: MailLetter(language: .sv, siteName: "", heading: "", pieces: [], footer: ""), holdsLink: false))
        _ = try (nil as Int?).unwrapped("the rest")
      }
    }
    #expect(try post.stage.mails().isEmpty)
  }

  @Test func `what is due is sent once, and its body stays until it is purged`() async throws {
    let post = try Post()
    try post.write(3)
    #expect(try await post.outbox().sendDue() == 3)
    #expect(try await post.outbox().sendDue() == 0)
    #expect(Set(post.carrier.sent).count == 3)
    #expect(try post.row()["body"] as String? != nil)
    #expect(try post.row()["sent_at"] as String? != nil)
  }

  @Test func `the body of a mail with a link is erased once it is delivered, except in a demo`() async throws {
    let post = try Post()
    try post.write(holdsLink: true)
    #expect(try await post.outbox().sendDue() == 1)
    for column in ["body", "html"] { #expect(try post.row()[column] as String? == nil) }
    #expect(try post.row()["subject"] as String == "")
    let demo = try Post()
    try demo.write(holdsLink: true)
    #expect(try await demo.outbox(keepsBodies: true).sendDue() == 1)
    #expect(try demo.row()["body"] as String? != nil)
  }

  @Test func `a mail that is not taken is tried again after longer and longer pauses, and then given up`() async throws
  {
    let post = try Post()
    try post.write()
    post.carrier.fault = MailFault(code: 421, isFinal: false)
    var tries = 0
    for pause in Outbox.pauses {
      #expect(try await post.outbox().sendDue() == 0)
      tries += 1
      #expect(try post.row()["tries"] as Int == tries)
      #expect((try post.row()["failed_at"] as String? != nil) == (tries == Outbox.pauses.count))
      post.stage.pass(seconds: pause - 1)
      _ = try await post.outbox().sendDue()
      #expect(try post.row()["tries"] as Int == tries, "not before \(pause) seconds")
      post.stage.pass(seconds: 1)
    }
    #expect(Outbox.pauses == Outbox.pauses.sorted())
    post.carrier.fault = nil
    post.stage.pass(days: 30)
    #expect(try await post.outbox().sendDue() == 0)
    #expect(try post.row()["failure"] as String == "421")
  }

  @Test func `a mail that comes through at the second try is done`() async throws {
    let post = try Post()
    try post.write(holdsLink: true)
    post.carrier.fault = MailFault(code: 0, isFinal: false)
    #expect(try await post.outbox().sendDue() == 0)
    #expect(try post.row()["body"] as String? != nil)
    post.carrier.fault = nil
    post.stage.pass(seconds: 60)
    #expect(try await post.outbox().sendDue() == 1)
    #expect(try post.row()["failure"] as String? == nil)
    #expect(try post.row()["body"] as String? == nil)
  }

  @Test func `a final no is not asked again`() async throws {
    let post = try Post()
    try post.write()
    post.carrier.fault = MailFault(code: 550, isFinal: true)
    _ = try await post.outbox().sendDue()
    #expect(try post.row()["failed_at"] as String? != nil)
    post.carrier.fault = nil
    post.stage.pass(days: 1)
    #expect(try await post.outbox().sendDue() == 0)
  }

  @Test func `a mail with a link is erased when it is given up, except in a demo`() async throws {
    for isDemo in [false, true] {
      let post = try Post()
      try post.write(holdsLink: true)
      post.carrier.fault = MailFault(code: 550, isFinal: true)
      _ = try await post.outbox(keepsBodies: isDemo).sendDue()
      let row = try post.row()
      #expect(row["failed_at"] as String? != nil)
      for column in ["body", "html"] { #expect((row[column] as String? != nil) == isDemo) }
      #expect((row["subject"] as String).isEmpty == !isDemo)
    }
  }

  @Test func `a mail whose link is dead is not sent, however long the mail server was away`() async throws {
    let post = try Post()
    try post.write(holdsLink: true, goodFor: 1800)
    post.carrier.fault = MailFault(code: 0, isFinal: false)
    #expect(try await post.outbox().sendDue() == 0)
    post.carrier.fault = nil
    post.stage.pass(seconds: 1800)
    #expect(try await post.outbox().sendDue() == 0)
    #expect(post.carrier.sent.isEmpty)
    let row = try post.row()
    #expect(row["failure"] as String == Outbox.tooLate)
    #expect(row["body"] as String? == nil && row["failed_at"] as String? != nil)
    let prompt = try Post()
    try prompt.write(holdsLink: true, goodFor: 1800)
    prompt.stage.pass(seconds: 1799)
    #expect(try await prompt.outbox().sendDue() == 1)
  }

  @Test func `a mail that was taken is not blamed when that cannot be written down`() async throws {
    let post = try Post()
    try post.write()
    try post.stage.write { tx in
      try tx.db.execute(
        sql: """
          CREATE TRIGGER t BEFORE UPDATE OF sent_at ON mails WHEN new.sent_at IS NOT NULL
          BEGIN SELECT RAISE(ABORT, 'not now'); END
          """)
    }
    await #expect(throws: DatabaseError.self) { try await post.outbox().sendDue() }
    #expect(post.carrier.sent.count == 1)
    #expect(try post.row()["failure"] as String? == nil)
  }

  @Test func `one mail that fails does not keep the others waiting`() async throws {
    let post = try Post()
    try post.write(2)
    post.carrier.fault = MailFault(code: 451, isFinal: false)
    _ = try await post.outbox().sendDue()
    post.carrier.fault = nil
    try post.write(1)
    #expect(try await post.outbox().sendDue() == 1)
  }

  @Test func `two runners at once send each mail once`() async throws {
    let post = try Post()
    try post.write(40)
    let sent = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...4 { group.addTask { try await post.outbox().sendDue() } }
      return try await group.reduce(0, +)
    }
    #expect(sent == 40)
    #expect(post.carrier.sent.count == 40)
    #expect(Set(post.carrier.sent).count == 40)
  }

  @Test func `a mail whose person has been erased is not sent, and nobody looks for it for ever`() async throws {
    let post = try Post()
    try post.write()
    try post.stage.write { tx in try tx.db.execute(sql: "UPDATE mails SET body = NULL, html = NULL, address = ''") }
    let commits = post.stage.store.commitCount
    for _ in 1...3 { #expect(try await post.outbox().sendDue() == 0) }
    #expect(post.stage.store.commitCount == commits)
    #expect(post.carrier.sent.isEmpty)
  }
}
