import GRDB
import Kernel
import Store

extension Shelf {
  /// What the county has published.
  package static func of(_ county: CountyCode, _ db: Database) throws -> Shelf {
    Shelf(editions: try Edition.published(in: county, db), relations: try Relation.all(in: county, db))
  }

  /// The same with the editions' running texts left out: for telling what is in force, which most pages ask.
  package static func inShort(_ county: CountyCode, _ db: Database) throws -> Shelf {
    Shelf(
      editions: try Edition.published(in: county, isShort: true, db), relations: try Relation.all(in: county, db))
  }
}

extension Relation {
  /// How the county's strategies stand to each other, those of drafts too.
  package static func all(in county: CountyCode, _ db: Database) throws -> [Relation] {
    try Row.mapAll(
      db,
      sql: """
        SELECT strategy_relations.* FROM strategies
        JOIN strategy_relations ON strategy_relations.from_strategy = strategies.id
        WHERE strategies.county = ? ORDER BY from_day, to_strategy
        """,
      arguments: [county]
    ) { row in
      StrategyRelation(rawValue: row["kind"]).map {
        Relation(from: row["from_strategy"], kind: $0, to: row["to_strategy"], since: row["from_day"])
      }
    }.compactMap(\.self)
  }
}

/// A piece of running text in an edition.
package struct EditionSection: Sendable, Hashable {
  /// 1, 2, …: its place, and its name within the edition.
  package let position: Int
  package let facts: SectionFacts

  /// The edition's sections in order.
  package static func all(of edition: EditionID, _ db: Database) throws -> [EditionSection] {
    try Row.mapAll(db, sql: "SELECT * FROM sections WHERE edition_id = ? ORDER BY position", arguments: [edition]) {
      EditionSection($0)
    }
  }

  static func at(_ position: Int, of edition: EditionID, _ db: Database) throws -> EditionSection? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM sections WHERE edition_id = ? AND position = ?", arguments: [edition, position]
    ).map(EditionSection.init)
  }

  private init(_ row: Row) {
    position = row["position"]
    facts = SectionFacts(heading: row["heading"], body: row["body"])
  }
}
