import Accounts
import Foundation
import GRDB
import HTTPTypes
import Kernel
import Organisations
import Store
import TestSupport
import Testing

/// Forms of the workspace that somebody else, or one's own haste, gets in the way of.
@Suite struct WorkspaceFormTests {
  @Test
  func `a goal or unit that a colleague has changed or removed meanwhile is not lost, and nothing is overwritten`()
    async throws
  {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Köpings kommun", coordinator: "anna@koping.example")
    let base = "/mina-sidor/\(id)/organisation"
    let (goal, unit) = try stage.write(by: anna) { tx in
      (
        try LocalGoal.add("Ett mål", source: "Budget", to: id, in: tx),
        try Unit.add(NewUnit(kind: .committee, name: "Socialnämnden"), to: id, in: tx)
      )
    }
    func sum(_ html: String) throws -> String {
      String(try #require(html.components(separatedBy: "name=\"sum\" value=\"").last?.prefix(16)))
    }
    let pages: [(path: String, form: [(String, String)], text: String, others: String)] = [
      (
        "\(base)/mal", [("id", goal.text), ("goal-text", "Mitt mål"), ("goal-source", "Plan")], "Mitt mål", "Hennes mål"
      ),
      (
        "\(base)/enheter", [("id", unit.text), ("unit-kind", "committee"), ("unit-name", "Min nämnd")], "Min nämnd",
        "Hennes nämnd"
      ),
    ]
    let seen = try await [
      sum(ask("GET", pages[0].path, by: anna, stage, query: [("id", goal.text)]).html),
      sum(ask("GET", pages[1].path, by: anna, stage, query: [("id", unit.text)]).html),
    ]
    try stage.write(by: anna) { tx in
      try LocalGoal.change(goal, text: "Hennes mål", source: "", of: id, in: tx)
      try Unit.change(unit, NewUnit(kind: .committee, name: "Hennes nämnd"), of: id, in: tx)
    }
    for (page, seen) in zip(pages, seen) {
      let late = try await ask("POST", page.path, by: anna, stage, form: page.form + [("sum", seen)])
      #expect(late.status == 409)
      #expect(late.html.contains(page.text) && late.html.contains(page.others))
      #expect(try sum(late.html) != seen)
    }
    #expect(try stage.read { db in try LocalGoal.all(of: id, db) }.map(\.text) == ["Hennes mål"])
    #expect(try stage.read { db in try Unit.all(of: id, db) }.map(\.name) == ["Hennes nämnd"])
    try stage.write(by: anna) { tx in
      try LocalGoal.remove(goal, of: id, in: tx)
      try Unit.remove(unit, of: id, in: tx)
    }
    for (page, seen) in zip(pages, seen) {
      let gone = try await ask("POST", page.path, by: anna, stage, form: page.form + [("sum", seen)])
      #expect(gone.status == 409)
      #expect(gone.html.contains(page.text) && !gone.html.contains("name=\"id\""))
      let anew = try await ask("POST", page.path, by: anna, stage, form: Array(page.form.dropFirst()))
      #expect(anew.status == 303)
      let removed = try await ask("POST", page.path, by: anna, stage, form: page.form + [("remove", "1")])
      #expect(removed.status == 303, "removed twice is removed once")
    }
    #expect(try stage.read { db in try LocalGoal.all(of: id, db) }.map(\.text) == ["Mitt mål"])
    #expect(try stage.read { db in try Unit.all(of: id, db) }.map(\.name) == ["Min nämnd"])
  }

  @Test func `a name to come can be taken back on the page, by a coordinator`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Gamla skolan", kind: "association", coordinator: "anna@skolan.example")
    let day = stage.today.adding(days: 30)
    try stage.write(by: anna) { tx in try Organisation.rename(id, name: "Felskolan", from: day, in: tx) }
    let base = "/mina-sidor/\(id)/organisation"
    #expect(try await ask("GET", base, by: anna, stage).html.contains("name=\"take-back\" value=\"\(day)\""))
    let answer = try await ask("POST", "\(base)/namn", by: anna, stage, form: [("take-back", "\(day)")])
    #expect(answer.status == 303)
    #expect(try stage.read { db in try DatedName.all(of: id, db) }.map(\.name) == ["Gamla skolan"])
    #expect(try await !ask("GET", base, by: anna, stage).html.contains("take-back"))
  }

  @Test func `the protection is taken away by a coordinator who has agreed to what is shown at once`() async throws {
    let stage = try Stage()
    let (id, anna) = try stage.organisation("Jouren", kind: "association", coordinator: "anna@jouren.example")
    let bo = try stage.person("bo@jouren.example")
    try stage.write { tx in
      try Membership.grant(bo, .contributor, in: id, tx)
      try tx.db.execute(sql: "UPDATE organisations SET hides_people = 1 WHERE id = ?", arguments: [id])
    }
    let today = stage.today
    func organisation() throws -> Organisation {
      try stage.read { db in try Organisation.byID(id, on: today, db) }.unwrapped("organisation")
    }
    let path = "/mina-sidor/\(id)/organisation"
    let form = try [("kind", "association"), ("name", "Jouren"), ("sum", organisation().fingerprint)]
    let byBo = try await ask("POST", path, by: stage.actor(bo), stage, form: form + [("shows-people", "1")])
    #expect(byBo.status == 422 && byBo.html.contains("href=\"#hides-people\""))
    #expect(try await !ask("GET", path, by: anna, stage).html.contains("name=\"shows-people\""))
    let asked = try await ask("POST", path, by: anna, stage, form: form)
    #expect(asked.status == 422 && asked.html.contains("name=\"shows-people\""))
    #expect(try organisation().hidesPeople)
    let agreed = try await ask("POST", path, by: anna, stage, form: form + [("shows-people", "1")])
    #expect(agreed.status == 303)
    #expect(try !organisation().hidesPeople)
    // Ticking is for everyone who writes, at once.
    let again = try await ask(
      "POST", path, by: stage.actor(bo), stage,
      form: [("kind", "association"), ("name", "Jouren"), ("hides-people", "1"), ("sum", organisation().fingerprint)])
    #expect(again.status == 303)
    #expect(try organisation().hidesPeople)
  }

  @Test func `a merger is noted by whoever coordinates both, and told on the page`() async throws {
    let stage = try Stage()
    let (one, _) = try stage.organisation("Ena", kind: "association", coordinator: "anna@forening.example")
    let path = "/mina-sidor/\(one)/organisation/uppgar"
    let person = try stage.person("anna@forening.example")
    let alone = try await ask("GET", path, by: stage.actor(person), stage)
    #expect(!alone.html.contains("<form"))
    let (other, anna) = try stage.organisation("Andra", kind: "association", coordinator: "anna@forening.example")
    #expect(try await ask("POST", path, by: anna, stage).status == 422)
    #expect(try await ask("POST", path, by: anna, stage, form: [("successor", one.text)]).status == 422)
    #expect(try await ask("POST", path, by: anna, stage, form: [("successor", other.text)]).status == 303)
    let page = try await ask("GET", "/mina-sidor/\(one)/organisation", by: anna, stage).html
    #expect(page.contains("Har gått upp i Andra.") && !page.contains("/uppgar"))
    // A colleague who is not in the other workspace does not learn its name here.
    let bo = try stage.person("bo@forening.example")
    try stage.write { tx in try Membership.grant(bo, .reader, in: one, tx) }
    let his = try await ask("GET", "/mina-sidor/\(one)/organisation", by: stage.actor(bo), stage).html
    #expect(his.contains("Har gått upp i en annan organisation.") && !his.contains("Andra"))
  }
}
