import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Site
import TestSupport
import Testing
import Web

/// Every header that somebody relies on, by name and value, for each kind of answer: over a real socket.
@Suite struct HeaderTests {
  /// What an answer of a kind says beside what all say.
  struct Kind: Sendable, CustomTestStringConvertible {
    let path: String
    var method = HTTPRequest.Method.get
    var cookie: String?
    var status = 200
    let headers: [String: String]
    var without: [String] = []
    var testDescription: String { "\(method) \(path)" }
  }

  static let page = "text/html; charset=utf-8"
  static let kinds = [
    Kind(
      path: "/vastmanland/anslutna",
      headers: [
        "content-type": page, "content-language": "sv", "cache-control": "no-cache", "vary": "Accept-Encoding, Cookie",
      ], without: ["set-cookie", "access-control-allow-origin"]),
    Kind(path: "/en/vastmanland", headers: ["content-type": page, "content-language": "en"]),
    Kind(path: "/fi/vastmanland", headers: ["content-type": page, "content-language": "fi"]),
    Kind(
      path: "/logga-in", headers: ["content-type": page, "cache-control": "no-store"],
      without: ["etag", "access-control-allow-origin"]),
    Kind(
      path: "/lansstyrelsen/vastmanland", cookie: "strateg@lansstyrelsen.example",
      headers: ["content-type": page, "cache-control": "no-store", "vary": "Accept-Encoding, Cookie"],
      without: ["etag", "access-control-allow-origin"]),
    Kind(
      path: "/lansstyrelsen/vastmanland/anslutningar.csv", cookie: "strateg@lansstyrelsen.example",
      headers: [
        "content-type": "text/csv; charset=utf-8", "cache-control": "no-store",
        "content-disposition":
          "attachment; filename=\"anslutningar-vastmanland.csv\"; filename*=UTF-8''anslutningar%2Dvastmanland%2Ecsv",
      ], without: ["etag", "access-control-allow-origin"]),
    Kind(
      path: "/finns/inte/alls", status: 404, headers: ["content-type": page, "cache-control": "no-store"],
      without: ["etag"]),
    Kind(
      path: "/mina-sidor", status: 303, headers: ["cache-control": "no-store"], without: ["access-control-allow-origin"]
    ),
    Kind(
      path: "/vastmanland", method: .put, status: 405, headers: ["allow": "GET, HEAD, OPTIONS", "content-type": page]),
    Kind(
      path: "/api/v1/counties/19/organisations",
      headers: [
        "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*",
        "cache-control": "no-cache", "vary": "Accept-Encoding",
      ], without: ["set-cookie"]),
    Kind(
      path: "/api/v1/counties/19/organisations.csv",
      headers: [
        "content-type": "text/csv; charset=utf-8; header=present", "access-control-allow-origin": "*",
        "cache-control": "no-cache",
      ]),
    Kind(
      path: "/api/v1/counties/19/organisations?limit=0", status: 400,
      headers: [
        "content-type": "application/problem+json; charset=utf-8", "access-control-allow-origin": "*",
        "cache-control": "no-store",
      ]),
    Kind(
      path: "/vastmanland/anslutna/kopings-kommun/marke.svg",
      headers: [
        "content-type": "image/svg+xml; charset=utf-8", "cross-origin-resource-policy": "cross-origin",
        "cache-control": "public, max-age=600",
      ]),
    Kind(
      path: Assets.stylesheet.path,
      headers: [
        "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable",
        "vary": "Accept-Encoding",
      ], without: ["set-cookie"]),
    Kind(path: "/robots.txt", headers: ["content-type": "text/plain; charset=utf-8"]),
  ]

  @Test func `each kind of answer carries its headers, by name and value`() async throws {
    let site = try TestSite.demo()
    let application = Application(
      responder: site.house.responder,
      server: .http1(configuration: OutboundHeaders.channel(site.house.responder)))
    let cookies = try Dictionary(
      Set(Self.kinds.compactMap(\.cookie)).map { ($0, try site.cookie($0)) }, uniquingKeysWith: { first, _ in first })
    let security = SecurityHeaders.list(isSecure: false)
    try await application.test(.live) { client in
      for kind in Self.kinds {
        var asked = HTTPFields()
        if let cookie = kind.cookie.flatMap({ cookies[$0] }) { asked[.cookie] = "jamna=\(cookie)" }
        let answer = try await client.execute(uri: kind.path, method: kind.method, headers: asked)
        #expect(Int(answer.status.code) == kind.status, "\(kind.testDescription)")
        for (name, value) in kind.headers {
          #expect(Self.value(name, answer) == value, "\(kind.testDescription): \(name)")
        }
        for name in kind.without { #expect(Self.value(name, answer) == nil, "\(kind.testDescription): \(name)") }
        for (name, value) in security where kind.headers[name.canonicalName] == nil {
          #expect(answer.headers[values: name] == [value], "\(kind.testDescription): \(name)")
        }
      }
    }
  }

  private static func value(_ name: String, _ answer: TestResponse) -> String? {
    HTTPField.Name(name).flatMap { answer.headers[$0] }
  }

  @Test func `a page in memory and data have a tag that answers 304, and a signed-in page has none`() async throws {
    let site = try TestSite.demo()
    for path in ["/vastmanland/anslutna", "/api/v1/counties/19/organisations?limit=3"] {
      let answer = try await site.ask(.get, path)
      let tag = try (answer.headers[.eTag]).unwrapped("ETag")
      #expect(tag.hasPrefix("W/\""))
      let again = try await site.ask(.get, path, headers: [.ifNoneMatch: tag])
      #expect(again.status == .notModified)
      #expect(again.headers[.eTag] == tag)
      #expect(again.body.readableBytes == 0)
    }
  }
}
