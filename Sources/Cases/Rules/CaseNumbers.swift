/// The paper's case number (diarienummer): never one that only stands in the list of papers.
enum CaseNumbers {
  private static let labels = [
    "diarienummer", "diarienr", "dnr", "ärendenummer", "ärendenr", "vår beteckning", "beteckning", "diarie nr",
    "vårt dnr", "ärende",
    "diarieförd", "vår referens", "vår ref", "ärende nr", "ärende-id", "ärendeid", "aktnummer", "ärendebeteckning",
    "målnummer", "diariebeteckning", "dnr.",
  ]

  static func read(_ outline: Outline, genre: Genre) -> (first: Found?, byOrganisation: [String: String]) {
    let lines = headLines(outline)
    if genre == .agenda { return (ofOneMatter(outline), [:]) }
    var byOrganisation: [String: String] = [:]
    var first: Found?
    for candidate in HeadFields.candidates(outline, labels, within: lines) {
      if candidate.text.utf8.count > 200 { continue }
      if let number = number(at: candidate.text) {
        first = first ?? Found(number, candidate.place)
        break
      }
    }
    // "Dnr Tranemo KS/2024:410"
    for line in outline.sheet.lines.prefix(lines) {
      for cell in line.cells {
        guard (3...6).contains(cell.text.wordCount) else { continue }
        let words = cell.text.words
        guard labels.contains(Phrases.fold(words[0]).trimmed(":.")),
          let place = municipality(words[1]), let number = number(at: words.dropFirst(2).joined(separator: " "))
        else { continue }
        if byOrganisation[place] == nil { byOrganisation[place] = number }
        if byOrganisation.count == 1 { first = Found(number, line) }
      }
    }
    // Numbers of several organisations under one label: "Hallstahammar KS 2024/118".
    for line in outline.sheet.lines.prefix(lines) {
      guard (2...5).contains(line.text.wordCount), Gazetteer.mayName(line.text) else { continue }
      let words = line.text.words
      guard let place = municipality(words[0]) else { continue }
      let rest = words.dropFirst().joined(separator: " ").trimmed(": ")
      if let number = number(at: rest), number.utf8.count + 2 >= rest.utf8.count {
        byOrganisation[place] = number
        first = byOrganisation.count == 1 ? Found(number, line) : first
      }
    }
    if byOrganisation.count < 2 { byOrganisation = [:] }
    if first == nil { first = inTitle(outline, lines) ?? bareInHead(outline, lines) }
    if first == nil, genre == .minutes { first = atMatter(outline) }
    if first == nil { first = labelledLater(outline) }
    return (first, byOrganisation)
  }

  /// Every number with a label of ours in the head, in order.
  static func labelled(_ outline: Outline) -> [String] {
    HeadFields.candidates(outline, labels, within: headLines(outline)).compactMap { candidate in
      let low = Phrases.fold(candidate.text)
      return candidate.text.utf8.count > 200 || low.begins("er ") || low.begins("ert ")
        ? nil : number(at: candidate.text)
    }
  }

  private static func municipality(_ word: String) -> String? {
    let bare = word.trimmed(":,")
    if Gazetteer.municipalities[bare] != nil { return bare }
    return bare.ends("s") && Gazetteer.municipalities[String(bare.dropLast())] != nil
      ? String(bare.dropLast()) : nil
  }

  private static func headLines(_ outline: Outline) -> Int {
    let head = outline.head.upperBound
    return min(outline.sheet.lines.count, max(head, outline.sections.isEmpty ? 20 : head) + 0)
  }

  /// "… (dnr KS 2023/0231)" behind a title.
  private static func inTitle(_ outline: Outline, _ count: Int) -> Found? {
    for line in outline.sheet.lines.prefix(min(count, 12)) {
      if let number = titled(line) { return number }
      for label in ["(dnr", "(diarienummer", "(diarienr", ", dnr", " dnr:"] {
        guard let at = line.low.place(of: label) else { continue }
        if let number = number(at: line.text.from(byte: at + label.utf8.count).trimmed(" :.")) {
          return Found(number, line)
        }
      }
    }
    return nil
  }

  /// A committee's number in brackets: "(KS 2023/0231)".
  private static func titled(_ line: Line) -> Found? {
    guard let open = line.text.place(of: "("), let number = number(at: line.text.from(byte: open + 1)),
      number.unicodeScalars.first.map(Phrases.isUpper) ?? false,
      number.holds("/") || number.holds(":") || (number.holds("-") || number.holds(".")) && number.holds("20"),
      !["SOU", "SFS", "Ds", "GKH", "Prop", "EU", "HSLF"].contains(where: number.begins)
    else { return nil }
    return Found(number, line)
  }

  /// "Diarienummer 0875/14" on a line of its own further down: the memo behind a covering letter.
  private static func labelledLater(_ outline: Outline) -> Found? {
    for line in outline.sheet.lines.prefix(80) {
      guard line.text.hasDigit else { continue }
      for label in labels where line.low.begins(label) && isOver(line.low, label.utf8.count) {
        if let number = number(at: line.text.from(byte: label.utf8.count).trimmed(" :.")), line.text.wordCount <= 5 {
          return Found(number, line)
        }
      }
    }
    return nil
  }

  /// Whether a label ends at a byte.
  private static func isOver(_ low: String, _ byte: Int) -> Bool {
    let rest = low.utf8.dropFirst(byte).first
    return rest == UInt8(ascii: " ") || rest == UInt8(ascii: ":")
  }

  /// The number that the only matter of an extract begins with: "KSKF/2014:1".
  private static func atMatter(_ outline: Outline) -> Found? {
    var found: [Found] = []
    for line in outline.sheet.lines {
      let words = line.text.words.drop { PageHeads.hasPageMark($0) }.map { $0 }
      guard !words.isEmpty, words[0].utf8.contains(UInt8(ascii: "/")) || words[0].utf8.contains(UInt8(ascii: ":")),
        let number = number(at: words[0])
      else { continue }
      if number.unicodeScalars.first.map(Phrases.isUpper) ?? false,
        number.unicodeScalars.contains(where: Phrases.isDigit)
      {
        found.append(Found(number, line))
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A number with a committee's letters in a head that has no label for it.
  private static func bareInHead(_ outline: Outline, _ count: Int) -> Found? {
    for line in outline.sheet.lines.prefix(min(count, 14)) {
      for cell in line.cells where cell.text.wordCount <= 3 {
        let words = cell.text.words
        guard let first = words.first?.unicodeScalars.first, Phrases.isUpper(first), let number = number(at: cell.text)
        else { continue }
        let hasYear = number.holds("/20") || number.holds(" 20") || number.holds("-20") || number.holds("19")
        if number.utf8.count == cell.text.utf8.count, hasYear, Dates.first(in: Phrases.fold(number)) == nil {
          return Found(number, line)
        }
      }
    }
    return nil
  }

  /// In a list with one matter only, its number is the paper's.
  private static func ofOneMatter(_ outline: Outline) -> Found? {
    var found: [Found] = []
    for line in outline.sheet.lines {
      for label in ["dnr", "diarienummer"] {
        guard let at = line.low.place(ofWord: label), line.text.utf8.count < 160 else { continue }
        let rest = line.text.from(byte: min(at + label.utf8.count, line.text.utf8.count)).trimmed(" :.")
        if let number = number(at: rest) { found.append(Found(number, line)) }
      }
    }
    if found.isEmpty { found = outline.sheet.lines.compactMap(titled) }
    return found.count == 1 ? found[0] : nil
  }

  /// The case number that a text begins with: letters of a committee, digits with their signs, a tail.
  static func number(at text: String) -> String? {
    var taken: [String] = []
    var hasNumber = false
    for word in text.words {
      let bare = word.trimmed(",;.()")
      guard !bare.isEmpty, taken.count < 4 else { break }
      let letters = bare.unicodeScalars.filter { Phrases.isLetter($0) }.count
      let digits = bare.unicodeScalars.filter { Phrases.isDigit($0) }.count
      let others = bare.unicodeScalars.count - letters - digits
      if Dates.first(in: Phrases.fold(bare))?.length == bare.utf8.count { break }
      if digits == 0 {
        guard letters == bare.unicodeScalars.count, letters <= 6, Outline.isCapitals(bare) else { break }
        if hasNumber, letters > 5 { break }
        taken.append(bare)
        continue
      }
      let isSigns = bare.unicodeScalars.allSatisfy {
        Phrases.isLetter($0) || Phrases.isDigit($0) || ["/", "-", ":", ".", "_"].contains($0) || Phrases.isHyphen($0)
      }
      guard isSigns, letters <= 8, let start = bare.unicodeScalars.first,
        Phrases.isLetter(start) || Phrases.isDigit(start)
      else { break }
      if hasNumber {
        // A tail such as "013": plain digits, few.
        guard others == 0, letters == 0, digits <= 4, word == bare || word == bare + "," else { break }
        taken.append(bare)
        continue
      }
      guard others > 0 && digits >= 3 || letters > 0 && digits >= 4 || digits >= 5 else { break }
      hasNumber = true
      taken.append(bare)
      if word != bare { break }
    }
    guard hasNumber else { return nil }
    return Phrases.cleaned(taken.joined(separator: " "))
  }
}
