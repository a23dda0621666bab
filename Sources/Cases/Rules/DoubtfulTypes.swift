/// What else a paper could be than its head calls it: another word in the head, or a text of another kind under it.
enum DoubtfulTypes {
  static func others(_ outline: Outline, _ type: Found, _ genre: Genre) -> [String] {
    guard genre != .agenda else { return [] }
    var others = named(outline)
    let minutes = Minutes(outline)
    switch genre {
    case .minutes:
      if minutes.signs == 0, isProposal(outline) { others.append("tjänsteskrivelse") }
      // One matter with those who attended over it: the whole of a short meeting, or an extract with its cover page.
      if type.text == "sammanträdesprotokoll", minutes.matters == 1 { others.append("protokollsutdrag") }
    case .memo: if minutes.signs >= 2 { others.append(minutes.type) }
    case .motion: if !HeadFields.candidates(outline, ["handläggare"]).isEmpty { others.append("tjänsteskrivelse") }
    case .agenda: break
    }
    return others
  }

  /// The types that the head names, each in a cell of its own.
  private static func named(_ outline: Outline) -> [String] {
    outline.sheet.lines[..<min(outline.head.upperBound, 18)].flatMap { line in
      line.cells.filter { $0.text.wordCount <= 3 && Dates.first(in: $0.low) == nil }.compactMap { cell in
        DocumentTypes.word(cell.low, line, outline.sheet.lines)?.0
      }
    }
  }

  /// Whether it proposes, and neither decides nor tells what was said.
  private static func isProposal(_ outline: Outline) -> Bool {
    !outline.all(.proposal).isEmpty && outline.all(.decision).isEmpty && outline.all(.debate).isEmpty
  }

  /// The signs of minutes in a text, whatever its head says.
  private struct Minutes {
    var signs = 0
    /// Matters with a paragraph of their own.
    var matters = 0
    var type: String { matters > 2 ? "sammanträdesprotokoll" : "protokollsutdrag" }

    init(_ outline: Outline) {
      let isDebated = !outline.all(.debate).isEmpty
      let decides = !outline.all(.decision).isEmpty && outline.all(.proposal).isEmpty
      let isNumbered = !Paragraphs.readings(outline).isEmpty
      // One sign alone is none: most papers are not looked through.
      guard isDebated || decides || isNumbered else { return }
      var isClosed = false
      for line in outline.sheet.lines {
        if line.low.begins("§ ") { matters += 1 }
        isClosed = isClosed || Signers.closesMinutes(line.low)
      }
      signs = [matters > 0 || isNumbered, isClosed, isDebated, decides].count { $0 }
    }
  }
}
