import Kernel
import Mail

extension SignIn {
  /// Tells a county strategist that the operator has made a one-time link in their name. It holds no link itself.
  ///
  /// - Parameter resetsFactor: whether their second factor was taken away at the same time.
  package static func operatorMadeLink(
    to mail: MailAddress, person: PersonID, siteName: String, resetsFactor: Bool = false
  ) -> OutgoingMail {
    let l = Language.sv
    return OutgoingMail(
      kind: "operator-link", to: mail, person: person, subject: AccountTexts.operatorSubject(siteName)[l],
      letter: MailLetter(
        language: l, siteName: siteName, heading: AccountTexts.operatorHeading[l],
        pieces: [.paragraph(AccountTexts.operatorLead[l])]
          + (resetsFactor ? [.paragraph(AccountTexts.operatorReset[l])] : [])
          + [.paragraph(AccountTexts.operatorNext[l])],
        footer: AccountTexts.operatorFooter[l]),
      holdsLink: false)
  }
}
