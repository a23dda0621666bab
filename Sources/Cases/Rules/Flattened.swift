/// A text whose line ends were lost: taken apart again where its own words show that something new begins.
enum Flattened {
  /// Whether the line ends are gone: few lines, and at least one as long as a page.
  static func isFlat(_ lines: [Line]) -> Bool {
    lines.count <= 8 && lines.contains { $0.text.utf8.count > 600 }
  }

  /// The lines, each long one broken before and after the words that stand alone in such papers.
  static func unfold(_ lines: [Line]) -> [Line] {
    lines.flatMap { $0.text.utf8.count > 400 ? unfold($0) : [$0] }
  }

  private static func unfold(_ line: Line) -> [Line] {
    let scalars = Array(line.text.unicodeScalars)
    var starts: [Int] = []
    for at in scalars.indices where at == 0 || scalars[at - 1] == " " { starts.append(at) }
    var breaks: Set<Int> = [0]
    for (number, start) in starts.enumerated() where Phrases.isUpper(scalars[start]) || Phrases.isDigit(scalars[start])
    {
      let rest = scalars[start..<min(start + 48, scalars.count)]
      let here = String(String.UnicodeScalarView(rest))
      if let length = alone.first(where: { begins(here, $0) })?.unicodeScalars.count {
        breaks.insert(start)
        breaks.insert(start + length + 1)
      } else if opening.contains(where: { begins(here, $0) }) {
        breaks.insert(start)
      } else if isNumber(here), number > 0 {
        breaks.insert(start)
      } else if isProposer(here) {
        breaks.insert(start)
      }
    }
    let cuts = breaks.filter { $0 < scalars.count }.sorted() + [scalars.count]
    return zip(cuts, cuts.dropFirst()).compactMap { from, to in
      Line(Array(scalars[from..<to]), start: line.range.lowerBound + from, isAfterGap: true)
    }
  }

  private static func begins(_ text: String, _ words: String) -> Bool {
    guard text.begins(words) else { return false }
    let after = text.unicodeScalars.dropFirst(words.unicodeScalars.count).first
    return after == nil || after == " " || after == ":" || after == "."
  }

  /// "1. " before a capital: a point of a list.
  private static func isNumber(_ text: String) -> Bool {
    let words = text.words
    guard words.count > 1, let marker = Marker.read(words[0] + " X"), marker.isNumber, words[0].ends(".") else {
      return false
    }
    return words[1].unicodeScalars.first.map(Phrases.isUpper) ?? false
  }

  /// "Borgarrådsberedningen föreslår", "Kommunstyrelsen beslutar".
  private static func isProposer(_ text: String) -> Bool {
    let words = text.words
    guard words.count > 1, words[0].unicodeScalars.first.map(Phrases.isUpper) ?? false else { return false }
    return ["föreslår", "beslutar", "föreslås"].contains(words[1]) && Bodies.isBodyWord(Phrases.fold(words[0]))
  }

  private static let alone = [
    "Förslag till beslut", "Sammanfattning av ärendet", "Sammanfattning", "Bakgrund", "Ärendebeskrivning",
    "Beskrivning av ärendet", "Ärendet", "Beslutsunderlag", "Bilagor", "Remisser", "Beredning", "Våra synpunkter",
    "Ekonomiska konsekvenser", "Underskrifter", "ANSLAG/BEVIS", "Kopia till", "Beslutet skickas till", "Yrkanden",
    "Beslutsgång", "Ärendelista", "Bedömning", "Förvaltningens synpunkter", "Förvaltningens bedömning",
    "Handlingar i ärendet", "Reservation",
  ]
  private static let opening = [
    "Plats och tid", "Beslutande ledamöter", "Beslutande", "Ej beslutande ersättare", "Övriga närvarande", "Justerare",
    "Justeringens plats", "Sekreterare", "Ordförande", "Organ", "Protokollet anslås", "Anslaget", "Förvaringsplats",
    "Sista datum", "Underskrift", "Föredragande", "Dnr", "Diarienummer", "Handläggare", "Datum", "Paragrafer",
    "Sammanträdesdatum",
  ]
}
