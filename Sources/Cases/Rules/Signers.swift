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
      if isCertification(lines[at].low) { break }
      if let (found, used) = block(lines, at, genre) {
        signers += found
        at += used
      } else {
        at += 1
      }
    }
    if signers.isEmpty, genre == .motion || genre == .memo { signers = party(lines) }
    if signers.isEmpty, genre == .motion || genre == .memo { signers = namesAlone(lines) }
    if genre == .minutes {
      let cover = coverPage(outline)
      if cover.count > signers.count { signers = cover }
    }
    return unique(signers)
  }

  /// Lines of a list up to where the signatures begin.
  static func withoutSigners(_ lines: [Line]) -> [Line] {
    for at in lines.indices where block(lines, at, .memo) != nil {
      // A recipient is not a signer for having a title: a signature stands apart or says both.
      if at == 0 { continue }
      // The organisations' names over the signers belong to them.
      let hasRow =
        at > 1 && lines[at - 1].isAfterGap && lines[at].isAfterGap && lines[at - 1].marker == nil
        && !lines[at - 1].endsSentence
      return Array(lines[..<(hasRow ? at - 1 : at)])
    }
    return lines
  }

  /// Where signatures can begin: after the head, and in memos after the last heading of running text.
  private static func start(_ outline: Outline, _ genre: Genre) -> Int {
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

  private static func isClosing(_ low: String) -> Bool {
    low.begins("vid protokollet") || low.begins("underskrifter") || low == "underskrift"
      || low.begins("med vänlig hälsning")
      || low.begins("enligt uppdrag")
      || low.begins("i tjänsten")
  }

  // MARK: Blocks

  /// Signers that begin on a line, and how many lines they take.
  private static func block(_ lines: [Line], _ at: Int, _ genre: Genre) -> ([Signer], Int)? {
    let line = lines[at]
    guard line.marker == nil, line.text.utf8.count <= 150, !line.text.ends("."),
      line.cells.count > 1 || line.text.utf8.count <= 90
    else { return nil }
    if let both = nameAndRole(line) { return (both, 1) }
    if let turned = roleAndName(line) { return ([turned], 1) }
    guard at + 1 < lines.count else { return nil }
    if let split = splitNames(lines, at) { return split }
    if let turned = rolesOverNames(lines, at) { return turned }
    let names = line.cells.map { $0.text }
    let people = names.compactMap(personName)
    guard people.count == names.count, !people.isEmpty else { return nil }
    let next = lines[at + 1]
    guard !next.isAfterGap || people.count > 1 || at > 0 else { return nil }
    let roles = next.cells.map(\.text)
    if roles.count == people.count, roles.allSatisfy({ isRole($0, alone: people.count == 1) }) {
      if people.count == 1, !line.isAfterGap, at > 0, lines[at - 1].text.ends(",") || lines[at - 1].low.begins("handl")
      {
        return nil
      }
      if next.isAfterGap, !roles.allSatisfy(hasRoleWord) { return nil }
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
    let words = line.text.words
    guard at + 1 < lines.count, line.cells.count == 1, words.count == 4 || words.count == 6 else { return nil }
    let roles = lines[at + 1].text.words
    guard roles.count == words.count / 2, roles.allSatisfy({ meeting.contains(Phrases.fold($0)) }) else { return nil }
    var signers: [Signer] = []
    for number in roles.indices {
      guard let name = personName(words[number * 2] + " " + words[number * 2 + 1]) else { return nil }
      signers.append(Signer(name: Found(name, line), role: roles[number]))
    }
    return (signers, 2)
  }

  /// "Förvaltningschef   Handläggare" over "Annika Vallmo   Rickard Sund".
  private static func rolesOverNames(_ lines: [Line], _ at: Int) -> ([Signer], Int)? {
    let (line, next) = (lines[at], lines[at + 1])
    guard line.cells.count >= 2, next.cells.count == line.cells.count,
      line.cells.allSatisfy({ hasRoleWord($0.text) && $0.text.words.count <= 4 })
    else { return nil }
    let people = next.cells.compactMap { personName($0.text) }
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
        if let name = personName(front), hasRoleWord(back), back.words.count <= 6, !back.ends(".") {
          found = Signer(name: Found(name, line), role: Phrases.cleaned(back))
          break
        }
      }
      guard let found else { return nil }
      signers.append(found)
    }
    return signers
  }

  /// "VD Marja-Liisa Kuoppala", "Kommunchef: Anna Berg"
  private static func roleAndName(_ line: Line) -> Signer? {
    guard line.cells.count <= 2 else { return nil }
    let words = line.text.words
    guard words.count >= 3, words.count <= 6 else { return nil }
    for split in 1...(words.count - 2) {
      let role = words[..<split].joined(separator: " ")
      let name = words[split...].joined(separator: " ")
      guard let person = personName(name), let last = words[split - 1].unicodeScalars.last else { continue }
      let bare = Phrases.fold(role).trimmed(":")
      if last == ":"
        && ["handläggare", "föredragande", "kontaktperson", "handl.", "kontakt", "föredragande:"].contains(bare)
      {
        continue
      }
      let isKnown = bare == "vd" || hasRoleWord(bare) && (last == ":" || split == 1 && bare.utf8.count > 5)
      if isKnown, !["handläggare", "föredragande"].contains(bare), !bare.holds("ledamot") {
        return Signer(name: Found(person, line), role: role.trimmed(":"))
      }
    }
    return nil
  }

  /// "Oskar Furuberg (V)" at the end of a motion.
  private static func party(_ lines: [Line]) -> [Signer] {
    var signers: [Signer] = []
    for line in lines.suffix(8) where line.marker == nil && line.text.words.count <= 5 && line.text.ends(")") {
      guard let open = line.text.place(of: "("), let name = personName(line.text.before(byte: open)) else { continue }
      let party = line.text.from(byte: open + 1).trimmed(")")
      if party.utf8.count <= 4 { signers.append(Signer(name: Found(name, line), role: nil, party: party)) }
    }
    return signers
  }

  /// Names under a place and a day, or under one another at the end of a motion, without titles.
  private static func namesAlone(_ lines: [Line]) -> [Signer] {
    guard let from = lines.firstIndex(where: { isPlaceAndDate($0) || $0.low.begins("med vänlig hälsning") }) else {
      return []
    }
    var signers: [Signer] = []
    for line in lines[(from + 1)...].prefix(10) {
      let people = line.cells.compactMap { personName($0.text) }
      if people.count == line.cells.count, line.marker == nil {
        signers += people.map { Signer(name: Found($0, line)) }
      } else if !signers.isEmpty {
        break
      }
    }
    return signers
  }

  /// Cover pages of minutes: roles and names in the same order, beside, under or among one another.
  private static func coverPage(_ outline: Outline) -> [Signer] {
    let lines = outline.sheet.lines
    guard
      let start = lines.firstIndex(where: { $0.low.begins("underskrifter") || $0.low.begins("vid protokollet") })
        ?? lines.firstIndex(where: { $0.low.begins("underskrift") && !$0.low.holds("utdrag") })
    else { return [] }
    var roles: [String] = []
    var names: [Found] = []
    for (at, line) in zip(start..., lines[start...].prefix(26)) {
      if line.low.begins("anslag") || line.low.begins("bevis") || line.low.begins("organ ")
        || line.low.begins("protokollet är") || isCertification(line.low)
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
    return zip(roles, names).map { Signer(name: $1, role: $0) }
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
      if meeting.contains(low) {
        roles.append(Phrases.capitalised(words[at]))
        at += 1
        continue
      }
      var used = 1
      for count in [3, 2] where at + count <= words.count {
        let some = words[at..<(at + count)]
        guard !some.contains(where: { meeting.contains(Phrases.fold($0)) }),
          let name = personName(some.joined(separator: " "))
        else { continue }
        // Three capitals in a row can be a name and the beginning of the next.
        if count == 3, at + 4 <= words.count, personName(words[(at + 2)..<(at + 4)].joined(separator: " ")) != nil {
          continue
        }
        names.append(Found(name, line))
        used = count
        break
      }
      at += used
    }
  }

  // MARK: Words

  private static let meeting: Set<String> = ["ordförande", "sekreterare", "justerare", "justerande", "justeras"]

  /// A person's name, without a party in brackets; nil when the words are something else.
  static func personName(_ text: String) -> String? {
    var bare = text.trimmed(" ,")
    if bare.ends(")"), let open = bare.place(of: "("), bare.utf8.count - open <= 6 {
      bare = bare.before(byte: open).trimmed()
    }
    let words = bare.words
    guard words.count >= 2, words.count <= 4 else { return nil }
    for (at, word) in words.enumerated() {
      let low = Phrases.fold(word)
      if at > 0, at < words.count - 1, ["von", "af", "de", "la", "van", "der", "el", "al"].contains(low) { continue }
      guard let first = word.unicodeScalars.first, Phrases.isUpper(first) else { return nil }
      guard
        word.unicodeScalars.allSatisfy({
          Phrases.isLetter($0) || $0 == "-" || $0 == "." || Phrases.isHyphen($0) || $0 == "'" || $0 == "’"
        })
      else {
        return nil
      }
      if word.utf8.count > 3, Outline.isCapitals(word) { return nil }
      if notNames.contains(low) || Bodies.isBodyWord(low) || hasRoleWord(low) { return nil }
      if word.utf8.count > 6, notNameEndings.contains(where: low.ends) { return nil }
    }
    return Phrases.cleaned(bare)
  }

  private static let notNames: Set<String> = [
    "ab", "kommun", "kommuns", "kommunens", "region", "län", "länsstyrelsen", "stad", "dnr", "datum", "plats", "tid",
    "motion",
    "samtliga", "alla", "övriga", "hr", "it", "för", "till", "och", "beslut", "bilaga", "ett", "jämställt", "strategi",
    "vid", "protokollet", "justeras", "rätt", "utdraget", "sveriges", "svenska", "aktuella", "akt", "akten",
    "kommunala",
    "mål", "europeiska", "antal", "nya", "enligt", "barn", "unga", "kvinnor", "män", "makt", "fritid",
    "ärende", "tjänsteskrivelse", "protokoll", "kommunen", "kommunerna", "länet", "energi", "bostäder", "fastigheter",
    "program", "plan", "rapport", "handlingsplan", "verksamhet", "ekonomi", "sida", "sidan", "vår", "er", "ert",
    "jämställd", "ekonomisk", "jämställdhet", "hälsa", "utbildning", "våld", "inflytande", "stiftelsen", "föreningen",
    "nätverket", "polisen", "statens", "lokala", "regionala", "sektor", "avdelning", "enhet", "kansli", "norra",
    "södra",
    "östra", "västra",
  ]
  private static let notNameEndings = [
    "förvaltningen", "kontoret", "avdelningen", "enheten", "kommun", "kommuns", "bolaget", "bolagen", "nämnden",
    "styrelsen",
    "myndigheten", "verket", "förbundet", "gruppen", "kansliet", "staben", "ningen", "chefen", "chefer", "cheferna",
    "enheterna",
    "skolan", "tjänsten", "centrum", "sektionen", "stiftelsen", "föreningen", "arbetet", "planen", "programmet",
    "strategin", "skrivelse", "ningar",
  ]

  private static let roleWords = [
    "chef", "direktör", "strateg", "sekreterare", "ordförande", "samordnare", "utredare", "handläggare", "rektor",
    "ekonom",
    "controller", "jurist", "planerare", "ledare", "förvaltare", "ledamot", "justerare", "justerande", "assistent",
    "specialist", "sakkunnig",
    "arkitekt", "ingenjör", "inspektör", "registrator", "konsult", "kurator", "intendent", "bibliotekarie", "rådgivare",
    "kommunalråd", "regionråd", "borgarråd", "verkställande", "utvecklare", "koordinator", "administratör", "sekr.",
    "ordf.", "ombud",
    "föreståndare", "kanslist", "kommunikatör", "pedagog", "revisor", "notarie", "lektor", "biträdande", "tf ", "stf ",
    "hr-partner", "vice ", "analytiker", "statistiker", "präst", "kyrkoherde", "kamrer", "kassör", "förtroendevald",
    "ansvarig",
  ]

  static func hasRoleWord(_ text: String) -> Bool {
    let low = Phrases.fold(text).trimmed()
    if ["vd", "vd,", "vd och"].contains(low) || low.begins("vd ") || low.begins("t.f.") || low.begins("t f ") {
      return true
    }
    return roleWords.contains { word in
      guard let at = low.place(of: word) else { return false }
      let rest = low.from(byte: at + word.utf8.count)
      // "chefen", "cheferna" are somebody spoken of, "chef" is a title.
      guard let next = rest.unicodeScalars.first else { return true }
      return !Phrases.isLetter(next) || word.ends(" ") || rest.begins("s ")
    }
  }

  /// A line that can be a title: short, no sentence, no list mark.
  private static func isRole(_ text: String, alone: Bool) -> Bool {
    let words = text.words
    guard words.count <= 7, !text.ends("."), !text.ends(":"),
      !text.unicodeScalars.contains(where: Phrases.isDigit)
    else { return false }
    if hasRoleWord(text) { return true }
    return false
  }

  private static func isSigning(_ line: Line) -> Bool {
    line.low.begins("vid protokollet") || line.low.begins("underskrift")
      || hasRoleWord(line.low) && line.text.words.count <= 5
      || line.low.begins("ansvarig") || line.low.ends("tjänsten") || line.low.begins("enligt uppdrag")
      || isPlaceAndDate(line) || line.low.ends("förvaltningen") || line.low.ends("kontoret")
      || line.low.ends(" ab")
  }

  /// "Knivsta den 22 november 2024"
  static func isPlaceAndDate(_ line: Line) -> Bool { dayOfSigning(line) != nil }

  /// The day in "Knivsta den 22 november 2024" or "Flen 990830".
  static func dayOfSigning(_ line: Line) -> String? {
    guard line.text.words.count <= 6, line.marker == nil, let first = line.text.unicodeScalars.first,
      Phrases.isUpper(first)
    else { return nil }
    let others: Set<String> = [
      "tjänsteskrivelse", "tjänsteutlåtande", "datum", "protokoll", "motion", "sammanträde", "remiss", "yttrande",
      "skrivelse", "möte",
      "styrelsemöte", "upprättad", "utfärdat", "utfärdad", "sammanträdesdatum", "reviderad", "handling",
    ]
    let words = line.low.words.map { $0.trimmed(",:.") }
    guard !words.contains(where: others.contains), !words.contains(where: Bodies.isBodyWord) else { return nil }
    if let hit = Dates.first(in: line.low) {
      let before = line.low.before(byte: hit.place).words.filter { $0 != "den" }
      guard hit.place + hit.length >= line.low.utf8.count - 1, (1...2).contains(before.count) else { return nil }
      return hit.day
    }
    guard words.count >= 2, words[0].unicodeScalars.allSatisfy(Phrases.isLetter) else { return nil }
    return words[1].utf8.count == 6 ? Dates.short(in: words[1]) : nil
  }

  private static func isCertification(_ low: String) -> Bool {
    low.begins("rätt utdraget") || low.begins("utdragets riktighet") || low.begins("skriftlig reservation")
      || low.begins("bestyrkes") || low.begins("rätt avskrivet")
  }

  private static func unique(_ signers: [Signer]) -> [Signer] {
    var seen: Set<String> = []
    return signers.filter { seen.insert(Phrases.fold($0.name.text)).inserted }
  }
}
