import Joinings
import Kernel
import Strategies

/// Turns what stands in a paper into what the form asks for: areas of this edition, what is said of how, and, from minutes only, the
/// decision. What does not fit this joining is remarked, and fills nothing.
package struct PaperMatcher: Sendable {
  /// What the paper is held against.
  package struct Joining: Sendable {
    package var edition: Edition
    package var areas: [Area]
    /// The county's short name: "Västmanland".
    package var county: String
    package var countyCode: CountyCode
    package var organisation: String

    package init(edition: Edition, areas: [Area], county: String, countyCode: CountyCode, organisation: String) {
      self.edition = edition
      self.areas = areas
      self.county = county
      self.countyCode = countyCode
      self.organisation = organisation
    }
  }

  /// What a paper gives.
  package struct Match: Sendable {
    package var kind: Paper.Kind
    package var fill: PaperFill
    package var reading: PaperReading
  }

  let reading: Reading
  let joining: Joining
  private var findings: [PaperFinding] = []
  private var remarks: [PaperRemark] = []
  private var fill = PaperFill()
  private let scalars: [Unicode.Scalar]

  /// Holds a reading against a joining.
  package static func match(_ reading: Reading, _ joining: Joining) -> Match {
    var matcher = PaperMatcher(reading, joining)
    return matcher.match()
  }

  private init(_ reading: Reading, _ joining: Joining) {
    self.reading = reading
    self.joining = joining
    scalars = Array(reading.text.unicodeScalars)
  }

  private mutating func match() -> Match {
    let isOurs = checkWhatItIsAbout()
    matchAreas()
    if reading.decided { matchDecision() }
    matchRest()
    if !isOurs { fill = PaperFill() }
    if !reading.decided, isOurs, !reading.proposedDecision.isEmpty { remarks.append(.isProposal) }
    if findings.isEmpty { remarks.append(.nothingFound) }
    let type = reading.decided ? "minutes" : reading.proposedDecision.isEmpty ? "other" : "proposal"
    return Match(
      kind: reading.decided ? .decision : .proposal, fill: fill,
      reading: PaperReading(documentType: type, findings: findings, remarks: remarks.map(\.code)))
  }

  // MARK: What it is about

  /// Whether it is about joining this strategy; what stands against it is remarked.
  private mutating func checkWhatItIsAbout() -> Bool {
    if let other = otherOrganisation() { remarks.append(.otherOrganisation(other)) }
    if let county = otherCounty() {
      remarks.append(.otherCounty(county))
      return false
    }
    guard let stance = reading.stance else {
      remarks.append(.nothingAboutJoining)
      return false
    }
    if let period = otherPeriod() {
      remarks.append(.otherPeriod(period))
      return false
    }
    switch stance {
    case "decline":
      remarks.append(.declines)
      return false
    case "defer":
      remarks.append(.defers)
      return false
    default: return true
    }
  }

  private func otherCounty() -> String? {
    let about = Phrases.fold([reading.strategy ?? "", reading.subject ?? ""].joined(separator: " "))
    let ours = Phrases.fold(joining.county)
    if about.holds(ours) { return nil }
    for name in Gazetteer.counties.values.sorted(by: { $0.utf8.count > $1.utf8.count }) where Phrases.fold(name) != ours
    {
      let low = Phrases.fold(name)
      if about.holds("jämställt \(low)") || about.holds("\(low)s län") || about.holds("\(low) län") {
        return reading.strategy ?? name
      }
    }
    return nil
  }

  private func otherPeriod() -> String? {
    guard let strategy = reading.strategy else { return nil }
    let digits = strategy.unicodeScalars.map { Phrases.isDigit($0) ? Character($0) : " " }
    let years = String(digits).words.compactMap(Int.init).filter { (1990...2100).contains($0) }
    guard let first = years.first else { return nil }
    let last = years.count > 1 ? years[1] : first
    if first == joining.edition.periodFrom, last == joining.edition.periodTo || years.count == 1 { return nil }
    return years.count > 1 ? "\(first)–\(last)" : "\(first)"
  }

  private func otherOrganisation() -> String? {
    guard let place = reading.municipality else { return nil }
    let name = Phrases.fold(joining.organisation)
    let low = Phrases.fold(place)
    if name.holds(String(low.prefix(max(4, low.count - 1)))) { return nil }
    // A company's paper names its municipality: only another municipality's paper is another's.
    guard name.hasSuffix("kommun") || name.hasSuffix("stad") || name.hasPrefix("region ") else { return nil }
    return place.hasPrefix("Region") || place.hasSuffix("regionen") ? place : place + " (kommun)"
  }

  // MARK: Areas

  private mutating func matchAreas() {
    let matcher = AreaMatcher(joining.areas)
    let places = reading.places["chosen_areas"] ?? []
    let hows = reading.places["how"] ?? []
    var seen: Set<AreaID> = []
    var howAt = 0
    for (at, words) in reading.chosenAreas.enumerated() {
      let how = at < reading.how.count ? reading.how[at] : ""
      let howPlace = how.isEmpty ? nil : howAt < hows.count ? hows[howAt] : nil
      if !how.isEmpty { howAt += 1 }
      guard let match = matcher.match(words) else {
        remarks.append(.unknownArea(words))
        continue
      }
      guard seen.insert(match.area.id).inserted else { continue }
      fill.areas.append(match.area.id)
      add(
        "areas", value: match.area.id.text, shown: match.area.title.sv, at < places.count ? places[at] : nil,
        alternatives: match.others.map(\.id.text))
      if !how.isEmpty {
        let text = Phrases.capitalised(how).hasSuffix(".") ? Phrases.capitalised(how) : Phrases.capitalised(how) + "."
        fill.how[match.area.id] = text
        add("area:\(match.area.id).how", value: text, shown: text, howPlace)
      }
    }
  }

  // MARK: Decision

  private mutating func matchDecision() {
    var decision = DecisionAnswer()
    if let body = reading.toBody {
      decision.body = body
      add(
        "decision.body", value: body, shown: body, reading.places["to_body"]?.first,
        alternatives: reading.alternatives["to_body"] ?? [])
    }
    if let date = reading.date, let day = Day(date) {
      decision.day = day
      add(
        "decision.day", value: date, shown: day.told(in: .sv), reading.places["date"]?.first,
        alternatives: reading.alternatives["date"] ?? [])
    }
    if let paragraph = reading.paragraph {
      decision.paragraph = paragraph
      add("decision.paragraph", value: paragraph, shown: "§ \(paragraph)", reading.places["paragraph"]?.first)
    }
    if let number = reading.caseNumber {
      decision.diaryNumber = number
      add(
        "decision.diaryNumber", value: number, shown: number, reading.places["case_number"]?.first,
        alternatives: reading.alternatives["case_number"] ?? [])
    }
    let outcome: Outcome? =
      switch reading.stance {
      case "join": .approved
      case "decline": .rejected
      case "defer":
        Phrases.fold(reading.proposedDecision.joined(separator: " ")).holds("återremit") ? .referredBack : .postponed
      default: nil
      }
    if let outcome {
      decision.outcome = outcome
      add(
        "decision.outcome", value: outcome.rawValue, shown: Self.word(outcome),
        reading.places["proposed_decision"]?.first)
    }
    fill.decision = decision
  }

  private static func word(_ outcome: Outcome) -> String {
    switch outcome {
    case .approved: "Bifall"
    case .rejected: "Avslag"
    case .referredBack: "Återremiss"
    case .postponed: "Bordläggning"
    }
  }

  // MARK: The rest

  private mutating func matchRest() {
    if let strategy = reading.strategy {
      add("strategy", value: strategy, shown: strategy, reading.places["strategy"]?.first)
    }
    for (at, point) in reading.proposedDecision.enumerated() {
      add("proposal", value: point, shown: point, place("proposed_decision", at))
    }
    if !reading.decided, let body = reading.toBody {
      add(
        "body", value: body, shown: body, reading.places["to_body"]?.first,
        alternatives: reading.alternatives["to_body"] ?? [])
    }
    for (at, copy) in reading.copyTo.enumerated() {
      let purpose = copy.purpose.map { $0 == "action" ? ", för åtgärd" : ", för kännedom" } ?? ""
      add("recipients", value: copy.recipient, shown: copy.recipient + purpose, place("copy_to", at))
    }
    for (at, name) in reading.jointWith.enumerated() {
      add("together", value: name, shown: name, place("joint_with", at))
    }
    for (at, entry) in reading.attachments.enumerated() {
      add("attachments", value: entry, shown: entry, place("attachments", at))
    }
    if !reading.decided {
      if let number = reading.caseNumber {
        add(
          "diaryNumber", value: number, shown: number, reading.places["case_number"]?.first,
          alternatives: reading.alternatives["case_number"] ?? [])
      }
      if let date = reading.date, let day = Day(date) {
        add(
          "date", value: date, shown: day.told(in: .sv), reading.places["date"]?.first,
          alternatives: reading.alternatives["date"] ?? [])
      }
    }
  }

  private func place(_ field: String, _ at: Int) -> Reading.Place? {
    let places = reading.places[field] ?? []
    return at < places.count ? places[at] : nil
  }

  private mutating func add(
    _ field: String, value: String, shown: String, _ place: Reading.Place?, alternatives: [String] = []
  ) {
    guard let place, place.start < place.end, place.end <= scalars.count else {
      findings.append(PaperFinding(field: field, value: value, shown: shown, passage: "", alternatives: alternatives))
      return
    }
    let passage = words(place.start, place.end)
    findings.append(
      PaperFinding(
        field: field, value: value, shown: shown, passage: String(passage.prefix(600)),
        before: words(around(place.start, -120), place.start), after: words(place.end, around(place.end, 120)),
        start: place.start, end: place.end, alternatives: alternatives))
  }

  /// A place some letters away, at a break between words.
  private func around(_ from: Int, _ step: Int) -> Int {
    var at = min(max(from + step, 0), scalars.count)
    while at > 0, at < scalars.count,
      step < 0 ? scalars[at - 1] != " " && scalars[at - 1] != "\n" : scalars[at] != " " && scalars[at] != "\n"
    {
      at += step < 0 ? -1 : 1
    }
    return step < 0 ? min(at, from) : max(at, from)
  }

  private func words(_ start: Int, _ end: Int) -> String {
    let text = String(String.UnicodeScalarView(scalars[start..<max(start, end)]))
    return Phrases.cleaned(text.split(separator: "\n").joined(separator: " "))
  }
}
