import GRDB
import Kernel
import Store

extension JoiningGroup {
  /// Takes back one's own invitations to an address, as long as they have not been answered: the link leads nowhere any
  /// more, and the address is forgotten. Taken back twice, they are taken back once.
  package static func withdrawInvitation(
    to mail: String, of group: JoiningGroupID, in tx: Transaction
  ) throws {
    let own = try member(of: group, needs: .coordinator, in: tx)
    try tx.db.execute(
      sql: """
        DELETE FROM joining_group_invitations WHERE group_id = ? AND mail = ? AND accepted_at IS NULL
        AND declined_at IS NULL AND inviting_organisation = ?
        """,
      arguments: [group, mail, own.organisation])
    guard tx.db.changesCount > 0 else { return }
    try own.recordOwn("joining.group-invitation-withdrawn", ["group": group.text], in: tx)
  }
}
