import Accounts
import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct StepPageTests {
  /// What must have happened for each move to be there, and where the joining stands when it is made.
  private static let cases: [(JoiningMove, @Sendable (Desk) throws -> Void, JoiningState)] = [
    (.showPreparing, { _ in }, .draft),
    (.hidePreparing, { desk in try show(desk) }, .draft),
    (.decline, { _ in }, .declined),
    (.publishDecline, { desk in try decline(desk) }, .declined),
    (.change, { desk in try desk.join() }, .confirmed),
    (.dropChange, { desk in try change(desk) }, .confirmed),
    (.pause, { desk in try desk.join() }, .paused),
    (.resume, { desk in try pause(desk) }, .confirmed),
    (.withdraw, { desk in try desk.join() }, .withdrawn),
    (.leaveGroup, { desk in try group(desk) }, .draft),
  ]

  private static func show(_ desk: Desk) throws {
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.showPreparing(desk.joining, true, in: tx) }
  }
  private static func decline(_ desk: Desk) throws {
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.decline(desk.joining, words: "", in: tx) }
  }
  private static func change(_ desk: Desk) throws {
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
  }
  private static func pause(_ desk: Desk) throws {
    try desk.join()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.pause(desk.joining, words: "", in: tx) }
  }
  private static func group(_ desk: Desk) throws {
    try desk.stage.write(by: desk.coordinator) { tx in _ = try JoiningGroup.begin(with: desk.joining, in: tx) }
  }

  @Test(arguments: StepPageTests.cases.indices)
  func `each move says what happens, happens when it is pressed, and is told`(index: Int) async throws {
    let (move, prepare, state) = Self.cases[index]
    let desk = try Desk()
    try prepare(desk)
    let reader = Reader(desk)
    let path = "\(reader.base)/steg/\(move.rawValue)"
    let page = try await reader.get(path)
    #expect(page.status == 200 && page.text.contains("Det här händer"), "\(move)")
    let done = try await reader.post(path, [("words", "Några ord.")])
    #expect(done.location == "\(reader.base)?gjort=\(move.rawValue)", "\(move)")
    #expect(try desk.state() == state, "\(move)")
    #expect(try await reader.get(done.location ?? "").text.contains(StepTexts.done(move).sv), "\(move)")
    if move.takesWords, !move.needsWords {
      #expect(page.text.contains("(valfritt)") && page.text.contains("Visas inte"), "\(move): only the county reads it")
    }
  }

  @Test func `a draft is thrown away only when that is pressed, and the overview tells it`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    #expect(try await reader.get("\(reader.base)/steg/slang").text.contains("Det går inte att ångra."))
    let done = try await reader.post("\(reader.base)/steg/slang", [])
    #expect(done.location == "/mina-sidor/\(desk.organisation)?gjort=slang")
    let overview = try await reader.get(done.location ?? "")
    #expect(overview.text.contains("Utkastet är slängt.") && overview.text.contains("Börja ansluta er"))
    await #expect(throws: NotFound.self) { try await reader.get(reader.base) }
  }

  @Test func `what has been sent in cannot be thrown away`() async throws {
    let desk = try Desk()
    try desk.submit()
    let reader = Reader(desk)
    #expect(try await reader.get("\(reader.base)/steg/slang").location == reader.base)
    #expect(try await reader.post("\(reader.base)/steg/slang", []).status == 409)
    #expect(try desk.state() == .submitted)
  }

  @Test func `a reader is told to ask for leave to write, a contributor to ask a coordinator`() async throws {
    let desk = try Desk()
    try desk.join()
    let colleague = try desk.stage.person("kollega@angsta.example")
    let organisation = desk.organisation
    for (role, step, words) in [
      (WorkspaceRole.reader, "andra", "Du kan läsa här men inte skriva."),
      (.contributor, "aterkalla", "Det här gör en samordnare"),
    ] {
      try desk.stage.write { tx in try Membership.grant(colleague, role, in: organisation, tx) }
      let reader = Reader(desk, as: try desk.stage.actor(colleague))
      let page = try await reader.get("\(reader.base)/steg/\(step)")
      #expect(page.text.contains(words) && !page.text.contains("<form "), "\(step)")
      await #expect(throws: (any Error).self) { try await reader.post("\(reader.base)/steg/\(step)", []) }
    }
  }

  @Test func `a wish to be seen preparing can be taken back until one is public`() async throws {
    let desk = try Desk()
    try Self.show(desk)
    try desk.submit()
    let reader = Reader(desk)
    #expect(try await reader.get(reader.base).text.contains("steg/dolj-forberedelse"))
    _ = try await reader.post("\(reader.base)/steg/dolj-forberedelse", [])
    #expect(try desk.draft().joining.showsPreparing == false)
    #expect(try await !reader.get(reader.base).text.contains("steg/dolj-forberedelse"))
  }

  @Test func `a move nobody knows is no page`() async throws {
    let reader = Reader(try Desk())
    await #expect(throws: NotFound.self) { try await reader.get("\(reader.base)/steg/forstora") }
  }
}

@Suite struct StandingPageTests {
  @Test func `every standing is told in words, with what was sent and what can be done`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    try desk.submit()
    let waiting = try await reader.get(reader.base)
    #expect(waiting.title == "Er anslutning" && waiting.text.contains("Länsstyrelsen svarar senast"))
    #expect(waiting.text.contains("kvitto/1") && waiting.text.contains("steg/aterkalla"))
    try desk.confirm()
    let joined = try await reader.get(reader.base)
    #expect(joined.text.contains("Ni är anslutna sedan 14 mars 2026.") && joined.text.contains("/diplom"))
    _ = try await reader.post("\(reader.base)/steg/pausa", [])
    #expect(try await reader.get(reader.base).text.contains("pausad sedan"))
    _ = try await reader.post("\(reader.base)/steg/aterkalla", [])
    let left = try await reader.get(reader.base)
    #expect(left.text.contains("Ni återkallade anslutningen") && left.text.contains("Börja en ny anslutning"))
  }

  @Test func `a refusal shows the county's reason, and a new joining can be begun`() async throws {
    let desk = try Desk()
    try desk.submit()
    try desk.refuse()
    let page = try await Reader(desk).get(Reader(desk).base)
    #expect(page.text.contains("<p>Ni finns inte i länet.</p>") && page.text.contains("Börja en ny anslutning"))
  }

  @Test func `whoever only reads is offered no beginning`() async throws {
    let desk = try Desk()
    try desk.submit()
    try desk.refuse()
    let reader = try desk.stage.person("lasare@angsta.example")
    let organisation = desk.organisation
    try desk.stage.write { tx in try Membership.grant(reader, .reader, in: organisation, tx) }
    let page = try await Reader(desk, as: try desk.stage.actor(reader)).get(Reader(desk).base)
    #expect(!page.text.contains("Börja en ny anslutning"))
  }
}

@Suite struct MyPagesTests {
  @Test func `whoever has one workspace goes straight there, whoever has several chooses, whoever has none begins`()
    async throws
  {
    let desk = try Desk()
    #expect(try await Reader(desk).get("/mina-sidor").location == "/mina-sidor/\(desk.organisation)")
    #expect(try await Reader(desk, as: desk.officer).get("/mina-sidor").location == "/lansstyrelsen/vastmanland")
    let other = try desk.another("Föreningen Prov")
    let person = try (desk.coordinator.person).unwrapped("a person")
    try desk.stage.write { tx in try Membership.grant(person, .reader, in: other.organisation, tx) }
    let both = try await Reader(desk, as: try desk.stage.actor(person)).get("/mina-sidor")
    #expect(both.text.contains("Ängsta kommun") && both.text.contains("Föreningen Prov"))
    #expect(both.text.contains("Läsare") && both.text.contains("Samordnare"))
    let nobody = try desk.stage.actor(try desk.stage.person("ny@exempel.example"))
    let empty = try await Reader(desk, as: nobody).get("/mina-sidor")
    #expect(empty.text.contains("Du är inte med i någon arbetsyta än.") && empty.text.contains("/vastmanland/anslut"))
  }
}
