import Accounts
import GRDB
import Kernel
import Mail
import Store

extension DispatchLetter {
  /// Puts a letter in the outbox with a link of its own; of the link only a hash is kept.
  static func post(
    _ kind: Kind, to recipient: DispatchRecipientID, words: String = "", baseURL: String, in tx: Transaction
  ) throws {
    guard let task = try DispatchTask.of(recipient, tx.db) else { throw NotFound() }
    guard let address = MailAddress(task.recipient.mailbox) else {
      throw DispatchRefusal.faulty([.init("mailbox", .badMailbox(task.recipient.name))])
    }
    let token = Token.random(bits: tokenBits)
    let mail = try DispatchMail.letter(kind, task, words: words, to: address, token: token, baseURL: baseURL, tx.db)
    try tx.db.execute(
      sql: "INSERT INTO dispatch_letters (token_hash, recipient_id, kind, mail_id, at) VALUES (?, ?, ?, ?, ?)",
      arguments: [Token.hash(token), recipient, kind.rawValue, try tx.post(mail), tx.now])
  }

  /// How many letters a recipient has had on a day.
  static func count(to recipient: DispatchRecipientID, on day: Day, _ db: Database) throws -> Int {
    try Instant.fetchAll(
      db, sql: "SELECT at FROM dispatch_letters WHERE recipient_id = ? ORDER BY at DESC LIMIT 20",
      arguments: [recipient]
    ).count { $0.day == day }
  }
}
