import GRDB
import Kernel
import Store

/// The second factor of county strategists.
package enum SecondFactor {
  /// Wrong codes allowed in fifteen minutes.
  static let tries = 5

  /// How far a person has come with their second factor.
  struct Standing: Sendable {
    /// Whether the person is a county strategist today: nobody else has a second factor.
    let isOfficer: Bool
    let isConfirmed: Bool
    /// The key being set up, not yet shown right once.
    let keyInTheMaking: String?
    /// Recovery codes that have not been used.
    let codesLeft: Int
    let mail: String
  }

  /// Where the person stands; nil when they have been erased.
  static func standing(of person: PersonID, _ db: Database) throws -> Standing? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT mail, totp_pending, totp_confirmed_at FROM person_details WHERE person_id = ?",
        arguments: [person])
    else { return nil }
    let left = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM recovery_codes WHERE person_id = ? AND used_at IS NULL", arguments: [person])
    return Standing(
      isOfficer: try !Officer.counties(of: person, db).isEmpty,
      isConfirmed: (row["totp_confirmed_at"] as String?) != nil, keyInTheMaking: row["totp_pending"],
      codesLeft: left ?? 0, mail: row["mail"])
  }

  /// Whether a signed-in person has to show (or set up) a second factor before they are anybody's officer.
  static func isNeeded(of person: PersonID, isDemo: Bool, _ db: Database) throws -> Bool {
    guard let standing = try standing(of: person, db), standing.isOfficer else { return false }
    return standing.isConfirmed || !isDemo
  }

  /// The key being set up; made if there is none. The confirmed one stays in force until the new one has been shown
  /// right once.
  static func keyInTheMaking(of person: PersonID, in tx: Transaction) throws -> String {
    let pending = try String.fetchOne(
      tx.db, sql: "SELECT totp_pending FROM person_details WHERE person_id = ?", arguments: [person])
    if let pending { return pending }
    let key = OneTimePassword.newKey()
    try tx.db.execute(sql: "UPDATE person_details SET totp_pending = ? WHERE person_id = ?", arguments: [key, person])
    try tx.record(Event("second-factor.begun", "person:\(person)"))
    return key
  }

  /// Confirms the key in the making with its first right code: the recovery codes, shown once; nil for a wrong code.
  static func confirm(_ code: String, of person: PersonID, session: String, in tx: Transaction) throws -> [String]? {
    try guardTries(of: person, tx)
    let key = try String.fetchOne(
      tx.db, sql: "SELECT totp_pending FROM person_details WHERE person_id = ?", arguments: [person])
    guard let key, let step = OneTimePassword.step(of: code, key: key, at: tx.now.milliseconds / 1000) else {
      try noteWrong(person, tx)
      return nil
    }
    try tx.db.execute(
      sql: """
        UPDATE person_details SET totp_secret = ?, totp_pending = NULL, totp_confirmed_at = ?, totp_last_step = ?
        WHERE person_id = ?
        """, arguments: [key, tx.now, step, person])
    try tx.db.execute(sql: "DELETE FROM recovery_codes WHERE person_id = ?", arguments: [person])
    let codes = OneTimePassword.recoveryCodes()
    for code in codes {
      try tx.db.execute(
        sql: "INSERT INTO recovery_codes (person_id, code_hash) VALUES (?, ?)",
        arguments: [person, Token.hash(OneTimePassword.folded(recovery: code))])
    }
    try tx.record(Event("second-factor.confirmed", "person:\(person)"))
    try shown(in: session, of: person, tx)
    return codes
  }

  /// Shows a code from the app or a recovery code; false when it is wrong (the try is counted).
  static func show(_ code: String, of person: PersonID, session: String, in tx: Transaction) throws -> Bool {
    try guardTries(of: person, tx)
    guard try useCode(code, of: person, tx) || useRecoveryCode(code, of: person, tx) else {
      try noteWrong(person, tx)
      return false
    }
    try shown(in: session, of: person, tx)
    return true
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
