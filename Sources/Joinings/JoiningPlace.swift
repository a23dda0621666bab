import Kernel

/// A place in the joining's form: where a reason stands, and where a link leads.
package enum JoiningPlace: Sendable, Hashable {
  case organisation
  case contacts
  case areas
  case area(AreaID)
  case together
  case decision
}

/// One reason why a draft cannot be sent in yet: where it is mended, and what is missing, as facts.
package struct JoiningGap: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case nameMissing
    case publicMailMissing
    case publicMailInvalid
    case contactNameMissing
    case contactMailMissing
    case contactMailInvalid
    case deputyMailInvalid
    case noAreas
    /// A chosen area with neither a tick nor a word on how. Its title is told.
    case areaEmpty(Wording)
    case localGoalGone(Wording)
    case areaGone
    case deciderMissing
    case dayMissing
    case dayInFuture
    case paragraphMissing
    case outcomeMissing
    case outcomeRejected
    /// The leadership said no to a change: what has been sent in or confirmed stands.
    case changeRejected
    case outcomeReferredBack
    case outcomePostponed
  }
  package let place: JoiningPlace
  package let reason: Reason

  package init(_ place: JoiningPlace, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// What to do next.
  package func words(in language: Language) -> String { JoiningTexts.gap(reason, in: language) }
}
