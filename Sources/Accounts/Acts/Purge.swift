import GRDB
import Kernel
import Store

/// Throws away what has had its time, as the schema says of each column.
package enum Purge {
  package static func run(in tx: Transaction) throws {
    let day: Int64 = 86_400
    let ago: (Int64) -> Instant = { tx.now.adding(seconds: -$0) }
    try tx.db.execute(sql: "DELETE FROM sign_in_links WHERE expires_at < ?", arguments: [ago(day)])
    try tx.db.execute(sql: "DELETE FROM sign_in_requests WHERE at < ?", arguments: [ago(7200)])
    try tx.db.execute(sql: "DELETE FROM second_factor_tries WHERE at < ?", arguments: [ago(day)])
    try tx.db.execute(sql: "DELETE FROM kept_posts WHERE at < ?", arguments: [ago(7 * day)])
    try tx.db.execute(
      sql: "DELETE FROM sessions WHERE COALESCE(ended_at, seen_at) < ?", arguments: [ago(30 * day)])
    try tx.db.execute(
      sql:
        "UPDATE mails SET address = '', subject = '', body = NULL, html = NULL WHERE COALESCE(sent_at, failed_at) < ?",
      arguments: [ago(30 * day)])
    try tx.db.execute(sql: "DELETE FROM mails WHERE created_at < ?", arguments: [ago(90 * day)])
    try tx.db.execute(
      sql: "DELETE FROM invitations WHERE COALESCE(accepted_at, withdrawn_at, expires_at) < ?",
      arguments: [ago(365 * day)])
    try tx.db.execute(
      sql: """
        UPDATE person_details SET totp_pending = NULL, totp_pending_session = NULL, totp_pending_at = NULL
        WHERE totp_pending_at <= ?
        """, arguments: [ago(SecondFactor.minutes * 60)])
    // Whoever never came was perhaps only typed in by somebody else; whoever is invited may still come.
    let unused = try PersonID.fetchAll(
      tx.db,
      sql: """
        SELECT d.person_id FROM person_details d JOIN persons p ON p.id = d.person_id
        WHERE (d.last_seen_on < ? OR d.last_seen_on IS NULL AND p.created_at < ?)
        AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.person_id = d.person_id AND m.ended_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM officers o WHERE o.person_id = d.person_id AND o.ended_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM invitations i WHERE lower(i.mail) = d.mail_folded AND i.accepted_at IS NULL
          AND i.withdrawn_at IS NULL AND i.expires_at > ?)
        """, arguments: [ago(730 * day).day, ago(7 * day), tx.now])
    for person in unused { try Person.erase(person, in: tx) }
    try tx.record(Event("purge.done", "installation", facts: ["persons": String(unused.count)]))
  }
}
