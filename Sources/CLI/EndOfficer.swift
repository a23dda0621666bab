import Accounts
import ArgumentParser
import Kernel
import Mail
import Store

/// Ends somebody's service as a county strategist: they are signed out everywhere and come in to the county's pages no
/// longer. What they have done stays, and workspaces that colleagues have let them into stay theirs.
struct EndOfficer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end-officer", abstract: "End somebody's service as a county strategist.")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The strategist's e-mail address.") var email: String
  @Option(help: "SCB county code, two digits.") var county: String

  func run() throws {
    let settings = try options.settings()
    guard let mail = MailAddress(email) else { throw ValidationError("not an e-mail address: \(email)") }
    guard let code = CountyCode(county) else { throw ValidationError("--county takes two digits, such as 19") }
    let store = try Database.open(try settings.needed(.database), mustExist: true)
    let left = try store.writeNow(by: .house("end-officer")) { tx -> Int in
      guard let person = try PersonDetails.byMail(mail, tx.db), try Officer.end(person.id, in: code, tx) else {
        throw CommandFailure("\(email) is not a strategist of county \(code)")
      }
      return try Officer.count(in: code, tx.db)
    }
    print("\(email) is no longer a strategist of county \(code)")
    if left == 0 {
      Note.write("county \(code) has no strategist now: sign-in-link EMAIL --create-officer --county \(code)")
    }
  }
}
