/// What a recipient gets the decision for: said after the name, over a group, in brackets, with a tick.
enum Purposes {
  /// "För kännedom: Socialnämnden, kulturnämnden"
  static func inlineGroup(_ line: Line) -> (purpose: String, rest: String)? {
    let body = line.body.trimmed("☒☑ ")
    guard let colon = body.place(of: ":"), colon < 40,
      let purpose = words[Phrases.fold(body.before(byte: colon)).trimmed()]
    else { return nil }
    let rest = body.from(byte: colon + 1).trimmed()
    return rest.isEmpty || line.low.begins("☐") ? nil : (purpose, rest)
  }

  /// "För åtgärd:" over those it holds for.
  static func ofGroup(_ low: String) -> String? {
    var bare = low.trimmed(":-– •.☐☒")
    if bare.begins("för "), bare.ends(" till") { bare = String(bare.dropLast(5)) }
    guard bare.wordCount <= 5 else { return nil }
    for front in ["", "kopia ", "beslutet skickas ", "skickas ", "till "] {
      guard bare.begins(front) else { continue }
      let rest = String(bare.dropFirst(front.count))
      if let purpose = words[rest] ?? words["för " + rest] {
        return rest.begins("för") || rest == "kännedom" || rest == "åtgärd" || front.isEmpty ? purpose : nil
      }
    }
    return nil
  }

  static let words: WordMap<String> = [
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

  private static let byLength = words.byLength

  /// "för åtgärd senast 1 februari": the purpose that longer words begin with.
  private static func opening(_ inside: String) -> String? {
    let first = inside.words.prefix(2).joined(separator: " ")
    return first.begins("för ") ? words[first] : nil
  }

  /// A recipient's name, what it gets the decision for, and the other purpose where its words name two.
  struct Said {
    var name: String
    var purpose: String?
    var other: String?

    init(_ name: String, _ purpose: String?, or other: String? = nil) {
      self.name = name
      self.purpose = purpose
      self.other = other == purpose ? nil : other
    }
  }

  /// "för kännedom/åtgärd", "för åtgärd och kännedom": the two purposes, in order.
  static func both(_ inside: String) -> (first: String, second: String)? {
    guard inside.wordCount <= 6 else { return nil }
    for tie in ["/", " och ", " samt ", " eller ", " & "] {
      guard let at = inside.place(of: tie) else { continue }
      let front = inside.before(byte: at).trimmed()
      let back = inside.from(byte: at + tie.utf8.count).trimmed()
      if let first = words[front], let second = words[back], first != second { return (first, second) }
    }
    return nil
  }

  /// The recipient without what it gets the decision for.
  static func read(of entry: String) -> Said {
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
        if let (first, second) = both(inside) { return Said(name, first, or: second) }
        if let purpose = words[inside] ?? words[first] ?? opening(inside) { return Said(name, purpose) }
        if inside.begins("för ") { return Said(name, nil) }
      }
    }
    for sign in [" – ", " — ", " - ", ", ", ": ", " / ", "; "] {
      if let at = lastPlace(of: sign, in: low) {
        let inside = low.from(byte: at + sign.utf8.count).trimmed(" .()")
        let name = text.before(byte: bytes(low, at, in: text)).trimmed(" ,–-:")
        if let (first, second) = both(inside) { return Said(name, first, or: second) }
        if let purpose = words[inside] ?? words[inside + "."] { return Said(name, purpose) }
        if inside.begins("för "), inside.wordCount <= 6 { return Said(name, nil) }
      }
    }
    for (words, purpose) in byLength
    where words.begins("för ") || words.begins("f.") || words.begins("till ") {
      if low.ends(" " + words) {
        let name = String(text.unicodeScalars.dropLast(words.unicodeScalars.count)).trimmed(" ,–-:")
        return Said(name, purpose)
      }
    }
    return Said(text, nil)
  }

  /// Boxes that are ticked, and empty ones.
  static let on = ["☒", "☑", "✓", "✔", "[x]", "[X]", "(x)", "(X)", "■"]
  static let off = ["☐", "□", "[ ]", "[]", "( )"]

  static func begins(_ text: String, with marks: [String]) -> Bool { marks.contains { text.begins($0) } }

  /// "Socialnämnden ☐ för kännedom ☒ för åtgärd"
  private static func ticks(_ text: String) -> Said? {
    var name = text
    var purpose: String?
    var other: String?
    let marks = on + off
    guard let first = marks.compactMap({ text.place(of: $0) }).min() else { return nil }
    // Several marks of a kind: every one that is set tells a purpose, and the first one counts.
    for (mark, at) in on.flatMap({ mark in places(of: mark, in: text).map { (mark, $0) } }).sorted(by: { $0.1 < $1.1 })
    {
      var rest = text.from(byte: at + mark.utf8.count)
      for other in marks { if let stop = rest.place(of: other) { rest = rest.before(byte: stop) } }
      if let said = words[Phrases.fold(rest).trimmed(" .,:()")] {
        if purpose == nil { purpose = said } else { other = said }
      }
      if purpose == nil, first == at, at == 0 { name = rest.trimmed() }
    }
    if first > 0 {
      name = text.before(byte: first).trimmed(" ,–-:")
      return Said(name, purpose, or: other)
    }
    for mark in marks where name.begins(mark) { name = String(name.dropFirst(mark.count)).trimmed() }
    if let purpose {
      let low = Phrases.fold(name)
      for (words, _) in byLength where low.begins(words + " ") {
        name = String(name.unicodeScalars.dropFirst(words.unicodeScalars.count)).trimmed(" :–-")
      }
      return Said(name, purpose, or: other)
    }
    return read(of: name)
  }

  /// A head of columns to tick in: "För kännedom   För åtgärd".
  static func columns(_ line: Line) -> [(purpose: String, column: Int)]? {
    let found = line.cells.compactMap { cell in
      words[cell.low.trimmed(" :.")].map { (purpose: $0, column: cell.column) }
    }
    return found.count >= 2 ? found : nil
  }

  static func ticked(_ line: Line, _ columns: [(purpose: String, column: Int)]) -> Recipients.Recipient {
    let marks: WordSet = ["x", "X", "☒", "☑", "✓", "✔", "[x]", "[X]"]
    let tick = line.cells.last { marks.contains($0.text) }
    let purpose = tick.flatMap { tick in
      columns.min { abs($0.column - tick.column) < abs($1.column - tick.column) }?.purpose
    }
    return Recipients.Recipient(name: Found(Phrases.cleaned(line.cells[0].text), line), purpose: purpose)
  }

  private static func lastPlace(of sign: String, in text: String) -> Int? { places(of: sign, in: text).last }

  private static func places(of sign: String, in text: String) -> [Int] {
    var found: [Int] = []
    var from = 0
    while let at = text.place(of: sign, from: from) {
      found.append(at)
      from = at + 1
    }
    return found
  }

  /// A byte of the folded text in the text itself: the same number of scalars in.
  private static func bytes(_ low: String, _ at: Int, in text: String) -> Int {
    let count = low.before(byte: at).unicodeScalars.count
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))).utf8.count
  }
}
