import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Testing

@testable import Web

/// What is answered at the wire is what the house itself would have answered.
@Suite struct KeptAnswersTests {
  static let ask = "GET /sida HTTP/1.1\r\nHost: jamna.example\r\n"

  /// An answer's head without what differs from moment to moment, its fields in order of name.
  static func head(_ answer: String) -> [String] {
    answer.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
      .filter { !$0.lowercased().hasPrefix("date:") }.map { $0.lowercased() }.sorted()
  }

  @Test func `the second answer is the first, field by field and byte by byte, and nothing is made anew`() async throws
  {
    let house = House()
    try await WireTests().wire(house) { say async throws in
      // The last of a connection's questions closes it and goes through the house; those before may be answered at the wire.
      let three = try await say("\(Self.ask)\r\n\(Self.ask)\r\n\(Self.ask)Connection: close\r\n\r\n")
      let again = try await say("\(Self.ask)\r\n\(Self.ask)Connection: close\r\n\r\n")
      let parts = (three + again).components(separatedBy: "HTTP/1.1 200").dropFirst().map { $0 }
      #expect(parts.count == 5)
      for part in parts {
        #expect(Self.head(part) == Self.head(parts[0]))
        #expect(part.contains("\r\nDate: ") || part.contains("\r\ndate: "))
        #expect(part.components(separatedBy: "\r\n\r\n")[1] == parts[0].components(separatedBy: "\r\n\r\n")[1])
      }
      #expect(house.rendered.number == 2)
    }
  }

  @Test func `who has the page already is told so at the wire too, and a write makes it anew`() async throws {
    let house = House()
    try await house.app.test(.live) { client in
      let guest = Guest(client: client)
      let first = try await guest.get("/sida")
      let tag = try #require(first.headers[.eTag])
      let same = try await guest.get("/sida", [("If-None-Match", tag)])
      #expect(same.status == .notModified && same.body.readableBytes == 0)
      #expect(same.headers[.eTag] == tag && same.headers[.contentSecurityPolicy] != nil)
      let packed = try await guest.get("/sida", [("Accept-Encoding", "gzip")])
      #expect(packed.headers[.contentEncoding] == "gzip")
      #expect(packed.body.readableBytes < first.body.readableBytes / 2)
      #expect(house.rendered.number == 2)
      house.moment.value.add()
      #expect(try await guest.get("/sida").text == first.text)
      #expect(house.rendered.number == 3)
    }
  }

  @Test func `a cookie, a body, another method or a long connection goes to the house`() async throws {
    let house = House()
    try await WireTests().wire(house) { say async throws in
      _ = try await say("\(Self.ask)Connection: close\r\n\r\n")
      let mine = try await say("\(Self.ask)Cookie: __Host-jamna=anna\r\nConnection: close\r\n\r\n")
      #expect(mine.contains("no-store") && house.rendered.number == 3)
      let body = try await say("\(Self.ask)Content-Length: 3\r\n\r\nabc\(Self.ask)Connection: close\r\n\r\n")
      #expect(body.components(separatedBy: "HTTP/1.1 200").count == 3, "a body is not taken for the next question")
      let head = try await say("HEAD /sida HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func `questions sent at once are answered in their order`() async throws {
    let house = House()
    try await WireTests().wire(house) { say async throws in
      _ = try await say("\(Self.ask)Connection: close\r\n\r\n")
      let missing = "GET /finns-inte HTTP/1.1\r\nHost: a\r\n\r\n"
      let answers = try await say(
        "\(Self.ask)\r\n\(missing)\(Self.ask)\r\n\(missing)\(Self.ask)Connection: close\r\n\r\n")
      let statuses = answers.components(separatedBy: "HTTP/1.1 ").dropFirst().map { String($0.prefix(3)) }
      #expect(statuses == ["200", "404", "200", "404", "200"])
    }
  }

  @Test(
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777_000, "Sun, 06 Nov 1994 08:49:37 GMT"),
      (1_796_083_199_999, "Mon, 30 Nov 2026 23:59:59 GMT"), (951_782_400_000, "Tue, 29 Feb 2000 00:00:00 GMT"),
    ] as [(Int64, String)])
  func `a moment is written as HTTP writes it`(_ milliseconds: Int64, _ text: String) {
    #expect(HTTPDate.text(Instant(milliseconds: milliseconds)) == text)
  }
}
