import Kernel
import Store

extension Joining {
  /// The organisation pauses its joining. Its page stays and says so.
  ///
  /// - Parameter words: why, for the county; may be empty.
  package static func pause(_ id: JoiningID, words: String, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    let standing = try joining.standing(tx.db)
    if standing.publicState == .paused { return }
    guard standing.publicState == .joined else { throw JoiningRefusal.notNow(standing.state) }
    try take(.paused, of: id, words: anyWords(words, field: "words"), in: tx)
    try Publication.restate(id, in: tx)
    try joining.record("joining.paused", in: tx)
  }

  /// The organisation takes its joining up again.
  package static func resume(_ id: JoiningID, in tx: Transaction) throws {
    let joining = try own(id, needs: .coordinator, in: tx)
    let standing = try joining.standing(tx.db)
    if standing.publicState == .joined { return }
    guard standing.publicState == .paused else { throw JoiningRefusal.notNow(standing.state) }
    try take(.resumed, of: id, in: tx)
    try Publication.restate(id, in: tx)
    try joining.record("joining.resumed", in: tx)
  }
}
