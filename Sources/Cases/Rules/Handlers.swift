/// Who has prepared the matter: named in the head or at the end, and no signer by that alone.
enum Handlers {
  static func read(_ outline: Outline) -> Found? {
    for candidate in HeadFields.candidates(
      outline, ["vår handläggare", "handläggare", "handl", "kontaktperson"], within: .max / 2)
    {
      let words = candidate.text.words
      for count in [3, 2] where words.count >= count {
        let text = words.prefix(count).joined(separator: " ")
        if let name = Signers.personName(text) { return Found(name, candidate.place) }
      }
    }
    return nil
  }

  /// The commissioner who presents a matter in Stockholm.
  static func paragraph(_ outline: Outline) -> Found? {
    for line in outline.sheet.lines.prefix(60) {
      for cell in line.cells {
        guard let at = cell.text.place(of: "§") else { continue }
        let rest = cell.text.from(byte: at + 2).trimmed(" §:.")
        let number = String(rest.unicodeScalars.prefix { Phrases.isDigit($0) || $0 == "/" || $0 == ":" }).trimmed("/:")
        let before = cell.text.before(byte: at).words
        if !number.isEmpty, before.count <= 2 { return Found(number, line) }
      }
    }
    return nil
  }
}
