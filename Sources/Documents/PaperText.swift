import Kernel

/// Turns the bytes of a text file into text, whatever program wrote it.
package enum PaperText {
  /// More than any proposal has.
  package static let mostScalars = 1_500_000
  package static let mostLines = 50_000

  /// The text in the bytes: UTF-8 with or without a mark, UTF-16 of either order, Windows-1252, and mixtures of them.
  ///
  /// Line ends become line feeds; marks that turn the direction of writing are left out, since they show one thing and hold
  /// another. Throws when it is no text, or more of it than a paper has.
  package static func decode(_ bytes: [UInt8]) throws(PaperFault) -> String {
    guard !bytes.isEmpty else { throw .empty }
    if let kind = foreign(bytes) { throw kind }
    let units: [Unicode.Scalar]
    if bytes.starts(with: [0xFF, 0xFE]) {
      units = try utf16(bytes.dropFirst(2), littleEndian: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      units = try utf16(bytes.dropFirst(2), littleEndian: false)
    } else if let order = bareUTF16(bytes) {
      units = try utf16(bytes[...], littleEndian: order)
    } else {
      units = try eightBit(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    }
    return try tidy(units)
  }

  // MARK: What it is not

  private static func foreign(_ bytes: [UInt8]) -> PaperFault? {
    let signs: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x47, 0x49, 0x46, 0x38], "GIF"),
      ([0x7B, 0x5C, 0x72, 0x74, 0x66], "RTF"), ([0x1F, 0x8B], "gzip"), ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
      ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"), ([0x52, 0x61, 0x72, 0x21], "RAR"),
    ]
    for (sign, name) in signs where bytes.starts(with: sign) { return .notAPaper(kind: name) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWord }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .notAPaper(kind: "ZIP") }
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { return .notAPaper(kind: "PDF") }
    return nil
  }

  // MARK: Encodings

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) throws(PaperFault) -> [Unicode.Scalar] {
    guard bytes.count >= 2 else { throw .empty }
    guard bytes.count / 2 <= mostScalars else { throw .tooLong }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count / 2)
    var high: UInt32?
    var strange = 0
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let unit =
        littleEndian ? UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 : UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
      at += 2
      if let first = high {
        high = nil
        if (0xDC00...0xDFFF).contains(unit),
          let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + unit - 0xDC00)
        {
          scalars.append(scalar)
          continue
        }
        strange += 1
        scalars.append("\u{FFFD}")
      }
      if (0xD800...0xDBFF).contains(unit) {
        high = unit
      } else if let scalar = Unicode.Scalar(unit), unit != 0 {
        scalars.append(scalar)
      } else {
        strange += 1
      }
    }
    if strange * 50 > scalars.count { throw .notAPaper(kind: nil) }
    return scalars
  }

  /// UTF-16 without a mark: every other byte is zero. Nil when it is not; otherwise whether the low byte comes first.
  private static func bareUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(2_000)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (at, byte) in sample.enumerated() where byte == 0 {
      if at % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd * 10 > half * 7, zeros.even * 20 < half { return true }
    if zeros.even * 10 > half * 7, zeros.odd * 20 < half { return false }
    return nil
  }

  /// UTF-8 where it is valid, Windows-1252 for every byte where it is not: pasted files are sometimes both.
  private static func eightBit(_ bytes: ArraySlice<UInt8>) throws(PaperFault) -> [Unicode.Scalar] {
    guard bytes.count <= mostScalars * 3 else { throw .tooLong }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var controls = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte == 0 { throw .notAPaper(kind: nil) }
        if byte < 0x20, ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1F].contains(byte) { controls += 1 }
        scalars.append(Unicode.Scalar(byte))
        at += 1
      } else if let (scalar, length) = utf8(bytes, at) {
        scalars.append(scalar)
        at += length
      } else {
        let scalar = windows1252(byte)
        if scalar == "\u{FFFD}" { controls += 1 }
        scalars.append(scalar)
        at += 1
      }
    }
    if controls > 4, controls * 100 > scalars.count { throw .notAPaper(kind: nil) }
    return scalars
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[at]
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard at + length <= bytes.endIndex else { return nil }
    for next in bytes[(at + 1)..<(at + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    if length == 3, value < 0x800 { return nil }
    if length == 4, value < 0x10000 { return nil }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D,
    0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
    0xFFFD,
    0x017E, 0x0178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let value = (0x80...0x9F).contains(byte) ? upper[Int(byte - 0x80)] : UInt32(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  // MARK: Tidying

  static func tidy(_ scalars: [Unicode.Scalar]) throws(PaperFault) -> String {
    var view = String.UnicodeScalarView()
    view.reserveCapacity(scalars.count)
    var lines = 0
    var last: Unicode.Scalar?
    var isBlank = true
    for scalar in scalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0D:
        view.append("\n")
        lines += 1
      case 0x0A:
        if last != "\r" {
          view.append("\n")
          lines += 1
        }
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF, 0: continue
      case 0x01...0x08, 0x0E...0x1E, 0x7F: continue
      case 0x1F: view.append("\u{AD}")  // Word's own optional hyphen
      case 0x0B: view.append("\n")
      default:
        view.append(scalar)
        if isBlank, !scalar.properties.isWhitespace { isBlank = false }
      }
      if lines > mostLines { throw .tooLong }
    }
    guard !isBlank else { throw .empty }
    guard view.count <= mostScalars else { throw .tooLong }
    return String(view).composed
  }
}
