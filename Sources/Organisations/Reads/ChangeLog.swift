import Accounts
import GRDB
import Kernel
import Store

/// What has been done in an organisation's workspace and with its joinings, for those it concerns: when, by whom, what.
/// It is read from the event log, which holds no text and no names.
package struct ChangeLog: Sendable {
  /// Who did it, as the workspace may know.
  package enum Who: Sendable, Hashable {
    /// Somebody who is in the workspace today, by the name colleagues see.
    case colleague(String)
    /// Somebody who has left or has been erased.
    case former
    case countyBoard
    /// The program itself.
    case house
    /// Whoever it was, they were not signed in.
    case stranger
  }

  package struct Entry: Sendable, Hashable {
    package let at: Instant
    package let verb: String
    package let who: Who
    /// Whom it was done to, when that was a person.
    package let whom: Who?
    package let facts: [String: String]
    /// How many times in a row the same was done that day.
    package var times = 1
  }

  package let entries: [Entry]
  package let total: Int

  static let pageSQL = """
    SELECT at, person_id, role, verb, subject, facts FROM events WHERE organisation_id = ?
    ORDER BY seq DESC LIMIT ? OFFSET ?
    """

  /// One page of an organisation's log, newest first. The caller has made sure that the reader is in the workspace.
  package static func page(
    _ number: Int, limit: Int = 50, of organisation: OrganisationID, _ db: Database
  ) throws -> ChangeLog {
    let total =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM events WHERE organisation_id = ?", arguments: [organisation]) ?? 0
    let people = try People(of: organisation, db)
    let rows = try Row.fetchAll(
      db, sql: pageSQL, arguments: [organisation, limit, (max(number, 1) - 1) * limit])
    var entries: [(entry: Entry, key: String)] = []
    for row in rows {
      let entry = entry(row, people)
      let facts = JSONText.encode(entry.facts)
      let key = "\(entry.verb) \(row["subject"] as String) \(facts) \(entry.who) \(entry.at.day)"
      if let last = entries.last, last.key == key {
        entries[entries.count - 1].entry.times += 1
      } else {
        entries.append((entry, key))
      }
    }
    return ChangeLog(entries: entries.map(\.entry), total: total)
  }

  /// What only a county's strategist does, for the county.
  static let boardVerbs: Set<String> = [
    "joining.confirmed", "joining.returned", "joining.refused", "joining.registered", "joining.contact-hidden",
    "joining.contact-shown", "joining.coordinator-invited", "joining.declined-published", "joining.decline-hidden",
    "organisation.vouched", "organisation.vouching-ended",
  ]

  private static func entry(_ row: Row, _ people: People) -> Entry {
    let (role, verb): (String, String) = (row["role"], row["verb"])
    var facts = JSONText.decode([String: String].self, row["facts"]) ?? [:]
    // A strategist may also be a colleague in this very workspace: what they do for the county is the county's.
    let isForCounty = role == "officer" && (boardVerbs.contains(verb) || facts["by"] == "county")
    let who: Who =
      if isForCounty {
        .countyBoard
      } else if let person: PersonID = row["person_id"] {
        people.who(person, role: role)
      } else {
        role.hasPrefix("house:") ? .house : .stranger
      }
    let subject: String = row["subject"]
    let whom = subject.hasPrefix("person:") ? PersonID(subject.dropFirst("person:".count)) : nil
    // A revision counts savings: without it, saving the same part several times is one line.
    facts["revision"] = nil
    return Entry(
      at: row["at"], verb: verb, who: who, whom: whom.map { people.who($0, role: "person") }, facts: facts)
  }

  /// Everybody who is or has been in the workspace.
  private struct People {
    private let present: [PersonID: String]
    private let past: Set<PersonID>

    init(of organisation: OrganisationID, _ db: Database) throws {
      present = Dictionary(
        try Membership.all(of: organisation, db).filter { !$0.shownName.isEmpty }.map { ($0.person, $0.shownName) },
        uniquingKeysWith: { first, _ in first })
      past = Set(
        try PersonID.fetchAll(
          db, sql: "SELECT person_id FROM memberships WHERE organisation_id = ?", arguments: [organisation]))
    }

    func who(_ person: PersonID, role: String) -> Who {
      if let name = present[person] { return .colleague(name) }
      return past.contains(person) || role != "officer" ? .former : .countyBoard
    }
  }
}
