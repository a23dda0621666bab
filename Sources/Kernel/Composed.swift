import Foundation

extension String {
  /// The same text with each Latin letter and its mark as one sign: "å" written as "a" and a ring is "å". A Mac's file names
  /// and texts copied out of PDF come in parts, and would sort, search and compare as other words.
  ///
  /// Only a letter of ASCII with the mark that follows it, one pair at a time: over whole texts Foundation's composing takes
  /// signs beyond the first 65,536 for others.
  package var composed: String {
    // Below U+0300, whose UTF-8 begins with 0xCC, nothing joins with anything.
    guard utf8.contains(where: { $0 >= 0xCC }) else { return self }
    var view = String.UnicodeScalarView()
    view.reserveCapacity(unicodeScalars.count)
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if let letter = last, letter.isASCII, letter.properties.isAlphabetic, (0x300...0x36F).contains(scalar.value),
        let one = Self.pair(letter, scalar)
      {
        view.removeLast()
        view.append(one)
      } else {
        // The sign for ångström is the letter by another number.
        view.append(scalar == "\u{212B}" ? "Å" : scalar)
      }
      last = scalar
    }
    return String(view)
  }

  private static func pair(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    let both = String(String.UnicodeScalarView([letter, mark])).precomposedStringWithCanonicalMapping.unicodeScalars
    return both.count == 1 ? both.first : nil
  }
}
