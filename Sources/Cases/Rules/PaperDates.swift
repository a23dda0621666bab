/// The day of a paper: of the meeting for minutes and agendas, of the writing for everything else.
enum PaperDates {
  static func read(_ outline: Outline, genre: Genre) -> Found? {
    let lines = outline.sheet.lines
    if genre == .minutes || genre == .agenda { return meeting(outline, lines) }
    let labels = [
      "datum", "upprättad", "vårt datum", "tjänsteskrivelse daterad", "utfärdat", "utfärdad", "skriven", "daterad",
    ]
    for candidate in HeadFields.candidates(outline, labels, within: max(outline.head.upperBound, 1)) {
      if let hit = Dates.first(in: Phrases.fold(candidate.text)), !isOther(Phrases.fold(candidate.text)) {
        return Found(hit.day, candidate.place)
      }
    }
    for line in lines.prefix(min(outline.head.upperBound, 30)) {
      for cell in line.cells {
        let low = cell.low
        if let hit = Dates.first(in: low), !isOther(low), !low.begins("ert ") { return Found(hit.day, line) }
      }
    }
    for line in lines.reversed() {
      if let day = SigningDays.read(line) { return Found(day, line) }
    }
    return ownListed(outline)
  }

  /// Days in a head that are not the paper's own.
  private static func isOther(_ low: String) -> Bool {
    (["möte", "sammanträd", "senast"].contains { low.holds($0) }
      || ["svar", "remiss", "ert", "er"].contains { low.holds(word: $0) })
      && !low.holds("datum:")
  }

  /// A paper without a day of its own takes the one under which its own text stands in the list of papers.
  private static func ownListed(_ outline: Outline) -> Found? {
    for section in outline.all(.attachments) {
      for line in outline.lines(of: section) {
        guard line.low.holds("tjänsteskrivelse") || line.low.holds("tjänsteutlåtande"),
          let hit = Dates.first(in: line.low)
        else { continue }
        return Found(hit.day, line)
      }
    }
    return nil
  }

  private static func meeting(_ outline: Outline, _ lines: [Line]) -> Found? {
    for label in ["sammanträdesdatum", "mötesdatum"] {
      for candidate in HeadFields.candidates(outline, [label], within: 40) {
        if let hit = Dates.first(in: Phrases.fold(candidate.text)) { return Found(hit.day, candidate.place) }
      }
    }
    let words = [
      "sammanträde", "tid", "plats och tid", "tidpunkt", "möte", "sammanträdesdag", "tid och plats", "datum",
    ]
    for (at, line) in lines.prefix(60).enumerated() {
      guard line.text.utf8.count < 300, let hit = Dates.first(in: line.low), !isNotice(line.low) else { continue }
      let hasWord = words.contains { line.low.holds(word: $0) }
      let hasDay = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"].contains {
        line.low.holds($0)
      }
      if hasWord || hasDay || at < 3 { return Found(hit.day, line) }
    }
    return nil
  }

  /// Days of the notice board, of approval and of appeal.
  private static func isNotice(_ low: String) -> Bool {
    ["anslag", "anslås", "överklag", "justering", "justera", "tas ned", "tas ner", "sätts upp", "förvaring"].contains {
      low.holds($0)
    }
  }
}
