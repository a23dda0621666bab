import Accounts
import Counties
import Kernel
import Mail
import Store
import Web

/// The county lets a new coordinator in, after confirmation, when the organisation has none left.
struct InviteCoordinator {
  let store: Store

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let page = ReceivedJoiningPage(store: store)
    let received = try await page.find(visit)
    let l = visit.language
    guard received.standing.isConfirmed, !received.hasCoordinator else {
      return page.refused(received, visit, [ReasonWords(field: nil, text: CountyAnswerTexts.inviteNotNow[l])])
    }
    guard let mail = MailAddress(visit.form.text("mail")) else {
      return page.refused(received, visit, [ReasonWords(field: "mail", text: CountyAnswerTexts.inviteBad[l])])
    }
    let (id, base) = (received.joining.id, visit.settings.baseURL)
    try await store.write(by: visit.actor) { tx in
      try Joining.inviteCoordinator(mail, of: id, baseURL: base, in: tx)
    }
    return .redirect(visit.visit.link(received.path) + "?klart=inbjuden")
  }
}

/// The form for it: only where it is needed.
enum InviteView {
  static func html(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    guard received.standing.isConfirmed, !received.hasCoordinator else { return .empty }
    let t = CountyAnswerTexts.self
    return """
      <section class="card" aria-labelledby="c9"><h2 class="h-sm" id="c9">\(t.invite[l])</h2><p class="meta">\(t.inviteLead[l])</p>\
      \(visit.form("\(received.path)/bjud-in", class: "stack"))\
      \(Field.input("mail", .init(t.inviteMail[l]), state, type: "email"))\
      <p class="actions"><button class="btn" type="submit">\(t.inviteButton[l])</button></p></form></section>
      """
  }
}
