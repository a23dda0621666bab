import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct SubmitJoiningTests {
  @Test func `from a draft to a public page`() throws {
    let desk = try Desk()
    #expect(try desk.list().isEmpty)
    let version = try desk.submit()
    #expect(version.number == 1)
    #expect(version.reference.hasPrefix("19-2026-"))
    #expect(try desk.state() == .submitted)
    #expect(try desk.list().isEmpty)
    try desk.confirm()
    let row = try desk.list().first.unwrapped("a row")
    #expect(row.name == "Ängsta kommun")
    #expect(row.slug == "angsta-kommun")
    #expect(row.state == .joined)
    #expect(row.joinedOn == desk.stage.today)
    #expect(row.areas.map(\.isMain) == [true, false])
    let page = try desk.page("angsta-kommun").unwrapped("a page")
    #expect(page.facts.areas.map(\.how) == ["Vi räknar om budgeten.", "Vi frågar alla."])
    #expect(page.facts.organisation.publicMail == "kansliet@angsta.example")
    #expect(try desk.list(query: "ängs").count == 1)
    #expect(try desk.list(query: "\" OR *").isEmpty)
    #expect(try desk.list(query: "köp").isEmpty)
    #expect(try desk.list(area: desk.areas[0]).count == 1)
    #expect(try desk.list(area: desk.areas[1]).isEmpty)
  }

  @Test func `everything that is missing is told at once`() throws {
    let desk = try Desk(filledIn: false)
    let refusal = #expect(throws: JoiningRefusal.self) { try desk.submit() }
    guard case .gaps(let gaps) = refusal else {
      Issue.record("no gaps but \(String(describing: refusal))")
      return
    }
    #expect(
      gaps.map(\.reason) == [
        .publicMailMissing, .contactNameMissing, .contactMailMissing, .noAreas, .deciderMissing, .dayMissing,
        .paragraphMissing, .outcomeMissing,
      ])
    #expect(try desk.number("SELECT count(*) FROM joining_versions") == 0)
    #expect(try desk.number("SELECT count(*) FROM mails") == 0)
  }

  @Test func `sent in twice, there is one version, one event and one receipt`() throws {
    let desk = try Desk()
    let first = try desk.submit()
    let mails = try desk.stage.mails().count
    let again = try desk.submit()
    #expect(again == first)
    #expect(try desk.number("SELECT count(*) FROM joining_versions") == 1)
    #expect(try desk.stage.verbs().filter { $0 == "joining.submitted" }.count == 1)
    #expect(try desk.stage.mails().count == mails)
  }

  @Test func `what a colleague changed after it was read is not sent in unread`() throws {
    let desk = try Desk()
    let seen = try desk.draft().fingerprint
    let send = { (seen: String) in
      try desk.stage.write(by: desk.coordinator) { tx in
        try Joining.submit(desk.joining, seen: seen, baseURL: Desk.baseURL, in: tx)
      }
    }
    for sql in [
      "UPDATE organisations SET kind = 'region'", "UPDATE organisations SET number = '212000-2114'",
      "UPDATE contacts SET phone = '0220'",
    ] {
      let before = try desk.draft().fingerprint
      try desk.stage.write { tx in try tx.db.execute(sql: sql) }
      #expect(try desk.draft().fingerprint != before, "\(sql)")
    }
    #expect(throws: JoiningRefusal.changedSince) { _ = try send(seen) }
    #expect(try desk.state() == .draft)
    #expect(try send(desk.draft().fingerprint).number == 1)
  }

  @Test func `an address that no mail can be sent to is refused where it is written`() throws {
    let desk = try Desk()
    for mail in ["åsa@angsta.example", "asa@ängsta.example", "asa@angsta", "a b@angsta.example"] {
      let refusal = #expect(throws: JoiningRefusal.self) {
        try desk.stage.write(by: desk.coordinator) { tx in
          try Joining.saveContact(.contact, name: "Åsa", title: "", mail: mail, phone: "", of: desk.joining, in: tx)
        }
      }
      #expect(refusal == .faulty([.init("contactMail", .invalidMail)]), "\(mail)")
    }
  }

  @Test func `a text is measured in scalars, so that few signs cannot hold any number of them`() throws {
    let desk = try Desk()
    let stacked = "a" + String(repeating: "\u{0315}", count: 3_000)
    #expect(stacked.count == 1)
    #expect(throws: JoiningRefusal.self) {
      try desk.stage.write(by: desk.coordinator) { tx in
        _ = try Joining.save(
          OrganisationAnswer(scope: stacked), part: .organisation, expecting: 1, of: desk.joining, in: tx)
      }
    }
  }
}
