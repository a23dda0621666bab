import Kernel
import Store

extension Joining {
  /// The county sends a version back and says what is missing. The organisation writes again. Sent back twice, the
  /// second time does nothing.
  package static func sendBack(
    _ id: JoiningID, version: Int, words: String, baseURL: String, in tx: Transaction
  ) throws {
    if try isAnswered(.returned, id, version: version, words: words, in: tx) { return }
    let (joining, answered) = try awaiting(id, version: version, in: tx)
    let words = try Joining.words(words, field: "words")
    try take(.returned, of: id, version: answered.id, words: words, in: tx)
    try joining.record("joining.returned", ["version": String(version)], in: tx)
    try JoiningMail.returned(joining, answered, words: words, baseURL: baseURL, in: tx)
  }

  /// Whether the county has given this very answer to the version already: the same button, pressed twice.
  static func isAnswered(
    _ kind: Step.Kind, _ id: JoiningID, version: Int, words: String, in tx: Transaction
  ) throws -> Bool {
    _ = try asOfficer(id, in: tx)
    guard let latest = try Version.latest(of: id, tx.db), latest.number == version,
      let last = Step.seenByTheCounty(try Step.all(of: id, tx.db)).last
    else { return false }
    return last.kind == kind && last.version == latest.id && last.words == Tidy.text(words)
  }

  /// The version that the county is about to answer: the one that came in last, unanswered.
  static func awaiting(_ id: JoiningID, version: Int, in tx: Transaction) throws -> (Joining, Version) {
    let joining = try asOfficer(id, in: tx)
    guard let latest = try Version.latest(of: id, tx.db) else { throw NotFound() }
    guard latest.number == version else { throw JoiningRefusal.newerVersion(latest.number) }
    let standing = JoiningStanding.asTheCountySees(try Step.all(of: id, tx.db))
    guard standing.awaitsAnswer else { throw JoiningRefusal.notAwaiting(standing.state) }
    return (joining, latest)
  }
}
