import Kernel

/// What is told about an organisation when its workspace begins, or is put right later: as it was typed.
package struct NewOrganisation: Sendable, Hashable {
  package var kind: OrganisationKind
  package var name: String
  package var nameEn: String?
  /// As it was typed; never for a one-person firm, whose number is its owner's personal identity number.
  package var number: String?
  /// SCB's four digits; only for a municipality. Found by the name where it is left out.
  package var municipalityCode: String?
  /// Tells namesakes apart.
  package var place: String?
  package var isExample: Bool
  /// Shows no person and no address anywhere (a women's shelter).
  package var hidesPeople: Bool

  package init(
    kind: OrganisationKind, name: String, nameEn: String? = nil, number: String? = nil,
    municipalityCode: String? = nil, place: String? = nil, isExample: Bool = false, hidesPeople: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.nameEn = nameEn
    self.number = number
    self.municipalityCode = municipalityCode
    self.place = place
    self.isExample = isExample
    self.hidesPeople = hidesPeople
  }

  /// What an organisation says about itself today.
  package init(_ organisation: Organisation) {
    self.init(
      kind: organisation.kind, name: organisation.name, nameEn: organisation.nameEn,
      number: organisation.number?.description, municipalityCode: organisation.municipalityCode,
      place: organisation.place, isExample: organisation.isExample, hidesPeople: organisation.hidesPeople)
  }

  /// Tidied as it is kept: one line each, empty is nothing, the number in its usual form, a municipality's code found.
  var tidied: NewOrganisation {
    var facts = self
    facts.name = TypedText.line(name)
    facts.nameEn = TypedText.optionalLine(nameEn)
    facts.place = TypedText.optionalLine(place)
    facts.number = TypedText.optionalLine(number).map { text in
      (try? OrganisationNumber(text))?.description ?? text
    }
    facts.municipalityCode = TypedText.optionalLine(municipalityCode)
    if kind == .municipality, facts.municipalityCode == nil {
      facts.municipalityCode = Municipality.named(facts.name)?.code
    }
    return facts
  }
}
