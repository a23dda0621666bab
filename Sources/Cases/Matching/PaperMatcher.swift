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
  private let passages: Passages

  /// Holds a reading against a joining.
  package static func match(_ reading: Reading, _ joining: Joining) -> Match {
    var matcher = PaperMatcher(reading, joining)
    return matcher.match()
  }

  private init(_ reading: Reading, _ joining: Joining) {
    self.reading = reading
    self.joining = joining
    passages = Passages(reading.text)
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

  // MARK: Areas

  private mutating func matchAreas() {
    let matcher = AreaMatcher(joining.areas)
    let places = reading.places["chosen_areas"] ?? []
    let hows = reading.places["how"] ?? []
    let chosen = Set(reading.chosenAreas.compactMap { matcher.match($0)?.area.id })
    let elsewhere = (reading.alternatives["chosen_areas"] ?? []).compactMap { matcher.match($0)?.area.id }.filter {
      !chosen.contains($0)
    }
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
        alternatives: (match.others.map(\.id) + elsewhere).reduce(into: [String]()) { ids, id in
          if id != match.area.id, !ids.contains(id.text) { ids.append(id.text) }
        })
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
      add(
        "decision.paragraph", value: paragraph, shown: "§ \(paragraph)", reading.places["paragraph"]?.first,
        alternatives: reading.alternatives["paragraph"] ?? [])
    }
    if let number = reading.caseNumber {
      decision.diaryNumber = number
      add(
        "decision.diaryNumber", value: number, shown: number, reading.places["case_number"]?.first,
        alternatives: reading.alternatives["case_number"] ?? [])
    }
    if let outcome = reading.stance.flatMap({ Outcome(stance: $0, points: reading.proposedDecision) }) {
      decision.outcome = outcome
      let others = (reading.alternatives["stance"] ?? []).compactMap {
        Outcome(stance: $0, points: reading.proposedDecision)
      }
      add(
        "decision.outcome", value: outcome.rawValue, shown: outcome.word, reading.places["proposed_decision"]?.first,
        alternatives: others.map(\.rawValue).filter { $0 != outcome.rawValue })
    }
    fill.decision = decision
  }

  // MARK: The rest

  private mutating func matchRest() {
    if let strategy = reading.strategy {
      add(
        "strategy", value: strategy, shown: strategy, reading.places["strategy"]?.first,
        alternatives: reading.alternatives["strategy"] ?? [])
    }
    for (at, point) in reading.proposedDecision.enumerated() {
      add("proposal", value: point, shown: point, place("proposed_decision", at))
    }
    if !reading.decided, let body = reading.toBody {
      add(
        "body", value: body, shown: body, reading.places["to_body"]?.first,
        alternatives: reading.alternatives["to_body"] ?? [])
    }
    matchPeople()
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

  func place(_ field: String, _ at: Int) -> Reading.Place? {
    let places = reading.places[field] ?? []
    return at < places.count ? places[at] : nil
  }

  mutating func add(
    _ field: String, value: String, shown: String, _ place: Reading.Place?, alternatives: [String] = []
  ) {
    findings.append(passages.finding(field, value: value, shown: shown, place, alternatives: alternatives))
  }
}
