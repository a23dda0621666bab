/// What sort of paper it is, for the rules that differ.
enum Genre: Sendable { case memo, minutes, agenda, motion }

/// The paper's own word for what it is.
enum DocumentTypes {
  static func read(_ outline: Outline, as named: String? = nil) -> (type: Found?, genre: Genre) {
    let lines = outline.sheet.lines
    guard !lines.isEmpty else { return (nil, .memo) }
    if let named { return (Found(named, lines[0]), genre(of: named)) }
    if let crumbs = lines.prefix(3).first(where: { $0.text.holds(" > ") && $0.low.holds("sammanträde") }) {
      let numbers = lines.count { $0.low.begins("dnr") || $0.low.holds("diarienummer ") }
      return (Found(numbers == 1 ? "ärende i ärendelista" : "ärendelista", crumbs), .agenda)
    }
    for line in lines.prefix(18) {
      for cell in line.cells {
        if let (type, genre) = word(cell.low, line, lines) { return (Found(type, line), genre) }
      }
    }
    let low = outline.sheet.low
    if low.holds("protokollet är justerat") || low.holds("justerandes sign") || low.holds("beslutande ledamöter") {
      return (Found("sammanträdesprotokoll", lines[0]), .minutes)
    }
    let head = lines.prefix(60).map(\.low)
    if head.contains(where: { $0.begins("beslutande") || $0.begins("närvarande") }),
      head.contains(where: { $0.holds("justera") || $0.begins("underskrift") })
    {
      return (Found("sammanträdesprotokoll", lines[0]), .minutes)
    }
    if lines.count(where: { $0.low.begins("beslut: ") }) >= 1 {
      return (Found("beslut i korthet", lines[0]), .agenda)
    }
    if outline.all(.decision).isEmpty == false, low.holds("§"), low.holds("beslutsgång") || low.holds("yrkande") {
      return (Found("protokollsutdrag", lines[0]), .minutes)
    }
    // A meeting's day and a numbered matter, though no word says what it is.
    let matters = lines.count { $0.low.begins("§") || $0.low.holds(" § ") && $0.text.utf8.count < 60 }
    if matters > 0, head.prefix(20).contains(where: { $0.holds("sammanträdesdatum") }),
      !Paragraphs.readings(outline).isEmpty
    {
      return (Found(matters > 2 ? "sammanträdesprotokoll" : "protokollsutdrag", lines[0]), .minutes)
    }
    if isMotion(low) { return (Found("motion", lines[0]), .motion) }
    let isMemo =
      !outline.all(.proposal).isEmpty || !outline.all(.attachments).isEmpty || !outline.all(.background).isEmpty
      || low.holds(anyOf: ["föreslår", "hemställer", " yrkar "])
    return (isMemo ? Found("tjänsteskrivelse", lines[0].range) : nil, .memo)
  }

  /// How a paper of a type is read.
  private static func genre(of type: String) -> Genre {
    switch type {
    case "protokollsutdrag", "sammanträdesprotokoll": .minutes
    case "kallelse", "föredragningslista", "ärendelista", "ärende i ärendelista", "beslut i korthet": .agenda
    case "motion": .motion
    default: .memo
    }
  }

  /// The type that a folded cell of the head names, nil when it names none.
  static func word(_ low: String, _ line: Line, _ lines: [Line]) -> (String, Genre)? {
    guard low.holds(anyOf: pieces) else { return nil }
    let words = low.words.map { $0.trimmed(":.,()") }
    guard words.count <= 24, let first = words.first else { return nil }
    func has(_ word: String) -> Bool { low.holds(word: word) }
    let isTitle = words.count <= 7
    if low.begins("utdrag ur") && low.holds("protokoll") || low.begins("utdrag av protokoll") {
      return ("protokollsutdrag", .minutes)
    }
    if isTitle,
      has("protokollsutdrag") || low.holds("utdrag ur protokoll") || low.holds("utdrag ur sammanträdesprotokoll")
        || low.holds("utdrag av protokoll") || has("beslutsutdrag"), !low.holds("skickas"),
      !low.begins("protokollsutdrag till")
    {
      return ("protokollsutdrag", .minutes)
    }
    if isTitle, has("sammanträdesprotokoll") { return ("sammanträdesprotokoll", .minutes) }
    if isTitle, has("föredragningslista"), first.begins("föredragningslista") {
      return ("föredragningslista", .agenda)
    }
    if first.begins("kallelse") { return ("kallelse", .agenda) }
    if isTitle, first == "ärendelista" { return ("ärendelista", .agenda) }
    if low.begins("beslut i korthet") || isTitle && low.holds("beslut i korthet") {
      return ("beslut i korthet", .agenda)
    }
    if isTitle, words.contains("protokoll") || words.contains("styrelseprotokoll"), !low.holds("bilaga") {
      let matters = lines.count { $0.low.begins("§") || $0.low.holds(" §") && $0.text.utf8.count < 40 }
      let attends = lines.prefix(40).contains {
        $0.low.begins("beslutande") || $0.low.begins("närvarande") || $0.low.begins("ledamöter")
      }
      return (matters > 2 || attends ? "sammanträdesprotokoll" : "protokollsutdrag", .minutes)
    }
    if isTitle, has("tjänsteskrivelse") { return ("tjänsteskrivelse", .memo) }
    if isTitle, has("tjänsteutlåtande") { return ("tjänsteutlåtande", .memo) }
    if isTitle, words.contains("delegationsbeslut") || words.contains("delegeringsbeslut") {
      return ("delegationsbeslut", .memo)
    }
    if first == "motion" { return ("motion", .motion) }
    if first == "utlåtande" { return ("utlåtande", .memo) }
    if has("promemoria"), isTitle { return ("promemoria", .memo) }
    if low.holds(word: "pm"), line.text.holds(word: "PM"), words.count <= 24 { return ("promemoria", .memo) }
    if first == "yttrande", isTitle || words[1] == "över" { return ("yttrande", .memo) }
    if low.begins("handling "), words.count > 1, words[1].utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      return ("handling till kommunfullmäktige", .memo)
    }
    if first == "revisionsskrivelse" { return ("revisionsskrivelse", .memo) }
    return nil
  }

  /// A piece of every type's word.
  private static let pieces = [
    "protokoll", "skrivelse", "utlåtande", "beslut", "pm", "promemoria", "motion", "yttrande", "kallelse", "lista",
    "handling ",
  ]

  /// A member or a party proposes: "föreslår jag", "Vänsterpartiet föreslår".
  private static func isMotion(_ low: String) -> Bool {
    let movers = ["föreslår jag", "föreslår vi", "yrkar jag", "yrkar vi", "vi yrkar", "jag yrkar"]
    if low.holds(anyOf: movers), low.holds(anyOf: ["fullmäktige", "motion"]) { return true }
    let parties = [
      "vänsterpartiet", "socialdemokraterna", "moderaterna", "centerpartiet", "liberalerna", "folkpartiet",
      "kristdemokraterna", "miljöpartiet", "sverigedemokraterna",
    ]
    return parties.contains { low.holds("\($0) föreslår") || low.holds("\($0) yrkar") }
  }
}
