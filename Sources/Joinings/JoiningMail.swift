import Kernel
import Mail
import Store

/// The mails of a joining, each written in the same transaction as what it tells.
enum JoiningMail {
  static func submitted(_ joining: Joining, _ version: Version, baseURL: String, in tx: Transaction) throws {}
  static func returned(_ joining: Joining, _ version: Version, words: String, baseURL: String, in tx: Transaction)
    throws
  {}
  static func refused(_ joining: Joining, _ version: Version, words: String, baseURL: String, in tx: Transaction) throws
  {}
  static func confirmed(_ joining: Joining, _ version: Version, isFirst: Bool, baseURL: String, in tx: Transaction)
    throws
  {}
}
extension JoiningMail {
  static func withdrawn(_ joining: Joining, words: String?, baseURL: String, in tx: Transaction) throws {}
  static func invitation(
    from joining: Joining, to mail: MailAddress, token: String, baseURL: String, language: Language, in tx: Transaction
  ) throws {}
  static func abandoned(_ joining: Joining, baseURL: String, in tx: Transaction) throws {}
}
