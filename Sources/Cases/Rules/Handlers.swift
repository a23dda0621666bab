/// Who has prepared the matter: named in the head or at the end, and no signer by that alone.
enum Handlers {
  /// Those named as such, the first first.
  static func readings(_ outline: Outline) -> [Found] {
    var found: [Found] = []
    for candidate in HeadFields.candidates(
      outline, ["vår handläggare", "handläggare", "handl", "kontaktperson"], within: .max / 2,
      unless: { name(in: $0) != nil })
    {
      if let name = name(in: candidate.text) { found.append(Found(name, candidate.place)) }
    }
    return found
  }

  /// The name that a text begins with.
  private static func name(in text: String) -> String? {
    let words = text.words
    for count in [3, 2] where words.count >= count {
      if let name = Names.person(words.prefix(count).joined(separator: " ")) { return name }
    }
    return nil
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
