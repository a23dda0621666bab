import HTTPTypes
import Kernel
import NIOCore
import Testing

@testable import Web

@Suite struct RouteTableTests {
  static func table(_ routes: [(String, String)]) -> RouteTable {
    RouteTable(
      routes.map { Route(method: $0.0, pattern: $0.1, who: .anyone, manner: .plain) { _ in .text("") } })
  }

  static let house = table([
    ("GET", "/"), ("GET", "/{county}"), ("GET", "/om/oppna-data"), ("GET", "/{county}/om/oppna-data"),
    ("GET", "/logga-in"), ("POST", "/logga-in"), ("GET", "/logga-in/{token}"), ("POST", "/logga-in/tva-steg"),
    ("GET", "/{county}/anslutna/{slug}"), ("GET", "/{county}/anslutna/{slug}/marke.svg"),
  ])

  func found(_ path: String, _ method: String = "GET") -> String {
    switch Self.house.find(method: method, segments: path.split(separator: "/").map(String.init)) {
    case .route(let route, let values):
      ([route.pattern] + values.keys.sorted().map { "\($0)=\(values[$0] ?? "")" }).joined(separator: " ")
    case .otherMethods(let methods): "other " + methods.joined(separator: ",")
    case .nothing: "nothing"
    }
  }

  @Test func `an address finds its route and what stands in its places`() {
    #expect(found("/") == "/")
    #expect(found("/vastmanland") == "/{county} county=vastmanland")
    #expect(found("/vastmanland/anslutna/koping") == "/{county}/anslutna/{slug} county=vastmanland slug=koping")
    #expect(found("/vastmanland/anslutna/koping/marke.svg").hasPrefix("/{county}/anslutna/{slug}/marke.svg"))
  }

  @Test func `a word of ours wins over a place, and gives way when it leads nowhere`() {
    #expect(found("/om/oppna-data") == "/om/oppna-data")
    #expect(found("/logga-in") == "/logga-in")
    #expect(found("/om") == "/{county} county=om")
    #expect(found("/om/om/oppna-data") == "/{county}/om/oppna-data county=om")
  }

  @Test func `another method is told which ones there are`() {
    #expect(found("/logga-in", "PUT") == "other GET,POST")
    #expect(found("/vastmanland", "POST") == "other GET")
    #expect(found("/logga-in/tva-steg", "GET") == "other POST")
  }

  @Test func `what is nowhere is nothing`() {
    #expect(found("/vastmanland/anslutna") == "nothing")
    #expect(found("/a/b/c/d/e/f") == "nothing")
    #expect(found("/vastmanland/anslutna/koping/marke.png") == "nothing")
  }

  @Test func `a place takes any text, also one that looks like a pattern`() {
    #expect(found("/{county}") == "/{county} county={county}")
    #expect(found("/å b") == "/{county} county=å b")
  }
}

@Suite struct PageCacheTests {
  final class Moment: Freshness {
    let value: Lock
    init() { value = Lock() }
    var stamp: UInt64 { value.number }
  }

  func entry(_ text: String) -> PageCache.Entry {
    PageCache.Entry(headers: [.eTag: "W/\"x\""], plain: .init(string: text), packed: nil, isSecure: true)
  }

  @Test func `an answer is kept until something is written`() {
    let moment = Moment()
    let cache = PageCache(freshness: moment)
    cache.keep(entry("a"), for: "k", stamp: cache.stamp, day: 1)
    #expect(cache.find("k", day: 1)?.plain == .init(string: "a"))
    moment.value.number += 1
    #expect(cache.find("k", day: 1) == nil)
  }

  @Test func `an answer made before the last write is never served after it`() {
    let moment = Moment()
    let cache = PageCache(freshness: moment)
    let before = cache.stamp
    moment.value.number += 1
    cache.keep(entry("gammal"), for: "k", stamp: before, day: 1)
    #expect(cache.find("k", day: 1) == nil)
  }

  @Test func `an answer that was overtaken by a write does not put out those made since`() {
    let moment = Moment()
    let cache = PageCache(freshness: moment)
    let before = cache.stamp
    moment.value.number += 1
    cache.keep(entry("ny"), for: "n", stamp: cache.stamp, day: 1)
    cache.keep(entry("gammal"), for: "k", stamp: before, day: 1)
    #expect(cache.find("n", day: 1)?.plain == .init(string: "ny"))
    #expect(cache.find("k", day: 1) == nil)
  }

  @Test func `an answer that is made twice takes its place once`() {
    let cache = PageCache(freshness: Moment(), limit: 4000)
    cache.keep(entry("b"), for: "b", stamp: cache.stamp, day: 1)
    for _ in 0..<20 { cache.keep(entry("a"), for: "a", stamp: cache.stamp, day: 1) }
    #expect(cache.find("b", day: 1) != nil && cache.find("a", day: 1) != nil)
    cache.keep(entry(String(repeating: "x", count: 5000)), for: "c", stamp: cache.stamp, day: 1)
    #expect(cache.find("b", day: 1) != nil, "what is larger than the shelf empties nothing")
    #expect(cache.find("c", day: 1) == nil)
  }

  @Test func `a new day in Stockholm makes every answer anew`() {
    let cache = PageCache(freshness: Moment())
    cache.keep(entry("a"), for: "k", stamp: cache.stamp, day: 1)
    #expect(cache.find("k", day: 2) == nil)
  }

  @Test func `the shelf is bounded and goes on after it was full`() {
    let cache = PageCache(freshness: Moment(), limit: 4000)
    for number in 0..<10 {
      cache.keep(entry(String(repeating: "x", count: 500)), for: "\(number)", stamp: cache.stamp, day: 1)
    }
    let kept = (0..<10).filter { cache.find("\($0)", day: 1) != nil }
    #expect(!kept.isEmpty && kept.count <= 4)
    #expect(kept.contains(9))
  }
}

@Suite struct SecurityHeaderTests {
  func headers(isSecure: Bool) -> [String: String] {
    Dictionary(
      SecurityHeaders.list(isSecure: isSecure).map { ($0.0.canonicalName, $0.1) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `every answer carries them`() throws {
    let headers = headers(isSecure: true)
    let policy = try #require(headers["content-security-policy"])
    for word in [
      "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'",
      "object-src 'none'", "frame-ancestors 'none'",
    ] {
      #expect(policy.split(separator: "; ").contains(Substring(word)), "\(word)")
    }
    #expect(!policy.contains("unsafe"))
    #expect(headers["x-content-type-options"] == "nosniff")
    #expect(headers["referrer-policy"] == "same-origin")
    #expect(headers["cross-origin-opener-policy"] == "same-origin")
    #expect(headers["cross-origin-resource-policy"] == "same-origin")
    #expect(headers["permissions-policy"]?.contains("camera=()") == true)
    #expect(headers["strict-transport-security"]?.contains("max-age=31536000") == true)
  }

  @Test func `without https nobody is told to insist on it`() {
    #expect(headers(isSecure: false)["strict-transport-security"] == nil)
  }
}

@Suite struct ReplyTests {
  @Test func `a file's name cannot break out of its header`() {
    for name in ["förslag \"1\".pdf", "a\r\nSet-Cookie: x=y", "a;b=c\\d/e", "\u{202E}x", ""] {
      let reply = Reply.download([1], name: name, type: "application/pdf")
      let header = reply.headers.first { $0.0 == .contentDisposition }?.1 ?? ""
      #expect(header.hasPrefix("attachment; filename=\""))
      #expect(header.utf8.allSatisfy { $0 >= 32 && $0 < 127 })
      #expect(header.utf8.filter { $0 == UInt8(ascii: "\"") }.count == 2)
      #expect(
        header.hasSuffix(
          "filename*=UTF-8''"
            + QueryText.encode(name).replacing("-", with: "%2D").replacing(".", with: "%2E").replacing("_", with: "%5F")
            .replacing("~", with: "%7E")))
    }
  }
}
