import Kernel
import Store
import Strategies
import TestSupport
import Testing

/// The acts on the way to publication: what they refuse, what they do when the draft is another than it was seen, and what
/// they do when they are sent twice.
@Suite struct ProcessTests {
  @Test func `a consultation has a first day to come and a last one after it`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let today = shop.stage.today
    func reasons(_ from: Day, _ to: Day) throws -> [StrategyRefusal.Reason] {
      try shop.reasons { try Edition.consult(id, from: from, to: to, in: $0) }
    }
    #expect(try reasons(today.adding(days: 5), today.adding(days: 4)) == [.badConsultation])
    #expect(try reasons(today.adding(days: -9), today.adding(days: -1)) == [.badConsultation, .consultationBackdated])
    #expect(try reasons(today.adding(days: -800), today.adding(days: 9)) == [.consultationBackdated])
    #expect(try reasons(today, today.adding(days: 9)).isEmpty)
    shop.stage.pass(days: 3)
    #expect(try reasons(today, today.adding(days: 20)).isEmpty, "one that runs can be made longer")
  }

  @Test func `a consultation that is ended is over at once, and only as it was seen`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    let id = try shop.draft()
    let address = "\(StaffPageTests.root)/\(id)/samrad"
    let today = shop.stage.today
    func page() async throws -> String { try await counter.get(address, as: shop.officer).text }
    let unseen = try Counter.hidden("seen", in: try await page())
    let begun = [
      ("seen", unseen), ("consultation-from", today.description), ("consultation-to", "2026-04-01"),
    ]
    #expect(try await counter.post(address, begun, as: shop.officer).status == 303)
    #expect(try await counter.get("/vastmanland/strategi/2026-2029").text.contains("Det här är ett förslag."))
    let stale = try await counter.post(address, [("seen", unseen), ("end", "1")], as: shop.officer)
    #expect(stale.status == 409)
    #expect(try shop.edition(id).consultationTo?.description == "2026-04-01")
    let seen = try Counter.hidden("seen", in: try await page())
    #expect(try await counter.post(address, [("seen", seen), ("end", "1")], as: shop.officer).status == 303)
    #expect(try await counter.post(address, [("seen", seen), ("end", "1")], as: shop.officer).status == 303)
    #expect(try shop.edition(id).consultationFrom == nil)
    await #expect(throws: NotFound.self) { try await counter.get("/vastmanland/strategi/2026-2029") }
    #expect(try shop.stage.verbs().filter { $0 == "edition.consultation-ended" }.count == 1)
  }

  @Test func `a day that is none is told as that, beside its field`() async throws {
    let shop = try Shop()
    let counter = Counter(shop)
    try shop.published("2018-2020", from: "2018-01-01")
    let id = try shop.draft()
    let other = try shop.stage.read { try Edition.published(in: shop.county, $0)[0].strategy }
    for (place, fields, field) in [
      ("samrad", [("consultation-from", "2026-02-30"), ("consultation-to", "2026-04-01")], "consultation-from"),
      ("beslut", [("adopted-on", "i fjol"), ("in-force-from", "2026-04-01")], "adopted-on"),
      ("forhallande", [("to", other.text), ("kind", "replaces"), ("since", "2026-02-30")], "since"),
    ] {
      let answer = try await counter.post("\(StaffPageTests.root)/\(id)/\(place)", fields, as: shop.officer)
      #expect(answer.status == 422, "\(place)")
      #expect(answer.text.contains("<a href=\"#\(field)\">Den dagen finns inte."), "\(place)")
      #expect(answer.text.contains("value=\"\(fields.first { $0.0 == field }?.1 ?? "")\""), "\(place)")
    }
  }

  @Test func `the day of decision has been, and an edition begins after the one before`() throws {
    let shop = try Shop()
    let first = try shop.published("2024-2027", from: "2024-01-01")
    let id = try shop.stage.write(by: shop.officer) { tx in try Edition.beginNext(of: first.id, in: tx) }
    let today = shop.stage.today
    #expect(
      try shop.reasons { try Edition.adopt(id, on: today.adding(days: 1), inForceFrom: nil, in: $0) }
        == [.adoptedAhead(today.adding(days: 1))])
    let day = try Day("2024-01-01").unwrapped("day")
    try shop.stage.write(by: shop.officer) { tx in try Edition.adopt(id, on: day, inForceFrom: day, in: tx) }
    #expect(try shop.reasons { try Edition.publish(id, in: $0) } == [.notAfterPrevious(day)])
  }

  @Test func `what is removed is what was seen`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let area = try shop.areas(id)[0]
    let statements = try shop.stage.read { try Statement.all(of: id, $0)[area.id] ?? [] }
    let (seen, whole) = (statements[0].fingerprint, Fingerprint.of(area.mark(with: statements)))
    let revision = try shop.edition(id).revision
    try shop.stage.write(by: shop.officer) { tx in
      try Statement.change(statements[0].id, StatementFacts(Wording(sv: "Vi frågar alla.")), in: tx)
    }
    #expect(try shop.reasons { try Statement.remove(statements[0].id, expecting: seen, in: $0) } == [.changedMeanwhile])
    #expect(try shop.reasons { try Area.remove(area.id, expecting: whole, in: $0) } == [.changedMeanwhile])
    #expect(try shop.reasons { try Edition.discard(id, expecting: revision, in: $0) } == [.changedMeanwhile])
    let now = try shop.stage.read { try Statement.all(of: id, $0)[area.id] ?? [] }
    #expect(
      try shop.reasons { try Area.remove(area.id, expecting: Fingerprint.of(area.mark(with: now)), in: $0) }.isEmpty)
    #expect(try shop.reasons { try Edition.discard(id, expecting: revision + 2, in: $0) }.isEmpty)
  }

  @Test func `a file that is too large or no PDF is refused, and a colleague's new file is not taken away`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    func pdf(_ size: Int) -> [UInt8] { Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 32, count: size) }
    #expect(
      try shop.reasons { try StrategyFile.attach(pdf(12 * 1024 * 1024), name: "stor.pdf", to: id, in: $0) }
        == [.fileTooLarge])
    let empty = try shop.edition(id).fileFingerprint
    for _ in 1...2 {
      try shop.stage.write(by: shop.officer) { tx in
        try StrategyFile.attach(pdf(100), name: "strategi.pdf", to: id, expecting: empty, in: tx)
      }
    }
    #expect(try shop.stage.verbs().filter { $0 == "edition.file-attached" }.count == 1)
    #expect(
      try shop.reasons { try StrategyFile.attach(pdf(200), name: "b.pdf", to: id, expecting: empty, in: $0) }
        == [.changedMeanwhile])
    #expect(try shop.reasons { try StrategyFile.detach(from: id, expecting: empty, in: $0) } == [.changedMeanwhile])
    let seen = try shop.edition(id).fileFingerprint
    try shop.stage.write(by: shop.officer) { tx in try StrategyFile.detach(from: id, expecting: seen, in: tx) }
    #expect(try shop.edition(id).file == nil)
  }

  @Test func `a form sent twice adds once, and one gone back to adds another`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let (area, statement) = (AreaID.random(), StatementID.random())
    let section = SectionFacts(heading: Wording(sv: "Rubrik"), body: Wording(sv: "Text"))
    for _ in 1...2 {
      try shop.stage.write(by: shop.officer) { tx in
        let added = try Area.add(area, to: id, AreaFacts(title: Wording(sv: "Våld ")), in: tx)
        #expect(added == area)
        let stated = try Statement.add(statement, to: area, Wording(sv: "Vi ser. "), in: tx)
        #expect(stated == statement)
        try EditionSection.add(to: id, at: 1, section, in: tx)
      }
    }
    try shop.stage.write(by: shop.officer) { tx in
      let another = try Area.add(area, to: id, AreaFacts(title: Wording(sv: "Makt")), in: tx)
      #expect(another != area)
      let stated = try Statement.add(statement, to: area, Wording(sv: "Vi hör."), in: tx)
      #expect(stated != statement)
      try EditionSection.add(
        to: id, at: 1, SectionFacts(heading: Wording(sv: "Annan"), body: Wording(sv: "Text")), in: tx)
    }
    #expect(try shop.areas(id).map(\.title.sv) == ["Jämställd hälsa", "Våld", "Makt"])
    #expect(
      try shop.stage.read { try Statement.all(of: id, $0)[area] ?? [] }.map(\.text.sv) == ["Vi ser.", "Vi hör."])
    #expect(try shop.stage.read { try EditionSection.all(of: id, $0) }.map(\.facts.heading.sv) == ["Rubrik", "Annan"])
  }

  @Test func `a translation without Swedish is not lost in silence`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    var facts = try shop.edition(id).facts
    facts.vision = Wording(sv: " ", en: "An equal county.")
    #expect(try shop.reasons { try Edition.amend(id, facts, in: $0) } == [.missing(field: "vision-sv")])
    facts.vision = nil
    facts.title = Wording(sv: "Titel", fi: "Otsikko")
    facts.shortTitle = Wording(sv: "", en: "Short")
    try shop.stage.write(by: shop.officer) { tx in try Edition.amend(id, facts, in: tx) }
    #expect(try shop.edition(id).shortTitle == Wording(sv: "Titel", en: "Short", fi: "Otsikko"))
  }
}
