/// Names at the end of a paper that may be of those who sign, and may be of somebody else.
enum DoubtfulSigners {
  /// Names that no rule takes for a signature, where signatures stand: a case officer's, one under the last words without a title,
  /// one in the list of recipients, one who vouches for an extract that nobody else signs.
  static func others(_ outline: Outline, _ genre: Genre, besides signers: [Signers.Signer]) -> [String] {
    guard genre != .agenda else { return [] }
    let lines = outline.sheet.lines
    let from = genre == .minutes ? max(lines.count - 12, 0) : max(Signers.start(outline, genre), lines.count - 20)
    guard from < lines.count else { return [] }
    var names: [String] = []
    for at in from..<lines.count {
      let line = lines[at]
      guard line.text.utf8.count <= 90, line.marker == nil else { continue }
      if let name = officer(line) {
        names.append(name)
      } else if signers.isEmpty, Certification.begins(line.low) {
        names += vouching(lines, at)
      } else if genre != .minutes, signers.isEmpty || at + 6 > lines.count,
        line.isAfterGap || at > from && isName(lines[at - 1])
      {
        names += line.cells.compactMap { $0.text.wordCount <= 3 ? Names.person($0.text) : nil }
      }
    }
    return names.filter { name in !signers.contains { $0.name.text == name } }
  }

  /// Those who sign as case officers: they may be named only for questions.
  static func officers(_ signers: [Signers.Signer]) -> [String] {
    signers.filter { Phrases.fold($0.role ?? "").holds("handläggare") }.map(\.name.text)
  }

  /// "Handläggare: Anna Berg", where the paper ends.
  private static func officer(_ line: Line) -> String? {
    for label in ["handläggare", "föredragande", "kontaktperson", "upprättad av", "utredare"]
    where line.low.begins(label) {
      let rest = line.text.from(byte: label.utf8.count).trimmed(" :")
      return Names.person(rest.before(byte: rest.place(of: ",") ?? rest.utf8.count))
    }
    return nil
  }

  private static func isName(_ line: Line) -> Bool { line.cells.allSatisfy { Names.person($0.text) != nil } }

  /// "Rätt utdraget intygar Anna Berg", or the name below.
  private static func vouching(_ lines: [Line], _ at: Int) -> [String] {
    for line in lines[at..<min(at + 3, lines.count)] {
      for cell in line.cells {
        let words = cell.text.before(byte: cell.text.place(of: ",") ?? cell.text.utf8.count).words
        for count in [3, 2] where words.count >= count {
          if let name = Names.person(words.suffix(count).joined(separator: " ")) { return [name] }
        }
      }
    }
    return []
  }
}
