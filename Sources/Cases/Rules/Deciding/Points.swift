/// The points of a proposal or a decision, each for the body that takes it.
struct PointGroup: Sendable {
  /// "Kommunstyrelsen föreslår kommunfullmäktige besluta"
  var leadIn: String = ""
  var points: [Found] = []
}

/// Takes a proposal apart: lead-ins, numbers, bullets, att-clauses, sub-points, plain sentences.
enum Points {
  /// Whether a folded line leads in the points of a body: "Kommunstyrelsen beslutar att", "… föreslår kommunfullmäktige".
  static func isLeadIn(_ low: String) -> Bool {
    let bare = low.trimmed(":. ")
    let verbs = [
      "beslutar", "besluta", "föreslår", "föreslås", "beslutade", "beslutat", "hemställer", "förslås", "förslår",
      "rekommenderar",
    ]
    guard verbs.contains(where: { bare.holds(word: $0) }) else { return false }
    let ends = [
      "beslutar", "besluta", "besluta att", "beslutar att", "följande", "för egen del", "beslutade", "beslutade att",
      "beslut",
      "för egen del att", "enligt följande", "föreslås", "föreslås att", "dels", "egen del besluta", "för sin del",
      "att",
      "föreslår", "beslutar därför", "beslutar enhälligt", "beslutade enhälligt", "beslutar enhälligt att",
      "fatta följande beslut", "följande beslut",
    ]
    if ends.contains(where: { bare.ends($0) }) { return true }
    // "Kommunstyrelsen föreslår kommunfullmäktige"
    if let last = bare.words.last, Bodies.isBodyWord(last), bare.holds("föresl") { return true }
    return false
  }

  /// The points of the lines, group by group.
  static func read(_ lines: [Line], in sheet: Sheet) -> [PointGroup] {
    var reader = Reader(isUnwrapped: sheet.isUnwrapped, width: sheet.width)
    for at in lines.indices { if !reader.take(lines, at) { break } }
    reader.close()
    return reader.groups.filter { !$0.points.isEmpty }
  }

  private struct Reader {
    let isUnwrapped: Bool
    let width: Int
    var groups: [PointGroup] = [PointGroup()]
    var current: [String] = []
    var place: Range<Int>?
    var mark: Marker.Kind?
    /// The kind of mark that the group's points begin with.
    var groupMark: Marker.Kind?
    var leadIn: [String] = []
    var pointIndent = 0

    /// Takes the next line; false when the points are over.
    mutating func take(_ lines: [Line], _ at: Int) -> Bool {
      let line = lines[at]
      let next = at + 1 < lines.count ? lines[at + 1] : nil
      if Points.isOver(line.low) || Attachments.isNumbered(line) || SigningDays.isPlaceAndDate(line) { return false }
      if line.marker == nil || line.marker?.kind == .att, leadsIn(line, next) || namesBody(line, next) {
        if groupMark == nil, let last = current.last, !last.ends("."), groups.last?.points.isEmpty ?? true {
          // A lead-in over two lines.
          leadIn = current
          current = []
          place = nil
        }
        close()
        leadIn.append(line.text)
        groups.append(PointGroup(leadIn: Phrases.join(leadIn)))
        leadIn = []
        groupMark = nil
        return true
      }
      if let marker = line.marker, marker.isNumber, line.isAfterGap, let next, isNextMatter(next.low),
        !groups.allSatisfy(\.points.isEmpty) || !current.isEmpty
      {
        return false
      }
      guard let marker = line.marker, begins(marker, line) else { return continues(line, next) }
      if isSub(marker, line) {
        let text = marker.isLetter || marker.isNumber ? line.text : marker.rest
        add(text, line)
        return true
      }
      close()
      mark = marker.kind
      if groupMark == nil { groupMark = marker.kind }
      pointIndent = line.indent
      add(marker.kind == .att ? line.text : marker.rest, line)
      return true
    }

    /// "I kommunstyrelsen": the body alone on a line over its points.
    private func namesBody(_ line: Line, _ next: Line?) -> Bool {
      guard line.marker == nil, current.isEmpty, let next, line.text.wordCount <= 6, !line.text.ends("."),
        next.marker != nil || line.low.begins("i ")
      else { return false }
      return (line.low.begins("i ") || Bodies.isAlone(line.text.trimmed(":")) != nil)
        && Bodies.first(in: line.text) != nil
    }

    /// The line under the title of the next matter of a list.
    private func isNextMatter(_ low: String) -> Bool {
      low.begins("dnr") || low.begins("diarienummer") || low.begins("ärende ")
    }

    private func leadsIn(_ line: Line, _ next: Line?) -> Bool {
      guard let next else { return false }
      if line.text.ends(":"), next.marker != nil, line.marker == nil { return true }
      guard Points.isLeadIn(line.low) else { return false }
      if line.low.begins("att ") { return false }
      if next.marker != nil { return true }
      // "… beslutar att" before plain points, or a lead-in alone between gaps
      return line.text.ends(":") || line.low.ends(" att") || next.isAfterGap || line.text.utf8.count < 70
    }

    /// Whether a marker begins something, or is the middle of a sentence ("att" in it, "2 procent" after a break).
    private func begins(_ marker: Marker, _ line: Line) -> Bool {
      guard marker.kind == .att else {
        if marker.isNumber, let groupMark, groupMark == .att || groupMark == .bullet || groupMark == .dash,
          !line.isAfterGap,
          line.indent >= pointIndent, !line.text.begins("1")
        {
          return false
        }
        return true
      }
      if current.isEmpty { return true }
      if case .number = groupMark { return false }
      if groupMark == .bullet || groupMark == .dash { return false }
      if line.isAfterGap || isUnwrapped { return true }
      let before = current.last ?? ""
      let isEnd = [",", ";", ".", " samt", " och", ":"].contains { before.ends($0) }
      if isEnd || line.indent < pointIndent || line.indent == pointIndent && before.utf8.count < 60 { return true }
      // A line that ends without a sign: some words want an "att" after them, every other ends its point.
      let last = Phrases.fold(before.words.last ?? "")
      return line.indent == pointIndent && !Self.wanting.contains(last) && Phrases.seam(before, line.text) == .space
    }

    /// Words that want an "att" after them.
    private static let wanting: WordSet = [
      "för", "till", "så", "om", "utan", "genom", "på", "av", "uppdrag", "föreslår", "innebär", "beslutar", "i",
      "med", "åt", "beslut", "ska",
      "anser", "bedömer", "förutsättning", "uppdra", "möjlighet", "avser", "säkerställa", "dels", "verka", "enligt",
      "framhåller",
    ]

    private func isSub(_ marker: Marker, _ line: Line) -> Bool {
      guard !current.isEmpty, let groupMark else { return false }
      switch (groupMark, marker.kind) {
      case (.number, .letter), (.att, .letter), (.bullet, .letter), (.dash, .letter): return true
      case (.number, .dash), (.number, .bullet), (.att, .dash), (.att, .bullet), (.letter, .dash), (.letter, .bullet):
        return true
      case (.bullet, .dash), (.dash, .bullet): return line.indent > pointIndent
      case (.bullet, .bullet), (.dash, .dash): return line.indent > pointIndent + 1
      case (.number(_), .number(_)): return line.indent > pointIndent + 2
      default: return false
      }
    }

    private mutating func continues(_ line: Line, _ next: Line?) -> Bool {
      if current.isEmpty {
        // Plain sentences: a proposal without marks. After marked points it is something else.
        if groups.last?.points.isEmpty == false, groupMark != nil { return false }
        add(line.text, line)
        return true
      }
      let before = current.last ?? ""
      let ended = before.ends(".") || before.ends("?")
      if groupMark == nil, let hit = Bodies.first(in: line.text), hit.range.lowerBound == 0, !hit.isGenitive,
        hit.range.upperBound < line.low.wordCount,
        ["beslutar", "föreslår"].contains(line.low.words[hit.range.upperBound]),
        line.text.unicodeScalars.first.map(Phrases.isUpper) ?? false
      {
        // Each sentence begins with the body that takes it.
        close()
        add(line.text, line)
        return true
      }
      if groupMark != nil {
        if line.isAfterGap, ended || isUnwrapped { return false }
        if isUnwrapped, case .number = groupMark, line.text.unicodeScalars.first.map(Phrases.isUpper) ?? false {
          // A point whose number was lost.
          close()
          mark = groupMark
          add(line.text, line)
          return true
        }
        if line.isAfterGap, line.text.unicodeScalars.first.map(Phrases.isUpper) ?? false { return false }
        add(line.text, line)
        return true
      }
      let isNew =
        line.isAfterGap || isUnwrapped && (line.text.unicodeScalars.first.map(Phrases.isUpper) ?? false)
        || ended && (before.utf8.count < 60 || hadRoom(before, line))
      if isNew { close() }
      add(line.text, line)
      return true
    }

    /// Whether the next word would have fitted on the line before: then it was not broken for want of room.
    private func hadRoom(_ before: String, _ line: Line) -> Bool {
      let next = line.text.words.first?.unicodeScalars.count ?? 0
      return before.unicodeScalars.count + next + 6 < width
    }

    private mutating func add(_ text: String, _ line: Line) {
      current.append(text)
      place = (place?.lowerBound ?? line.range.lowerBound)..<line.range.upperBound
    }

    mutating func close() {
      defer {
        current = []
        place = nil
        mark = nil
      }
      guard !current.isEmpty, let place else { return }
      let text = Points.spacedOut(Phrases.join(current))
      if !text.isEmpty { groups[groups.count - 1].points.append(Found(text, place)) }
    }
  }

  /// What comes after a proposal without a heading of its own.
  private static func isOver(_ low: String) -> Bool {
    low.begins("§") || Certification.begins(low) || Signers.opens(low) || low.holds("anför följande")
      || low.begins("beslutet är fattat")
      || low.begins("beslutet fattas med stöd")
      || low.begins("beslut: ") || low.begins("beslutet skickas")
      || low.begins("föredragande borgarråd") || low.begins("paragrafen är")
      || low.begins("beslutet är enhälligt")
      || low.begins("reservation") || low.begins("i beslutet deltar") || low.begins("beskrivning av ärendet")
  }

  /// "a t t" as some typists set it.
  private static func spacedOut(_ text: String) -> String {
    guard let at = text.place(of: "a t t ") else { return text }
    guard at == 0 || text.before(byte: at).ends(" ") else { return text }
    return text.before(byte: at) + "att " + text.from(byte: at + 6)
  }

  /// Points without the words that tie them to the next.
  static func untied(_ points: [Found]) -> [Found] {
    points.enumerated().map { at, point in
      guard at + 1 < points.count else { return point }
      var text = point.text.trimmed(",; ")
      for tie in [" samt", " och", " dels"] where text.ends(tie) {
        text = String(text.dropLast(tie.count)).trimmed(",; ")
      }
      return Found(text, point.place)
    }
  }
}
