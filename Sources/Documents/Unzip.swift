import CZlib

/// Reads single entries of a ZIP archive, and nothing that an attacker could put in one.
struct Unzip {
  struct Entry {
    let name: String
    let method: UInt16
    let isEncrypted: Bool
    let packed: Int
    let size: Int
    let offset: Int
  }

  /// The most that an entry may grow to.
  static let mostBytes = 24_000_000
  static let mostEntries = 2_000

  private let bytes: [UInt8]
  let entries: [Entry]

  /// Reads the central directory. What is outside the file, or more than a document has, is refused.
  init(_ bytes: [UInt8]) throws(PaperFault) {
    self.bytes = bytes
    guard bytes.count >= 22 else { throw .damaged }
    let lowest = max(0, bytes.count - 66_000)
    var end = bytes.count - 22
    while end >= lowest, !Unzip.has(bytes, end, [0x50, 0x4B, 0x05, 0x06]) { end -= 1 }
    guard end >= lowest else { throw .damaged }
    let count = Unzip.two(bytes, end + 10)
    var at = Unzip.four(bytes, end + 16)
    guard count > 0, count <= Unzip.mostEntries else { throw count == 0 ? .damaged : .swells }
    var entries: [Entry] = []
    for _ in 0..<count {
      guard at + 46 <= bytes.count, Unzip.has(bytes, at, [0x50, 0x4B, 0x01, 0x02]) else { throw .damaged }
      let nameLength = Unzip.two(bytes, at + 28)
      let next = at + 46 + nameLength + Unzip.two(bytes, at + 30) + Unzip.two(bytes, at + 32)
      guard next <= bytes.count else { throw .damaged }
      entries.append(
        Entry(
          name: String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self),
          method: UInt16(Unzip.two(bytes, at + 10)), isEncrypted: Unzip.two(bytes, at + 8) & 1 == 1,
          packed: Unzip.four(bytes, at + 20), size: Unzip.four(bytes, at + 24), offset: Unzip.four(bytes, at + 42)))
      at = next
    }
    self.entries = entries
  }

  /// The bytes of an entry by its exact name; nil when there is none. Names are only compared, never used as paths.
  func read(_ name: String) throws(PaperFault) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    if entry.isEncrypted { throw .encrypted }
    guard entry.offset + 30 <= bytes.count, Unzip.has(bytes, entry.offset, [0x50, 0x4B, 0x03, 0x04]) else {
      throw .damaged
    }
    let start = entry.offset + 30 + Unzip.two(bytes, entry.offset + 26) + Unzip.two(bytes, entry.offset + 28)
    guard start + entry.packed <= bytes.count else { throw .damaged }
    let packed = Array(bytes[start..<(start + entry.packed)])
    switch entry.method {
    case 0:
      guard packed.count <= Unzip.mostBytes else { throw .swells }
      return packed
    case 8: return try Unzip.inflate(packed, declared: entry.size)
    default: throw .damaged
    }
  }

  /// Unpacks with a ceiling: what grows past it, whatever its header says, is refused while it grows.
  private static func inflate(_ packed: [UInt8], declared: Int) throws(PaperFault) -> [UInt8] {
    guard declared <= mostBytes else { throw .swells }
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = packed
    var output: [UInt8] = []
    output.reserveCapacity(min(max(declared, 1024), mostBytes))
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    var status: Int32 = Z_OK
    let fault: PaperFault? = input.withUnsafeMutableBufferPointer { input -> PaperFault? in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      repeat {
        let written = chunk.withUnsafeMutableBufferPointer { chunk -> Int in
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          return chunk.count - Int(stream.avail_out)
        }
        guard status == Z_OK || status == Z_STREAM_END else { return .damaged }
        output.append(contentsOf: chunk[0..<written])
        if output.count > mostBytes { return .swells }
        if written == 0, status != Z_STREAM_END, stream.avail_in == 0 { return .damaged }
      } while status != Z_STREAM_END
      return nil
    }
    if let fault { throw fault }
    return output
  }

  // MARK: Numbers, little end first

  private static func two(_ bytes: [UInt8], _ at: Int) -> Int {
    at + 2 <= bytes.count ? Int(bytes[at]) | Int(bytes[at + 1]) << 8 : 0
  }

  private static func four(_ bytes: [UInt8], _ at: Int) -> Int {
    at + 4 <= bytes.count ? two(bytes, at) | two(bytes, at + 2) << 16 : 0
  }

  private static func has(_ bytes: [UInt8], _ at: Int, _ sign: [UInt8]) -> Bool {
    at >= 0 && at + sign.count <= bytes.count && bytes[at..<(at + sign.count)].elementsEqual(sign)
  }
}
