import Kernel

/// What an organisation's facts must fulfil, as pure functions that give every reason.
enum OrganisationRules {
  static let nameLimit = 200
  static let goalLimit = 500
  static let goalsLimit = 100
  static let unitsLimit = 300
  /// A new name is decided at most two years before it is used.
  static let daysAhead = 731

  static func reasons(against facts: NewOrganisation) -> [OrganisationRefusal.Reason] {
    var reasons = self.reasons(name: facts.name, nameEn: facts.nameEn)
    if let number = facts.number { reasons += self.reasons(number: number, kind: facts.kind) }
    reasons += municipalityReasons(facts)
    if let place = facts.place, TypedText.length(place) > nameLimit {
      reasons.append(.tooLong(field: "place", limit: nameLimit))
    }
    return reasons
  }

  static func reasons(name: String, nameEn: String?) -> [OrganisationRefusal.Reason] {
    var reasons: [OrganisationRefusal.Reason] = []
    if name.isEmpty { reasons.append(.nameMissing) }
    if TypedText.length(name) > nameLimit { reasons.append(.tooLong(field: "name", limit: nameLimit)) }
    if TypedText.length(nameEn ?? "") > nameLimit { reasons.append(.tooLong(field: "name-en", limit: nameLimit)) }
    return reasons
  }

  private static func reasons(number: String, kind: OrganisationKind) -> [OrganisationRefusal.Reason] {
    guard kind != .onePersonFirm else { return [.numberOfOnePersonFirm] }
    do {
      _ = try OrganisationNumber(number)
      return []
    } catch {
      return [.badNumber(error)]
    }
  }

  /// A code belongs to a municipality of the list and to nobody else. An invented municipality has none.
  private static func municipalityReasons(_ facts: NewOrganisation) -> [OrganisationRefusal.Reason] {
    guard let code = facts.municipalityCode else {
      return facts.kind == .municipality && !facts.isExample ? [.unknownMunicipality] : []
    }
    guard facts.kind == .municipality else { return [.notAMunicipality] }
    return Municipality.byCode(code) == nil ? [.unknownMunicipality] : []
  }

  static func reasons(goal text: String, source: String) -> [OrganisationRefusal.Reason] {
    var reasons: [OrganisationRefusal.Reason] = []
    if text.isEmpty { reasons.append(.goalMissing) }
    if TypedText.length(text) > goalLimit { reasons.append(.tooLong(field: "goal-text", limit: goalLimit)) }
    if TypedText.length(source) > nameLimit { reasons.append(.tooLong(field: "goal-source", limit: nameLimit)) }
    return reasons
  }

  static func reasons(unit name: String, mailbox: String?) -> [OrganisationRefusal.Reason] {
    var reasons: [OrganisationRefusal.Reason] = []
    if name.isEmpty { reasons.append(.unitNameMissing) }
    if TypedText.length(name) > nameLimit { reasons.append(.tooLong(field: "unit-name", limit: nameLimit)) }
    if let mailbox, !MailRule.holds(mailbox) { reasons.append(.badMailbox) }
    return reasons
  }
}
