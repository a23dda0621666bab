import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/organisation/namn`: a new name from a day on.
struct RenamePage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    try await show(visit, FormState(values: ["from-day": visit.today.description], language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let (id, form) = (visit.organisation, visit.form)
    if let ahead = Day(form.text("take-back")) {
      try await host.store.write(by: visit.actor) { tx in try Organisation.takeBackName(id, from: ahead, in: tx) }
      return .redirect(visit.link("/mina-sidor/\(id)/organisation?sparat=namn-tillbaka"))
    }
    guard let day = Day(form.text("from-day")) else {
      var reasons = [OrganisationRefusal.Reason.badDay]
      if form.text("name").isEmpty { reasons.insert(.nameMissing, at: 0) }
      return try await show(visit, visit.posted(OrganisationRefusal(reasons: reasons)))
    }
    let (name, nameEn) = (form.text("name"), form.text("name-en"))
    let refusal = try await host.write(visit) { tx in
      try Organisation.rename(id, name: name, nameEn: nameEn, from: day, in: tx)
    }
    guard let refusal else { return .redirect(visit.link("/mina-sidor/\(id)/organisation?sparat=namn")) }
    return try await show(visit, visit.posted(refusal))
  }

  private func show(_ visit: MemberVisit, _ state: FormState) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    let l = visit.language
    let t = RenameTexts.self
    let path = organisation.workspacePath(.organisation)
    return try await host.page(
      t.title[l], at: .organisation, of: organisation, visit,
      under: [Crumb(OrganisationPageTexts.title[l], path)], lead: "\(t.lead(organisation.name)[l])", state,
      """
      \(visit.visit.form("\(path)/namn"))\
      \(Field.input("name", .init(t.name[l], isPublic: true), state, autocomplete: "off"))\
      \(Field.input("from-day", .init(t.from[l], hint: t.fromHint[l], isPublic: true), state, style: "input--w-m"))\
      \(Field.input("name-en", .init(FactsTexts.nameEn[l], isOptional: true, isPublic: true), state))\
      <p class="actions">\(Part.button(t.save[l]))<a href="\(visit.link(path))">\(t.back[l])</a></p></form>
      """)
  }
}

enum RenameTexts {
  static let title = Text(sv: "Ett nytt namn", en: "A new name", fi: "Uusi nimi")
  static func lead(_ name: String) -> Text {
    Text(
      sv:
        "\(name) står kvar med sin tid, och er sida behåller sin adress. Var namnet bara felskrivet? Rätta det bland uppgifterna i stället.",
      en:
        "\(name) stays, with its time, and your page keeps its address. Was the name only misspelt? Correct it among the facts instead.",
      fi:
        "\(name) säilyy aikoineen, ja sivunne osoite pysyy samana. Oliko nimi vain kirjoitettu väärin? Korjatkaa se tiedoissa."
    )
  }
  static let name = Text(sv: "Nytt namn", en: "New name", fi: "Uusi nimi")
  static let from = Text(sv: "Gäller från", en: "Valid from", fi: "Voimassa alkaen")
  static let fromHint = Text(
    sv: "Till exempel 2026-03-14.", en: "2026-03-14, for example.", fi: "Esimerkiksi 2026-03-14.")
  static let save = Text(sv: "Spara det nya namnet", en: "Save the new name", fi: "Tallenna uusi nimi")
  static let back = Text(sv: "Tillbaka", en: "Back", fi: "Takaisin")
}
