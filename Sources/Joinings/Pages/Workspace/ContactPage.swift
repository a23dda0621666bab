import Accounts
import GRDB
import Kernel
import Store
import Web

/// `…/kontakt`: contact person and deputy. Who they are is never shown on the site.
struct ContactPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    if let instead = desk.readInstead { return instead }
    var values: [String: String] = [:]
    for role in [Contact.Role.contact, .deputy] {
      guard let contact = desk.draft.contact(role) else { continue }
      for (field, value) in Self.fields(contact) { values[role.rawValue + field] = value }
    }
    if desk.draft.contacts.isEmpty { values = Self.oneself(desk) }
    return view(desk, FormState(values: values, language: visit.language), seen: Self.mark(desk.draft.contacts))
  }

  /// Whoever begins is most often the contact person: their own name and address are there to change.
  private static func oneself(_ desk: Desk) -> [String: String] {
    guard let own = desk.colleagues.first(where: { $0.person == desk.visit.person }) else { return [:] }
    return ["contactName": own.shownName == own.mail ? "" : own.shownName, "contactMail": own.mail]
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let (id, form, seen) = (desk.draft.joining.id, visit.form, visit.form.text("seen"))
    let roles: [Contact.Role] = desk.manner.asksDeputy ? [.contact, .deputy] : [.contact]
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      let stored = try Contact.all(of: id, tx.db)
      let typed = roles.map { Self.typed($0, form) }
      let isSame = typed.allSatisfy { new in
        Self.fields(stored.first { $0.role == new.role } ?? Contact(id: .random(), role: new.role)).map(\.1)
          == Self.fields(new).map(\.1)
      }
      guard isSame || Self.mark(stored) == seen else { throw ContactConflict(stored: stored) }
      try Self.save(typed, of: id, in: tx)
    }
    guard let trouble else { return desk.afterSaving(.contact) }
    let state = FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language)
    return view(desk, state, seen: trouble.contacts.map { Self.mark($0.stored) } ?? seen, trouble)
  }

  /// Saves both, or neither with every fault told.
  private static func save(_ contacts: [Contact], of id: JoiningID, in tx: Transaction) throws {
    var faults: [JoiningRefusal.Fault] = []
    for contact in contacts {
      do {
        try Joining.saveContact(
          contact.role, name: contact.name, title: contact.title, mail: contact.mail, phone: contact.phone, of: id,
          in: tx)
      } catch JoiningRefusal.faulty(let found) {
        faults += found
      }
    }
    if !faults.isEmpty { throw JoiningRefusal.faulty(faults) }
  }

  private static func typed(_ role: Contact.Role, _ form: FormFields) -> Contact {
    let text = { (field: String) in form.text(role.rawValue + field) }
    return Contact(
      id: .random(), role: role, name: text("Name"), title: text("Title"), mail: text("Mail"), phone: text("Phone"))
  }

  private static func fields(_ contact: Contact) -> [(String, String)] {
    [("Name", contact.name), ("Title", contact.title), ("Mail", contact.mail), ("Phone", contact.phone)]
  }

  /// A sum over what stands there: another as soon as a colleague has saved.
  private static func mark(_ contacts: [Contact]) -> String {
    let all = contacts.map { [$0.role.rawValue] + fields($0).map(\.1) }
    return Fingerprint.of(all)
  }

  private func view(_ desk: Desk, _ state: FormState, seen: String, _ trouble: Trouble? = nil) -> Reply {
    let l = desk.l
    let t = ContactTexts.self
    var frame = FormFrame(
      desk: desk, part: .contact, title: desk.partTitle(.contact), lead: "\(t.lead[l])", trouble: trouble)
    frame.beside = trouble?.contacts.map { beside(desk, $0) }
    let deputy: HTML =
      desk.manner.asksDeputy
      ? person(.deputy, t.deputy[l], "<p class=\"meta\">\(t.deputyLead[l])</p>", isOptional: true, state, l) : .empty
    return frame.reply(
      state, revision: nil,
      """
      <input type="hidden" name="seen" value="\(seen)">\
      \(person(.contact, t.contact[l], .empty, isOptional: false, state, l))\(deputy)
      """)
  }

  private func person(
    _ role: Contact.Role, _ heading: String, _ lead: HTML, isOptional: Bool, _ state: FormState, _ l: Language
  ) -> HTML {
    let t = ContactTexts.self
    let name = { (field: String) in role.rawValue + field }
    return """
      <fieldset class="card"><legend class="vh">\(heading)</legend><h2 class="h-sm" aria-hidden="true">\(heading)</h2>\(lead)\
      \(Field.input(name("Name"), .init(t.name[l], isOptional: isOptional, isPublic: false), state, autocomplete: "off"))\
      \(Field.input(name("Title"), .init(t.title[l], isOptional: true, isPublic: false), state))\
      \(Field.input(name("Mail"), .init(t.mail[l], isOptional: isOptional, isPublic: false), state, type: "email", autocomplete: "off", inputmode: "email"))\
      \(Field.input(name("Phone"), .init(t.phone[l], isOptional: true, isPublic: false), state, type: "tel", autocomplete: "off", inputmode: "tel"))</fieldset>
      """
  }

  private func beside(_ desk: Desk, _ conflict: ContactConflict) -> HTML {
    let l = desk.l
    let rows = conflict.stored.map { contact in
      (
        (contact.role == .contact ? ContactTexts.contact : ContactTexts.deputy)[l],
        Self.fields(contact).map(\.1).filter { !$0.isEmpty }.joined(separator: "\n")
      )
    }
    return desk.beside(rows, by: nil, at: nil)
  }
}

enum ContactTexts {
  static let lead = Text(
    sv: "Kontaktpersonen får kvittot, svaret och inbjudningarna. Bara ni och Länsstyrelsen ser vem det är.",
    en:
      "The contact person gets the receipt, the answer and the invitations. Only you and the county administrative board see who it is.",
    fi:
      "Yhteyshenkilö saa vastaanottoilmoituksen, vastauksen ja kutsut. Vain te ja lääninhallitus näette, kuka hän on.")
  static let contact = Text(sv: "Kontaktperson", en: "Contact person", fi: "Yhteyshenkilö")
  static let deputy = Text(sv: "Ställföreträdare", en: "Deputy", fi: "Varayhteyshenkilö")
  static let deputyLead = Text(
    sv: "Den som tar vid när kontaktpersonen är borta. Valfritt, men bra att ha.",
    en: "Whoever steps in when the contact person is away. Optional, but good to have.",
    fi: "Hoitaa asioita, kun yhteyshenkilö on poissa. Vapaaehtoinen, mutta hyödyllinen.")
  static let name = Text(sv: "Namn", en: "Name", fi: "Nimi")
  static let title = Text(sv: "Titel", en: "Title", fi: "Tehtävänimike")
  static let mail = Text(sv: "E-postadress", en: "E-mail address", fi: "Sähköpostiosoite")
  static let phone = Text(sv: "Telefon", en: "Phone", fi: "Puhelin")
}
