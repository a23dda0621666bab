import Kernel

/// Why something about accounts could not be done.
package enum AccountRefusal: Refusal {
  case notAnAddress(field: String)
  /// Used, too old, or never was: told alike.
  case linkGone
  case tooManyFromHere
  case lastCoordinator
  /// The workspaces, by name, that would have nobody left to lead them.
  case lastCoordinatorOf([String])
  case wrongCode
  case tooManyCodes
  case alreadyIn
  case tooManyInvitations
  /// A box that has to be ticked first.
  case notTicked(field: String)
  case tooLong(field: String, limit: Int)
  /// Somebody with an account here accepts an invitation when they have signed in to it.
  case signInFirst

  package var kind: RefusalKind {
    switch self {
    case .notAnAddress, .wrongCode, .lastCoordinator, .lastCoordinatorOf, .alreadyIn, .notTicked, .tooLong:
      .invalid
    case .signInFirst: .signInNeeded
    case .linkGone: .gone
    case .tooManyFromHere, .tooManyCodes, .tooManyInvitations: .throttled
    }
  }

  package func words(in l: Language) -> [ReasonWords] {
    switch self {
    case .notAnAddress(let field): [ReasonWords(field: field, text: AccountTexts.notAnAddress[l])]
    case .linkGone: [ReasonWords(field: nil, text: AccountTexts.linkGone[l])]
    case .tooManyFromHere: [ReasonWords(field: nil, text: AccountTexts.tooMany[l])]
    case .lastCoordinator: [ReasonWords(field: nil, text: AccountTexts.lastCoordinator[l])]
    case .lastCoordinatorOf(let names):
      names.map { ReasonWords(field: nil, text: AccountTexts.lastCoordinator(of: $0)[l]) }
    case .wrongCode: [ReasonWords(field: "kod", text: AccountTexts.wrongCode[l])]
    case .tooManyCodes: [ReasonWords(field: nil, text: AccountTexts.tooManyCodes[l])]
    case .alreadyIn: [ReasonWords(field: "email", text: AccountTexts.alreadyIn[l])]
    case .tooManyInvitations: [ReasonWords(field: nil, text: AccountTexts.tooManyInvitations[l])]
    case .notTicked(let field): [ReasonWords(field: field, text: AccountTexts.notTicked[l])]
    case .tooLong(let field, let limit): [ReasonWords(field: field, text: AccountTexts.tooLong(limit)[l])]
    case .signInFirst: [ReasonWords(field: nil, text: InvitationTexts.known[l])]
    }
  }
}
