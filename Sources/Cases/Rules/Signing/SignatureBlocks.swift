/// Names with their titles as they stand in a signature block: beside, under or over one another.
enum SignatureBlocks {
  typealias Signer = Signers.Signer

  /// Signers that begin on a line, and how many lines they take.
  static func read(_ lines: [Line], _ at: Int) -> ([Signer], Int)? {
    let line = lines[at]
    guard line.marker == nil, line.text.utf8.count <= 150, !line.text.ends("."),
      line.cells.count > 1 || line.text.utf8.count <= 90
    else { return nil }
    if let both = nameAndRole(line) { return (both, 1) }
    if let turned = roleAndName(line) { return ([turned], 1) }
    if lines[at].isAfterGap || at > 0 && lines[at - 1].low == "ansvariga", let both = nameBeforeRole(lines, at) {
      return (both, 1)
    }
    guard at + 1 < lines.count else { return nil }
    if let split = splitNames(lines, at) { return split }
    if let turned = rolesOverNames(lines, at) { return turned }
    let names = line.cells.map { $0.text }
    let people = names.compactMap(Names.person)
    guard people.count == names.count, !people.isEmpty else { return nil }
    let next = lines[at + 1]
    guard !next.isAfterGap || people.count > 1 || at > 0 else { return nil }
    let roles = next.cells.map(\.text)
    if roles.count == people.count, roles.allSatisfy(Titles.isTitle) {
      if people.count == 1, !line.isAfterGap, at > 0, lines[at - 1].text.ends(",") || lines[at - 1].low.begins("handl")
      {
        return nil
      }
      if next.isAfterGap, !roles.allSatisfy(Titles.isNamed) { return nil }
      let signers = zip(people, roles).map { name, role in
        Signer(name: Found(name, line.range.lowerBound..<next.range.upperBound), role: Phrases.cleaned(role))
      }
      return (signers, 2)
    }
    return nil
  }

  /// "Selma Sundtorp Tilda Vallstig" over "Ordförande Sekreterare".
  private static func splitNames(_ lines: [Line], _ at: Int) -> ([Signer], Int)? {
    let line = lines[at]
    guard at + 1 < lines.count, line.cells.count == 1, [4, 6].contains(line.text.wordCount),
      lines[at + 1].text.wordCount == line.text.wordCount / 2
    else { return nil }
    let words = line.text.words
    let roles = lines[at + 1].text.words
    guard roles.allSatisfy({ Titles.ofMeetings.contains(Phrases.fold($0)) }) else {
      return nil
    }
    var signers: [Signer] = []
    for number in roles.indices {
      guard let name = Names.person(words[number * 2] + " " + words[number * 2 + 1]) else { return nil }
      signers.append(Signer(name: Found(name, line), role: roles[number]))
    }
    return (signers, 2)
  }

  /// "Förvaltningschef   Handläggare" over "Annika Vallmo   Rickard Sund".
  private static func rolesOverNames(_ lines: [Line], _ at: Int) -> ([Signer], Int)? {
    let (line, next) = (lines[at], lines[at + 1])
    let isAtEnd = line.isAfterGap && !next.isAfterGap && at + 3 >= lines.count
    guard line.cells.count >= 2 || isAtEnd, next.cells.count == line.cells.count,
      line.cells.allSatisfy({ Titles.isNamed($0.text) && $0.text.wordCount <= 4 })
    else { return nil }
    let people = next.cells.compactMap { Names.person($0.text) }
    guard people.count == next.cells.count else { return nil }
    return (zip(people, line.cells).map { Signer(name: Found($0, next), role: Phrases.cleaned($1.text)) }, 2)
  }

  /// "Börje Storöhamn, kommundirektör", one or more on a line.
  private static func nameAndRole(_ line: Line) -> [Signer]? {
    var signers: [Signer] = []
    for cell in line.cells {
      var found: Signer?
      for sign in [", ", " – ", " - "] {
        guard let at = cell.text.place(of: sign) else { continue }
        let front = cell.text.before(byte: at)
        let back = cell.text.from(byte: at + sign.utf8.count)
        if let name = Names.person(front), Titles.isNamed(back), back.wordCount <= 6, !back.ends(".") {
          found = Signer(name: Found(name, line), role: Phrases.cleaned(back))
          break
        }
      }
      guard let found else { return nil }
      signers.append(found)
    }
    return signers
  }

  /// "Anna Berg Kulturdirektör", free at the end of a paper: a name and one word that is a title.
  private static func nameBeforeRole(_ lines: [Line], _ at: Int) -> [Signer]? {
    guard at + 4 >= lines.count || lines[at].isAfterGap, lines.count > 1 else { return nil }
    var signers: [Signer] = []
    for cell in lines[at].cells {
      guard (3...4).contains(cell.text.wordCount) else { return nil }
      let words = cell.text.words
      guard let role = words.last, Titles.isNamed(role), !role.ends(","),
        let name = Names.person(words.dropLast().joined(separator: " "))
      else { return nil }
      signers.append(Signer(name: Found(name, lines[at]), role: role))
    }
    return signers
  }

  /// "VD Marja-Liisa Kuoppala", "Kommunchef: Anna Berg"
  private static func roleAndName(_ line: Line) -> Signer? {
    guard line.cells.count <= 2 else { return nil }
    guard (3...6).contains(line.text.wordCount) else { return nil }
    let words = line.text.words
    guard words.last?.unicodeScalars.first.map(Phrases.isUpper) ?? false else { return nil }
    for split in 1...(words.count - 2) {
      let role = words[..<split].joined(separator: " ")
      let name = words[split...].joined(separator: " ")
      guard let person = Names.person(name), let last = words[split - 1].unicodeScalars.last else { continue }
      let bare = Phrases.fold(role).trimmed(":")
      if last == ":"
        && ["handläggare", "föredragande", "kontaktperson", "handl.", "kontakt", "föredragande:"].contains(bare)
      {
        continue
      }
      let isKnown = bare == "vd" || Titles.isNamed(bare) && (last == ":" || split == 1 && bare.utf8.count > 5)
      if isKnown, !["handläggare", "föredragande"].contains(bare), !bare.holds("ledamot") {
        return Signer(name: Found(person, line), role: role.trimmed(":"))
      }
    }
    return nil
  }
}
