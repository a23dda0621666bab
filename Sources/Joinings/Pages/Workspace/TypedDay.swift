import Kernel

/// A day as people type it: "14 februari 2023", "den 14 feb 2023", "14/2 2023", "14.2.2023", "2023-02-14", "20230214",
/// "14 February 2023", "14. helmikuuta 2023". Day before month, as in Sweden; a year with four figures.
package enum TypedDay {
  /// Nil when it is no day.
  package static func read(_ text: String) -> Day? {
    let words = pieces(text)
    let numbers = words.compactMap(Int.init)
    let months = words.compactMap(month)
    guard words.allSatisfy({ Int($0) != nil || month($0) != nil || filler.contains($0) }) else { return nil }
    if let month = months.first {
      guard months.count == 1, numbers.count == 2 else { return nil }
      if isYear(numbers[1]) { return Day(year: numbers[1], month: month, day: numbers[0]) }
      return isYear(numbers[0]) ? Day(year: numbers[0], month: month, day: numbers[1]) : nil
    }
    switch numbers.count {
    case 1: return together(words)
    case 3:
      if isYear(numbers[0]) { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
      return isYear(numbers[2]) ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
    default: return nil
    }
  }

  /// "20230214"
  private static func together(_ words: [String]) -> Day? {
    guard let digits = words.first(where: { Int($0) != nil }), digits.utf8.count == 8 else { return nil }
    return Day("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2199).contains(number) }

  /// Runs of letters and runs of figures, everything else between them passed over.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var isFigures = false
    for letter in text.lowercased() {
      let figure = letter.isASCII && letter.isNumber
      if figure || letter.isLetter {
        if !current.isEmpty, figure != isFigures {
          pieces.append(current)
          current = ""
        }
        isFigures = figure
        current.append(letter)
      } else if !current.isEmpty {
        pieces.append(current)
        current = ""
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3, !filler.contains(word) else { return nil }
    let names = [
      ["januari", "january", "tammikuuta"], ["februari", "february", "helmikuuta"],
      ["mars", "march", "maaliskuuta"], ["april", "huhtikuuta"], ["maj", "may", "toukokuuta"],
      ["juni", "june", "kesäkuuta"], ["juli", "july", "heinäkuuta"], ["augusti", "august", "elokuuta"],
      ["september", "syyskuuta", "sept"], ["oktober", "october", "lokakuuta"], ["november", "marraskuuta"],
      ["december", "joulukuuta"],
    ]
    return names.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  private static let filler: Set<String> = [
    "den", "d", "kl", "of", "the", "th", "st", "nd", "rd", "måndag", "måndagen", "tisdag", "tisdagen", "onsdag",
    "onsdagen", "torsdag", "torsdagen", "fredag", "fredagen", "lördag", "lördagen", "söndag", "söndagen", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "maanantai", "tiistai", "keskiviikko",
    "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina", "tiistaina", "keskiviikkona", "torstaina",
    "perjantaina", "lauantaina", "sunnuntaina",
  ]
}
