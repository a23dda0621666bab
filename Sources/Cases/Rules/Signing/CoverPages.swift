/// Cover pages of minutes: roles and names in the same order, beside, under or among one another.
enum CoverPages {
  static func read(_ outline: Outline) -> [Signers.Signer] {
    let lines = outline.sheet.lines
    guard
      let start = lines.firstIndex(where: { $0.low.begins("underskrifter") || $0.low.begins("vid protokollet") })
        ?? lines.firstIndex(where: { $0.low.begins("underskrift") && !$0.low.holds("utdrag") })
    else { return [] }
    var roles: [String] = []
    var names: [Found] = []
    for (at, line) in zip(start..., lines[start...].prefix(26)) {
      if line.low.begins("anslag") || line.low.begins("bevis") || line.low.begins("organ ")
        || line.low.begins("protokollet är") || Certification.begins(line.low)
      {
        break
      }
      if at > start, line.low.begins("underskrift") || line.low.begins("§") { break }
      var text = line.text
      if at == start { text = text.words.dropFirst().joined(separator: " ") }
      take(text, line, &roles, &names)
    }
    // Those who approve are sometimes named only where they are chosen.
    if !roles.contains(where: { $0.begins("Justera") }) || roles.count > names.count,
      let line = lines.prefix(60).first(where: { isChoice($0.low) })
    {
      var none: [String] = []
      var chosen: [Found] = []
      take(line.text, line, &none, &chosen)
      chosen = chosen.filter { new in !names.contains { $0.text == new.text } }
      if roles.filter({ !$0.begins("Justera") }).count == names.count {
        roles.removeAll { $0.begins("Justera") }
        roles += chosen.map { _ in "Justerare" }
        names += chosen
      }
    }
    while roles.count < names.count, let last = roles.last, last.begins("Justera") { roles.append(last) }
    return zip(roles, names).map { Signers.Signer(name: $1, role: $0) }
  }

  private static func isChoice(_ low: String) -> Bool {
    low.begins("justerare ") || low.begins("utses att justera") || low.begins("utsedd att justera")
      || low.begins("att justera")
  }

  /// The roles and the names in a line, in order.
  private static func take(_ text: String, _ line: Line, _ roles: inout [String], _ names: inout [Found]) {
    let words = text.words.map { $0.trimmed(".…,:_") }.filter { !$0.isEmpty }
    var at = 0
    while at < words.count {
      let low = Phrases.fold(words[at])
      if Titles.ofMeetings.contains(low) {
        roles.append(Phrases.capitalised(words[at]))
        at += 1
        continue
      }
      var used = 1
      for count in [3, 2] where at + count <= words.count {
        let some = words[at..<(at + count)]
        guard !some.contains(where: { Titles.ofMeetings.contains(Phrases.fold($0)) }),
          let name = Names.person(some.joined(separator: " "))
        else { continue }
        // Three capitals in a row can be a name and the beginning of the next.
        if count == 3, at + 4 <= words.count, Names.person(words[(at + 2)..<(at + 4)].joined(separator: " ")) != nil {
          continue
        }
        names.append(Found(name, line))
        used = count
        break
      }
      at += used
    }
  }
}

/// Who vouches for an extract signs no decision.
enum Certification {
  static func begins(_ low: String) -> Bool {
    low.begins("rätt utdraget") || low.begins("utdragets riktighet") || low.begins("skriftlig reservation")
      || low.begins("bestyrkes") || low.begins("rätt avskrivet")
  }
}
