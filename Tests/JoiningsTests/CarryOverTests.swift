import GRDB
import Joinings
import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct CarryOverTests {
  /// A strategy that replaces the desk's, whose first area took in the old ones, whose third nobody is told of.
  private func successor(_ desk: Desk) throws -> (edition: EditionID, areas: [AreaID]) {
    let new = try desk.stage.edition(
      of: desk.county, slug: "2028-2031", inForceFrom: "2026-06-01", replaces: desk.edition)
    try desk.stage.write { tx in
      for old in [desk.areas[0], desk.areas[2]] {
        try tx.db.execute(
          sql: "INSERT INTO area_successions (old_area, new_area) VALUES (?, ?)", arguments: [old, new.areas[0]])
      }
    }
    desk.stage.pass(days: 100)
    return new
  }

  private func carry(_ desk: Desk, to edition: EditionID) throws -> JoiningID {
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.carryOver(desk.joining, to: edition, in: tx)
    }
  }

  @Test func `the areas are carried to what they became, and the decision is not carried`() throws {
    let desk = try Desk()
    try desk.join()
    let new = try successor(desk)
    let carried = try carry(desk, to: new.edition)
    let draft = try desk.draft(carried)
    #expect(draft.joining.follows == desk.joining)
    #expect(draft.areasPart.answer.chosen.map(\.area) == [new.areas[0]])
    #expect(draft.areasPart.answer.chosen.map(\.isMain) == [true])
    let part = try (draft.areaParts[new.areas[0]]).unwrapped("a part")
    #expect(part.answer.how == "Vi räknar om budgeten.\n\nVi frågar alla.")
    #expect(part.answer.goals.map(\.text) == ["Lika lön 2027."])
    // The statement reads the same in the new edition.
    #expect(part.answer.ticks.count == 1)
    #expect(draft.contact(.contact)?.name == "Anna Ek")
    #expect(draft.decisionPart.revision == 0)
    #expect(try carry(desk, to: new.edition) == carried)
  }

  @Test func `until it carries over it is listed under the previous strategy; then once, under the new`() throws {
    let desk = try Desk()
    try desk.join()
    #expect(try desk.list().map(\.state) == [.joined])
    let new = try successor(desk)
    #expect(try desk.list().map(\.state) == [.former])
    let carried = try carry(desk, to: new.edition)
    #expect(try desk.list().map(\.state) == [.former])

    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.save(
        DecisionAnswer(body: "Kommunstyrelsen", day: tx.today, paragraph: "3", outcome: .approved), part: .decision,
        expecting: 0, of: carried, in: tx)
    }
    try desk.submit(carried)
    #expect(try desk.list().map(\.state) == [.former])
    try desk.confirm(carried)
    let row = try desk.list().first.unwrapped("a row")
    #expect(try desk.list().count == 1)
    #expect(row.joining == carried)
    #expect(row.state == .joined)
    #expect(row.slug == "angsta-kommun")

    let page = try desk.page("angsta-kommun").unwrapped("the page")
    let old = try page.others.first.unwrapped("the former")
    #expect(old.state == .superseded)
    let oldPage = try desk.page(old.slug).unwrapped("the former page")
    #expect(oldPage.facts.areas.count == 2)
    let history = try desk.stage.read { db in try PublicHistory.of(desk.joining, db).entries.map(\.kind) }
    #expect(history == [.decided, .joined, .superseded])
    let counts = try desk.stage.read { db in
      (try PublishedJoining.counts(of: desk.edition, db), try PublishedJoining.counts(of: new.edition, db))
    }
    #expect(counts.0 == [:])
    #expect(counts.1 == [new.areas[0]: 1])
  }

  @Test func `what is not confirmed cannot be carried over`() throws {
    let desk = try Desk()
    let new = try successor(desk)
    #expect(throws: JoiningRefusal.nothingToCarry) { _ = try carry(desk, to: new.edition) }
  }

  @Test func `a first joining to a strategy that has been replaced is not sent in`() throws {
    let desk = try Desk()
    _ = try successor(desk)
    #expect(throws: JoiningRefusal.notJoinable) { try desk.submit() }
  }

  /// A strategy that stands beside the others.
  private func beside(_ desk: Desk) throws -> EditionID {
    try desk.stage.edition(of: desk.county, slug: "vald-2020", inForceFrom: "2020-01-01").edition
  }

  /// A strategy that has been adopted and takes effect on 1 June.
  private func coming(_ desk: Desk) throws -> EditionID {
    try desk.stage.edition(
      of: desk.county, slug: "2028-2031", inForceFrom: "2026-06-01", adoptedOn: "2026-03-01", replaces: desk.edition
    ).edition
  }

  private func sweep(_ desk: Desk) throws {
    try desk.stage.write(by: .house("joinings")) { tx in try Joining.sweep(baseURL: Desk.baseURL, in: tx) }
  }

  @Test func `a joining is carried to what comes after its strategy, step by step, and to nothing beside it`() throws {
    let desk = try Desk()
    try desk.join()
    let other = try beside(desk)
    #expect(throws: JoiningRefusal.nothingToCarry) { _ = try carry(desk, to: other) }
    #expect(throws: JoiningRefusal.nothingToCarry) { _ = try carry(desk, to: desk.edition) }
    let next = try desk.stage.edition(
      of: desk.county, slug: "2026", inForceFrom: "2026-02-01", replaces: desk.edition
    ).edition
    let last = try desk.stage.edition(of: desk.county, slug: "2027", inForceFrom: "2026-03-01", replaces: next).edition
    let carried = try carry(desk, to: last)
    #expect(try desk.draft(carried).joining.follows == desk.joining)
  }

  @Test(arguments: [true, false])
  func `who joins a strategy before it takes effect stands under both until then, and once after`(
    _ carries: Bool
  ) throws {
    let desk = try Desk()
    try desk.join()
    let new = try coming(desk)
    let early = try carries ? carry(desk, to: new) : Desk.begin(desk.organisation, new, desk.coordinator, desk.stage)
    if carries {
      try desk.stage.write(by: desk.coordinator) { tx in
        let areas = try Area.all(of: new, tx.db).map { AreasAnswer.Choice(area: $0.id, isMain: false) }
        try Joining.save(AreasAnswer(chosen: [areas[0]]), part: .areas, expecting: 1, of: early, in: tx)
        try Joining.save(AreaAnswer(how: "Vi fortsätter."), part: .area(areas[0].area), expecting: 0, of: early, in: tx)
        try Joining.save(
          DecisionAnswer(body: "Kommunstyrelsen", day: tx.today, paragraph: "3", outcome: .approved), part: .decision,
          expecting: 0, of: early, in: tx)
      }
    } else {
      try fill(early, of: new, desk)
    }
    try desk.submit(early)
    try desk.confirm(early)
    try sweep(desk)
    #expect(try desk.list().map(\.state) == [.joined, .joined])
    desk.stage.pass(days: 100)
    #expect(try Set(desk.list().map(\.state)) == [.former, .joined])
    try sweep(desk)
    #expect(try desk.list().map(\.joining) == [early])
    #expect(try desk.list().map(\.state) == [.joined])
    let history = try desk.stage.read { db in try PublicHistory.of(desk.joining, db).entries }
    #expect(history.map(\.kind) == [.decided, .joined, .superseded])
    #expect(history.last?.day == desk.stage.today)
    #expect(try desk.stage.read { db in try PublishedJoining.counts(of: desk.edition, db) } == [:])
    #expect(try desk.number("SELECT count(*) FROM area_counts") > 0)
  }

  /// Everything that a joining of another edition needs.
  private func fill(_ id: JoiningID, of edition: EditionID, _ desk: Desk) throws {
    try desk.stage.write(by: desk.coordinator) { tx in
      let area = try (Area.all(of: edition, tx.db).first).unwrapped("an area").id
      try Joining.save(
        OrganisationAnswer(publicMail: "kansliet@angsta.example"), part: .organisation, expecting: 0, of: id, in: tx)
      try Joining.saveContact(
        .contact, name: "Anna Ek", title: "", mail: "anna.ek@angsta.example", phone: "", of: id, in: tx)
      try Joining.save(
        AreasAnswer(chosen: [.init(area: area, isMain: false)]), part: .areas, expecting: 0, of: id, in: tx)
      try Joining.save(AreaAnswer(how: "Vi börjar."), part: .area(area), expecting: 0, of: id, in: tx)
      try Joining.save(
        DecisionAnswer(body: "Kommunstyrelsen", day: tx.today, paragraph: "3", outcome: .approved), part: .decision,
        expecting: 0, of: id, in: tx)
    }
  }

  @Test func `joining a strategy that stands beside the former one retires nothing`() throws {
    let desk = try Desk()
    try desk.join()
    let other = try beside(desk)
    _ = try successor(desk)
    let id = try Desk.begin(desk.organisation, other, desk.coordinator, desk.stage)
    try fill(id, of: other, desk)
    try desk.submit(id)
    try desk.confirm(id)
    try sweep(desk)
    #expect(try Set(desk.list().map(\.state)) == [.former, .joined])
  }

  @Test func `a draft of the new strategy that is there already keeps its words and gets the rest`() throws {
    let desk = try Desk()
    try desk.join()
    let new = try successor(desk)
    let begun = try Desk.begin(desk.organisation, new.edition, desk.coordinator, desk.stage)
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.save(
        OrganisationAnswer(scope: "Bara kansliet."), part: .organisation, expecting: 0, of: begun, in: tx)
      try Joining.saveContact(
        .contact, name: "Cia Ny", title: "", mail: "cia@angsta.example", phone: "", of: begun, in: tx)
    }
    #expect(try carry(desk, to: new.edition) == begun)
    let draft = try desk.draft(begun)
    #expect(draft.organisationPart.answer.scope == "Bara kansliet.")
    #expect(draft.areasPart.answer.chosen.map(\.area) == [new.areas[0]])
    #expect(draft.contact(.contact)?.name == "Cia Ny")
    #expect(draft.contact(.deputy)?.name == "Bo Lund")
  }

  @Test func `long answers are put together whole`() throws {
    let desk = try Desk()
    let long = String(repeating: "a", count: 7_000)
    try desk.stage.write(by: desk.coordinator) { tx in
      for area in [desk.areas[0], desk.areas[2]] {
        try Joining.save(AreaAnswer(how: long), part: .area(area), expecting: 1, of: desk.joining, in: tx)
      }
    }
    try desk.join()
    let new = try successor(desk)
    let carried = try carry(desk, to: new.edition)
    #expect(try desk.draft(carried).areaParts[new.areas[0]]?.answer.how.count == 14_002)
  }
}
