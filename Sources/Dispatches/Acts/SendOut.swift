import Accounts
import Documents
import GRDB
import Joinings
import Kernel
import Mail
import Organisations
import Proposals
import Store

extension Dispatch {
  /// What came of sending.
  package struct Sent: Sendable, Hashable {
    package let id: DispatchID
    /// How many got a letter now.
    package let count: Int
    /// Those who were left out since they have had it already.
    package let hadIt: [String]
  }

  /// Sends the decision out: the step in the case, the recipients and their letters in one stroke, so that nobody gets it
  /// twice and nobody is forgotten. The same form sent twice sends once, and whoever has had the decision is left out.
  ///
  /// - Parameters:
  ///   - rows: the number of each recipient's row in the form, for telling faults beside it.
  ///   - formKey: a random text of the form's own.
  @discardableResult
  package static func send(
    _ recipients: [NewRecipient], rows: [Int]? = nil, of id: JoiningID, formKey: String, baseURL: String,
    in tx: Transaction
  ) throws -> Sent {
    let joining = try Joining.own(id, needs: .coordinator, in: tx)
    if let sent = try sent(with: formKey, of: id, tx.db) { return sent }
    guard let organisation = try Organisation.byID(joining.organisation, on: tx.today, tx.db) else { throw NotFound() }
    let standing = try CaseStanding.of(id, tx.db)
    let isWritable = try joining.standing(tx.db).isWritable
    guard CaseRules.possible(organisation.kind, standing, isWritable: isWritable).contains(.dispatched),
      let decision = standing.decision, let version = standing.version
    else { throw DispatchRefusal.notNow }
    let tidy = recipients.map(\.tidied)
    let faults = DispatchRules.faults(tidy, rows: rows ?? Array(1...max(tidy.count, 1)), today: tx.today)
    guard faults.isEmpty else { throw DispatchRefusal.faulty(faults) }
    let (left, hadIt) = try without(those: standing, tidy, tx.db)
    guard !left.isEmpty else { throw DispatchRefusal.everybodyHasIt }

    let told = try told(decision, version, organisation, tx.db)
    let step = try CaseStep.insert(
      NewCaseStep(.dispatched, on: tx.today), on: tx.today, of: id, version: version, in: tx)
    let dispatch = DispatchID.random()
    try tx.db.execute(
      sql: """
        INSERT INTO dispatches (id, joining_id, step_id, version_id, decision, form_key, sent_at, sent_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [dispatch, id, step, version, JSONText.encode(told), formKey, tx.now, tx.actor.person])
    for (index, recipient) in left.enumerated() {
      let new = try add(recipient, at: index + 1, to: dispatch, in: tx)
      try DispatchLetter.post(.first, to: new, baseURL: baseURL, in: tx)
    }
    try Joining.touch(id, in: tx)
    try joining.recordOwn("case.dispatched", ["dispatch": dispatch.text, "recipients": String(left.count)], in: tx)
    return Sent(id: dispatch, count: left.count, hadIt: hadIt)
  }

  private static func sent(with formKey: String, of joining: JoiningID, _ db: Database) throws -> Sent? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, (SELECT count(*) FROM dispatch_recipients r WHERE r.dispatch_id = dispatches.id) AS recipients
        FROM dispatches WHERE joining_id = ? AND form_key = ?
        """, arguments: [joining, formKey])
    return row.map { Sent(id: $0["id"], count: $0["recipients"], hadIt: []) }
  }

  /// The recipients without those who have had the decision in this round of the case, and each once.
  private static func without(
    those standing: CaseStanding, _ recipients: [NewRecipient], _ db: Database
  ) throws -> (left: [NewRecipient], hadIt: [String]) {
    let had = Set(try DispatchRecipient.had(in: standing, db).map(\.key))
    let hadIt = recipients.filter { had.contains($0.key) }.map(\.name)
    var seen = had
    return (recipients.filter { seen.insert($0.key).inserted }, hadIt)
  }

  /// The decision as it is told: what was decided as the minutes have it, and the points of the paper it was about.
  static func told(
    _ decision: CaseStep, _ version: ProposalVersionID, _ organisation: Organisation, _ db: Database
  ) throws -> ToldDecision {
    guard let paper = try ProposalVersion.byID(version, db) else { throw NotFound() }
    return ToldDecision(
      organisation: organisation.name, title: paper.document?.title ?? "", body: decision.body, day: decision.day,
      paragraph: decision.paragraph, diaryNumber: decision.diaryNumber, points: paper.points)
  }

  private static func add(
    _ recipient: NewRecipient, at position: Int, to dispatch: DispatchID, in tx: Transaction
  ) throws -> DispatchRecipientID {
    let id = DispatchRecipientID.random()
    try tx.db.execute(
      sql: """
        INSERT INTO dispatch_recipients (id, dispatch_id, position, kind, name, mailbox, purpose, message, asked_for,
          answer_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, dispatch, position, recipient.kind.rawValue, recipient.name, recipient.mailbox, recipient.purpose.rawValue,
        recipient.message, recipient.askedFor, recipient.answerBy,
      ])
    return id
  }
}
