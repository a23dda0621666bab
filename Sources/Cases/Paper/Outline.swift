/// A value as it was found: its words, and the stretch of the paper it came from.
struct Found: Sendable {
  var text: String
  /// Unicode scalars of the paper's text.
  var place: Range<Int>

  init(_ text: String, _ place: Range<Int>) {
    self.text = text
    self.place = place
  }

  init(_ text: String, _ line: Line) { self.init(text, line.range) }
}

/// A heading and what stands under it.
struct Section: Sendable {
  var kind: SectionKind
  /// The heading as it stands.
  var title: String
  var heading: Int
  /// Text on the heading's own line.
  var lead: Line?
  /// The lines under it.
  var lines: Range<Int>
}

/// A paper's parts: its head and its sections.
struct Outline: Sendable {
  let sheet: Sheet
  let sections: [Section]
  /// What stands before the first heading.
  let head: Range<Int>

  init(_ sheet: Sheet) {
    self.sheet = sheet
    var sections: [Section] = []
    let hasGaps = sheet.lines.count(where: \.isAfterGap) * 12 > sheet.lines.count
    for at in sheet.lines.indices {
      let line = sheet.lines[at]
      let current = sections.last
      guard
        let (kind, lead) = Outline.isAppendix(line, sheet, after: sections)
          ? (.other, nil) : Outline.heading(sheet, at, in: current?.kind, hasGaps: hasGaps)
      else { continue }
      if current?.kind == .copies, kind == .copies, Purposes.ofGroup(line.low) != nil { continue }
      if let last = sections.indices.last { sections[last].lines = sections[last].lines.lowerBound..<at }
      let isGroup = kind == .copies && Purposes.ofGroup(line.low) != nil
      sections.append(
        Section(
          kind: kind, title: line.text, heading: at, lead: lead,
          lines: (isGroup ? at : at + 1)..<sheet.lines.count))
    }
    self.sections = sections
    head = 0..<(sections.first?.heading ?? min(sheet.lines.count, 25))
  }

  func all(_ kind: SectionKind) -> [Section] { sections.filter { $0.kind == kind } }

  /// The lines of a section, with what stands on the heading's own line first.
  func lines(of section: Section) -> [Line] {
    (section.lead.map { [$0] } ?? []) + sheet.lines[section.lines]
  }

  /// Whether an appendix itself begins: "Bilaga: Granskning av …" over what the list of attachments has already named.
  private static func isAppendix(_ line: Line, _ sheet: Sheet, after sections: [Section]) -> Bool {
    guard line.low.begins("bilaga"), line.text.utf8.count <= 200 else { return false }
    let named = Attachments.title(line.text)
    guard named.wordCount >= 2, !named.begins("bilaga") else { return false }
    return sections.contains { section in
      section.kind == .attachments
        && ((section.lead.map { [$0] } ?? []) + sheet.lines[section.lines]).contains { entry in
          entry.range.upperBound <= line.range.lowerBound && Attachments.title(entry.body).isSame(as: named)
        }
    }
  }

  private static func heading(
    _ sheet: Sheet, _ at: Int, in current: SectionKind?, hasGaps: Bool
  ) -> (SectionKind, Line?)? {
    let line = sheet.lines[at]
    guard line.text.utf8.count <= 400 else { return nil }
    if line.low.begins("vid protokollet") || line.low.begins("underskrifter"), line.text.wordCount <= 6 {
      return (.signatures, nil)
    }
    if line.cells.count == 1 || line.cells.count == 2 && line.marker?.isNumber == true, line.text.utf8.count <= 100 {
      if let kind = Headings.kind(of: line.low), fits(kind, sheet, at, in: current, hasGaps) { return (kind, nil) }
      if isUnknownHeading(sheet, at, in: current) { return (.other, nil) }
    }
    if let (kind, length) = Headings.inline(line) {
      switch kind {
      case .attachments, .copies, .costs, .proposal, .assessment:
        if kind == .proposal, current == .proposal { return nil }
        // In the head it is whom the paper is written to.
        if kind == .copies, current == nil, line.low.begins("mottagare") { return nil }
        guard current != .copies || kind != .copies else { return nil }
        if kind == .assessment, current == .attachments || current == .copies { return nil }
        let front = line.text.unicodeScalars.prefix(line.low.before(byte: length).unicodeScalars.count).count
        let rest = Array(line.text.unicodeScalars.dropFirst(front))
        if line.cells.count > 2, line.cells[0].text.ends(":"), line.cells[0].text.utf8.count == length {
          return (kind, line.without(cells: 1))
        }
        return (kind, Line(rest, start: line.range.lowerBound + front, isAfterGap: false))
      default: return nil
      }
    }
    return nil
  }

  /// Whether a known heading is one here: an entry of a list of papers can have a heading's words.
  private static func fits(
    _ kind: SectionKind, _ sheet: Sheet, _ at: Int, in current: SectionKind?, _ hasGaps: Bool
  ) -> Bool {
    let line = sheet.lines[at]
    if let marker = line.marker, !marker.isNumber { return false }
    if line.text.ends(",") || line.text.ends(";") { return false }
    guard let first = line.text.unicodeScalars.first, Phrases.isUpper(first) || Phrases.isDigit(first) else {
      return false
    }
    if at + 1 == sheet.lines.count { return false }
    if line.endsSentence, line.text.wordCount > 2 { return false }
    switch current {
    case .attachments, .copies:
      if line.isAfterGap || !hasGaps || isCapitals(line.text) || line.text.ends(":") { return true }
      return kind == .copies || kind == .attachments || kind == .signatures
    case .proposal, .decision:
      return line.marker == nil || line.isAfterGap && endsMarkedPoints(sheet, at)
    default: return true
    }
  }

  /// Whether a numbered line stands after points with marks of another kind: then its number is a heading's.
  private static func endsMarkedPoints(_ sheet: Sheet, _ at: Int) -> Bool {
    for line in sheet.lines[..<at].reversed().prefix(40) {
      guard let marker = line.marker else {
        if Headings.kind(of: line.low) != nil { return false }
        continue
      }
      return !marker.isNumber && !marker.isLetter
    }
    return false
  }

  static func isCapitals(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: Phrases.isUpper) && !text.unicodeScalars.contains(where: Phrases.isLower)
  }

  /// A heading that no rule knows: a short line of its own with running text under it.
  private static func isUnknownHeading(_ sheet: Sheet, _ at: Int, in current: SectionKind?) -> Bool {
    let line = sheet.lines[at]
    guard line.isAfterGap || isCapitals(line.text), line.marker == nil, at + 1 < sheet.lines.count else { return false }
    guard let current, current != .copies, current != .attachments else { return false }
    let words = line.text.wordCount
    guard words <= 8, line.text.utf8.count <= 70, let last = line.text.unicodeScalars.last, Phrases.isLetter(last),
      let first = line.text.unicodeScalars.first, Phrases.isUpper(first)
    else { return false }
    let next = sheet.lines[at + 1]
    guard next.cells.count == 1, next.marker == nil, next.text.wordCount >= 7 else { return false }
    if current == .proposal || current == .decision {
      // The lead-in of a proposal, and a proposal of one line, look alike.
      return !Points.isLeadIn(line.low) && Bodies.first(in: line.text) == nil && !line.low.holds("beslut")
    }
    return true
  }
}
