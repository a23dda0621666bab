/// The areas that are chosen, and how each is to be worked with: in points, prose, lists or tables. Areas that were weighed and
/// left out are none of them.
enum ChosenAreas {
  struct Choice: Sendable {
    var area: Found
    var how: Found?
  }

  static func read(_ outline: Outline, _ points: [Found], decided: Bool) -> [Choice] {
    var choices = points.flatMap { names(in: $0.text).map(named($0.place)) }
    if choices.isEmpty { choices = list(outline) }
    if choices.isEmpty { choices = table(outline) }
    if choices.isEmpty { choices = points.flatMap { numbered(Phrases.fold($0.text)).map(named($0.place)) } }
    if choices.isEmpty, !decided { choices = prose(outline) }
    for at in choices.indices where choices[at].how == nil { choices[at].how = how(outline, choices[at].area.text) }
    return choices
  }

  private static func named(_ place: Range<Int>) -> (String) -> Choice { { Choice(area: Found($0, place), how: nil) } }

  // MARK: Prose

  /// "området Fritid och hälsa", "områdena A, B och C", "mål 3 och mål 11"
  static func names(in text: String) -> [String] {
    let low = Phrases.fold(text)
    for word in ["områdena", "delmålen", "målområdena", "utvecklingsområdena", "fokusområdena", "insatsområdena"] {
      guard let at = low.place(ofWord: word) else { continue }
      return several(rest(of: text, low, at + word.utf8.count))
    }
    var found: [String] = []
    for word in ["området", "delmålet", "målområdet", "utvecklingsområdet", "fokusområdet"] {
      var from = 0
      while let at = low.place(ofWord: word, from: from) {
        from = at + word.utf8.count
        let rest = rest(of: text, low, from)
        guard let first = rest.unicodeScalars.first,
          Phrases.isUpper(first) || first == "”" || first == "\"" || first == "“"
        else { continue }
        if let name = one(rest) { found.append(name) }
      }
    }
    return found
  }

  private static func rest(of text: String, _ low: String, _ byte: Int) -> String {
    let count = low.before(byte: min(byte, low.utf8.count)).unicodeScalars.count
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(count))).trimmed(" :")
  }

  /// "mål 3 och mål 11", "mål 3, 5 och 11"
  private static func numbered(_ low: String) -> [String] {
    guard low.holds(anyOf: ["priorit", "välj", "fokus", "arbeta", "anslut"]) else { return [] }
    var found: [String] = []
    var from = 0
    for word in ["mål", "delmål", "område"] {
      from = 0
      while let at = low.place(ofWord: word, from: from) {
        from = at + word.utf8.count
        let rest = low.from(byte: min(from, low.utf8.count)).trimmed()
        // "mål 2, 5 och 9"
        for piece in rest.words {
          let number = String(piece.unicodeScalars.prefix(while: Phrases.isDigit))
          if number.isEmpty {
            if piece == "och" || piece == "samt" { continue } else { break }
          }
          if number.utf8.count <= 2 { found.append(Phrases.capitalised(word) + " " + number) }
          if number.utf8.count == piece.utf8.count { continue }
          if !piece.ends(",") { break }
        }
      }
      if !found.isEmpty { break }
    }
    return found
  }

  private static let stops = [
    ".", ";", " samt att", " och att", " och avser", " som ", " är ", " innebär", " har ", "(", " genom", " för att",
    " under ", " i ", " med ", " prioriter", " avser",
    " vilket", " där ",
  ]

  /// One area's name at the beginning of a text.
  private static func one(_ text: String) -> String? {
    if let first = text.unicodeScalars.first, ["”", "\"", "“"].contains(first) {
      let inside = text.unicodeScalars.dropFirst().prefix { !["”", "\"", "“"].contains($0) }
      return Phrases.cleaned(String(String.UnicodeScalarView(inside)))
    }
    let name = cut(text, stops + [", ", ":"]).trimmed(" ,.;:”\"")
    return name.utf8.count >= 4 && name.utf8.count <= 90 ? Phrases.cleaned(name) : nil
  }

  private static func several(_ text: String) -> [String] {
    if text.begins("a) ") { return lettered(text) }
    let whole = cut(text, stops.filter { $0 != " i " && $0 != " med " && $0 != " under " }).trimmed(" ,.;:")
    var names: [String] = []
    for piece in whole.split(separator: ",").map({ String($0).trimmed() }) { names.append(piece) }
    if let last = names.popLast() {
      if let at = tie(last) {
        names += [last.before(byte: at.place).trimmed(), last.from(byte: at.place + at.length).trimmed()]
      } else {
        names.append(last)
      }
    }
    return names.map { Phrases.cleaned($0.trimmed(" ”\"“.,")) }.filter { $0.utf8.count >= 4 && $0.utf8.count < 90 }
  }

  /// "a) ekonomisk jämställdhet, b) jämställd utbildning, och c) …"
  private static func lettered(_ text: String) -> [String] {
    var names: [String] = []
    var rest = String(text.dropFirst(3))
    for letter in ["b", "c", "d", "e", "f", "g", "h"] {
      guard let at = rest.place(of: " \(letter)) ") else { break }
      names.append(rest.before(byte: at))
      rest = rest.from(byte: at + 4)
    }
    names.append(rest)
    return names.map { name in
      var name = name.trimmed(" ,.;")
      for tie in [" och", " samt", ","] where name.ends(tie) { name = String(name.dropLast(tie.count)).trimmed(" ,") }
      return Phrases.cleaned(name)
    }
  }

  /// The "och" or "samt" before the last name: the one with a capital behind it.
  private static func tie(_ text: String) -> (place: Int, length: Int)? {
    var best: (Int, Int)?
    for word in [" samt ", " och "] {
      var from = 0
      while let at = text.place(of: word, from: from) {
        from = at + 1
        if let next = text.from(byte: at + word.utf8.count).unicodeScalars.first, Phrases.isUpper(next) || next == "”" {
          best = (at, word.utf8.count)
        }
      }
      if best != nil { return best }
    }
    return best
  }

  private static func cut(_ text: String, _ stops: [String]) -> String {
    var end = text.utf8.count
    for stop in stops { if let at = text.place(of: stop), at > 2 { end = min(end, at) } }
    return text.before(byte: end)
  }

  /// Sentences that choose: "… förordar området Fritid och hälsa".
  private static func prose(_ outline: Outline) -> [Choice] {
    for section in outline.sections
    where section.kind != .debate && section.kind != .attachments && section.kind != .copies {
      let lines = outline.lines(of: section)
      guard let first = lines.first, let last = lines.last else { continue }
      let text = Phrases.join(lines.map(\.text))
      for sentence in sentences(text) {
        let low = Phrases.fold(sentence)
        guard low.holds("område") || low.holds("delmål"),
          low.holds(anyOf: [
            "förorda", "föreslår", "föreslås", "väljer", "prioriter", "fokusera", "främst", "väljs", "arbeta med",
            "valt",
          ]),
          !low.holds(anyOf: [
            " inte ", "övervägt", "övervägts", "diskuterats", "avstå", "bortsett", "valts bort", "kan välja",
            "ange vilka",
          ])
        else { continue }
        let found = names(in: sentence)
        if !found.isEmpty { return found.map(named(first.range.lowerBound..<last.range.upperBound)) }
      }
    }
    return []
  }

  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var rest = text
    while !rest.isEmpty, sentences.count < 400 {
      let sentence = Sentences.sentence(rest)
      sentences.append(sentence.trimmed())
      rest = String(rest.dropFirst(sentence.count)).trimmed()
    }
    return sentences
  }

  private static func how(_ outline: Outline, _ area: String) -> Found? {
    let name = Phrases.fold(area)
    let opening = name.words.first ?? name
    for section in outline.sections
    where section.kind != .proposal && section.kind != .decision && section.kind != .debate {
      let lines = outline.lines(of: section)
      guard let first = lines.first, let last = lines.last else { continue }
      guard lines.contains(where: { $0.low.holds(opening) }) else { continue }
      let all = sentences(Phrases.join(lines.map(\.text)))
      for (at, sentence) in all.enumerated() where Phrases.fold(sentence).holds(name) {
        for candidate in all[at..<min(at + 2, all.count)] {
          let low = Phrases.fold(candidate)
          for tie in ["avser att ", "genom att ", "innebär att ", " del att ", "ska "] {
            guard let place = low.place(of: tie),
              candidate == sentence || low.begins("området") || low.begins("det ") || low.begins("kommunen")
            else { continue }
            let text = rest(of: candidate, low, place + tie.utf8.count).trimmed(" .")
            if text.words.count >= 3 { return Found(text, first.range.lowerBound..<last.range.upperBound) }
          }
        }
      }
    }
    return nil
  }

  // MARK: Tables

  private static let areaHeads: Set<String> = [
    "område", "områden", "delmål", "mål", "utvecklingsområde", "fokusområde", "målområde", "prioriterat område",
    "valt område",
    "insatsområde", "område i strategin", "strategins område", "mål nr", "nr", "målområden", "regionalt mål",
    "strategiområde",
  ]

  private static func table(_ outline: Outline) -> [Choice] {
    let lines = outline.sheet.lines
    for at in lines.indices
    where lines[at].cells.count >= 2 && areaHeads.contains(Phrases.fold(lines[at].cells[0].text).trimmed(":")) {
      let heads = lines[at].cells
      var rows: [[String]] = []
      var start = lines[at].range.upperBound
      var end = start
      for line in lines[(at + 1)...] {
        if line.cells.count == 1, line.isAfterGap,
          line.cells[0].column <= heads[0].column + 2 || line.text.utf8.count > 60
        {
          break
        }
        if Headings.kind(of: line.low) != nil, line.cells.count == 1 { break }
        if line.cells.count == 1, line.text.utf8.count > 70 { break }
        var row = [String](repeating: "", count: heads.count)
        for (number, cell) in line.cells.enumerated() {
          let column =
            line.cells.count == heads.count
            ? number
            : heads.indices.min { abs(heads[$0].column - cell.column) < abs(heads[$1].column - cell.column) } ?? 0
          row[column] = row[column].isEmpty ? cell.text : row[column] + " " + cell.text
        }
        let first = row[0].unicodeScalars.first
        let begins = first.map { Phrases.isUpper($0) || Phrases.isDigit($0) } ?? false
        if begins || rows.isEmpty {
          rows.append(row)
        } else {
          for column in row.indices {
            rows[rows.count - 1][column] = Phrases.join([rows[rows.count - 1][column], row[column]])
          }
        }
        if rows.count == 1 { start = min(start, line.range.lowerBound) }
        end = line.range.upperBound
        if rows.count > 30 || rows.last.map({ $0[0].utf8.count > 400 }) ?? false { break }
      }
      let howColumn =
        heads.indices.dropFirst().first {
          Phrases.fold(heads[$0].text).holds(anyOf: ["arbeta", "insats", "åtgärd", "hur", "så här", "genomför"])
        } ?? 1
      let nameColumn = ["nr", "mål nr"].contains(Phrases.fold(heads[0].text)) && heads.count > 2 ? 1 : 0
      let choices = rows.filter { !$0[nameColumn].isEmpty }.map { row in
        Choice(
          area: Found(Phrases.cleaned(row[nameColumn]), start..<end),
          how: howColumn < row.count && howColumn != nameColumn
            ? Found(Phrases.cleaned(row[howColumn]), start..<end) : nil)
      }
      if !choices.isEmpty { return choices }
    }
    return []
  }

  // MARK: Lists

  /// A line with a list under it: it ends with a colon, or the list is set further in.
  private static func opensList(_ lines: [Line], _ at: Int) -> Bool {
    if lines[at].text.ends(":") { return true }
    guard at + 1 < lines.count, let marker = lines[at + 1].marker, !lines[at].endsSentence, !lines[at].text.ends(",")
    else { return false }
    return lines[at + 1].indent > lines[at].indent && lines[at].marker.map { !$0.isLike(marker) } ?? true
  }

  /// "Område: Jämställd hälsa. Vi delar planerna lika."
  private static func labelled(_ line: Line) -> Choice? {
    guard line.low.begins("område"), let colon = line.low.place(of: ":"), colon < 14,
      line.low.before(byte: colon).words.count <= 2
    else { return nil }
    let rest = line.text.from(byte: colon + 1).trimmed()
    guard rest.unicodeScalars.first.map(Phrases.isUpper) ?? false else { return nil }
    let name = Sentences.sentence(rest)
    let how = String(rest.dropFirst(name.count)).trimmed()
    return Choice(area: Found(name.trimmed(" ."), line), how: how.isEmpty ? nil : Found(how, line))
  }

  /// "Kommunen väljer följande områden:" and a list below, or areas with a paragraph each.
  private static func list(_ outline: Outline) -> [Choice] {
    let lines = outline.sheet.lines
    let labelled = lines.compactMap(labelled)
    if !labelled.isEmpty { return labelled }
    for at in lines.indices where opensList(lines, at) {
      let low = lines[at].low
      guard low.holds("område") || low.holds("delmål") || low.holds(word: "mål"),
        low.holds(anyOf: ["välj", "priorit", "fokus", "föresl", "arbeta", "följande"]),
        !low.holds("består av"), !low.holds("strategin har"), at + 1 < lines.count, lines[at + 1].marker != nil
      else { continue }
      var entries: [(text: [String], place: Range<Int>)] = []
      for line in lines[(at + 1)...] {
        if let marker = line.marker, let first = lines[at + 1].marker,
          !marker.isLike(first) || line.indent < lines[at + 1].indent
        {
          break
        }
        if line.marker != nil {
          entries.append(([line.body], line.range))
        } else if line.isAfterGap || entries.isEmpty {
          break
        } else {
          entries[entries.count - 1].text.append(line.text)
        }
      }
      return entries.map { entry in
        let text = Phrases.join(entry.text)
        for sign in [": ", " – ", " - ", ". "] {
          if let place = text.place(of: sign), place < 90 {
            return Choice(
              area: Found(text.before(byte: place).trimmed(" .,;"), entry.place),
              how: Found(text.from(byte: place + sign.utf8.count).trimmed(" "), entry.place))
          }
        }
        return Choice(area: Found(text.trimmed(" .,;"), entry.place), how: nil)
      }
    }
    return []
  }
}
