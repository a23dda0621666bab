import HTTPTypes
import HummingbirdCore
import Kernel
import NIOCore
import Testing

@testable import Web

@Suite struct TargetTests {
  @Test func `the language stands in front and the rest is the same in all three`() throws {
    for (address, language) in [
      ("/vastmanland/anslutna", Language.sv), ("/en/vastmanland/anslutna", .en), ("/fi/vastmanland/anslutna/", .fi),
    ] {
      let target = try #require(Target(URI(address)))
      #expect(target.language == language)
      #expect(target.path == "/vastmanland/anslutna")
      #expect(target.segments == ["vastmanland", "anslutna"])
    }
    #expect(Target(URI("/en"))?.path == "/")
    #expect(Target(URI("/english"))?.language == .sv)
    #expect(Target(URI("/"))?.segments == [])
  }

  @Test(arguments: [
    "/a/../b", "/a/./b", "/%2e%2e/b", "/a/%2E", "/a%2Fb", "/a%2fb", "/%00", "/%", "/%4", "/%zz", "/%ff", "/%C3",
    "/a?b=%", "/a?%00=x", "/" + String(repeating: "a", count: 2001), "/a?b=" + String(repeating: "x", count: 4001),
  ])
  func `an address that climbs, hides or breaks is refused`(_ address: String) { #expect(Target(URI(address)) == nil) }

  @Test func `twenty thousand hostile addresses: none traps, and what is read says the same when it is written again`()
  {
    var dice = Dice(6)
    let pieces = [
      "/", "//", "..", ".", "%2e", "%2F", "%5c", "\\", "%00", "%C3%A5", "å", "en", "fi", "?", "&", "=", "%", "%zz", "a",
      " ", "%0d%0a", "#", ":", "@", "\"", "<", "\u{301}",
    ]
    var read = 0
    for _ in 0..<20_000 {
      let text = "/" + String(decoding: dice.bytes(pieces), as: UTF8.self)
      guard let target = Target(URI(text)) else { continue }
      read += 1
      #expect(target.path.utf8.allSatisfy { $0 > 32 && $0 < 127 })
      #expect(target.path.hasPrefix("/") && !target.path.contains("//"))
      for segment in target.segments {
        #expect(!["", ".", ".."].contains(segment) && !segment.utf8.contains(0) && !segment.utf8.contains(47))
      }
      if !["en", "fi"].contains(target.segments.first) {
        #expect(Target(URI(target.path))?.segments == target.segments)
      }
    }
    #expect(read > 1000)
  }

  @Test func `a query is told again as it came, in a time that grows with its length`() throws {
    let query = (0..<900).map { "\($0 % 7)" }.joined(separator: "&")
    let target = try #require(Target(URI("/a?b=%C3%A5&c&b=2&" + String(query.prefix(3900)))))
    let visit = Visit(
      method: "GET", path: "/a", language: .sv, parameters: [:], query: target.query, form: FormFields(),
      presence: .visitor, now: Instant(milliseconds: 0), settings: WebSettings(baseURL: ""), client: "",
      userAgentIsScript: false)
    #expect(visit.queryText.hasPrefix("?b=%C3%A5&c=&b=2&0=&1="))
    #expect(Target(URI("/a" + visit.queryText))?.query.pairs.count == target.query.pairs.count)
  }

  @Test func `any text survives the way into an address and back`() {
    var dice = Dice(7)
    for _ in 0..<20_000 {
      let text = dice.text()
      let encoded = QueryText.encode(text)
      #expect(encoded.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"&=?#/\\\"'<>+".utf8.contains($0) })
      #expect(PercentText.decode(encoded[...])?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }
  }

  @Test(arguments: ["%", "%4", "%4g", "%%41", "a%", "%FF", "%C3%28", "%ED%A0%80", "%F8%88%80%80%80"])
  func `a broken escape is no text`(_ text: String) { #expect(PercentText.decode(text[...]) == nil) }
}

@Suite struct CookieTests {
  func value(_ headers: [String]) -> String? {
    var fields = HTTPFields()
    for header in headers { fields.append(HTTPField(name: .cookie, value: header)) }
    return RequestCookies.value("__Host-jamna", in: fields)
  }

  @Test func `the cookie is found among others and not by a part of its name`() {
    #expect(value(["a=b; __Host-jamna=x_-9; c=d"]) == "x_-9")
    #expect(value(["__Host-jamna=1", "__Host-jamna=2"]) == "1")
    #expect(value(["a=b", "__Host-jamna=2"]) == "2")
    #expect(value(["x__Host-jamna=1; __Host-jamnax=2; jamna=3; __host-jamna=4"]) == nil)
    #expect(value(["__Host-jamna"]) == nil)
    #expect(value(["__Host-jamna="]) == "")
    #expect(value(["a=\"__Host-jamna=1\""]) == nil)
    #expect(value(["__Host-jamna=" + String(repeating: "x", count: 400)]) == nil)
    #expect(value([]) == nil)
  }

  @Test func `twenty thousand hostile cookie headers: none traps, none gives more than stands there`() {
    var dice = Dice(8)
    let pieces = ["__Host-jamna", "=", ";", " ", "\t", "\"", ",", "a", "%", "å", "jamna"]
    for _ in 0..<20_000 {
      let header = String(decoding: dice.bytes(pieces), as: UTF8.self)
      guard let found = value([header]) else { continue }
      #expect(!found.contains(";"))
      #expect(found.utf8.count < 300)
    }
  }
}

@Suite struct ClientAddressTests {
  func client(_ forwarded: String?, from remote: String, trusting proxies: Set<String>) -> String {
    let request = Asked.request("/", .get, forwarded.map { [("X-Forwarded-For", $0)] } ?? [])
    return ClientAddress.of(request, remote, WebSettings(baseURL: "https://jamna.example", trustedProxies: proxies))
  }

  @Test func `a forwarded address is believed only from a proxy that the operator has named, and only the last`() {
    #expect(client("192.0.2.9", from: "203.0.113.5", trusting: []) == "203.0.113.5")
    #expect(client("192.0.2.9", from: "127.0.0.1", trusting: ["127.0.0.1"]) == "192.0.2.9")
    #expect(client("6.6.6.6, 192.0.2.9", from: "127.0.0.1", trusting: ["127.0.0.1"]) == "192.0.2.9")
    #expect(client(nil, from: "127.0.0.1", trusting: ["127.0.0.1"]) == "127.0.0.1")
    #expect(client("192.0.2.9", from: "203.0.113.5", trusting: ["127.0.0.1"]) == "203.0.113.5")
    #expect(client("2001:db8::7", from: "::1", trusting: ["::1"]) == "20010db800000000::/64")
  }

  @Test(arguments: [
    ("192.0.2.9", "192.0.2.9"), ("2001:db8:1:2:3:4:5:6", "20010db800010002::/64"),
    ("2001:DB8:1:2::1", "20010db800010002::/64"), ("2001:db8:1:3::1", "20010db800010003::/64"),
    ("::1", "0000000000000000::/64"), ("::ffff:192.0.2.9", "192.0.2.9"), ("", ""), ("unix", "unix"),
  ])
  func `a network of IPv6 addresses is one client`(_ address: String, _ client: String) {
    #expect(ClientAddress.network(address) == client)
  }
}

/// Requests as tests ask them.
enum Asked {
  static func request(
    _ path: String = "/", _ method: HTTPRequest.Method = .get, _ headers: [(String, String)] = []
  ) -> Request {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    return Request(
      head: HTTPRequest(method: method, scheme: "http", authority: "jamna.example", path: path, headerFields: fields),
      body: RequestBody(buffer: ByteBuffer()))
  }
}

@Suite struct OriginTests {
  static let settings = WebSettings(baseURL: "https://jamna.example/")

  func isTaken(_ headers: [(String, String)], token: String? = nil, session: String? = "hemlig") -> Bool {
    let form = FormFields(token.map { [("_token", $0)] } ?? [])
    let presence = Presence(actor: .visitor, formToken: session)
    do {
      try PostedForm.checkOrigin(
        Asked.request("/x", .post, headers), form: form, presence: presence, settings: Self.settings)
      return true
    } catch { return false }
  }

  @Test func `the browser's own word about the form's page decides first`() {
    #expect(isTaken([("Sec-Fetch-Site", "same-origin")]))
    for site in ["cross-site", "same-site", "SAME-ORIGIN", "", "same-origin, cross-site"] {
      #expect(!isTaken([("Sec-Fetch-Site", site), ("Origin", "https://jamna.example")], token: "hemlig"), "\(site)")
    }
  }

  @Test func `none proves nothing: then the origin or the token has to`() {
    #expect(!isTaken([("Sec-Fetch-Site", "none")]))
    #expect(isTaken([("Sec-Fetch-Site", "none")], token: "hemlig"))
    #expect(isTaken([("Sec-Fetch-Site", "none"), ("Origin", "https://jamna.example")]))
  }

  @Test func `then the origin, exactly ours`() {
    #expect(isTaken([("Origin", "https://jamna.example")]))
    for origin in [
      "null", "http://jamna.example", "https://jamna.example:8443", "https://jamna.example.ond.example",
      "https://ond.example", "https://jamna.example/", "",
    ] {
      #expect(!isTaken([("Origin", origin)], token: "hemlig"), "\(origin)")
    }
  }

  @Test func `then the session's token in the form`() {
    #expect(isTaken([], token: "hemlig"))
    #expect(!isTaken([]))
    for token in ["", "hemli", "hemlig2", "HEMLIG"] { #expect(!isTaken([], token: token)) }
    #expect(!isTaken([], token: "hemlig", session: nil))
    #expect(!isTaken([], token: "", session: nil))
  }

  @Test func `secrets are the same or they are not`() {
    #expect(Secret.equal([1, 2, 3], [1, 2, 3]))
    #expect(Secret.equal([], []))
    #expect(!Secret.equal([1, 2, 3], [1, 2, 4]))
    #expect(!Secret.equal([1, 2, 3], [1, 2]))
  }
}

@Suite struct AcceptsTests {
  @Test(arguments: [
    ("gzip", true), ("gzip, deflate, br", true), ("GZIP", true), ("x-gzip", true), ("*", true),
    ("br;q=1.0, *;q=0.1", true),
    ("gzip;q=0.001", true), ("identity;q=0, *", true), ("deflate, gzip ; q=1.0", true), ("identity", false),
    ("", false),
    ("gzip;q=0", false), ("gzip;q=0.0", false), ("gzip; q=0.000", false), ("*;q=0", false), ("gzip;q=0, *", false),
    ("*, gzip;q=0", false), ("notgzip", false), ("gzipped", false), ("br, deflate", false), ("gzip;q=x", false),
  ])
  func `compression is used where the client takes it`(_ header: String, _ taken: Bool) {
    #expect(Accepts(Asked.request("/", .get, [("Accept-Encoding", header)]).headers).gzip == taken)
  }

  @Test func `a client that says nothing gets the plain bytes`() { #expect(!Accepts(Asked.request().headers).gzip) }

  @Test(arguments: [
    ("W/\"abc\"", true), ("\"abc\"", true), ("\"x\", W/\"abc\"", true), ("*", true), ("\"abcd\"", false),
    ("abc", false),
    ("", false), ("W/\"x\"", false),
  ])
  func `what the client has already is known by its tag`(_ header: String, _ same: Bool) {
    #expect(Accepts(Asked.request("/", .get, [("If-None-Match", header)]).headers).matches("W/\"abc\"") == same)
  }
}
