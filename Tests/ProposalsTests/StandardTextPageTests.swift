import GRDB
import Kernel
import Store
import Strategies
import TestSupport
import Testing

@testable import Proposals

@Suite struct StandardTextPageTests {
  private static let list = "/lansstyrelsen/vastmanland/standardtexter"

  @Test func `the county's strategist reads the house's text, and publishes the county's own`() async throws {
    let scene = try Scene()
    let reader = Reader(scene, as: scene.officer)
    let list = try await reader.get(Self.list)
    #expect(list.text.contains("Webbplatsens egen text"))
    let path = "\(Self.list)/\(scene.edition)/arendebeskrivning"
    let first = try await reader.get(path)
    #expect(first.text.contains("[giltighet]") && first.text.contains("Strategin avser perioden 2024–2027"))
    let done = try await reader.post(
      path, [("seen", first.value("seen")), ("text", "Vår text. [giltighet]"), ("do", "publish")])
    #expect(done.location == "\(path)?klart=publicerad")
    let page = try await reader.get(path)
    #expect(
      page.text.contains("Vår text. Strategin avser perioden 2024–2027") && page.text.contains("Version 1, 14 mars"))
    #expect(try await reader.get(Self.list).text.contains("Version 1"))
  }

  @Test func `a trial shows how the text turns out and publishes nothing`() async throws {
    let scene = try Scene()
    let reader = Reader(scene, as: scene.officer)
    let path = "\(Self.list)/\(scene.edition)/det-har-far-ni"
    let page = try await reader.post(
      path, [("seen", "0"), ("text", "Här får [organisationen] <stöd>."), ("do", "preview")])
    #expect(page.status == 200 && page.text.contains("<p>Här får organisationen &lt;stöd&gt;.</p>"))
    #expect(page.text.contains("Här får [organisationen] &lt;stöd&gt;.</textarea>"))
    #expect(try scene.stage.read { db in try StandardText.all(.gains, of: scene.edition, db) }.isEmpty)
  }

  @Test func `two strategists at once see both texts, and an empty one is not published`() async throws {
    let scene = try Scene()
    let reader = Reader(scene, as: scene.officer)
    let path = "\(Self.list)/\(scene.edition)/arendebeskrivning"
    _ = try scene.publish("Kollegans text.")
    let page = try await reader.post(path, [("seen", "0"), ("text", "Min text."), ("do", "publish")])
    #expect(page.status == 409 && page.text.contains("Min text.</textarea>") && page.text.contains("Kollegans text."))
    #expect(page.value("seen") == "1")
    let empty = try await reader.post(path, [("seen", "1"), ("text", " "), ("do", "publish")])
    #expect(empty.status == 422 && empty.text.contains("href=\"#text\""))
  }

  @Test func `nobody else comes in, and a draft has no standard texts`() async throws {
    let scene = try Scene()
    await #expect(throws: NotFound.self) { try await Reader(scene).get(Self.list) }
    let reader = Reader(scene, as: scene.officer)
    for path in ["\(scene.edition)/annat", "\(EditionID.random())/arendebeskrivning"] {
      await #expect(throws: NotFound.self, "\(path)") { try await reader.get("\(Self.list)/\(path)") }
    }
    let draft = try scene.stage.write(by: scene.officer) { tx in
      try Edition.begin(
        in: scene.county, slug: "2028",
        EditionFacts(title: Wording(sv: "Nästa"), periodFrom: 2028, periodTo: 2031, summary: Wording(sv: "")), in: tx)
    }
    await #expect(throws: NotFound.self) { try await reader.get("\(Self.list)/\(draft)/arendebeskrivning") }
  }
}
