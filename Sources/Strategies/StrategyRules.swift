import Kernel

/// What a strategy must fulfil, as pure functions that give every reason at once.
enum StrategyRules {
  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// What is wrong with an edition's facts. Gaps are no fault in a draft.
  static func faults(of facts: EditionFacts) -> [StrategyRefusal.Reason] {
    var reasons: [StrategyRefusal.Reason] = []
    if !(1990...2100).contains(facts.periodFrom) || !(facts.periodFrom...2100).contains(facts.periodTo) {
      reasons.append(.badPeriod)
    }
    let optional: [(String, Wording?)] = [
      ("vision", facts.vision), ("area-word", facts.areaWord), ("example-note", facts.exampleNote),
    ]
    for (field, wording) in optional where wording?.lacksSwedish == true {
      reasons.append(.missing(field: "\(field)-sv"))
    }
    if let address = facts.sourceURL, !isWebAddress(address) { reasons.append(.badSourceAddress) }
    return reasons
  }

  /// What is wrong with the word in a strategy's address.
  static func faults(ofSlug slug: String) -> [StrategyRefusal.Reason] {
    slug.isEmpty || SwedishOrder.slug(slug) != slug ? [.badSlug] : []
  }

  /// What is wrong with an area.
  static func faults(of facts: AreaFacts) -> [StrategyRefusal.Reason] {
    var reasons: [StrategyRefusal.Reason] = []
    if isBlank(facts.title.sv) { reasons.append(.missing(field: "title-sv")) }
    if facts.subgoals.contains(where: { NationalGoals.subgoal($0) == nil }) { reasons.append(.unknownSubgoal) }
    for target in facts.targets where NationalGoals.target(target) == nil { reasons.append(.unknownTarget(target)) }
    if !facts.pictogram.isEmpty, !NationalGoals.pictograms.contains(facts.pictogram) {
      reasons.append(.unknownPictogram)
    }
    return reasons
  }

  /// What a draft lacks before it can be shown in consultation.
  static func gapsForConsultation(_ edition: Edition, areas: [Area]) -> [StrategyRefusal.Reason] {
    var reasons: [StrategyRefusal.Reason] = []
    if isBlank(edition.title.sv) { reasons.append(.missing(field: "title-sv")) }
    if !areas.contains(where: \.isSelectable) { reasons.append(.noArea) }
    return reasons
  }

  /// Everything that stands between a draft and its publication.
  ///
  /// - Parameters:
  ///   - statements: how many there are in each area.
  ///   - previous: the first day of the strategy's edition before.
  static func gapsForPublishing(
    _ edition: Edition, areas: [Area], statements: [AreaID: Int], previous: Day?, today: Day
  ) -> [StrategyRefusal.Reason] {
    var reasons = faults(of: edition.facts)
    if isBlank(edition.title.sv) { reasons.append(.missing(field: "title-sv")) }
    if isBlank(edition.shortTitle.sv) { reasons.append(.missing(field: "short-title-sv")) }
    if isBlank(edition.summary.sv) { reasons.append(.missing(field: "summary-sv")) }
    reasons += gaps(of: areas, statements: statements)
    // Of a strategy whose time is long over, the day of decision may be known to nobody.
    if let day = edition.adoptedOn {
      if day > today { reasons.append(.adoptedAhead(day)) }
    } else if edition.periodTo >= today.year {
      reasons.append(.notAdopted)
    }
    if let from = edition.inForceFrom {
      if let previous, from <= previous { reasons.append(.notAfterPrevious(previous)) }
    } else {
      reasons.append(.noInForceDay)
    }
    if edition.isInConsultation(on: today), let day = edition.consultationTo {
      reasons.append(.consultationRunning(until: day))
    }
    return reasons
  }

  private static func gaps(of areas: [Area], statements: [AreaID: Int]) -> [StrategyRefusal.Reason] {
    var reasons: [StrategyRefusal.Reason] = []
    let choosable = areas.filter(\.isSelectable)
    if choosable.isEmpty { reasons.append(.noArea) }
    var seen: Set<String> = []
    for area in choosable {
      if isBlank(area.number) {
        reasons.append(.numberMissing(area: area.title.sv))
      } else if !seen.insert(area.number).inserted, !reasons.contains(.numberTwice(area.number)) {
        reasons.append(.numberTwice(area.number))
      }
    }
    for upper in areas where !upper.isSelectable && statements[upper.id, default: 0] > 0 {
      reasons.append(.statementsOnUpper(area: upper.title.sv))
    }
    return reasons
  }

  static func isWebAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.count <= 500 && text.utf8.count > 10
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\".utf8.contains($0) }
  }

  /// Whether the bytes are a PDF, by their content.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("%PDF-".utf8)) && bytes.count > 64
  }

  /// The word in the address of an area: from its title, and another than those that are taken.
  static func slug(_ title: String, taken: Set<String>) -> String {
    let plain = SwedishOrder.slug(title)
    guard taken.contains(plain) else { return plain }
    return (2...9999).lazy.map { "\(plain)-\($0)" }.first { !taken.contains($0) } ?? plain
  }

  /// Segments of a strategy's address that are no areas.
  static let takenSegments: Set<String> = ["fil"]
}
