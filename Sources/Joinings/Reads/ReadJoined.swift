import Counties
import GRDB
import Kernel
import Organisations
import Strategies

/// Everything that an organisation's public page shows.
struct JoinedModel: Sendable {
  let county: County
  let published: PublishedPage
  /// The strategy it joined; nil for a published no.
  let edition: Edition?
  let history: [PublicHistory.Entry]
  /// Number and checksum of the version that is shown.
  let version: (number: Int, sha256: String)?
  /// What it has joined, or decided not to, before this.
  let earlier: [EarlierJoining]

  var joining: PublishedJoining { published.joining }
  var facts: PublicFacts { published.facts }
  var path: String { "/\(county.slug)/anslutna/\(joining.slug)" }

  func name(_ l: Language) -> String { l == .en ? joining.nameEn ?? joining.name : joining.name }
  func strategy(_ l: Language) -> String { (facts.strategy?.title ?? edition?.title).map { $0[l] } ?? "" }
  var kind: OrganisationKind? { OrganisationKind(rawValue: joining.kind) }
  /// The last day of a joining that is over: withdrawn, or taken over by a later one.
  var endedOn: Day? { EarlierJoining.end(joining.state, history) }
  /// The organisation's joining to a later strategy, where this one was carried over.
  var newer: PublishedJoining? { published.others.first { $0.state == .joined || $0.state == .paused } }

  static func load(_ page: PublishedPage, _ county: County, _ db: Database) throws -> JoinedModel {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT v.number, v.sha256 FROM published_joinings p JOIN joining_versions v ON v.id = p.version_id
        WHERE p.joining_id = ?
        """,
      arguments: [page.joining.joining])
    return JoinedModel(
      county: county, published: page, edition: try Edition.byID(page.joining.edition, db),
      history: try PublicHistory.of(page.joining.joining, db).entries,
      version: row.map { ($0["number"], $0["sha256"]) }, earlier: try EarlierJoining.before(page, db))
  }
}

/// Another joining of the same organisation that was before the one shown, or a no that it has published.
struct EarlierJoining: Sendable {
  let joining: PublishedJoining
  let edition: Edition?
  /// The last day, where it is over.
  let endedOn: Day?

  static func before(_ page: PublishedPage, _ db: Database) throws -> [EarlierJoining] {
    try page.others.filter { $0.joinedOn <= page.joining.joinedOn }.map { other in
      EarlierJoining(
        joining: other, edition: try Edition.byID(other.edition, db),
        endedOn: end(other.state, try PublicHistory.of(other.joining, db).entries))
    }
  }

  static func end(_ state: PublicState, _ history: [PublicHistory.Entry]) -> Day? {
    switch state {
    case .withdrawn: history.last { $0.kind == .withdrawn }?.day
    case .superseded: history.last { $0.kind == .superseded }?.day
    case .joined, .former, .paused, .declined: nil
    }
  }
}
