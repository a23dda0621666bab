import Documents
import GRDB
import Joinings
import Kernel
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Proposals

@Suite struct EditorPageTests {
  @Test(arguments: OrganisationKind.allCases)
  func `the editor opens for every kind of organisation and in every language, with a field for each section`(
    kind: OrganisationKind
  ) async throws {
    let scene = try Scene("Prov", kind: kind)
    for language in kind == .municipality ? Language.allCases : [.sv] {
      let page = try await Reader(scene, in: language).get(Reader(scene).editor)
      #expect(page.status == 200 && page.text.contains("<h1>"))
      for name in ["title", "points", "background", "areas", "assessment", "hours", "costs", "basis", "department"] {
        #expect(page.text.contains("name=\"\(name)\""), "\(language) \(name)")
      }
      // Filled rows, and two more.
      #expect(page.text.contains("copies-3-name") && !page.text.contains("copies-4-name"))
    }
  }

  @Test func `another organisation and the county find none of it`() async throws {
    let scene = try Scene()
    let stranger = try scene.stage.organisation("Annan", kind: "company", coordinator: "bo@annan.example").coordinator
    let own = Reader(scene)
    for actor in [stranger, scene.officer] {
      for path in [own.editor, "\(own.base)/sida/1", "\(own.base)/dokument/txt", "\(own.base)/granskning"] {
        await #expect(throws: NotFound.self, "\(path)") { try await Reader(scene, as: actor).get(path) }
      }
      await #expect(throws: NotFound.self) { try await Reader(scene, as: actor).post(own.editor, []) }
    }
  }

  @Test func `only what was written in is saved, and the page shows it`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    let saved = try await reader.send(try await reader.form(), ["title": "Vår <rubrik>", "hours": "1 200"])
    #expect(saved.location == "\(reader.editor)?sparad=1")
    let proposal = try scene.proposal()
    #expect(proposal.sections.keys.sorted { $0.rawValue < $1.rawValue } == [.costs, .title])
    #expect(proposal.link(.costs) == .linked && proposal.text(.costs).contains("1\u{A0}200 timmar"))
    let page = try await reader.get(saved.location ?? "")
    #expect(page.text.contains("role=\"status\"") && page.text.contains("Vår &lt;rubrik&gt;"))
    #expect(page.text.contains("Ändrat för hand av anna@angsta.example i dag kl. 10.00"))
    #expect(page.text.contains("Från <a href=\"/mina-sidor/"))
  }

  @Test func `a form that was only looked at changes nothing, also when a colleague has saved since`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    let form = try await reader.form()
    try scene.write(.title, "Kollegans rubrik", by: scene.colleague())
    let saved = try await reader.send(form, ["costs": "Mina kostnader"])
    #expect(saved.status == 303)
    #expect(try scene.proposal().text(.title) == "Kollegans rubrik")
    #expect(try scene.proposal().text(.costs) == "Mina kostnader")
  }

  @Test func `two who wrote in the same section see both texts, and saving again ends it`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    let form = try await reader.form()
    try scene.write(.points, "Kollegans punkt.", by: scene.colleague())
    let page = try await reader.send(form, ["points": "Min punkt.", "department": "Kansliet"])
    #expect(page.status == 409)
    #expect(page.text.contains("Min punkt.</textarea>") && page.text.contains("<p>Kollegans punkt.</p>"))
    #expect(try scene.proposal().head.department == "Kansliet")
    var again = form
    for section in ProposalSection.ofEditor {
      again[EditorForm.seenField(section)] = [page.value(EditorForm.seenField(section))]
    }
    again["department"] = ["Kansliet"]
    #expect(try await reader.send(again, ["points": "Vår punkt."]).status == 303)
    #expect(try scene.proposal().points == ["Vår punkt."])
    #expect(try scene.proposal().head.department == "Kansliet")
  }

  @Test func `a fault is told beside its field with what was typed, and the rest is saved`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    let page = try await reader.send(
      try await reader.form(), ["hours": "320 h", "day": "häromdagen", "title": "Rubriken", "signatories-1-role": "Vd"])
    #expect(page.status == 422)
    for (field, typed) in [
      ("hours", "320 h"), ("day", "häromdagen"), ("signatories-1-name", ""), ("signatories-1-role", "Vd"),
    ] {
      #expect(page.value(field) == typed, "\(field)")
    }
    #expect(page.text.contains("href=\"#hours\"") && page.text.contains("href=\"#signatories-1-name\""))
    #expect(page.text.contains("Skriv timmarna som ett helt tal, till exempel 320."))
    #expect(try scene.proposal().text(.title) == "Rubriken")
  }

  @Test(
    arguments: [
      ("7,5", "ett helt tal"), ("100 000 000", "högst 100\u{A0}000."), ("99999999999999999999", "högst 100\u{A0}000."),
    ])
  func `hours that cannot be taken are told why`(typed: String, words: String) async throws {
    let reader = Reader(try Scene())
    let page = try await reader.send(try await reader.form(), ["hours": typed])
    #expect(page.status == 422 && page.value("hours") == typed && page.text.contains(words))
  }

  @Test func `a text that is too long is told with its field's name, also in the summary`() async throws {
    let reader = Reader(try Scene())
    let long = String(repeating: "a", count: 5_000)
    let page = try await reader.send(try await reader.form(), ["department": long, "body": long, "title": long])
    for name in ["Förvaltning", "Den som beslutar", "Rubrik"] {
      #expect(page.text.contains("\(name): högst 300 tecken, texten är 5\u{A0}000."), "\(name)")
    }
  }

  @Test func `what the answers replaced can be taken back whole, but not over what a colleague has written since`()
    async throws
  {
    let scene = try Scene()
    let reader = Reader(scene)
    let line = "Å <b>\"&amp;' 👩‍🚒\tord"
    let text = Array(repeating: line, count: 20_000 / (line.unicodeScalars.count + 1)).joined(separator: "\n")
    try scene.write(.areas, text)
    let replaced = try await reader.send(try await reader.form(), ["gor": "folj:areas", "title": "Också sparad"])
    #expect(replaced.status == 200 && replaced.text.contains("Er egen text är ersatt."))
    #expect(replaced.text.contains("Ta tillbaka er text"))
    let held: HTML = "<input type=\"hidden\" name=\"areas\" value=\"\(text)\">"
    #expect(replaced.text.contains(String(decoding: held.bytes, as: UTF8.self)))
    #expect(try scene.proposal().link(.areas) == .linked && scene.proposal().text(.title) == "Också sparad")

    // As browsers send it.
    let sent = text.split(separator: "\n").joined(separator: "\r\n")
    let back = [("seen-areas", replaced.value("seen-areas")), ("areas", sent)]
    #expect(try await reader.post(reader.editor, back).location == "\(reader.editor)?sparad=1")
    #expect(try scene.proposal().text(.areas) == text && scene.proposal().link(.areas) == .own)
    #expect(try scene.proposal().text(.title) == "Också sparad")

    let again = try await reader.send(try await reader.form(), ["gor": "folj:areas"])
    try scene.write(.areas, "Kollegans text.", by: scene.colleague())
    let late = try await reader.post(
      reader.editor, [("seen-areas", again.value("seen-areas")), ("areas", "Min text.")])
    #expect(late.status == 409 && late.text.contains("Min text.</textarea>") && late.text.contains("Kollegans text."))
    #expect(try scene.proposal().text(.areas) == "Kollegans text.")
  }

  @Test func `rows and ticks that the answers replaced are taken back with their section`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    try scene.write(.copies, "Socialnämnden – för åtgärd\nRevisorerna – för kännedom")
    let replaced = try await reader.send(try await reader.form(), ["gor": "folj:copies"])
    for held in [
      "name=\"copies-1-name\" value=\"Socialnämnden\"", "name=\"copies-1-purpose\" value=\"action\"",
      "name=\"copies-2-name\" value=\"Revisorerna\"",
    ] {
      #expect(replaced.text.contains("<input type=\"hidden\" \(held)>"), "\(held)")
    }
  }

  @Test func `whoever lets the answers replace a text that a colleague has just saved sees both`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    try scene.write(.areas, "Vår text.")
    let form = try await reader.form()
    try scene.write(.areas, "Kollegans text.", by: scene.colleague())
    let page = try await reader.send(form, ["gor": "folj:areas", "areas": "Min text."])
    #expect(page.status == 409 && page.text.contains("Min text.</textarea>"))
    #expect(page.text.contains("<p>Kollegans text.</p>") && !page.text.contains("Er egen text är ersatt."))
    #expect(try scene.proposal().text(.areas) == "Kollegans text.")
  }

  @Test func `a paper that is locked in the case says that what is written now is not what is decided`() async throws {
    let scene = try Scene()
    var reader = Reader(scene)
    #expect(!(try await reader.get(reader.editor).text.contains("låstes")))
    reader.locked = LockedPaper(day: try #require(Day("2026-10-25")), number: 3)
    let saved = try await reader.send(try await reader.form(), ["title": "Efteråt"])
    let page = try await reader.get(saved.location ?? "")
    #expect(page.text.contains("Underlaget låstes den 25 oktober 2026 (version 3)."))
    #expect(page.text.contains("Det du ändrar nu kommer inte med i ärendet förrän ni låser det på nytt."))
    #expect(page.text.contains("/anslutningar/\(scene.joining)/arende\">Till Ärendets gång</a>"))
    let fault = try await reader.send(try await reader.form(), ["hours": "många"])
    #expect(fault.status == 422 && fault.text.contains("Underlaget låstes"))
  }

  @Test func `a paper that names no area says so, with a way to choose`() async throws {
    let scene = try Scene(filledIn: false)
    let reader = Reader(scene)
    let page = try await reader.get(reader.editor)
    #expect(page.text.contains("Inget område är valt än.") && page.text.contains("/omraden\">Välj områden</a>"))
    try scene.fillIn()
    #expect(!(try await reader.get(reader.editor).text.contains("Inget område är valt än.")))
  }

  @Test func `the buttons beside a changed text use the new one, or keep one's own`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    try scene.write(.areas, "Vår text.")
    try scene.answer(scene.areas[0], "Nya ord om budgeten.")
    let page = try await reader.get(reader.editor)
    #expect(page.text.contains("Svaren har ändrats") && page.text.contains("Nya ord om budgeten."))
    #expect(page.text.contains("value=\"folj:areas\"") && page.text.contains("value=\"behall:areas\""))
    let kept = try await reader.send(try await reader.form(), ["gor": "behall:areas", "title": "Också sparad"])
    #expect(kept.location == "\(reader.editor)?sparad=1#avsnitt-areas")
    #expect(try scene.proposal().link(.areas) == .own && scene.proposal().text(.title) == "Också sparad")
    _ = try await reader.send(try await reader.form(), ["gor": "folj:areas", "areas": "Ges upp."])
    #expect(try scene.proposal().link(.areas) == .linked)
  }

  @Test func `a new standard text is offered, and taken only when somebody says so`() async throws {
    let scene = try Scene()
    let reader = Reader(scene)
    try scene.write(.title, "Påbörjat")
    let text = try scene.publish("Länets nya ord. [giltighet]")
    let page = try await reader.get(reader.editor)
    #expect(
      page.text.contains("Länsstyrelsen har en ny standardtext")
        && page.text.contains("Länets nya ord. Strategin avser"))
    #expect(!(try scene.proposal().text(.background).contains("Länets nya ord.")))
    let taken = try await reader.send(try await reader.form(), ["gor": "ta:background:\(text.id)"])
    #expect(taken.location == "\(reader.editor)?sparad=1#avsnitt-background")
    #expect(try scene.proposal().text(.background).hasPrefix("Länets nya ord."))
    // The same button in an old page: what it offered is no longer there, and what was typed is.
    let late = try await reader.send(
      try await reader.form(), ["gor": "ta:background:\(text.id)", "costs": "Skrivet samtidigt"])
    #expect(late.status == 409 && late.text.contains("Skrivet samtidigt</textarea>"))
  }

  @Test func `once the joining is sent in the paper is read and not written, and what was being typed is not lost`()
    async throws
  {
    let scene = try Scene()
    let reader = Reader(scene)
    let form = try await reader.form()
    try scene.stage.write { tx in
      try tx.db.execute(
        sql: "INSERT INTO joining_steps (joining_id, kind, at) VALUES (?, 'submitted', ?)",
        arguments: [scene.joining, tx.now])
    }
    let late = try await reader.send(form, ["title": "För sent"])
    #expect(late.status == 409 && late.text.contains("För sent</textarea>"))
    let page = try await reader.get(reader.editor)
    #expect(!page.text.contains("<textarea") && page.text.contains("dokument/docx"))
  }
}
