/// Minutes without headings for what was decided, as companies and associations write them: "Beslut: …" at the end of a matter,
/// "Styrelsen beslutade att …" in its text.
enum RunInDecisions {
  static func read(_ outline: Outline) -> [PointGroup] {
    let lines = outline.sheet.lines
    var group = PointGroup()
    for at in lines.indices where opens(lines[at].low) {
      var end = at + 1
      while end < lines.count, !lines[end].isAfterGap, lines[end].marker == nil, !outline.sheet.isUnwrapped,
        end - at < 12,
        !opens(lines[end].low)
      {
        end += 1
      }
      let place = lines[at].range.lowerBound..<lines[end - 1].range.upperBound
      let text = Phrases.join(lines[at..<end].map(\.text))
      if let colon = text.place(of: ":"), colon < 12 {
        group.points.append(Found(text.from(byte: colon + 1).trimmed(), place))
      } else if let att = text.place(ofWord: "att") {
        group.points += Sentences.clauses(Sentences.sentence(text.from(byte: att))).map { Found($0, place) }
      }
    }
    return group.points.isEmpty ? [] : [group]
  }

  private static func opens(_ low: String) -> Bool {
    guard openings.begin(low) else { return false }
    let bare = low.trimmed(": ")
    return bare.wordCount > 3 && !bare.ends(" att")
  }

  private static let openings: Openings = [
    "beslut: ", "beslutades att ", "det beslutades att ", "styrelsen beslutade att ", "styrelsen beslutar att ",
    "mötet beslutade att ", "mötet beslutar att ", "årsmötet beslutade att ", "stämman beslutade att ",
    "styrelsen beslöt att ", "mötet beslöt att ", "direktionen beslutade att ",
  ]
}
