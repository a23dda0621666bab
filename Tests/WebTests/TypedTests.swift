import Kernel
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

  @Test func `what is given back is what somebody wrote, under its label, and nothing that the form itself sent`() {
    let written = FormFields([
      ("_token", "Åäö"), ("seen-head", "1.be1849d5a1b2c3d4.0a1b2c3d4e5f6a7b"), ("key", "Kx72hfUUp0ai4mmbcYd1Zq99"),
      ("steg", "decided"), ("rows", "4"), ("with-1", "1"), ("gor", "spara"), ("outcome", "referred-back"),
      ("till", "/mina-sidor/a1/anslutningar/b2"), ("sum", String(repeating: "a1", count: 32)), ("words", " "),
      ("diaryNumber", "KS-2026"), ("body", "nämnden"), ("paragraph", "27"), ("copies-2-name", "Socialkontoret"),
      ("egen-ruta", "Två ord"),
    ]).written
    #expect(written.map(\.text) == ["KS-2026", "nämnden", "27", "Socialkontoret", "Två ord"])
    #expect(
      written.map { $0.label?[.sv] } == [
        "Diarienummer", "Vem som beslutar", "Paragraf (§)", "Beslutet skickas till", nil,
      ])
  }
}
