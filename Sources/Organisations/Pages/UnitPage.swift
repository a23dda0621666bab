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
    let (id, form) = (visit.organisation, visit.form)
    let unit = try await stored(visit, form.text("id"))
    let back = "/mina-sidor/\(id)/organisation"
    if form.has("remove"), form.has("id") {
      if let unit { _ = try await host.write(visit) { tx in try Unit.remove(unit.id, of: id, in: tx) } }
      return .redirect(visit.link("\(back)?sparat=enhet-bort"))
    }
    if unit == nil, form.has("id") {
      return try await show(visit, nil, visit.posted(OrganisationRefusal(.removedMeanwhile)), 409)
    }
    let sum = form.first("sum")
    let new = NewUnit(
      kind: Unit.Kind(rawValue: form.text("unit-kind")) ?? .department, name: form.text("unit-name"),
      mailbox: form.text("unit-mailbox"), joinsAs: OrganisationID(form.text("unit-joins-as")))
    let refusal = try await host.write(visit) { tx in
      if let unit {
        try Unit.change(unit.id, new, expecting: sum, of: id, in: tx)
      } else {
        try Unit.add(new, to: id, in: tx)
      }
    }
    guard let refusal else { return .redirect(visit.link("\(back)?sparat=enhet")) }
    return try await show(
      visit, try await stored(visit, form.text("id")), visit.posted(refusal), refusal.kind.pageStatus)
  }

  private func unit(_ visit: MemberVisit, _ text: String) async throws -> Unit? {
    guard !text.isEmpty else { return nil }
    guard let unit = try await stored(visit, text) else { throw NotFound() }
    return unit
  }

  /// The unit as it stands now, if it does.
  private func stored(_ visit: MemberVisit, _ text: String) async throws -> Unit? {
    let organisation = visit.organisation
    return try await host.store.read { db in try Unit.all(of: organisation, db).first { $0.id.text == text } }
  }

  /// The organisations that the reader coordinates, and the one the unit is already tied to. What that one calls itself in
  /// its own drafts is told to those inside it alone: others see the unit's name.
  private func choosable(
    _ visit: MemberVisit, _ unit: Unit?
  ) async throws -> [(id: OrganisationID, name: String)] {
    let (today, actor, own) = (visit.today, visit.actor, visit.organisation)
    return try await host.store.read { db in
      var choices: [(id: OrganisationID, name: String)] = []
      for (id, role) in actor.workspaces where id != own && (role == .coordinator || id == unit?.joinsAs) {
        if let found = try Organisation.byID(id, on: today, db) { choices.append((id, found.name)) }
      }
      if let unit, let tied = unit.joinsAs, actor.workspaces[tied] == nil { choices.append((tied, unit.name)) }
      return choices.sorted { SwedishOrder.before($0.name, $1.name) }
    }
  }

  private func show(
    _ visit: MemberVisit, _ unit: Unit?, _ state: FormState, _ status: Int = 422
  ) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    guard organisation.kind.hasUnits else { throw NotFound() }
    let others = try await choosable(visit, unit)
    let l = visit.language
    let t = UnitTexts.self
    let path = organisation.workspacePath(.organisation)
    return try await host.page(
      (unit == nil ? t.new : t.one)[l], at: .organisation, of: organisation, visit,
      under: [Crumb(OrganisationPageTexts.title[l], path)], state, status: status,
      """
      \(status == 409 ? unit.map { stored($0, l) } : nil)\
      \(visit.visit.form("\(path)/enheter"))\
      \(unit.map { "<input type=\"hidden\" name=\"id\" value=\"\($0.id)\"><input type=\"hidden\" name=\"sum\" value=\"\($0.fingerprint)\">" as HTML })\
      \(Field.radios("unit-kind", .init(t.kindLabel[l]), state, options: Unit.Kind.allCases.map { ($0.rawValue, "\(t.kind($0)[l])") }))\
      \(Field.input("unit-name", .init(t.name[l], hint: t.nameHint[l]), state))\
      \(Field.input("unit-mailbox", .init(t.mailbox[l], hint: t.mailboxHint[l], isOptional: true, isPublic: false), state, type: "email"))\
      \(if: !others.isEmpty, joinsAs(others, state, l))\
      <p class="actions">\(Part.button(t.save[l]))\
      \(if: unit != nil, Part.button(t.remove[l], name: "remove", style: "btn--danger"))\
      <a href="\(visit.link(path))">\(RenameTexts.back[l])</a></p></form>
      """)
  }

  private func stored(_ unit: Unit, _ l: Language) -> HTML {
    let t = UnitTexts.self
    return Part.card(
      OrganisationPageTexts.storedNow[l], style: "card--tint",
      Part.facts([
        (t.kindLabel[l], "\(t.kind(unit.kind)[l])"), (t.name[l], "\(unit.name)"),
        (t.mailbox[l], "\(unit.mailbox ?? "")"),
      ]))
  }

  private func joinsAs(_ others: [(id: OrganisationID, name: String)], _ state: FormState, _ l: Language) -> HTML {
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
    sv: "Välj bland organisationer där du är samordnare.", en: "Choose among organisations that you coordinate.",
    fi: "Valitse organisaatioista, joissa olet koordinaattori.")
  static let notItself = Text(sv: "Ansluter sig inte själv", en: "Does not join on its own", fi: "Ei liity itse")
  static let joinsItself = Text(sv: "ansluter sig själv", en: "joins on its own", fi: "liittyy itse")
  static let save = Text(sv: "Spara enheten", en: "Save the unit", fi: "Tallenna yksikkö")
  static let remove = Text(sv: "Ta bort enheten", en: "Remove the unit", fi: "Poista yksikkö")
}
