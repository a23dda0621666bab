import GRDB
import Joinings
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@Suite struct LifecycleTests {
  /// A joining brought to each of its states.
  private func desk(in state: JoiningState) throws -> Desk {
    let desk = try Desk()
    switch state {
    case .draft: break
    case .submitted: try desk.submit()
    case .returned:
      try desk.submit()
      try desk.sendBack()
    case .confirmed: try desk.join()
    case .refused:
      try desk.submit()
      try desk.refuse()
    case .declined: try run(.decline, on: desk, by: desk.coordinator)
    case .paused:
      try desk.join()
      try run(.pause, on: desk, by: desk.coordinator)
    case .withdrawn:
      try desk.join()
      try run(.withdraw, on: desk, by: desk.coordinator)
    }
    #expect(try desk.state() == state)
    return desk
  }

  enum Act: CaseIterable {
    case submit, sendBack, confirm, refuse, decline, publishDecline, pause, resume, withdraw, beginChange, dropChange
  }

  private func run(_ act: Act, on desk: Desk, by actor: Actor) throws {
    let (id, url) = (desk.joining, Desk.baseURL)
    try desk.stage.write(by: actor) { tx in
      switch act {
      case .submit: try Joining.submit(id, baseURL: url, in: tx)
      case .sendBack: try Joining.sendBack(id, version: 1, words: "Mer.", baseURL: url, in: tx)
      case .confirm:
        try Joining.confirm(id, version: 1, diaryNumber: nil, checkedIdentity: true, baseURL: url, in: tx)
      case .refuse: try Joining.refuse(id, version: 1, words: "Nej.", baseURL: url, in: tx)
      case .decline: try Joining.decline(id, words: "", in: tx)
      case .publishDecline: try Joining.publishDecline(id, words: "Vi satsar på annat i år.", in: tx)
      case .pause: try Joining.pause(id, words: "", in: tx)
      case .resume: try Joining.resume(id, in: tx)
      case .withdraw: try Joining.withdraw(id, words: "", baseURL: url, in: tx)
      case .beginChange: try Joining.beginChange(id, in: tx)
      case .dropChange: try Joining.dropChange(id, in: tx)
      }
    }
  }

  /// What each act makes of each state; what is not here is refused. Done again, an act that has been done does nothing.
  private static let table: [JoiningState: [Act: JoiningState]] = [
    .draft: [.submit: .submitted, .decline: .declined, .beginChange: .draft],
    .submitted: [
      .submit: .submitted, .sendBack: .returned, .confirm: .confirmed, .refuse: .refused, .withdraw: .withdrawn,
      .beginChange: .submitted,
    ],
    .returned: [.submit: .submitted, .withdraw: .withdrawn, .beginChange: .returned],
    .confirmed: [
      .confirm: .confirmed, .pause: .paused, .resume: .confirmed, .withdraw: .withdrawn, .beginChange: .confirmed,
    ],
    .refused: [:],
    .declined: [.decline: .declined, .publishDecline: .declined],
    .paused: [.confirm: .paused, .pause: .paused, .resume: .confirmed, .withdraw: .withdrawn],
    .withdrawn: [.confirm: .withdrawn, .withdraw: .withdrawn],
  ]

  @Test(arguments: JoiningState.allCases)
  func `each act does what the table says of each state, and is refused elsewhere`(_ state: JoiningState) throws {
    for act in Act.allCases {
      let desk = try desk(in: state)
      let isCounty = [.sendBack, .confirm, .refuse].contains(act)
      let actor = isCounty ? desk.officer : desk.coordinator
      if let after = Self.table[state]?[act] {
        try run(act, on: desk, by: actor)
        #expect(try desk.state() == after, "\(act) in \(state)")
        // A button pressed twice: the second time changes nothing, tells nobody, and is no fault of whoever pressed.
        let before = try traces(desk)
        try run(act, on: desk, by: actor)
        #expect(try desk.state() == after, "\(act) twice in \(state)")
        #expect(try traces(desk) == before, "\(act) twice in \(state)")
      } else {
        #expect("\(act) in \(state)") { try run(act, on: desk, by: actor) } throws: { $0 is any Refusal }
        #expect(try desk.state() == state, "\(act) in \(state)")
      }
    }
  }

  private func traces(_ desk: Desk) throws -> [Int] {
    try ["joining_steps", "joining_versions", "mails", "events"].map { try desk.number("SELECT count(*) FROM \($0)") }
  }

  @Test(arguments: Act.allCases)
  func `no act is anyone else's`(_ act: Act) throws {
    let isCounty = [.sendBack, .confirm, .refuse].contains(act)
    let starts: [Act: JoiningState] = [
      .submit: .draft, .decline: .draft, .publishDecline: .declined, .resume: .paused, .pause: .confirmed,
      .beginChange: .confirmed, .dropChange: .confirmed,
    ]
    let desk = try desk(in: starts[act] ?? .submitted)
    if act == .dropChange { try run(.beginChange, on: desk, by: desk.coordinator) }
    let stranger = try desk.another("Okänd förening", filledIn: false).coordinator
    try desk.stage.county("17", slug: "varmland")
    let elsewhere = try desk.stage.officer("annan@lansstyrelsen.example", of: CountyCode("17").unwrapped("code"))
    let before = try desk.number("SELECT count(*) FROM joining_steps")
    for actor in [stranger, elsewhere, .visitor, isCounty ? desk.coordinator : desk.officer] {
      #expect(throws: NotFound.self) { try run(act, on: desk, by: actor) }
    }
    #expect(try desk.number("SELECT count(*) FROM joining_steps") == before)
  }

  @Test func `a reader reads, a contributor writes, a coordinator sends in`() throws {
    let desk = try Desk()
    let id = try desk.stage.person("bo@angsta.example")
    for (role, mayWrite) in [(WorkspaceRole.reader, false), (.contributor, true)] {
      let colleague = Actor(voice: .person(id), workspaces: [desk.organisation: role])
      #expect(try desk.draft(of: colleague).organisation.name == "Ängsta kommun")
      let write = {
        try desk.stage.write(by: colleague) { tx in
          try Joining.saveContact(
            .deputy, name: role.rawValue, title: "", mail: "", phone: "", of: desk.joining, in: tx)
        }
      }
      if mayWrite {
        try write()
      } else {
        #expect(throws: JoiningRefusal.roleTooSmall(.contributor)) { try write() }
      }
      #expect(throws: JoiningRefusal.roleTooSmall(.coordinator)) { try desk.submit(by: colleague) }
    }
  }

  @Test func `the county confirms only the version it has read, and only when it knows whom it comes from`() throws {
    let desk = try Desk()
    try desk.submit()
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try desk.submit()
    #expect(throws: JoiningRefusal.newerVersion(2)) { try desk.confirm(version: 1) }
    #expect(throws: JoiningRefusal.identityNotChecked) {
      try desk.stage.write(by: desk.officer) { tx in
        try Joining.confirm(
          desk.joining, version: 2, diaryNumber: nil, checkedIdentity: false, baseURL: Desk.baseURL, in: tx)
      }
    }
    #expect(try desk.list().isEmpty)
    try desk.confirm(version: 2)
    #expect(try desk.list().count == 1)
  }

  @Test func `a registry number is written, kept, and taken away; nothing new is no event`() throws {
    let desk = try Desk()
    try desk.submit()
    let write = { (number: String) in
      try desk.stage.write(by: desk.officer) { tx in try Joining.setDiaryNumber(number, of: desk.joining, in: tx) }
    }
    let stored = {
      try desk.stage.read { db in try Joining.find(desk.joining, visibleTo: desk.officer, db).diaryNumber }
    }
    for _ in 1...2 { try write(" 801-1 ") }
    #expect(try stored() == "801-1")
    #expect(try desk.stage.verbs().filter { $0 == "joining.registered" }.count == 1)
    for _ in 1...2 { try write("") }
    #expect(try stored() == nil)
    #expect(try desk.stage.verbs().filter { $0 == "joining.registered" }.count == 2)
  }

  @Test func `the county is told in its own words when there is nothing to answer`() throws {
    let desk = try Desk()
    try desk.join()
    let refusal = #expect(throws: JoiningRefusal.notAwaiting(.confirmed)) { try desk.sendBack() }
    #expect(refusal?.words(in: .sv).first?.text.contains("Bekräftad") == true)
  }

  @Test func `a reason without words is not sent`() throws {
    let desk = try Desk()
    try desk.submit()
    #expect(throws: JoiningRefusal.self) {
      try desk.stage.write(by: desk.officer) { tx in
        try Joining.sendBack(desk.joining, version: 1, words: " \n ", baseURL: Desk.baseURL, in: tx)
      }
    }
    #expect(try desk.state() == .submitted)
  }

  @Test func `paused and withdrawn are told where it is public, with dates`() throws {
    let desk = try Desk()
    try desk.join()
    desk.stage.pass(days: 10)
    try run(.pause, on: desk, by: desk.coordinator)
    #expect(try desk.list().map(\.state) == [.paused])
    desk.stage.pass(days: 10)
    try run(.resume, on: desk, by: desk.coordinator)
    #expect(try desk.list().map(\.state) == [.joined])
    try run(.withdraw, on: desk, by: desk.coordinator)
    #expect(try desk.list().isEmpty)
    #expect(try desk.page("angsta-kommun")?.joining.state == .withdrawn)
    let history = try desk.stage.read { db in try PublicHistory.of(desk.joining, db).entries }
    #expect(history.map(\.kind) == [.decided, .joined, .paused, .resumed, .withdrawn])
    #expect(
      history.map(\.day.description) == ["2026-02-24", "2026-03-14", "2026-03-24", "2026-04-03", "2026-04-03"])
  }
}
