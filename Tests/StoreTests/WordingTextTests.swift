import Kernel
import Testing

@testable import Store

@Suite struct WordingTextTests {
  @Test(arguments: [
    Wording(sv: "Län"), Wording(sv: "Län", en: "County"), Wording(sv: "", en: "", fi: "lääni"),
    Wording(sv: "citat \" och \\ och / och\nny rad\toch tabb\r\u{8}\u{1}\u{2028}🙂", en: "a\u{301}"),
    Wording(sv: "{\"sv\":\"x\"}", fi: "\\u0041"),
  ])
  func `a wording is read as the general decoder reads it`(wording: Wording) {
    let text = JSONText.encode(wording)
    #expect(WordingText.read(text) == wording)
    #expect(JSONText.decode(Wording.self, text) == wording)
  }

  @Test(arguments: [
    ("{ \"sv\" : \"a\" }", Wording(sv: "a")), ("{\"sv\":\"\\u00e5\"}", Wording(sv: "å")),
    ("{\"en\":null,\"sv\":\"a\"}", Wording(sv: "a")), ("{\"other\":1,\"sv\":\"a\"}", Wording(sv: "a")),
  ])
  func `what somebody else has written is left to the decoder`(text: String, wording: Wording) {
    #expect(WordingText.read(text) == wording)
  }

  @Test(arguments: ["", "{}", "{\"en\":\"a\"}", "{\"sv\":\"a\"", "{\"sv\":\"a\"}x", "[]", "\"a\"", "{\"sv\":1}"])
  func `what is no wording is none`(text: String) {
    #expect(WordingText.read(text) == nil)
  }
}
