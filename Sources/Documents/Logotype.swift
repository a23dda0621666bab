import CZlib
import Foundation

/// An organisation's own mark in the head: a PNG or JPEG picture that has been looked through, and what is read aloud instead of it.
package struct Logotype: Codable, Sendable, Hashable {
  /// The formats taken.
  package enum Format: String, Codable, Sendable, Hashable {
    case png, jpg
  }

  /// The most bytes, and the most dots across or down, that a mark needs on paper.
  package static let mostBytes = 1_000_000
  package static let mostDots = 4_000

  package let bytes: [UInt8]
  package let format: Format
  /// In words, for those who do not see it.
  package let alternative: String
  /// Dots across, and down.
  let width: Int
  let height: Int

  /// Nil when the bytes are no whole picture of the two formats, or a larger one than a mark is.
  package init?(_ bytes: [UInt8], alternative: String) {
    guard bytes.count <= Self.mostBytes, let (format, width, height) = Self.look(bytes) else { return nil }
    guard (1...Self.mostDots).contains(width), (1...Self.mostDots).contains(height) else { return nil }
    self.bytes = bytes
    self.format = format
    self.width = width
    self.height = height
    self.alternative = WritableText.line(alternative)
  }

  enum CodingKeys: String, CodingKey { case bytes, alternative }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let picture = Logotype(
      [UInt8](try values.decode(Data.self, forKey: .bytes)),
      alternative: try values.decode(String.self, forKey: .alternative))
    guard let picture else {
      throw DecodingError.dataCorruptedError(forKey: .bytes, in: values, debugDescription: "not a picture")
    }
    self = picture
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(Data(bytes), forKey: .bytes)
    try values.encode(alternative, forKey: .alternative)
  }

  /// Its media type.
  var mediaType: String { format == .png ? "image/png" : "image/jpeg" }

  /// The picture inside an address, for formats that would otherwise have to fetch it.
  var dataURL: String { "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())" }

  private static func look(_ bytes: [UInt8]) -> (Format, Int, Int)? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      return png(bytes).map { (.png, $0, $1) }
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return jpeg(bytes).map { (.jpg, $0, $1) } }
    return nil
  }

  /// Every chunk has its length and its sum (RFC 2083, 3.2); the first tells the size, the last is the end.
  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    func four(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    var at = 8
    var size: (Int, Int)?
    var hasPicture = false
    while at + 12 <= bytes.count {
      let length = four(at)
      guard length <= bytes.count - at - 12 else { return nil }
      let sum = bytes[(at + 4)..<(at + 8 + length)].withUnsafeBufferPointer {
        crc32(0, $0.baseAddress, UInt32($0.count))
      }
      guard four(at + 8 + length) == Int(sum) else { return nil }
      switch String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self) {
      case "IHDR":
        guard size == nil, at == 8, length == 13 else { return nil }
        size = (four(at + 8), four(at + 12))
      case "IDAT": hasPicture = true
      case "IEND": return hasPicture && at + 12 == bytes.count ? size : nil
      default: break
      }
      at += 12 + length
    }
    return nil
  }

  /// The frame's head tells the size (ITU T.81, B.2.2): grey or colour, eight bits; print's four colours are not taken.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.suffix(2).elementsEqual([0xFF, 0xD9]) else { return nil }
    var at = 2
    while at + 10 <= bytes.count, bytes[at] == 0xFF {
      let mark = bytes[at + 1]
      if mark == 0xFF {
        at += 1
        continue
      }
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
      guard length >= 2 else { return nil }
      if mark == 0xC0 || mark == 0xC1 || mark == 0xC2 {
        guard bytes[at + 4] == 8, bytes[at + 9] == 1 || bytes[at + 9] == 3 else { return nil }
        return (Int(bytes[at + 7]) << 8 | Int(bytes[at + 8]), Int(bytes[at + 5]) << 8 | Int(bytes[at + 6]))
      }
      at += 2 + length
    }
    return nil
  }
}
