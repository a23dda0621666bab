import Counties
import Kernel
import Store
import TestSupport
import Testing
import Web

/// What is typed on the county's pages is kept, told, or shown beside what a colleague saved: never lost in silence.
@Suite struct AboutFormTests {
  private static let statement = "/lansstyrelsen/vastmanland/om/tillganglighet"

  @Test func `a day or a number that cannot be read is told beside its field, and nothing is saved`() async throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let seen = try await ask("GET", Self.statement, by: officer, stage).value("seen").unwrapped("seen")
    let typed = [("tested-on", "14 mars 2026"), ("updated-on", "2026-02-30"), ("answer-days", "fem")]
    let refused = try await ask(
      "POST", Self.statement, by: officer, stage, form: typed + [("seen", seen), ("do", "save")])
    #expect(refused.status == 422)
    for (field, text) in typed {
      #expect(refused.text.contains("href=\"#\(field)\"") && refused.value(field) == text, "\(field)")
    }
    #expect(try stage.verbs().allSatisfy { !$0.hasPrefix("about.") })
  }

  @Test func `a form sent twice is saved once and blames nobody`() async throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let seen = try await ask("GET", Self.statement, by: officer, stage).value("seen").unwrapped("seen")
    let form = [("service-sv", "Webbplatsen"), ("seen", seen), ("do", "save")]
    for _ in 1...2 { #expect(try await ask("POST", Self.statement, by: officer, stage, form: form).status == 303) }
    #expect(try stage.verbs().filter { $0 == "about.saved" }.count == 1)

    let lanet = "/lansstyrelsen/vastmanland/lanet"
    let sum = try await ask("GET", lanet, by: officer, stage).value("seen").unwrapped("seen")
    let words = [
      ("site-name-sv", "Jämställt"), ("headline-sv", "Rubrik"), ("lead-sv", "Ingress."), ("tagline-sv", "Mening."),
      ("contact-label-sv", "Strategen"), ("contact-mail", "jamstalldhet@lst.example"), ("answer-days", "7"),
      ("seen", sum), ("do", "save"),
    ]
    for _ in 1...2 { #expect(try await ask("POST", lanet, by: officer, stage, form: words).status == 303) }
    #expect(try stage.verbs().filter { $0 == "county.amended" }.count == 1)
    let council = words.map { $0.0 == "answer-days" ? ("council-en", "The council") : $0 } + [("answer-days", "7")]
    let lost = try await ask("POST", lanet, by: officer, stage, form: council)
    #expect(lost.text.contains("href=\"#council-sv\"") && lost.value("council-en") == "The council")
  }

  @Test func `what is refused keeps what it began from, so that a colleague's text is seen before it is replaced`()
    async throws
  {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let seen = try await ask("GET", Self.statement, by: officer, stage).value("seen").unwrapped("seen")
    let refused = try await ask(
      "POST", Self.statement, by: officer, stage, form: [("service-sv", "Min"), ("seen", seen), ("do", "publish")])
    #expect(refused.status == 422 && refused.value("seen") == seen)
    var facts = AccessibilityFacts()
    facts.service = Wording(sv: "Kollegans")
    facts.conformance = .partial
    facts.shortcomings = [.init(what: Wording(sv: "Kartan"), ground: .notCovered, reason: Wording(sv: ""))]
    let theirs = facts
    try stage.write(by: officer) { tx in try AboutPage.save(theirs, of: .county(code), expecting: nil, in: tx) }
    let late = try await ask(
      "POST", Self.statement, by: officer, stage, form: [("service-sv", "Min"), ("seen", seen), ("do", "save")])
    #expect(late.status == 409)
    #expect(late.value("service-sv") == "Min" && late.text.contains("<p>Kollegans</p>"))
    #expect(late.text.contains("<p>Kartan</p>"), "a row that only the colleague has is shown too")
    #expect(late.text.contains("delvis förenlig med lagen. Bristerna står här nedanför.</p>"), "a choice in its words")
    #expect(!late.text.contains("<p>not-covered</p>"))
  }

  @Test func `the personal-data page tells where the data come from, and how a consent is withdrawn`() async throws {
    let stage = try Stage()
    let code = try stage.county()
    var facts = AboutTests.information()
    facts.purposes[0].basis = .consent
    let whole = facts
    try stage.write { tx in try AboutPage.publish(whole, of: .county(code), expecting: nil, in: tx) }
    let page = try await ask("GET", "/vastmanland/om/personuppgifter", stage).text
    for text in [
      "Länsstyrelsen i Västmanlands län", "721 86 Västerås", "dataskydd@lansstyrelsen.example", "Ta emot anslutningar",
      "Kommer från", "Från organisationen", "artikel 6.1 a", "Två år", "Den som begär ut en allmän handling",
      "Inget förs över", "kan du ta tillbaka det när du vill", "imy.se",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func `the county's council stands on the page about the site`() async throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let path = "/vastmanland/om/webbplatsen"
    #expect(try await !ask("GET", path, stage).text.contains("jämställdhetsråd"))
    var words = try stage.read { db in try CountyWords.of(try County.byCode(code, db).unwrapped("county"), db) }
    let seen = words.fingerprint
    words.council = Wording(sv: "Rådet leds av landshövdingen.")
    words.answerDays = 1
    let asked = words
    try stage.write(by: officer) { tx in try County.amend(code, asked, expecting: seen, in: tx) }
    let page = try await ask("GET", path, stage).text
    #expect(page.contains("Länets jämställdhetsråd") && page.contains("Rådet leds av landshövdingen."))
    #expect(page.contains("svarar inom en arbetsdag"))
  }
}
