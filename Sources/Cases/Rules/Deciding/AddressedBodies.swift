/// Whom a proposal goes to.
enum AddressedBodies {
  struct Target: Sendable {
    var name: String
    /// Whether somebody proposes to it, and does not decide itself.
    var isProposedTo: Bool
  }

  /// The body that a lead-in or a heading speaks to.
  static func target(of leadIn: String) -> Target? {
    let low = Phrases.fold(leadIn)
    let bodies = Bodies.all(in: leadIn)
    guard !bodies.isEmpty else {
      for word in ["styrelsen", "stämman"] where low.holds(word: word) {
        return Target(name: Phrases.capitalised(word), isProposedTo: false)
      }
      return nil
    }
    // "Arbetsutskottet föreslår kommunstyrelsen besluta", "… föreslår att kommunfullmäktige beslutar"
    if low.holds("föreslå") || low.holds("förslå") || low.holds("hemställ") {
      let words = low.words
      let verbs = ["föreslår", "förslår", "hemställer", "föreslå", "hemställa"]
      let verb = words.firstIndex { verbs.contains($0.trimmed(",:")) } ?? 0
      if let after = bodies.last(where: { $0.range.lowerBound > verb && !$0.isGenitive }) {
        let isBefore = bodies.contains { $0.range.lowerBound < verb }
        return Target(name: after.name, isProposedTo: isBefore)
      }
    }
    // "Kommunstyrelsens förslag till kommunfullmäktige"
    if let at = low.place(of: "förslag till "),
      let body = Bodies.first(in: leadIn.from(byte: min(at, leadIn.utf8.count)))
    {
      let isBefore = Bodies.first(in: leadIn.before(byte: min(at, leadIn.utf8.count))) != nil
      return Target(name: body.name, isProposedTo: isBefore && !low.holds("förslag till beslut"))
    }
    return Target(name: bodies[0].name, isProposedTo: false)
  }

  /// "Arbetsutskottet" in full, when the head says whose: "Till kommunstyrelsens arbetsutskott". "Direktionen" is the
  /// "Förbundsdirektionen" of the head, "Nämnden" its "Socialnämnden".
  static func whole(_ name: String, _ outline: Outline) -> String? {
    let low = Phrases.fold(name)
    if ["direktionen", "nämnden", "presidiet", "beredningen", "rådet"].contains(low) {
      return addressee(outline).flatMap { Phrases.fold($0.text).ends(low) ? $0.text : nil }
    }
    let bare =
      ["utskottet", "utskott"].contains(where: low.ends) ? String(low.ends("et") ? low.dropLast(2) : low[...]) : ""
    guard !bare.isEmpty else { return nil }
    for line in outline.sheet.lines.prefix(120) {
      if let hit = Bodies.first(in: line.text), hit.name.wordCount > 1, Phrases.fold(hit.name).holds(bare) {
        return hit.name
      }
    }
    return nil
  }

  /// Who decides, when the lead-ins do not tell.
  static func decider(_ outline: Outline, _ genre: Genre, _ groups: [PointGroup]) -> Found? {
    for group in groups {
      for point in group.points {
        // "Socialnämnden föreslås besluta att …", "Kommunstyrelsen beslutar att …"
        let low = Phrases.fold(point.text)
        guard low.holds("beslut") || low.holds("föresl"), let target = target(of: point.text),
          let hit = Bodies.first(in: point.text), hit.range.lowerBound <= 3
        else { continue }
        return Found(target.name, point.place)
      }
    }
    if genre == .minutes { return meeting(outline) }
    if groups.isEmpty, let office = authority(outline) { return office }
    return addressee(outline) ?? meeting(outline) ?? anywhere(outline)
  }

  /// How high a body stands: what goes to several is decided by the highest in the end.
  static func rank(_ name: String) -> Int {
    let low = Phrases.fold(name)
    if low.holds(anyOf: ["utskott", "beredning", "presidi", "råd", "delegation"]) { return 1 }
    if low.holds(anyOf: ["fullmäktig", "stämma"]) { return 4 }
    return low.holds(anyOf: ["styrelse", "direktion"]) ? 3 : 2
  }

  /// The meetings that companies and associations name instead of who meets.
  private static let boards = [
    (sign: "styrelsemöte", name: "Styrelsen"), (sign: "styrelseprotokoll", name: "Styrelsen"),
    (sign: "årsmöte", name: "Årsmötet"),
  ]

  private static let abbreviations = [
    "KF": "Kommunfullmäktige", "KS": "Kommunstyrelsen", "RS": "Regionstyrelsen", "RF": "Regionfullmäktige",
  ]

  /// The body that meets: the first body named in the head of minutes or of an agenda.
  static func meeting(_ outline: Outline) -> Found? {
    let lines = outline.sheet.lines.prefix(30)
    for line in lines {
      for label in ["organ ", "sammanträdande organ ", "sammanträde med ", "nämnd ", "instans "]
      where line.low.begins(label) {
        if let hit = Bodies.first(in: line.text) { return Found(hit.name, line) }
      }
      if line.text.holds(" > ") {
        for part in line.text.split(separator: ">") {
          if let hit = Bodies.first(in: String(part).trimmed()) { return Found(hit.name, line) }
        }
      }
    }
    for line in lines where line.text.utf8.count < 200 {
      for cell in line.cells {
        if let hit = Bodies.first(in: cell.text), hit.range.lowerBound <= 2 || cell.text.wordCount <= 8 {
          return Found(hit.name, line)
        }
        if cell.text.wordCount <= 8, let board = boards.first(where: { cell.low.holds($0.sign) }) {
          return Found(board.name, line)
        }
        if cell.text.wordCount <= 5, let short = cell.text.words.first(where: { abbreviations[$0] != nil }) {
          return abbreviations[short].map { Found($0, line) }
        }
      }
    }
    return nil
  }

  /// A body that stands alone in the head: whom the paper is written to.
  static func addressee(_ outline: Outline) -> Found? {
    var found: Found?
    for at in outline.head.prefix(30) {
      let line = outline.sheet.lines[at]
      for cell in line.cells {
        var text = cell.text
        for label in ["Till ", "Till: ", "TILL "] where text.begins(label) {
          text = String(text.dropFirst(label.count))
        }
        if let hit = Bodies.isAlone(text.trimmed(",;:")) { found = found ?? Found(hit.name, line) }
        if Phrases.fold(text) == "styrelsen" { found = found ?? Found("Styrelsen", line) }
        // Who decides alone is told by being written to: elsewhere in a head an office is a sender or a title.
        if text.utf8.count < cell.text.utf8.count, offices.contains(Phrases.fold(text)) {
          found = found ?? Found(Phrases.capitalised(text), line)
        }
      }
    }
    return found
  }

  /// Offices that decide alone.
  private static let offices: WordSet = [
    "generaldirektören", "myndighetschefen", "landshövdingen", "överdirektören", "rektor", "rektorn", "innehavaren",
    "verkställande direktören", "vd", "ledningen", "kommundirektören", "regiondirektören", "förbundsdirektören",
  ]

  /// An authority that an answer is sent to: "Miljödepartementet".
  private static func authority(_ outline: Outline) -> Found? {
    for at in outline.head.prefix(20) {
      let line = outline.sheet.lines[at]
      for cell in line.cells where cell.text.wordCount <= 4 {
        let low = cell.low.trimmed(",.")
        if ["departementet", "verket", "myndigheten", "inspektionen", "länsstyrelsen"].contains(where: low.ends) {
          return Found(cell.text.trimmed(",."), line)
        }
      }
    }
    return nil
  }

  private static func anywhere(_ outline: Outline) -> Found? {
    for section in outline.all(.proposal) {
      for line in outline.lines(of: section) {
        if let hit = Bodies.first(in: line.text) { return Found(hit.name, line) }
      }
    }
    return nil
  }
}
