/// What the matter is called: the title between the head and the first heading.
enum Subjects {
  static func read(_ outline: Outline) -> Found? {
    for candidate in HeadFields.candidates(
      outline, ["avser", "ärende", "rubrik", "ärendemening"], within: outline.head.upperBound)
    {
      if candidate.text.wordCount >= 2, candidate.text.utf8.count < 200 {
        return Found(Phrases.cleaned(candidate.text), candidate.place)
      }
    }
    let lines = outline.sheet.lines
    var at = min(outline.head.upperBound, lines.count) - 1
    while at >= 0 {
      let line = lines[at]
      if isTitle(line) {
        var first = at
        // A title over two lines.
        while first > 0, !lines[first].isAfterGap, isTitle(lines[first - 1]), lines[first - 1].cells.count == 1,
          goesOn(lines[first - 1])
        {
          first -= 1
        }
        let text = Phrases.join(lines[first...at].map(\.text))
        return Found(
          text.begins("MOTION: ") ? String(text.dropFirst(8)) : text,
          lines[first].range.lowerBound..<line.range.upperBound)
      }
      at -= 1
    }
    return nil
  }

  /// Whether a title's line is followed by another: it fills the page's width, or ends in a word that no title ends in.
  private static func goesOn(_ line: Line) -> Bool {
    if line.text.utf8.count > 50 { return true }
    let last = line.low.split(separator: " ").last ?? ""
    return ["för", "till", "av", "och", "i", "om", "med", "på", "enligt", "från", "samt", "den", "det", "en", "ett"]
      .contains(last)
  }

  private static func isTitle(_ line: Line) -> Bool {
    guard line.cells.count == 1, line.text.utf8.count >= 8, line.text.utf8.count < 220,
      line.text.wordCount >= 2 || line.text.utf8.count > 20
    else { return false }
    if Bodies.isAlone(line.text) != nil || HeadFields.isLabel(line.text) || line.low.begins("handläggare") {
      return false
    }
    if line.low.begins("dnr") || line.low.begins("datum") || line.low.begins("till ") || line.text.holds("@") {
      return false
    }
    if Dates.first(in: line.low)?.length == line.low.utf8.count || CaseNumbers.number(at: line.text) == line.text {
      return false
    }
    return !line.low.begins("sammanträde") && !line.low.ends(" kommun") && !line.endsSentence
  }
}
