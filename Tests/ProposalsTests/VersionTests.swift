import Documents
import GRDB
import Joinings
import Kernel
import Proposals
import Store
import TestSupport
import Testing

@Suite struct VersionTests {
  @Test func `a version holds the paper as it was, with the hash of its bytes`() throws {
    let scene = try Scene()
    try scene.write(.title, "Så här var det")
    let version = try scene.freeze()
    #expect(version.number == 1)
    #expect(version.sha256 == Checksum.sha256(version.content.utf8))
    try scene.write(.title, "Så här blev det")
    let frozen = try scene.stage.read { db in try ProposalVersion.byID(version.id, db) }.unwrapped("version")
    #expect(frozen == version)
    #expect(frozen.document?.title == "Så här var det")
    #expect(frozen.recipients.first?.name == "Samtliga förvaltningar och bolag")
  }

  @Test func `the same content is the same version, another is the next`() throws {
    let scene = try Scene()
    let first = try scene.freeze()
    #expect(try scene.freeze() == first)
    try scene.answer(scene.areas[0], "Något annat.")
    #expect(try scene.freeze().number == 2)
    #expect(try scene.stage.read { db in try ProposalVersion.all(of: scene.joining, db).map(\.number) } == [1, 2])
    #expect(try scene.stage.read { db in try ProposalVersion.latest(of: scene.joining, db)?.number } == 2)
  }

  @Test func `nothing changes, replaces or takes away a frozen version`() throws {
    let scene = try Scene()
    _ = try scene.freeze()
    for sql in [
      "UPDATE proposal_versions SET content = '{}'", "DELETE FROM proposal_versions",
      "INSERT OR REPLACE INTO proposal_versions SELECT id, joining_id, number, '{}', sha256, made_at, made_by FROM proposal_versions",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try scene.stage.write { tx in try tx.db.execute(sql: sql) } }
    }
  }
}
