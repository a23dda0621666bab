import Joinings
import Kernel
import Store
import Strategies

extension Joining {
  /// Puts what was found in a paper into the form, in the place of what stands there.
  ///
  /// - Parameter value: the finding's own, or one of its alternatives.
  package static func use(_ finding: PaperFinding, value: String, of id: JoiningID, in tx: Transaction) throws {
    guard value == finding.value || finding.alternatives.contains(value) else { throw NotFound() }
    let draft = try Draft.load(Joining.find(id, visibleTo: tx.actor, tx.db), on: tx.today, tx.db)
    switch finding.slot {
    case .area:
      guard let area = AreaID(value) else { throw NotFound() }
      let others = ([finding.value] + finding.alternatives).filter { $0 != value }
      try choose(area, insteadOf: others, draft, in: tx)
    case .how(let area):
      try choose(area, insteadOf: [], draft, in: tx)
      var part = draft.areaParts[area] ?? SavedPart(answer: AreaAnswer())
      part.answer.how = value
      try save(part.answer, part: .area(area), expecting: part.revision, of: id, in: tx)
    case .decision(let field):
      var part = draft.decisionPart
      field.set(value, in: &part.answer)
      try save(part.answer, part: .decision, expecting: part.revision, of: id, in: tx)
    case nil: throw NotFound()
    }
  }

  /// Takes what was found out of the form again, when it still stands there.
  package static func drop(_ finding: PaperFinding, of id: JoiningID, in tx: Transaction) throws {
    let draft = try Draft.load(Joining.find(id, visibleTo: tx.actor, tx.db), on: tx.today, tx.db)
    switch finding.slot {
    case .area:
      var part = draft.areasPart
      let values = [finding.value] + finding.alternatives
      part.answer.chosen.removeAll { values.contains($0.area.text) }
      try save(part.answer, part: .areas, expecting: part.revision, of: id, in: tx)
    case .how(let area):
      guard var part = draft.areaParts[area] else { return }
      part.answer.how = ""
      try save(part.answer, part: .area(area), expecting: part.revision, of: id, in: tx)
    case .decision(let field):
      var part = draft.decisionPart
      field.set("", in: &part.answer)
      try save(part.answer, part: .decision, expecting: part.revision, of: id, in: tx)
    case nil: throw NotFound()
    }
  }

  /// Chooses an area in the place of the other readings of the same words; where one of them stood, and as that stood.
  private static func choose(
    _ area: AreaID, insteadOf others: [String], _ draft: Draft, in tx: Transaction
  ) throws {
    var part = draft.areasPart
    guard !part.answer.chosen.contains(where: { $0.area == area }) else { return }
    if let at = part.answer.chosen.firstIndex(where: { others.contains($0.area.text) }) {
      part.answer.chosen[at] = .init(area: area, isMain: part.answer.chosen[at].isMain)
    } else {
      part.answer.chosen.append(.init(area: area, isMain: false))
    }
    try save(part.answer, part: .areas, expecting: part.revision, of: draft.joining.id, in: tx)
  }
}

/// A field of the decision that minutes can fill.
enum DecisionField: String {
  case body, day, paragraph, diaryNumber, outcome

  func value(in answer: DecisionAnswer) -> String {
    switch self {
    case .body: answer.body
    case .day: answer.day?.description ?? ""
    case .paragraph: answer.paragraph
    case .diaryNumber: answer.diaryNumber
    case .outcome: answer.outcome?.rawValue ?? ""
    }
  }

  func set(_ value: String, in answer: inout DecisionAnswer) {
    switch self {
    case .body: answer.body = value
    case .day: answer.day = Day(value)
    case .paragraph: answer.paragraph = value
    case .diaryNumber: answer.diaryNumber = value
    case .outcome: answer.outcome = Outcome(rawValue: value)
    }
  }
}

extension PaperFinding {
  /// The place in the form that a finding can fill; nil for what is only shown.
  enum Slot {
    case area
    case how(AreaID)
    case decision(DecisionField)
  }

  var slot: Slot? {
    if field == "areas" { return .area }
    if field.hasPrefix("area:"), field.hasSuffix(".how") { return AreaID(field.dropFirst(5).dropLast(4)).map(Slot.how) }
    if field.hasPrefix("decision.") { return DecisionField(rawValue: String(field.dropFirst(9))).map(Slot.decision) }
    return nil
  }

  /// What stands in the form where it would go; nil when nothing does.
  func standing(in draft: Draft) -> String? {
    switch slot {
    case .area:
      return ([value] + alternatives).first { value in draft.areasPart.answer.chosen.contains { $0.area.text == value }
      }
    case .how(let area):
      let how = draft.areaParts[area]?.answer.how ?? ""
      return how.isEmpty ? nil : how
    case .decision(let field):
      let value = field.value(in: draft.decisionPart.answer)
      return value.isEmpty ? nil : value
    case nil: return nil
    }
  }
}
