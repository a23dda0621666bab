import GRDB
import Kernel
import Store

extension Joining {
  /// Sends the draft in: from then on the county board has received it (inkommen handling), frozen and hashed. Sent
  /// twice, the second time hands back what the first one made.
  ///
  /// - Parameter seen: the fingerprint of what was read before the button was pressed; nil where nobody reads.
  /// - Throws: `JoiningRefusal.gaps` with everything that is missing, at once; `.changedSince` when a colleague has
  ///   changed anything since it was read.
  @discardableResult
  package static func submit(_ id: JoiningID, seen: String? = nil, baseURL: String, in tx: Transaction) throws
    -> Version
  {
    let joining = try own(id, needs: .coordinator, in: tx)
    let draft = try Draft.load(joining, on: tx.today, tx.db)
    guard draft.standing.isWritable else {
      if draft.standing.awaitsAnswer, let sent = draft.versions.last { return sent }
      throw JoiningRefusal.notNow(draft.state)
    }
    if let seen, seen != draft.fingerprint { throw JoiningRefusal.changedSince }
    // What the county has seen already may be mended, also when a successor has taken effect in between.
    if !draft.standing.hasBeenSubmitted { _ = try joinable(joining.edition, in: tx) }
    let gaps = JoiningRules.gaps(in: draft)
    guard gaps.isEmpty else { throw JoiningRefusal.gaps(gaps) }

    let version = try freeze(draft, in: tx)
    try take(.submitted, of: id, version: version.id, in: tx)
    try touch(id, in: tx)
    try joining.record("joining.submitted", ["version": String(version.number)], in: tx)
    try JoiningMail.submitted(joining, version, baseURL: baseURL, in: tx)
    return version
  }

  private static func freeze(_ draft: Draft, in tx: Transaction) throws -> Version {
    let number = (draft.versions.last?.number ?? 0) + 1
    let snapshot = Snapshot.of(draft, version: number, in: tx)
    let json = JSONText.encode(snapshot)
    let version = Version(
      id: .random(), joining: draft.joining.id, number: number, snapshot: snapshot,
      sha256: Checksum.sha256(json.utf8), reference: try freeReference(draft.joining.county, in: tx),
      submittedAt: tx.now, submittedBy: tx.actor.person)
    try tx.db.execute(
      sql: """
        INSERT INTO joining_versions (id, joining_id, number, snapshot, sha256, reference, submitted_at, submitted_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        version.id, version.joining, number, json, version.sha256, version.reference, tx.now, tx.actor.person,
      ])
    return version
  }

  /// "19-2026-K7Q2": short enough for the telephone, and nobody else's.
  private static func freeReference(_ county: CountyCode, in tx: Transaction) throws -> String {
    var length = 4
    while true {
      let letters = ID<OfVersion>.random().text.prefix(length).uppercased()
      let reference = "\(county)-\(tx.today.year)-\(letters)"
      let isTaken = try Bool.fetchOne(
        tx.db, sql: "SELECT EXISTS (SELECT 1 FROM joining_versions WHERE reference = ?)", arguments: [reference])
      if isTaken != true { return reference }
      length = min(length + 1, 16)
    }
  }
}
