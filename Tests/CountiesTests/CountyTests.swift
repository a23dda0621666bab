import Counties
import GRDB
import Kernel
import Store
import TestSupport
import Testing

@Suite struct CountyTests {
  @Test func `counties come in Swedish order, å ä ö last`() throws {
    let stage = try Stage()
    let names = [("01", "Örebro"), ("02", "Ångermanland"), ("03", "Zink"), ("04", "Älvsborg"), ("05", "Dalarna")]
    for (code, name) in names { try found(code, SwedishOrder.slug(name), name, stage) }
    #expect(
      try stage.read { db in try County.all(db) }.map(\.shortName) == [
        "Dalarna", "Zink", "Ångermanland", "Älvsborg", "Örebro",
      ])
  }

  @Test func `a county takes no address that means something else`() throws {
    let stage = try Stage()
    for slug in ["om", "api", "en", "fi", "logga-in", "lansstyrelsen", "mina-sidor", "Västmanland", "a/b", ""] {
      let refusal = #expect(throws: CountyRefusal.self) { try found("01", slug, "Länet", stage) }
      #expect(refusal?.reasons.contains(.badSlug) == true, "\(slug)")
    }
    try found("19", "vastmanland", "Västmanland", stage)
    let taken = #expect(throws: CountyRefusal.self) { try found("19", "vastmanland", "Västmanland", stage) }
    #expect(Set(taken?.reasons ?? []) == [.takenCode, .takenSlug])
  }

  @Test func `every reason against the county's words is told at once, beside its field`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    var words = try self.words(code, stage)
    let sum = words.fingerprint
    words.siteName.sv = " "
    words.contactMail = "jamstalldhet"
    words.answerDays = 0
    words.benefits = [Benefit(title: Wording(sv: ""), body: Wording(sv: "Något."))]
    words.colours = Colours(light: [.link: "#dddddd"], dark: [.brand: "lila"])
    let asked = words
    let refusal = #expect(throws: CountyRefusal.self) {
      try stage.write(by: officer) { tx in try County.amend(code, asked, expecting: sum, in: tx) }
    }
    #expect(
      refusal?.words(in: .sv).map(\.field) == [
        "site-name-sv", "contact-mail", "answer-days", "benefit-1-title-sv", "colour-light-link", "colour-dark-brand",
      ])
    #expect(try self.words(code, stage).fingerprint == sum, "nothing was saved")
  }

  @Test func `the second of two strategists overwrites nothing and is told`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let seen = try words(code, stage)
    var first = seen
    first.tagline.sv = "Den första skrev det här."
    var second = seen
    second.tagline.sv = "Den andra skrev det här."
    let (one, other) = (first, second)
    try stage.write(by: officer) { tx in try County.amend(code, one, expecting: seen.fingerprint, in: tx) }
    let refusal = #expect(throws: CountyRefusal.self) {
      try stage.write(by: officer) { tx in try County.amend(code, other, expecting: seen.fingerprint, in: tx) }
    }
    #expect(refusal?.reasons == [.changedMeanwhile])
    #expect(refusal?.kind == .conflict)
    #expect(try words(code, stage).tagline.sv == "Den första skrev det här.")
  }

  @Test func `the benefits keep the order they were given`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    var words = try self.words(code, stage)
    let sum = words.fingerprint
    words.benefits = ["Nätverk", "Diplom", "Stöd"].map { Benefit(title: Wording(sv: $0), body: Wording(sv: "Text.")) }
    let asked = words
    try stage.write(by: officer) { tx in try County.amend(code, asked, expecting: sum, in: tx) }
    #expect(try self.words(code, stage).benefits.map(\.title.sv) == ["Nätverk", "Diplom", "Stöd"])
  }

  @Test func `to a strategist of another county the county's words are not there to change`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let elsewhere = try stage.county("20", slug: "dalarna")
    let words = try self.words(code, stage)
    for actor in [try stage.officer(of: elsewhere), .visitor] {
      #expect(throws: NotFound.self) {
        try stage.write(by: actor) { tx in try County.amend(code, words, expecting: words.fingerprint, in: tx) }
      }
    }
  }

  @Test func `what the county decides is in the log as a fact, never as text`() throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    var words = try self.words(code, stage)
    let sum = words.fingerprint
    words.headline.sv = "Kanariefågeln sjunger"
    let asked = words
    try stage.write(by: officer) { tx in try County.amend(code, asked, expecting: sum, in: tx) }
    #expect(try stage.verbs().last == "county.amended")
    let facts = try stage.read { db in try String.fetchAll(db, sql: "SELECT facts FROM events") }
    #expect(facts.allSatisfy { !$0.contains("Kanarie") })
  }

  private func words(_ code: CountyCode, _ stage: Stage) throws -> CountyWords {
    try stage.read { db in try CountyWords.of(try County.byCode(code, db).unwrapped("county"), db) }
  }

  private func found(_ code: String, _ slug: String, _ name: String, _ stage: Stage) throws {
    let code = try CountyCode(code).unwrapped("code")
    try stage.write { tx in
      try County.found(
        CountyFacts(
          code: code, slug: slug, name: Wording(sv: "\(name)s län"), shortName: name,
          board: Wording(sv: "Länsstyrelsen"),
          words: CountyWords(
            siteName: Wording(sv: "Jämställt"), headline: Wording(sv: "Rubrik"), lead: Wording(sv: "Ingress."),
            tagline: Wording(sv: "Mening."), contactLabel: Wording(sv: "Strategen"),
            contactMail: "jamstalldhet@lansstyrelsen.example")), in: tx)
    }
  }
}

@Suite struct ColourTests {
  @Test(arguments: ["#3d2b6b", "#000000", "#271749"])
  func `a colour that can be read is taken`(colour: String) throws {
    #expect(try reasons(Colours(light: [.brand: colour, .link: colour])).isEmpty)
  }

  @Test(arguments: ["#ffffff", "#dddddd", "#8f8f8f", "#ffff00"])
  func `a colour with too little contrast is refused`(colour: String) throws {
    #expect(try reasons(Colours(light: [.brand: colour])) == [.paleColour(field: "colour-light-brand")])
  }

  @Test func `the limit is 4.5 to 1 against the ground it stands out least from`() throws {
    // Grey #6b6b6b has 4.6 to 1 on #f4efe5, the darkest of the light page's grounds; #727272 has 4.2.
    #expect(try reasons(Colours(light: [.link: "#6b6b6b"])).isEmpty)
    #expect(try reasons(Colours(light: [.link: "#727272"])) == [.paleColour(field: "colour-light-link")])
  }

  @Test func `a colour is held against what it stands on in its own theme`() throws {
    #expect(try reasons(Colours(dark: [.brand: "#cdbcf7"])).isEmpty)
    #expect(try reasons(Colours(light: [.brand: "#cdbcf7"])) == [.paleColour(field: "colour-light-brand")])
    #expect(try reasons(Colours(light: [.night: "#cdbcf7"])) == [.paleColour(field: "colour-light-night")])
  }

  @Test func `the strong tone and the tint are held against each other, whichever the county has set`() throws {
    // The strong tone can be read on the page's own grounds, and not on the county's tint.
    #expect(try reasons(Colours(light: [.brandStrong: "#5f5f5f"])).isEmpty)
    #expect(
      try reasons(Colours(light: [.brandStrong: "#5f5f5f", .brandTint: "#d0d0d0"]))
        == [.paleColour(field: "colour-light-brand-strong"), .paleColour(field: "colour-light-brand-tint")])
    #expect(try reasons(Colours(dark: [.brandStrong: "#9a90b4"])) == [.paleColour(field: "colour-dark-brand-strong")])
  }

  @Test(arguments: ["red", "#12345", "#1234567", "#12345g", "3d2b6b", "#3d2b6b;}body{display:none"])
  func `what is no colour is refused`(text: String) throws {
    #expect(try reasons(Colours(light: [.brand: text])) == [.badColour(field: "colour-light-brand")])
  }

  @Test func `nothing but colours gets into the stylesheet`() {
    let colours = Colours(light: [.brand: "#3D2B6B", .link: "red;}*{x:y"], dark: [.link: "#cdbcf7"])
    #expect(colours.stylesheet.contains("--c-brand: #3d2b6b;"))
    #expect(colours.stylesheet.contains("--c-link: #cdbcf7;"))
    #expect(!colours.stylesheet.contains("red"))
  }

  /// What amending a county with these colours is refused for.
  private func reasons(_ colours: Colours) throws -> [CountyRefusal.Reason] {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    var words = try stage.read { db in try CountyWords.of(try County.byCode(code, db).unwrapped("county"), db) }
    let sum = words.fingerprint
    words.colours = colours
    let asked = words
    do {
      try stage.write(by: officer) { tx in try County.amend(code, asked, expecting: sum, in: tx) }
      return []
    } catch let refusal as CountyRefusal {
      return refusal.reasons
    }
  }
}
