/// What a person may do in an organisation's workspace.
package enum WorkspaceRole: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Sees the workspace.
  case reader
  /// Writes in the drafts.
  case contributor
  /// Writes, invites, submits and closes.
  case coordinator

  private var rank: Int { self == .reader ? 0 : self == .contributor ? 1 : 2 }
  package static func < (left: WorkspaceRole, right: WorkspaceRole) -> Bool { left.rank < right.rank }
}

/// Who acts or looks: handed to every act and read, never fetched from the surroundings.
///
/// It carries what the person may see, as it was when the request began.
package struct Actor: Sendable, Hashable {
  /// Whose voice it is.
  package enum Voice: Sendable, Hashable {
    case visitor
    case person(PersonID)
    /// The house itself: a job, a migration, a command of the operator's.
    case house(String)
  }

  package let voice: Voice
  /// Counties in which the person is a county strategist today.
  package let officerOf: Set<CountyCode>
  /// Workspaces the person has been let into, and as what.
  package let workspaces: [OrganisationID: WorkspaceRole]

  package init(
    voice: Voice, officerOf: Set<CountyCode> = [], workspaces: [OrganisationID: WorkspaceRole] = [:]
  ) {
    self.voice = voice
    self.officerOf = officerOf
    self.workspaces = workspaces
  }

  /// Anyone at all.
  package static let visitor = Actor(voice: .visitor)

  /// The house's own hand, by the name of what it does ("outbox", "demo").
  package static func house(_ what: String) -> Actor { Actor(voice: .house(what)) }

  package var person: PersonID? {
    if case .person(let id) = voice { id } else { nil }
  }

  /// Whether the person may read (or more) in the workspace.
  package func has(_ role: WorkspaceRole, in organisation: OrganisationID) -> Bool {
    (workspaces[organisation]).map { $0 >= role } ?? false
  }

  /// The word that the event log keeps beside the person's random id.
  package var roleWord: String {
    switch voice {
    case .visitor: "visitor"
    case .house(let what): "house:\(what)"
    case .person: officerOf.isEmpty ? "person" : "officer"
    }
  }
}
