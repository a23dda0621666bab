import GRDB
import Joinings
import Kernel
import Store

extension ProposalVersion {
  /// Freezes the proposal as it stands. The same content is the same version again.
  package static func freeze(_ joining: JoiningID, in tx: Transaction) throws -> ProposalVersion {
    let found = try Joining.own(joining, needs: .contributor, in: tx)
    let proposal = try Proposal.of(found, on: tx.today, tx.db)
    let content = JSONText.encode(
      Content(
        sections: Dictionary(
          ProposalSection.allCases.filter(\.isFetched).map { ($0.rawValue, proposal.text($0)) },
          uniquingKeysWith: { first, _ in first }),
        document: proposal.document, recipients: proposal.recipients))
    let sum = Checksum.sha256(content.utf8)
    let latest = try latest(of: joining, tx.db)
    if let latest, latest.sha256 == sum { return latest }
    let version = ProposalVersion(
      id: .random(), joining: joining, number: (latest?.number ?? 0) + 1, content: content, sha256: sum,
      madeAt: tx.now)
    try tx.db.execute(
      sql: """
        INSERT INTO proposal_versions (id, joining_id, number, content, sha256, made_at, made_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [version.id, joining, version.number, content, sum, tx.now, tx.actor.person])
    try Joining.touch(joining, in: tx)
    try found.recordOwn("proposal.frozen", ["version": String(version.number)], in: tx)
    return version
  }
}
