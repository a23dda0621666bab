import Kernel

/// Where a joining stands, told by its dated steps alone.
package struct JoiningStanding: Sendable, Hashable {
  /// How far what is being said between the organisation and the county has come.
  private enum Talk { case writing, waiting, returned, settled }

  private var talk = Talk.writing
  private var ended: JoiningState?

  /// Whether the organisation can write in it now.
  package private(set) var isWritable = true
  /// What the public sees of it, as the steps tell (joined, paused, withdrawn, declined); nil while there is nothing
  /// public.
  package private(set) var publicState: PublicState?
  /// Whether anything has been sent in: from then on the county sees that it exists.
  package private(set) var hasBeenSubmitted = false
  /// Day and moment of the last step that moved it.
  package private(set) var since: Instant?
  /// Since when it is paused, while it is.
  package private(set) var pausedSince: Instant?
  /// The county's words from the last time it was sent back, while it is.
  package private(set) var returnedWith: String?
  /// Whether the organisation has asked the county to show its no, and waits for that.
  package private(set) var asksToShowNo = false

  /// Reads the steps in the order they were taken.
  package static func of(_ steps: [Step]) -> JoiningStanding {
    var standing = JoiningStanding()
    for step in steps { standing.take(step) }
    return standing
  }

  /// The same as the county sees it: what happens in the organisation's own space is left out.
  package static func asTheCountySees(_ steps: [Step]) -> JoiningStanding { of(Step.seenByTheCounty(steps)) }

  /// Where it stands in one word. Who has joined stays joined while a change is on its way: whether one waits for an
  /// answer, or has been sent back, is told by `awaitsAnswer` and `isReturned`.
  package var state: JoiningState {
    if let ended { return ended }
    if publicState == .paused { return .paused }
    if publicState == .joined { return .confirmed }
    switch talk {
    case .waiting: return .submitted
    case .returned: return .returned
    case .writing, .settled: return .draft
    }
  }

  /// Whether the county has something to answer.
  package var awaitsAnswer: Bool { talk == .waiting }
  /// Whether the county has sent it back, and nothing has come in since.
  package var isReturned: Bool { talk == .returned }
  /// Whether it is confirmed and has not been withdrawn, be it paused or with a change under way.
  package var isConfirmed: Bool { publicState == .joined || publicState == .paused }
  /// Whether a change of something confirmed, or of something sent in, is being written.
  package var hasOpenChange: Bool { isWritable && hasBeenSubmitted && talk != .returned }
  /// Whether it is over: a new joining may be begun.
  package var isEnded: Bool { ended != nil }

  private mutating func take(_ step: Step) {
    since = step.at
    switch step.kind {
    case .begun:
      talk = .writing
    case .submitted:
      (talk, isWritable, hasBeenSubmitted, returnedWith) = (.waiting, false, true, nil)
    case .returned:
      (talk, isWritable, returnedWith) = (.returned, true, step.words)
    case .confirmed:
      talk = .settled
      if publicState != .paused { publicState = .joined }
    case .refused:
      talk = .settled
      isWritable = false
      if !isConfirmed { ended = .refused }
    case .declined:
      (ended, isWritable) = (.declined, false)
    case .declineAsked:
      (ended, isWritable, asksToShowNo) = (.declined, false, true)
    case .declinedPublished:
      (ended, isWritable, publicState, asksToShowNo) = (.declined, false, .declined, false)
    case .declineHidden:
      (publicState, asksToShowNo) = (nil, false)
    case .paused:
      (publicState, pausedSince) = (.paused, step.at)
    case .resumed:
      (publicState, pausedSince) = (.joined, nil)
    case .withdrawn:
      pausedSince = nil
      if publicState != nil { publicState = .withdrawn }
      (ended, isWritable, talk, returnedWith) = (.withdrawn, false, .settled, nil)
    case .changeBegun:
      isWritable = true
    case .changeDropped:
      (isWritable, returnedWith) = (false, nil)
      if talk == .returned { talk = .settled }
    }
  }
}

extension JoiningState {
  /// The state that the steps tell.
  package static func of(_ steps: [Step]) -> JoiningState { JoiningStanding.of(steps).state }
}

extension Step {
  /// The steps without what happened in the organisation's own space. That a change which the county has sent back was
  /// dropped is told: the county would otherwise wait for it for ever.
  package static func seenByTheCounty(_ steps: [Step]) -> [Step] {
    var seen: [Step] = []
    for step in steps {
      let endsReturn = step.kind == .changeDropped && JoiningStanding.of(seen).isReturned
      if !step.kind.isOwnSpace || endsReturn { seen.append(step) }
    }
    return seen
  }
}

extension Step.Kind {
  /// Whether it happened in the organisation's own space, and is nobody else's to see.
  package var isOwnSpace: Bool {
    switch self {
    case .begun, .declined, .changeBegun, .changeDropped: true
    default: false
    }
  }

  /// Whether anyone may read of it. What was before the first confirmation is not: the reader sees to that.
  package var isPublic: Bool {
    switch self {
    case .confirmed, .paused, .resumed, .withdrawn, .declinedPublished: true
    default: false
    }
  }
}
