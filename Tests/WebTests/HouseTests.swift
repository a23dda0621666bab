import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Testing

@testable import Web

@Suite struct HouseTests {
  /// Runs `body` as a guest of a fresh house.
  func visit(_ body: @escaping @Sendable (Guest, House) async throws -> Void) async throws {
    let house = House()
    try await house.app.test(.router) { client in try await body(Guest(client: client), house) }
  }

  @Test func `what is made for somebody signed in is never given to a visitor, nor the other way round`() async throws {
    try await visit { guest, house async throws in
      let hers = try await guest.get("/sida", cookie: "anna")
      #expect(hers.text.contains("/mina-sidor"))
      #expect(hers.headers[.cacheControl] == "no-store")
      #expect(hers.headers[.eTag] == nil)
      let first = try await guest.get("/sida")
      #expect(first.text.contains("/logga-in") && !first.text.contains("/mina-sidor"))
      #expect(house.rendered.number == 3)
      #expect(try await guest.get("/sida").text == first.text)
      #expect(house.rendered.number == 3, "the second visitor's page comes from memory")
      let tag = try #require(first.headers[.eTag])
      let again = try await guest.get("/sida", cookie: "anna", [("If-None-Match", tag)])
      #expect(again.status == .ok)
      #expect(again.text == hers.text)
      #expect(first.headers[.vary]?.contains("Cookie") == true)
      #expect(hers.headers[.vary]?.contains("Cookie") == true)
      // A dead or empty cookie is a cookie too: its page is made anew and kept for nobody.
      let before = house.rendered.number
      for cookie in ["gammal", "", "paahittad"] { _ = try await guest.get("/sida", cookie: cookie) }
      #expect(house.rendered.number == before + 3)
      #expect(try await guest.get("/sida").text == first.text)
    }
  }

  @Test func `a page is kept for its language and its query, and made anew after a write`() async throws {
    try await visit { guest, house async throws in
      for path in ["/sida", "/en/sida", "/fi/sida", "/sida?q=ett", "/sida?q=två"] {
        let page = try await guest.get(path)
        #expect(try await guest.get(path).text == page.text)
      }
      #expect(house.rendered.number == 6)
      #expect(try await guest.get("/en/sida").text.contains("<html lang=\"en\">"))
      #expect(try await guest.get("/sida?q=ett").text.contains("ett</p>"))
      house.moment.value.number += 1
      _ = try await guest.get("/sida")
      #expect(house.rendered.number == 7)
    }
  }

  @Test func `a kept answer comes back with all that it said of itself`() async throws {
    try await visit { guest, house async throws in
      let first = try await guest.get("/lista")
      let second = try await guest.get("/lista")
      #expect(house.rendered.number == 2)
      #expect(first.headers[.contentDisposition] == "attachment; filename=\"lista.csv\"")
      #expect(first.headers == second.headers)
      let page = try await guest.get("/en/sida")
      #expect(try await guest.get("/en/sida").headers == page.headers)
      #expect(page.headers[.contentLanguage] == "en")
    }
  }

  @Test func `a long query is answered and not kept`() async throws {
    try await visit { guest, house async throws in
      for _ in 1...2 { _ = try await guest.get("/sida?q=" + String(repeating: "a", count: 198)) }
      #expect(house.rendered.number == 2)
      for _ in 1...2 { #expect(try await guest.get("/sida?q=" + String(repeating: "a", count: 199)).status == .ok) }
      #expect(house.rendered.number == 4)
    }
  }

  @Test func `a page for staff says that it is in Swedish when it is read in Finnish`() async throws {
    try await visit { guest, _ async throws in
      for (path, language) in [("", "sv"), ("/en", "en"), ("/fi", "sv")] {
        let page = try await guest.get(path + "/lansstyrelsen/vastmanland", cookie: "berit")
        #expect(page.text.contains("<html lang=\"\(language)\">") && page.text.contains("<p>\(language)</p>"))
        #expect(page.headers[.contentLanguage] == language)
      }
    }
  }

  @Test func `an answer that sets a cookie, refuses or fails is kept for nobody`() async throws {
    try await visit { guest, house async throws in
      for _ in 1...2 {
        let reply = try await guest.get("/sattkaka")
        #expect(
          reply.headers[.setCookie]?.hasPrefix("__Host-jamna=anna; Path=/; HttpOnly; SameSite=Lax; Secure") == true)
        #expect(reply.headers[.cacheControl] == "no-store")
      }
      for _ in 1...2 { #expect(try await guest.get("/borta").status == .notFound) }
      #expect(house.rendered.number == 5)
    }
  }

  @Test func `a visitor's second look costs no bytes`() async throws {
    try await visit { guest, _ async throws in
      for path in ["/sida", "/api/v1/tal"] {
        let first = try await guest.get(path)
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.cacheControl] == "no-cache")
        for headers in [[("If-None-Match", tag)], [("If-None-Match", "\"x\", \(tag)"), ("Accept-Encoding", "gzip")]] {
          let second = try await guest.get(path, headers)
          #expect(second.status == .notModified)
          #expect(second.body.readableBytes == 0)
          #expect(second.headers[.eTag] == tag)
        }
      }
    }
  }

  @Test func `compressed and plain are the same page`() async throws {
    try await visit { guest, _ async throws in
      for path in ["/sida", "/api/v1/tal", "/finns-inte-alls-i-huset", Assets.stylesheet.path] {
        let plain = try await guest.get(path)
        #expect(plain.headers[.contentEncoding] == nil)
        for accept in ["identity", "gzip;q=0", "br"] {
          #expect(try await guest.get(path, [("Accept-Encoding", accept)]).body == plain.body)
        }
        let packed = try await guest.get(path, [("Accept-Encoding", "br;q=0.9, gzip;q=0.5")])
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.headers[.vary]?.contains("Accept-Encoding") == true)
        #expect(packed.body.readableBytes < plain.body.readableBytes)
        #expect(Array(packed.body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
      }
    }
  }

  @Test func `HEAD says what GET would, without the body`() async throws {
    try await visit { guest, _ async throws in
      for path in ["/sida", "/api/v1/tal", "/finns-inte"] {
        let get = try await guest.get(path)
        let head = try await guest.get(path, method: .head)
        #expect(head.status == get.status)
        #expect(head.body.readableBytes == 0)
        #expect(head.headers[.contentLength] == "\(get.body.readableBytes)")
        #expect(head.headers[.contentType] == get.headers[.contentType])
      }
    }
  }

  @Test func `a method that is not there is told which are`() async throws {
    try await visit { guest, _ async throws in
      for (path, method, allow) in [
        ("/sida", HTTPRequest.Method.post, "GET, HEAD, OPTIONS"), ("/sida", .put, "GET, HEAD, OPTIONS"),
        ("/form", .get, "OPTIONS, POST"), ("/form", .head, "OPTIONS, POST"),
        ("/api/v1/tal", .delete, "GET, HEAD, OPTIONS"), (Assets.stylesheet.path, .post, "GET, HEAD, OPTIONS"),
        (Assets.icon.path, .delete, "GET, HEAD, OPTIONS"),
        ("/sida", .trace, "GET, HEAD, OPTIONS"),
      ] {
        let reply = try await guest.get(path, method: method)
        #expect(reply.status == .methodNotAllowed, "\(method) \(path)")
        #expect(reply.headers[.allow] == allow)
      }
      #expect(try await guest.get(Assets.icon.path, method: .options).headers[.allow] == "GET, HEAD, OPTIONS")
      #expect(try await guest.get(Assets.icon.path, method: .head).status == .ok)
      let options = try await guest.get("/api/v1/tal", method: .options)
      #expect(options.status == .noContent)
      #expect(options.headers[.allow] == "GET, HEAD, OPTIONS")
      #expect(options.headers[.accessControlAllowOrigin] == "*")
      #expect(try await guest.get("/sida", method: .options).headers[.accessControlAllowOrigin] == nil)
      #expect(try await guest.get("/finns-inte", method: .put).status == .notFound)
    }
  }

  @Test func `problems are pages for people and problem+json for programs`() async throws {
    try await visit { guest, _ async throws in
      for path in ["/api/v1/fel", "/api/v1/finns-inte", "/en/api/v1/finns-inte"] {
        let reply = try await guest.get(path)
        #expect(reply.status == .notFound)
        #expect(reply.headers[.contentType]?.hasPrefix("application/problem+json") == true)
        #expect(reply.text.contains("\"status\":404"))
      }
      #expect(try await guest.get("/api/v1/tal", method: .put).headers[.contentType]?.contains("problem+json") == true)
      let page = try await guest.get("/en/finns-inte")
      #expect(page.text.contains("<html lang=\"en\">"))
      #expect(page.text.contains("noindex"))
      #expect(try await guest.get("/%zz").status == .badRequest)
      #expect(try await guest.get("/sida?q=%").status == .badRequest)
    }
  }

  @Test func `a fault of ours tells nothing of what it was`() async throws {
    try await visit { guest, _ async throws in
      let reply = try await guest.get("/fel")
      #expect(reply.status == .internalServerError)
      #expect(!reply.text.contains("hemligt") && !reply.text.contains("Broken"))
      #expect(reply.text.contains("<h1>"))
    }
  }

  @Test func `a redirect cannot bring a header of its own`() async throws {
    try await visit { guest, _ async throws in
      let reply = try await guest.get("/ut")
      #expect(reply.headers[.setCookie] == nil)
      #expect(reply.headers[.location]?.contains("\n") == false)
      #expect(reply.headers[.location]?.contains("\r") == false)
    }
  }

  @Test func `whoever must sign in first comes back to where they were going`() async throws {
    try await visit { guest, _ async throws in
      let reply = try await guest.get("/fi/lansstyrelsen/vastmanland?sida=2")
      #expect(reply.status == .seeOther)
      #expect(reply.headers[.location]?.hasSuffix("/logga-in?till=%2Flansstyrelsen%2Fvastmanland%3Fsida%3D2") == true)
    }
  }
}
