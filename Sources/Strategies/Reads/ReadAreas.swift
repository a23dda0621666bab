import GRDB
import Kernel
import Store

/// An area as a menu or a filter names it.
package struct AreaName: Sendable, Hashable {
  package let id: AreaID
  package let parent: AreaID?
  package let slug: String
  package let title: Wording
}

extension Area {
  /// One area, of whichever edition: the caller has made sure that the reader may see it.
  package static func byID(_ id: AreaID, _ db: Database) throws -> Area? {
    try Row.mapOne(db, sql: "SELECT * FROM areas WHERE id = ?", arguments: [id]) { Area($0) }
  }

  /// The area a statement stands in.
  static func of(_ statement: StatementID, _ db: Database) throws -> Area? {
    try Row.fetchOne(
      db, sql: "SELECT areas.* FROM statements JOIN areas ON areas.id = statements.area_id WHERE statements.id = ?",
      arguments: [statement]
    ).map(Area.init)
  }

  /// The edition's areas in the strategy's order: each upper one, then those under it.
  package static func all(of edition: EditionID, _ db: Database) throws -> [Area] {
    let areas = try Row.mapAll(
      db, sql: "SELECT * FROM areas WHERE edition_id = ? ORDER BY position, id", arguments: [edition]
    ) { Area($0) }
    return inOrder(areas, \.id, \.parent)
  }

  /// The edition's areas as a menu names them, in the strategy's order.
  package static func names(of edition: EditionID, _ db: Database) throws -> [AreaName] {
    let names = try Row.mapAll(
      db, sql: "SELECT id, parent_id, slug, title FROM areas WHERE edition_id = ? ORDER BY position, id",
      arguments: [edition]
    ) { AreaName(id: $0["id"], parent: $0["parent_id"], slug: $0["slug"], title: $0["title"]) }
    return inOrder(names, \.id, \.parent)
  }

  /// Each upper one, then those under it.
  private static func inOrder<Item>(
    _ items: [Item], _ id: KeyPath<Item, AreaID>, _ parent: KeyPath<Item, AreaID?>
  ) -> [Item] {
    let under = Dictionary(grouping: items) { $0[keyPath: parent] }
    func branch(_ upper: AreaID?) -> [Item] {
      (under[upper] ?? []).flatMap { [$0] + branch($0[keyPath: id]) }
    }
    return branch(nil)
  }

  /// What each old area became in the edition after; areas without a successor are left out.
  package static func successors(of areas: [AreaID], _ db: Database) throws -> [AreaID: [AreaID]] {
    var map: [AreaID: [AreaID]] = [:]
    for area in areas {
      let new = try AreaID.fetchAll(
        db,
        sql: """
          SELECT new_area FROM area_successions JOIN areas ON areas.id = new_area WHERE old_area = ?
          ORDER BY areas.position, areas.id
          """,
        arguments: [area])
      if !new.isEmpty { map[area] = new }
    }
    return map
  }

  /// What each area grew from, in editions before.
  package static func predecessors(of areas: [AreaID], _ db: Database) throws -> [AreaID: [AreaID]] {
    var map: [AreaID: [AreaID]] = [:]
    for area in areas {
      let old = try AreaID.fetchAll(
        db,
        sql: """
          SELECT old_area FROM area_successions JOIN areas ON areas.id = old_area WHERE new_area = ?
          ORDER BY areas.position, areas.id
          """,
        arguments: [area])
      if !old.isEmpty { map[area] = old }
    }
    return map
  }

  init(_ row: Row) {
    self.init(
      id: row["id"], edition: row["edition_id"], parent: row["parent_id"], position: row["position"],
      number: row["number"], slug: row["slug"], title: row["title"], description: row["description"],
      objectives: JSONText.decode([Wording].self, row["objectives"]) ?? [],
      subgoals: JSONText.decode([Int].self, row["subgoals"]) ?? [],
      targets: JSONText.decode([String].self, row["targets"]) ?? [], pictogram: row["pictogram"],
      isSelectable: row["is_selectable"] == 1, isExample: row["is_example"] == 1)
  }
}

extension Statement {
  static func byID(_ id: StatementID, _ db: Database) throws -> Statement? {
    try Row.fetchOne(db, sql: "SELECT * FROM statements WHERE id = ?", arguments: [id]).map(Statement.init)
  }

  /// What can be ticked in each area of the edition, in order.
  package static func all(of edition: EditionID, _ db: Database) throws -> [AreaID: [Statement]] {
    let statements = try Row.mapAll(
      db,
      sql: """
        SELECT statements.* FROM areas JOIN statements ON statements.area_id = areas.id WHERE areas.edition_id = ?
        ORDER BY statements.area_id, statements.position
        """,
      arguments: [edition]
    ) { Statement($0) }
    return Dictionary(grouping: statements, by: \.area)
  }

  init(_ row: Row) {
    self.init(
      id: row["id"], area: row["area_id"], number: row["number"], text: row["text"], isExample: row["is_example"] == 1)
  }
}
