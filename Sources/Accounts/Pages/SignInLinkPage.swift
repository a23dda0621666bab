import GRDB
import Kernel
import Store
import Web

/// `/logga-in/{token}`: one step left. Mail scanners follow links, so looking changes nothing and a button signs in.
struct SignInLinkPage: Sendable {
  let frame: AccountFrame

  func get(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    let token = visit.parameter("token")
    let link = try await frame.store.read { db in try SignInLink.look(token, now: visit.now, db) }
    guard let link, link.isOpen else {
      // Whoever opens the same mail again while they are signed in goes where it led.
      if let link, visit.actor.person == link.person { return .redirect(visit.link(link.path.text)) }
      return try await gone(visit, link?.path ?? .mine)
    }
    return try await frame.page(visit, SignInTexts.stepTitle[l], county: link.path.county, view(visit, token, link))
  }

  func post(_ visit: Visit) async throws -> Reply {
    let token = visit.parameter("token")
    let link = try await frame.store.read { db in try SignInLink.look(token, now: visit.now, db) }
    let former = visit.presence.session
    let session: String
    do {
      session = try await frame.store.write(by: visit.actor) { tx in
        let session = try SignInLink.use(token, in: tx).session
        if let former { try Session.end(former, in: tx) }
        return session
      }
    } catch AccountRefusal.linkGone {
      // A second press of the button: the first one signed them in.
      if let link, visit.actor.person == link.person { return .redirect(visit.link(link.path.text)) }
      return try await gone(visit, link?.path ?? .mine)
    }
    guard let link else { throw NotFound() }
    var reply = Reply.redirect(try await frame.onward(link.person, to: link.path, visit))
    reply.sessionCookie = session
    return reply
  }

  private func view(_ visit: Visit, _ token: String, _ link: SignInLink.Seen) -> HTML {
    let l = visit.language
    let other = visit.actor.person != nil && visit.actor.person != link.person
    return Part.solo(
      SignInTexts.stepTitle[l],
      """
      <p class="lead">\(SignInTexts.stepLead[l]) <strong>\(link.mail)</strong>.</p>
      \(if: other, Part.notice(.info, SignInTexts.otherPerson(visit.presence.shownName ?? "")[l]))
      \(visit.form("/logga-in/\(token)", class: "stack"))\
      <button class="btn btn--primary btn--l btn--block" type="submit">\(SignInTexts.title[l])</button></form>
      <p class="meta">\(SignInTexts.stepWhy[l]) \(SignInTexts.validUntil(link.expiresAt)[l])</p>
      <p class="meta">\(SignInTexts.notYou[l])</p>
      """)
  }

  private func gone(_ visit: Visit, _ goal: LocalPath) async throws -> Reply {
    let l = visit.language
    let title = SignInTexts.goneTitle[l]
    return try await frame.page(
      visit, title, county: goal.county, status: 410,
      Part.solo(
        title,
        """
        <p class="lead">\(SignInTexts.goneLead[l])</p>
        \(SignInForm.html(visit, goal, FormState(language: l)))
        """))
  }
}
