import GRDB
import Joinings
import Kernel
import Proposals
import Store
import TestSupport
import Testing

@Suite struct OwnSpaceTests {
  @Test func `a proposal is nobody's but the organisation's own`() throws {
    let scene = try Scene()
    try scene.write(.title, "Kanariefågel")
    let stranger = try scene.stage.organisation("Annan", kind: "company", coordinator: "bo@annan.example").coordinator
    for actor in [scene.officer, stranger, .visitor, .house("test")] {
      #expect(throws: NotFound.self) { try scene.proposal(actor) }
      #expect(throws: NotFound.self) { try scene.write(.title, "Annat", by: actor) }
      #expect(throws: NotFound.self) {
        try scene.stage.write(by: actor) { tx in try ProposalVersion.freeze(scene.joining, in: tx) }
      }
      #expect(throws: NotFound.self) {
        try scene.stage.write(by: actor) { tx in try Proposal.useFetched(.title, of: scene.joining, in: tx) }
      }
    }
  }

  @Test func `not even when the joining has been sent in does the county open the proposal`() throws {
    let scene = try Scene()
    try scene.write(.title, "Kanariefågel")
    try scene.stage.write { tx in
      try tx.db.execute(
        sql: "INSERT INTO joining_steps (joining_id, kind, at) VALUES (?, 'submitted', ?)",
        arguments: [scene.joining, tx.now])
    }
    #expect(throws: NotFound.self) { try scene.proposal(scene.officer) }
    // What has been sent in is written in no more, and can be read.
    #expect(throws: JoiningRefusal.self) { try scene.write(.title, "Ändrat") }
    #expect(try scene.proposal().text(.title) == "Kanariefågel")
  }

  @Test func `whoever may only read writes nothing`() throws {
    let scene = try Scene()
    let reader = Actor(voice: scene.coordinator.voice, workspaces: [scene.organisation: .reader])
    #expect(try scene.proposal(reader).points.count == 1)
    #expect(throws: JoiningRefusal.self) { try scene.write(.title, "Läsarens", by: reader) }
  }
}
