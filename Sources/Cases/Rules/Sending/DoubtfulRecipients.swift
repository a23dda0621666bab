/// Who may get the decision beside those who were read, and what for; and lists whose entries may be papers or recipients.
enum DoubtfulRecipients {
  /// Other readings of the recipients: with the other purpose that their words allow, persons in the list that were taken for
  /// signers, bodies among the papers.
  static func others(
    _ outline: Outline, _ recipients: [Recipients.Recipient], _ attachments: [Found], _ signers: [Signers.Signer]
  ) -> [String] {
    let purposes = recipients.compactMap { recipient in
      recipient.other.map { "\(recipient.name.text) (\($0 == "action" ? "för åtgärd" : "för kännedom"))" }
    }
    let names = Set(recipients.map { Phrases.fold($0.name.text) })
    let loose = inList(signers, outline) + attachments.map(\.text).filter(isRecipient)
    return purposes + loose.filter { !names.contains(Phrases.fold($0)) }
  }

  /// The recipients that may be papers: "Tjänsteskrivelse 2026-01-15" under "Beslutet skickas till".
  static func papers(_ recipients: [Recipients.Recipient]) -> [String] { recipients.map(\.name.text).filter(isPaper) }

  /// "VD Anna Berg" right under a recipient, with no space between: one more of the list, or the first who signs. Where more
  /// recipients follow, a name with its title behind it is such a one too.
  private static func inList(_ signers: [Signers.Signer], _ outline: Outline) -> [String] {
    let lines = outline.sheet.lines
    let signing = Set(signers.map(\.name.place.lowerBound))
    return outline.all(.copies).filter { $0.lead == nil }.flatMap { section in
      section.lines.prefix(40).filter { at in
        let line = lines[at]
        guard signing.contains(line.range.lowerBound), at > section.lines.lowerBound,
          let signer = signers.first(where: { $0.name.place == line.range }),
          !line.isAfterGap || signing.contains(lines[at - 1].range.lowerBound)
        else { return false }
        let goesOn =
          at + 1 < section.lines.upperBound && !lines[at + 1].isAfterGap
          && !signing.contains(lines[at + 1].range.lowerBound)
        return goesOn || !line.text.begins(signer.name.text)
      }.map { lines[$0].text }
    }
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
