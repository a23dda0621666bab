import Accounts
import Counties
import Kernel
import Mail
import Store

extension Joining {
  /// The county lets a new coordinator into an organisation that has joined and whose coordinators have not been here for
  /// half a year: whoever it has made sure speaks for it.
  package static func inviteCoordinator(
    _ mail: MailAddress, of id: JoiningID, baseURL: String, in tx: Transaction
  ) throws {
    let joining = try asOfficer(id, in: tx)
    let standing = JoiningStanding.asTheCountySees(try Step.all(of: id, tx.db))
    guard standing.isConfirmed else { throw JoiningRefusal.notAwaiting(standing.state) }
    guard try !JoiningDossier.hasCoordinator(joining.organisation, on: tx.today, tx.db) else { throw NotFound() }
    guard let version = try Version.latest(of: id, tx.db), let county = try County.byCode(joining.county, tx.db) else {
      throw NotFound()
    }
    let isSent = try Invitation.sendFromCounty(
      joining.county, to: mail, organisation: joining.organisation,
      organisationName: version.snapshot.organisation.name, siteName: county.siteName, board: county.board,
      baseURL: baseURL, in: tx)
    if isSent { try joining.record("joining.coordinator-invited", in: tx) }
  }
}
