import GRDB
import Kernel
import Store
import Web

/// `/inbjudan/{token}`: a colleague's invitation into a workspace. Looking changes nothing; a button accepts.
struct InvitationPage: Sendable {
  let frame: AccountFrame

  private struct Model: Sendable {
    let invitation: Invitation
    let organisation: String
    let inviter: String?
    /// Whoever has the invited address already, if anybody.
    let guest: PersonDetails?
  }

  func get(_ visit: Visit) async throws -> Reply {
    guard let model = try await model(visit) else { return try await gone(visit) }
    return try await frame.page(visit, InvitationTexts.title(model.organisation)[visit.language], view(visit, model))
  }

  func post(_ visit: Visit) async throws -> Reply {
    guard let model = try await model(visit) else { return try await gone(visit) }
    let (token, language, former) = (visit.parameter("token"), visit.language, visit.presence.session)
    let name = AccountPage.oneLine(visit.form.text("namn"))
    let accepted: (session: String, organisation: OrganisationID, person: PersonID)?
    do {
      accepted = try await frame.store.write(by: visit.actor) { tx in
        let (session, organisation) = try Invitation.accept(token, language: language, name: name, in: tx)
        if let former { try Session.end(former, in: tx) }
        let person = try PersonDetails.byFolded(model.invitation.mail.lowercased(), tx.db)
        return person.map { (session, organisation, $0.id) }
      }
    } catch AccountRefusal.linkGone { return try await gone(visit) }
    guard let accepted else { throw NotFound() }
    let path = LocalPath("/mina-sidor/\(accepted.organisation)")
    var reply = Reply.redirect(try await frame.onward(accepted.person, to: path, visit))
    reply.sessionCookie = accepted.session
    return reply
  }

  private func model(_ visit: Visit) async throws -> Model? {
    let token = visit.parameter("token")
    return try await frame.store.read { db in
      guard let invitation = try Invitation.open(token, now: visit.now, db) else { return nil }
      let (organisation, inviter) = try invitation.host(on: visit.today, db)
      return Model(
        invitation: invitation, organisation: organisation, inviter: inviter,
        guest: try PersonDetails.byFolded(invitation.mail.lowercased(), db))
    }
  }

  private func view(_ visit: Visit, _ model: Model) -> HTML {
    let l = visit.language
    let other = visit.actor.person != nil && visit.actor.person != model.guest?.id
    return Part.solo(
      InvitationTexts.title(model.organisation)[l],
      """
      <p class="lead">\(InvitationTexts.lead(model.inviter)[l])</p>
      <ul class="ticks"><li>\(InvitationTexts.may(model.invitation.role)[l])</li><li>\(InvitationTexts.own[l])</li></ul>
      \(if: other, Part.notice(.info, SignInTexts.otherPerson(visit.presence.shownName ?? "")[l]))
      \(visit.form("/inbjudan/\(visit.parameter("token"))", class: "card"))
      <p>\(InvitationTexts.address[l]) <strong>\(model.invitation.mail)</strong>.</p>
      \(if: model.guest?.name == nil, name(visit))
      <p class="actions"><button class="btn btn--primary btn--l btn--block" type="submit">\(InvitationTexts.accept[l])</button></p></form>
      <p class="meta">\(InvitationTexts.notYou[l])</p>
      """)
  }

  private func name(_ visit: Visit) -> HTML {
    let l = visit.language
    return Field.input(
      "namn", .init(MyAccountTexts.name[l], hint: MyAccountTexts.nameHint[l], isOptional: true, isPublic: false),
      FormState(language: l), autocomplete: "name")
  }

  private func gone(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    let title = InvitationTexts.goneTitle[l]
    let next =
      visit.actor.person == nil
      ? SignInForm.html(visit, .mine, FormState(language: l))
      : "<p>\(Part.arrowLink(MyAccountTexts.toMine[l], visit.link("/mina-sidor")))</p>"
    return try await frame.page(
      visit, title, status: 410, Part.solo(title, "<p class=\"lead\">\(InvitationTexts.goneLead[l])</p>\(next)"))
  }
}

/// The words of an invitation's page.
enum InvitationTexts {
  static func title(_ organisation: String) -> Text {
    Text(
      sv: "Du är inbjuden till \(organisation)", en: "You are invited to \(organisation)",
      fi: "Sinut on kutsuttu: \(organisation)")
  }
  static func lead(_ inviter: String?) -> Text {
    guard let inviter else {
      return Text(
        sv: "En kollega vill ha hjälp med anslutningen.", en: "A colleague would like your help with the joining.",
        fi: "Kollega toivoo apuasi liittymisessä.")
    }
    return Text(
      sv: "\(inviter) vill ha hjälp med anslutningen.", en: "\(inviter) would like your help with the joining.",
      fi: "\(inviter) toivoo apuasi liittymisessä.")
  }
  static func may(_ role: WorkspaceRole) -> Text {
    switch role {
    case .reader:
      Text(
        sv: "Du får läsa i arbetsytan.", en: "You may read in the workspace.", fi: "Saat lukea työtilassa.")
    case .contributor:
      Text(
        sv: "Du får läsa och skriva i arbetsytan.", en: "You may read and write in the workspace.",
        fi: "Saat lukea ja kirjoittaa työtilassa.")
    case .coordinator:
      Text(
        sv: "Du blir samordnare: du får skriva, bjuda in kollegor och skicka in.",
        en: "You become coordinator: you may write, invite colleagues and submit.",
        fi: "Sinusta tulee koordinaattori: saat kirjoittaa, kutsua kollegoja ja lähettää.")
    }
  }
  static let own = Text(
    sv: "Ingen utanför er arbetsyta ser utkastet förrän ni skickar in det.",
    en: "Nobody outside your workspace sees the draft until you submit it.",
    fi: "Kukaan työtilanne ulkopuolinen ei näe luonnosta ennen kuin lähetätte sen.")
  static let address = Text(sv: "Du kommer in som", en: "You come in as", fi: "Tulet sisään osoitteella")
  static let accept = Text(sv: "Gå med", en: "Accept", fi: "Hyväksy")
  static let notYou = Text(
    sv: "Är inbjudan inte till dig? Stäng sidan. Då händer ingenting.",
    en: "Is the invitation not for you? Close the page. Then nothing happens.",
    fi: "Eikö kutsu ole sinulle? Sulje sivu. Silloin mitään ei tapahdu.")
  static let goneTitle = Text(
    sv: "Inbjudan går inte att använda längre", en: "The invitation can no longer be used",
    fi: "Kutsua ei voi enää käyttää")
  static let goneLead = Text(
    sv: "Har du redan tackat ja? Logga in med samma adress. Annars: be din kollega att bjuda in dig igen.",
    en: "Have you accepted already? Sign in with the same address. Otherwise ask your colleague to invite you again.",
    fi: "Oletko jo hyväksynyt? Kirjaudu samalla osoitteella. Muuten pyydä kollegaa kutsumaan sinut uudelleen.")
}
