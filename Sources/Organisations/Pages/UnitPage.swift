import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/organisation/enheter`: one unit of the group (`?id=`), or a new one.
struct UnitPage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    let unit = try await unit(visit, visit.query.text("id"))
    let values = [
      "unit-kind": (unit?.kind ?? .department).rawValue, "unit-name": unit?.name ?? "",
      "unit-mailbox": unit?.mailbox ?? "", "unit-joins-as": unit?.joinsAs?.text ?? "",
    ]
    return try await show(visit, unit, FormState(values: values, language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let (id, form, l) = (visit.organisation, visit.form, visit.language)
    let unit = try await unit(visit, form.text("id"))
    let back = "/mina-sidor/\(id)/organisation"
    if form.has("remove"), let unit {
      _ = try await host.write(visit) { tx in try Unit.remove(unit.id, of: id, in: tx) }
      return .redirect(visit.link("\(back)?sparat=enhet-bort"))
    }
    let new = NewUnit(
      kind: Unit.Kind(rawValue: form.text("unit-kind")) ?? .department, name: form.text("unit-name"),
      mailbox: form.text("unit-mailbox"), joinsAs: OrganisationID(form.text("unit-joins-as")))
    let refusal = try await host.write(visit) { tx in
      if let unit { try Unit.change(unit.id, new, of: id, in: tx) } else { try Unit.add(new, to: id, in: tx) }
    }
    guard let refusal else { return .redirect(visit.link("\(back)?sparat=enhet")) }
    return try await show(visit, unit, FormState(posted: form, reasons: refusal.words(in: l), language: l))
  }

  private func unit(_ visit: MemberVisit, _ text: String) async throws -> Unit? {
    guard !text.isEmpty else { return nil }
    let organisation = visit.organisation
    return try await host.store.read { db in
      guard let unit = try Unit.all(of: organisation, db).first(where: { $0.id.text == text }) else { throw NotFound() }
      return unit
    }
  }

  /// The organisations whose workspaces the reader is in, and the one the unit is already tied to.
  private func choosable(_ visit: MemberVisit, _ unit: Unit?) async throws -> [Organisation] {
    let ids = Set(visit.actor.workspaces.filter { $0.value >= .contributor }.keys)
      .union(unit?.joinsAs.map { [$0] } ?? []).subtracting([visit.organisation])
    let today = visit.today
    return try await host.store.read { db in
      try ids.compactMap { try Organisation.byID($0, on: today, db) }
        .sorted { SwedishOrder.before($0.name, $1.name) }
    }
  }

  private func show(_ visit: MemberVisit, _ unit: Unit?, _ state: FormState) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    guard organisation.kind.hasUnits else { throw NotFound() }
    let others = try await choosable(visit, unit)
    let l = visit.language
    let t = UnitTexts.self
    let path = organisation.workspacePath(.organisation)
    return try await host.page(
      (unit == nil ? t.new : t.one)[l], at: .organisation, of: organisation, visit,
      under: [Crumb(OrganisationPageTexts.title[l], path)], state,
      """
      \(visit.visit.form("\(path)/enheter"))\
      \(unit.map { "<input type=\"hidden\" name=\"id\" value=\"\($0.id)\">" as HTML })\
      \(Field.radios("unit-kind", .init(t.kindLabel[l]), state, options: Unit.Kind.allCases.map { ($0.rawValue, "\(t.kind($0)[l])") }))\
      \(Field.input("unit-name", .init(t.name[l], hint: t.nameHint[l]), state))\
      \(Field.input("unit-mailbox", .init(t.mailbox[l], hint: t.mailboxHint[l], isOptional: true, isPublic: false), state, type: "email"))\
      \(if: !others.isEmpty, joinsAs(others, state, l))\
      <p class="actions">\(Part.button(t.save[l]))\
      \(if: unit != nil, Part.button(t.remove[l], name: "remove", style: "btn--danger"))\
      <a href="\(visit.link(path))">\(RenameTexts.back[l])</a></p></form>
      """)
  }

  private func joinsAs(_ others: [Organisation], _ state: FormState, _ l: Language) -> HTML {
    Field.select(
      "unit-joins-as", .init(UnitTexts.joinsAs[l], hint: UnitTexts.joinsAsHint[l], isOptional: true), state,
      options: [("", UnitTexts.notItself[l])] + others.map { ($0.id.text, $0.name) })
  }
}

enum UnitTexts {
  static func kind(_ kind: Unit.Kind) -> Text {
    switch kind {
    case .committee: Text(sv: "Nämnd", en: "Committee", fi: "Lautakunta")
    case .department: Text(sv: "Förvaltning", en: "Department", fi: "Hallinto")
    case .company: Text(sv: "Bolag", en: "Company", fi: "Yhtiö")
    }
  }
  static let new = Text(sv: "En ny enhet", en: "A new unit", fi: "Uusi yksikkö")
  static let one = Text(sv: "En enhet", en: "A unit", fi: "Yksikkö")
  static let kindLabel = Text(sv: "Vad är det?", en: "What is it?", fi: "Mikä se on?")
  static let name = Text(sv: "Namn", en: "Name", fi: "Nimi")
  static let nameHint = Text(
    sv: "Till exempel Kultur- och fritidsnämnden.", en: "Kultur- och fritidsnämnden, for example.",
    fi: "Esimerkiksi Kultur- och fritidsnämnden.")
  static let mailbox = Text(sv: "Funktionsbrevlåda", en: "Shared mailbox", fi: "Yhteisosoite")
  static let mailboxHint = Text(
    sv: "En adress som flera läser, inte en persons egen.",
    en: "An address that several people read, not a person's own.",
    fi: "Osoite, jota useampi lukee, ei henkilön oma.")
  static let joinsAs = Text(
    sv: "Ansluter sig själv som", en: "Joins on its own as", fi: "Liittyy itse nimellä")
  static let joinsAsHint = Text(
    sv: "Välj bland organisationer vars arbetsyta du är med i.",
    en: "Choose among organisations whose workspace you are in.",
    fi: "Valitse organisaatioista, joiden työtilassa olet mukana.")
  static let notItself = Text(sv: "Ansluter sig inte själv", en: "Does not join on its own", fi: "Ei liity itse")
  static let joinsItself = Text(sv: "ansluter sig själv", en: "joins on its own", fi: "liittyy itse")
  static let save = Text(sv: "Spara enheten", en: "Save the unit", fi: "Tallenna yksikkö")
  static let remove = Text(sv: "Ta bort enheten", en: "Remove the unit", fi: "Poista yksikkö")
}
