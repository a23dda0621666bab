/// Recipients enumerated in a sentence.
enum RecipientSentences {
  /// The sentence that the lines are, when they are no list.
  static func of(_ lines: [Line], hasLead: Bool) -> Found? {
    guard let first = lines.first, first.marker == nil, first.cells.count == 1 else { return nil }
    var paragraph: [Line] = [first]
    for line in lines.dropFirst() {
      if line.isAfterGap || line.marker != nil { break }
      if hasLead && paragraph.count == 1 && !Recipients.runsOn(first, line) && !first.text.ends(",") { break }
      paragraph.append(line)
    }
    let text = Phrases.join(paragraph.map(\.text))
    let commas = text.utf8.count(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
    let purposeCount = ["kännedom", "åtgärd", "verkställ"].reduce(0) { sum, word in
      sum + count(of: word, in: Phrases.fold(text))
    }
    let isSentence =
      hasLead || paragraph.count == 1 && commas >= 2
      || paragraph.count >= 2 && first.text.utf8.count > 60 && commas >= 2
      || paragraph.count == 1 && purposeCount >= 2 || lines.count == 1 && commas == 1 && areAlike(text)
    // Lines that each hold one entry are a list, not a sentence.
    let looksLikeList = paragraph.count >= 2 && paragraph.allSatisfy { $0.text.utf8.count < 60 }
    guard isSentence, !(looksLikeList && !hasLead) else { return nil }
    guard commas > 0 || hasLead else { return nil }
    let last = paragraph[paragraph.count - 1]
    return Found(text, first.range.lowerBound..<last.range.upperBound)
  }

  /// "Bildningschef, socialchef": two of a kind, and not an office of somebody's.
  private static func areAlike(_ text: String) -> Bool {
    let pieces = text.split(separator: ",").map { String($0).trimmed(" .") }
    return pieces.allSatisfy { $0.wordCount <= 2 && Titles.isNamed($0) }
      || pieces.allSatisfy { Bodies.isAlone(Phrases.capitalised($0)) != nil }
  }

  /// The recipients in it.
  static func read(_ text: String, _ place: Range<Int>) -> [Recipients.Recipient] {
    var pieces: [String] = []
    var current = ""
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if (scalar == "," || scalar == ";") && depth <= 0 {
        pieces.append(current.trimmed())
        current = ""
      } else {
        current.unicodeScalars.append(scalar)
      }
    }
    pieces.append(current.trimmed(" ."))
    // "A, B och C": the last comma is an "och", unless the name has one of its own.
    let isPurpose = pieces.last.map { Purposes.both(Phrases.fold($0).trimmed(" .()")) != nil } ?? false
    if !isPurpose, let last = pieces.last, let at = last.place(of: " och "),
      pieces.count > 1 || Bodies.all(in: last).count > 1
    {
      let front = last.before(byte: at)
      let isSuspended = front.ends("-") || front.wordCount > 3
      let back = last.from(byte: at + 5)
      if !isSuspended || Bodies.all(in: last).count > 1 && !front.ends("-") {
        pieces.removeLast()
        pieces += [front, back]
      }
    }
    if let last = pieces.last, let at = last.place(of: " samt ") {
      pieces.removeLast()
      pieces += [last.before(byte: at).trimmed(), last.from(byte: at + 6).trimmed()]
    }
    var recipients: [Recipients.Recipient] = []
    for piece in pieces where !piece.isEmpty {
      let low = Phrases.fold(piece).trimmed(" .()")
      if let (first, second) = Purposes.both(low), let last = recipients.indices.last {
        recipients[last].purpose = first
        recipients[last].other = second
        continue
      }
      if let purpose = Purposes.words[low] {
        // "…, för kännedom" holds for the one before it.
        if !recipients.isEmpty { recipients[recipients.count - 1].purpose = purpose }
        continue
      }
      if low.begins("för "), low.wordCount <= 6, !recipients.isEmpty { continue }
      let said = Purposes.read(of: piece)
      if !said.name.isEmpty { recipients.append(Recipients.Recipient(said, place)) }
    }
    // One purpose at the end of an enumeration holds for all in it.
    if let last = recipients.last?.purpose, recipients.dropLast().allSatisfy({ $0.purpose == nil }),
      recipients.count > 1
    {
      for at in recipients.indices { recipients[at].purpose = last }
    }
    return recipients
  }

  private static func count(of word: String, in text: String) -> Int {
    var sum = 0
    var from = 0
    while let at = text.place(of: word, from: from) {
      sum += 1
      from = at + 1
    }
    return sum
  }
}
