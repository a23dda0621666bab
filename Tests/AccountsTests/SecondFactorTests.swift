import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing
import Web

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

@Suite struct SecondFactorTests {
  /// A county strategist with a confirmed second factor and a session.
  struct Desk {
    let stage: Stage
    let person: PersonID
    let session: String
    let key: String
    let recovery: [String]

    init() throws {
      stage = try Stage()
      let officer = try stage.officer(of: stage.county())
      let person = try officer.person.unwrapped("person")
      let session = try Token.hash(stage.write { tx in try Session.begin(for: person, in: tx) })
      let key = try stage.write { tx in try SecondFactor.keyInTheMaking(of: person, in: tx) }
      let code = Self.code(key, stage.now)
      recovery = try stage.write { tx in
        try SecondFactor.confirm(code, of: person, session: session, in: tx).unwrapped("codes")
      }
      (self.person, self.session, self.key) = (person, session, key)
      stage.pass(seconds: 60)
    }

    static func code(_ key: String, _ at: Instant) -> String {
      OneTimePassword.code(OneTimePassword.bytes(base32: key) ?? [], step: at.milliseconds / 30_000)
    }

    var code: String { Self.code(key, stage.now) }

    func show(_ code: String) throws -> Bool {
      try stage.write { tx in try SecondFactor.show(code, of: person, session: session, in: tx) }
    }
  }

  @Test func `a code works once`() throws {
    let desk = try Desk()
    let code = desk.code
    #expect(try desk.show(code))
    #expect(try !desk.show(code))
    desk.stage.pass(seconds: 30)
    #expect(try desk.show(desk.code))
  }

  @Test func `after five wrong codes nothing works for a quarter of an hour, not even the right one`() throws {
    let desk = try Desk()
    for _ in 1...5 { #expect(try !desk.show("000000")) }
    #expect(throws: AccountRefusal.self) { try desk.show(desk.code) }
    #expect(throws: AccountRefusal.self) { try desk.show(desk.recovery[0]) }
    desk.stage.pass(seconds: 901)
    #expect(try desk.show(desk.code))
  }

  @Test func `each of ten recovery codes works once, however it is typed, and is stored hashed`() throws {
    let desk = try Desk()
    #expect(Set(desk.recovery).count == 10)
    let stored = try desk.stage.read { db in try String.fetchAll(db, sql: "SELECT code_hash FROM recovery_codes") }
    #expect(Set(stored).isDisjoint(with: desk.recovery))
    #expect(stored.allSatisfy { $0.utf8.count == 64 })
    #expect(try desk.show(desk.recovery[0]))
    #expect(try !desk.show(desk.recovery[0]))
    #expect(try desk.show(" " + desk.recovery[1].uppercased().replacing("-", with: " ") + " "))
    let left = try desk.stage.read { db in try SecondFactor.standing(of: desk.person, db)?.codesLeft }
    #expect(left == 8)
  }

  @Test func `one officer's codes are worth nothing to another, and nothing in another's session`() throws {
    let desk = try Desk()
    let other = try desk.stage.officer("annan@lansstyrelsen.example", of: try CountyCode("19").unwrapped("code"))
    let person = try other.person.unwrapped("person")
    let session = try Token.hash(desk.stage.write { tx in try Session.begin(for: person, in: tx) })
    for code in [desk.code, desk.recovery[2]] {
      #expect(try !desk.stage.write { tx in try SecondFactor.show(code, of: person, session: session, in: tx) })
    }
    _ = try desk.stage.write { tx in try SecondFactor.show(desk.code, of: desk.person, session: session, in: tx) }
    let shown = try desk.stage.read { db in
      try String.fetchOne(db, sql: "SELECT second_factor_at FROM sessions WHERE token_hash = ?", arguments: [session])
    }
    #expect(shown == nil)
  }

  @Test func `the key in force stays until the new one has been shown right`() throws {
    let desk = try Desk()
    let new = try desk.stage.write { tx in try SecondFactor.keyInTheMaking(of: desk.person, in: tx) }
    #expect(new != desk.key)
    #expect(try desk.show(desk.code))
    let codes = try desk.stage.write { tx in
      try SecondFactor.confirm("000000", of: desk.person, session: desk.session, in: tx)
    }
    #expect(codes == nil)
    desk.stage.pass(seconds: 60)
    #expect(try desk.show(desk.code))
    let code = Desk.code(new, desk.stage.now)
    let fresh = try desk.stage.write { tx in
      try SecondFactor.confirm(code, of: desk.person, session: desk.session, in: tx)
    }
    #expect(fresh?.count == 10)
    desk.stage.pass(seconds: 60)
    #expect(try !desk.show(desk.code))
    #expect(try !desk.show(desk.recovery[5]))
    #expect(try desk.show(Desk.code(new, desk.stage.now)))
  }

  @Test func `outside a demo an officer is nobody's officer until the second factor is set up and shown`() async throws
  {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    _ = try stage.officer(of: stage.county())
    try await doorstep.visit { browser async throws in
      let step = "/logga-in/tva-steg?till=%2Flansstyrelsen%2Fvastmanland"
      let mail = "strateg@lansstyrelsen.example"
      #expect(try await browser.signIn(mail, at: doorstep, till: "/lansstyrelsen/vastmanland") == step)
      #expect(try await browser.get("/lansstyrelsen/vastmanland").location == step)
      #expect(try await browser.get("/logga-in?till=/lansstyrelsen/vastmanland").location == step)
      for path in ["/mitt-konto", "/mitt-konto/radera", "/mitt-konto/tva-steg"] {
        #expect(try await browser.get(path).location?.hasPrefix("/logga-in/tva-steg") == true, "\(path)")
      }
      #expect(try await browser.get(step).text.contains("name=\"nyckel\""))
      #expect(try stage.read { db in try String.fetchOne(db, sql: "SELECT totp_pending FROM person_details") } == nil)
      #expect(
        try await browser.post("/logga-in/tva-steg", [("nyckel", "1"), ("till", "/lansstyrelsen/vastmanland")]).location
          == step)
      let key = try stage.read { db in
        try String.fetchOne(db, sql: "SELECT totp_pending FROM person_details").unwrapped("key")
      }
      let page = try await browser.get(step).text
      #expect(page.contains(SecondFactorView.groups(key).joined(separator: " ")))
      #expect(page.contains("otpauth://totp/"))
      let wrong = try await browser.post("/logga-in/tva-steg", [("ny", "1"), ("kod", "000000")])
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("href=\"#kod\""))
      let code = Desk.code(key, stage.now)
      let codes = try await browser.post(
        "/logga-in/tva-steg", [("ny", "1"), ("kod", code), ("till", "/lansstyrelsen/vastmanland")])
      #expect(codes.text.components(separatedBy: "<li><code>").count == 11)
      #expect(codes.headers[.cacheControl] == "no-store")
      #expect(try await browser.get("/lansstyrelsen/vastmanland").text == "länets skrivbord: 19")

      // The next time the code is asked for, and the recovery codes are not shown again.
      await browser.forget()
      stage.pass(seconds: 60)
      #expect(try await browser.signIn(mail, at: doorstep) == "/logga-in/tva-steg?till=%2Fmina-sidor")
      let ask = try await browser.get("/logga-in/tva-steg")
      #expect(!ask.text.contains(SecondFactorView.groups(key).joined(separator: " ")))
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .seeOther)
      #expect(try await browser.post("/logga-in/tva-steg", [("kod", "111111")]).status == .unprocessableContent)
      let shown = try await browser.post("/logga-in/tva-steg", [("kod", Desk.code(key, stage.now))])
      #expect(shown.location == "/mina-sidor")
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .ok)
    }
  }

  @Test func `in a demo an officer comes in without, until they set one up`() async throws {
    let doorstep = try Doorstep(Stage(), isDemo: true)
    let stage = doorstep.stage
    let officer = try stage.officer(of: stage.county())
    try await doorstep.visit { browser async throws in
      #expect(try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep) == "/mina-sidor")
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .ok)
      let person = try officer.person.unwrapped("person")
      let key = try stage.write { tx in try SecondFactor.keyInTheMaking(of: person, in: tx) }
      _ = try await browser.post("/logga-in/tva-steg", [("ny", "1"), ("kod", Desk.code(key, stage.now))])
      await browser.forget()
      let location = try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      #expect(location?.hasPrefix("/logga-in/tva-steg") == true)
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .seeOther)
    }
  }

  @Test func `whoever is no officer has no second factor to set up`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      let led = try await browser.signIn("anna@koping.example", at: doorstep)
      #expect(led == "/mina-sidor")
      #expect(try await browser.get("/logga-in/tva-steg").status == .notFound)
      #expect(try await browser.get("/mitt-konto/tva-steg").status == .notFound)
      #expect(try await browser.post("/logga-in/tva-steg", [("nyckel", "1")]).status == .notFound)
    }
  }

  @Test func `a new telephone: the key is handed out only against a code from the old one`() async throws {
    let desk = try Desk()
    let doorstep = try Doorstep(desk.stage)
    try await doorstep.visit { browser async throws in
      try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      _ = try await browser.post("/logga-in/tva-steg", [("kod", desk.recovery[0])])
      #expect(try await browser.get("/mitt-konto/tva-steg").text.contains("otpauth:") == false)
      #expect(try await browser.post("/mitt-konto/tva-steg", [("kod", "000000")]).status == .unprocessableContent)
      let page = try await browser.post("/mitt-konto/tva-steg", [("kod", desk.code)])
      #expect(page.text.contains("otpauth:"))
      let key = try desk.stage.read { db in
        try String.fetchOne(db, sql: "SELECT totp_pending FROM person_details WHERE totp_pending IS NOT NULL")
          .unwrapped("key")
      }
      let done = try await browser.post(
        "/mitt-konto/tva-steg", [("ny", "1"), ("kod", Desk.code(key, desk.stage.now))])
      #expect(done.text.components(separatedBy: "<li><code>").count == 11)
    }
  }
}
