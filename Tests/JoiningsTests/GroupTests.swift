import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct GroupTests {
  private func invite(_ desk: Desk) throws -> (group: JoiningGroupID, token: String) {
    let group = try desk.stage.write(by: desk.coordinator) { tx in
      let group = try JoiningGroup.begin(with: desk.joining, in: tx)
      try JoiningGroup.invite(
        mail: "vd@bolaget.example", organisationName: "Bolaget", to: group, baseURL: Desk.baseURL, language: .sv,
        in: tx)
      return group
    }
    let text = try desk.stage.mails().last.unwrapped("a mail").text
    let token = text.split(separator: "/tillsammans/").last?.prefix(while: { !$0.isWhitespace })
    return (group, try token.map(String.init).unwrapped("a token"))
  }

  private func group(_ desk: Desk, _ joining: JoiningID, of actor: Actor) throws -> JoiningGroup {
    try desk.draft(joining, of: actor).group.unwrapped("a group")
  }

  @Test func `members see each other's names and the shared text, and nothing else of each other's drafts`() throws {
    let desk = try Desk()
    let (group, token) = try invite(desk)
    let other = try desk.another("Bolaget", kind: "municipal-company", filledIn: false)
    let seen = try desk.stage.read { db in try JoiningGroup.Invited.find(token, now: desk.stage.now, db) }
    #expect(seen?.inviter == "Ängsta kommun")
    let joining = try desk.stage.write(by: other.coordinator) { tx in
      try JoiningGroup.accept(token, for: other.organisation, in: tx)
    }
    #expect(joining == other.joining)
    try desk.stage.write(by: other.coordinator) { tx in
      _ = try JoiningGroup.saveShared("Vi gör det tillsammans.", expecting: 1, of: group, in: tx)
    }
    let theirs = try self.group(desk, desk.joining, of: desk.coordinator)
    #expect(theirs.members.map(\.name) == ["Bolaget", "Ängsta kommun"])
    #expect(theirs.members.map(\.progress) == [.preparing, .preparing])
    #expect(theirs.sharedText == "Vi gör det tillsammans.")
    #expect(throws: NotFound.self) { try desk.draft(other.joining, of: desk.coordinator) }
    #expect(throws: NotFound.self) { try desk.draft(desk.joining, of: other.coordinator) }

    let conflict = #expect(throws: PartConflict.self) {
      try desk.stage.write(by: desk.coordinator) { tx in
        _ = try JoiningGroup.saveShared("Annat.", expecting: 1, of: group, in: tx)
      }
    }
    #expect(conflict?.stored(as: String.self) == "Vi gör det tillsammans.")
    let stranger = try desk.another("Främmande").coordinator
    #expect(throws: NotFound.self) {
      try desk.stage.write(by: stranger) { tx in
        _ = try JoiningGroup.saveShared("Kapat.", expecting: 2, of: group, in: tx)
      }
    }
  }

  @Test func `one refusal leaves the others standing`() throws {
    let desk = try Desk()
    let (_, token) = try invite(desk)
    let other = try desk.another("Bolaget", kind: "municipal-company")
    try desk.stage.write(by: other.coordinator) { tx in
      _ = try JoiningGroup.accept(token, for: other.organisation, in: tx)
    }
    let snapshot = try desk.submit().snapshot
    // The county is not told of the one that is still preparing.
    #expect(snapshot.togetherWith.isEmpty)
    let second = try desk.submit(other.joining, by: other.coordinator).snapshot
    #expect(second.togetherWith == ["Ängsta kommun"])
    try desk.refuse()
    try desk.confirm(other.joining)
    #expect(try desk.state() == .refused)
    #expect(try desk.list().map(\.name) == ["Bolaget"])
    #expect(try desk.page("bolaget")?.companions.isEmpty == true)
  }

  @Test func `the public page names the others once they are public`() throws {
    let desk = try Desk()
    let (_, token) = try invite(desk)
    let other = try desk.another("Bolaget", kind: "municipal-company")
    try desk.stage.write(by: other.coordinator) { tx in
      _ = try JoiningGroup.accept(token, for: other.organisation, in: tx)
    }
    try desk.join()
    #expect(try desk.page("angsta-kommun")?.facts.togetherWith == [])
    try desk.submit(other.joining, by: other.coordinator)
    try desk.confirm(other.joining)
    #expect(try desk.page("angsta-kommun")?.facts.togetherWith == ["Bolaget"])
    #expect(try desk.page("bolaget")?.companions.map(\.slug) == ["angsta-kommun"])
  }

  @Test func `an invitation is answered once, and not after thirty days`() throws {
    let desk = try Desk()
    let (_, token) = try invite(desk)
    let other = try desk.another("Bolaget", kind: "municipal-company")
    let third = try desk.another("Tredje")
    let accept = { (who: Desk.Other) in
      try desk.stage.write(by: who.coordinator) { tx in
        try JoiningGroup.accept(token, for: who.organisation, in: tx)
      }
    }
    #expect(try accept(other) == other.joining)
    #expect(try accept(other) == other.joining)
    #expect(throws: JoiningRefusal.invitationGone) { _ = try accept(third) }

    let (_, late) = try invite(desk)
    desk.stage.pass(days: 31)
    #expect(throws: JoiningRefusal.invitationGone) {
      try desk.stage.write(by: third.coordinator) { tx in
        _ = try JoiningGroup.accept(late, for: third.organisation, in: tx)
      }
    }
  }

  @Test func `a no to an invitation changes nothing for the group; who leaves keeps its draft`() throws {
    let desk = try Desk()
    let (_, token) = try invite(desk)
    try desk.stage.write(by: .visitor) { tx in try JoiningGroup.refuse(token, in: tx) }
    let group = try self.group(desk, desk.joining, of: desk.coordinator)
    #expect(group.members.count == 1)
    #expect(group.invitations.isEmpty)
    try desk.stage.write(by: desk.coordinator) { tx in try JoiningGroup.leave(desk.joining, in: tx) }
    #expect(try desk.draft().group == nil)
    #expect(try desk.draft().areasPart.answer.chosen.count == 2)
    #expect(try desk.number("SELECT count(*) FROM joining_groups") == 0)
  }

  /// Both have joined together, and are public.
  private func joinedTogether() throws -> (Desk, Desk.Other, JoiningGroupID) {
    let desk = try Desk()
    let (group, token) = try invite(desk)
    let other = try desk.another("Bolaget", kind: "municipal-company")
    try desk.stage.write(by: other.coordinator) { tx in
      _ = try JoiningGroup.accept(token, for: other.organisation, in: tx)
    }
    try desk.join()
    try desk.submit(other.joining, by: other.coordinator)
    try desk.confirm(other.joining)
    return (desk, other, group)
  }

  @Test func `a group changes what is public with a confirmed version alone`() throws {
    let (desk, other, _) = try joinedTogether()
    let leave = { try desk.stage.write(by: desk.coordinator) { tx in try JoiningGroup.leave(desk.joining, in: tx) } }
    #expect(throws: JoiningRefusal.notNow(.confirmed)) { try leave() }
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try leave()
    #expect(try desk.page("angsta-kommun")?.companions.map(\.name) == ["Bolaget"])
    #expect(try desk.page("bolaget")?.companions.map(\.name) == ["Ängsta kommun"])
    // The change is dropped: it stands in the group again.
    try desk.stage.write(by: desk.coordinator) { tx in try Joining.dropChange(desk.joining, in: tx) }
    #expect(try desk.draft().group?.members.count == 2)

    try desk.stage.write(by: desk.coordinator) { tx in try Joining.beginChange(desk.joining, in: tx) }
    try leave()
    try desk.submit()
    try desk.confirm(version: 2)
    #expect(try desk.page("angsta-kommun")?.companions == [])
    #expect(try desk.page("bolaget")?.companions == [])

    let third = try desk.another("Tredje")
    try desk.submit(third.joining, by: third.coordinator)
    let (_, token) = try invite(by: other, desk)
    #expect(throws: JoiningRefusal.notNow(.submitted)) {
      try desk.stage.write(by: third.coordinator) { tx in
        _ = try JoiningGroup.accept(token, for: third.organisation, in: tx)
      }
    }
  }

  private func invite(by other: Desk.Other, _ desk: Desk) throws -> (Int, String) {
    let group = try (self.group(desk, other.joining, of: other.coordinator)).id
    try desk.stage.write(by: other.coordinator) { tx in
      try JoiningGroup.invite(
        mail: "tredje@tredje.example", organisationName: "Tredje", to: group, baseURL: Desk.baseURL, language: .sv,
        in: tx)
    }
    let mails = try desk.stage.mails()
    let text = try mails.last.unwrapped("a mail").text
    let token = text.split(separator: "/tillsammans/").last?.prefix(while: { !$0.isWhitespace })
    return (mails.count, try token.map(String.init).unwrapped("a token"))
  }

  @Test func `an invitation sent twice by the same press goes out once, and says who asks`() throws {
    let (desk, other, _) = try joinedTogether()
    let first = try invite(by: other, desk)
    #expect(try invite(by: other, desk).0 == first.0)
    #expect(
      try desk.stage.read { db in try JoiningGroup.Invited.find(first.1, now: desk.stage.now, db) }?.inviter
        == "Bolaget")
    #expect(try group(desk, other.joining, of: other.coordinator).invitations.map(\.mail) == ["tredje@tredje.example"])
    #expect(try group(desk, desk.joining, of: desk.coordinator).invitations.map(\.mail) == [""])
    desk.stage.pass(days: 30 + 366)
    try desk.stage.write(by: .house("joinings")) { tx in try Joining.sweep(baseURL: Desk.baseURL, in: tx) }
    #expect(try desk.number("SELECT count(*) FROM joining_group_invitations") == 0)
  }

  @Test func `whoever has withdrawn neither writes the shared text nor invites`() throws {
    let (desk, _, group) = try joinedTogether()
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.withdraw(desk.joining, words: "", baseURL: Desk.baseURL, in: tx)
    }
    #expect(throws: NotFound.self) {
      try desk.stage.write(by: desk.coordinator) { tx in
        _ = try JoiningGroup.saveShared("Kvar.", expecting: 1, of: group, in: tx)
      }
    }
    #expect(throws: NotFound.self) {
      try desk.stage.write(by: desk.coordinator) { tx in
        try JoiningGroup.invite(
          mail: "a@b.example", organisationName: "B", to: group, baseURL: Desk.baseURL, language: .sv, in: tx)
      }
    }
  }

  @Test func `a shelter names nobody, and nobody names it`() throws {
    let (desk, other, _) = try joinedTogether()
    try desk.stage.write { tx in
      try tx.db.execute(sql: "UPDATE organisations SET hides_people = 1 WHERE id = ?", arguments: [other.organisation])
    }
    let shelter = try desk.page("bolaget").unwrapped("the shelter's page")
    #expect(shelter.companions.isEmpty && shelter.facts.togetherWith.isEmpty && shelter.facts.sharedText.isEmpty)
    #expect(shelter.facts.decision?.diaryNumber == "")
    #expect(try desk.page("angsta-kommun")?.companions == [])
  }

  @Test func `beside an empty name and too many invitations stand their own words`() throws {
    let desk = try Desk()
    let group = try desk.stage.write(by: desk.coordinator) { tx in try JoiningGroup.begin(with: desk.joining, in: tx) }
    func faults(_ number: Int, _ name: String) throws -> [JoiningRefusal.Fault.Reason] {
      do {
        try desk.stage.write(by: desk.coordinator) { tx in
          try JoiningGroup.invite(
            mail: "nr\(number)@b.example", organisationName: name, to: group, baseURL: Desk.baseURL, language: .sv,
            in: tx)
        }
        return []
      } catch JoiningRefusal.faulty(let faults) {
        return faults.map(\.reason)
      }
    }
    #expect(try faults(0, " ") == [.emptyName])
    for number in 1...30 { #expect(try faults(number, "B") == []) }
    #expect(try faults(31, "B") == [.invitationsOut(limit: 30)])
  }
}
