/// What a stretch of a paper is about, by its heading.
enum SectionKind: Sendable, Hashable {
  case proposal
  /// What was decided: only minutes and signed decisions have it.
  case decision
  case summary, background, assessment, costs
  case attachments, copies, signatures
  /// What was said and moved at the meeting: never what was decided.
  case debate
  case other
}

/// Headings and their many synonyms.
enum Headings {
  /// The kind of heading that a folded line is, nil when it is none that is known.
  static func kind(of low: String) -> SectionKind? {
    guard low.wordCount <= 10 else { return nil }
    let bare = stripped(low)
    guard !bare.isEmpty, bare.utf8.count <= 90 else { return nil }
    if let known = known[bare] { return known }
    let words = bare.words
    guard words.count <= 9 else { return nil }
    if let list = list(words, bare) { return list }
    if let proposal = proposal(words, bare) { return proposal }
    if let debate = debate(words, bare) { return debate }
    return text(words, bare)
  }

  /// A heading with its text on the same line: "Bilagor: …", "Kopia till …". Gives the kind and how many bytes the heading takes.
  static func inline(_ line: Line) -> (kind: SectionKind, length: Int)? {
    if let colon = line.low.place(of: ":"), colon < 60, colon + 1 < line.low.utf8.count {
      let front = line.low.before(byte: colon)
      if let kind = kind(of: front), front.wordCount <= 6 { return (kind, colon + 1) }
    }
    if line.text.unicodeScalars.first.map(Phrases.isUpper) ?? false, let length = sentTo(line.low) {
      return (.copies, length)
    }
    for word in ["expediering ", "expedieras ", "sändlista "] where line.low.begins(word) {
      return (.copies, word.utf8.count)
    }
    return nil
  }

  /// "Kopia för kännedom till socialnämnden": the bytes up to whom it is sent to.
  private static func sentTo(_ low: String) -> Int? {
    guard low.begins("kopia ") || low.begins("kopior ") || low.begins("beslutet skickas ") || low.begins("skickas ")
    else {
      return nil
    }
    var length = 0
    for word in low.words.prefix(6) {
      guard sending.contains(word) || sendingFillers.contains(word) else { return nil }
      length += word.utf8.count + 1
      if word == "till" || word == "åt" { return length < low.utf8.count ? length : nil }
    }
    return nil
  }

  /// Without number, colon and case: what the words of a heading are compared by.
  static func stripped(_ low: String) -> String {
    var bare = low.trimmed(":.–- ")
    if let space = bare.place(of: " "), space <= 4 {
      let first = bare.before(byte: space)
      if first.unicodeScalars.allSatisfy({ Phrases.isDigit($0) || $0 == "." }) {
        bare = bare.from(byte: space + 1)
      }
    }
    return bare
  }

  // MARK: Lists at the end

  private static let papers: WordSet = [
    "beslutsunderlag", "beslutsunderlaget", "bilaga", "bilagor", "bilagda", "bifogade", "handlingar", "handling",
    "underlag", "bilageförteckning", "dokument", "bifogas", "beslutshandlingar",
  ]
  private static let paperFillers: WordSet = [
    "ärendets", "i", "ärendet", "för", "till", "beslut", "beslutet", "och", "följande", "tillhörande", "övriga", "samt",
    "detta", "ärende", "som", "tjänsteskrivelsen", "av", "handlingar", "underlag",
  ]
  private static let sending: WordSet = [
    "kopia", "kopior", "skickas", "sänds", "sändes", "sändlista", "expedieras", "expediering", "delges", "delgivning",
    "meddelas", "beslutsexpediering", "tillställs", "protokollsutdrag", "beslutsutdrag", "utdrag", "utdraget",
    "mottagare",
    "distribution", "expedierat", "expedierad", "delgives", "distribueras", "översänds", "lämnas", "skickat",
    "protokollsutdraget", "sändlistan", "kopiemottagare", "delgivningslista", "distributionslista", "expedition",
    "underrättas", "informeras", "kopieras",
  ]
  private static let sendingFillers: WordSet = [
    "till", "beslut", "beslutet", "ska", "skall", "för", "av", "paragrafen", "ärendet", "på", "åt", "om", "detta",
    "tjänsteskrivelsen", "protokollet", "från", "följande", "och", "bör", "med", "kännedom", "åtgärd", "via", "e-post",
    "tjänsteskrivelse", "vidare", "efter", "justering",
  ]

  private static func list(_ words: [String], _ bare: String) -> SectionKind? {
    guard words.count <= 7 else { return nil }
    // Every word of such a heading is known: the first that is not ends the look.
    let opening = words[0].trimmed(",()/")
    guard
      papers.contains(opening) || paperFillers.contains(opening) || sending.contains(opening)
        || sendingFillers.contains(opening)
    else { return nil }
    let plain = words.map { $0.trimmed(",()/") }
    if plain.contains(where: { papers.contains($0) }),
      plain.allSatisfy({ papers.contains($0) || paperFillers.contains($0) })
    {
      return .attachments
    }
    if plain.contains(where: { sending.contains($0) }),
      plain.allSatisfy({ sending.contains($0) || sendingFillers.contains($0) })
    {
      // "Beslutet" alone names no recipients; "utdrag" needs somebody to go to.
      if plain.count == 1,
        ["utdrag", "protokollsutdrag", "beslutsutdrag", "lämnas", "informeras", "expedition"].contains(plain[0])
      {
        return nil
      }
      return .copies
    }
    return nil
  }

  // MARK: Proposals and decisions

  private static func proposal(_ words: [String], _ bare: String) -> SectionKind? {
    if bare.ends("på sammanträdet") || bare.ends("under sammanträdet") || bare.ends("på mötet") {
      return .debate
    }
    if bare.holds("tidigare") { return .other }
    if bare.holds("förslag till beslut") || bare.holds(word: "beslutsförslag") || bare.holds("förslag till yttrande") {
      return words.count <= 8 ? .proposal : nil
    }
    if words.count >= 2, bare.begins("förslag till"),
      Bodies.first(in: words.dropFirst(2).joined(separator: " ")) != nil
    {
      return words.count <= 5 ? .proposal : nil
    }
    // "Kommunledningsutskottets förslag till kommunstyrelsen", "Arbetsutskottets förslag", "VD:s förslag"
    if let at = words.firstIndex(of: "förslag"), at > 0, words[at - 1].ends("s"), at <= 5 {
      let rest = words[(at + 1)...]
      let ends = rest.isEmpty || rest.first == "till" && rest.count <= 5
      if ends { return .proposal }
    }
    if let last = words.last, ["beslut", "beslutar", "beslutade"].contains(last), words.count <= 7 {
      if words.count == 1 { return .decision }
      let front = words.dropLast().joined(separator: " ")
      if words[words.count - 2].ends("s"), Bodies.first(in: front) != nil, !front.holds("enligt") {
        return .decision
      }
      if last != "beslut", Bodies.first(in: front)?.range.lowerBound == 0 { return nil }
    }
    return nil
  }

  // MARK: The meeting's talk

  private static let starts: Openings = [
    "yrkande", "beslutsgång", "beslutsordning", "proposition", "omröstning", "votering", "reservation",
    "överläggning",
    "protokollsanteckning", "särskilt yttrande", "deltar", "deltog", "ajournering", "jäv", "inlägg", "debatt",
    "skriftlig reservation", "ordföranden ställer", "återremissyrkande", "framställda yrkanden", "tilläggsyrkande",
    "ändringsyrkande", "avslagsyrkande", "voteringsordning", "omröstningsresultat", "dagens sammanträde",
  ]

  private static func debate(_ words: [String], _ bare: String) -> SectionKind? {
    return words.count <= 6 && starts.begin(bare) ? .debate : nil
  }

  // MARK: Running text

  private static let costs: Openings = ["ekonomi och", "kostnad", "finansiering", "budget", "resurser och"]

  private static let sides = [
    "konsekvens", "påverkan", "övervägand", "effekt", "aspekt", "analys", "bedömning", "förutsättning", "dimension",
    "perspektiv",
  ]

  private static let background: Openings = [
    "bakgrund", "ärendebeskrivning", "beskrivning av", "redogörelse för", "ärendets beredning",
  ]

  private static let views = [
    "bedömning", "bedömningar", "yttrande", "överväganden", "synpunkter", "analys", "övervägande", "kommentarer",
    "ställningstagande", "kommentar", "motivering",
  ]

  private static func text(_ words: [String], _ bare: String) -> SectionKind? {
    guard words.count <= 7 else { return nil }
    if bare.begins("sammanfattning") || bare.ends("i korthet") || bare.ends("sammanfattning") {
      return words.count <= 4 ? .summary : nil
    }
    if words.count <= 5, bare.begins("ekonomisk"), bare.holds(anyOf: sides) { return .costs }
    if words.count <= 6,
      costs.begin(bare) || bare.ends("finansiering") || bare.ends("kostnader")
        || bare.ends("ekonomi")
    {
      return .costs
    }
    if words.count <= 5, background.begin(bare) {
      return bare.ends("beredning") ? .other : .background
    }
    if words.count <= 5,
      views.contains(where: bare.ends) || bare.begins("överväganden") || bare.begins("bedömning")
        || bare.begins("analys") || bare.begins("skäl för") || bare.begins("skäl till")
        || bare.begins("skälen för")
    {
      return bare.begins("särskilt") ? .debate : .assessment
    }
    if words.count <= 3, bare.begins("underskrift") || bare.begins("vid protokollet") { return .signatures }
    if words.count <= 6, others.begin(bare) { return .other }
    return nil
  }

  private static let others: Openings = [
    "konsekvenser", "barnperspektiv", "barnrätt", "barnkonsekvens", "prövning av barnets", "jämställdhetsperspektiv",
    "jämställdhetskonsekvenser", "jämställdhetsanalys", "tidplan", "tidsplan", "genomförande", "uppföljning", "remiss",
    "inledning", "syfte", "beslutet anmäls", "anmäls till", "lagstiftning", "juridiska", "juridik", "kommunikation",
    "risker", "riskanalys",
    "hållbarhet", "miljökonsekvenser", "samverkan", "facklig", "mbl", "alternativ", "förhållande till",
    "tidigare beslut",
    "vad anslutningen", "val av område", "dimension", "ekologisk", "social dimension", "sociala", "perspektiv",
    "omvärld", "koppling till", "avgränsning", "metod", "mål och", "organisation och", "verksamhetsmässiga",
    "konsekvensanalys", "barn och unga", "tillgänglighet", "klimat", "digitalisering", "beredning", "gällande",
    "fortsatt arbete", "barnets bästa", "samråd", "beslutsplanering", "nästa steg", "beskrivning", "landsbygd",
    "folkhälsa", "integration",
  ]

  private static let known: WordMap<SectionKind> = [
    "förslag": .proposal, "hemställan": .proposal, "förslaget": .proposal, "förslag i korthet": .summary,
    "beslut": .decision, "ärendet": .background, "ärende": .background, "ärendet i korthet": .summary,
    "beslutsexpediering": .copies, "expediering": .copies, "sändlista": .copies, "delges": .copies, "kopia": .copies,
    "för kännedom": .copies, "för åtgärd": .copies,
    "för kännedom till": .copies, "för åtgärd till": .copies, "underlag": .attachments, "handlingar": .attachments,
    "skäl": .assessment, "skäl för förslaget": .assessment, "ekonomi": .costs, "finansiering": .costs,
    "i korthet": .summary, "information": .other, "remisser": .other, "beredning": .other,
    "våra synpunkter": .assessment,
    "ansvariga": .signatures, "ansvarig": .signatures, "underskrifter": .signatures, "underskrift": .signatures,
    "justering": .other, "ordförandeutlåtande": .other,
  ]
}
