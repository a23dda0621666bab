import Accounts
import GRDB
import Kernel
import Store

/// Who is let into a workspace: changed from inside it only.
package enum Colleague {
  /// Changes what a colleague may do. The last coordinator stays coordinator.
  package static func change(
    _ person: PersonID, to role: WorkspaceRole, in organisation: OrganisationID, _ tx: Transaction
  ) throws {
    try needCoordinator(of: organisation, tx)
    try needColleague(person, in: organisation, tx)
    try Membership.grant(person, role, in: organisation, tx)
  }

  /// Ends a colleague's part in it; anyone may end their own.
  package static func end(_ person: PersonID, in organisation: OrganisationID, _ tx: Transaction) throws {
    guard tx.actor.workspaces[organisation] != nil else { throw NotFound() }
    if tx.actor.person != person { try needCoordinator(of: organisation, tx) }
    try needColleague(person, in: organisation, tx)
    try Membership.end(person, in: organisation, tx)
  }

  /// Hands the workspace over: a colleague becomes coordinator, and whoever hands over leaves when they wish to.
  package static func handOver(
    to person: PersonID, leaving: Bool, in organisation: OrganisationID, _ tx: Transaction
  ) throws {
    guard let own = tx.actor.person, own != person else { throw NotFound() }
    try change(person, to: .coordinator, in: organisation, tx)
    if leaving { try end(own, in: organisation, tx) }
  }

  private static func needCoordinator(of organisation: OrganisationID, _ tx: Transaction) throws {
    guard tx.actor.workspaces[organisation] != nil else { throw NotFound() }
    guard tx.actor.has(.coordinator, in: organisation) else {
      throw OrganisationRefusal(.roleTooSmall(.coordinator))
    }
  }

  private static func needColleague(_ person: PersonID, in organisation: OrganisationID, _ tx: Transaction) throws {
    let all = try Membership.all(of: organisation, tx.db)
    guard all.contains(where: { $0.person == person }) else { throw NotFound() }
  }
}
