/// Lists of chosen areas under a line that opens them, and areas each with a label of its own.
enum AreaLists {
  /// A line with a list under it: it ends with a colon, or the list is set further in.
  private static func opensList(_ lines: [Line], _ at: Int) -> Bool {
    if lines[at].text.ends(":") { return true }
    guard at + 1 < lines.count, let marker = lines[at + 1].marker, !lines[at].endsSentence, !lines[at].text.ends(",")
    else { return false }
    return lines[at + 1].indent > lines[at].indent && lines[at].marker.map { !$0.isLike(marker) } ?? true
  }

  /// "Område: Jämställd hälsa. Vi delar planerna lika."
  private static func labelled(_ line: Line) -> ChosenAreas.Choice? {
    guard line.low.begins("område"), let colon = line.low.place(of: ":"), colon < 14,
      line.low.before(byte: colon).words.count <= 2
    else { return nil }
    let rest = line.text.from(byte: colon + 1).trimmed()
    guard rest.unicodeScalars.first.map(Phrases.isUpper) ?? false else { return nil }
    let name = Sentences.sentence(rest)
    let how = String(rest.dropFirst(name.count)).trimmed()
    return ChosenAreas.Choice(area: Found(name.trimmed(" ."), line), how: how.isEmpty ? nil : Found(how, line))
  }

  /// Areas without marks, set further in than the line that opens them: "   Jämställd hälsa – vi delar planerna lika".
  private static func setIn(_ lines: [Line], _ at: Int) -> [ChosenAreas.Choice] {
    guard lines[at].text.ends(":") else { return [] }
    var choices: [ChosenAreas.Choice] = []
    for line in lines[(at + 1)...].prefix(20) {
      guard line.indent > lines[at].indent, line.marker == nil, line.cells.count == 1,
        line.text.unicodeScalars.first.map(Phrases.isUpper) ?? false
      else { break }
      choices.append(split([line.text], line.range))
    }
    return choices
  }

  /// An entry's area, and how it is to be worked with behind a sign.
  private static func split(_ lines: [String], _ place: Range<Int>) -> ChosenAreas.Choice {
    let text = Phrases.join(lines)
    for sign in [": ", " – ", " - ", ". "] {
      if let at = text.place(of: sign), at < 90 {
        return ChosenAreas.Choice(
          area: Found(text.before(byte: at).trimmed(" .,;"), place),
          how: Found(text.from(byte: at + sign.utf8.count).trimmed(" "), place))
      }
    }
    return ChosenAreas.Choice(area: Found(text.trimmed(" .,;"), place), how: nil)
  }

  /// "Kommunen väljer följande områden:" and a list below, or areas with a paragraph each.
  static func read(_ outline: Outline) -> [ChosenAreas.Choice] {
    let lines = outline.sheet.lines
    let labelled = lines.compactMap(labelled)
    if !labelled.isEmpty { return labelled }
    for at in lines.indices where opensList(lines, at) {
      let low = lines[at].low
      guard low.holds("område") || low.holds("delmål") || low.holds(word: "mål"),
        low.holds(anyOf: ["välj", "priorit", "fokus", "föresl", "arbeta", "följande"]),
        !low.holds("består av"), !low.holds("strategin har"), at + 1 < lines.count
      else { continue }
      if lines[at + 1].marker == nil {
        let plain = setIn(lines, at)
        if plain.count >= 2 { return plain }
        continue
      }
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
      return entries.map { split($0.text, $0.place) }
    }
    return []
  }
}
