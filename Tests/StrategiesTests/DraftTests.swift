import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct DraftTests {
  @Test func `two editors of the same words: the second changes nothing and is told`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let seen = try shop.edition(id).fingerprint
    var mine = try shop.edition(id).facts
    var theirs = mine
    theirs.summary = Wording(sv: "Deras ord.")
    mine.summary = Wording(sv: "Mina ord.")
    try shop.stage.write(by: shop.officer) { tx in try Edition.amend(id, theirs, expecting: seen, in: tx) }
    #expect(try shop.reasons { try Edition.amend(id, mine, expecting: seen, in: $0) } == [.changedMeanwhile])
    #expect(try shop.edition(id).summary.sv == "Deras ord.")
    let now = try shop.edition(id).fingerprint
    #expect(try shop.reasons { try Edition.amend(id, mine, expecting: now, in: $0) }.isEmpty)
    #expect(try shop.edition(id).summary.sv == "Mina ord.")
  }

  @Test func `two editors of two areas do not disturb each other`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      _ = try Area.add(to: id, AreaFacts(title: Wording(sv: "Utbildning")), in: tx)
    }
    let seen = try shop.areas(id)
    var first = seen[0].facts
    first.description = Wording(sv: "Ett.")
    var second = seen[1].facts
    second.description = Wording(sv: "Två.")
    try shop.stage.write(by: shop.officer) { tx in
      try Area.change(seen[0].id, first, expecting: seen[0].fingerprint, in: tx)
      try Area.change(seen[1].id, second, expecting: seen[1].fingerprint, in: tx)
    }
    #expect(try shop.areas(id).map(\.description.sv) == ["Ett.", "Två."])
    #expect(
      try shop.reasons { try Area.change(seen[0].id, second, expecting: seen[0].fingerprint, in: $0) }
        == [.changedMeanwhile])
  }

  @Test func `only the county's own strategists may write, and to others there is no such draft`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let dalarna = try shop.stage.county("20", slug: "dalarna")
    let other = try shop.stage.officer("dalarna@lansstyrelsen.example", of: dalarna)
    let coordinator = try shop.stage.organisation("Köpings kommun", coordinator: "a@koping.example").coordinator
    for actor in [other, coordinator, .visitor] {
      #expect(throws: NotFound.self) {
        try shop.stage.write(by: actor) { tx in try Edition.amend(id, Shop.facts("Kapad"), in: tx) }
      }
      #expect(throws: NotFound.self) {
        try shop.stage.write(by: actor) { tx in
          try Edition.begin(in: shop.county, slug: "ny", Shop.facts(), in: tx)
        }
      }
    }
    #expect(try shop.edition(id).title.sv == "Strategi 2026-2029")
  }

  @Test func `a draft is seen by the county's staff, and by anyone while it is in consultation`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let other = try shop.stage.officer("d@lansstyrelsen.example", of: try shop.stage.county("20", slug: "dalarna"))
    func seen(by actor: Actor, _ day: Day) throws -> [EditionID] {
      try shop.stage.read { db in
        try Edition.at("2026-2029", in: shop.county, visibleTo: actor, on: day, db).map(\.id)
      }
    }
    let today = shop.stage.today
    #expect(try seen(by: shop.officer, today) == [id])
    #expect(try seen(by: .visitor, today).isEmpty)
    #expect(try seen(by: other, today).isEmpty)
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.consult(id, from: today.adding(days: 1), to: today.adding(days: 5), in: tx)
    }
    #expect(try seen(by: .visitor, today).isEmpty)
    #expect(try seen(by: .visitor, today.adding(days: 1)) == [id])
    #expect(try seen(by: .visitor, today.adding(days: 5)) == [id])
    #expect(try seen(by: .visitor, today.adding(days: 6)).isEmpty)
    #expect(try shop.stage.read { try Edition.published(in: shop.county, $0) }.isEmpty)
  }

  @Test func `areas are numbered through the whole strategy, and statements after their area`() throws {
    let shop = try Shop()
    let id = try shop.stage.write(by: shop.officer) { tx in
      let id = try Edition.begin(in: shop.county, slug: "tva-nivaer", Shop.facts(), in: tx)
      let power = try Area.add(to: id, AreaFacts(title: Wording(sv: "Makt"), subgoals: [1]), in: tx)
      let health = try Area.add(to: id, AreaFacts(title: Wording(sv: "Hälsa"), subgoals: [5]), in: tx)
      for (upper, title) in [(health, "Arbetsmiljö"), (power, "Uppdrag"), (power, "Hot")] {
        let area = try Area.add(to: id, under: upper, AreaFacts(title: Wording(sv: title)), in: tx)
        try Statement.add(to: area, Wording(sv: "Vi gör det."), in: tx)
      }
      try Area.renumber(id, in: tx)
      return id
    }
    let areas = try shop.areas(id)
    #expect(areas.map(\.title.sv) == ["Makt", "Uppdrag", "Hot", "Hälsa", "Arbetsmiljö"])
    #expect(areas.map(\.number) == ["1", "1", "2", "2", "3"])
    #expect(areas.map(\.isSelectable) == [false, true, true, false, true])
    let statements = try shop.stage.read { try Statement.all(of: id, $0) }
    #expect(statements[areas[4].id]?.map(\.number) == ["3.1"])
    let reasons = try shop.reasons {
      try Area.add(to: id, under: areas[1].id, AreaFacts(title: Wording(sv: "För djupt")), in: $0)
    }
    #expect(reasons == [.tooDeep])
    #expect(try shop.reasons { try Area.remove(areas[0].id, in: $0) } == [.hasAreasUnder])
  }

  @Test func `statements move, and their numbers follow`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let area = try shop.areas(id)[0]
    func texts() throws -> [String] {
      try shop.stage.read { try Statement.all(of: id, $0)[area.id] ?? [] }.map { "\($0.number) \($0.text.sv)" }
    }
    let ids = try shop.stage.read { try Statement.all(of: id, $0)[area.id] ?? [] }.map(\.id)
    try shop.stage.write(by: shop.officer) { tx in
      let third = try Statement.add(to: area.id, Wording(sv: "Vi gör."), in: tx)
      try Statement.move(third, up: true, in: tx)
      try Statement.move(ids[0], up: true, in: tx)
    }
    #expect(try texts() == ["1.1 Vi frågar.", "1.2 Vi gör.", "1.3 Vi lyssnar."])
    try shop.stage.write(by: shop.officer) { tx in try Statement.remove(ids[0], in: tx) }
    #expect(try texts() == ["1.1 Vi gör.", "1.2 Vi lyssnar."])
  }

  @Test func `areas of one title get addresses of their own, and none takes the file's`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      for title in ["Jämställd hälsa", "Jämställd hälsa", "Fil"] {
        try Area.add(to: id, AreaFacts(title: Wording(sv: title)), in: tx)
      }
    }
    #expect(try shop.areas(id).map(\.slug) == ["jamstalld-halsa", "jamstalld-halsa-2", "jamstalld-halsa-3", "fil-2"])
  }

  @Test func `sections keep their order when they move and when one goes`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    func headings() throws -> [String] {
      try shop.stage.read { try EditionSection.all(of: id, $0) }.map { "\($0.position) \($0.facts.heading.sv)" }
    }
    try shop.stage.write(by: shop.officer) { tx in
      for heading in ["A", "B", "C"] {
        try EditionSection.add(
          to: id, SectionFacts(heading: Wording(sv: heading), body: Wording(sv: "Text")), in: tx)
      }
      try EditionSection.move(3, of: id, up: true, in: tx)
    }
    #expect(try headings() == ["1 A", "2 C", "3 B"])
    try shop.stage.write(by: shop.officer) { tx in try EditionSection.remove(1, of: id, in: tx) }
    #expect(try headings() == ["1 C", "2 B"])
  }

  @Test func `the file is a PDF by its content, and is stored for the county`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    let html = Array("<html>%PDF-1.7</html>".utf8) + [UInt8](repeating: 32, count: 100)
    #expect(try shop.reasons { try StrategyFile.attach(html, name: "strategi.pdf", to: id, in: $0) } == [.notPDF])
    let pdf = Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 32, count: 100)
    try shop.stage.write(by: shop.officer) { tx in
      try StrategyFile.attach(pdf, name: "Länets strategi.PDF", to: id, in: tx)
    }
    let file = try shop.stage.read { try StrategyFile.of(try Edition.byID(id, $0).unwrapped("edition"), $0) }
    #expect(file?.name == "lanets-strategi.pdf")
    #expect(try shop.stage.read { try String.fetchAll($0, sql: "SELECT owner FROM files") } == ["county:19"])
    try shop.stage.write(by: shop.officer) { tx in try StrategyFile.detach(from: id, in: tx) }
    #expect(try shop.stage.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM files") } == 0)
  }

  @Test func `a draft that is thrown away leaves nothing, and its address is free`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in try Edition.discard(id, in: tx) }
    #expect(try shop.stage.read { try Edition.byID(id, $0) } == nil)
    let again = try shop.draft()
    #expect(try shop.edition(again).number == 1)
  }
}
