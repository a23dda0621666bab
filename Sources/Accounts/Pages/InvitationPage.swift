import GRDB
import Kernel
import Mail
import Store
import Web

/// `/inbjudan/{token}`: a colleague's or the county's invitation into a workspace. Looking changes nothing; a button
/// accepts, or sends whoever has an account here a link to sign in to it first.
struct InvitationPage: Sendable {
  let frame: AccountFrame

  private struct Model: Sendable {
    let invitation: Invitation
    let organisation: String
    let host: Invitation.Host
    /// Whoever has the invited address already, if anybody.
    let guest: PersonDetails?
    let needsSignIn: Bool
  }

  func get(_ visit: Visit) async throws -> Reply {
    guard let model = try await model(visit) else { return try await gone(visit) }
    return try await frame.page(
      visit, InvitationTexts.title(model.organisation)[visit.language],
      view(visit, model, FormState(language: visit.language)))
  }

  func post(_ visit: Visit) async throws -> Reply {
    guard let model = try await model(visit) else { return try await gone(visit) }
    let (token, language, former) = (visit.parameter("token"), visit.language, visit.presence.session)
    let name = visit.form.text("namn")
    let accepted: Invitation.Accepted
    do {
      accepted = try await frame.store.write(by: visit.actor) { tx in
        let accepted = try Invitation.accept(token, language: language, name: name, in: tx)
        if let former, accepted.session != nil { try Session.end(former, in: tx) }
        return accepted
      }
    } catch AccountRefusal.linkGone {
      return try await gone(visit)
    } catch AccountRefusal.signInFirst {
      return try await sendLink(visit, model)
    } catch let refusal as AccountRefusal where refusal.kind == .invalid {
      let state = FormState(posted: visit.form, reasons: refusal.words(in: language), language: language)
      return try await frame.refused(
        visit, InvitationTexts.title(model.organisation)[language], view(visit, model, state))
    }
    let path = LocalPath("/mina-sidor/\(accepted.organisation)")
    guard let session = accepted.session else { return .redirect(visit.link(path.text)) }
    var reply = Reply.redirect(try await frame.onward(accepted.person, to: path, visit))
    reply.sessionCookie = session
    return reply
  }

  /// A link to sign in with, that leads back here.
  private func sendLink(_ visit: Visit, _ model: Model) async throws -> Reply {
    guard let mail = MailAddress(model.invitation.mail) else { throw NotFound() }
    let l = visit.language
    let goal = LocalPath("/inbjudan/\(visit.parameter("token"))")
    let request = SignIn.Request(
      mail: mail, path: goal.text, siteName: try await frame.chrome(nil, l).siteName, language: l,
      client: visit.client, baseURL: visit.settings.baseURL, isNewcomer: false)
    try await frame.store.write(by: visit.actor) { tx in try SignIn.requestLink(request, in: tx) }
    return try await frame.page(visit, SignInTexts.sentTitle[l], SignInForm.sent(visit, mail, goal))
  }

  private func model(_ visit: Visit) async throws -> Model? {
    let token = visit.parameter("token")
    return try await frame.store.read { db in
      guard let invitation = try Invitation.open(token, now: visit.now, db) else { return nil }
      let (organisation, host) = try invitation.host(on: visit.today, db)
      let guest = try PersonDetails.byFolded(invitation.mail.lowercased(), db)
      return Model(
        invitation: invitation, organisation: organisation, host: host, guest: guest,
        needsSignIn: try Invitation.needsSignIn(guest, as: visit.actor, db))
    }
  }

  private func view(_ visit: Visit, _ model: Model, _ state: FormState) -> HTML {
    let l = visit.language
    let t = InvitationTexts.self
    let other = visit.actor.person != nil && visit.actor.person != model.guest?.id
    return Part.solo(
      t.title(model.organisation)[l],
      """
      \(state.errorSummary)<p class="lead">\(t.lead(model.host, l))</p>
      <ul class="ticks"><li>\(t.may(model.invitation.role)[l])</li><li>\(t.own[l])</li></ul>
      \(if: other, Part.notice(.info, SignInTexts.otherPerson(visit.presence.shownName ?? "")[l]))
      \(if: model.needsSignIn, Part.notice(.info, t.known[l]))
      \(visit.form("/inbjudan/\(visit.parameter("token"))", class: "card"))
      <p>\((model.needsSignIn ? t.sendTo : t.address)[l]) <strong>\(model.invitation.mail)</strong>.</p>
      \(if: !model.needsSignIn && model.guest?.name == nil, name(state, l))
      <p class="actions"><button class="btn btn--primary btn--l btn--block" type="submit">\((model.needsSignIn ? SignInTexts.send : t.accept)[l])</button></p></form>
      <p class="meta">\(t.notYou[l])</p>
      """)
  }

  private func name(_ state: FormState, _ l: Language) -> HTML {
    Field.input(
      "namn", .init(MyAccountTexts.name[l], hint: MyAccountTexts.nameHint[l], isOptional: true), state,
      autocomplete: "name")
  }

  /// Used, taken back or too old. Whoever came in by it themselves, and opens the mail again, goes where it led.
  private func gone(_ visit: Visit) async throws -> Reply {
    let (l, token) = (visit.language, visit.parameter("token"))
    if let person = visit.actor.person,
      let entered = try await frame.store.read({ db in try Invitation.entered(token, by: person, db) })
    {
      return .redirect(visit.link("/mina-sidor/\(entered)"))
    }
    let title = InvitationTexts.goneTitle[l]
    let next =
      visit.actor.person == nil
      ? SignInForm.html(visit, .mine, FormState(language: l))
      : "<p>\(Part.arrowLink(MyAccountTexts.toMine[l], visit.link("/mina-sidor")))</p>"
    return try await frame.page(
      visit, title, status: 410, Part.solo(title, "<p class=\"lead\">\(InvitationTexts.goneLead[l])</p>\(next)"))
  }
}
