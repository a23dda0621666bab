import Accounts
import Counties
import GRDB
import Joinings
import Kernel
import Organisations
import Proposals
import Store

/// What one recipient was sent: the decision, the paper, what is asked, and what they have said.
package struct DispatchTask: Sendable {
  package let dispatch: Dispatch
  package let recipient: DispatchRecipient
  package let organisation: OrganisationID
  package let organisationKind: OrganisationKind
  package let county: CountyCode
  package let answers: [DispatchAnswer]
  /// Whether anything can be said: until the case is closed.
  package let isOpen: Bool

  /// Whether the recipient decides beside the organisation that sent it.
  var decidesBeside: Bool { DispatchRules.decidesBeside(organisationKind, recipient.kind) }
  /// What the recipient may say.
  var mayAnswer: [DispatchAnswer.Kind] {
    DispatchRules.answers(recipient.purpose, decidesBeside: decidesBeside)
  }

  private static let columns = """
    SELECT r.*, d.joining_id, d.step_id, d.version_id, d.decision, d.sent_at, j.organisation_id, j.county,
      o.kind AS organisation_kind,
      NOT EXISTS (SELECT 1 FROM case_steps c WHERE c.joining_id = d.joining_id AND c.id > d.step_id
        AND c.kind = 'closed' AND NOT EXISTS (SELECT 1 FROM case_steps t WHERE t.takes_back = c.id)) AS is_open
    FROM dispatch_recipients r JOIN dispatches d ON d.id = r.dispatch_id JOIN joinings j ON j.id = d.joining_id
      JOIN organisations o ON o.id = j.organisation_id
    """

  /// What a link opens; nil for one that was never there. Looking changes nothing and leaves no trace.
  package static func find(_ token: String, _ db: Database) throws -> DispatchTask? {
    guard Token.isShaped(token, bits: DispatchLetter.tokenBits) else { return nil }
    let row = try Row.fetchOne(
      db, sql: "SELECT recipient_id, ended_at FROM dispatch_letters WHERE token_hash = ?",
      arguments: [Token.hash(token)])
    guard let row, (row["ended_at"] as String?) == nil else { return nil }
    return try of(row["recipient_id"], db)
  }

  /// What a recipient was sent. The caller has made sure that it may be told.
  static func of(_ recipient: DispatchRecipientID, _ db: Database) throws -> DispatchTask? {
    try Row.fetchOne(db, sql: "\(columns) WHERE r.id = ?", arguments: [recipient]).flatMap { try DispatchTask($0, db) }
  }

  private init?(_ row: Row, _ db: Database) throws {
    guard let dispatch = Dispatch(row), let recipient = DispatchRecipient(row),
      let kind = OrganisationKind(rawValue: row["organisation_kind"])
    else { return nil }
    self.dispatch = dispatch
    self.recipient = recipient
    organisation = row["organisation_id"]
    organisationKind = kind
    county = row["county"]
    isOpen = row["is_open"] == 1
    answers = try DispatchAnswer.all(of: recipient.id, db)
  }
}

extension DispatchAnswer {
  /// Everything that was said, in order.
  static func all(of recipient: DispatchRecipientID, _ db: Database) throws -> [DispatchAnswer] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM dispatch_answers WHERE recipient_id = ? ORDER BY id", arguments: [recipient]
    )
    .compactMap(DispatchAnswer.init)
  }
}
