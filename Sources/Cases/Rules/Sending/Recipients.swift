/// Who gets the decision, and what for.
enum Recipients {
  struct Recipient: Sendable {
    var name: Found
    /// "information", "action", or nil when the paper does not say.
    var purpose: String?
    /// The other purpose, where the paper names two.
    var other: String?

    init(name: Found, purpose: String?) {
      self.name = name
      self.purpose = purpose
    }

    init(_ said: Purposes.Said, _ place: Range<Int>) {
      name = Found(said.name, place)
      purpose = said.purpose
      other = said.other
    }

    /// With the purpose that stands over it: its own goes before, and is doubted where the two differ.
    func under(_ group: String?) -> Recipient {
      guard let group else { return self }
      var recipient = self
      recipient.purpose = purpose ?? group
      if let purpose, purpose != group { recipient.other = group }
      return recipient
    }
  }

  static func read(_ outline: Outline) -> [Recipient] {
    var recipients: [Recipient] = []
    for section in outline.all(.copies) {
      let lines = outline.lines(of: section)
      let kept = Signers.withoutSigners(lines)
      let said = section.lead.flatMap { purpose(of: section.title, before: $0.text) }
      recipients += read(kept, hasLead: section.lead != nil).map { $0.under(said) }
    }
    return once(recipients)
  }

  /// Each recipient once; one that is named for two purposes keeps the second as its other.
  private static func once(_ recipients: [Recipient]) -> [Recipient] {
    var places: [String: Int] = [:]
    var kept: [Recipient] = []
    for recipient in recipients {
      let key = Phrases.fold(recipient.name.text)
      guard let at = places[key] else {
        places[key] = kept.count
        kept.append(recipient)
        continue
      }
      kept[at] = kept[at].purpose == nil ? recipient : kept[at]
      if let purpose = recipient.purpose, purpose != kept[at].purpose { kept[at].other = purpose }
    }
    return kept
  }

  private static func read(_ lines: [Line], hasLead: Bool) -> [Recipient] {
    if let sentence = RecipientSentences.of(lines, hasLead: hasLead) {
      return RecipientSentences.read(sentence.text, sentence.place)
    }
    var recipients: [Recipient] = []
    var group: String?
    var columns: [(purpose: String, column: Int)] = []
    // Where some entries are ticked, those with an empty box are not sent to.
    let hasTicks = lines.contains { Purposes.begins($0.text, with: Purposes.on) }
    // The last entry as it stands: its purpose may be broken over two lines.
    var words = ""
    // Whether each entry so far has had a bullet or a number of its own: then what has none ends the list.
    var isMarked = true
    for (at, line) in lines.enumerated() {
      if let ticks = Purposes.columns(line) {
        columns = ticks
        continue
      }
      if isTableHead(line) || hasTicks && Purposes.begins(line.text, with: Purposes.off) { continue }
      if let purpose = Purposes.ofGroup(line.low) {
        group = purpose
        continue
      }
      if let (purpose, rest) = Purposes.inlineGroup(line) {
        recipients += RecipientSentences.read(rest, line.range).map { $0.under(purpose) }
        words = ""
        continue
      }
      if isOver(line, lines, at) { break }
      if line.marker == nil, at > 0, let before = recipients.last, before.name.text.utf8.count < 600,
        runsOn(lines[at - 1], line)
      {
        let last = recipients.removeLast()
        words = Phrases.join([words.isEmpty ? last.name.text : words, line.text])
        let said = Purposes.read(of: words)
        recipients.append(Recipient(said, last.name.place.lowerBound..<line.range.upperBound).under(last.purpose))
        continue
      }
      if line.marker == nil, isMarked, !hasTicks, !recipients.isEmpty { break }
      isMarked = isMarked && line.marker != nil
      if !columns.isEmpty, line.cells.count > 1 {
        recipients.append(Purposes.ticked(line, columns))
        words = ""
        continue
      }
      for entry in entries(line) {
        let said = Purposes.read(of: entry)
        if said.name.isEmpty || said.name == "-" { continue }
        recipients.append(Recipient(said, line.range).under(group))
        words = entry
      }
    }
    return recipients
  }

  /// "Kopia för kännedom till …": what a heading says for all that are named behind it.
  private static func purpose(of title: String, before lead: String) -> String? {
    let heading = Phrases.fold(title.before(byte: title.place(of: lead) ?? 0))
    if heading.holds("för kännedom") { return "information" }
    return heading.holds("för åtgärd") ? "action" : nil
  }

  // MARK: Lines

  /// "Mottagare   Syfte" over a table's rows.
  private static func isTableHead(_ line: Line) -> Bool {
    line.cells.count > 1 && line.cells.allSatisfy { heads.contains($0.low.trimmed(" :")) }
  }

  private static let heads: WordSet = [
    "mottagare", "till", "syfte", "ändamål", "skickas för", "anledning", "roll", "för", "nämnd/förvaltning", "enhet",
    "funktion", "kännedom/åtgärd", "åtgärd/kännedom", "för kännedom/åtgärd", "för åtgärd/kännedom", "typ",
  ]

  private static func entries(_ line: Line) -> [String] {
    if line.text.unicodeScalars.contains(where: { ["☒", "☑", "☐", "□", "✓"].contains($0) }) || line.low.holds("[x]")
      || line.low.holds("[ ]")
    {
      let bare = Phrases.fold(line.text).trimmed("☒☑☐□✓[]x :")
      return Purposes.words[bare] != nil ? [] : [line.text]
    }
    if line.cells.count > 1, line.marker == nil,
      line.cells.allSatisfy({ $0.text.wordCount >= 1 && $0.text.utf8.count > 3 })
    {
      // Two columns of recipients, or a recipient and its purpose.
      if line.cells.count == 2 {
        let low = line.cells[1].low.trimmed(" .()")
        if Purposes.words[low] != nil { return [line.cells[0].text + " – " + line.cells[1].text] }
      }
      return line.cells.map(\.text)
    }
    return [line.body]
  }

  static func runsOn(_ before: Line, _ line: Line) -> Bool {
    guard !line.isAfterGap, let first = line.text.unicodeScalars.first else { return false }
    if Phrases.isLower(first) || first == "(" {
      return before.text.utf8.count > 45 || before.text.ends("-") || before.text.ends(",") || first == "("
        || before.text.ends(" och")
    }
    return before.text.ends(",") && before.text.utf8.count > 60
  }

  private static func isOver(_ line: Line, _ lines: [Line], _ at: Int) -> Bool {
    if Certification.begins(line.low) || Signers.opens(line.low) { return true }
    if line.text.utf8.count > 120, line.endsSentence { return true }
    // A date of signing, or a sentence after the list.
    if line.isAfterGap, at > 0, !line.text.isEmpty, line.endsSentence, line.text.wordCount > 6 { return true }
    if line.isAfterGap, at > 0, SigningDays.isPlaceAndDate(line) { return true }
    return false
  }
}
