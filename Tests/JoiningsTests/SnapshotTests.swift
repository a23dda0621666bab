import Accounts
import GRDB
import Joinings
import Kernel
import Store
import TestSupport
import Testing

@Suite struct SnapshotTests {
  private func stored(_ desk: Desk) throws -> (json: String, sha256: String) {
    try desk.stage.read { db in
      let row = try Row.fetchOne(db, sql: "SELECT snapshot, sha256 FROM joining_versions").unwrapped("a version")
      return (row["snapshot"], row["sha256"])
    }
  }

  @Test func `what was sent in is frozen, and its hash is that of its bytes`() throws {
    let desk = try Desk()
    let version = try desk.submit()
    let (json, sha256) = try stored(desk)
    #expect(Checksum.sha256(json.utf8) == sha256)
    #expect(version.sha256 == sha256)
    #expect(throws: DatabaseError.self) {
      try desk.stage.write { tx in
        try tx.db.execute(sql: "UPDATE joining_versions SET snapshot = '{}'")
      }
    }
    #expect(throws: DatabaseError.self) {
      try desk.stage.write { tx in try tx.db.execute(sql: "UPDATE joining_steps SET words = 'annat'") }
    }
  }

  @Test func `it can be read without the database: titles, statements and the decision are copied`() throws {
    let desk = try Desk()
    let snapshot = try desk.submit().snapshot
    #expect(snapshot.areas.map(\.title.sv) == ["Ekonomisk jämställdhet", "Mäns våld mot kvinnor"])
    #expect(snapshot.areas.first?.statements.map(\.text.sv) == ["Påstående 1.1"])
    #expect(snapshot.decision.paragraph == "27")
    #expect(snapshot.nature.contains("Inte bindande"))
  }

  @Test func `erasing a person leaves what was sent in valid, and no name in it`() throws {
    let desk = try Desk()
    let version = try desk.submit()
    let (json, sha256) = try stored(desk)
    for word in ["Anna", "Bo Lund", "anna.ek", "0220", "Strateg"] { #expect(!json.contains(word), "\(word)") }
    let contact = try (desk.draft().contact(.contact)).unwrapped("a contact")
    try desk.stage.write(by: desk.coordinator) { tx in
      try Joining.eraseContact(contact.id, of: desk.joining, in: tx)
    }
    let person = try desk.coordinator.person.unwrapped("a person")
    let colleague = try desk.stage.person("bo@angsta.example")
    try desk.stage.write { tx in
      try Membership.grant(colleague, .coordinator, in: desk.organisation, tx)
      try Person.erase(person, in: tx)
    }
    let after = try stored(desk)
    #expect(after.json == json)
    #expect(Checksum.sha256(after.json.utf8) == sha256)
    #expect(try desk.number("SELECT count(*) FROM contacts WHERE name LIKE 'Anna%' OR mail LIKE 'anna%'") == 0)
    let read = try desk.stage.read { db in
      try Version.find(1, of: desk.joining, visibleTo: desk.officer, db)
    }
    #expect(read == version)
    try desk.confirm()
    #expect(try desk.list().count == 1)
  }

  @Test func `a paper's own name, which can be a person's, is not frozen`() throws {
    let desk = try Desk()
    try desk.stage.write(by: desk.coordinator) { tx in
      _ = try Joining.addPaper(
        .decision, name: "Protokoll.Anna", bytes: Array("%PDF-1.7".utf8), mediaType: "application/pdf",
        to: desk.joining, in: tx)
    }
    let version = try desk.submit()
    #expect(version.snapshot.attachments.map(\.name) == ["beslut-1.pdf"])
    #expect(try !stored(desk).json.contains("Anna"))
  }

  @Test func `each reference is its own`() throws {
    let desk = try Desk()
    let other = try desk.another("Annan")
    let references = try [desk.submit(), desk.submit(other.joining, by: other.coordinator)].map(\.reference)
    #expect(Set(references).count == 2)
    #expect(references.allSatisfy { $0.count == "19-2026-K7Q2".count && $0.hasPrefix("19-2026-") })
  }

  @Test func `the second editor of a part gets both texts, and writes nothing over`() throws {
    let desk = try Desk()
    let part = try (desk.draft().areaParts[desk.areas[0]]).unwrapped("a part")
    var mine = part.answer
    mine.how = "Min text."
    var theirs = part.answer
    theirs.how = "Kollegans text."
    let save = { (answer: AreaAnswer, revision: Int) in
      try desk.stage.write(by: desk.coordinator) { tx in
        try Joining.save(answer, part: .area(desk.areas[0]), expecting: revision, of: desk.joining, in: tx)
      }
    }
    #expect(try save(theirs, part.revision) == part.revision + 1)
    let conflict = #expect(throws: PartConflict.self) { try save(mine, part.revision) }
    #expect(conflict?.stored(as: AreaAnswer.self)?.how == "Kollegans text.")
    #expect(conflict?.savedBy == desk.coordinator.person)
    #expect(try desk.draft().areaParts[desk.areas[0]]?.answer.how == "Kollegans text.")
    #expect(try save(theirs, 0) == part.revision + 1)
    #expect(try save(mine, conflict?.revision ?? -1) == part.revision + 2)
  }
}
