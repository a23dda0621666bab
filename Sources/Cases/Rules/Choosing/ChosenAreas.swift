/// The areas that are chosen, and how each is to be worked with: in points, prose, lists or tables. Areas that were weighed and
/// left out are none of them.
enum ChosenAreas {
  struct Choice: Sendable {
    var area: Found
    var how: Found?
  }

  static func read(_ outline: Outline, _ points: [Found], decided: Bool) -> [Choice] {
    var choices = points.flatMap { AreaNames.read(in: $0.text).map(named($0.place)) }
    if choices.isEmpty { choices = AreaLists.read(outline) }
    if choices.isEmpty { choices = AreaTables.read(outline) }
    if choices.isEmpty { choices = points.flatMap { AreaNames.numbered(Phrases.fold($0.text)).map(named($0.place)) } }
    if choices.isEmpty, !decided { choices = prose(outline) }
    for at in choices.indices where choices[at].how == nil { choices[at].how = how(outline, choices[at].area.text) }
    return choices
  }

  /// Areas that a list or a table of the paper chooses, where its points choose others.
  static func elsewhere(_ outline: Outline, besides chosen: [Choice]) -> [String] {
    guard !chosen.isEmpty else { return [] }
    let own = chosen.map { Phrases.fold($0.area.text) }
    return (AreaLists.read(outline) + AreaTables.read(outline)).map(\.area.text).filter { text in
      let low = Phrases.fold(text)
      return !own.contains { $0.holds(low) || low.holds($0) }
    }
  }

  private static func named(_ place: Range<Int>) -> (String) -> Choice { { Choice(area: Found($0, place), how: nil) } }

  /// Sentences that choose: "… förordar området Fritid och hälsa".
  private static func prose(_ outline: Outline) -> [Choice] {
    for section in outline.sections
    where section.kind != .debate && section.kind != .attachments && section.kind != .copies {
      let lines = outline.lines(of: section)
      guard let first = lines.first, let last = lines.last else { continue }
      let text = Phrases.join(lines.map(\.text))
      for sentence in Sentences.all(text) {
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
        let found = AreaNames.read(in: sentence)
        if !found.isEmpty { return found.map(named(first.range.lowerBound..<last.range.upperBound)) }
      }
    }
    return []
  }

  private static func how(_ outline: Outline, _ area: String) -> Found? {
    let name = Phrases.fold(area)
    let opening = name.words.first ?? name
    for section in outline.sections
    where section.kind != .proposal && section.kind != .decision && section.kind != .debate {
      let lines = outline.lines(of: section)
      guard let first = lines.first, let last = lines.last else { continue }
      guard lines.contains(where: { $0.low.holds(opening) }) else { continue }
      let all = Sentences.all(Phrases.join(lines.map(\.text)))
      for (at, sentence) in all.enumerated() where Phrases.fold(sentence).holds(name) {
        for candidate in all[at..<min(at + 2, all.count)] {
          let low = Phrases.fold(candidate)
          for tie in ["avser att ", "genom att ", "innebär att ", " del att ", "ska "] {
            guard let place = low.place(of: tie),
              candidate == sentence || low.begins("området") || low.begins("det ") || low.begins("kommunen")
            else { continue }
            let text = AreaNames.rest(of: candidate, low, place + tie.utf8.count).trimmed(" .")
            if text.wordCount >= 3 { return Found(text, first.range.lowerBound..<last.range.upperBound) }
          }
        }
      }
    }
    return nil
  }
}
