import Documents
import GRDB
import Joinings
import Kernel
import Proposals

/// A frozen paper: what is sent and packed is never made from what is being written.
enum FrozenPaper {
  /// The formats in which it can be had, the one to keep first.
  static let formats: [PaperDocument.Format] = [.pdf, .docx, .odt, .html, .txt]

  /// Whether the joining's paper reads otherwise now than when it was frozen. Both as of that day, since a paper without
  /// a day of its own bears the day it is looked at.
  static func isRewritten(_ version: ProposalVersion, of joining: Joining, _ db: Database) throws -> Bool {
    guard var frozen = version.document else { return false }
    var present = try Proposal.of(joining, on: version.madeAt.day, db).document
    (frozen.data, present.data) = (nil, nil)
    return frozen != present
  }
}
