import Kernel
import Store
import Web

/// `…/kontakt/radera`: whom the organisation has named, each with a button that erases who they were. Also when nothing
/// can be written in the joining: a person's right does not wait for that.
struct EraseContactPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let (id, l) = (desk.draft.joining.id, desk.l)
    let named = try await store.read { db in try Contact.everyone(of: id, db) }
    let t = EraseContactTexts.self
    let done = visit.query.text("gjort") == "raderad" ? Part.notice(.ok, t.done[l]) : .empty
    let list: HTML = named.isEmpty ? "<p>\(t.nobody[l])</p>" : "\(named.html { person($0, desk) })"
    let main: HTML = """
      \(Part.head(t.title[l], lead: "\(t.lead[l])"))<div class="stack stack--l">\(done)\(list)\
      <p><a href="\(desk.link(""))">\(FormTexts.goBack[l])</a></p></div>
      """
    return .page(desk.page(t.title[l], crumbs: [Crumb(t.title[l])], main))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    guard let contact = ContactID(visit.form.text("contact")) else { throw NotFound() }
    let id = desk.draft.joining.id
    try await store.write(by: visit.actor) { tx in try Joining.eraseContact(contact, of: id, in: tx) }
    return .redirect(desk.link("kontakt/radera") + "?gjort=raderad")
  }

  private func person(_ contact: Contact, _ desk: Desk) -> HTML {
    let l = desk.l
    let name = contact.name.isEmpty ? contact.mail : contact.name
    let lines = [contact.title, contact.mail, contact.phone].filter { !$0.isEmpty }.joined(separator: ", ")
    return """
      <section class="card"><h2 class="h-sm">\(name)</h2><p class="meta">\(lines)</p>\
      \(desk.visit.visit.form("\(desk.base)/kontakt/radera"))<input type="hidden" name="contact" value="\(contact.id)">\
      <p class="actions"><button class="btn" type="submit">\(EraseContactTexts.erase(name)[l])</button></p></form></section>
      """
  }
}

enum EraseContactTexts {
  static let title = Text(
    sv: "Radera en kontaktpersons uppgifter", en: "Erase a contact person's details",
    fi: "Poistakaa yhteyshenkilön tiedot")
  static let lead = Text(
    sv:
      "Namn, titel, e-postadress och telefon tas bort här och hos länsstyrelsen på webbplatsen. Det som är inskickat gäller som förut, utan namnet. Det går inte att ångra.",
    en:
      "Name, title, e-mail address and phone are deleted here and from what the county administrative board sees on the site. What has been submitted holds as before, without the name. This cannot be undone.",
    fi:
      "Nimi, tehtävänimike, sähköpostiosoite ja puhelin poistetaan täältä ja siitä, mitä lääninhallitus näkee sivustolla. Lähetetty pysyy voimassa ilman nimeä. Tätä ei voi perua."
  )
  static let nobody = Text(
    sv: "Det finns inga uppgifter om kontaktpersoner.", en: "There are no details of contact persons.",
    fi: "Yhteyshenkilöiden tietoja ei ole.")
  static let done = Text(
    sv: "Uppgifterna är raderade.", en: "The details have been erased.", fi: "Tiedot on poistettu.")
  static func erase(_ name: String) -> Text {
    Text(
      sv: "Radera uppgifterna om \(name)", en: "Erase the details of \(name)", fi: "Poistakaa tiedot: \(name)")
  }
}
