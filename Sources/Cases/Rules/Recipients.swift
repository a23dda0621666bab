/// Who gets the decision, and what for.
enum Recipients {
  struct Recipient: Sendable {
    var name: Found
    /// "information", "action", or nil when the paper does not say.
    var purpose: String?
  }

  static func read(_ outline: Outline) -> [Recipient] {
    var recipients: [Recipient] = []
    for section in outline.all(.copies) {
      let lines = outline.lines(of: section)
      let kept = Signers.withoutSigners(lines)
      recipients += read(kept, hasLead: section.lead != nil)
    }
    var seen: Set<String> = []
    return recipients.filter { seen.insert(Phrases.fold($0.name.text)).inserted }
  }

  private static func read(_ lines: [Line], hasLead: Bool) -> [Recipient] {
    if let sentence = oneSentence(lines, hasLead: hasLead) { return inOneSentence(sentence.text, sentence.place) }
    var recipients: [Recipient] = []
    var group: String?
    var columns: [(purpose: String, column: Int)] = []
    for (at, line) in lines.enumerated() {
      if let ticks = purposeColumns(line) {
        columns = ticks
        continue
      }
      if let purpose = groupPurpose(line.low) {
        group = purpose
        continue
      }
      if let (purpose, rest) = inlineGroup(line) {
        recipients += inOneSentence(rest, line.range).map { Recipient(name: $0.name, purpose: $0.purpose ?? purpose) }
        continue
      }
      if isOver(line, lines, at) { break }
      if line.marker == nil, at > 0, let before = recipients.last, before.name.text.utf8.count < 600,
        runsOn(lines[at - 1], line)
      {
        let last = recipients.removeLast()
        let joined = Phrases.join([last.name.text, line.text])
        let (name, purpose) = purpose(of: joined)
        recipients.append(
          Recipient(
            name: Found(name, last.name.place.lowerBound..<line.range.upperBound), purpose: purpose ?? last.purpose))
        continue
      }
      if !columns.isEmpty, line.cells.count > 1 {
        recipients.append(ticked(line, columns))
        continue
      }
      for entry in entries(line) {
        let (name, own) = purpose(of: entry)
        if name.isEmpty || Phrases.fold(name) == "-" { continue }
        recipients.append(Recipient(name: Found(name, line), purpose: own ?? group))
      }
    }
    return recipients
  }

  /// "För kännedom: Socialnämnden, kulturnämnden"
  private static func inlineGroup(_ line: Line) -> (purpose: String, rest: String)? {
    let body = line.body.trimmed("☒☑ ")
    guard let colon = body.place(of: ":"), colon < 40,
      let purpose = purposes[Phrases.fold(body.before(byte: colon)).trimmed()]
    else { return nil }
    let rest = body.from(byte: colon + 1).trimmed()
    return rest.isEmpty || line.low.begins("☐") ? nil : (purpose, rest)
  }

  /// "För åtgärd:" over those it holds for.
  static func groupPurpose(_ low: String) -> String? {
    let bare = low.trimmed(":-– •.☐☒")
    guard bare.words.count <= 5 else { return nil }
    for front in ["", "kopia ", "beslutet skickas ", "skickas ", "till "] {
      guard bare.begins(front) else { continue }
      let rest = String(bare.dropFirst(front.count))
      if let purpose = purposes[rest] ?? purposes["för " + rest] {
        return rest.begins("för") || rest == "kännedom" || rest == "åtgärd" || front.isEmpty ? purpose : nil
      }
    }
    return nil
  }

  static let purposes: [String: String] = [
    "för kännedom": "information", "för information": "information", "till kännedom": "information",
    "för åtgärd": "action", "för åtgärder": "action", "för verkställighet": "action", "för verkställande": "action",
    "för genomförande": "action", "för vidare hantering": "action", "för yttrande": "action",
    "för handläggning": "action", "för vidare handläggning": "action", "för verkställan": "action",
    "till åtgärd": "action", "för vidare åtgärd": "action", "kännedom": "information", "åtgärd": "action",
    "verkställighet": "action", "verkställande": "action", "genomförande": "action", "vidare hantering": "action",
    "yttrande": "action", "f.k.": "information", "f.k": "information", "f k": "information", "fk": "information",
    "f.å.": "action", "f.å": "action", "f å": "action", "för k.": "information", "information": "information",
    "handläggning": "action",
  ]

  /// The recipient without what it gets the decision for.
  static func purpose(of entry: String) -> (name: String, purpose: String?) {
    var text = entry.trimmed(" ,;.")
    if text.ends("f.k") || text.ends("f.å") { text += "." }
    let ticked = ticks(text)
    if let ticked { return ticked }
    let low = Phrases.fold(text)
    // (för åtgärd), [för åtgärd]
    for (open, close) in [("(", ")"), ("[", "]")] where low.ends(close) {
      if let at = lastPlace(of: open, in: low) {
        let inside = low.from(byte: at + 1).trimmed(")] ")
        let name = text.before(byte: bytes(low, at, in: text)).trimmed(" ,–-:")
        let first = inside.before(byte: inside.place(of: ",") ?? inside.utf8.count).trimmed()
        if let purpose = purposes[inside] ?? purposes[first] { return (name, purpose) }
        if inside.begins("för ") { return (name, nil) }
      }
    }
    for sign in [" – ", " — ", " - ", ", ", ": ", " / ", "; "] {
      if let at = lastPlace(of: sign, in: low) {
        let inside = low.from(byte: at + sign.utf8.count).trimmed(" .()")
        let name = text.before(byte: bytes(low, at, in: text)).trimmed(" ,–-:")
        if let purpose = purposes[inside] ?? purposes[inside + "."] { return (name, purpose) }
        if inside.begins("för "), inside.words.count <= 6 { return (name, nil) }
      }
    }
    for (words, purpose) in purposes.sorted(by: { $0.key.utf8.count > $1.key.utf8.count })
    where words.begins("för ") || words.begins("f.") || words.begins("till ") {
      if low.ends(" " + words) {
        let name = String(text.unicodeScalars.dropLast(words.unicodeScalars.count)).trimmed(" ,–-:")
        return (name, purpose)
      }
    }
    return (text, nil)
  }

  /// "Socialnämnden ☐ för kännedom ☒ för åtgärd"
  private static func ticks(_ text: String) -> (name: String, purpose: String?)? {
    let on = ["☒", "☑", "✓", "✔", "[x]", "[X]", "(x)", "(X)", "■"]
    let off = ["☐", "□", "[ ]", "[]", "( )"]
    var name = text
    var purpose: String?
    let marks = on + off
    guard let first = marks.compactMap({ text.place(of: $0) }).min() else { return nil }
    for mark in on {
      guard let at = text.place(of: mark) else { continue }
      var rest = text.from(byte: at + mark.utf8.count)
      for other in marks { if let stop = rest.place(of: other) { rest = rest.before(byte: stop) } }
      purpose = purposes[Phrases.fold(rest).trimmed(" .,:()")]
      if purpose == nil, first == at, at == 0 { name = rest.trimmed() }
    }
    if first > 0 {
      name = text.before(byte: first).trimmed(" ,–-:")
      return (name, purpose)
    }
    for mark in marks where name.begins(mark) { name = String(name.dropFirst(mark.count)).trimmed() }
    if let purpose {
      let low = Phrases.fold(name)
      for (words, _) in purposes where low.begins(words + " ") {
        name = String(name.unicodeScalars.dropFirst(words.unicodeScalars.count)).trimmed(" :–-")
      }
      return (name, purpose)
    }
    return Recipients.purpose(of: name)
  }

  /// A head of columns to tick in: "För kännedom   För åtgärd".
  private static func purposeColumns(_ line: Line) -> [(purpose: String, column: Int)]? {
    let found = line.cells.compactMap { cell in
      purposes[Phrases.fold(cell.text).trimmed(" :.")].map { (purpose: $0, column: cell.column) }
    }
    return found.count >= 2 ? found : nil
  }

  private static func ticked(_ line: Line, _ columns: [(purpose: String, column: Int)]) -> Recipient {
    let marks: Set<String> = ["x", "X", "☒", "☑", "✓", "✔", "[x]", "[X]"]
    let tick = line.cells.last { marks.contains($0.text) }
    let purpose = tick.flatMap { tick in
      columns.min { abs($0.column - tick.column) < abs($1.column - tick.column) }?.purpose
    }
    return Recipient(name: Found(Phrases.cleaned(line.cells[0].text), line), purpose: purpose)
  }

  // MARK: In one sentence

  private static func oneSentence(_ lines: [Line], hasLead: Bool) -> Found? {
    guard let first = lines.first, first.marker == nil, first.cells.count == 1 else { return nil }
    var paragraph: [Line] = [first]
    for line in lines.dropFirst() {
      if line.isAfterGap || line.marker != nil { break }
      if hasLead && paragraph.count == 1 && !runsOn(first, line) && !first.text.ends(",") { break }
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
      || paragraph.count == 1 && purposeCount >= 2
    // Lines that each hold one entry are a list, not a sentence.
    let looksLikeList = paragraph.count >= 2 && paragraph.allSatisfy { $0.text.utf8.count < 60 }
    guard isSentence, !(looksLikeList && !hasLead) else { return nil }
    guard commas > 0 || hasLead else { return nil }
    let last = paragraph[paragraph.count - 1]
    return Found(text, first.range.lowerBound..<last.range.upperBound)
  }

  private static func inOneSentence(_ text: String, _ place: Range<Int>) -> [Recipient] {
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
    if let last = pieces.last, let at = last.place(of: " och "), pieces.count > 1 || Bodies.all(in: last).count > 1 {
      let front = last.before(byte: at)
      let isSuspended = front.ends("-") || front.words.count > 3
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
    var recipients: [Recipient] = []
    for piece in pieces where !piece.isEmpty {
      let low = Phrases.fold(piece).trimmed(" .()")
      if let purpose = purposes[low] {
        // "…, för kännedom" holds for the one before it.
        if !recipients.isEmpty { recipients[recipients.count - 1].purpose = purpose }
        continue
      }
      if low.begins("för "), low.words.count <= 6, !recipients.isEmpty { continue }
      let (name, own) = purpose(of: piece)
      if !name.isEmpty { recipients.append(Recipient(name: Found(name, place), purpose: own)) }
    }
    // One purpose at the end of an enumeration holds for all in it.
    if let last = recipients.last?.purpose, recipients.dropLast().allSatisfy({ $0.purpose == nil }),
      recipients.count > 1
    {
      for at in recipients.indices { recipients[at].purpose = last }
    }
    return recipients
  }

  // MARK: Lines

  private static func entries(_ line: Line) -> [String] {
    if line.text.unicodeScalars.contains(where: { ["☒", "☑", "☐", "□", "✓"].contains($0) }) || line.low.holds("[x]")
      || line.low.holds("[ ]")
    {
      let bare = Phrases.fold(line.text).trimmed("☒☑☐□✓[]x :")
      return purposes[bare] != nil ? [] : [line.text]
    }
    if line.cells.count > 1, line.marker == nil,
      line.cells.allSatisfy({ $0.text.words.count >= 1 && $0.text.utf8.count > 3 })
    {
      // Two columns of recipients, or a recipient and its purpose.
      if line.cells.count == 2 {
        let low = Phrases.fold(line.cells[1].text).trimmed(" .()")
        if purposes[low] != nil { return [line.cells[0].text + " – " + line.cells[1].text] }
      }
      return line.cells.map(\.text)
    }
    return [line.body]
  }

  private static func runsOn(_ before: Line, _ line: Line) -> Bool {
    guard !line.isAfterGap, let first = line.text.unicodeScalars.first else { return false }
    if Phrases.isLower(first) || first == "(" {
      return before.text.utf8.count > 45 || before.text.ends("-") || before.text.ends(",") || first == "("
        || before.text.ends(" och")
    }
    return before.text.ends(",") && before.text.utf8.count > 60
  }

  private static func isOver(_ line: Line, _ lines: [Line], _ at: Int) -> Bool {
    if line.text.utf8.count > 120, line.endsSentence { return true }
    // A date of signing, or a sentence after the list.
    if line.isAfterGap, at > 0, !line.text.isEmpty, line.endsSentence, line.text.words.count > 6 { return true }
    if line.isAfterGap, at > 0, Signers.isPlaceAndDate(line) { return true }
    return false
  }

  private static func lastPlace(of sign: String, in text: String) -> Int? {
    var found: Int?
    var from = 0
    while let at = text.place(of: sign, from: from) {
      found = at
      from = at + 1
    }
    return found
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

  /// A byte of the folded text in the text itself: the same number of scalars in.
  private static func bytes(_ low: String, _ at: Int, in text: String) -> Int {
    let count = low.before(byte: at).unicodeScalars.count
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))).utf8.count
  }
}
