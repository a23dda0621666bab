import Kernel
import Web

/// The fields about an organisation: the same wherever they are asked for.
package enum FactsForm {
  /// What stands there now.
  static func state(_ organisation: Organisation, _ language: Language) -> FormState {
    FormState(
      values: [
        "name": organisation.name, "name-en": organisation.nameEn ?? "", "kind": organisation.kind.rawValue,
        "number": organisation.number?.description ?? "", "municipality": organisation.municipalityCode ?? "",
        "place": organisation.place ?? "", "hides-people": organisation.hidesPeople ? "1" : "",
      ], language: language)
  }

  /// Name, type, number, municipality, place, English name, and whether people are left out. Fields: those of
  /// `OrganisationRefusal` with `kind` and `hides-people`.
  package static func fields(_ state: FormState, _ l: Language) -> HTML {
    let t = FactsTexts.self
    let kind = OrganisationKind(rawValue: state.value("kind"))
    let asksNumber = kind != .onePersonFirm || !state.value("number").isEmpty
    let asksShowing = state.reasons.contains { $0.field == "shows-people" } || state.has("shows-people", "1")
    let asksMunicipality = kind == .municipality || asksMunicipality(state)
    return """
      \(Field.input("name", .init(t.name[l], hint: t.nameHint[l], isPublic: true), state, autocomplete: "organization"))
      \(kindField(state, l))
      \(if: asksMunicipality, municipality(state, l))
      \(if: asksNumber, Field.input("number", .init(t.number[l], hint: t.numberHint[l], isOptional: true, isPublic: true), state, style: "input--w-m", inputmode: "numeric"))
      \(Field.input("place", .init(t.place[l], hint: t.placeHint[l], isOptional: true, isPublic: true), state, style: "input--w-m"))
      \(Field.input("name-en", .init(t.nameEn[l], hint: t.nameEnHint[l], isOptional: true, isPublic: true), state))
      <fieldset class="fieldset"><legend>\(t.hides[l])</legend><p class="field__hint">\(t.hidesHint[l])</p>\
      \(Field.check("hides-people", "\(t.hidesTick[l])", state))\
      \(if: asksShowing, Field.check("shows-people", "\(t.showsTick[l])", state))</fieldset>
      """
  }

  /// The type alone.
  package static func kindField(_ state: FormState, _ l: Language) -> HTML {
    Field.select(
      "kind", .init(FactsTexts.kind[l], isPublic: true), state,
      options: OrganisationKind.allCases.map { ($0.rawValue, $0.name[l]) })
  }

  /// Whether a form that finds the municipality by its name has to ask for it: the name was not found, or one was chosen.
  package static func asksMunicipality(_ state: FormState) -> Bool {
    state.reasons.contains { $0.field == "municipality" } || !state.value("municipality").isEmpty
  }

  /// One of the 290 municipalities.
  package static func municipality(_ state: FormState, _ l: Language) -> HTML {
    let all = Municipality.all.sorted { SwedishOrder.before($0.shortName, $1.shortName) }
    return Field.select(
      "municipality", .init(FactsTexts.municipality[l], hint: FactsTexts.municipalityHint[l]), state,
      options: [("", FactsTexts.chooseMunicipality[l])] + all.map { ($0.code, $0.name) })
  }

  /// The same as a list to read.
  static func told(_ organisation: Organisation, _ l: Language) -> HTML {
    let t = FactsTexts.self
    var rows: [(String, HTML)] = [
      (t.name[l], "\(organisation.name)"), (t.kind[l], "\(organisation.kind.name[l])"),
    ]
    if let number = organisation.number { rows.append((t.number[l], "\(number.description)")) }
    if let place = organisation.place { rows.append((t.place[l], "\(place)")) }
    if let name = organisation.nameEn { rows.append((t.nameEn[l], "<span lang=\"en\">\(name)</span>")) }
    if organisation.hidesPeople { rows.append((t.hides[l], "\(t.hidesTick[l])")) }
    return Part.facts(rows)
  }
}
