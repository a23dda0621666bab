import Kernel

/// Who is at the door: the actor, and what their session says.
package struct Presence: Sendable {
  package let actor: Actor
  /// The hidden field that proves that a form came from this session's own page; nil without a session.
  package let formToken: String?
  /// The name or address shown in the header.
  package let shownName: String?
  /// A county strategist whose second factor is not yet shown: until then they are nobody's officer.
  package let awaitsSecondFactor: Bool
  /// The person whose session ran out, when a dead cookie tells who it was: their post is kept for them.
  package let lapsed: PersonID?
  /// The session's own name (a hash), for signing out.
  package let session: String?

  package init(
    actor: Actor, formToken: String? = nil, shownName: String? = nil, awaitsSecondFactor: Bool = false,
    lapsed: PersonID? = nil, session: String? = nil
  ) {
    self.actor = actor
    self.formToken = formToken
    self.shownName = shownName
    self.awaitsSecondFactor = awaitsSecondFactor
    self.lapsed = lapsed
    self.session = session
  }

  package static let visitor = Presence(actor: .visitor)
}

/// What the Web asks of whoever knows the sessions and the counties. Accounts and the Site answer.
package protocol Doorkeeper: Sendable {
  /// Who a session cookie stands for.
  func presence(cookie: String?, now: Instant) async throws -> Presence
  /// The county with this slug.
  func county(slug: String) async throws -> CountyCode?
  /// Keeps what was typed in a post whose session had ended, to be offered back to the same person.
  func keep(path: String, fields: FormFields, of person: PersonID, now: Instant) async throws
  /// The slug of the county whose frame stands around an address, for somebody who was signed out there.
  func countySlug(of path: String, for person: PersonID) async throws -> String?
  /// A kept post has been sent again and was taken: it need not be kept any longer.
  func sentAgain(kept: String, of person: PersonID) async throws
}

extension Doorkeeper {
  package func countySlug(of path: String, for person: PersonID) async throws -> String? { nil }
  package func sentAgain(kept: String, of person: PersonID) async throws {}
}

/// One request, read and understood: what a handler gets.
package struct Visit: Sendable {
  package let method: String
  /// The path without the language in front: `/vastmanland/anslutna`.
  package let path: String
  package let language: Language
  package let parameters: [String: String]
  /// What stands after the question mark.
  package let query: FormFields
  /// The posted form; empty for a GET.
  package let form: FormFields
  package let presence: Presence
  package let now: Instant
  package let settings: WebSettings
  /// The client's address, for throttling only; never stored as it is.
  package let client: String
  package let userAgentIsScript: Bool

  /// The hidden field that says which kept post a form sends again.
  package static let keptPostField = "_sparat"

  package var actor: Actor { presence.actor }
  package var today: Day { now.day }

  /// A value from the path; empty when the route has no such segment.
  package func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// A path in the reader's language.
  package func link(_ path: String) -> String { language.path(path) }

  /// The start of a form that posts to `action`, with its token.
  package func form(_ action: String, id: String? = nil, class style: String = "stack stack--l", upload: Bool = false)
    -> HTML
  {
    """
    <form class="\(style)" method="post" action="\(link(action))"\(id.map { " id=\"\($0)\"" as HTML })\
    \(if: upload, " enctype=\"multipart/form-data\"") novalidate>\(token)
    """
  }

  /// The hidden token alone.
  package var token: HTML {
    presence.formToken.map { "<input type=\"hidden\" name=\"_token\" value=\"\($0)\">" as HTML } ?? .empty
  }
}

/// What the operator has settled about addresses.
package struct WebSettings: Sendable {
  /// Scheme, host and port as the world sees them, without a slash at the end. Decides cookie name and `Secure`.
  package let baseURL: String
  /// A demo database on loopback: the outbox can be read, officers need no second factor.
  package let isDemo: Bool
  /// Proxies whose `X-Forwarded-For` is believed.
  package let trustedProxies: Set<String>
  /// Shown by `--version` and in the footer's program line.
  package let version: String
  /// How long a body may take to come.
  package let slowestBody: Duration

  package init(
    baseURL: String, isDemo: Bool = false, trustedProxies: Set<String> = [], version: String = "0.1.0",
    slowestBody: Duration = .seconds(120)
  ) {
    var base = baseURL
    while base.hasSuffix("/") { base.removeLast() }
    self.baseURL = base
    self.isDemo = isDemo
    self.trustedProxies = trustedProxies
    self.version = version
    self.slowestBody = slowestBody
  }

  package var isSecure: Bool { baseURL.hasPrefix("https://") }
  package var cookieName: String { isSecure ? "__Host-jamna" : "jamna" }
}
