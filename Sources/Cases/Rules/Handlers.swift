/// Who has prepared the matter: named in the head or at the end, and no signer by that alone.
enum Handlers {
  /// Those named as such, the first first.
  static func readings(_ outline: Outline) -> [Found] {
    var found: [Found] = []
    for candidate in HeadFields.candidates(
      outline, ["vår handläggare", "handläggare", "handl", "kontaktperson"], within: .max / 2)
    {
      let words = candidate.text.words
      for count in [3, 2] where words.count >= count {
        let text = words.prefix(count).joined(separator: " ")
        if let name = Names.person(text) {
          found.append(Found(name, candidate.place))
          break
        }
      }
    }
    return found
  }
}

/// The numbered items of minutes.
enum Paragraphs {
  /// The numbers that stand in front of a matter, in order.
  static func readings(_ outline: Outline) -> [Found] {
    var found: [Found] = []
    for (at, line) in outline.sheet.lines.prefix(60).enumerated() {
      // Past the head other items are only referred to.
      if !found.isEmpty, at >= outline.head.upperBound { break }
      for cell in line.cells {
        guard let at = cell.text.place(of: "§") else { continue }
        let rest = cell.text.from(byte: at + 2).trimmed(" §:.")
        let number = String(rest.unicodeScalars.prefix { Phrases.isDigit($0) || $0 == "/" || $0 == ":" }).trimmed("/:")
        let before = cell.text.before(byte: at).words
        if !number.isEmpty, before.count <= 2 { found.append(Found(number, line)) }
      }
    }
    return found
  }
}
