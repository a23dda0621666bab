import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Testing

@Suite struct PublishTests {
  @Test func `publishing tells everything that is missing at once`() throws {
    let shop = try Shop()
    try shop.published("2018-2020", from: "2018-01-01")
    let edition = try shop.stage.write(by: shop.officer) { tx in
      try Edition.begin(
        in: shop.county, slug: "ny",
        EditionFacts(title: Wording(sv: "Ny"), periodFrom: 2026, periodTo: 2029, summary: Wording(sv: "")), in: tx)
    }
    try shop.stage.write(by: shop.officer) { tx in
      var facts = try Edition.byID(edition, tx.db).unwrapped("edition").facts
      facts.title = Wording(sv: " ")
      facts.shortTitle = Wording(sv: "")
      try Edition.amend(edition, facts, in: tx)
    }
    let reasons = try shop.reasons { tx in try Edition.publish(edition, in: tx) }
    #expect(
      Set(reasons) == [
        .missing(field: "title-sv"), .missing(field: "short-title-sv"), .missing(field: "summary-sv"), .noArea,
        .notAdopted, .noInForceDay,
      ])
  }

  @Test func `how a strategy stands to the one in force must be told before it is published`() throws {
    let shop = try Shop()
    let old = try shop.published("2018-2020", from: "2018-01-01")
    let new = try shop.draft("2026-2029")
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(new, on: tx.today, inForceFrom: tx.today, in: tx)
    }
    let reasons = try shop.reasons { tx in try Edition.publish(new, in: tx) }
    #expect(reasons == [.noRelation(to: old.shortTitle.sv)])
    let strategy = try shop.edition(new).strategy
    try shop.stage.write(by: shop.officer) { tx in
      try Relation.tell(strategy, .replaces, old.strategy, since: tx.today, in: tx)
      try Edition.publish(new, in: tx)
    }
    #expect(try shop.stage.verbs().last == "edition.published")
  }

  @Test func `the day of decision may be unknown only of a strategy whose period is over`() throws {
    let shop = try Shop()
    let old = try shop.draft("2014-2017", from: 2014, to: 2017)
    let day = try Day("2014-01-01").unwrapped("day")
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(old, on: nil, inForceFrom: day, in: tx)
      try Edition.publish(old, in: tx)
    }
    let new = try shop.draft("2026-2029")
    let reasons = try shop.reasons { tx in
      try Edition.adopt(new, on: nil, inForceFrom: tx.today, in: tx)
      try Edition.publish(new, in: tx)
    }
    #expect(reasons.contains(.notAdopted))
  }

  @Test func `two areas with one number, and an upper area with statements, are told`() throws {
    let shop = try Shop()
    let edition = try shop.draft()
    let reasons = try shop.reasons { tx in
      let upper = try Area.all(of: edition, tx.db)[0]
      for title in ["Ett", "Två"] {
        try Area.add(to: edition, under: upper.id, AreaFacts(number: "7", title: Wording(sv: title)), in: tx)
      }
      try Edition.adopt(edition, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.publish(edition, in: tx)
    }
    #expect(reasons == [.numberTwice("7"), .statementsOnUpper(area: "Jämställd hälsa")])
  }

  @Test func `a published edition is frozen, for the acts and for the database`() throws {
    let shop = try Shop()
    let edition = try shop.published("2026-2029", from: "2026-01-01")
    let area = try shop.areas(edition.id)[0]
    for act: (Transaction) throws -> Void in [
      { try Edition.amend(edition.id, Shop.facts("Annat"), in: $0) },
      { try Area.add(to: edition.id, AreaFacts(title: Wording(sv: "Nytt")), in: $0) },
      { try Area.remove(area.id, in: $0) },
      { try Statement.add(to: area.id, Wording(sv: "Nytt"), in: $0) },
      {
        try EditionSection.add(to: edition.id, SectionFacts(heading: Wording(sv: "A"), body: Wording(sv: "B")), in: $0)
      },
      { try Edition.adopt(edition.id, on: $0.today, inForceFrom: $0.today, in: $0) },
      { try Edition.discard(edition.id, in: $0) },
      { try Edition.publish(edition.id, in: $0) },
    ] {
      #expect(try shop.reasons { try act($0) } == [.alreadyPublished])
    }
    for sql in [
      "UPDATE editions SET title = '{\"sv\":\"X\"}'", "DELETE FROM editions",
      "UPDATE areas SET number = '9'", "DELETE FROM areas WHERE parent_id IS NULL",
      "UPDATE statements SET number = '9'", "DELETE FROM statements",
      "INSERT INTO areas (id, edition_id, position, number, slug, title) VALUES ('x', '\(edition.id)', 9, '9', 'x', '{}')",
      "INSERT INTO statements (id, area_id, position, number, text) VALUES ('x', '\(area.id)', 9, '9', '{}')",
      "INSERT INTO sections (edition_id, position, heading, body) VALUES ('\(edition.id)', 1, '{}', '{}')",
    ] {
      let error = #expect(throws: DatabaseError.self, "\(sql)") {
        try shop.stage.write { tx in try tx.db.execute(sql: sql) }
      }
      #expect(error?.message == "a published edition is frozen", "\(sql)")
    }
  }

  @Test func `a draft that was changed after it was checked is not published`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(id, on: tx.today, inForceFrom: tx.today, in: tx)
    }
    let checked = try shop.edition(id).revision
    let reasons = try shop.reasons { tx in
      try Area.add(to: id, AreaFacts(title: Wording(sv: "Nytt")), in: tx)
      try Edition.publish(id, expecting: checked, in: tx)
    }
    #expect(reasons == [.changedMeanwhile])
    try shop.stage.write(by: shop.officer) { tx in try Edition.publish(id, expecting: checked, in: tx) }
    #expect(try shop.edition(id).publishedAt != nil)
  }

  @Test func `a draft in consultation is published only when the consultation is over`() throws {
    let shop = try Shop()
    let id = try shop.draft()
    try shop.stage.write(by: shop.officer) { tx in
      try Edition.adopt(id, on: tx.today, inForceFrom: tx.today, in: tx)
      try Edition.consult(id, from: tx.today, to: tx.today.adding(days: 10), in: tx)
    }
    let last = shop.stage.today.adding(days: 10)
    #expect(try shop.reasons { try Edition.publish(id, in: $0) } == [.consultationRunning(until: last)])
    shop.stage.pass(days: 11)
    #expect(try shop.reasons { try Edition.publish(id, in: $0) }.isEmpty)
  }
}
