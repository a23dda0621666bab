import Accounts
import Counties
import GRDB
import Kernel
import Mail
import Organisations
import Store
import TestSupport
import Testing
import Web

@testable import Joinings

@Suite struct DossierTests {
  private func dossier(_ desk: Desk, by actor: Actor? = nil) throws -> JoiningDossier {
    try desk.stage.read { db in
      try JoiningDossier.find(
        desk.joining.text, in: desk.county, actor: actor ?? desk.officer, on: desk.stage.today, db)
    }
  }

  private func html(_ markup: HTML) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  @Test func `a draft is not there for the county, nor for an officer of another county`() throws {
    let desk = try Desk()
    #expect(throws: NotFound.self) { try dossier(desk) }
    try desk.submit()
    #expect(try dossier(desk).name == "Ängsta kommun")
    let other = try desk.stage.county("20", slug: "dalarna")
    let stranger = try desk.stage.officer("strateg@dalarna.example", of: other)
    #expect(throws: NotFound.self) { try dossier(desk, by: stranger) }
    #expect(throws: NotFound.self) {
      try desk.stage.read { db in
        try JoiningDossier.find(desk.joining.text, in: other, actor: desk.officer, on: desk.stage.today, db)
      }
    }
  }

  @Test func `what the organisation writes after sending in is not shown to the county`() throws {
    let desk = try Desk()
    try desk.submit()
    try desk.sendBack()
    let joining = desk.joining
    try desk.stage.write(by: desk.coordinator) { tx in
      let draft = try Draft.load(Joining.find(joining, visibleTo: desk.coordinator, tx.db), on: tx.today, tx.db)
      try Joining.save(
        OrganisationAnswer(scope: "HEMLIGT UTKAST", publicMail: "hemlig@angsta.example", publicMailLabel: ""),
        part: .organisation, expecting: draft.organisationPart.revision, of: joining, in: tx)
    }
    let found = try dossier(desk)
    let text = html(ReceivedView.head(found, .sv)) + html(ReceivedView.main(found, .sv))
    #expect(text.contains("Alla förvaltningar."))
    #expect(!text.contains("HEMLIGT"))
    #expect(!text.contains("hemlig@"))
    #expect(found.standing.state == .returned)
  }

  @Test func `an answer is promised in the county's working days, and a promise that ran out is told kindly`() throws {
    let desk = try Desk()
    try desk.submit()
    let promised = try dossier(desk).promised
    #expect(promised == desk.stage.today.adding(workingDays: 5))
    desk.stage.pass(days: 30)
    let text = html(ReceivedView.head(try dossier(desk), .sv))
    #expect(text.contains("hör gärna av dig"))
    #expect(!text.lowercased().contains("försenad"))
    try desk.confirm()
    #expect(try dossier(desk).promised == nil)
  }

  @Test func `the system's checks are facts about what was sent in`() throws {
    let desk = try Desk()
    try desk.submit()
    let findings = try dossier(desk).checks.map(\.finding)
    #expect(
      findings == [
        .numberMissing, .alone, .decidedBefore(Day(year: 2026, month: 2, day: 24) ?? desk.stage.today), .minutesMissing,
        .areas(2, described: 2), .sameDomain("angsta.example"), .domainNamed("angsta.example"),
      ])
  }

  @Test func `two drafts of one organisation meet only before the county, once both are sent in`() throws {
    let desk = try Desk("Ängsta kommun")
    let other = try desk.another("Ängsta kommun", kind: "municipality")
    try desk.submit()
    #expect(try dossier(desk).checks.map(\.finding).contains(.alone))
    try desk.submit(other.joining, by: other.coordinator)
    let finding = try dossier(desk).checks.map(\.finding)[1]
    guard case .others(let others) = finding else {
      Issue.record("\(finding)")
      return
    }
    #expect(others.map(\.id) == [other.joining])
    #expect(others.map(\.isSameOrganisation) == [false])
    let told = try ReceivedCheckTexts.other(others.first.unwrapped("other"), .sv)
    #expect(told.hasSuffix("inkommen \(desk.stage.today.told(in: .sv)), från en annan arbetsyta"))
    #expect(told.hasPrefix(others[0].reference))
  }

  @Test(arguments: [
    ("Köpings kommun", "a@koping.se", ReceivedCheck.Finding.domainNamed("koping.se")),
    ("Köpings kommun", "a@socialen.koping.se", .domainNamed("socialen.koping.se")),
    ("Svartådalens Energi AB", "vd@svartadalensenergi.se", .domainNamed("svartadalensenergi.se")),
    ("Ale kommun", "a@ale.se", .domainNamed("ale.se")), ("Föreningen Hoppet", "a@hoppet.nu", .domainNamed("hoppet.nu")),
    ("Köpings kommun", "a@kopingen.se", .domainNotNamed("kopingen.se")),
    ("Köpings kommun", "a@koping.se.bluff.example", .domainNotNamed("koping.se.bluff.example")),
    ("Köpings kommun", "koping@gmail.com", .domainOpen("gmail.com")),
  ])
  func `the sender's domain is held against the organisation's name`(
    name: String, mail: String, finding: ReceivedCheck.Finding
  ) throws {
    var snapshot = try Desk().submit().snapshot
    snapshot.organisation.name = name
    #expect(ReceivedCheck.named(snapshot, mail) == finding)
  }

  @Test(arguments: [
    ("a@koping.se", "kansliet@koping.se", true), ("a@forvaltning.koping.se", "k@koping.se", true),
    ("a@gmail.example", "k@koping.se", false), ("a@notkoping.se", "k@koping.se", false),
  ])
  func `a sender at the mailbox's domain or under it counts as the same`(sender: String, mailbox: String, same: Bool)
    throws
  {
    let desk = try Desk()
    var snapshot = try desk.submit().snapshot
    snapshot.organisation.publicMail = mailbox
    let finding = ReceivedCheck.domain(snapshot, sender)
    #expect((finding == .sameDomain("koping.se")) == same)
  }

  @Test func `the history has no name of who opened or did anything, and no step of the organisation's own space`()
    throws
  {
    let desk = try Desk()
    try desk.submit()
    try desk.sendBack()
    #expect(try dossier(desk).steps.map(\.kind) == [.submitted, .returned])
  }

  @Test func `the data of the package is the bytes that were hashed`() throws {
    let desk = try Desk()
    let version = try desk.submit()
    let package = try desk.stage.read { db in
      try RegistratorPackage.of(version, board: "Länsstyrelsen", isOwn: false, db)
    }
    #expect(Checksum.sha256(Array(package.data.utf8)) == version.sha256)
  }

  @Test func `the archive's page stands on its own and names no person`() throws {
    let desk = try Desk("Ängsta <kommun>")
    let version = try desk.submit()
    let package = try desk.stage.read { db in
      try RegistratorPackage.of(version, board: "Länsstyrelsen", isOwn: false, db)
    }
    let page = html(package.html)
    #expect(page.contains("Ängsta &lt;kommun&gt;"))
    #expect(page.contains("Vi räknar om budgeten."))
    for outside in ["http", "<script", "<link", "Anna Ek", "Bo Lund"] { #expect(!page.contains(outside), "\(outside)") }
  }

  @Test
  func `the county lets a coordinator in only after confirmation and only when none has been there for half a year`()
    throws
  {
    let desk = try Desk()
    let joining = desk.joining
    let mail = try MailAddress("ny@angsta.example").unwrapped("address")
    let invite = {
      try desk.stage.write(by: desk.officer) { tx in
        try Joining.inviteCoordinator(mail, of: joining, baseURL: Desk.baseURL, in: tx)
      }
    }
    try desk.submit()
    #expect(throws: JoiningRefusal.self) { try invite() }
    try desk.confirm()
    #expect(throws: NotFound.self) { try invite() }
    desk.stage.pass(days: 190)
    try invite()
    let mails = try desk.stage.mails()
    #expect(mails.last?.to == "ny@angsta.example")
    #expect(mails.last?.text.contains("https://jamna.example/inbjudan/") == true)
    // The same button, pressed twice.
    try invite()
    #expect(try desk.stage.mails().count == mails.count)
    #expect(try desk.stage.verbs().count { $0 == "joining.coordinator-invited" } == 1)
  }
}

@Suite struct VersionChangeTests {
  @Test func `nothing is changed between a version and itself`() throws {
    let snapshot = try Desk().submit().snapshot
    #expect(VersionChanges.between(snapshot, snapshot).isEmpty)
  }

  @Test func `every change is told once, with what was said before and is said now`() throws {
    let desk = try Desk()
    let old = try desk.submit().snapshot
    var new = old
    new.organisation.scope = "Bara kansliet."
    new.decision.paragraph = "31"
    new.areas[0].isMain = false
    new.areas[0].how = "På ett annat sätt."
    let gone = new.areas.removeLast()
    let changes = VersionChanges.between(old, new)
    #expect(
      changes.map(\.subject) == [
        .scope, .decision, .areaRemoved(gone.title), .mainFocus(old.areas[0].title), .area(old.areas[0].title),
      ])
    #expect(changes[0].before == "Alla förvaltningar.")
    #expect(changes[0].now == "Bara kansliet.")
    #expect(changes[1].now.contains("§ 31"))
  }

  @Test func `that another person sends in is no change, that another is contact is`() throws {
    let old = try Desk().submit().snapshot
    var new = old
    new.people = new.people.map { $0.role == "submitter" ? .init(id: "0000000000000000", role: "submitter") : $0 }
    #expect(VersionChanges.between(old, new).isEmpty)
    new.people = new.people.map { $0.role == "contact" ? .init(id: "0000000000000001", role: "contact") : $0 }
    #expect(VersionChanges.between(old, new).map(\.subject) == [.people])
  }
}
