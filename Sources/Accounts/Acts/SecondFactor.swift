import GRDB
import Kernel
import Store

/// The second factor of county strategists.
package enum SecondFactor {
  /// Wrong codes allowed in fifteen minutes.
  static let tries = 5

  /// The key being set up; made if there is none that has been confirmed.
  static func keyInTheMaking(of person: PersonID, in tx: Transaction) throws -> String {
    let row = try Row.fetchOne(
      tx.db, sql: "SELECT totp_secret, totp_confirmed_at FROM person_details WHERE person_id = ?", arguments: [person])
    if let key: String = row?["totp_secret"], (row?["totp_confirmed_at"] as String?) == nil { return key }
    let key = OneTimePassword.newKey()
    try tx.db.execute(
      sql: """
        UPDATE person_details SET totp_secret = ?, totp_confirmed_at = NULL, totp_last_step = 0 WHERE person_id = ?
        """, arguments: [key, person])
    try tx.record(Event("second-factor.begun", "person:\(person)"))
    return key
  }

  /// Confirms a new key with its first right code: the recovery codes, shown once.
  static func confirm(_ code: String, of person: PersonID, session: String, in tx: Transaction) throws -> [String]? {
    guard try check(code, of: person, in: tx) else { return nil }
    try tx.db.execute(
      sql: "UPDATE person_details SET totp_confirmed_at = ? WHERE person_id = ?", arguments: [tx.now, person])
    try tx.db.execute(sql: "DELETE FROM recovery_codes WHERE person_id = ?", arguments: [person])
    let codes = OneTimePassword.recoveryCodes()
    for code in codes {
      try tx.db.execute(
        sql: "INSERT INTO recovery_codes (person_id, code_hash) VALUES (?, ?)", arguments: [person, Token.hash(code)])
    }
    try shown(in: session, of: person, tx)
    return codes
  }

  /// Shows a code from the app or a recovery code; false when it is wrong (the try is counted).
  static func show(_ code: String, of person: PersonID, session: String, in tx: Transaction) throws -> Bool {
    if try check(code, of: person, in: tx) {
      try shown(in: session, of: person, tx)
      return true
    }
    let plain = code.lowercased().filter { !$0.isWhitespace }
    try tx.db.execute(
      sql: "UPDATE recovery_codes SET used_at = ? WHERE person_id = ? AND code_hash = ? AND used_at IS NULL",
      arguments: [tx.now, person, Token.hash(plain)])
    guard tx.db.changesCount == 1 else { return false }
    try tx.db.execute(
      sql: """
        DELETE FROM second_factor_tries WHERE id = (SELECT max(id) FROM second_factor_tries WHERE person_id = ?)
        """, arguments: [person])
    try shown(in: session, of: person, tx)
    return true
  }

  private static func check(_ code: String, of person: PersonID, in tx: Transaction) throws -> Bool {
    let recent = try Int.fetchOne(
      tx.db, sql: "SELECT count(*) FROM second_factor_tries WHERE person_id = ? AND at > ?",
      arguments: [person, tx.now.adding(seconds: -900)])
    guard (recent ?? 0) < tries else { throw AccountRefusal.tooManyCodes }
    let row = try Row.fetchOne(
      tx.db, sql: "SELECT totp_secret, totp_last_step FROM person_details WHERE person_id = ?", arguments: [person])
    if let row, let key: String = row["totp_secret"],
      let step = OneTimePassword.step(of: code, key: key, at: tx.now.milliseconds / 1000),
      step > (row["totp_last_step"] as Int64)
    {
      try tx.db.execute(
        sql: "UPDATE person_details SET totp_last_step = ? WHERE person_id = ?", arguments: [step, person])
      return true
    }
    try tx.db.execute(
      sql: "INSERT INTO second_factor_tries (person_id, at) VALUES (?, ?)", arguments: [person, tx.now])
    return false
  }

  private static func shown(in session: String, of person: PersonID, _ tx: Transaction) throws {
    try tx.db.execute(
      sql: "UPDATE sessions SET second_factor_at = ? WHERE token_hash = ?", arguments: [tx.now, session])
    try tx.record(Event("second-factor.shown", "person:\(person)"))
  }
}
