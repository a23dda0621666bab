import Dispatch
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

/// What goes over the wire, byte for byte: also the answers that no handler of ours writes.
@Suite struct WireTests {
  /// Sends bytes to a port and reads until the other side closes or falls silent.
  static func say(_ text: String, to port: Int) throws -> String {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw POSIXError(.ECONNREFUSED) }
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer.append(contentsOf: buffer[..<count])
    }
    return String(decoding: answer, as: UTF8.self)
  }

  typealias Say = @Sendable (String) async throws -> String

  func wire(_ house: House = House(), _ body: @escaping @Sendable (Say) async throws -> Void) async throws {
    try await house.app.test(.live) { client in
      let port = try #require(client.port)
      try await body { text in
        // Reading waits: on a thread of its own, since the server needs those of the tests.
        try await withCheckedThrowingContinuation { continuation in
          DispatchQueue.global().async { continuation.resume(with: Result { try Self.say(text, to: port) }) }
        }
      }
    }
  }

  static let host = "Host: jamna.example\r\nConnection: close\r\n"

  @Test func `every answer carries the security headers, the parser's own too`() async throws {
    try await wire { say async throws in
      let long = String(repeating: "x", count: 40_000)
      let many = (0..<150).map { "X-\($0): 1\r\n" }.joined()
      let form = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n"
      for (request, status) in [
        ("GET /sida HTTP/1.1\r\n\(Self.host)\r\n", "200"), ("GET /finns-inte HTTP/1.1\r\n\(Self.host)\r\n", "404"),
        ("PUT /sida HTTP/1.1\r\n\(Self.host)\r\n", "405"), ("OPTIONS /sida HTTP/1.1\r\n\(Self.host)\r\n", "204"),
        ("GET /fel HTTP/1.1\r\n\(Self.host)\r\n", "500"), ("GET /ut HTTP/1.1\r\n\(Self.host)\r\n", "303"),
        ("HEAD /sida HTTP/1.1\r\n\(Self.host)\r\n", "200"),
        ("GET \(Assets.stylesheet.path) HTTP/1.1\r\n\(Self.host)\r\n", "200"), ("STRUNT\r\n\r\n", "400"),
        ("GET /sida HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n", "400"),
        ("GET /sida HTTP/1.1\r\n\(Self.host)X: \(long)\r\n\r\n", "431"),
        ("GET /sida HTTP/1.1\r\n\(Self.host)\(many)\r\n", "431"),
        ("POST /form HTTP/1.1\r\n\(Self.host)\(form)Content-Length: 600000\r\n\r\n", "413"),
      ] {
        let answer = try await say(request)
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(60)): \(answer.prefix(40))")
        let head = answer.components(separatedBy: "\r\n\r\n")[0].lowercased()
        for (name, value) in SecurityHeaders.list(isSecure: true) {
          let line = "\r\n\(name.canonicalName): \(value.lowercased())"
          #expect(head.components(separatedBy: line).count == 2, "\(status) lacks \(name)")
        }
        #expect(!head.contains("\r\nserver:"))
      }
    }
  }

  @Test func `a body in chunks is measured as it comes`() async throws {
    try await wire { say async throws in
      let head =
        "POST /form HTTP/1.1\r\n\(Self.host)Content-Type: application/x-www-form-urlencoded\r\n"
        + "Sec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n"
      #expect(try await say(head + "5\r\na=hej\r\n0\r\n\r\n").hasSuffix("\r\n\r\nhej"))
      let chunk = "10000\r\n" + String(repeating: "a", count: 0x10000) + "\r\n"
      let large = try await say(head + String(repeating: chunk, count: 9) + "0\r\n\r\n")
      #expect(large.hasPrefix("HTTP/1.1 413 "))
    }
  }

  @Test func `a body that comes drop by drop is not waited for`() async throws {
    var house = House()
    house.slowestBody = .milliseconds(200)
    try await wire(house) { say async throws in
      let answer = try await say(
        "POST /form HTTP/1.1\r\nHost: jamna.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Sec-Fetch-Site: same-origin\r\nContent-Length: 10\r\n\r\na=1")
      #expect(answer.hasPrefix("HTTP/1.1 408 "), "\(answer.prefix(60))")
      #expect(answer.lowercased().contains("\r\nconnection: close\r\n"))
    }
  }

  @Test func `chunks that are none are the sender's fault, not ours`() async throws {
    try await wire { say async throws in
      let head =
        "POST /form HTTP/1.1\r\n\(Self.host)Content-Type: application/x-www-form-urlencoded\r\n"
        + "Sec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n"
      let answer = try await say(head + "5\r\na=hej\r\nzz\r\nx\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer.prefix(60))")
    }
  }

  @Test func `HEAD is followed by no body on the wire`() async throws {
    try await wire { say async throws in
      let answer = try await say("HEAD /sida HTTP/1.1\r\n\(Self.host)\r\n")
      #expect(answer.hasSuffix("\r\n\r\n"))
      let get = try await say("GET /sida HTTP/1.1\r\n\(Self.host)\r\n")
      let length = try #require(get.components(separatedBy: "\r\n\r\n").dropFirst().first).utf8.count
      #expect(answer.lowercased().contains("content-length: \(length)\r\n"))
    }
  }

  @Test func `two requests in one, told apart by lengths that disagree, are refused`() async throws {
    try await wire { say async throws in
      let smuggled =
        "POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /sida HTTP/1.1\r\n\r\n"
      #expect(try await !say(smuggled).contains("<h1>Sida"))
    }
  }
}
