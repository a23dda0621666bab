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

@Suite struct SignInTests {
  @Test func `opening the link uses nothing up: the button signs in, once`() async throws {
    let doorstep = try Doorstep(Stage())
    let anna = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      _ = try await browser.post("/logga-in", [("email", "Anna@Koping.example")])
      let link = try doorstep.newestLink("/logga-in")
      for _ in 1...3 {
        let page = try await browser.get(link)
        #expect(page.status == .ok)
        #expect(page.text.contains("anna@koping.example"))
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.headers[.setCookie] == nil)
      }
      let pressed = try await browser.post(link)
      #expect(pressed.status == .seeOther)
      #expect(pressed.location == "/mina-sidor")
      let header = try await browser.setCookie.unwrapped("a cookie")
      for word in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] { #expect(header.contains(word)) }
      #expect(try await browser.get("/mina-sidor").text == "mina sidor: \(anna)")
      // Pressing twice is no fault; somebody else with the same link finds it used.
      #expect(try await browser.post(link).location == "/mina-sidor")
      await browser.forget()
      let gone = try await browser.post(link)
      #expect(gone.status == .gone)
      #expect(gone.text.contains("action=\"/logga-in\""))
      #expect(try await browser.get(link).status == .gone)
      #expect(await browser.cookie == nil)
    }
  }

  @Test func `a link holds 128 bits, is stored hashed, and is open for thirty minutes`() throws {
    let stage = try Stage()
    let anna = try stage.person("anna@koping.example")
    let token = try stage.write { tx in try SignInLink.issue(for: anna, to: "/mina-sidor", in: tx) }
    let padded = token.replacing("-", with: "+").replacing("_", with: "/") + "=="
    #expect(Data(base64Encoded: padded)?.count == 16)
    let stored = try stage.read { db in try String.fetchAll(db, sql: "SELECT token_hash FROM sign_in_links") }
    #expect(stored == [Checksum.sha256(Array(token.utf8))])
    stage.pass(seconds: 30 * 60 - 1)
    #expect(try stage.read { db in try SignInLink.isOpen(token, now: stage.now, db) })
    stage.pass(seconds: 1)
    #expect(try stage.read { db in try !SignInLink.isOpen(token, now: stage.now, db) })
    #expect(throws: AccountRefusal.self) { try stage.write { tx in try SignInLink.use(token, in: tx) } }
    #expect(try stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sessions") } == 0)
  }

  @Test func `the link in a mail reads like no other, and never twice the same`() throws {
    let tokens = Set((0..<500).map { _ in Token.random(bits: 128) })
    #expect(tokens.count == 500)
    #expect(tokens.allSatisfy { $0.utf8.count == 22 })
  }

  @Test func `known and unknown addresses get the same answer, and both are written down before it`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      let known = try await browser.post("/logga-in", [("email", "anna@koping.example")])
      let unknown = try await browser.post("/logga-in", [("email", "lena@okand.example")])
      #expect(known.status == .ok)
      #expect(unknown.status == .ok)
      #expect(
        known.text.replacing("anna@koping.example", with: "X")
          == unknown.text.replacing("lena@okand.example", with: "X"))
      #expect(known.text.contains("anna@koping.example"))
    }
    let requests = try doorstep.stage.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sign_in_requests")
    }
    #expect(requests == 2)
    let mails = try doorstep.stage.mails()
    #expect(mails.map(\.to) == ["anna@koping.example", "lena@okand.example"])
    #expect(mails[0].text.contains("/logga-in/"))
    #expect(!mails[1].text.contains("/logga-in/"))
    #expect(try doorstep.stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM persons") } == 1)
  }

  @Test func `mail comes in the language that its reader has chosen, else in that of the page`() async throws {
    let doorstep = try Doorstep(Stage())
    let anna = try doorstep.stage.person("anna@koping.example")
    try doorstep.stage.write { tx in try Person.describe(anna, name: "", language: .fi, in: tx) }
    try await doorstep.visit { browser async throws in
      _ = try await browser.post("/en/logga-in", [("email", "anna@koping.example")])
      _ = try await browser.post("/en/logga-in", [("email", "lena@okand.example")])
    }
    let mails = try doorstep.stage.mails()
    #expect(mails[0].subject.hasPrefix("Linkkisi") && mails[0].text.contains("/fi/logga-in/"))
    #expect(mails[1].subject.hasPrefix("Your address"))
  }

  @Test func `the log tells that the person signed in, not whoever sat there before`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    let lena = try doorstep.stage.person("lena@sala.example")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      try await browser.signIn("lena@sala.example", at: doorstep)
    }
    let doers = try doorstep.stage.read { db in
      try Row.fetchAll(db, sql: "SELECT person_id, subject FROM events WHERE verb = 'session.begun' ORDER BY seq")
    }
    #expect(doers.allSatisfy { "person:\($0["person_id"] as String? ?? "")" == $0["subject"] })
    let last: PersonID? = try doers.last.unwrapped("event")["person_id"]
    #expect(last == lena)
  }

  @Test func `neither address nor client stands in the table that throttles`() async throws {
    let doorstep = try Doorstep(Stage())
    try await doorstep.visit { browser async throws in
      _ = try await browser.post("/logga-in", [("email", "lena@okand.example")])
    }
    let row = try doorstep.stage.read { db in try Row.fetchOne(db, sql: "SELECT * FROM sign_in_requests") }
    #expect(try !row.unwrapped("a row").description.contains("lena"))
    #expect(try row.unwrapped("a row")["mail_hash"] as String != Checksum.sha256(Array("lena@okand.example".utf8)))
  }

  @Test func `the sixth request for an address in an hour gets the same page and no mail`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      var pages: Set<String> = []
      for _ in 1...7 { pages.insert(try await browser.post("/logga-in", [("email", "anna@koping.example")]).text) }
      #expect(pages.count == 1)
      #expect(try doorstep.stage.mails().count == 5)
      doorstep.stage.pass(seconds: 3601)
      _ = try await browser.post("/logga-in", [("email", "ANNA@koping.example")])
      #expect(try doorstep.stage.mails().count == 6)
    }
  }

  @Test func `the sixty-first request from a client in a minute has to wait, and leaves nothing behind`() async throws {
    let doorstep = try Doorstep(Stage())
    try await doorstep.visit { browser async throws in
      for number in 1...60 {
        #expect(try await browser.post("/logga-in", [("email", "nr\(number)@okand.example")]).status == .ok)
      }
      let events = try doorstep.stage.verbs().count
      #expect(try await browser.post("/logga-in", [("email", "en@till.example")]).status == .tooManyRequests)
      #expect(try doorstep.stage.verbs().count == events)
      #expect(try doorstep.stage.mails().count == 60)
      doorstep.stage.pass(seconds: 61)
      #expect(try await browser.post("/logga-in", [("email", "en@till.example")]).status == .ok)
    }
  }

  @Test(arguments: [
    "", "anna", "anna@", "anna@koping", "anna@koping.example\r\nBcc: x@y.example", "a b@koping.example",
  ])
  func `what is no address is said beside the field, with the text kept`(_ text: String) async throws {
    let doorstep = try Doorstep(Stage())
    try await doorstep.visit { browser async throws in
      let page = try await browser.post("/logga-in", [("email", text), ("till", "/mitt-konto")])
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("href=\"#email\""))
      #expect(page.text.contains("name=\"till\" value=\"/mitt-konto\""))
      #expect(page.text.contains("<title>Fel: "))
    }
    #expect(try doorstep.stage.mails().isEmpty)
  }

  @Test(arguments: [("cross-site", nil), ("same-site", nil), ("none", nil), (nil, nil)] as [(String?, String?)])
  func `a form on another site cannot ask for links`(_ site: String?, _: String?) async throws {
    let doorstep = try Doorstep(Stage())
    try await doorstep.visit { browser async throws in
      #expect(try await browser.post("/logga-in", [("email", "a@b.example")], site: site).status == .forbidden)
    }
    #expect(try doorstep.stage.mails().isEmpty)
  }

  @Test func `a link leads to what was asked for, in the reader's language, and to nowhere else`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      #expect(
        try await browser.signIn("anna@koping.example", at: doorstep, till: "/mitt-konto?a=b%20c")
          == "/mitt-konto?a=b%20c"
      )
      #expect(try await browser.get("/logga-in?till=/mitt-konto").location == "/mitt-konto")
      #expect(try await browser.get("/en/logga-in?till=/en/mitt-konto").location == "/en/mitt-konto")
      #expect(try await browser.get("/logga-in?till=//ond.example").location == "/mina-sidor")
      await browser.forget()
      #expect(
        try await browser.signIn("anna@koping.example", at: doorstep, till: "https://ond.example/") == "/mina-sidor")
    }
  }

  @Test func `the page stands in the frame of the county one was on the way to`() async throws {
    let doorstep = try Doorstep(Stage())
    try await doorstep.visit { browser async throws in
      #expect(try await browser.get("/logga-in?till=/lansstyrelsen/vastmanland").text.contains("Ett jämställt"))
      #expect(try await browser.get("/logga-in").text.contains("– Jämna</title>"))
      _ = try await browser.post("/logga-in", [("email", "a@b.example"), ("till", "/vastmanland/anslut")])
    }
    #expect(try doorstep.stage.mails().last?.subject.contains("Ett jämställt Västmanland") == true)
  }

  @Test func `signing in as somebody else ends the former session`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    _ = try doorstep.stage.person("lena@sala.example")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      let former = try await browser.cookie.unwrapped("a cookie")
      _ = try await browser.post("/logga-in", [("email", "lena@sala.example")])
      let link = try doorstep.newestLink("/logga-in")
      #expect(try await browser.get(link).text.contains("anna@koping.example"))
      _ = try await browser.post(link)
      await browser.take(cookie: former)
      #expect(try await browser.get("/mina-sidor").location == "/logga-in?till=%2Fmina-sidor")
    }
  }
}
