import Kernel

/// Types of organisation: each has its own shortest form and its own words for who decides. Never lumped together.
package enum OrganisationKind: String, Sendable, Hashable, Codable, CaseIterable {
  case municipality
  case region
  case stateAuthority = "state-authority"
  case localFederation = "local-federation"
  case municipalCompany = "municipal-company"
  case company
  case onePersonFirm = "one-person-firm"
  case association
  case foundation
  case tradeUnion = "trade-union"
  case faithCommunity = "faith-community"
  case university
  case other
}

/// A body that joins, or may come to. It belongs to the installation; its joinings belong to counties.
package struct Organisation: Sendable, Hashable {
  package let id: OrganisationID
  package let kind: OrganisationKind
  /// What it is called today.
  package let name: String
  package let nameEn: String?
  package let number: OrganisationNumber?
  /// SCB's four digits, for a municipality.
  package let municipalityCode: String?
  /// Tells namesakes apart.
  package let place: String?
  package let isExample: Bool
  /// Shows no person and no address anywhere (a women's shelter).
  package let hidesPeople: Bool
  package let succeededBy: OrganisationID?
  package let groupParent: OrganisationID?
}

/// A goal the organisation has decided on its own, in a steering document of its own.
package struct LocalGoal: Sendable, Hashable {
  package let id: LocalGoalID
  package let text: String
  package let source: String
}

/// The kind of a unit's id.
package enum OfUnit {}
/// A unit in a municipality's group.
package typealias UnitID = ID<OfUnit>

/// A committee, department or company in a municipality's group.
package struct Unit: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case committee, department, company
  }
  package let id: UnitID
  package let kind: Kind
  package let name: String
  package let mailbox: String?
  /// The organisation that the unit is, when it joins on its own.
  package let joinsAs: OrganisationID?
}

/// A name and the day from which it is the organisation's.
package struct DatedName: Sendable, Hashable {
  package let name: String
  package let nameEn: String?
  package let from: Day
}
