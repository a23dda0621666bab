import Counties
import Kernel
import Store
import Web

extension ReceivedJoiningPage {
  /// Erases who a contact was: somebody has asked for it.
  func eraseContact(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    guard let contact = ContactID(visit.form.text("contact")) else { throw NotFound() }
    let id = received.joining.id
    try await store.write(by: visit.actor) { tx in try Joining.eraseContact(contact, of: id, in: tx) }
    return .redirect(visit.visit.link(received.path) + "?klart=raderad")
  }
}

/// Beside what was received: whose details can be erased.
enum EraseContactView {
  static func html(_ received: JoiningDossier, _ visit: Visit, _ l: Language) -> HTML {
    let named = received.contacts.filter { !$0.name.isEmpty || !$0.mail.isEmpty }
    guard !named.isEmpty else { return .empty }
    let t = CountyAnswerTexts.self
    return """
      <details class="more"><summary>\(t.eraseContact[l])</summary><div class="stack stack--s"><p class="meta">\(t.eraseLead[l])</p>\
      \(named.html { contact in
        let name = contact.name.isEmpty ? contact.mail : contact.name
        return """
          \(visit.form("\(received.path)/radera-kontakt"))<input type="hidden" name="contact" value="\(contact.id)">\
          <p class="actions"><button class="btn" type="submit">\(t.erase(name)[l])</button></p></form>
          """ as HTML
      })</div></details>
      """
  }
}
