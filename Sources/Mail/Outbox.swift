import GRDB
import Kernel
import Store

/// A mail to be sent. It is written in the same transaction as what it tells about: either both happened or neither.
package struct OutgoingMail: Sendable {
  /// "sign-in", "receipt", "welcome": for the operator's counts, never shown.
  package var kind: String
  package var to: MailAddress
  package var person: PersonID?
  package var subject: String
  package var letter: MailLetter
  /// Whether the body opens something for whoever has it: then it is erased as soon as it is delivered.
  package var holdsLink: Bool
  /// Seconds after which it is no use any longer (its link is dead) and is not sent; nil for a letter that keeps.
  package var goodFor: Int64?

  package init(
    kind: String, to: MailAddress, person: PersonID? = nil, subject: String, letter: MailLetter, holdsLink: Bool,
    goodFor: Int64? = nil
  ) {
    self.kind = kind
    self.to = to
    self.person = person
    self.subject = subject
    self.letter = letter
    self.holdsLink = holdsLink
    self.goodFor = goodFor
  }
}

extension Transaction {
  /// Puts a mail in the outbox.
  ///
  /// - Returns: its id there, for whoever tells what became of it.
  @discardableResult
  package func post(_ mail: OutgoingMail) throws -> ID<OfMail> {
    let id = ID<OfMail>.random()
    try db.execute(
      sql: """
        INSERT INTO mails (id, person_id, address, kind, subject, body, html, holds_link, created_at, due_at, good_until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, mail.person, mail.to.text, mail.kind, mail.subject, mail.letter.text, mail.letter.html,
        mail.holdsLink ? 1 : 0, now, now, mail.goodFor.map { now.adding(seconds: $0) },
      ])
    return id
  }
}

/// One mail of the outbox, claimed for sending.
package struct DueMail: Sendable {
  package let id: String
  package let address: String
  package let subject: String
  package let text: String
  package let html: String?
  package let holdsLink: Bool
  package let tries: Int
}

/// Carries mail: the real one speaks SMTP, tests have their own.
package protocol MailTransport: Sendable {
  /// - Throws: `MailFault`.
  func send(_ mail: DueMail, at: Instant) async throws
}

/// Why a mail was not taken.
package struct MailFault: Error, Sendable {
  /// The server's reply code, 0 when it did not answer.
  package let code: Int
  /// Whether it makes no sense to try again: a no for good to this recipient or letter.
  package let isFinal: Bool
  package init(code: Int, isFinal: Bool) {
    self.code = code
    self.isFinal = isFinal
  }
}

/// Sends what is due, tries again after longer and longer pauses, and gives up with the seventh try, a day and a half later.
package struct Outbox: Sendable {
  let store: Store
  let transport: any MailTransport
  /// In a demo the body stays until its link is used, so that `/demo/utkorg` can show it.
  let keepsBodies: Bool

  /// Seconds until the next try, by how many there have been.
  static let pauses: [Int64] = [60, 300, 1800, 7200, 21_600, 86_400, 86_400]

  /// What is stored as the reason when a mail had become useless before it could be sent.
  static let tooLate = "late"

  package init(store: Store, transport: any MailTransport, keepsBodies: Bool) {
    self.store = store
    self.transport = transport
    self.keepsBodies = keepsBodies
  }

  /// Sends everything that is due now; returns how many were taken.
  @discardableResult
  package func sendDue() async throws -> Int {
    var sent = 0
    while let mail = try await claim() {
      do {
        try await transport.send(mail, at: store.now)
      } catch {
        try await failed(mail, error as? MailFault ?? MailFault(code: 0, isFinal: false))
        continue
      }
      // What goes wrong from here on is not the mail's fault: it has been taken.
      try await delivered(mail)
      sent += 1
    }
    return sent
  }

  /// Takes the next due mail and moves its next try ahead, so that a second runner or a crash does not send it twice at
  /// once: if this process dies now, it is tried again when the pause is over.
  private func claim() async throws -> DueMail? {
    let now = store.now
    let isAny = try await store.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM mails WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= ?
          AND body IS NOT NULL)
          """, arguments: [now]) ?? false
    }
    guard isAny else { return nil }
    return try await store.write(by: .house("outbox")) { tx in
      try giveUpWhatIsTooLate(in: tx)
      guard
        let row = try Row.fetchOne(
          tx.db,
          sql: """
            SELECT * FROM mails WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= ? AND body IS NOT NULL
            ORDER BY due_at LIMIT 1
            """,
          arguments: [tx.now])
      else { return nil }
      let tries: Int = row["tries"]
      let pause = Self.pauses[min(tries, Self.pauses.count - 1)]
      try tx.db.execute(
        sql: "UPDATE mails SET tries = tries + 1, due_at = ? WHERE id = ?",
        arguments: [tx.now.adding(seconds: pause), row["id"] as String])
      return DueMail(
        id: row["id"], address: row["address"], subject: row["subject"], text: row["body"] ?? "", html: row["html"],
        holdsLink: row["holds_link"] == 1, tries: tries)
    }
  }

  private func giveUpWhatIsTooLate(in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        UPDATE mails SET failed_at = ?1, failure = ?2, body = NULL, html = NULL, subject = ''
        WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= ?1 AND good_until <= ?1
        """, arguments: [tx.now, Self.tooLate])
  }

  private func delivered(_ mail: DueMail) async throws {
    let erase = mail.holdsLink && !keepsBodies
    try await store.write(by: .house("outbox")) { tx in
      try tx.db.execute(
        sql: erase
          ? "UPDATE mails SET sent_at = ?, failure = NULL, body = NULL, html = NULL, subject = '' WHERE id = ?"
          : "UPDATE mails SET sent_at = ?, failure = NULL WHERE id = ?",
        arguments: [tx.now, mail.id])
    }
  }

  private func failed(_ mail: DueMail, _ fault: MailFault) async throws {
    let gone = fault.isFinal || mail.tries + 1 >= Self.pauses.count
    // A link in a mail that is given up opens as much as in one that came.
    let erase = gone && mail.holdsLink && !keepsBodies
    try await store.write(by: .house("outbox")) { tx in
      try tx.db.execute(
        sql: erase
          ? "UPDATE mails SET failure = ?, failed_at = ?, body = NULL, html = NULL, subject = '' WHERE id = ?"
          : "UPDATE mails SET failure = ?, failed_at = ? WHERE id = ?",
        arguments: [String(fault.code), gone ? tx.now : nil, mail.id])
    }
  }
}
