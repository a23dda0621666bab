import Kernel
import Store

extension Joining {
  /// The county cannot take a version, and says why. What was confirmed before stays as it is.
  package static func refuse(
    _ id: JoiningID, version: Int, words: String, baseURL: String, in tx: Transaction
  ) throws {
    if try isAnswered(.refused, id, version: version, words: words, in: tx) { return }
    let (joining, answered) = try awaiting(id, version: version, in: tx)
    let words = try Joining.words(words, field: "words")
    try take(.refused, of: id, version: answered.id, words: words, in: tx)
    try joining.record("joining.refused", ["version": String(version)], in: tx)
    try JoiningMail.refused(joining, answered, words: words, baseURL: baseURL, in: tx)
  }
}
