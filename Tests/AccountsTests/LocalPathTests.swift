import HTTPTypes
import Testing
import Web

@testable import Accounts

@Suite struct LocalPathTests {
  @Test(arguments: [
    "https://ond.example/", "//ond.example", "///ond.example", "/\\ond.example", "/\t/ond.example", "\\\\ond.example",
    "javascript:alert(1)", "/a//ond.example", "/.//ond.example", "/../x", "/a/./b", "/%2F/ond.example",
    "/%2e%2e//ond.example", "/%5Cond.example", "/å", "/a b", "/a\nb", "/a\"b", "/a<b", "", "mina-sidor",
    "/en//ond.example",
    "/fi/\\ond.example", "/logga-in", "/logga-ut", "/en/logga-in/x", "/api/v1/counties", "/inbjudan", "/inbjudan/x/y",
    "/" + String(repeating: "a", count: 500),
  ])
  func `whatever is not plainly a path of ours leads to one's own pages`(_ asked: String) {
    #expect(LocalPath(asked) == .mine)
    #expect(LocalPath(nil) == .mine)
  }

  @Test(arguments: [
    ("/mina-sidor/0123456789abcdef/anslutningar/x", "/mina-sidor/0123456789abcdef/anslutningar/x"),
    ("/vastmanland/anslutna?q=%C3%A5&typ=kommun", "/vastmanland/anslutna?q=%C3%A5&typ=kommun"),
    ("/en/mina-sidor", "/mina-sidor"), ("/fi/inbjudan/a-b_9", "/inbjudan/a-b_9"),
    ("/fi", "/mina-sidor"), ("/fi/vastmanland", "/vastmanland"), ("/english", "/english"), ("/", "/"),
  ])
  func `a path of ours is kept, without its language`(_ asked: String, _ kept: String) {
    #expect(LocalPath(asked).text == kept)
  }

  @Test func `the county is the one whose pages are meant`() {
    #expect(LocalPath("/lansstyrelsen/dalarna/anslutningar").county == "dalarna")
    #expect(LocalPath("/vastmanland?x=/dalarna").county == "vastmanland")
    #expect(LocalPath("/").county == nil)
  }
}
