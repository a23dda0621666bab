import Crypto
import Foundation
import GRDB
import Kernel

/// Something that was done: who, when, what. Ids and roles only, never text or names, so that the log can be kept for
/// ever and shown to those it concerns.
package struct Event: Sendable {
  /// The act's name: "joining.submitted".
  package var verb: String
  /// What it was done to, by kind and id.
  package var subject: String
  package var county: CountyCode?
  package var organisation: OrganisationID?
  /// Ids, numbers and enum words that tell more.
  package var facts: [String: String]

  package init(
    _ verb: String, _ subject: String, county: CountyCode? = nil, organisation: OrganisationID? = nil,
    facts: [String: String] = [:]
  ) {
    self.verb = verb
    self.subject = subject
    self.county = county
    self.organisation = organisation
    self.facts = facts
  }
}

extension Transaction {
  /// Writes the event at the end of the chain: its hash covers the one before it.
  package func record(_ event: Event) throws {
    let last = try Row.fetchOne(db, sql: "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1")
    let seq = max(last?["seq"] ?? 0, try EventChain.highest(db)) + 1
    let previous: String = last?["hash"] ?? EventChain.beginning
    let facts = JSONText.encode(event.facts)
    let person = actor.person?.text
    let hash = EventChain.hash([
      previous, String(seq), now.description, person ?? "", actor.roleWord, event.verb, event.subject,
      event.county?.text ?? "", event.organisation?.text ?? "", facts,
    ])
    try db.execute(
      sql: """
        INSERT INTO events (seq, at, person_id, role, verb, subject, county, organisation_id, facts, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        seq, now, person, actor.roleWord, event.verb, event.subject, event.county, event.organisation, facts, hash,
      ])
  }
}

/// The chain of hashes over the event log.
package enum EventChain {
  static let beginning = String(repeating: "0", count: 64)

  static func hash(_ parts: [String]) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(contentsOf: String(part.utf8.count).utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: part.utf8)
    }
    return Checksum.sha256(bytes)
  }

  /// The highest number that an event has had. SQLite remembers it for the table, so that what is cut off at the end of
  /// the log leaves a gap.
  static func highest(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'events'", arguments: []) ?? 0
  }

  /// The number of the first event that is not there, or whose hash does not follow from what stands there; nil when the
  /// chain is whole.
  package static func firstBreak(_ db: Database) throws -> Int64? {
    var previous = beginning
    var expected: Int64 = 1
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM events ORDER BY seq")
    while let row = try rows.next() {
      let seq: Int64 = row["seq"]
      let text: (String) -> String = { row[$0] ?? "" }
      let hash = hash([
        previous, String(seq), text("at"), text("person_id"), text("role"), text("verb"), text("subject"),
        text("county"), text("organisation_id"), text("facts"),
      ])
      guard seq == expected, hash == text("hash") else { return seq }
      previous = hash
      expected += 1
    }
    return try expected <= highest(db) ? expected : nil
  }
}

/// SHA-256 in hexadecimal, as papers, receipts and packages show it.
package enum Checksum {
  package static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    Hex.text(SHA256.hash(data: Array(bytes)))
  }
}
