import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@testable import Joinings

@Suite struct TaskListTests {
  @Test func `a municipality that has just begun has every part before it, and begins with itself`() throws {
    let tasks = TaskList(try Desk(filledIn: false).draft())
    #expect(
      tasks.items.map(\.part) == [
        .organisation, .contact, .areas, .together, .papers, .proposal, .decision, .matter, .review,
      ])
    #expect(tasks.items.map(\.state) == [.todo, .todo, .todo, .free, .free, .free, .todo, .free, .todo])
    #expect(tasks.done == 0 && tasks.total == 4)
    #expect(tasks.next == .organisation)
  }

  @Test func `each chosen area becomes a part of its own, in the strategy's order`() throws {
    let desk = try Desk()
    let parts = TaskList(try desk.draft()).items.map(\.part)
    #expect(
      parts.filter { if case .area = $0 { true } else { false } } == [.area(desk.areas[0]), .area(desk.areas[2])])
    #expect(TaskList(try desk.draft()).after(.areas) == .area(desk.areas[0]))
    #expect(TaskList(try desk.draft()).after(.area(desk.areas[0])) == .area(desk.areas[2]))
    #expect(TaskList(try desk.draft()).after(.area(desk.areas[2])) == .decision)
  }

  @Test func `all parts done, there is only to read it through and send it`() throws {
    let tasks = TaskList(try Desk().draft())
    #expect(tasks.isReady && tasks.done == tasks.total && tasks.total == 6)
    #expect(tasks.next == .review)
  }

  @Test func `a part that was saved with something missing is begun, not done`() throws {
    let desk = try Desk(filledIn: false)
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.save(
        DecisionAnswer(body: "Kommunstyrelsen"), part: .decision, expecting: 0, of: desk.joining, in: tx)
      try Joining.saveContact(
        .contact, name: "Anna Ek", title: "", mail: "", phone: "", of: desk.joining, in: tx)
    }
    let states = Dictionary(
      TaskList(try desk.draft()).items.map { ($0.part, $0.state) }, uniquingKeysWith: { first, _ in first })
    #expect(states[.decision] == .doing)
    #expect(states[.contact] == .doing)
    #expect(states[.organisation] == .todo)
  }

  @Test func `a one-person firm is asked for no paper and no decision`() throws {
    let tasks = TaskList(try Desk("Ek Konsult", kind: "one-person-firm", filledIn: false).draft())
    #expect(tasks.items.map(\.part) == [.organisation, .contact, .areas, .together, .review])
    let manner = FormManner(kind: .onePersonFirm)
    #expect(!manner.asksDeputy && !manner.asksScope && !manner.hasLocalGoals && !manner.asksDecision)
  }

  @Test(arguments: OrganisationKind.allCases)
  func `every kind but the one-person firm tells its decision, and can be sent in without a line about itself`(
    kind: OrganisationKind
  ) throws {
    let tasks = TaskList(try Desk("Prov", kind: kind.rawValue).draft())
    #expect(tasks.items.contains { $0.part == .decision } == (kind != .onePersonFirm))
    #expect(tasks.isReady, "\(tasks.gaps)")
  }

  @Test func `every part reads back from its address`() throws {
    let area = AreaID.random()
    for part in [
      FormPart.organisation, .contact, .areas, .area(area), .together, .papers, .proposal, .decision, .matter, .review,
    ] {
      #expect(FormPart(part.path) == part)
    }
    #expect(FormPart("omraden/inget-id") == nil)
  }
}

@Suite struct JoiningMoveTests {
  private func possible(_ kinds: [Step.Kind], successor: Bool = false) -> [JoiningMove] {
    let steps = kinds.map {
      Step(kind: $0, version: nil, at: Instant(milliseconds: 0), person: nil, words: nil)
    }
    return JoiningMove.possible(JoiningStanding.of(steps), showsPreparing: false, hasSuccessor: successor)
  }

  @Test
  func
    `before anything is sent, one can show that one prepares, tell that the leadership said no, or throw the draft away`()
  {
    #expect(possible([.begun]) == [.showPreparing, .decline, .discard])
  }

  @Test func `what is sent in can be followed by a new version or withdrawn`() {
    #expect(possible([.begun, .submitted]) == [.change, .withdraw])
    #expect(possible([.begun, .submitted, .changeBegun]) == [.dropChange, .withdraw])
    #expect(possible([.begun, .submitted, .returned]) == [.withdraw])
  }

  @Test func `who has joined can change, carry over, pause and withdraw`() {
    #expect(possible([.begun, .submitted, .confirmed], successor: true) == [.change, .carryOver, .pause, .withdraw])
    #expect(possible([.begun, .submitted, .confirmed, .paused]) == [.resume, .withdraw])
  }

  @Test func `what is over is over; a no can be shown once`() {
    #expect(possible([.begun, .submitted, .withdrawn]).isEmpty)
    #expect(possible([.begun, .submitted, .refused]).isEmpty)
    #expect(possible([.begun, .declined]) == [.publishDecline])
    #expect(possible([.begun, .declined, .declineAsked]).isEmpty)
    #expect(possible([.begun, .declined, .declineAsked, .declinedPublished]).isEmpty)
  }
}
