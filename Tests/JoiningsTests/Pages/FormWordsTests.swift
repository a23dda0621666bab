import Foundation
import GRDB
import Kernel
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct FormWordsTests {
  @Test func `the first to write of a contact finds their own address there, and whoever was saved stays`() async throws
  {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    #expect(try await reader.get("\(reader.base)/kontakt").text.contains("value=\"anna@angsta.example\""))
    #expect(try desk.draft().contacts.isEmpty, "nothing is saved by looking")
    try desk.fillIn()
    let saved = try await reader.get("\(reader.base)/kontakt")
    #expect(saved.text.contains("anna.ek@angsta.example") && !saved.text.contains("\"anna@angsta.example\""))
  }

  @Test func `a shelter's mailbox is not said to become public`() async throws {
    let hidden = Reader(try Desk("Kvinnojouren Prov", kind: "association", hidesPeople: true))
    let page = try await hidden.get("\(hidden.base)/organisation").text
    let mail = page.components(separatedBy: "for=\"publicMail\"").last?.prefix(400) ?? ""
    #expect(mail.contains("Visas inte") && !mail.contains("Blir offentligt"))
    let open = Reader(try Desk())
    let theirs = try await open.get("\(open.base)/organisation").text
    #expect(theirs.components(separatedBy: "for=\"publicMail\"").last?.prefix(400).contains("Blir offentligt") ?? false)
  }

  @Test func `an area whose tick is taken away is left out, also when it was the main focus`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    let revision = try desk.draft().areasPart.revision
    // The box for the main focus is hidden with its area, and comes ticked all the same.
    let saved = try await reader.post(
      "\(reader.base)/omraden",
      [
        ("revision", "\(revision)"), ("main", desk.areas[0].text), ("areas", desk.areas[2].text),
        ("main", desk.areas[2].text),
      ])
    #expect(saved.status == 303)
    #expect(try desk.draft().areasPart.answer.chosen == [.init(area: desk.areas[2], isMain: true)])
    let page = try await reader.get("\(reader.base)/omraden").text
    #expect(!page.contains("name=\"areas\" value=\"\(desk.areas[0])\" checked"))
    #expect(!page.contains("name=\"main\" value=\"\(desk.areas[0])\" checked"))
  }

  @Test func `a goal's fault stands beside the row that it was written in`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let long = String(repeating: "å", count: JoiningLimits.goal + 1)
    let page = try await reader.post(
      "\(reader.base)/omraden/\(desk.areas[1])", [("revision", "0"), ("goal-1", "Kort."), ("goal-3", long)])
    #expect(page.status == 422 && page.text.contains("href=\"#goal-3\"") && page.text.contains("id=\"goal-3-fel\""))
  }

  @Test func `a local goal sent twice is there once, and one without words is asked for`() async throws {
    let desk = try Desk(filledIn: false)
    let reader = Reader(desk)
    let area = "\(reader.base)/omraden/\(desk.areas[1])"
    let fields = [("gor", "lokalt-mal"), ("localGoal", "Jämlik hälsa"), ("localGoalSource", "Budget 2026")]
    for _ in 1...2 { _ = try await reader.post(area, [("revision", "0")] + fields) }
    #expect(try desk.draft().localGoals.count == 1)
    let page = try await reader.post(area, [("revision", "1"), ("localGoalSource", "Budget 2027")])
    #expect(page.status == 422 && page.text.contains("href=\"#localGoal\"") && page.text.contains("Budget 2027"))
  }

  @Test func `an area that is not chosen has no number among the chosen`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    #expect(try await !reader.get("\(reader.base)/omraden/\(desk.areas[1])").text.contains("område 1 av"))
    #expect(try await reader.get("\(reader.base)/omraden/\(desk.areas[2])").text.contains("område 2 av 2"))
  }

  @Test func `a one-person firm is spoken to as one person`() async throws {
    let desk = try Desk("Ek Konsult", kind: "one-person-firm")
    let reader = Reader(desk)
    var pages = [try await reader.get(reader.base), try await reader.get("\(reader.base)/granska")]
    pages.append(try await reader.get("\(reader.base)/omraden/\(desk.areas[0])"))
    pages.append(try await reader.get("\(reader.base)/steg/avsta"))
    #expect(pages[1].text.contains("Vem beslutade?"), "the decision that is sent is shown")
    #expect(pages[2].text.contains("<details class=\"more\" id=\"mal\" open>"), "a goal is written there")
    try desk.submit()
    pages.append(try await reader.get("\(reader.base)/kvitto/1"))
    pages.append(try await reader.get("\(reader.base)/paket/1"))
    pages.append(try await reader.get("\(reader.base)/historik/1"))
    #expect(pages[4].text.contains("Kopia att spara"))
    for page in pages {
      for word in ["egistrator", "edning", "beslutet är med", "del av er"] {
        #expect(!page.text.contains(word), "\(page.title): \(word)")
      }
    }
  }

  @Test func `a colleague nobody can name is written as words in a sentence`() async throws {
    let desk = try Desk()
    let reader = Reader(desk)
    let page = try await reader.post("\(reader.base)/kontakt", [("contactName", "Någon Annan")])
    #expect(page.status == 409 && page.text.contains("<p class=\"meta\">Sparat av en kollega</p>"))
  }
}
