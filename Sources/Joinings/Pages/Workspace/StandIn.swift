import Kernel
import Store

extension Joining {
  static func decline(_ id: JoiningID, words: String, in tx: Transaction) throws { throw NotFound() }
  static func publishDecline(_ id: JoiningID, words: String, in tx: Transaction) throws { throw NotFound() }
  static func pause(_ id: JoiningID, words: String, in tx: Transaction) throws { throw NotFound() }
  static func resume(_ id: JoiningID, in tx: Transaction) throws { throw NotFound() }
  static func withdraw(_ id: JoiningID, words: String, baseURL: String, in tx: Transaction) throws { throw NotFound() }
  static func beginChange(_ id: JoiningID, in tx: Transaction) throws { throw NotFound() }
  static func dropChange(_ id: JoiningID, in tx: Transaction) throws { throw NotFound() }
  static func carryOver(_ old: JoiningID, to edition: EditionID, in tx: Transaction) throws -> JoiningID {
    throw NotFound()
  }
  static func showPreparing(_ id: JoiningID, _ shows: Bool, in tx: Transaction) throws { throw NotFound() }
}
