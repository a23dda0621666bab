import Documents
import Foundation
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

  @Test(
    arguments: [
      ("[Giltighet]", "[Giltighet] är ingen text vi kan byta ut. Skriv [giltighet]."),
      ("[okänd]", "[okänd] är ingen text vi kan byta ut. Skriv [giltighet] eller [organisationen]"),
    ])
  func `a mark that nothing is put in the place of is told beside the field, and not published`(
    mark: String, words: String
  ) async throws {
    let scene = try Scene()
    let reader = Reader(scene, as: scene.officer)
    let path = "\(Self.list)/\(scene.edition)/arendebeskrivning"
    let page = try await reader.post(
      path, [("seen", "0"), ("text", "Vår text [1]. \(mark) […]"), ("do", "publish")])
    #expect(page.status == 422 && page.text.contains("href=\"#text\"") && page.text.contains(words))
    #expect(page.text.contains("Vår text [1]. \(mark) […]</textarea>"))
    #expect(try scene.stage.read { db in try StandardText.all(.background, of: scene.edition, db) }.isEmpty)
    #expect(try scene.publish("Vår text [1]. [giltighet] […] för [organisationen]").number == 1)
  }

  @Test func `the site's own text stands among the versions to copy from, before and after one is published`()
    async throws
  {
    let scene = try Scene()
    let reader = Reader(scene, as: scene.officer)
    let path = "\(Self.list)/\(scene.edition)/arendebeskrivning"
    for texts in [[], ["Vår text."]] {
      for text in texts { _ = try scene.publish(text) }
      let page = try await reader.post(path, [("seen", "\(texts.count)"), ("text", " "), ("do", "publish")])
      #expect(page.status == 422 && page.text.contains("Under Versioner nedan finns texter att kopiera."))
      let own = page.text.components(separatedBy: "<summary>Webbplatsens egen text</summary>")
      #expect(own.count == 2 && (own.last?.contains("[giltighet]") ?? false))
    }
  }

  @Test func `a new line begins a new paragraph, on the strategist's page as in the paper`() async throws {
    let scene = try Scene()
    let reader = Reader(scene, as: scene.officer)
    let path = "\(Self.list)/\(scene.edition)/arendebeskrivning"
    let page = try await reader.post(
      path, [("seen", "0"), ("text", "Ett. [giltighet]\nTvå."), ("do", "preview")])
    #expect(page.text.contains("</p><p>Två.</p>") && page.text.contains("Ny rad ger nytt stycke."))
    _ = try scene.publish("Ett. [giltighet]\nTvå.")
    #expect(try scene.proposal().document.blocks.contains(.paragraph("Två.")))
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
