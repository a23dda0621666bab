import Counties
import GRDB
import Kernel
import Store
import TestSupport
import Testing

@Suite struct AboutTests {
  /// DIGG's list for an accessibility statement, complete.
  static func statement() throws -> AccessibilityFacts {
    let day = try #require(Day("2026-03-01"))
    var facts = AccessibilityFacts()
    facts.service = Wording(sv: "Webbplatsen Ett jämställt Västmanland.")
    facts.responsible = Wording(sv: "Länsstyrelsen i Västmanlands län")
    facts.conformance = .partial
    facts.shortcomings = [
      .init(
        what: Wording(sv: "Kartan läses upp som en lista."), ground: .notCompliant,
        reason: Wording(sv: "Rättas under 2026. Listan intill säger samma sak."))
    ]
    facts.contactMail = "jamstalldhet@lansstyrelsen.example"
    facts.answerDays = 5
    facts.method = .own
    facts.tested = Wording(sv: "Med skärmläsare och tangentbord på alla sidor.")
    facts.testedOn = day
    facts.publishedOn = day
    facts.updatedOn = day
    return facts
  }

  /// What articles 13 and 14 of the GDPR ask for, complete.
  static func information() -> PersonalDataFacts {
    var facts = PersonalDataFacts()
    facts.controller = Wording(sv: "Länsstyrelsen i Västmanlands län")
    facts.controllerAddress = Wording(sv: "721 86 Västerås, 010-000 00 00")
    facts.contactMail = "jamstalldhet@lansstyrelsen.example"
    facts.protectionOfficerMail = "dataskydd@lansstyrelsen.example"
    facts.purposes = [
      .init(
        what: Wording(sv: "Ta emot anslutningar"), data: Wording(sv: "Namn och e-post"),
        origin: Wording(sv: "Från organisationen"), basis: .publicTask,
        source: Wording(sv: "Länsstyrelseinstruktionen (2017:868)"), retention: Wording(sv: "Två år"))
    ]
    facts.recipients = Wording(sv: "Den som begär ut en allmän handling")
    facts.transfers = Wording(sv: "Inget förs över")
    facts.updatedOn = Day("2026-03-01")
    return facts
  }

  @Test func `a complete statement is published and can be read by all`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let facts = try Self.statement()
    #expect(facts.gaps.isEmpty)
    try stage.write(by: officer) { tx in try AboutPage.publish(facts, of: .county(code), expecting: nil, in: tx) }
    let published = try stage.read { db in try AboutPage<AccessibilityFacts>.published(of: .county(code), db) }
    #expect(published == facts)
  }

  @Test func `each thing on DIGG's list is missed by name, beside its field`() throws {
    let holes: [(String, (inout AccessibilityFacts) -> Void)] = [
      ("service-sv", { $0.service.sv = " " }),
      ("responsible-sv", { $0.responsible.sv = "" }),
      ("conformance", { $0.conformance = nil }),
      ("shortcoming-1-what-sv", { $0.shortcomings = [] }),
      ("shortcoming-1-what-sv", { $0.shortcomings[0].what.sv = "" }),
      ("shortcoming-1-reason-sv", { $0.shortcomings[0].reason.sv = "" }),
      ("conformance", { $0.conformance = .full }),
      ("contact-mail", { $0.contactMail = "" }),
      ("answer-days", { $0.answerDays = nil }),
      ("answer-days", { $0.answerDays = 61 }),
      ("method", { $0.method = nil }),
      ("tested-sv", { $0.tested.sv = "" }),
      ("tested-on", { $0.testedOn = nil }),
      ("published-on", { $0.publishedOn = nil }),
      ("updated-on", { $0.updatedOn = nil }),
    ]
    for (field, hole) in holes {
      var facts = try Self.statement()
      hole(&facts)
      #expect(facts.gaps.map(\.field) == [field])
      #expect(facts.gaps.allSatisfy { !$0.text.sv.isEmpty && !$0.text.en.isEmpty })
    }
  }

  @Test func `each thing the GDPR asks for is missed by name, beside its field`() throws {
    let holes: [(String, (inout PersonalDataFacts) -> Void)] = [
      ("controller-sv", { $0.controller.sv = "" }),
      ("controller-address-sv", { $0.controllerAddress.sv = "" }),
      ("contact-mail", { $0.contactMail = "jamstalldhet" }),
      ("officer-mail", { $0.protectionOfficerMail = "" }),
      ("purpose-1-what-sv", { $0.purposes = [] }),
      ("purpose-1-what-sv", { $0.purposes[0].what.sv = "" }),
      ("purpose-1-data-sv", { $0.purposes[0].data.sv = "" }),
      ("purpose-1-origin-sv", { $0.purposes[0].origin.sv = "" }),
      ("purpose-1-source-sv", { $0.purposes[0].source.sv = "" }),
      ("purpose-1-retention-sv", { $0.purposes[0].retention.sv = "" }),
      ("recipients-sv", { $0.recipients.sv = "" }),
      ("transfers-sv", { $0.transfers.sv = "" }),
      ("updated-on", { $0.updatedOn = nil }),
    ]
    #expect(Self.information().gaps.isEmpty)
    for (field, hole) in holes {
      var facts = Self.information()
      hole(&facts)
      #expect(facts.gaps.map(\.field) == [field])
    }
  }

  @Test func `an incomplete page is refused with every gap at once, and stays unpublished`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let empty = AccessibilityFacts()
    let refusal = #expect(throws: AboutRefusal.self) {
      try stage.write(by: officer) { tx in try AboutPage.publish(empty, of: .county(code), expecting: nil, in: tx) }
    }
    #expect(refusal?.gaps == empty.gaps)
    #expect(refusal?.gaps.count == 10)
    #expect(try stage.read { db in try AboutPage<AccessibilityFacts>.published(of: .county(code), db) } == nil)
  }

  @Test func `half a page is kept while it is a draft, and a hole in a published one is refused`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    var facts = Self.information()
    facts.recipients.sv = ""
    let half = facts
    try stage.write(by: officer) { tx in try AboutPage.save(half, of: .county(code), expecting: nil, in: tx) }
    #expect(try stage.read { db in try AboutPage<PersonalDataFacts>.of(.county(code), db) }.facts == half)
    #expect(try stage.read { db in try AboutPage<PersonalDataFacts>.published(of: .county(code), db) } == nil)

    let whole = Self.information()
    try stage.write(by: officer) { tx in try AboutPage.publish(whole, of: .county(code), expecting: nil, in: tx) }
    #expect(throws: AboutRefusal.self) {
      try stage.write(by: officer) { tx in try AboutPage.save(half, of: .county(code), expecting: nil, in: tx) }
    }
    #expect(try stage.read { db in try AboutPage<PersonalDataFacts>.published(of: .county(code), db) } == whole)
  }

  @Test func `only the county's own strategists write its pages, and nobody the installation's`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let elsewhere = try stage.county("20", slug: "dalarna")
    let facts = try Self.statement()
    let (own, other) = (try stage.officer(of: code), try stage.officer("d@lansstyrelsen.example", of: elsewhere))
    for (actor, owner) in [(other, AboutOwner.county(code)), (own, .installation), (.visitor, .county(code))] {
      #expect(throws: NotFound.self) {
        try stage.write(by: actor) { tx in try AboutPage.publish(facts, of: owner, expecting: nil, in: tx) }
      }
    }
  }
}
