import Kernel

/// Who may come in by a route. The law test walks every route as every role against a written table of these.
package enum Who: String, Sendable, Hashable {
  /// Everybody, signed in or not.
  case anyone
  /// Whoever is signed in.
  case signedIn
  /// Whoever is let into the organisation's workspace.
  case member
  /// The county's strategists, with their second factor done.
  case officer
}

/// How a route reads and answers, beside its handler.
package struct RouteManner: Sendable {
  /// The most bytes that a body may have.
  package var bodyLimit = 512 * 1024
  /// Whether the answer to an anonymous GET may be kept in memory until something is written.
  package var isKept = false
  /// A sign-in route takes posts without a token when the browser vouches for the origin.
  package var isJSON = false

  package static let plain = RouteManner()
  /// A public page, kept in memory.
  package static let kept = RouteManner(isKept: true)
  /// A form that takes a file of at most 12 MB.
  package static let upload = RouteManner(bodyLimit: 12 * 1024 * 1024)
  /// Public JSON or CSV.
  package static let data = RouteManner(isKept: true, isJSON: true)
}

/// One address and what answers there.
package struct Route: Sendable {
  package let method: String
  /// Segments; one in braces takes any value: `/{county}/anslutna`.
  package let pattern: String
  package let who: Who
  package let manner: RouteManner
  package let answer: @Sendable (Visit) async throws -> Reply
}

/// A visit by a county strategist, in their own county. Only the gate makes one.
@dynamicMemberLookup
package struct OfficerVisit: Sendable {
  package let visit: Visit
  package let county: CountyCode
  package let person: PersonID
  package subscript<Value>(dynamicMember path: KeyPath<Visit, Value>) -> Value { visit[keyPath: path] }
}

/// A visit by someone who is let into an organisation's workspace. Only the gate makes one.
@dynamicMemberLookup
package struct MemberVisit: Sendable {
  package let visit: Visit
  package let organisation: OrganisationID
  package let role: WorkspaceRole
  package let person: PersonID
  package subscript<Value>(dynamicMember path: KeyPath<Visit, Value>) -> Value { visit[keyPath: path] }
}

/// A visit by someone who has signed in.
@dynamicMemberLookup
package struct PersonVisit: Sendable {
  package let visit: Visit
  package let person: PersonID
  package subscript<Value>(dynamicMember path: KeyPath<Visit, Value>) -> Value { visit[keyPath: path] }
}

/// A room's switchboard: it adds its addresses here, with who may come in.
package struct Routes: Sendable {
  package private(set) var all: [Route] = []
  let doorkeeper: any Doorkeeper

  package init(doorkeeper: any Doorkeeper) { self.doorkeeper = doorkeeper }

  /// A page or file for anyone.
  package mutating func get(
    _ pattern: String, _ manner: RouteManner = .plain, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) {
    all.append(Route(method: "GET", pattern: pattern, who: .anyone, manner: manner, answer: answer))
  }

  /// A form that anyone may send.
  package mutating func post(
    _ pattern: String, _ manner: RouteManner = .plain, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) {
    all.append(Route(method: "POST", pattern: pattern, who: .anyone, manner: manner, answer: answer))
  }

  /// A page for whoever is signed in.
  package mutating func signedIn(
    _ method: Method, _ pattern: String, _ manner: RouteManner = .plain,
    _ answer: @escaping @Sendable (PersonVisit) async throws -> Reply
  ) {
    all.append(
      Route(method: method.rawValue, pattern: pattern, who: .signedIn, manner: manner) { visit in
        guard let person = visit.actor.person else { throw SignInNeeded() }
        return try await answer(PersonVisit(visit: visit, person: person))
      })
  }

  /// A page in the workspace of `{organisation}`. To whoever is not let in, there is no such workspace.
  package mutating func member(
    _ method: Method, _ pattern: String, atLeast role: WorkspaceRole = .reader, _ manner: RouteManner = .plain,
    _ answer: @escaping @Sendable (MemberVisit) async throws -> Reply
  ) {
    all.append(
      Route(method: method.rawValue, pattern: pattern, who: .member, manner: manner) { visit in
        guard let person = visit.actor.person else { throw SignInNeeded() }
        guard let organisation = OrganisationID(visit.parameter("organisation")),
          let held = visit.actor.workspaces[organisation]
        else { throw NotFound() }
        guard held >= role else { throw RoleTooSmall(needed: role) }
        return try await answer(MemberVisit(visit: visit, organisation: organisation, role: held, person: person))
      })
  }

  /// A page for the strategists of `{county}` (its slug). To anyone else signed in, there is no such page.
  package mutating func officer(
    _ method: Method, _ pattern: String, _ manner: RouteManner = .plain,
    _ answer: @escaping @Sendable (OfficerVisit) async throws -> Reply
  ) {
    let doorkeeper = doorkeeper
    all.append(
      Route(method: method.rawValue, pattern: pattern, who: .officer, manner: manner) { visit in
        guard let person = visit.actor.person else { throw SignInNeeded() }
        guard let county = try await doorkeeper.county(slug: visit.parameter("county")) else { throw NotFound() }
        if visit.presence.awaitsSecondFactor { throw SecondFactorNeeded() }
        guard visit.actor.officerOf.contains(county) else { throw NotFound() }
        return try await answer(OfficerVisit(visit: visit, county: county, person: person))
      })
  }

  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }
}

/// Sign in first: the page that was asked for is remembered.
package struct SignInNeeded: Refusal {
  package init() {}
  package var kind: RefusalKind { .signInNeeded }
  package func words(in language: Language) -> [ReasonWords] { [] }
}

/// A county strategist who has not shown their second factor yet.
package struct SecondFactorNeeded: Refusal {
  package init() {}
  package var kind: RefusalKind { .signInNeeded }
  package func words(in language: Language) -> [ReasonWords] { [] }
}

/// The person is in the workspace, with a smaller role than this needs.
package struct RoleTooSmall: Refusal {
  package let needed: WorkspaceRole
  package var kind: RefusalKind { .notAllowed }
  package func words(in language: Language) -> [ReasonWords] {
    [ReasonWords(field: nil, text: Self.text(needed)[language])]
  }

  /// What somebody is told whose role is smaller than the one that is needed.
  package static func text(_ needed: WorkspaceRole) -> Text {
    switch needed {
    case .coordinator:
      Text(
        sv: "Det här gör samordnaren i er organisation. Be om hjälp, eller be att få rollen samordnare.",
        en: "This is done by your organisation's coordinator. Ask for help, or ask to be made coordinator.",
        fi: "Tämän tekee organisaationne koordinaattori. Pyydä apua tai koordinaattorin roolia.")
    case .contributor, .reader:
      Text(
        sv: "Du kan läsa här men inte skriva. Be samordnaren i er organisation att få skriva.",
        en: "You can read here but not write. Ask your organisation's coordinator to let you write.",
        fi: "Voit lukea mutta et kirjoittaa. Pyydä organisaationne koordinaattorilta kirjoitusoikeutta.")
    }
  }
}

/// Finds the route for a method and a path; literal segments win over braces.
package struct RouteTable: Sendable {
  private struct Node: Sendable {
    var literal: [String: Int] = [:]
    var parameter: Int?
    var answers: [String: (Route, [String])] = [:]
  }

  private var nodes: [Node] = [Node()]

  package init(_ routes: [Route]) {
    for route in routes { add(route) }
  }

  private mutating func add(_ route: Route) {
    var at = 0
    var names: [String] = []
    for segment in route.pattern.split(separator: "/") {
      if segment.hasPrefix("{") {
        names.append(String(segment.dropFirst().dropLast()))
        if let next = nodes[at].parameter {
          at = next
        } else {
          nodes.append(Node())
          nodes[at].parameter = nodes.count - 1
          at = nodes.count - 1
        }
      } else if let next = nodes[at].literal[String(segment)] {
        at = next
      } else {
        nodes.append(Node())
        nodes[at].literal[String(segment)] = nodes.count - 1
        at = nodes.count - 1
      }
    }
    precondition(nodes[at].answers[route.method] == nil, "two routes answer \(route.method) \(route.pattern)")
    nodes[at].answers[route.method] = (route, names)
  }

  package enum Found {
    case route(Route, [String: String])
    /// The address is there, and takes these methods instead.
    case otherMethods([String])
    case nothing
  }

  /// Looks a path up. The segments are already percent-decoded.
  package func find(method: String, segments: [String]) -> Found {
    guard let (node, values) = descend(0, segments[...], []) else { return .nothing }
    guard let (route, names) = nodes[node].answers[method] else {
      return .otherMethods(nodes[node].answers.keys.sorted())
    }
    return .route(route, Dictionary(zip(names, values), uniquingKeysWith: { first, _ in first }))
  }

  private func descend(_ node: Int, _ rest: ArraySlice<String>, _ values: [String]) -> (Int, [String])? {
    guard let segment = rest.first else { return nodes[node].answers.isEmpty ? nil : (node, values) }
    if let next = nodes[node].literal[segment], let found = descend(next, rest.dropFirst(), values) { return found }
    if let next = nodes[node].parameter { return descend(next, rest.dropFirst(), values + [segment]) }
    return nil
  }
}
