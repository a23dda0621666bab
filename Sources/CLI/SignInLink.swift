import Accounts
import ArgumentParser
import Counties
import Foundation
import Kernel
import Mail
import Site
import Store
import Web

/// A one-time link for a county strategist, when the mail does not come. It is logged, and the person is told by mail.
struct SignInLinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-in-link", abstract: "A one-time link for a county strategist (only).")

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The strategist's e-mail address.") var email: String
  @Flag(help: "Make the person a strategist of --county first.") var createOfficer = false
  @Flag(help: "Take the strategist's second factor away: it is set up anew at the next sign-in.")
  var resetSecondFactor = false
  @Option(help: "SCB county code, two digits.") var county: String?
  @Option(help: "Scheme, host and port as the world sees them.") var baseUrl: String?

  func run() throws {
    let settings = try options.settings([.baseURL: baseUrl])
    guard let mail = MailAddress(email) else { throw ValidationError("not an e-mail address: \(email)") }
    let store = try Database.open(try settings.needed(.database), mustExist: true)
    let base = try settings.base().text
    let code = county.flatMap { CountyCode($0) }
    if createOfficer, code == nil { throw ValidationError("--county is needed: two digits, such as 19") }
    let token = try store.writeNow(by: .house("sign-in-link")) { tx -> String in
      let person: PersonID
      if createOfficer, let code {
        if try County.byCode(code, tx.db) == nil { try found(code, for: mail, in: tx) }
        person = try Person.withMail(mail, in: tx)
        try Officer.appoint(person, in: code, tx)
      } else {
        guard let known = try PersonDetails.byMail(mail, tx.db), try !Officer.counties(of: known.id, tx.db).isEmpty
        else { throw CommandFailure("\(email) is not a county strategist here") }
        person = known.id
      }
      if resetSecondFactor { try SecondFactor.reset(of: person, in: tx) }
      try tx.record(Event("sign-in-link.made", "person:\(person)"))
      try tx.post(
        SignIn.operatorMadeLink(to: mail, person: person, siteName: "Jämna", resetsFactor: resetSecondFactor))
      return try SignInLink.issue(for: person, to: "/lansstyrelsen", in: tx)
    }
    print("\(base)/logga-in/\(token)")
  }

  /// The installation's first strategist of a county brings the county with it, in plain words to be changed.
  private func found(_ code: CountyCode, for mail: MailAddress, in tx: Transaction) throws {
    let domain = mail.text.split(separator: "@").last ?? ""
    guard let facts = CountyFacts.plain(code, contactMail: "jamstalldhet@\(domain)") else {
      throw CommandFailure("there is no county with code \(code)")
    }
    try County.found(facts, in: tx)
    Note.write(
      "\(facts.name.sv) is set up in plain words, with \(facts.words.contactMail) as its public address: change both under "
        + "/lansstyrelsen/\(facts.slug)")
  }
}
