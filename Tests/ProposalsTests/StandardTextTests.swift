import GRDB
import Kernel
import Proposals
import Store
import Strategies
import TestSupport
import Testing

@Suite struct StandardTextTests {
  @Test func `the house's text stands until the county has written its own, with how long the strategy holds`() throws {
    let scene = try Scene()
    let house = try scene.proposal().text(.background)
    #expect(house.contains("gäller till dess att nästa strategi träder i kraft"))
    #expect(house.contains("inte bindande") && house.contains("kostnadsfri"))
    _ = try scene.publish("Länets egen text. [giltighet]\n\nMer om strategin.")
    let own = try scene.proposal().text(.background)
    #expect(own.hasPrefix("Länets egen text. Strategin avser perioden 2024–2027 och gäller till dess"))
    #expect(own.hasSuffix("\n\nMer om strategin."))
  }

  @Test func `a text without the mark tells how long the strategy holds all the same`() throws {
    let scene = try Scene()
    _ = try scene.publish("Första stycket.\n\nAndra stycket.")
    #expect(
      try scene.proposal().text(.background)
        == "Första stycket. Strategin avser perioden 2024–2027 och gäller till dess att nästa strategi träder i kraft.\n\nAndra stycket."
    )
  }

  @Test func `a new version touches no paper that is begun without asking`() throws {
    let scene = try Scene()
    _ = try scene.publish("Den första. [giltighet]")
    try scene.write(.title, "Påbörjad")
    let second = try scene.publish("Den andra. [giltighet]")
    let begun = try scene.proposal()
    #expect(begun.text(.background).hasPrefix("Den första."))
    #expect(begun.standardTexts[.background]?.offer?.number == 2)
    #expect(begun.link(.background) == .linked)

    try scene.stage.write(by: scene.coordinator) { tx in
      try Proposal.acceptStandardText(.background, second.id, of: scene.joining, in: tx)
    }
    #expect(try scene.proposal().text(.background).hasPrefix("Den andra."))
    #expect(try scene.proposal().standardTexts[.background]?.offer == nil)

    let third = try scene.publish("Den tredje. [giltighet]")
    try scene.stage.write(by: scene.coordinator) { tx in
      try Proposal.leaveStandardText(.background, third.id, of: scene.joining, in: tx)
    }
    #expect(try scene.proposal().text(.background).hasPrefix("Den andra."))
    #expect(try scene.proposal().standardTexts[.background]?.offer == nil)
    // Nothing is taken unseen: only what is offered can be taken.
    _ = try scene.publish("Den fjärde. [giltighet]")
    #expect(throws: ProposalRefusal.changedSince) {
      try scene.stage.write(by: scene.coordinator) { tx in
        try Proposal.acceptStandardText(.background, third.id, of: scene.joining, in: tx)
      }
    }
  }

  @Test func `what is written by hand over a standard text stays when a newer one is taken, and is told as changed`()
    throws
  {
    let scene = try Scene()
    try scene.write(.background, "Vår egen beskrivning.")
    let first = try scene.publish("Länets. [giltighet]")
    #expect(try scene.proposal().link(.background) == .own)
    try scene.stage.write(by: scene.coordinator) { tx in
      try Proposal.acceptStandardText(.background, first.id, of: scene.joining, in: tx)
    }
    let proposal = try scene.proposal()
    #expect(proposal.text(.background) == "Vår egen beskrivning.")
    #expect(proposal.link(.background) == .changed(proposal.fetched(.background)))
  }

  @Test func `versions are numbered and frozen, and only the county's strategist writes them`() throws {
    let scene = try Scene()
    #expect(try scene.publish("Ett.").number == 1)
    #expect(try scene.publish("Ett.").number == 1)
    #expect(try scene.publish("Två.").number == 2)
    #expect(throws: NotFound.self) { try scene.publish("Tre.", by: scene.coordinator) }
    let other = try scene.stage.county("17", slug: "varmland")
    let stranger = try scene.stage.officer("strateg@varmland.example", of: other)
    #expect(throws: NotFound.self) { try scene.publish("Tre.", by: stranger) }
    #expect(throws: ProposalRefusal.self) { try scene.publish(" \n ") }
    #expect(throws: ProposalRefusal.changedSince) {
      try scene.stage.write(by: scene.officer) { tx in
        try StandardText.publish(.background, "Samtidigt.", of: scene.edition, expecting: 1, in: tx)
      }
    }
    for sql in [
      "UPDATE standard_texts SET text = 'x'", "DELETE FROM standard_texts",
      "INSERT OR REPLACE INTO standard_texts SELECT id, edition_id, kind, number, 'x', published_at, published_by FROM standard_texts",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try scene.stage.write { tx in try tx.db.execute(sql: sql) } }
    }
  }
}
