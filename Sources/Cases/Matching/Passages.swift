import Joinings

/// Cuts out of a paper's text the words that a finding rests on, with a few before and after.
struct Passages {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func finding(
    _ field: String, value: String, shown: String, _ place: Reading.Place?, alternatives: [String]
  ) -> PaperFinding {
    guard let place, place.start < place.end, place.end <= scalars.count else {
      return PaperFinding(field: field, value: value, shown: shown, passage: "", alternatives: alternatives)
    }
    return PaperFinding(
      field: field, value: value, shown: shown, passage: String(words(place.start, place.end).prefix(600)),
      before: words(around(place.start, -120), place.start), after: words(place.end, around(place.end, 120)),
      start: place.start, end: place.end, alternatives: alternatives)
  }

  /// A place some letters away, at a break between words.
  private func around(_ from: Int, _ step: Int) -> Int {
    var at = min(max(from + step, 0), scalars.count)
    while at > 0, at < scalars.count,
      step < 0 ? scalars[at - 1] != " " && scalars[at - 1] != "\n" : scalars[at] != " " && scalars[at] != "\n"
    {
      at += step < 0 ? -1 : 1
    }
    return step < 0 ? min(at, from) : max(at, from)
  }

  private func words(_ start: Int, _ end: Int) -> String {
    let text = String(String.UnicodeScalarView(scalars[start..<max(start, end)]))
    return Phrases.cleaned(text.split(separator: "\n").joined(separator: " "))
  }
}
