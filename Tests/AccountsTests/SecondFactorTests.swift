import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Kernel
import Mail
import Store
import TestSupport
import Testing
import Web

@testable import Accounts

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
      let key = try stage.write { tx in try SecondFactor.keyInTheMaking(of: person, session: session, in: tx) }
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

    func show(_ code: String, in session: String? = nil) throws -> Bool {
      try stage.write { tx in try SecondFactor.show(code, of: person, session: session ?? self.session, in: tx) }
    }

    /// Another browser of the same person.
    func otherSession() throws -> String {
      try Token.hash(stage.write { tx in try Session.begin(for: person, in: tx) })
    }

    func tries() throws -> Int {
      try stage.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM second_factor_tries") ?? 0 }
    }
  }

  @Test func `a code works once`() throws {
    let desk = try Desk()
    let code = desk.code
    #expect(try desk.show(code))
    #expect(try !desk.show(code, in: desk.otherSession()))
    desk.stage.pass(seconds: 30)
    #expect(try desk.show(desk.code))
    #expect(try !desk.show(code))
  }

  @Test func `the same code pressed twice in the same session is no wrong try, for a minute`() throws {
    let desk = try Desk()
    let code = desk.code
    for _ in 1...3 { #expect(try desk.show(code)) }
    desk.stage.pass(seconds: 59)
    #expect(try desk.show(code))
    #expect(try desk.tries() == 0)
    desk.stage.pass(seconds: 1)
    #expect(try !desk.show(code))
    #expect(try desk.show(desk.recovery[0]))
    #expect(try desk.show(desk.recovery[0]))
    #expect(try desk.tries() == 1)
    desk.stage.pass(seconds: 60)
    #expect(try !desk.show(desk.recovery[0]))
  }

  @Test func `the operator takes a lost factor away: every session ends, old codes are worth nothing`() async throws {
    let desk = try Desk()
    let doorstep = try Doorstep(desk.stage)
    try desk.stage.write { tx in try SecondFactor.reset(of: desk.person, in: tx) }
    let standing = try desk.stage.read { db in try SecondFactor.standing(of: desk.person, db) }
    #expect(standing?.isConfirmed == false)
    #expect(standing?.codesLeft == 0)
    #expect(standing?.isOfficer == true)
    #expect(try desk.stage.read { db in try Session.count(of: desk.person, now: desk.stage.now, db) } == 0)
    #expect(try desk.stage.verbs().contains("second-factor.reset"))
    try await doorstep.visit { browser async throws in
      try await browser.signIn("strateg@lansstyrelsen.example", at: doorstep)
      let old = try await browser.post("/logga-in/tva-steg", [("kod", desk.code)])
      #expect(old.status == .unprocessableContent)
      #expect(try await browser.get("/logga-in/tva-steg").text.contains("name=\"nyckel\""))
      #expect(try await browser.get("/lansstyrelsen/vastmanland").status == .seeOther)
    }
    let mail = try MailAddress("strateg@lansstyrelsen.example").unwrapped("address")
    let letters = [true, false].map {
      SignIn.operatorMadeLink(to: mail, person: desk.person, siteName: "Jämna", resetsFactor: $0)
    }
    try desk.stage.write { tx in for letter in letters { try tx.post(letter) } }
    let told = try desk.stage.mails().suffix(2).map { $0.text.contains("nollställts") }
    #expect(told == [true, false])
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
    #expect(try !desk.show(desk.recovery[0], in: desk.otherSession()))
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
    let new = try desk.stage.write { tx in
      try SecondFactor.keyInTheMaking(of: desk.person, session: desk.session, in: tx)
    }
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
}
