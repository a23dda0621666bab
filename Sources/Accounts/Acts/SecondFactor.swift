import GRDB
import Kernel
import Store

/// The second factor of county strategists.
package enum SecondFactor {
  /// Wrong codes allowed in fifteen minutes.
  static let tries = 5
  /// How long a key that is being set up is shown.
  static let minutes: Int64 = 30

  /// How far a person has come with their second factor.
  struct Standing: Sendable {
    /// Whether the person is a county strategist today: nobody else has a second factor.
    let isOfficer: Bool
    let isConfirmed: Bool
    /// Recovery codes that have not been used.
    let codesLeft: Int
    let mail: String
  }

  /// Where the person stands; nil when they have been erased.
  static func standing(of person: PersonID, _ db: Database) throws -> Standing? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT mail, totp_confirmed_at FROM person_details WHERE person_id = ?",
        arguments: [person])
    else { return nil }
    let left = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM recovery_codes WHERE person_id = ? AND used_at IS NULL", arguments: [person])
    return Standing(
      isOfficer: try !Officer.counties(of: person, db).isEmpty,
      isConfirmed: (row["totp_confirmed_at"] as String?) != nil, codesLeft: left ?? 0, mail: row["mail"])
  }

  /// Whether a signed-in person has to show (or set up) a second factor before they are anybody's officer.
  static func isNeeded(of person: PersonID, isDemo: Bool, _ db: Database) throws -> Bool {
    guard let standing = try standing(of: person, db) else { return false }
    return isNeeded(isOfficer: standing.isOfficer, isConfirmed: standing.isConfirmed, isDemo: isDemo)
  }

  /// The rule: compulsory for county strategists, and in a demo for those who have set one up.
  static func isNeeded(isOfficer: Bool, isConfirmed: Bool, isDemo: Bool) -> Bool {
    isOfficer && (isConfirmed || !isDemo)
  }

  /// The key that this session is setting up, while it is young enough to be shown; nil when there is none. In another
  /// session, or half an hour later, somebody else may be sitting there.
  static func openKey(of person: PersonID, session: String, now: Instant, _ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT totp_pending FROM person_details WHERE person_id = ? AND totp_pending_session = ? AND totp_pending_at > ?
        """, arguments: [person, session, now.adding(seconds: -minutes * 60)])
  }

  /// The key that this session is setting up; made if there is none. The confirmed one stays in force until the new one
  /// has been shown right once.
  static func keyInTheMaking(of person: PersonID, session: String, in tx: Transaction) throws -> String {
    if let open = try openKey(of: person, session: session, now: tx.now, tx.db) { return open }
    let key = OneTimePassword.newKey()
    try tx.db.execute(
      sql: """
        UPDATE person_details SET totp_pending = ?, totp_pending_session = ?, totp_pending_at = ? WHERE person_id = ?
        """, arguments: [key, session, tx.now, person])
    try tx.record(Event("second-factor.begun", "person:\(person)"))
    return key
  }

  /// Confirms the key in the making with its first right code: the recovery codes, shown once; nil for a wrong code.
  /// Pressed twice, the second press gets new codes: nobody has seen those of the first.
  static func confirm(_ code: String, of person: PersonID, session: String, in tx: Transaction) throws -> [String]? {
    try guardTries(of: person, tx)
    if try isConfirmedAgain(code, of: person, session: session, tx) { return try newRecoveryCodes(of: person, tx) }
    let key = try openKey(of: person, session: session, now: tx.now, tx.db)
    guard let key, let step = OneTimePassword.step(of: code, key: key, at: tx.now.milliseconds / 1000) else {
      try noteWrong(person, tx)
      return nil
    }
    try tx.db.execute(
      sql: """
        UPDATE person_details SET totp_secret = ?, totp_pending = NULL, totp_pending_session = NULL,
          totp_pending_at = NULL, totp_confirmed_at = ?, totp_last_step = ? WHERE person_id = ?
        """, arguments: [key, tx.now, step, person])
    let codes = try newRecoveryCodes(of: person, tx)
    try tx.record(Event("second-factor.confirmed", "person:\(person)"))
    try shown(in: session, of: person, tx)
    return codes
  }

  /// Shows a code from the app or a recovery code; false when it is wrong (the try is counted). The same code pressed
  /// twice in the same session is right twice, and counted once.
  static func show(_ code: String, of person: PersonID, session: String, in tx: Transaction) throws -> Bool {
    try guardTries(of: person, tx)
    if try isShownAgain(code, of: person, session: session, tx) { return true }
    guard try useCode(code, of: person, tx) || useRecoveryCode(code, of: person, tx) else {
      try noteWrong(person, tx)
      return false
    }
    try shown(in: session, of: person, tx)
    return true
  }

  /// Takes the second factor away, at the operator's hand, from whoever has lost both telephone and codes: it is set up
  /// anew at the next sign-in, and nobody stays signed in.
  package static func reset(of person: PersonID, in tx: Transaction) throws {
    try tx.db.execute(
      sql: """
        UPDATE person_details SET totp_secret = NULL, totp_pending = NULL, totp_pending_session = NULL,
          totp_pending_at = NULL, totp_confirmed_at = NULL, totp_last_step = 0 WHERE person_id = ?
        """, arguments: [person])
    for table in ["recovery_codes", "second_factor_tries"] {
      try tx.db.execute(sql: "DELETE FROM \(table) WHERE person_id = ?", arguments: [person])
    }
    try tx.record(Event("second-factor.reset", "person:\(person)"))
    try Session.endAll(of: person, in: tx)
  }

  /// What the last right code of this session was, when it was shown less than a minute ago: a second press sends it again.
  private static func justShown(
    of person: PersonID, session: String, _ tx: Transaction
  ) throws -> (key: String, step: Int64, at: Instant, confirmedAt: Instant?)? {
    let row = try Row.fetchOne(
      tx.db,
      sql: """
        SELECT d.totp_secret, d.totp_last_step, d.totp_confirmed_at, s.second_factor_at FROM sessions s
        JOIN person_details d ON d.person_id = s.person_id
        WHERE s.token_hash = ? AND s.person_id = ? AND s.ended_at IS NULL AND s.second_factor_at > ?
        """, arguments: [session, person, tx.now.adding(seconds: -60)])
    guard let row, let key: String = row["totp_secret"] else { return nil }
    let (step, at): (Int64, Instant) = (row["totp_last_step"], row["second_factor_at"])
    let confirmedAt: Instant? = row["totp_confirmed_at"]
    return (key: key, step: step, at: at, confirmedAt: confirmedAt)
  }

  private static func isShownAgain(
    _ code: String, of person: PersonID, session: String, _ tx: Transaction
  ) throws -> Bool {
    guard let last = try justShown(of: person, session: session, tx) else { return false }
    if OneTimePassword.isCode(code, of: last.step, key: last.key) { return true }
    return try Bool.fetchOne(
      tx.db,
      sql: "SELECT EXISTS (SELECT 1 FROM recovery_codes WHERE person_id = ? AND code_hash = ? AND used_at = ?)",
      arguments: [person, Token.hash(OneTimePassword.folded(recovery: code)), last.at]) ?? false
  }

  private static func isConfirmedAgain(
    _ code: String, of person: PersonID, session: String, _ tx: Transaction
  ) throws -> Bool {
    guard let last = try justShown(of: person, session: session, tx), last.confirmedAt == last.at else { return false }
    return OneTimePassword.isCode(code, of: last.step, key: last.key)
  }

  private static func newRecoveryCodes(of person: PersonID, _ tx: Transaction) throws -> [String] {
    try tx.db.execute(sql: "DELETE FROM recovery_codes WHERE person_id = ?", arguments: [person])
    let codes = OneTimePassword.recoveryCodes()
    for code in codes {
      try tx.db.execute(
        sql: "INSERT INTO recovery_codes (person_id, code_hash) VALUES (?, ?)",
        arguments: [person, Token.hash(OneTimePassword.folded(recovery: code))])
    }
    return codes
  }

  private static func useCode(_ code: String, of person: PersonID, _ tx: Transaction) throws -> Bool {
    let row = try Row.fetchOne(
      tx.db, sql: "SELECT totp_secret, totp_last_step FROM person_details WHERE person_id = ?", arguments: [person])
    guard let row, let key: String = row["totp_secret"],
      let step = OneTimePassword.step(of: code, key: key, at: tx.now.milliseconds / 1000),
      step > (row["totp_last_step"] as Int64)
    else { return false }
    try tx.db.execute(
      sql: "UPDATE person_details SET totp_last_step = ? WHERE person_id = ?", arguments: [step, person])
    return true
  }

  private static func useRecoveryCode(_ code: String, of person: PersonID, _ tx: Transaction) throws -> Bool {
    try tx.db.execute(
      sql: "UPDATE recovery_codes SET used_at = ? WHERE person_id = ? AND code_hash = ? AND used_at IS NULL",
      arguments: [tx.now, person, Token.hash(OneTimePassword.folded(recovery: code))])
    guard tx.db.changesCount == 1 else { return false }
    try tx.record(Event("second-factor.recovered", "person:\(person)"))
    return true
  }

  private static func guardTries(of person: PersonID, _ tx: Transaction) throws {
    let recent = try Int.fetchOne(
      tx.db, sql: "SELECT count(*) FROM second_factor_tries WHERE person_id = ? AND at > ?",
      arguments: [person, tx.now.adding(seconds: -900)])
    guard (recent ?? 0) < tries else { throw AccountRefusal.tooManyCodes }
  }

  private static func noteWrong(_ person: PersonID, _ tx: Transaction) throws {
    try tx.db.execute(
      sql: "INSERT INTO second_factor_tries (person_id, at) VALUES (?, ?)", arguments: [person, tx.now])
    try tx.record(Event("second-factor.wrong", "person:\(person)"))
  }

  private static func shown(in session: String, of person: PersonID, _ tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE sessions SET second_factor_at = ? WHERE token_hash = ? AND person_id = ?",
      arguments: [tx.now, session, person])
    try tx.record(Event("second-factor.shown", "person:\(person)"))
  }
}
