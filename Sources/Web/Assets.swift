import Crypto
import HTTPTypes
import Kernel
import NIOCore

/// A file the program carries: served from memory under a name with its hash, so that browsers may keep it for ever.
package struct Asset: Sendable {
  package let path: String
  package let type: String
  let plain: ByteBuffer
  let packed: ByteBuffer?

  /// `name` gets the first characters of the content's hash before its ending.
  package init(name: String, ending: String, type: String, text: String) {
    let bytes = Array(text.utf8)
    let hash = Hex.text(SHA256.hash(data: bytes).prefix(6))
    path = "/assets/\(name)-\(hash).\(ending)"
    self.type = type
    plain = ByteBuffer(bytes: bytes)
    packed = Gzip.compress(plain)
  }

  func reply(gzip: Bool) -> (ByteBuffer, Bool) {
    if gzip, let packed { (packed, true) } else { (plain, false) }
  }
}

/// The files of the house itself.
package enum Assets {
  package static let stylesheet = Asset(
    name: "jamna", ending: "css", type: "text/css; charset=utf-8", text: Stylesheet.text)

  package static let icon = Asset(
    name: "jamna", ending: "svg", type: "image/svg+xml",
    text: """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 42 42"><rect width="42" height="42" rx="8" fill="#281a4a"/>\
      <g fill="none" stroke-width="4.5" stroke-linecap="round"><path stroke="#f29d69" d="M7 11C17 11 17 17.500 26 17.500h9"/>\
      <path stroke="#6fc9ce" d="M7 31C17 31 17 24.500 26 24.500h9"/></g></svg>
      """)

  static let all: [String: Asset] = Dictionary(
    uniqueKeysWithValues: [stylesheet, icon].map { ($0.path, $0) })
}
