import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies

/// One of the organisation's own joinings, as its workspace lists it.
package struct OwnJoining: Sendable {
  package let joining: Joining
  package let standing: JoiningStanding
  package let edition: Edition
  package let county: County
  /// What was sent in last.
  package let latest: Version?
  /// What is still missing, while it is written.
  package let gaps: [JoiningGap]
  /// How it stands to the public; nil while it is not public.
  package let publicState: PublicState?
  /// Editions that this joining can be carried over to today.
  package let successors: [Edition]
}

/// A workspace that a person has been let into, with its joinings.
package struct OwnWorkspace: Sendable {
  package let organisation: Organisation
  package let role: WorkspaceRole
  /// Newest first.
  package let joinings: [OwnJoining]

  /// All workspaces of the actor's, in Swedish order.
  package static func all(of actor: Actor, on day: Day, _ db: Database) throws -> [OwnWorkspace] {
    try actor.workspaces.compactMap { id, role in
      try Organisation.byID(id, on: day, db).map {
        OwnWorkspace(organisation: $0, role: role, joinings: try joinings(of: id, on: day, db))
      }
    }.sorted { SwedishOrder.before($0.organisation.name, $1.organisation.name) }
  }

  /// One workspace; to anyone who has not been let in there is no such thing.
  package static func find(
    _ id: OrganisationID, visibleTo actor: Actor, on day: Day, _ db: Database
  ) throws -> OwnWorkspace {
    guard let role = actor.workspaces[id], let organisation = try Organisation.byID(id, on: day, db) else {
      throw NotFound()
    }
    return OwnWorkspace(organisation: organisation, role: role, joinings: try joinings(of: id, on: day, db))
  }

  private static func joinings(of id: OrganisationID, on day: Day, _ db: Database) throws -> [OwnJoining] {
    let all = try Joining.all(of: id, db)
    let carried = Set(all.compactMap(\.follows))
    return try all.map { joining in
      let draft = try Draft.load(joining, on: day, db)
      guard let county = try County.byCode(joining.county, db) else { throw NotFound() }
      let isCarried = carried.contains(joining.id)
      return OwnJoining(
        joining: joining, standing: draft.standing, edition: draft.edition, county: county, latest: draft.versions.last,
        gaps: draft.standing.isWritable ? JoiningRules.gaps(in: draft) : [],
        publicState: try PublishedJoining.byJoining(joining.id, on: day, db)?.joining.state,
        successors: draft.standing.isConfirmed && !isCarried
          ? try successors(of: draft.edition, on: day, db) : [])
    }
  }

  /// Editions after this one: later ones of the strategy, and those of a strategy that replaces it.
  private static func successors(of edition: Edition, on day: Day, _ db: Database) throws -> [Edition] {
    let replacing = try StrategyID.fetchAll(
      db, sql: "SELECT from_strategy FROM strategy_relations WHERE to_strategy = ? AND kind = 'replaces'",
      arguments: [edition.strategy])
    return try Edition.joinable(in: edition.county, on: day, db).filter { other in
      (other.strategy == edition.strategy && other.number > edition.number) || replacing.contains(other.strategy)
    }
  }
}
