import Testing

@testable import Accounts

@Suite struct OneTimePasswordTests {
  /// RFC 6238, appendix B (SHA-1).
  @Test(
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
  func `codes are those of RFC 6238`(_ seconds: Int64, _ code: String) {
    let key = Array("12345678901234567890".utf8)
    #expect(OneTimePassword.digits(key, step: seconds / 30, count: 8) == code)
    #expect(OneTimePassword.code(key, step: seconds / 30) == String(code.suffix(6)))
  }

  @Test func `a key is 160 bits in Base32, and reads back as the same bytes`() throws {
    #expect(OneTimePassword.base32(Array("12345678901234567890".utf8)) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    let key = OneTimePassword.newKey()
    #expect(key.utf8.count == 32)
    #expect(OneTimePassword.bytes(base32: key)?.count == 20)
    #expect(OneTimePassword.bytes(base32: "abc1") == nil)
    #expect(SecondFactorView.groups(key).allSatisfy { $0.utf8.count == 4 })
  }

  @Test func `one step of drift is forgiven, two are not`() {
    let key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    let bytes = Array("12345678901234567890".utf8)
    for (drift, isRight) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
      let code = OneTimePassword.code(bytes, step: 1000 + Int64(drift))
      #expect((OneTimePassword.step(of: code, key: key, at: 30_000) != nil) == isRight, "\(drift)")
    }
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "12345a", "１２３４５６", "1\u{301}23456", "-12345"])
  func `what is not six digits is no code`(_ text: String) {
    #expect(OneTimePassword.step(of: text, key: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", at: 59) == nil)
  }

  @Test func `six digits may be typed in two groups`() {
    #expect(OneTimePassword.step(of: "287 082", key: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", at: 59) == 1)
  }

  @Test func `the app's address keeps its parts apart whatever the site is called`() {
    let link = OneTimePassword.link(key: "ABCD", issuer: "Å & B?", account: "a+b@c.example")
    #expect(link == "otpauth://totp/%C3%85%20%26%20B%3F%3Aa%2Bb%40c.example?secret=ABCD&issuer=%C3%85%20%26%20B%3F")
  }
}
