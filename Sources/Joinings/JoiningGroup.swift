import Kernel

/// Several organisations that join together: each has its own joining, decision and state. They see each other's names,
/// the shared text, and one word on how far each has come; nothing else of each other's drafts.
package struct JoiningGroup: Sendable, Hashable {
  /// How far a member has come, as the others see it.
  package enum Progress: String, Sendable, Hashable {
    case preparing, submitted, joined
  }

  package struct Member: Sendable, Hashable {
    package let organisation: OrganisationID
    package let name: String
    package let progress: Progress
  }

  /// An invitation that has not been answered.
  package struct Invitation: Sendable, Hashable {
    package let organisationName: String
    /// To which address, for the organisation that invited; empty to the other members.
    package let mail: String
    package let createdAt: Instant
    package let expiresAt: Instant
  }

  package let id: JoiningGroupID
  package let edition: EditionID
  package let sharedText: String
  package let revision: Int
  package let members: [Member]
  package let invitations: [Invitation]
}

extension JoiningGroup.Progress {
  package var word: Text {
    switch self {
    case .preparing: Text(sv: "Förbereder", en: "Preparing", fi: "Valmistelee")
    case .submitted: Text(sv: "Har skickat in", en: "Has submitted", fi: "On lähettänyt")
    case .joined: Text(sv: "Ansluten", en: "Joined", fi: "Liittynyt")
    }
  }
}
