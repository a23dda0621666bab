import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing
import Web

@testable import Accounts

@Suite struct SessionTests {
  /// Who a cookie stands for at the stage's moment.
  func person(_ cookie: String?, _ stage: Stage) async throws -> PersonID? {
    try await Gatekeeper(store: stage.store, isDemo: true).presence(cookie: cookie, now: stage.now).actor.person
  }

  @Test func `a session's cookie is stored as a hash and nowhere as it is`() async throws {
    let stage = try Stage()
    let anna = try stage.person("anna@koping.example")
    let cookie = try stage.write { tx in try Session.begin(for: anna, in: tx) }
    #expect(cookie.utf8.count == 43)
    let rows = try stage.read { db in try Row.fetchAll(db, sql: "SELECT * FROM sessions").description }
    #expect(!rows.contains(cookie))
    #expect(rows.contains(Token.hash(cookie)))
    #expect(try await person(cookie, stage) == anna)
    #expect(try await person(Token.hash(cookie), stage) == nil)
    #expect(try await person("", stage) == nil)
    #expect(try await person(nil, stage) == nil)
  }

  @Test func `a session that lies idle for a week is over; one that is used lives thirty days`() async throws {
    let stage = try Stage()
    let anna = try stage.person("anna@koping.example")
    let idle = try stage.write { tx in try Session.begin(for: anna, in: tx) }
    let used = try stage.write { tx in try Session.begin(for: anna, in: tx) }
    for day in 1...29 {
      stage.pass(days: 1)
      #expect(try await person(used, stage) == anna, "day \(day)")
      #expect(try stage.read { db in try Session.count(of: anna, now: stage.now, db) } == (day < 7 ? 2 : 1))
    }
    #expect(try await person(idle, stage) == nil)
    stage.pass(days: 1)
    #expect(try await person(used, stage) == nil)
  }

  @Test func `a county strategist's session lies idle for eight hours and lives twelve`() async throws {
    let stage = try Stage()
    let officer = try stage.officer(of: stage.county())
    let person = try officer.person.unwrapped("person")
    let idle = try stage.write { tx in try Session.begin(for: person, in: tx) }
    let used = try stage.write { tx in try Session.begin(for: person, in: tx) }
    stage.pass(seconds: 7 * 3600)
    #expect(try await self.person(used, stage) == person)
    stage.pass(seconds: 3600)
    #expect(try await self.person(idle, stage) == nil)
    stage.pass(seconds: 4 * 3600 - 1)
    #expect(try await self.person(used, stage) == person)
    stage.pass(seconds: 1)
    #expect(try await self.person(used, stage) == nil)
  }

  @Test func `signing out takes the cookie away and ends the session`() async throws {
    let doorstep = try Doorstep(Stage())
    _ = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      let cookie = try await browser.cookie.unwrapped("cookie")
      #expect(try await browser.get("/logga-ut").text.contains("anna@koping.example"))
      #expect(try await browser.get("/mina-sidor").status == .ok, "looking at the page signs nobody out")
      #expect(try await browser.post("/logga-ut").location == "/logga-in?klart=utloggad")
      #expect(await browser.cookie == nil)
      #expect(try await browser.setCookie.unwrapped("header").contains("Max-Age=0"))
      #expect(try await browser.get("/logga-in?klart=utloggad").text.contains("role=\"status\""))
      await browser.take(cookie: cookie)
      #expect(try await browser.get("/mina-sidor").status == .seeOther)
    }
  }

  @Test func `signing out everywhere ends every session and every link that still waits`() async throws {
    let doorstep = try Doorstep(Stage())
    let stage = doorstep.stage
    let anna = try stage.person("anna@koping.example")
    let lena = try stage.person("lena@sala.example")
    let elsewhere = try stage.write { tx in try Session.begin(for: anna, in: tx) }
    let hers = try stage.write { tx in try Session.begin(for: lena, in: tx) }
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      #expect(try await browser.get("/mitt-konto").text.contains("2 webbläsare"))
      let waiting = try stage.write { tx in try SignInLink.issue(for: anna, to: "/", in: tx) }
      #expect(try await browser.post("/mitt-konto/logga-ut-overallt").location == "/logga-in?klart=overallt")
      #expect(try await browser.get("/logga-in/\(waiting)").status == .gone)
    }
    #expect(try await person(elsewhere, stage) == nil)
    #expect(try await person(hers, stage) == lena)
  }

  @Test func `the form token of one session is worth nothing in another`() async throws {
    let stage = try Stage()
    let anna = try stage.person("anna@koping.example")
    let keeper = try Gatekeeper(store: stage.store, isDemo: true)
    let cookies = try stage.write { tx in [try Session.begin(for: anna, in: tx), try Session.begin(for: anna, in: tx)] }
    let first = try await keeper.presence(cookie: cookies[0], now: stage.now)
    let second = try await keeper.presence(cookie: cookies[1], now: stage.now)
    #expect(first.formToken != nil)
    #expect(first.formToken != second.formToken)
    #expect(first.formToken == (try await keeper.presence(cookie: cookies[0], now: stage.now)).formToken)
  }

  @Test func `a person's name and language are theirs to say`() async throws {
    let doorstep = try Doorstep(Stage())
    let anna = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      let saved = try await browser.post("/mitt-konto", [("namn", " Anna\r\nAnd <b> "), ("sprak", "fi")])
      #expect(saved.location == "/mitt-konto?sparat=1")
      #expect(try await browser.get("/mitt-konto").text.contains("value=\"Anna And &lt;b&gt;\""))
    }
    let details = try doorstep.stage.read { db in try PersonDetails.byID(anna, db) }
    #expect(details?.name == "Anna And <b>")
    #expect(details?.language == .fi)
  }

  @Test func `a name that is too long is refused whole, however few letters it seems to have`() async throws {
    let doorstep = try Doorstep(Stage())
    let anna = try doorstep.stage.person("anna@koping.example")
    try await doorstep.visit { browser async throws in
      try await browser.signIn("anna@koping.example", at: doorstep)
      for name in [String(repeating: "a", count: 121), "A" + String(repeating: "\u{301}", count: 60_000)] {
        let refused = try await browser.post("/mitt-konto", [("namn", name), ("sprak", "fi")])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("href=\"#namn\""))
      }
      #expect(try await browser.post("/mitt-konto", [("namn", String(repeating: "å", count: 120))]).status == .seeOther)
    }
    #expect(try doorstep.stage.read { db in try PersonDetails.byID(anna, db) }?.name?.count == 120)
  }
}
