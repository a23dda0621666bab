import GRDB
import Kernel
import Mail
import Store

/// Asking for a link by mail: the same answer for known and unknown addresses, throttled, written down before the answer.
package enum SignIn {
  /// At most so many mails to one address in an hour.
  static let perAddressAnHour = 5
  /// At most so many requests from one client in a minute.
  static let perClientAMinute = 60

  /// What a request is for.
  package struct Request: Sendable {
    package var mail: MailAddress
    /// The local path to go on to.
    package var path: String
    package var siteName: String
    package var language: Language
    package var client: String
    package var baseURL: String
    /// Whether an address nobody has yet becomes a person (beginning to join), or only gets a kind word.
    package var isNewcomer: Bool

    package init(
      mail: MailAddress, path: String, siteName: String, language: Language, client: String, baseURL: String,
      isNewcomer: Bool
    ) {
      self.mail = mail
      self.path = path
      self.siteName = siteName
      self.language = language
      self.client = client
      self.baseURL = baseURL
      self.isNewcomer = isNewcomer
    }
  }

  /// Writes the request and posts the mail, if the address has not had too many already.
  package static func requestLink(_ request: Request, in tx: Transaction) throws {
    let secret = try Installation.read(tx.db)?.secret ?? ""
    let mailHash = Token.keyed(request.mail.folded, key: secret)
    let clientHash = Token.keyed(request.client, key: secret)
    let fromHere = try count("client_hash", clientHash, since: tx.now.adding(seconds: -60), tx.db)
    guard fromHere < perClientAMinute else { throw AccountRefusal.tooManyFromHere }
    let before = try count("mail_hash", mailHash, since: tx.now.adding(seconds: -3600), tx.db)
    try tx.db.execute(
      sql: "INSERT INTO sign_in_requests (mail_hash, client_hash, at) VALUES (?, ?, ?)",
      arguments: [mailHash, clientHash, tx.now])
    try tx.record(Event("sign-in.requested", "installation"))
    guard before < perAddressAnHour else { return }
    let known = try PersonDetails.byMail(request.mail, tx.db)
    if known == nil, !request.isNewcomer {
      try tx.post(unknownMail(request))
      return
    }
    let person = try known?.id ?? Person.withMail(request.mail, language: request.language, in: tx)
    let token = try SignInLink.issue(for: person, to: request.path, in: tx)
    let language = known?.language ?? request.language
    try tx.post(
      OutgoingMail(
        kind: "sign-in", to: request.mail, person: person,
        subject: AccountTexts.linkSubject(request.siteName)[language],
        letter: MailLetter(
          language: language, siteName: request.siteName, heading: AccountTexts.linkHeading[language],
          pieces: [
            .paragraph(AccountTexts.linkLead[language]),
            .button(
              title: AccountTexts.linkButton[language],
              address: request.baseURL + language.path("/logga-in/\(token)")),
            .paragraph(AccountTexts.linkLimits[language]),
          ],
          footer: AccountTexts.notYou[language]),
        holdsLink: true, goodFor: SignInLink.minutes * 60))
  }

  private static func unknownMail(_ request: Request) -> OutgoingMail {
    let l = request.language
    return OutgoingMail(
      kind: "sign-in-unknown", to: request.mail, subject: AccountTexts.unknownSubject(request.siteName)[l],
      letter: MailLetter(
        language: l, siteName: request.siteName, heading: AccountTexts.unknownHeading[l],
        pieces: [
          .paragraph(AccountTexts.unknownLead[l]),
          .link(title: AccountTexts.unknownLink[l], address: request.baseURL + l.path("/")),
        ],
        footer: AccountTexts.notYou[l]),
      holdsLink: false)
  }

  private static func count(_ column: String, _ hash: String, since: Instant, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sign_in_requests WHERE \(column) = ? AND at > ?", arguments: [hash, since]) ?? 0
  }
}

/// One-time links: 128 bits, stored hashed, 30 minutes, one use.
package enum SignInLink {
  static let minutes: Int64 = 30

  /// Makes a link for a person; the token is in the answer and nowhere else.
  package static func issue(for person: PersonID, to path: String, in tx: Transaction) throws -> String {
    let token = Token.random(bits: 128)
    try tx.db.execute(
      sql: """
        INSERT INTO sign_in_links (token_hash, person_id, purpose, created_at, expires_at) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        Token.hash(token), person, LocalPath(path).text, tx.now, tx.now.adding(seconds: minutes * 60),
      ])
    return token
  }

  /// Whether a link can still be used. Looking uses nothing up.
  package static func isOpen(_ token: String, now: Instant, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM sign_in_links WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?)",
      arguments: [Token.hash(token), now]) ?? false
  }

  /// What is known of a link, used and too old ones included while they are kept. Looking uses nothing up.
  static func look(_ token: String, now: Instant, _ db: Database) throws -> Seen? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT l.*, d.mail FROM sign_in_links l JOIN person_details d ON d.person_id = l.person_id
        WHERE l.token_hash = ?
        """, arguments: [Token.hash(token)]
    ).map { row in
      let expires: Instant = row["expires_at"]
      return Seen(
        person: row["person_id"], mail: row["mail"], path: LocalPath(row["purpose"]), expiresAt: expires,
        isOpen: (row["used_at"] as String?) == nil && expires > now)
    }
  }

  /// A link as its page tells of it.
  struct Seen: Sendable {
    let person: PersonID
    let mail: String
    let path: LocalPath
    let expiresAt: Instant
    let isOpen: Bool
  }

  /// Uses the link: a session begins. The session's token and the path to go on to.
  package static func use(_ token: String, in tx: Transaction) throws -> (session: String, path: String) {
    guard
      let row = try Row.fetchOne(
        tx.db,
        sql: """
          UPDATE sign_in_links SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?
          RETURNING person_id, purpose
          """, arguments: [tx.now, Token.hash(token), tx.now])
    else { throw AccountRefusal.linkGone }
    let person: PersonID = row["person_id"]
    // Where bodies stay after delivery (a demo), the one with this link goes now.
    try tx.db.execute(
      sql: """
        UPDATE mails SET body = NULL, html = NULL
        WHERE person_id = ? AND kind = 'sign-in' AND sent_at IS NOT NULL AND instr(body, ?) > 0
        """, arguments: [person, token])
    return (try Session.begin(for: person, in: tx.acting(as: person)), row["purpose"])
  }
}
