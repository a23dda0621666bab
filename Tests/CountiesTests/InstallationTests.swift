import Counties
import GRDB
import Kernel
import Store
import TestSupport
import Testing
import Web

/// The pages that belong to no county.
@Suite struct InstallationTests {
  private func publish(of owner: AboutOwner, _ stage: Stage) throws {
    let statement = try AboutTests.statement()
    try stage.write { tx in
      try AboutPage.publish(statement, of: owner, expecting: nil, in: tx)
      try AboutPage.publish(AboutTests.information(), of: owner, expecting: nil, in: tx)
    }
  }

  @Test func `an installation for one county shows that county's pages`() async throws {
    let stage = try Stage()
    let code = try stage.county()
    for path in ["/om/tillganglighet", "/om/personuppgifter"] {
      #expect(try await ask("GET", path, stage).text.contains("Sidan är inte publicerad än"), "\(path)")
    }
    try publish(of: .county(code), stage)
    #expect(try await ask("GET", "/om/tillganglighet", stage).text.contains("Kartan läses upp som en lista."))
    #expect(try await ask("GET", "/om/personuppgifter", stage).text.contains("Ta emot anslutningar"))
  }

  @Test func `an installation for several leads to each county's page of the same kind, until it has its own`()
    async throws
  {
    let stage = try Stage()
    let code = try stage.county()
    try stage.county("20", slug: "dalarna")
    try publish(of: .county(code), stage)
    for path in ["/om/tillganglighet", "/om/personuppgifter"] {
      let answer = try await ask("GET", path, stage)
      let page = answer.text
      #expect(page.contains("href=\"/vastmanland\(path)\"") && page.contains("href=\"/dalarna\(path)\""), "\(path)")
      #expect(!answer.frame.contains("mailto:"), "no county answers for the others")
      #expect(answer.frame.contains("Varje län har sin egen kontakt.</p><p><a href=\"/\">Till länen</a>"))
    }
    try publish(of: .installation, stage)
    #expect(try await ask("GET", "/om/tillganglighet", stage).text.contains("Kartan läses upp som en lista."))
  }

  @Test func `the installation has a contact only where one county has it`() throws {
    let stage = try Stage()
    try stage.county()
    func chrome() throws -> Chrome { try stage.read { db in InstallationFrame.chrome(try County.all(db), .sv) } }
    let one = try stage.read { db in try County.all(db)[0] }
    let own = try chrome()
    #expect(own.contactMail == one.contactMail && own.sender == one.board.sv)
    try stage.county("20", slug: "dalarna")
    let shared = try chrome()
    #expect(shared.contactMail == "" && shared.contactLabel == "Varje län har sin egen kontakt.")
    #expect(shared.sender == "länsstyrelserna")
  }

  @Test func `a file of the operator's fills in the installation's own pages, and says what it lacks`() throws {
    let stage = try Stage()
    let empty = try stage.read { try AboutFile.stored($0) }
    #expect(empty.gaps.contains { $0.page == "accessibility" && $0.gap.field == "tested-on" })
    #expect(empty.gaps.contains { $0.page == "personalData" && $0.gap.field == "controller-sv" })
    #expect(AboutFile(text: empty.text) == empty, "what is printed can be read back")
    #expect(AboutFile(text: "{}") == nil && AboutFile(text: "[1]") == nil)
    #expect(AboutFile(text: "{\"accessibility\":{\"testedOn\":\"i fjol\"}}") == nil)
    let half = try AboutFile(text: "{\"accessibility\":{\"service\":{\"sv\":\"Webbplatsen\"}}}").unwrapped("file")
    #expect(!half.gaps.map(\.gap.field).contains("service-sv"))
    #expect(throws: AboutRefusal.self) { try stage.write { tx in try half.publish(in: tx) } }
    let whole = AboutFile(accessibility: try AboutTests.statement(), personalData: AboutTests.information())
    #expect(whole.gaps.isEmpty)
    try stage.write { tx in try whole.publish(in: tx) }
    #expect(try stage.read { try AboutFile.stored($0) } == whole)
  }

  @Test func `facts that cannot be read are a fault, and no empty form to save over them`() throws {
    let stage = try Stage()
    let code = try stage.county()
    try stage.write { tx in
      try tx.db.execute(
        sql: "INSERT INTO about_pages (county, kind, facts) VALUES ('19', 'accessibility', '{\"answerDays\":\"fem\"}')")
    }
    #expect(throws: UnreadableAboutPage.self) {
      try stage.read { db in try AboutPage<AccessibilityFacts>.of(.county(code), db) }
    }
  }
}
