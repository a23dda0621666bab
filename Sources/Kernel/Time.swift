import Foundation

/// A moment, in UTC, counted in milliseconds since 1970. Stored and told as RFC 3339 with three decimals.
package struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment of the machine's clock. Only the Store and the tests' stage ask for it.
  package static func ofTheClock() -> Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  /// Reads `2026-03-14T08:30:00.123Z` (decimals optional); nil when it is not such a text.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.count <= 30, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Digits.value(bytes[11..<13]), let minute = Digits.value(bytes[14..<16]),
      let second = Digits.value(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    if bytes.count > 20 {
      guard bytes[19] == UInt8(ascii: "."), let digits = Digits.value(bytes[20..<(bytes.count - 1)].prefix(3)) else {
        return nil
      }
      let count = min(3, bytes.count - 21)
      fraction = count == 1 ? digits * 100 : count == 2 ? digits * 10 : digits
    }
    let seconds = Int64(day.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    milliseconds = seconds * 1000 + Int64(fraction)
  }

  package var description: String {
    let (days, rest) = Self.split(milliseconds, by: 86_400_000)
    let day = Day(daysSince1970: Int(days))
    let ms = Int(rest)
    return "\(day)T\(Digits.two(ms / 3_600_000)):\(Digits.two(ms / 60_000 % 60)):\(Digits.two(ms / 1000 % 60))"
      + ".\(Digits.three(ms % 1000))Z"
  }

  /// RFC 3339 without decimals, as the public JSON tells it.
  package var rfc3339: String { String(description.prefix(19)) + "Z" }

  /// The moment so many seconds later (or earlier).
  package func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds &+ seconds &* 1000) }

  package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// The day this moment falls on in Stockholm, and the clock there.
  package var inStockholm: (day: Day, hour: Int, minute: Int) {
    let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    let offset = Stockholm.zone.secondsFromGMT(for: date)
    let (days, rest) = Self.split(milliseconds + Int64(offset) * 1000, by: 86_400_000)
    return (Day(daysSince1970: Int(days)), Int(rest / 3_600_000), Int(rest / 60_000 % 60))
  }

  static func split(_ value: Int64, by size: Int64) -> (whole: Int64, rest: Int64) {
    var whole = value / size
    var rest = value % size
    if rest < 0 {
      whole -= 1
      rest += size
    }
    return (whole, rest)
  }
}

extension Instant: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let instant = Instant(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not an instant"))
    }
    self = instant
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

enum Stockholm {
  /// Swedish law's time zone. A machine without time zone data keeps Central European winter time.
  static let zone = TimeZone(identifier: "Europe/Stockholm") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt
}

enum Digits {
  static func value(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var sum = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      sum = sum * 10 + Int(byte - 48)
    }
    return sum
  }
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  static func three(_ number: Int) -> String { number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)" }
}

/// A calendar day, without clock or zone: the day of a decision, a deadline, "ansluten sedan". Told as `2023-02-14`.
///
/// A deadline ends when its day ends in Stockholm.
package struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day (30 February), or outside the years 1900 to 2199 that a decision can have.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(month, year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads an ISO date; nil when it is not one.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
      let day = Digits.value(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// From a count of days since 1970-01-01 (H. Hinnant's civil-from-days arithmetic).
  package init(daysSince1970 count: Int) {
    let z = count + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  package var daysSince1970: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days later (or earlier).
  package func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  /// The day so many working days later, Saturdays and Sundays passed over (public holidays are not known here).
  package func adding(workingDays count: Int) -> Day {
    var left = count
    var day = self
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday < 5 { left -= 1 }
    }
    return day
  }

  /// 0 for Monday to 6 for Sunday.
  package var weekday: Int { (((daysSince1970 + 3) % 7) + 7) % 7 }

  package var description: String { "\(year)-\(Digits.two(month))-\(Digits.two(day))" }

  package static func < (left: Day, right: Day) -> Bool { left.daysSince1970 < right.daysSince1970 }

  static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// The day as running text tells it: "14 februari 2023", "14 February 2023", "14. helmikuuta 2023".
  package func told(in language: Language) -> String {
    switch language {
    case .sv: "\(day) \(Self.monthsSv[month - 1]) \(year)"
    case .en: "\(day) \(Self.monthsEn[month - 1]) \(year)"
    case .fi: "\(day). \(Self.monthsFi[month - 1])ta \(year)"
    }
  }

  private static let monthsSv = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  private static let monthsEn = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let monthsFi = [
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu",
    "marraskuu", "joulukuu",
  ]
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day"))
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Instant {
  /// The moment as a page tells it: "14 februari 2023 kl. 14.32".
  package func told(in language: Language) -> String {
    let (day, hour, minute) = inStockholm
    return switch language {
    case .sv: "\(day.told(in: .sv)) kl. \(Digits.two(hour)).\(Digits.two(minute))"
    case .en: "\(day.told(in: .en)), \(Digits.two(hour)):\(Digits.two(minute))"
    case .fi: "\(day.told(in: .fi)) klo \(Digits.two(hour)).\(Digits.two(minute))"
    }
  }

  /// The day it falls on in Stockholm.
  package var day: Day { inStockholm.day }
}
