/// Scheme, host and port as the world sees the site, and nothing more: the site stands at its host's root.
package struct BaseURL: Sendable, Hashable {
  /// Why a text is no such address.
  package enum Fault: Error, Sendable, Hashable {
    case noScheme, noHost, noPort, hasPath

    /// What the address must be instead, to be read after "base-url".
    package var words: String {
      switch self {
      case .noScheme: "begins with http:// or https://"
      case .noHost: "needs a host after the scheme: a name, an IPv4 address, or an IPv6 address in brackets"
      case .noPort: "has a port that is no number from 1 to 65535"
      case .hasPath: "is scheme, host and port only, since the site stands at its host's root; a path cannot follow"
      }
    }
  }

  package let isSecure: Bool
  /// In small letters, an IPv6 address without its brackets.
  package let host: String
  /// Nil for the scheme's own port, which browsers leave out.
  package let port: Int?

  /// As browsers write it in `Origin`: small letters, no slash at the end, no port that goes without saying.
  package var text: String {
    let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    return "\(isSecure ? "https" : "http")://\(name)\(port.map { ":\($0)" } ?? "")"
  }

  /// Only this machine is reached under it.
  package var isLoopback: Bool { Self.isLoopback(host) }

  /// Whether a host is this machine and no other.
  package static func isLoopback(_ host: String) -> Bool {
    ["127.0.0.1", "::1", "localhost"].contains(host.lowercased())
  }

  /// Whether the host is a name with a domain, as mail addresses have after the @.
  package var isName: Bool {
    let labels = host.split(separator: ".")
    return labels.count > 1 && labels.last.flatMap { Int($0) } == nil && !host.utf8.contains(UInt8(ascii: ":"))
  }

  /// Where a site listens that has been given no address: over plain http. All of the machine's addresses at once are no
  /// address that a link can lead to.
  package init(host: String, port: Int) {
    let isAny = ["0.0.0.0", "::", ""].contains(host)
    isSecure = false
    self.host = isAny ? "127.0.0.1" : host.lowercased()
    self.port = port == 80 ? nil : port
  }

  /// Reads an address; slashes at its end are taken off.
  package init(_ text: String) throws(Fault) {
    let small = text.lowercased()
    let schemes = ["http://", "https://"]
    guard let scheme = schemes.first(where: { small.hasPrefix($0) }) else { throw .noScheme }
    var rest = small.dropFirst(scheme.count)
    while rest.last == "/" { rest = rest.dropLast() }
    guard !rest.contains(where: { "/?#@\\".contains($0) }) else { throw .hasPath }
    let host: Substring
    if rest.first == "[" {
      guard let end = rest.firstIndex(of: "]") else { throw .noHost }
      host = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      guard host.contains(":"), host.utf8.allSatisfy(Self.isInIPv6) else { throw .noHost }
    } else {
      host = rest.prefix { $0 != ":" }
      rest = rest[host.endIndex...]
      guard !host.isEmpty, host.utf8.allSatisfy(Self.isInName) else { throw .noHost }
    }
    isSecure = scheme == "https://"
    self.host = String(host)
    guard !rest.isEmpty else {
      port = nil
      return
    }
    guard rest.first == ":", rest.dropFirst().utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(rest.dropFirst()), (1...65_535).contains(number)
    else { throw .noPort }
    port = number == (scheme == "https://" ? 443 : 80) ? nil : number
  }

  private static func isInIPv6(_ byte: UInt8) -> Bool {
    (48...58).contains(byte) || (97...102).contains(byte) || byte == UInt8(ascii: ".")
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_")
  }
}
