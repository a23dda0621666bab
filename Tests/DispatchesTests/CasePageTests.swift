import Documents
import Joinings
import Kernel
import Organisations
import Store
import TestSupport
import Testing

@testable import Dispatches

@Suite struct CasePageTests {
  @Test func `the page offers the next step, and takes it`() async throws {
    let desk = try CaseStage()
    let page = try await desk.get(desk.path)
    #expect(page.text.contains("Lås underlaget") && page.text.contains("Protokollet anslaget"))
    let taken = try await desk.post(desk.path, [("steg", "ready"), ("day", "1 februari 2026")])
    #expect(taken.location?.hasSuffix("/arende?gjort=ready") == true)
    let form = try await desk.get(desk.path)
    #expect(form.text.contains("Kommunstyrelsen") == false || form.text.contains("Vem beslutade?"))
    let wrong = try await desk.post(
      desk.path, [("steg", "decided"), ("day", "igår"), ("form", "body"), ("outcome", "approved")])
    #expect(wrong.status == 422 && wrong.text.contains("igår"))
  }

  @Test func `steps that do not exist for a type are not shown`() async throws {
    let desk = try CaseStage("Lindängens idrottsförening", kind: "association")
    let text = try await desk.get(desk.path).text
    #expect(
      !text.contains("Protokollet anslaget") && !text.contains("utskott") && text.contains("Protokollet justerat"))
    let firm = try CaseStage("Sten Ek", kind: "one-person-firm")
    #expect(try await firm.get(firm.path).text.contains("inget ärende"))
  }

  @Test func `a closed case asks for nothing more, and a yes leads on to submitting`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    #expect(try await desk.get(desk.path).text.contains("/granska\""))
    try desk.take(.closed, "2026-03-01")
    let closed = try await desk.get(desk.path).text
    #expect(!closed.contains("Kommer sedan") && !closed.contains("Lås underlaget"))
    #expect(closed.contains("Börja om med ett nytt underlag"))
    #expect(try await desk.get(desk.path + "?steg=ready").text.contains("Lås underlaget"))
  }

  @Test func `a no is not sent out, and an association has no registrar`() async throws {
    let desk = try CaseStage("Lindängens idrottsförening", kind: "association")
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.rejected))
    let text = try await desk.get(desk.path).text
    #expect(!text.contains("Beslutet utskickat") && !text.contains("registrator"))
    #expect(text.contains("Hämta handlingarna"))
  }

  @Test func `what was asked for stands on the page, with a way back to the paper`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    try desk.take(desk.decision(.referredBack, words: "Räkna på <kostnaderna>."))
    let text = try await desk.get(desk.path).text
    #expect(text.contains("Kommunstyrelsen ber om") && text.contains("Räkna på &lt;kostnaderna&gt;."))
    #expect(text.contains("/underlag/skriv"))
  }

  @Test func `every step has a package for the registrar, and without a PDF writer it says so and has a page`()
    async throws
  {
    let desk = try CaseStage()
    try desk.decide()
    try desk.send()
    for step in try desk.steps() {
      let package = try await desk.get(desk.path + "/paket/\(step.id)")
      #expect(package.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), "\(step.kind)")
      for name in ["arende.json", "underlag.json", "underlag.html", "las-mig.txt", "kontrollsumma.txt"] {
        #expect(package.text.contains(name), "\(step.kind) \(name)")
      }
      #expect(package.text.contains(CasePackage.withoutPDF))
      #expect(package.text.contains("\"exampleData\":true"))
    }
    let last = try desk.steps().last.unwrapped("a step")
    #expect(try await desk.get(desk.path + "/paket/\(last.id)").text.contains("omsorg@angsta.example"))
    await #expect(throws: NotFound.self) { _ = try await desk.get(desk.path + "/paket/99999") }
  }

  @Test func `the pages are there in three languages, and a reader sees them without forms`() async throws {
    let desk = try CaseStage()
    try desk.decide()
    let reader = try desk.colleague(.reader)
    for language in Language.allCases {
      for path in [desk.path, desk.path + "/utskick", desk.path + "/skicka"] {
        #expect(try await desk.get(path, in: language).status == 200)
      }
    }
    let page = try await desk.get(desk.path, by: reader)
    #expect(page.status == 200 && !page.text.contains("<form"))
  }

  @Test func `taking back is a button, for the last step alone`() async throws {
    let desk = try CaseStage()
    try desk.take(.ready, "2026-02-01")
    let step = try desk.standing().last.unwrapped("a step")
    let back = try await desk.post(desk.path + "/angra", [("steg", String(step.id))])
    #expect(back.location?.contains("gjort=taken-back") == true)
    #expect(try !desk.standing().isBegun)
    let again = try await desk.post(desk.path + "/angra", [("steg", "4711")])
    #expect(again.status == 409)
  }
}
