import Counties
import Foundation
import Kernel
import Store
import TestSupport
import Testing
import Web

/// The room's pages and JSON, asked for as the house asks them.
@Suite struct StaffPageTests {
  private static let words: [(String, String)] = [
    ("site-name-sv", "Ett jämställt Västmanland"), ("headline-sv", "Vi jämnar ut"), ("lead-sv", "Tillsammans."),
    ("tagline-sv", "Länets arbete."), ("contact-label-sv", "Strategen"), ("contact-mail", "jamstalldhet@lst.example"),
    ("answer-days", "5"),
  ]

  @Test func `the county's words are changed on their page, and a second strategist sees both texts`() async throws {
    let stage = try Stage()
    let officer = try stage.officer(of: stage.county())
    let path = "/lansstyrelsen/vastmanland/lanet"
    let page = try await ask("GET", path, by: officer, stage)
    let seen = try #require(page.value("seen"))
    let saved = try await ask("POST", path, by: officer, stage, form: Self.words + [("seen", seen), ("do", "save")])
    #expect(saved.status == 303 && saved.location == "\(path)?sparat=1")

    let late =
      Self.words.map { $0.0 == "headline-sv" ? ($0.0, "En annan rubrik") : $0 } + [("seen", seen), ("do", "save")]
    let conflict = try await ask("POST", path, by: officer, stage, form: late)
    #expect(conflict.status == 409)
    #expect(conflict.text.contains("value=\"En annan rubrik\"") && conflict.text.contains("<p>Vi jämnar ut</p>"))
    let again = try #require(conflict.value("seen"))
    let retried = try await ask(
      "POST", path, by: officer, stage, form: late.map { $0.0 == "seen" ? ($0.0, again) : $0 })
    #expect(retried.status == 303)
    #expect(try stage.read { db in try County.bySlug("vastmanland", db) }?.headline.sv == "En annan rubrik")
  }

  @Test func `a pale colour is shown beside its field, with all that was typed`() async throws {
    let stage = try Stage()
    let officer = try stage.officer(of: stage.county())
    let path = "/lansstyrelsen/vastmanland/lanet"
    let seen = try #require(try await ask("GET", path, by: officer, stage).value("seen"))
    let answer = try await ask(
      "POST", path, by: officer, stage,
      form: Self.words + [("seen", seen), ("do", "save"), ("colour-light-link", "#dddddd")])
    #expect(answer.status == 422)
    #expect(answer.text.contains("href=\"#colour-light-link\"") && answer.value("colour-light-link") == "#dddddd")
    #expect(answer.value("headline-sv") == "Vi jämnar ut")
  }

  @Test func `benefits are added, moved and removed without saving, and what is typed goes along`() async throws {
    let stage = try Stage()
    let officer = try stage.officer(of: stage.county())
    let path = "/lansstyrelsen/vastmanland/lanet"
    let seen = try #require(try await ask("GET", path, by: officer, stage).value("seen"))
    let two =
      Self.words + [
        ("seen", seen), ("benefit-count", "2"), ("benefit-1-title-sv", "Ett"), ("benefit-1-body-sv", "Text ett."),
        ("benefit-2-title-sv", "Två"), ("benefit-2-body-sv", "Text två."),
      ]
    let up = try await ask("POST", path, by: officer, stage, form: two + [("do", "benefit-up-2")])
    #expect(up.status == 200 && up.value("benefit-1-title-sv") == "Två" && up.value("benefit-2-title-sv") == "Ett")
    let added = try await ask("POST", path, by: officer, stage, form: two + [("do", "benefit-add")])
    #expect(added.value("benefit-count") == "3" && added.value("benefit-3-title-sv") == "")
    let removed = try await ask("POST", path, by: officer, stage, form: two + [("do", "benefit-remove-1")])
    #expect(removed.value("benefit-count") == "1" && removed.value("benefit-1-title-sv") == "Två")
    for odd in ["benefit-up-1", "benefit-down-2", "benefit-remove-9", "benefit-x-y"] {
      #expect(try await ask("POST", path, by: officer, stage, form: two + [("do", odd)]).value("benefit-count") == "2")
    }
    let code = try #require(CountyCode("19"))
    #expect(try stage.read { db in try Benefit.all(of: code, db) }.isEmpty, "nothing was saved by moving")
    let saved = try await ask("POST", path, by: officer, stage, form: two + [("do", "save")])
    #expect(saved.status == 303)
    #expect(try stage.read { db in try Benefit.all(of: code, db) }.map(\.title.sv) == ["Ett", "Två"])
  }

  @Test func `an about page is saved by halves, refused with every gap in sight, and published when whole`()
    async throws
  {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    let path = "/lansstyrelsen/vastmanland/om/tillganglighet"
    let seen = try #require(try await ask("GET", path, by: officer, stage).value("seen"))
    let half = [("service-sv", "Webbplatsen"), ("conformance", "partial"), ("shortcoming-count", "0")]
    let refused = try await ask(
      "POST", path, by: officer, stage, form: half + [("seen", seen), ("do", "publish")])
    #expect(refused.status == 422)
    for gap in ["responsible-sv", "shortcoming-1-what-sv", "contact-mail", "answer-days", "tested-on"] {
      #expect(refused.text.contains("href=\"#\(gap)\"") && refused.text.contains("id=\"\(gap)\""), "\(gap)")
    }
    #expect(refused.value("service-sv") == "Webbplatsen")
    let kept = try await ask("POST", path, by: officer, stage, form: half + [("seen", seen), ("do", "save")])
    #expect(kept.status == 303)

    let now = try #require(try await ask("GET", path, by: officer, stage).value("seen"))
    let whole =
      Array(half.dropLast()) + [
        ("responsible-sv", "Länsstyrelsen"), ("shortcoming-count", "2"), ("shortcoming-1-ground", "not-compliant"),
        ("shortcoming-2-what-sv", "Kartan"), ("shortcoming-2-ground", "not-covered"),
        ("shortcoming-2-reason-sv", "Listan säger samma."), ("contact-mail", "jamstalldhet@lst.example"),
        ("answer-days", "5"), ("method", "own"), ("tested-sv", "Med skärmläsare."), ("tested-on", "2026-03-01"),
        ("published-on", "2026-03-01"), ("updated-on", "2026-03-01"), ("seen", now), ("do", "publish"),
      ]
    let published = try await ask("POST", path, by: officer, stage, form: whole)
    #expect(published.status == 303)
    let facts = try stage.read { db in try AboutPage<AccessibilityFacts>.published(of: .county(code), db) }
    #expect(facts?.shortcomings.map(\.what.sv) == ["Kartan"], "a row with nothing in it is left out")
    let page = try await ask("GET", "/vastmanland/om/tillganglighet", stage)
    #expect(page.text.contains("Kartan") && page.text.contains("Länsstyrelsen"))
  }

  @Test func `the staff's pages answer in Swedish and English, and are not there for another county's strategist`()
    async throws
  {
    let stage = try Stage()
    let officer = try stage.officer(of: stage.county())
    let elsewhere = try stage.officer("d@lansstyrelsen.example", of: stage.county("20", slug: "dalarna"))
    for page in ["lanet", "om", "om/tillganglighet", "om/personuppgifter"] {
      let path = "/lansstyrelsen/vastmanland/\(page)"
      let (sv, en) = (
        try await ask("GET", path, by: officer, stage), try await ask("GET", path, by: officer, stage, language: .en)
      )
      #expect(sv.status == 200 && en.status == 200 && sv.text != en.text)
      await #expect(throws: NotFound.self) { _ = try await ask("GET", path, by: elsewhere, stage) }
      await #expect(throws: SignInNeeded.self) { _ = try await ask("GET", path, stage) }
    }
  }

  @Test func `an about page that is not published shows nothing of what is filled in`() async throws {
    let stage = try Stage()
    let code = try stage.county()
    let officer = try stage.officer(of: code)
    var facts = PersonalDataFacts()
    facts.controller = Wording(sv: "Kanariefågelns myndighet")
    let half = facts
    try stage.write(by: officer) { tx in try AboutPage.save(half, of: .county(code), expecting: nil, in: tx) }
    let page = try await ask("GET", "/vastmanland/om/personuppgifter", stage)
    #expect(page.status == 200 && !page.text.contains("Kanarie"))
  }

  @Test func `the counties are open data, page by page, as JSON and CSV`() async throws {
    let stage = try Stage()
    try stage.county()
    try stage.county("20", slug: "dalarna")
    let list = try await json("/api/v1/counties", stage, [("limit", "1"), ("page", "2")])
    #expect(list["total"] as? Int == 2 && list["page"] as? Int == 2 && list["limit"] as? Int == 1)
    #expect((list["counties"] as? [Any])?.count == 1)
    let one = try await json("/api/v1/counties/19", stage)
    #expect(one["slug"] as? String == "vastmanland" && one["exampleData"] as? Bool == false)
    #expect((one["name"] as? [String: Any])?["sv"] as? String == "Västmanlands län")
    let csv = try await ask("GET", "/api/v1/counties.csv", stage).text
    #expect(
      csv.hasPrefix("\u{FEFF}Länskod,Adressord,") && csv.contains("\r\n19,vastmanland,")
        && csv.contains("\r\n20,dalarna,"))
    await #expect(throws: NotFound.self) { _ = try await ask("GET", "/api/v1/counties/99", stage) }
  }

  @Test(arguments: ["0", "1001", "-1", "x", "1e3", "", "99999999999999999999"])
  func `a limit that cannot be is told, not guessed`(limit: String) async throws {
    let stage = try Stage()
    try stage.county()
    do {
      _ = try await ask("GET", "/api/v1/counties", stage, query: [("limit", limit)])
      Issue.record("limit=\(limit) was taken")
    } catch let refusal as any Refusal {
      #expect(refusal.kind == .malformed)
    }
  }

  private func json(_ path: String, _ stage: Stage, _ query: [(String, String)] = []) async throws -> [String: Any] {
    let text = try await ask("GET", path, stage, query: query).text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
