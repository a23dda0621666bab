import Kernel

/// What an organisation can do with its joining beside writing in it. Each has a page that says what happens.
enum JoiningMove: String, Sendable, Hashable, CaseIterable {
  case change = "andra"
  case dropChange = "slapp-andringen"
  case carryOver = "for-over"
  case pause = "pausa"
  case resume = "ateruppta"
  case withdraw = "aterkalla"
  case decline = "avsta"
  /// Throws away a draft that nobody else has seen.
  case discard = "slang"
  case publishDecline = "visa-att-vi-avstar"
  case showPreparing = "visa-forberedelse"
  case hidePreparing = "dolj-forberedelse"
  case leaveGroup = "lamna-gruppen"

  /// Whether a sentence of the organisation's own goes with it.
  var takesWords: Bool {
    switch self {
    case .pause, .withdraw, .decline, .publishDecline: true
    default: false
    }
  }

  /// Whether that sentence must be there: it is what is shown.
  var needsWords: Bool { self == .publishDecline }

  /// The role it takes.
  var role: WorkspaceRole {
    switch self {
    case .change, .carryOver: .contributor
    default: .coordinator
    }
  }

  /// Those that the joining can take as it stands. The acts themselves have the last word.
  static func possible(_ standing: JoiningStanding, showsPreparing: Bool, hasSuccessor: Bool) -> [JoiningMove] {
    var moves: [JoiningMove] = []
    if standing.isEnded {
      let isHeld = standing.publicState == .declined || standing.asksToShowNo
      return standing.state == .declined && !isHeld ? [.publishDecline] : []
    }
    if !standing.hasBeenSubmitted {
      return [showsPreparing ? .hidePreparing : .showPreparing, .decline, .discard]
    }
    if showsPreparing, standing.publicState == nil { moves.append(.hidePreparing) }
    if standing.publicState == .paused { moves.append(.resume) }
    if standing.isWritable {
      if standing.isConfirmed || standing.awaitsAnswer { moves.append(.dropChange) }
    } else if !standing.isWritable, standing.publicState != .paused {
      moves.append(.change)
    }
    if standing.isConfirmed, hasSuccessor { moves.append(.carryOver) }
    if standing.publicState == .joined { moves.append(.pause) }
    moves.append(.withdraw)
    return moves
  }
}
