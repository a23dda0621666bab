/// The first words under the headings that every proposal has in some form.
enum SectionOpenings {
  static func read(_ outline: Outline) -> Reading.Sections {
    Reading.Sections(
      summary: opening(outline, .summary), background: opening(outline, .background, fullest: true),
      assessment: opening(outline, .assessment), costs: opening(outline, .costs))
  }

  /// Eight words. Where several sections are of the kind, the fullest or the first.
  private static func opening(_ outline: Outline, _ kind: SectionKind, fullest: Bool = false) -> String? {
    let texts = outline.all(kind).map { Phrases.join(outline.lines(of: $0).map(\.body)) }.filter { !$0.isEmpty }
    let text = fullest ? texts.max { $0.utf8.count < $1.utf8.count } : texts.first
    return text.map { $0.words.prefix(8).joined(separator: " ") }
  }
}
