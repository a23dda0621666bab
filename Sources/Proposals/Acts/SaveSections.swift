import GRDB
import Joinings
import Kernel
import Store

/// What somebody typed in one section.
package struct SectionEdit: Sendable {
  package let section: ProposalSection
  /// As it was typed. A text carries, in `over`, the fingerprint of what was fetched when the form was opened.
  package let content: SectionContent
  /// The revision that the writer began from; 0 where nothing was saved before.
  package let revision: Int

  package init(_ section: ProposalSection, _ content: SectionContent, expecting revision: Int) {
    self.section = section
    self.content = content
    self.revision = revision
  }
}

/// What became of a form with several sections: each is kept or not on its own.
package struct SaveOutcome: Sendable {
  /// Sections that are saved now as they were typed.
  package var saved: [ProposalSection] = []
  /// Sections that a colleague has saved meanwhile, with what stands there now.
  package var conflicts: [ProposalSection: SavedSection] = [:]
  /// What cannot be kept as it is.
  package var faults: [ProposalRefusal.Fault] = []

  package var isWhole: Bool { conflicts.isEmpty && faults.isEmpty }
}

extension Proposal {
  /// Saves the sections that were written in, each guarded on its own: what can be kept is kept, and the rest is told.
  /// The first time begins the proposal, and it takes the county's standard texts of that day.
  package static func save(
    _ edits: [SectionEdit], of id: JoiningID, in tx: Transaction
  ) throws -> SaveOutcome {
    let joining = try Joining.writable(id, in: tx)
    let opened = try of(joining, on: tx.today, tx.db)
    var proposal = opened
    var outcome = SaveOutcome()
    var changed: [ProposalSection] = []
    // What follows from the head and the blocks is fetched anew before it is compared: they are saved first.
    for edit in edits.sorted(by: { $0.section.order < $1.section.order }) {
      guard edit.content.belongs(to: edit.section) else { throw NotFound() }
      let tidy = ProposalRules.tidied(edit.content, edit.section)
      let faults = ProposalRules.faults(tidy, edit.section)
      guard faults.isEmpty else {
        outcome.faults += faults
        continue
      }
      let stored = proposal.saved(edit.section)
      let settled = proposal.settle(tidy, edit.section, before: opened.fetched(edit.section))
      if settled == stored.content, stored.revision > 0 || settled == .empty(edit.section) {
        outcome.saved.append(edit.section)
        continue
      }
      guard stored.revision == edit.revision else {
        outcome.conflicts[edit.section] = stored
        continue
      }
      if changed.isEmpty { try begin(proposal, in: tx) }
      try put(settled, edit.section, revision: stored.revision + 1, of: id, in: tx)
      proposal = try of(joining, on: tx.today, tx.db)
      changed.append(edit.section)
      outcome.saved.append(edit.section)
    }
    guard !changed.isEmpty else { return outcome }
    try Joining.touch(id, in: tx)
    let names = changed.map(\.rawValue).joined(separator: ",")
    try joining.recordOwn(
      changed == [.check] ? "proposal.checked" : "proposal.saved", ["sections": names], in: tx)
    return outcome
  }

  /// The content as it is to be stored: fetched texts follow what they would be with the content's own choices.
  ///
  /// - Parameter before: what was fetched before anything in the form was saved.
  private func settle(
    _ typed: SectionContent, _ section: ProposalSection, before: String
  ) -> SectionContent {
    guard section.isFetched else { return typed }
    var sections = sections
    var unwritten = typed
    unwritten.own = nil
    sections[section] = SavedSection(content: unwritten, revision: 0, savedAt: nil, savedBy: nil)
    let fetched = with(sections).fetched(section)
    return ProposalRules.settled(
      typed, section, stored: saved(section).content, before: before, fetched: fetched)
  }

  func with(_ sections: [ProposalSection: SavedSection]) -> Proposal {
    Proposal(
      draft: draft, county: county, shelf: shelf, begunAt: begunAt, standardTexts: standardTexts, sections: sections,
      others: others)
  }

  /// The first time: the proposal's row, and the standard texts that it rests on from now on.
  static func begin(_ proposal: Proposal, in tx: Transaction) throws {
    guard proposal.begunAt == nil else { return }
    let id = proposal.draft.joining.id
    try tx.db.execute(
      sql: "INSERT INTO proposals (joining_id, begun_at, begun_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [id, tx.now, tx.actor.person])
    guard tx.db.changesCount == 1 else { return }
    for (kind, text) in proposal.standardTexts {
      try tx.db.execute(
        sql: "INSERT INTO proposal_standard_texts (joining_id, kind, text_id) VALUES (?, ?, ?)",
        arguments: [id, kind.rawValue, text.version?.id])
    }
  }

  static func put(
    _ content: SectionContent, _ section: ProposalSection, revision: Int, of id: JoiningID, in tx: Transaction
  ) throws {
    try tx.db.execute(
      sql: """
        INSERT INTO proposal_sections (joining_id, section, content, revision, saved_at, saved_by)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (joining_id, section) DO UPDATE SET content = excluded.content, revision = excluded.revision,
          saved_at = excluded.saved_at, saved_by = excluded.saved_by
        """,
      arguments: [id, section.rawValue, content.json, revision, tx.now, tx.actor.person])
  }
}

extension ProposalSection {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
