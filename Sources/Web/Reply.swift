import Foundation
import HTTPTypes
import Kernel
import NIOCore

/// An answer before it has become bytes: a page, a file, data, or another address.
package struct Reply: Sendable {
  package enum Body: Sendable {
    case page(Page)
    case bytes(ByteBuffer, type: String)
    case none
  }

  package var status: HTTPResponse.Status
  package var body: Body
  package var headers: [(HTTPField.Name, String)] = []
  /// A session cookie to set; an empty text takes it away.
  package var sessionCookie: String?

  /// A page.
  package static func page(_ page: Page) -> Reply { Reply(status: .init(code: page.status), body: .page(page)) }

  /// Another address, asked for with GET.
  package static func redirect(_ address: String) -> Reply {
    Reply(status: .seeOther, body: .none, headers: [(.location, address)])
  }

  /// The address has moved for good (an old slug).
  package static func moved(_ address: String) -> Reply {
    Reply(status: .permanentRedirect, body: .none, headers: [(.location, address)])
  }

  /// JSON in camelCase, keys sorted so that the same facts are the same bytes.
  package static func json(_ value: some Encodable, type: String = "application/json; charset=utf-8") throws -> Reply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Reply(status: .ok, body: .bytes(ByteBuffer(bytes: try encoder.encode(value)), type: type))
  }

  /// A text of some media type.
  package static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Reply {
    Reply(status: .ok, body: .bytes(ByteBuffer(string: text), type: type))
  }

  /// A picture that the house has made itself of somebody's own paper: shown where it is asked for, kept by no one on the way.
  package static func picture(_ bytes: [UInt8], type: String) -> Reply {
    Reply(
      status: .ok, body: .bytes(ByteBuffer(bytes: bytes), type: type),
      headers: [(.cacheControl, "private, no-store")])
  }

  /// The same reply with one more header.
  package func with(header name: String, _ value: String) -> Reply {
    guard let field = HTTPField.Name(name) else { return self }
    var reply = self
    reply.headers.append((field, value))
    return reply
  }

  /// Someone's file, always as an attachment: the browser never shows or runs what was uploaded.
  package static func download(_ bytes: [UInt8], name: String, type: String) -> Reply {
    let plain = String(
      decoding: name.utf8.map { $0 < 0x20 || $0 > 0x7E || $0 == 0x22 || $0 == 0x5C || $0 == 0x2F ? 0x5F : $0 },
      as: UTF8.self)
    let full = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? plain
    return Reply(
      status: .ok, body: .bytes(ByteBuffer(bytes: bytes), type: type),
      headers: [(.contentDisposition, "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(full)")])
  }
}
