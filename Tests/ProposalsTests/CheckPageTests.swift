import Documents
import GRDB
import Kernel
import Store
import TestSupport
import Testing

@testable import Proposals

@Suite struct CheckPageTests {
  @Test func `a no says which section to complete, with a way to it`() async throws {
    let reader = Reader(try Scene())
    let path = "\(reader.base)/granskning"
    let saved = try await reader.post(
      path,
      [
        ("revision", "0"), ("gate-people", "yes"), ("words-people", "Alla <invånare>."), ("gate-statistics", "no"),
        ("gate-measures", "no"),
      ])
    #expect(saved.location == "\(path)?sparad=1")
    let page = try await reader.get(path + "?sparad=1")
    #expect(page.text.contains("skriv#avsnitt-assessment\">") && page.text.contains("skriv#avsnitt-areas\">"))
    #expect(page.text.contains("Komplettera yttrandet med siffror för kvinnor och män."))
    #expect(page.text.contains("Alla &lt;invånare&gt;."))
    #expect(!page.text.contains("skriv#avsnitt-points\">"))
  }

  @Test func `what concerns nobody needs no other answers`() async throws {
    let reader = Reader(try Scene())
    let path = "\(reader.base)/granskning"
    _ = try await reader.post(path, [("revision", "0"), ("gate-people", "no"), ("gate-statistics", "no")])
    let page = try await reader.get(path)
    #expect(page.text.contains("skriv#avsnitt-background\">") && !page.text.contains("skriv#avsnitt-assessment\">"))
  }

  @Test func `two who check at once see each other's answers`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    let path = "\(reader.base)/granskning"
    try scene.save(
      .check, .check(GenderCheck(answers: [.init(gate: .people, isYes: true, words: "Kollegans skäl.")])),
      by: scene.colleague())
    let page = try await reader.post(path, [("revision", "0"), ("gate-people", "no"), ("words-people", "Mitt skäl.")])
    #expect(page.status == 409)
    #expect(page.text.contains("Kollegans skäl.") && page.text.contains("Mitt skäl.</textarea>"))
    let again = try await reader.post(
      path, [("revision", page.value("revision")), ("gate-people", "no"), ("words-people", "Mitt skäl.")])
    #expect(again.status == 303)
    #expect(try scene.proposal().check.answer(.people)?.words == "Mitt skäl.")
  }

  @Test func `a sentence that is too long is told beside its field`() async throws {
    let reader = Reader(try Scene())
    let page = try await reader.post(
      "\(reader.base)/granskning",
      [("revision", "0"), ("gate-people", "yes"), ("words-people", String(repeating: "a", count: 2_000))])
    #expect(page.status == 422 && page.text.contains("href=\"#words-people\""))
    #expect(page.text.contains("Fråga 1: högst 1\u{A0}000 tecken, texten är 2\u{A0}000."))
  }

  @Test func `a check without an answer is no appendix, and the tick says what is missing`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    let path = "\(reader.base)/granskning"
    let saved = try await reader.post(path, [("revision", "0"), ("attached", "1")])
    let page = try await reader.get(saved.location ?? "")
    let words = "Svara på minst en fråga, så läggs granskningen som bilaga."
    #expect(page.text.contains("name=\"attached\" value=\"1\" checked") && page.text.contains(words))
    #expect(!(try scene.proposal().document.blocks.contains(.pageBreak)))
    let answered = try await reader.post(
      path, [("revision", page.value("revision")), ("attached", "1"), ("gate-people", "yes")])
    #expect(!(try await reader.get(answered.location ?? "").text.contains(words)))
    #expect(try scene.proposal().document.blocks.contains(.pageBreak))
  }

  @Test func `the check opens in every language, and the appendix follows when it is ticked`() async throws {
    let scene = try Scene()
    for language in Language.allCases {
      #expect(try await Reader(scene, in: language).get("\(Reader(scene).base)/granskning").status == 200)
    }
    _ = try await Reader(scene).post(
      "\(Reader(scene).base)/granskning", [("revision", "0"), ("gate-people", "yes"), ("attached", "1")])
    #expect(try scene.proposal().document.blocks.contains(.pageBreak))
  }
}
