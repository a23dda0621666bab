import GRDB
import Kernel
import Store

/// A joined organisation's page: everything that anyone may read of it.
package struct PublishedPage: Sendable {
  /// Another organisation it joins together with, that is public itself.
  package struct Companion: Sendable, Hashable {
    package let name: String
    package let slug: String
  }

  package let joining: PublishedJoining
  package let facts: PublicFacts
  package let companions: [Companion]
  /// The same organisation's other joinings in the county, newest first: to previous strategies, or beside this one.
  package let others: [PublishedJoining]
}

extension PublishedJoining {
  /// The page at an address, now or formerly: when its slug is another than the one asked for, lead there.
  package static func bySlug(_ county: CountyCode, _ slug: String, on day: Day, _ db: Database) throws -> PublishedPage?
  {
    let row =
      try Row.fetchOne(db, sql: "\(page) WHERE p.county = ? AND p.slug = ?", arguments: [county, slug])
      ?? Row.fetchOne(
        db, sql: "\(page) WHERE p.joining_id = (SELECT joining_id FROM old_slugs WHERE county = ? AND slug = ?)",
        arguments: [county, slug])
    return try row.flatMap { try whole($0, on: day, db) }
  }

  /// The organisation's pages in all counties, those that stand first.
  package static func byOrganisation(_ id: OrganisationID, on day: Day, _ db: Database) throws -> [PublishedPage] {
    try Row.fetchAll(
      db,
      sql: """
        \(page) WHERE p.organisation_id = ? ORDER BY p.state NOT IN ('joined', 'paused'), p.joined_on DESC, p.joining_id
        """,
      arguments: [id]
    ).compactMap { try whole($0, on: day, db) }
  }

  /// The page of one joining; nil while it is not public.
  package static func byJoining(_ id: JoiningID, on day: Day, _ db: Database) throws -> PublishedPage? {
    try Row.fetchOne(db, sql: "\(page) WHERE p.joining_id = ?", arguments: [id]).flatMap { try whole($0, on: day, db) }
  }

  private static let page = select.replacing("p.is_example", with: "p.is_example, p.facts, o.hides_people")

  private static func whole(_ row: Row, on day: Day, _ db: Database) throws -> PublishedPage? {
    guard var facts = JSONText.decode(PublicFacts.self, row["facts"]),
      let joining = try whole([PublishedJoining(row)], county: row["county"], on: day, db).first
    else { return nil }
    if row["hides_people"] == 1 { facts.hidePeople() }
    // Whoever is no longer in the list is not to be written to about it.
    if [.withdrawn, .superseded].contains(joining.state) { facts.hideContact() }
    let companions = try PublishedPage.Companion.all(of: joining.joining, db)
    facts.togetherWith = companions.map(\.name)
    return PublishedPage(
      joining: joining, facts: facts, companions: companions, others: try others(of: joining, on: day, db))
  }

  private static func others(
    of joining: PublishedJoining, on day: Day, _ db: Database
  ) throws -> [PublishedJoining] {
    let rows = try bare(
      """
      \(select) WHERE p.organisation_id = ? AND p.county = ? AND p.joining_id <> ? ORDER BY p.joined_on DESC, p.joining_id
      """,
      [joining.organisation, joining.county, joining.joining], db)
    return try whole(rows, county: joining.county, on: day, db)
  }
}

extension PublishedPage.Companion {
  /// Those that joined in the same group, as their public versions say, in Swedish order. A shelter names nobody, and
  /// nobody names it.
  static func all(of joining: JoiningID, _ db: Database) throws -> [Self] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.name, p.slug FROM published_joinings own JOIN organisations o ON o.id = own.organisation_id
        JOIN published_joinings p ON p.group_id = own.group_id AND p.joining_id <> own.joining_id
        JOIN organisations other ON other.id = p.organisation_id
        WHERE own.joining_id = ? AND o.hides_people = 0 AND other.hides_people = 0 AND p.state IN ('joined', 'paused')
        ORDER BY p.sort_key
        """,
      arguments: [joining]
    ).map { Self(name: $0["name"], slug: $0["slug"]) }
  }
}
