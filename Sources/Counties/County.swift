import Kernel
import Web

/// A county in this installation: its board, its name for the initiative, its words. All of it is rows; none is code.
package struct County: Sendable, Hashable {
  package let code: CountyCode
  package let slug: String
  package let name: Wording
  package let shortName: String
  package let board: Wording
  package let siteName: Wording
  package let headline: Wording
  package let lead: Wording
  package let tagline: Wording
  package let contactLabel: Wording
  package let contactMail: String
  package let council: Wording?
  package let governor: String?
  /// Working days within which the board promises an answer.
  package let answerDays: Int
  package let exampleNote: Wording?
  package let tileColumns: Int
  package let hasColours: Bool

  /// The frame around the county's pages.
  package func chrome(_ language: Language) -> Chrome {
    Chrome(
      slug: slug, siteName: siteName[language], sender: board[language], tagline: tagline[language],
      contactLabel: contactLabel[language], contactMail: contactMail, exampleNote: exampleNote?[language],
      stylesheet: hasColours ? "/\(slug)/farger.css" : nil)
  }
}
