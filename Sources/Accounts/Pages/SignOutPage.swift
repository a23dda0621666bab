import Kernel
import Store
import Web

/// `/logga-ut`: a page with a button, since a link that signs out could be put on any page.
struct SignOutPage: Sendable {
  let frame: AccountFrame

  func get(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    guard visit.actor.person != nil else { return .redirect(visit.link("/logga-in")) }
    let title = SignInTexts.outTitle[l]
    return try await frame.page(
      visit, title,
      Part.solo(
        title,
        """
        <p class="lead">\(SignInTexts.outLead(visit.presence.shownName ?? "")[l])</p>
        \(visit.form("/logga-ut", class: "stack"))\
        <button class="btn btn--primary btn--l btn--block" type="submit">\(SignInTexts.out[l])</button></form>
        <p class="meta"><a href="\(visit.link("/mitt-konto"))">\(SignInTexts.outEverywhere[l])</a></p>
        """))
  }

  func post(_ visit: Visit) async throws -> Reply {
    if let session = visit.presence.session {
      try await frame.store.write(by: visit.actor) { tx in try Session.end(session, in: tx) }
    }
    var reply = Reply.redirect(visit.link("/logga-in") + "?klart=utloggad")
    reply.sessionCookie = ""
    return reply
  }
}
