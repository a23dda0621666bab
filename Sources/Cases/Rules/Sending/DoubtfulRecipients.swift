/// Who may get the decision beside those who were read, and what for; and lists whose entries may be papers or recipients.
enum DoubtfulRecipients {
  /// Other readings of the recipients: with the other purpose that their words allow, persons in the list that were taken for
  /// signers, bodies among the papers.
  static func others(_ outline: Outline, _ recipients: [Recipients.Recipient], _ attachments: [Found]) -> [String] {
    let purposes = recipients.compactMap { recipient in
      recipient.other.map { "\(recipient.name.text) (\($0 == "action" ? "för åtgärd" : "för kännedom"))" }
    }
    let names = Set(recipients.map { Phrases.fold($0.name.text) })
    let loose = signersInList(outline) + attachments.map(\.text).filter(isRecipient)
    return purposes + loose.filter { !names.contains(Phrases.fold($0)) }
  }

  /// The recipients that may be papers: "Tjänsteskrivelse 2026-01-15" under "Beslutet skickas till".
  static func papers(_ recipients: [Recipients.Recipient]) -> [String] { recipients.map(\.name.text).filter(isPaper) }

  /// "VD Anna Berg" right under a recipient, with no space between: one more of the list, or the first who signs. Where more
  /// recipients follow, a name with its title behind it is such a one too.
  private static func signersInList(_ outline: Outline) -> [String] {
    var found: [String] = []
    for section in outline.all(.copies) where section.lead == nil {
      let lines = outline.lines(of: section)
      var isPerson = false
      for at in lines.indices where at < 40 {
        defer { isPerson = SignatureBlocks.read(lines, at) != nil }
        if at == 0 || lines[at].isAfterGap && !isPerson { continue }
        guard let (signers, used) = SignatureBlocks.read(lines, at), used == 1, signers.count == 1 else {
          continue
        }
        let isTitleFirst = !lines[at].text.begins(signers[0].name.text)
        let goesOn =
          at + 1 < lines.count && !lines[at + 1].isAfterGap && SignatureBlocks.read(lines, at + 1) == nil
        if isTitleFirst || goesOn { found.append(lines[at].text) }
      }
    }
    return found
  }

  private static func isPaper(_ text: String) -> Bool {
    let low = Phrases.fold(text)
    let first = low.words.first ?? ""
    return papers.contains { first.begins($0) } || first.ends("skrivelse") || low.holds("daterad")
      || Dates.first(in: low) != nil
  }

  private static let papers = ["bilaga", "protokollsutdrag", "rapport", "utredning", "remissvar", "skrivelse"]

  private static func isRecipient(_ text: String) -> Bool {
    let low = Phrases.fold(text).trimmed(" .,;")
    guard low.wordCount <= 4, !low.hasDigit, !low.holds(":") else { return false }
    return Bodies.isAlone(text) != nil || ends.contains { low.ends($0) }
  }

  private static let ends = ["förvaltningen", "kontoret", "avdelningen", "enheten", "chefen", "direktören", "cheferna"]
}
