/// Who signs a paper: one to three people, under one another or side by side, with their titles.
enum Signers {
  struct Signer: Sendable {
    var name: Found
    var role: String?
    var party: String?
  }

  static func read(_ outline: Outline, genre: Genre) -> [Signer] {
    let lines = outline.sheet.lines
    let from = start(outline, genre)
    guard from < lines.count else { return [] }
    var signers: [Signer] = []
    var at = from
    while at < lines.count {
      if Certification.begins(lines[at].low) { break }
      if let (found, used) = SignatureBlocks.read(lines, at) {
        signers += found
        at += used
      } else {
        at += 1
      }
    }
    if signers.isEmpty, genre == .motion || genre == .memo { signers = party(lines) }
    if signers.isEmpty, genre == .motion || genre == .memo { signers = namesAlone(lines) }
    if genre == .minutes {
      let cover = CoverPages.read(outline)
      if cover.count > signers.count { signers = cover }
    }
    return unique(signers)
  }

  /// Lines of a list up to where the signatures begin.
  static func withoutSigners(_ lines: [Line]) -> [Line] {
    for at in lines.indices where SignatureBlocks.read(lines, at) != nil {
      // A recipient is not a signer for having a title: a signature stands apart or says both.
      if at == 0 { continue }
      // The organisations' names over the signers belong to them.
      let hasRow =
        at > 1 && lines[at - 1].isAfterGap && lines[at].isAfterGap && lines[at - 1].marker == nil
        && !lines[at - 1].endsSentence && Purposes.read(of: lines[at - 1].text).purpose == nil
        // In a list set with empty lines throughout, the last entry stands as free as such a row.
        && !lines[..<at].allSatisfy(\.isAfterGap)
      return Array(lines[..<(hasRow ? at - 1 : at)])
    }
    return lines
  }

  /// Where signatures can begin: after the head, and in memos after the last heading of running text.
  static func start(_ outline: Outline, _ genre: Genre) -> Int {
    let lines = outline.sheet.lines
    switch genre {
    case .agenda: return 0
    case .minutes:
      // Those who attended stand in the head with their titles, too.
      if let at = lines.firstIndex(where: { isClosing($0.low) }) { return at }
      return outline.sections.last { $0.kind == .copies || $0.kind == .debate || $0.kind == .attachments }?.heading
        ?? lines.count
    default:
      let heading = outline.sections.first { $0.kind != .copies && $0.kind != .attachments }?.heading ?? lines.count
      let closing = lines.firstIndex { isClosing($0.low) } ?? lines.count
      let first = min(heading, closing)
      return first < lines.count ? first : outline.sections.first?.heading ?? 0
    }
  }

  /// Whether a folded line can only be of minutes: those who keep and approve them.
  static func closesMinutes(_ low: String) -> Bool {
    low.begins("vid protokollet") || low.begins("justerandes") || low.begins("justerare")
      || low.begins("paragrafen är") || low.begins("protokollet är justerat") || low.begins("utdragsbestyrk")
  }

  private static func isClosing(_ low: String) -> Bool {
    low.begins("vid protokollet") || low.begins("underskrifter") || low == "underskrift" || opens(low)
  }

  /// Whether a folded line stands over those who sign, and ends every list: "Digitalt signerad av", "På uppdrag av styrelsen".
  static func opens(_ low: String) -> Bool { openings.begin(low) && low.wordCount <= 7 }

  private static let openings: Openings = [
    "digitalt signera", "elektroniskt signera", "signerat av", "signerad av", "digitalt underskriv",
    "elektroniskt underskriv", "undertecknat av", "undertecknas av", "med vänlig hälsning", "med vänliga hälsningar",
    "vänliga hälsningar", "enligt uppdrag", "på uppdrag av", "på styrelsens uppdrag", "i tjänsten",
    "protokollet justera", "paragrafen justera", "paragrafen förklara", "omedelbar justering",
  ]

  /// "Oskar Furuberg (V)" at the end of a motion.
  private static func party(_ lines: [Line]) -> [Signer] {
    var signers: [Signer] = []
    for line in lines.suffix(8) where line.marker == nil && line.text.wordCount <= 5 && line.text.ends(")") {
      guard let open = line.text.place(of: "("), let name = Names.person(line.text.before(byte: open)) else { continue }
      let party = line.text.from(byte: open + 1).trimmed(")")
      if party.utf8.count <= 4 { signers.append(Signer(name: Found(name, line), role: nil, party: party)) }
    }
    return signers
  }

  /// Names under a place and a day, or under one another at the end of a motion, without titles.
  private static func namesAlone(_ lines: [Line]) -> [Signer] {
    guard let from = lines.firstIndex(where: { SigningDays.isPlaceAndDate($0) || opens($0.low) })
    else {
      return []
    }
    var signers: [Signer] = []
    for line in lines[(from + 1)...].prefix(10) {
      let people = line.cells.compactMap { Names.person($0.text) }
      if people.count == line.cells.count, line.marker == nil {
        signers += people.map { Signer(name: Found($0, line)) }
      } else if !signers.isEmpty {
        break
      }
    }
    return signers
  }

  private static func unique(_ signers: [Signer]) -> [Signer] {
    var seen: Set<String> = []
    return signers.filter { seen.insert(Phrases.fold($0.name.text)).inserted }
  }
}
