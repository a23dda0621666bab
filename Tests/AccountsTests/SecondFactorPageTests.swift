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

@Suite struct SecondFactorPageTests {
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
      let code = SecondFactorTests.Desk.code(key, stage.now)
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
      let shown = try await browser.post("/logga-in/tva-steg", [("kod", SecondFactorTests.Desk.code(key, stage.now))])
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
      let session = try await Token.hash(browser.cookie.unwrapped("cookie"))
      let key = try stage.write { tx in try SecondFactor.keyInTheMaking(of: person, session: session, in: tx) }
      _ = try await browser.post(
        "/logga-in/tva-steg", [("ny", "1"), ("kod", SecondFactorTests.Desk.code(key, stage.now))])
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
    let desk = try SecondFactorTests.Desk()
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
        "/mitt-konto/tva-steg", [("ny", "1"), ("kod", SecondFactorTests.Desk.code(key, desk.stage.now))])
      #expect(done.text.components(separatedBy: "<li><code>").count == 11)
    }
  }

  @Test func `pressed twice at set-up, the second press shows codes that work`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let person = try stage.officer(of: stage.county()).person.unwrapped("person")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      _ = try await browser.post("/logga-in/tva-steg", [("nyckel", "1")])
      let session = try await Token.hash(browser.cookie.unwrapped("cookie"))
      let key = try stage.read { db in try SecondFactor.openKey(of: person, session: session, now: stage.now, db) }
      let form = [("ny", "1"), ("kod", SecondFactorTests.Desk.code(try key.unwrapped("key"), stage.now))]
      let first = try await browser.post("/logga-in/tva-steg", form)
      let second = try await browser.post("/logga-in/tva-steg", form)
      #expect(second.status == .ok)
      let codes = Self.codes(second.text)
      #expect(codes.count == 10)
      #expect(Set(codes).isDisjoint(with: Self.codes(first.text)))
      #expect(try stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM second_factor_tries") } == 0)
      // The same code in another browser, and here when the minute is over, shows nothing.
      let other = try stage.write { tx in try Session.begin(for: person, in: tx) }
      await browser.take(cookie: other)
      #expect(try await browser.post("/logga-in/tva-steg", form).status == .unprocessableContent)
      #expect(try await browser.post("/logga-in/tva-steg", [("kod", codes[0])]).status == .seeOther)
    }
  }

  @Test func `a key that is being set up is shown in its own session and for half an hour only`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    _ = try stage.officer(of: stage.county())
    let mail = "strateg@lansstyrelsen.example"
    try await doorstep.visit { browser async throws in
      try await browser.signIn(mail, at: doorstep)
      _ = try await browser.post("/logga-in/tva-steg", [("nyckel", "1")])
      let page = try await browser.get("/logga-in/tva-steg").text
      #expect(page.contains("otpauth:"))
      let own = try await browser.cookie.unwrapped("cookie")
      let key = try stage.read { db in
        try String.fetchOne(db, sql: "SELECT totp_pending FROM person_details").unwrapped("key")
      }
      await browser.forget()
      try await browser.signIn(mail, at: doorstep)
      #expect(try await browser.get("/logga-in/tva-steg").text.contains("otpauth:") == false)
      let form = [("ny", "1"), ("kod", SecondFactorTests.Desk.code(key, stage.now))]
      #expect(try await browser.post("/logga-in/tva-steg", form).status == .unprocessableContent)
      await browser.take(cookie: own)
      stage.pass(seconds: 1799)
      #expect(try await browser.get("/logga-in/tva-steg").text.contains("otpauth:"))
      stage.pass(seconds: 1)
      #expect(try await browser.get("/logga-in/tva-steg").text.contains("otpauth:") == false)
      try stage.write { tx in try Purge.run(in: tx) }
      #expect(try stage.read { db in try String.fetchOne(db, sql: "SELECT totp_pending FROM person_details") } == nil)
      _ = try await browser.post("/logga-in/tva-steg", [("nyckel", "1")])
      #expect(try await browser.get("/logga-in/tva-steg").text.contains(SecondFactorView.groups(key)[0]) == false)
    }
  }

  @Test func `what was written before the second factor was shown is kept, and offered when it has been`() async throws
  {
    let desk = try SecondFactorTests.Desk()
    let doorstep = try Doorstep(desk.stage)
    try await doorstep.visit { browser async throws in
      try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      let form = [("text", "Ett långt svar till organisationen")]
      let sent = try await browser.post("/lansstyrelsen/vastmanland/anteckning", form)
      #expect(sent.location == "/logga-in/tva-steg")
      let kept = try desk.stage.read { db in try KeptPost.all(of: desk.person, db).last?.id }.unwrapped("kept post")
      let shown = try await browser.post("/logga-in/tva-steg", [("kod", desk.code)])
      #expect(shown.location == "/mitt-konto/sparat/\(kept)")
      let page = try await browser.get("/mitt-konto/sparat/\(kept)").text
      #expect(page.contains("Ett långt svar") && page.contains("Från: Västmanland"))
    }
  }

  private static func codes(_ page: String) -> [String] {
    page.components(separatedBy: "<li><code>").dropFirst().map { String($0.prefix(11)) }
  }
}
