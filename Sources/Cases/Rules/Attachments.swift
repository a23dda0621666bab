/// What the decision rests on: the entries of Beslutsunderlag, Bilagor, Handlingar i ärendet.
enum Attachments {
  static func read(_ outline: Outline, genre: Genre) -> [Found] {
    var found: [Found] = []
    for section in outline.all(.attachments) {
      found += read(outline, section)
    }
    return found.isEmpty ? numbered(outline) : found
  }

  /// "Bilaga 1  Länsstyrelsens inbjudan" on lines of their own, under no heading.
  private static func numbered(_ outline: Outline) -> [Found] {
    outline.sheet.lines.compactMap { line in
      guard isNumbered(line) else { return nil }
      let entry = unlabelled(line.text)
      return entry.utf8.count < line.text.utf8.count ? Found(Phrases.cleaned(entry), line) : nil
    }
  }

  /// Whether a line is an attachment with its number.
  static func isNumbered(_ line: Line) -> Bool {
    guard line.low.begins("bilaga "), line.text.utf8.count < 220, line.text.wordCount > 2 else { return false }
    let words = line.low.words
    let number = words[1].trimmed(".:")
    // "Bilaga 6 till protokollet" says where the paper itself belongs.
    return !number.isEmpty && number.unicodeScalars.allSatisfy(Phrases.isDigit) && words[2] != "till"
  }

  private static func read(_ outline: Outline, _ section: Section) -> [Found] {
    let lines = Signers.withoutSigners(outline.lines(of: section))
    var found: [Found] = []
    if section.lead != nil, let first = lines.first, lines.count == 1 || !first.text.utf8.isEmpty, first.marker == nil {
      var paragraph = [first]
      for line in lines.dropFirst() {
        if line.isAfterGap || line.marker != nil { break }
        paragraph.append(line)
      }
      let text = Phrases.join(paragraph.map(\.text))
      let place = first.range.lowerBound..<(paragraph.last ?? first).range.upperBound
      return inOneSentence(text).map { Found($0, place) }
    }
    var isMarked = false
    var indent = 0
    for (at, line) in lines.enumerated() {
      if isOver(outline, line, lines, at) { break }
      let entry = unlabelled(line.body)
      if at > 0, line.marker == nil, let before = found.last, before.text.utf8.count < 900,
        runsOn(lines[at - 1], line, isMarked: isMarked, indent: indent)
      {
        let last = found.removeLast()
        found.append(Found(Phrases.join([last.text, line.text]), last.place.lowerBound..<line.range.upperBound))
        continue
      }
      if line.marker != nil { isMarked = true }
      indent = line.indent
      let low = Phrases.fold(entry).trimmed(".:-–")
      if low.isEmpty || ["inga", "ingen", "saknas", "inga bilagor", "-"].contains(low) { continue }
      if found.isEmpty, line.text.ends(":"), at + 1 < lines.count, line.marker == nil { continue }
      found.append(Found(Phrases.cleaned(entry), line))
    }
    return found
  }

  private static func inOneSentence(_ text: String) -> [String] {
    let sign: Unicode.Scalar = text.utf8.contains(UInt8(ascii: ";")) ? ";" : ","
    var pieces: [String] = [""]
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if scalar == sign, depth <= 0 {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
    }
    var entries: [String] = []
    for piece in pieces.map({ $0.trimmed(" .") }) where !piece.isEmpty {
      // A comma before a date, a number or a paragraph stands inside an entry.
      let low = Phrases.fold(piece)
      let first = piece.unicodeScalars.first ?? " "
      let isTail =
        Phrases.isDigit(first) || first == "§" || low.begins("dnr") || low.begins("den ")
        || low.begins("daterad")
      if isTail, let last = entries.popLast() { entries.append(last + ", " + piece) } else { entries.append(piece) }
    }
    if let last = entries.last, let at = last.place(of: " samt ") ?? last.place(of: " och "),
      entries.count > 1 || last.holds(" samt ")
    {
      let tie = last.holds(" samt ") ? 6 : 5
      let front = last.before(byte: at)
      if !front.ends("-"), last.holds(" samt ") || Dates.first(in: Phrases.fold(front)) != nil {
        entries.removeLast()
        entries += [front.trimmed(), last.from(byte: at + tie).trimmed()]
      }
    }
    return entries.map { Phrases.cleaned(unlabelled($0)) }
  }

  /// What an entry is compared by: folded, without its label.
  static func title(_ text: String) -> String {
    let title = Phrases.fold(unlabelled(text)).trimmed(":. ")
    return title.begins("bilaga:") ? title.from(byte: 7).trimmed() : title
  }

  /// Without "Bilaga 1:", "A" and their likes.
  static func unlabelled(_ text: String) -> String {
    var rest = text.trimmed()
    for label in ["Bilaga ", "Bil. ", "Bil ", "BILAGA ", "Bilaga: "] where rest.begins(label) {
      let after = String(rest.dropFirst(label.count))
      let number = String(after.unicodeScalars.prefix { Phrases.isDigit($0) || Phrases.isUpper($0) || $0 == "." })
      let behind = after.dropFirst(number.count)
      // "Bilaga Granskning …": the capital is a word's, and no letter of the appendix.
      guard !number.isEmpty, number.utf8.count <= 3, !(behind.unicodeScalars.first.map(Phrases.isLetter) ?? false)
      else {
        continue
      }
      let tail = String(behind).trimmed()
      if tail.isEmpty { return rest }
      let signed = tail.trimmed(":.,–-—) ")
      rest = signed
      break
    }
    // "A   Fråga från …": a letter set apart
    let view = Array(rest.unicodeScalars.prefix(3))
    if view.count == 3, Phrases.isUpper(view[0]), view[1] == " " || view[1] == "." || view[1] == ":",
      Phrases.isUpper(view[2]) || view[2] == " "
    {
      rest = String(rest.unicodeScalars.dropFirst(2)).trimmed()
    }
    return rest
  }

  private static func runsOn(_ before: Line, _ line: Line, isMarked: Bool, indent: Int) -> Bool {
    guard !line.isAfterGap, let first = line.text.unicodeScalars.first else { return false }
    if isMarked { return line.indent >= indent || Phrases.isLower(first) }
    if before.text.ends("-") || before.text.ends(",") || before.text.ends("–")
      || before.text.ends(" och")
    {
      return true
    }
    if line.indent > indent + 1 { return true }
    if Phrases.isLower(first) { return before.text.utf8.count > 50 }
    return (Phrases.isDigit(first) || first == "(" || first == "§") && before.text.utf8.count > 60
  }

  private static func isOver(_ outline: Outline, _ line: Line, _ lines: [Line], _ at: Int) -> Bool {
    if line.text.utf8.count > 60, line.endsSentence, line.isAfterGap, line.text.wordCount > 9 { return true }
    if line.text.utf8.count > 220 || Certification.begins(line.low) || Signers.opens(line.low) { return true }
    // The next matter of a list begins: a number, a title, a case number.
    if line.isAfterGap, line.marker?.isNumber == true, !(line.text.words.first?.ends(".") ?? false), at > 0 {
      return true
    }
    if line.isAfterGap, at > 0, SigningDays.isPlaceAndDate(line) { return true }
    if line.isAfterGap, at > 0, lines[at - 1].marker != nil, line.marker == nil, line.low.begins("dnr") {
      return true
    }
    return false
  }
}
