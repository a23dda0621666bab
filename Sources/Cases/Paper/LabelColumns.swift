/// A paper whose headings stand in a column of their own, to the left of their texts: taken apart into headings with their texts
/// below, as every rule expects them.
enum LabelColumns {
  static func unfold(_ lines: [Line]) -> [Line] {
    guard let column = column(lines) else { return lines }
    var out: [Line] = []
    var at = 0
    while at < lines.count {
      guard let (label, used) = label(lines, at, column) else {
        out.append(lines[at])
        at += 1
        continue
      }
      out.append(label)
      let end = at + used
      for line in lines[at..<end] {
        let right = line.cells[...].drop { $0.column < column - 2 }
        if !right.isEmpty { out.append(line.part(right, isAfterGap: false)) }
      }
      at = end
      // What belongs to it goes on in the same column.
      while at < lines.count, lines[at].indent >= column - 2 {
        out.append(lines[at])
        at += 1
      }
    }
    return out
  }

  /// Where the texts begin: beside at least two known headings, always in the same column.
  private static func column(_ lines: [Line]) -> Int? {
    var counts: [Int: Int] = [:]
    for at in lines.indices where lines[at].cells.count > 1 && lines[at].cells[1].column >= 10 {
      let column = lines[at].cells[1].column
      if label(lines, at, column) != nil { counts[column, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 2 }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The heading that begins in the left column of a line, over one line or two, and how many lines it takes.
  private static func label(_ lines: [Line], _ at: Int, _ column: Int) -> (Line, Int)? {
    let line = lines[at]
    guard line.cells.count > 1, line.cells[0].column <= 3, abs(line.cells[1].column - column) <= 2,
      line.marker == nil, line.cells[0].text.wordCount <= 4
    else { return nil }
    if at + 1 < lines.count, !lines[at + 1].isAfterGap, lines[at + 1].cells[0].column <= 3,
      lines[at + 1].cells.count == 1 || abs(lines[at + 1].cells[1].column - column) <= 2,
      let first = lines[at + 1].text.unicodeScalars.first, Phrases.isLower(first)
    {
      let whole = Phrases.join([line.cells[0].text, lines[at + 1].cells[0].text])
      if isKnown(whole) {
        var heading = line.part(line.cells[..<1], isAfterGap: true)
        heading.text = whole
        heading.low = Phrases.fold(whole)
        heading.cells = [Cell(whole, column: heading.indent, offset: line.cells[0].offset)]
        return (heading, 2)
      }
    }
    return isKnown(line.cells[0].text) ? (line.part(line.cells[..<1], isAfterGap: true), 1) : nil
  }

  private static func isKnown(_ text: String) -> Bool {
    switch Headings.kind(of: Phrases.fold(text)) {
    case .proposal, .background, .assessment, .attachments, .copies, .summary, .costs: !HeadFields.isLabel(text)
    default: false
    }
  }
}
