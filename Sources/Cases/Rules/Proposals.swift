/// What is proposed or decided, by whom, and who decides in the end.
enum Proposals {
  struct Result: Sendable {
    var points: [Found] = []
    /// What the proposing body decides itself, where it also proposes to another.
    var own: [Found] = []
    var body: Found?
    /// Whether the points are put to another body: then nothing is decided yet, in minutes too.
    var isPutToAnother = false
  }

  static func read(_ outline: Outline, genre: Genre) -> Result {
    var result = Result()
    let groups = groups(outline, genre)
    if genre == .agenda {
      result.points = groups.flatMap { Points.untied($0.points) }
    } else if let split = split(groups) {
      result = split
    }
    if result.points.isEmpty { result = runningText(outline, genre) ?? result }
    if genre == .agenda, groups.isEmpty, result.body != nil { return result }
    if genre == .agenda {
      result.body = AddressedBodies.meeting(outline) ?? result.body
    } else if result.body == nil {
      result.body = AddressedBodies.decider(outline, genre, groups)
    }
    if let body = result.body, !Phrases.fold(body.text).holds(" "),
      let whole = AddressedBodies.whole(body.text, outline)
    {
      result.body = Found(whole, body.place)
    }
    return result
  }

  /// The points under the headings that count in this genre.
  private static func groups(_ outline: Outline, _ genre: Genre) -> [PointGroup] {
    let decisions = outline.all(.decision)
    let proposals = outline.all(.proposal)
    let sections: [Section]
    switch genre {
    case .minutes: sections = decisions.isEmpty ? proposals : decisions
    case .agenda: sections = proposals
    default: sections = proposals.isEmpty ? decisions : proposals
    }
    var groups: [PointGroup] = []
    var beforeUnderHeading = ""
    for section in sections {
      var found = Points.read(
        Signers.withoutSigners(outline.lines(of: section)), isUnwrapped: outline.sheet.isUnwrapped)
      if found.isEmpty {
        beforeUnderHeading = section.title
        continue
      }
      // A heading that names the body leads in the points under it: "Förslag till kommunstyrelsen".
      if found[0].leadIn.isEmpty { found[0].leadIn = beforeUnderHeading.isEmpty ? section.title : section.title }
      beforeUnderHeading = ""
      if genre != .agenda, genre != .minutes, !groups.isEmpty, !follows(section, groups, outline) { continue }
      groups += found
    }
    if genre == .agenda, groups.isEmpty { return numberedInItems(outline) }
    if genre == .minutes, groups.isEmpty { return underLeadIn(outline) }
    return groups
  }

  /// Minutes without a heading for what was decided: the points under "Styrelsen beslutade".
  private static func underLeadIn(_ outline: Outline) -> [PointGroup] {
    let lines = outline.sheet.lines
    guard
      let at = lines.firstIndex(where: { line in
        Points.isLeadIn(line.low) && line.low.holds("beslut") && line.text.words.count <= 8 && line.marker == nil
          && (Bodies.first(in: line.text)?.range.lowerBound == 0 || line.low.begins("styrelsen"))
      })
    else { return [] }
    return Points.read(Signers.withoutSigners(Array(lines[at...])), isUnwrapped: outline.sheet.isUnwrapped)
  }

  /// Whether a second section of proposals belongs to the first: it names another body and follows at once.
  private static func follows(_ section: Section, _ groups: [PointGroup], _ outline: Outline) -> Bool {
    guard let at = outline.sections.firstIndex(where: { $0.heading == section.heading }), at > 0 else { return true }
    return outline.sections[at - 1].kind == .proposal
  }

  /// In lists of matters without headings: points numbered "1." under matters numbered "1".
  private static func numberedInItems(_ outline: Outline) -> [PointGroup] {
    let lines = outline.sheet.lines
    let bare = lines.count { line in
      guard case .number = line.marker?.kind else { return false }
      let first = line.text.words.first ?? ""
      return !first.ends(".") && !first.ends(")")
    }
    guard bare >= 2 else { return [] }
    var group = PointGroup()
    for line in lines
    where line.marker?.isNumber == true && (line.text.words.first?.ends(".") ?? false) && line.endsSentence {
      group.points.append(Found(line.body, line))
    }
    return group.points.isEmpty ? [] : [group]
  }

  /// Points for the body that decides in the end, and the proposing body's own.
  private static func split(_ groups: [PointGroup]) -> Result? {
    guard !groups.isEmpty else { return nil }
    var groups = groups
    if groups.count == 1, groups[0].points.count > 1 {
      // Each sentence names its own body: "A föreslår B besluta att …", "A beslutar för egen del att …".
      let bodies = groups[0].points.map { target(ofSentence: $0.text) }
      if bodies.contains(where: { $0?.isProposedTo == true }), bodies.allSatisfy({ $0 != nil }) {
        groups = groups[0].points.map {
          PointGroup(leadIn: $0.text.words.prefix(8).joined(separator: " "), points: [$0])
        }
      }
    }
    var result = Result()
    let targets = groups.map { AddressedBodies.target(of: $0.leadIn) }
    let proposing = groups.indices.filter { targets[$0]?.isProposedTo == true }
    if let last = proposing.last, proposing.count < groups.count || proposing.count > 1 {
      let final = targets[last]?.name
      for at in groups.indices {
        if targets[at]?.isProposedTo == true, targets[at]?.name == final || final == nil {
          result.points += groups[at].points
        } else if targets[at]?.isProposedTo != true {
          result.own += groups[at].points
        } else {
          result.points += groups[at].points
        }
      }
      result.isPutToAnother = true
      result.body = final.map { Found($0, result.points.first?.place ?? 0..<0) }
    } else {
      // Several bodies that each decide: the last one has the last word.
      let names = targets.compactMap { $0?.name }
      if groups.count > 1, let last = names.last, let first = names.first, Phrases.fold(last) != Phrases.fold(first) {
        for at in groups.indices {
          if let name = targets[at]?.name, Phrases.fold(name) != Phrases.fold(last) {
            result.own += groups[at].points
          } else {
            result.points += groups[at].points
          }
        }
      } else {
        result.points = groups.flatMap(\.points)
      }
      result.isPutToAnother = !proposing.isEmpty
      result.body = names.last.map { Found($0, groups.last?.points.first?.place ?? 0..<0) }
    }
    result.points = Points.untied(result.points)
    result.own = Points.untied(result.own)
    return result
  }

  private static func target(ofSentence text: String) -> AddressedBodies.Target? {
    let opening = text.words.prefix(8).joined(separator: " ")
    let low = Phrases.fold(opening)
    guard low.holds("föresl") || low.holds("beslutar"), let hit = Bodies.first(in: opening), hit.range.lowerBound == 0
    else { return nil }
    return AddressedBodies.target(of: opening)
  }

  /// A proposal in running text: "Regionstyrelsen föreslår regionfullmäktige besluta att …".
  private static func runningText(_ outline: Outline, _ genre: Genre) -> Result? {
    let lines = outline.sheet.lines
    var result = Result()
    if let at = lines.indices.dropLast().first(where: { at in
      lines[at + 1].marker?.kind == .att && lines[at].marker == nil
        && lines[at].low.holds(anyOf: ["föreslår", "yrkar", "hemställer", "förslår"])
        && lines[at].text.words.count <= 20
    }) {
      result.points = Points.untied(
        Points.read(Array(lines[(at + 1)...]), isUnwrapped: outline.sheet.isUnwrapped).first?.points ?? [])
      result.body = Bodies.all(in: lines[at].text).last.map { Found($0.name, lines[at]) }
      if !result.points.isEmpty { return result }
    }
    var at = 0
    while at < lines.count {
      defer { at += 1 }
      guard lines[at].low.holds("föresl") || lines[at].low.holds("förslår") || lines[at].low.holds("hemställer") else {
        continue
      }
      // The paragraph from here on.
      var end = at + 1
      while end < lines.count, !lines[end].isAfterGap, !outline.sheet.isUnwrapped, end - at < 12 { end += 1 }
      let paragraph = Array(lines[at..<end])
      let text = Phrases.join(paragraph.map(\.text))
      guard let (point, body) = Sentences.proposal(in: text) else { continue }
      let place = paragraph[0].range.lowerBound..<paragraph[paragraph.count - 1].range.upperBound
      if let point {
        result.points += Sentences.clauses(point).map { Found($0, place) }
      } else {
        // "…föreslår jag kommunfullmäktige besluta:" with its points below
        let groups = Points.read(Array(lines[min(at + 1, lines.count)...]), isUnwrapped: outline.sheet.isUnwrapped)
        if let group = groups.first { result.points = Points.untied(group.points) }
      }
      if let body, result.body == nil { result.body = Found(body, place) }
      if genre != .agenda, point == nil { break }
      at = end - 1
    }
    return result.points.isEmpty ? nil : result
  }
}

/// Proposals inside sentences.
enum Sentences {
  /// The point that a sentence proposes, from "att" on, and the body that it goes to; no point when they follow below.
  static func proposal(in text: String) -> (point: String?, body: String?)? {
    let low = Phrases.fold(text)
    for verb in ["föreslår", "föreslås", "förslår", "förslås", "hemställer"] {
      guard let at = low.place(ofWord: verb) else { continue }
      let from = at + verb.utf8.count
      guard let besluta = low.place(of: "beslut", from: from), besluta - from < 160 else { continue }
      // The sentence must not end in between.
      let between = low.from(byte: from).before(byte: besluta - from)
      guard !between.holds(". ") else { continue }
      let body = Bodies.all(in: text.before(byte: min(besluta, text.utf8.count))).last?.name
      let rest = text.from(byte: min(besluta, text.utf8.count))
      if Points.isLeadIn(low) { return (nil, body) }
      guard let att = Phrases.fold(rest).place(ofWord: "att") else {
        return rest.trimmed().ends(":") ? (nil, body) : nil
      }
      if rest.trimmed().ends(":") { return (nil, body) }
      return (sentence(rest.from(byte: min(att, rest.utf8.count))), body)
    }
    return nil
  }

  /// "att A, och att B" as two points: an "att" after a comma or a tie begins one, an "att" inside a clause does not.
  static func clauses(_ sentence: String) -> [String] {
    var clauses: [String] = []
    var rest = sentence
    while let cut = [", samt att ", ", och att ", "; att ", ", att ", " samt att "].compactMap({ tie in
      rest.place(of: tie).map { ($0, tie) }
    }).min(by: { $0.0 < $1.0 }) {
      clauses.append(rest.before(byte: cut.0))
      rest = rest.from(byte: cut.0 + cut.1.utf8.count - 4)
    }
    return clauses + [rest]
  }

  /// The text to the end of its first sentence.
  static func sentence(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    for at in scalars.indices where scalars[at] == "." {
      let next = at + 2 < scalars.count ? scalars[at + 2] : " "
      let isEnd = at + 1 >= scalars.count || scalars[at + 1] == " " && Phrases.isUpper(next)
      if isEnd, !isAbbreviation(scalars, at) { return String(String.UnicodeScalarView(scalars[...at])) }
    }
    return text
  }

  private static func isAbbreviation(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard at >= 2 else { return true }
    return scalars[at - 2] == "." || scalars[at - 2] == " " || scalars[at - 1] == " "
  }
}

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
    if low.holds("föreslår") || low.holds("förslår") || low.holds("hemställer") {
      let words = low.words
      let verb = words.firstIndex { ["föreslår", "förslår", "hemställer"].contains($0.trimmed(",:")) } ?? 0
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

  /// "Arbetsutskottet" in full, when the head says whose: "Till kommunstyrelsens arbetsutskott".
  static func whole(_ name: String, _ outline: Outline) -> String? {
    let low = Phrases.fold(name)
    let bare =
      ["utskottet", "utskott"].contains(where: low.ends) ? String(low.ends("et") ? low.dropLast(2) : low[...]) : ""
    guard !bare.isEmpty else { return nil }
    for line in outline.sheet.lines.prefix(120) {
      if let hit = Bodies.first(in: line.text), hit.name.words.count > 1, Phrases.fold(hit.name).holds(bare) {
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
        if let hit = Bodies.first(in: cell.text), hit.range.lowerBound <= 2 || cell.text.words.count <= 8 {
          return Found(hit.name, line)
        }
        if cell.text.words.count <= 5, let short = cell.text.words.first(where: { abbreviations[$0] != nil }) {
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
      }
    }
    return found
  }

  /// An authority that an answer is sent to: "Miljödepartementet".
  private static func authority(_ outline: Outline) -> Found? {
    for at in outline.head.prefix(20) {
      let line = outline.sheet.lines[at]
      for cell in line.cells where cell.text.words.count <= 4 {
        let low = Phrases.fold(cell.text).trimmed(",.")
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
