import Testing

@testable import Web

@Suite struct TypedTests {
  @Test(arguments: ["Anna", "två ord", "bo@koping.example", "å", "KS2026/12", String(repeating: "a", count: 25), "\n"])
  func `what somebody wrote is told from what the form itself put there`(_ text: String) {
    #expect(FormFields.isTyped(text))
  }

  @Test(arguments: ["", "1", "on", "municipal-company", "a1b2c3d4e5f6a7b8", "2026-03-14"])
  func `ids, enum words, days and ticks are nobody's words`(_ text: String) {
    #expect(!FormFields.isTyped(text))
  }

  @Test func `the house's own fields are never somebody's words`() {
    #expect(FormFields([("_token", "Åäö"), ("text", "Hej du"), ("val", "ja")]).typed == ["Hej du"])
  }
}
