import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/organisation/uppgar`: the organisation has become part of another one (a merger).
struct SucceedPage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    try await show(visit, FormState(language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let (id, form, l) = (visit.organisation, visit.form, visit.language)
    guard let successor = OrganisationID(form.text("successor")) else {
      let words = [ReasonWords(field: "successor", text: SucceedTexts.choose[l])]
      return try await show(visit, FormState(posted: form, reasons: words, language: l))
    }
    let refusal = try await host.write(visit) { tx in try Organisation.succeed(id, by: successor, in: tx) }
    guard let refusal else { return .redirect(visit.link("/mina-sidor/\(id)/organisation?sparat=uppgar")) }
    return try await show(visit, visit.posted(refusal), refusal.kind.pageStatus)
  }

  private func show(_ visit: MemberVisit, _ state: FormState, _ status: Int = 422) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    let (today, actor, own, l) = (visit.today, visit.actor, visit.organisation, visit.language)
    let others = try await host.store.read { db in
      try actor.workspaces.filter { $0.key != own && $0.value == .coordinator }.keys
        .compactMap { try Organisation.byID($0, on: today, db) }
        .sorted { SwedishOrder.before($0.name, $1.name) }
    }
    let t = SucceedTexts.self
    let path = organisation.workspacePath(.organisation)
    let main: HTML =
      others.isEmpty || organisation.succeededBy != nil
      ? """
      <p>\((organisation.succeededBy == nil ? t.none : t.done)[l])</p><p><a href="\(visit.link(path))">\(RenameTexts.back[l])</a></p>
      """
      : """
      \(visit.visit.form("\(path)/uppgar"))\
      \(Field.radios("successor", .init(t.which[l]), state, options: others.map { ($0.id.text, "\($0.name)") }))\
      <p class="actions">\(Part.button(t.save[l]))<a href="\(visit.link(path))">\(RenameTexts.back[l])</a></p></form>
      """
    return try await host.page(
      t.title[l], at: .organisation, of: organisation, visit,
      under: [Crumb(OrganisationPageTexts.title[l], path)], lead: "\(t.lead(organisation.name)[l])", state,
      status: status, main)
  }
}

enum SucceedTexts {
  static let link = Text(
    sv: "Ni går upp i en annan organisation", en: "You are becoming part of another organisation",
    fi: "Sulaudutte toiseen organisaatioon")
  static let title = Text(
    sv: "Gå upp i en annan organisation", en: "Become part of another organisation",
    fi: "Sulautuminen toiseen organisaatioon")
  static func lead(_ name: String) -> Text {
    Text(
      sv:
        "Vid en sammanslagning antecknar ni här vem som tar över. Det \(name) har skickat in står kvar i sitt namn. Den nya organisationen ansluter sig själv, om den vill. Det går inte att ångra här.",
      en:
        "After a merger you note here who takes over. What \(name) has submitted stays in its own name. The new organisation joins by itself, if it wishes to. This cannot be undone here.",
      fi:
        "Yhdistymisen jälkeen merkitsette tähän, kuka jatkaa. Organisaation \(name) lähettämä säilyy sen omissa nimissä. Uusi organisaatio liittyy itse, jos haluaa. Tätä ei voi perua tässä."
    )
  }
  static let which = Text(sv: "Vilken organisation?", en: "Which organisation?", fi: "Mikä organisaatio?")
  static let choose = Text(sv: "Välj en organisation.", en: "Choose an organisation.", fi: "Valitse organisaatio.")
  static let none = Text(
    sv: "Du behöver vara samordnare i båda organisationerna. Be den andra organisationens samordnare att bjuda in dig.",
    en: "You need to be coordinator in both organisations. Ask the other organisation's coordinator to invite you.",
    fi:
      "Sinun on oltava koordinaattori molemmissa organisaatioissa. Pyydä toisen organisaation koordinaattoria kutsumaan sinut."
  )
  static let done = Text(
    sv: "Det är redan antecknat att organisationen har gått upp i en annan.",
    en: "It has been noted already that the organisation became part of another.",
    fi: "On jo merkitty, että organisaatio on sulautunut toiseen.")
  static let save = Text(sv: "Spara", en: "Save", fi: "Tallenna")
}
