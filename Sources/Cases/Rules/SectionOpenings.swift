/// The first words under the headings that every proposal has in some form.
enum SectionOpenings {
  static func read(_ outline: Outline) -> Reading.Sections {
    Reading.Sections(
      summary: opening(outline, .summary), background: opening(outline, .background, fullest: true),
      assessment: opening(outline, .assessment), costs: opening(outline, .costs))
  }

  /// Eight words. Where several sections are of the kind, the fullest or the first.
  private static func opening(_ outline: Outline, _ kind: SectionKind, fullest: Bool = false) -> String? {
    let texts = outline.all(kind).map { outline.lines(of: $0).map(\.body) }.filter { lines in
      lines.contains { !$0.isEmpty }
    }
    let lines = fullest ? texts.max { size($0) < size($1) } : texts.first
    return lines.map { opening($0) }
  }

  private static func size(_ lines: [String]) -> Int { lines.reduce(0) { $0 + $1.utf8.count } }

  /// Only as many lines as hold the words, and one more for a word that is broken.
  private static func opening(_ lines: [String]) -> String {
    var (count, words) = (0, 0)
    while count < lines.count, words <= 8 {
      words += lines[count].wordCount
      count += 1
    }
    return Phrases.join(Array(lines.prefix(count + 1))).words.prefix(8).joined(separator: " ")
  }
}
