import Kernel
import Store

extension Joining {
  /// The organisation withdraws what it has sent in, confirmed or not. What was public stays readable as history.
  ///
  /// - Parameter words: why, for the county; may be empty.
  package static func withdraw(_ id: JoiningID, words: String, baseURL: String, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    let standing = try joining.standing(tx.db)
    if standing.state == .withdrawn { return }
    guard standing.hasBeenSubmitted, !standing.isEnded else { throw JoiningRefusal.notNow(standing.state) }
    let words = try anyWords(words, field: "words")
    try take(.withdrawn, of: id, words: words, in: tx)
    try Publication.restate(id, in: tx)
    try joining.record("joining.withdrawn", in: tx)
    try JoiningMail.withdrawn(joining, baseURL: baseURL, in: tx)
  }
}
