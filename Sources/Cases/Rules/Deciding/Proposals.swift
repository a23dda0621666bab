/// What is proposed or decided, by whom, and who decides in the end.
enum Proposals {
  struct Result: Sendable {
    var points: [Found] = []
    /// What the proposing body decides itself, where it also proposes to another.
    var own: [Found] = []
    var body: Found?
    /// Other bodies that some of the points speak to.
    var others: [String] = []
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
    if genre != .agenda, result.points.count == 1, let own = Sentences.ofOneself(result.points[0].text) {
      result.points = own.clauses.map { Found($0, result.points[0].place) }
      result.body = result.body ?? own.body.map { Found($0, result.points[0].place) }
    }
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
    case .minutes: sections = decisions.isEmpty ? proposals : decisions + forOthers(proposals, outline)
    case .agenda: sections = proposals
    default: sections = proposals.isEmpty ? decisions : proposals
    }
    var groups: [PointGroup] = []
    var beforeUnderHeading = ""
    for section in sections {
      var found = Points.read(
        Signers.withoutSigners(outline.lines(of: section)), in: outline.sheet)
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
    if genre == .minutes, groups.isEmpty { groups = underLeadIn(outline) }
    if genre == .minutes, groups.isEmpty { return RunInDecisions.read(outline) }
    return groups
  }

  /// What the body that meets proposes to another, beside what it decides itself: "Arbetsutskottets förslag till kommunstyrelsen" in
  /// the committee's own minutes. In the minutes of the other it is only what was proposed there.
  private static func forOthers(_ proposals: [Section], _ outline: Outline) -> [Section] {
    guard let own = AddressedBodies.meeting(outline).map({ Phrases.fold($0.text) }) else { return [] }
    return proposals.filter { section in
      let bodies = Bodies.all(in: section.title)
      guard bodies.count == 2, bodies[0].isGenitive, section.title.words.contains("till") else { return false }
      let (from, to) = (Phrases.fold(bodies[0].name), Phrases.fold(bodies[1].name))
      // "Arbetsutskott" of the heading, "Arbetsutskottet" of the head.
      return (from.begins(own) || own.begins(from) || own.holds(from)) && from != to && !own.begins(to)
    }
  }

  /// Minutes without a heading for what was decided: the points under "Styrelsen beslutade".
  private static func underLeadIn(_ outline: Outline) -> [PointGroup] {
    let lines = outline.sheet.lines
    guard
      let at = lines.firstIndex(where: { line in
        Points.isLeadIn(line.low) && line.low.holds("beslut") && line.text.wordCount <= 8 && line.marker == nil
          && (Bodies.first(in: line.text)?.range.lowerBound == 0 || line.low.begins("styrelsen"))
      })
    else { return [] }
    return Points.read(Signers.withoutSigners(Array(lines[at...])), in: outline.sheet)
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
      // Several bodies that each decide: the highest has the last word, of equals the last.
      let named = targets.compactMap { $0?.name }
      let names = named.enumerated().sorted {
        let (left, right) = (AddressedBodies.rank($0.element), AddressedBodies.rank($1.element))
        return left != right ? left < right : $0.offset < $1.offset
      }.map(\.element)
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
      result.body = names.last.map { Found($0, result.points.first?.place ?? 0..<0) }
    }
    if proposing.isEmpty { result.others = targets.compactMap { $0?.name } }
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
        && lines[at].text.wordCount <= 20
    }) {
      result.points = Points.untied(
        Points.read(Array(lines[(at + 1)...]), in: outline.sheet).first?.points ?? [])
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
      if Points.isLeadIn(lines[at].low), end > at + 1, lines[at + 1].marker != nil,
        let group = Points.read(Array(lines[(at + 1)...]), in: outline.sheet).first
      {
        // The points stand right below the sentence that leads them in.
        result.points = Points.untied(group.points)
        result.body = result.body ?? AddressedBodies.target(of: lines[at].text).map { Found($0.name, lines[at]) }
        break
      }
      guard let (point, body) = Sentences.proposal(in: text) else { continue }
      let place = paragraph[0].range.lowerBound..<paragraph[paragraph.count - 1].range.upperBound
      if let point {
        result.points += Sentences.clauses(point).map { Found($0, place) }
      } else {
        // "…föreslår jag kommunfullmäktige besluta:" with its points below
        let groups = Points.read(Array(lines[min(at + 1, lines.count)...]), in: outline.sheet)
        if let group = groups.first { result.points = Points.untied(group.points) }
      }
      if let body, result.body == nil { result.body = Found(body, place) }
      if genre != .agenda, point == nil { break }
      at = end - 1
    }
    return result.points.isEmpty ? nil : result
  }
}
