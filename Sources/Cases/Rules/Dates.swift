/// Days as Swedish papers write them: "2024-10-21", "den 26 oktober 2011", "9 juni 2021", "20240115".
enum Dates {
  struct Hit: Sendable {
    /// ISO.
    var day: String
    /// Where it stands in the line, in bytes.
    var place: Int
    var length: Int
  }

  private static let months: WordMap<Int> = [
    "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "augusti": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
  ]

  /// The days in a folded line, in order.
  static func all(in low: String) -> [Hit] {
    guard low.hasDigit else { return [] }
    var hits: [Hit] = []
    let bytes = Array(low.utf8)
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]), at == 0 || !isDigit(bytes[at - 1]) else {
        at += 1
        continue
      }
      if let hit = numeric(bytes, at) ?? written(bytes, at) {
        hits.append(hit)
        at = hit.place + hit.length
      } else {
        while at < bytes.count, isDigit(bytes[at]) { at += 1 }
      }
    }
    return hits
  }

  static func first(in low: String) -> Hit? { all(in: low).first }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    guard at + count <= bytes.count else { return nil }
    var sum = 0
    for byte in bytes[at..<(at + count)] {
      guard isDigit(byte) else { return nil }
      sum = sum * 10 + Int(byte - 48)
    }
    return sum
  }

  /// "2024-10-21", "2024.10.21", "2024/10/21", "20241021"
  private static func numeric(_ bytes: [UInt8], _ at: Int) -> Hit? {
    guard at == 0 || ![0x2D, 0x2F, 0x2E].contains(bytes[at - 1]), let year = number(bytes, at, 4) else { return nil }
    guard (1900...2199).contains(year), at + 8 <= bytes.count else { return nil }
    let sign = bytes[at + 4]
    if sign == 0x2D || sign == 0x2F || sign == 0x2E {
      guard at + 10 <= bytes.count, bytes[at + 7] == sign, let month = number(bytes, at + 5, 2),
        let day = number(bytes, at + 8, 2), at + 10 == bytes.count || !isDigit(bytes[at + 10])
      else { return nil }
      return hit(year, month, day, at, 10)
    }
    guard let month = number(bytes, at + 4, 2), let day = number(bytes, at + 6, 2),
      at + 8 == bytes.count || !isDigit(bytes[at + 8])
    else { return nil }
    return hit(year, month, day, at, 8)
  }

  /// "990830", as it was written on typewriters: only asked for where a paper is signed.
  static func short(in low: String) -> String? {
    for word in low.words {
      let bytes = Array(word.utf8)
      guard bytes.count == 6, let year = number(bytes, 0, 2), let month = number(bytes, 2, 2),
        let day = number(bytes, 4, 2)
      else { continue }
      return hit(year > 60 ? 1900 + year : 2000 + year, month, day, 0, 6)?.day
    }
    return nil
  }

  /// "26 oktober 2011"
  private static func written(_ bytes: [UInt8], _ at: Int) -> Hit? {
    var end = at
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    guard end - at <= 2, let day = number(bytes, at, end - at), end < bytes.count, bytes[end] == 0x20 else {
      return nil
    }
    let wordStart = end + 1
    var wordEnd = wordStart
    while wordEnd < bytes.count, (0x61...0x7A).contains(bytes[wordEnd]) { wordEnd += 1 }
    guard let month = months[String(decoding: bytes[wordStart..<wordEnd], as: UTF8.self)] else { return nil }
    var yearAt = wordEnd
    if yearAt < bytes.count, bytes[yearAt] == 0x2E { yearAt += 1 }
    guard yearAt < bytes.count, bytes[yearAt] == 0x20, let year = number(bytes, yearAt + 1, 4) else { return nil }
    return hit(year, month, day, at, yearAt + 5 - at)
  }

  private static func hit(_ year: Int, _ month: Int, _ day: Int, _ at: Int, _ length: Int) -> Hit? {
    guard (1900...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return Hit(day: "\(year)-\(two(month))-\(two(day))", place: at, length: length)
  }
}
