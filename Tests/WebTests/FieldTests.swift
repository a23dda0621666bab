import Kernel
import Testing

@testable import Web

@Suite struct FieldTests {
  @Test func `who sees the answer stands on a line of its own, not in the question`() {
    let html = HTMLTests.markup(
      Field.radios(
        "outcome", .init("Vad blev beslutet?", isPublic: true), FormState(language: .sv),
        options: [("yes", "Ja"), ("no", "Nej")]))
    #expect(html.contains("Vad blev beslutet?</legend>"))
    #expect(html.contains("Blir offentligt"))
  }
}
