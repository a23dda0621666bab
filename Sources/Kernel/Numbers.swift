/// A Swedish organisation number (organisationsnummer, lag 1974:174): ten digits, the third at least 2, the last a check
/// digit by the Luhn method.
///
/// A third digit of 0 or 1 would be a month: such a number is a personal identity number and is refused, so that a
/// one-person firm's owner can never be stored by their identity number.
package struct OrganisationNumber: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Why a text is no organisation number.
  package enum Fault: Error, Sendable, Hashable {
    case notTenDigits
    case personalIdentityNumber
    case wrongCheckDigit
  }

  /// The ten digits.
  package let digits: String

  /// Reads "212000-2114", "2120002114" or "16212000-2114".
  package init(_ text: some StringProtocol) throws(Fault) {
    var numbers: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": numbers.append(Int(scalar.value) - 48)
      case "-", " ", "\u{2010}", "\u{2011}", "\u{2013}", "\u{00A0}": continue
      default: throw .notTenDigits
      }
      if numbers.count > 12 { throw .notTenDigits }
    }
    if numbers.count == 12, numbers[0] == 1, numbers[1] == 6 { numbers.removeFirst(2) }
    if numbers.count == 12 { throw .personalIdentityNumber }
    guard numbers.count == 10 else { throw .notTenDigits }
    guard numbers[2] >= 2 else { throw .personalIdentityNumber }
    var sum = 0
    for (place, number) in numbers.enumerated() {
      let weighed = place % 2 == 0 ? number * 2 : number
      sum += weighed > 9 ? weighed - 9 : weighed
    }
    guard sum % 10 == 0 else { throw .wrongCheckDigit }
    digits = numbers.map(String.init).joined()
  }

  package var description: String { "\(digits.prefix(6))-\(digits.suffix(4))" }

  package init(from decoder: any Decoder) throws {
    self = try OrganisationNumber(decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// SCB's two-digit county code ("19"): text, since a leading zero matters.
package struct CountyCode: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let text: String

  /// Nil when it is not two digits.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    self.text = String(text)
  }

  package var description: String { text }
  package static func < (left: CountyCode, right: CountyCode) -> Bool { left.text < right.text }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let code = CountyCode(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a county code"))
    }
    self = code
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
