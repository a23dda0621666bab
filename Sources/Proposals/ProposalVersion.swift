import Documents
import GRDB
import Joinings
import Kernel
import Store

/// The kind of a proposal version's id.
package enum OfProposalVersion {}
/// One frozen version of a proposal.
package typealias ProposalVersionID = ID<OfProposalVersion>

/// A proposal as it stood when it was laid before those who decide: frozen by a trigger, with its hash.
package struct ProposalVersion: Sendable, Hashable {
  package let id: ProposalVersionID
  package let joining: JoiningID
  package let number: Int
  /// JSON: the sections' texts and the whole paper.
  package let content: String
  /// SHA-256 of the content's bytes.
  package let sha256: String
  package let madeAt: Instant
}

extension ProposalVersion {
  /// What is frozen.
  struct Content: Codable {
    /// Each section's text, by the section's name.
    var sections: [String: String]
    var document: PaperDocument
    var recipients: [Recipient]
  }

  /// The paper as it was.
  package var document: PaperDocument? { JSONText.decode(Content.self, content)?.document }

  /// Who was to get the decision, and what for.
  package var recipients: [Recipient] { JSONText.decode(Content.self, content)?.recipients ?? [] }

  /// What was proposed that they decide, point by point.
  package var points: [String] {
    JSONText.decode(Content.self, content).map { Lines.of($0.sections[ProposalSection.points.rawValue] ?? "") } ?? []
  }

  /// The newest version; nil before the first. For those who may open the joining's draft: the caller has made sure.
  package static func latest(of joining: JoiningID, _ db: Database) throws -> ProposalVersion? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM proposal_versions WHERE joining_id = ? ORDER BY number DESC LIMIT 1",
      arguments: [joining]
    ).map(ProposalVersion.init)
  }

  /// Every version, the oldest first. For those who may open the joining's draft: the caller has made sure.
  package static func all(of joining: JoiningID, _ db: Database) throws -> [ProposalVersion] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM proposal_versions WHERE joining_id = ? ORDER BY number", arguments: [joining]
    ).map(ProposalVersion.init)
  }

  /// One version. For those who may open its joining's draft, or who hold a link to it: the caller has made sure.
  package static func byID(_ id: ProposalVersionID, _ db: Database) throws -> ProposalVersion? {
    try Row.fetchOne(db, sql: "SELECT * FROM proposal_versions WHERE id = ?", arguments: [id]).map(
      ProposalVersion.init)
  }

  private init(_ row: Row) {
    self.init(
      id: row["id"], joining: row["joining_id"], number: row["number"], content: row["content"],
      sha256: row["sha256"], madeAt: row["made_at"])
  }
}
