/// Where somebody goes on to after signing in: a path of our own, without the language in front.
///
/// Whatever is not plainly such a path becomes `/mina-sidor`, so that no link of ours can lead to another site.
package struct LocalPath: Sendable, Hashable {
  /// "/mina-sidor", "/lansstyrelsen/vastmanland/anslutningar?status=ny"
  package let text: String

  /// Where everybody goes who asked for nothing else.
  package static let mine = LocalPath(checked: "/mina-sidor")

  /// - Parameter asked: what stood in an address or a form.
  package init(_ asked: String?) {
    self = asked.flatMap(Self.read) ?? .mine
  }

  private init(checked text: String) { self.text = text }

  /// The slug of the county whose pages the path leads to, for the frame around the sign-in page.
  package var county: String? {
    let segments = segments
    return segments.first == "lansstyrelsen" ? segments.dropFirst().first : segments.first
  }

  /// Whether it is an invitation's page: what somebody signed in for goes before what else waits for them.
  var isInvitation: Bool { segments.first == "inbjudan" }

  private var segments: [String] {
    text.prefix { $0 != "?" }.split(separator: "/").map(String.init)
  }

  /// Nil for what has a scheme or a host, climbs, hides a slash, or would lead round in a circle.
  private static func read(_ asked: String) -> LocalPath? {
    let bytes = Array(asked.utf8)
    let forbidden = Array("\\\"<>#".utf8)
    guard bytes.count < 500, bytes.first == UInt8(ascii: "/"),
      bytes.allSatisfy({ $0 > 32 && $0 < 127 && !forbidden.contains($0) })
    else { return nil }
    var text = asked
    for prefix in ["/en", "/fi"] where text == prefix || text.hasPrefix(prefix + "/") {
      text = String(text.dropFirst(prefix.count))
    }
    let path = text.prefix { $0 != "?" }
    let lower = path.lowercased()
    guard path.hasPrefix("/"), !path.contains("//"), !["%2f", "%5c", "%2e", "%00"].contains(where: lower.contains)
    else { return nil }
    let segments = path.split(separator: "/")
    guard !segments.contains("."), !segments.contains("..") else { return nil }
    if let first = segments.first, ["logga-in", "logga-ut", "assets", "api"].contains(first) { return nil }
    // An invitation's own page, and nothing else that begins so.
    if segments.first == "inbjudan", segments.count != 2 { return nil }
    return LocalPath(checked: text)
  }
}
