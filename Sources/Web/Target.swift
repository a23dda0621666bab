import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
import NIOCore

/// What was asked for: language, path without it, segments and query, all decoded.
struct Target {
  let language: Language
  let path: String
  let segments: [String]
  let query: FormFields

  /// Nil when the path is not valid UTF-8, holds a NUL, a slash or a dot-dot in a segment, or is too long.
  init?(_ uri: URI) {
    let raw = uri.path
    guard raw.utf8.count <= 2000, raw.hasPrefix("/") else { return nil }
    var segments: [String] = []
    for part in raw.split(separator: "/") {
      guard let text = PercentText.decode(part), !text.utf8.contains(0), !text.utf8.contains(UInt8(ascii: "/")),
        text != "..", text != "."
      else { return nil }
      segments.append(text)
    }
    var language = Language.sv
    if let first = segments.first, first == "en" || first == "fi" {
      language = Language(rawValue: first) ?? .sv
      segments.removeFirst()
    }
    self.language = language
    self.segments = segments
    path = "/" + segments.map(QueryText.encode).joined(separator: "/")
    let text = uri.query ?? ""
    guard text.utf8.count <= 4000, let query = try? FormBody.parse(Array(text.utf8)) else { return nil }
    self.query = query
  }
}

enum PercentText {
  /// Decodes `%C3%B6`; nil for a broken escape or invalid UTF-8.
  static func decode(_ text: Substring) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Hex.value), let low = rest.popFirst().flatMap(Hex.value) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Text as it stands in an address's query or path.
package enum QueryText {
  package static func encode(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        out.append(contentsOf: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Visit {
  /// The query as it came, with its question mark; empty when there is none.
  package var queryText: String {
    let pairs = query.pairs.map { "\(QueryText.encode($0.name))=\(QueryText.encode($0.value))" }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }
}

enum RequestCookies {
  static func value(_ name: String, in headers: HTTPFields) -> String? {
    for field in headers[values: .cookie] {
      for pair in field.split(separator: ";") {
        let trimmed = pair.drop { $0 == " " }
        guard let equals = trimmed.firstIndex(of: "=") else { continue }
        if trimmed[..<equals] == name, trimmed.utf8.count < 300 {
          return String(trimmed[trimmed.index(after: equals)...])
        }
      }
    }
    return nil
  }
}

enum ClientAddress {
  /// Whose requests are counted together: the client's own address; a forwarded one only from a proxy that the operator has
  /// named. Of IPv6 it is the first 64 bits: a household or a rented machine has all the addresses under them (RFC 6177).
  static func of(_ request: Request, _ remote: String, _ settings: WebSettings) -> String {
    network(address(request, remote, settings))
  }

  /// An IPv6 address's network; an IPv4 address as it is, also one that is written as IPv6 (RFC 4291, 2.5.5.2).
  static func network(_ address: String) -> String {
    var bytes = in6_addr()
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
    return withUnsafeBytes(of: bytes) { bytes in
      let mapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      return mapped ? bytes[12...].map(String.init).joined(separator: ".") : Hex.text(bytes[..<8]) + "::/64"
    }
  }

  private static func address(_ request: Request, _ remote: String, _ settings: WebSettings) -> String {
    guard settings.trustedProxies.contains(remote),
      let name = HTTPField.Name("X-Forwarded-For"), let forwarded = request.headers[name]
    else { return remote }
    return forwarded.split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? remote
  }
}

enum Fault {
  /// An error's own words without values that people wrote: its type and, for the database, its code.
  static func words(_ error: any Error) -> String { String(String(reflecting: type(of: error)).prefix(120)) }
}
