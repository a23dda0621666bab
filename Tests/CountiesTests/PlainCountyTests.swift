import Counties
import Kernel
import Store
import TestSupport
import Testing

@Suite struct PlainCountyTests {
  @Test func `every county of Sweden can be set up with plain words, each at an address of its own`() throws {
    let stage = try Stage()
    let codes = (0...99).compactMap { CountyCode($0 < 10 ? "0\($0)" : "\($0)") }
    let all = codes.compactMap { CountyFacts.plain($0, contactMail: "jamstalldhet@lansstyrelsen.example") }
    #expect(all.count == 21)
    #expect(all.flatMap(\.tiles).count == 290, "every municipality lies in one of them")
    try stage.write { tx in for facts in all { try County.found(facts, in: tx) } }
    let names = try stage.read { try County.all($0).map(\.name.sv) }
    #expect(names.first == "Blekinge län")
    #expect(names.last == "Östergötlands län")
    #expect(names.contains("Skåne län") && names.contains("Dalarnas län") && names.contains("Västra Götalands län"))
  }

  @Test func `a code that no county has sets nothing up`() throws {
    let code = try #require(CountyCode("02"))
    #expect(CountyFacts.plain(code, contactMail: "jamstalldhet@lansstyrelsen.example") == nil)
  }
}
