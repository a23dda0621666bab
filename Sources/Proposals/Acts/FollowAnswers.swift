import GRDB
import Joinings
import Kernel
import Store

extension Proposal {
  /// Lets a section follow the answers again: what was written by hand in it is left.
  ///
  /// - Parameter revision: the one that was seen: what somebody else has written since is not left unseen.
  package static func useFetched(
    _ section: ProposalSection, of id: JoiningID, expecting revision: Int? = nil, in tx: Transaction
  ) throws {
    let changed = try change(section, of: id, expecting: revision, in: tx) { _, content in content.own = nil }
    try changed?.recordOwn("proposal.text-fetched", ["section": section.rawValue], in: tx)
  }

  /// Keeps what is written by hand, although the answers have changed since: that is no longer told.
  ///
  /// - Parameter seen: the fingerprint of the fetched text that was shown: a newer one is told all the same.
  package static func keepOwn(
    _ section: ProposalSection, over seen: String? = nil, of id: JoiningID, in tx: Transaction
  ) throws {
    let changed = try change(section, of: id, in: tx) { proposal, content in
      content.own?.over = seen ?? Fingerprint.of(proposal.fetched(section))
    }
    try changed?.recordOwn("proposal.text-kept", ["section": section.rawValue], in: tx)
  }

  /// Takes a newer version of the county's standard text. What has been written by hand stays, and the editor says that
  /// the text beneath it is another.
  ///
  /// - Parameter text: the version that was offered: one that has come since is not taken unseen.
  package static func acceptStandardText(
    _ kind: StandardTextKind, _ text: StandardTextID, of id: JoiningID, in tx: Transaction
  ) throws {
    let joining = try offered(kind, text, of: id, in: tx)
    try tx.db.execute(
      sql: """
        UPDATE proposal_standard_texts SET text_id = ?, left_id = NULL WHERE joining_id = ? AND kind = ?
        """, arguments: [text, id, kind.rawValue])
    try Joining.touch(id, in: tx)
    try joining.recordOwn("proposal.standard-text-taken", ["kind": kind.rawValue, "text": text.text], in: tx)
  }

  /// Leaves a newer version of the county's standard text; it is not offered again.
  package static func leaveStandardText(
    _ kind: StandardTextKind, _ text: StandardTextID, of id: JoiningID, in tx: Transaction
  ) throws {
    let joining = try offered(kind, text, of: id, in: tx)
    try tx.db.execute(
      sql: "UPDATE proposal_standard_texts SET left_id = ? WHERE joining_id = ? AND kind = ?",
      arguments: [text, id, kind.rawValue])
    try Joining.touch(id, in: tx)
    try joining.recordOwn("proposal.standard-text-left", ["kind": kind.rawValue, "text": text.text], in: tx)
  }

  /// The joining whose proposal is offered this very text.
  private static func offered(
    _ kind: StandardTextKind, _ text: StandardTextID, of id: JoiningID, in tx: Transaction
  ) throws -> Joining {
    let joining = try Joining.writable(id, in: tx)
    let proposal = try of(joining, on: tx.today, tx.db)
    guard proposal.standardTexts[kind]?.offer?.id == text else { throw ProposalRefusal.changedSince }
    return joining
  }

  /// Changes how a section stands to what is fetched, and tells whose it is; nil where it already stands so.
  private static func change(
    _ section: ProposalSection, of id: JoiningID, expecting revision: Int? = nil, in tx: Transaction,
    _ how: (Proposal, inout SectionContent) -> Void
  ) throws -> Joining? {
    let joining = try Joining.writable(id, in: tx)
    let proposal = try of(joining, on: tx.today, tx.db)
    let stored = proposal.saved(section)
    if let revision, revision != stored.revision { throw ProposalRefusal.changedSince }
    var content = stored.content
    guard section.isFetched, content.own != nil else { return nil }
    how(proposal, &content)
    guard content != stored.content else { return nil }
    try put(content, section, revision: stored.revision + 1, of: id, in: tx)
    try Joining.touch(id, in: tx)
    return joining
  }
}
