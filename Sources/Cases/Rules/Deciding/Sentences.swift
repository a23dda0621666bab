/// Proposals inside sentences.
enum Sentences {
  /// The point that a sentence proposes, from "att" on, and the body that it goes to; no point when they follow below.
  static func proposal(in text: String) -> (point: String?, body: String?)? {
    let low = Phrases.fold(text)
    for verb in ["föreslår", "föreslås", "förslår", "förslås", "hemställer"] {
      guard let at = low.place(ofWord: verb) else { continue }
      let from = at + verb.utf8.count
      guard let besluta = low.place(of: "beslut", from: from), besluta - from < 160 else { continue }
      // The sentence must not end in between.
      let between = low.from(byte: from).before(byte: besluta - from)
      guard !between.holds(". ") else { continue }
      let body = Bodies.all(in: text.before(byte: min(besluta, text.utf8.count))).last?.name
      let rest = text.from(byte: min(besluta, text.utf8.count))
      if Points.isLeadIn(low) { return (nil, body) }
      guard let att = Phrases.fold(rest).place(ofWord: "att") else {
        return rest.trimmed().ends(":") ? (nil, body) : nil
      }
      if rest.trimmed().ends(":") { return (nil, body) }
      return (sentence(rest.from(byte: min(att, rest.utf8.count))), body)
    }
    return nil
  }

  /// "Jag föreslår att styrelsen beslutar att A, att B och att C": what the one who writes proposes, clause by clause.
  static func ofOneself(_ text: String) -> (clauses: [String], body: String?)? {
    let low = Phrases.fold(text)
    guard ["jag föreslår ", "vi föreslår ", "jag yrkar ", "vi yrkar ", "jag hemställer "].contains(where: low.begins),
      let verb = low.place(ofWord: "beslutar att") ?? low.place(ofWord: "besluta att")
    else { return nil }
    let count = low.before(byte: verb).unicodeScalars.count
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(count)))
    guard let att = rest.place(ofWord: "att") else { return nil }
    let body = Bodies.first(in: low.before(byte: verb))?.name ?? (low.holds(word: "styrelsen") ? "Styrelsen" : nil)
    return (clauses(rest.from(byte: att)), body)
  }

  /// "att A, och att B" as two points: an "att" after a comma or a tie begins one, an "att" inside a clause does not.
  static func clauses(_ sentence: String) -> [String] {
    var clauses: [String] = []
    var rest = sentence
    // After a comma before another, an "och att" ties the last clause; alone it may stand inside one.
    let last = sentence.holds(", att ") ? [" och att "] : []
    while let cut = ([", samt att ", ", och att ", "; att ", ", att ", " samt att "] + last).compactMap({ tie in
      rest.place(of: tie).map { ($0, tie) }
    }).min(by: { $0.0 < $1.0 }) {
      clauses.append(rest.before(byte: cut.0))
      rest = rest.from(byte: cut.0 + cut.1.utf8.count - 4)
    }
    return clauses + [rest]
  }

  /// The text to the end of its first sentence.
  static func sentence(_ text: String) -> String {
    guard text.holds(".") else { return text }
    let scalars = Array(text.unicodeScalars)
    return string(scalars[..<end(scalars, from: 0)])
  }

  /// The sentences of a text, not more than a paper has.
  static func all(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var sentences: [String] = []
    var from = 0
    while from < scalars.count, sentences.count < 400 {
      let end = end(scalars, from: from)
      sentences.append(string(scalars[from..<end]).trimmed())
      from = end
      while from < scalars.count, scalars[from] == " " { from += 1 }
    }
    return sentences
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Where the sentence that begins at `from` ends.
  private static func end(_ scalars: [Unicode.Scalar], from: Int) -> Int {
    for at in from..<scalars.count where scalars[at] == "." {
      let next = at + 2 < scalars.count ? scalars[at + 2] : " "
      let isEnd = at + 1 >= scalars.count || scalars[at + 1] == " " && Phrases.isUpper(next)
      if isEnd, !isAbbreviation(scalars, at, from) { return at + 1 }
    }
    return scalars.count
  }

  private static func isAbbreviation(_ scalars: [Unicode.Scalar], _ at: Int, _ from: Int) -> Bool {
    guard at >= from + 2 else { return true }
    return scalars[at - 2] == "." || scalars[at - 2] == " " || scalars[at - 1] == " "
  }
}
