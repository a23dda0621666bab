/// Tables with an area in each row and how it is to be worked with beside it.
enum AreaTables {
  private static let areaHeads: WordSet = [
    "område", "områden", "delmål", "mål", "utvecklingsområde", "fokusområde", "målområde", "prioriterat område",
    "valt område",
    "insatsområde", "område i strategin", "strategins område", "mål nr", "nr", "målområden", "regionalt mål",
    "strategiområde",
  ]

  static func read(_ outline: Outline) -> [ChosenAreas.Choice] {
    let lines = outline.sheet.lines
    for at in lines.indices
    where lines[at].cells.count >= 2 && areaHeads.contains(lines[at].cells[0].low.trimmed(":")) {
      let heads = lines[at].cells
      var rows: [[String]] = []
      var start = lines[at].range.upperBound
      var end = start
      for line in lines[(at + 1)...] {
        if line.cells.count == 1, line.isAfterGap,
          line.cells[0].column <= heads[0].column + 2 || line.text.utf8.count > 60
        {
          break
        }
        if Headings.kind(of: line.low) != nil, line.cells.count == 1 { break }
        // A long line is running text, unless it stands in another column than the first.
        if line.cells.count == 1, line.text.utf8.count > 70, line.cells[0].column <= heads[0].column + 2 { break }
        var row = [String](repeating: "", count: heads.count)
        for (number, cell) in line.cells.enumerated() {
          let column =
            line.cells.count == heads.count
            ? number
            : heads.indices.min { abs(heads[$0].column - cell.column) < abs(heads[$1].column - cell.column) } ?? 0
          row[column] = row[column].isEmpty ? cell.text : row[column] + " " + cell.text
        }
        let first = row[0].unicodeScalars.first
        let begins = first.map { Phrases.isUpper($0) || Phrases.isDigit($0) } ?? false
        if begins || rows.isEmpty {
          rows.append(row)
        } else {
          for column in row.indices {
            rows[rows.count - 1][column] = Phrases.join([rows[rows.count - 1][column], row[column]])
          }
        }
        if rows.count == 1 { start = min(start, line.range.lowerBound) }
        end = line.range.upperBound
        if rows.count > 30 || rows.last.map({ $0[0].utf8.count > 400 }) ?? false { break }
      }
      let howColumn =
        heads.indices.dropFirst().first {
          heads[$0].low.holds(anyOf: ["arbeta", "insats", "åtgärd", "hur", "så här", "genomför"])
        } ?? 1
      let nameColumn = ["nr", "mål nr"].contains(heads[0].low) && heads.count > 2 ? 1 : 0
      let choices = rows.filter { !$0[nameColumn].isEmpty }.map { row in
        ChosenAreas.Choice(
          area: Found(Phrases.cleaned(row[nameColumn]), start..<end),
          how: howColumn < row.count && howColumn != nameColumn
            ? Found(Phrases.cleaned(row[howColumn]), start..<end) : nil)
      }
      if !choices.isEmpty { return choices }
    }
    return []
  }
}
