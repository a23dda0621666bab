import Accounts
import Counties
import GRDB
import Kernel
import Mail
import Organisations
import Store
import Strategies
import Web

/// `/tillsammans/{token}`: an invitation to join together. Reading it changes nothing.
struct GroupInvitationPage {
  let store: Store

  /// What the page stands on.
  struct Model: Sendable {
    let invited: JoiningGroup.Invited
    let edition: Edition
    let county: County
    /// Workspaces of the reader's in which they may write.
    let own: [Organisation]
    /// Where it led when it was accepted for one of them.
    let accepted: String?
    let isDemo: Bool
  }

  func get(_ visit: Visit) async throws -> Reply {
    let model = try await model(visit)
    let view = GroupInvitationView(model: model, visit: visit)
    if let answer = try answered(model, view, visit) { return answer }
    return .page(view.page(FormState(language: visit.language)))
  }

  /// An invitation that is answered tells how, as often as it is opened. Only one that can neither be answered nor be
  /// told of is gone.
  private func answered(_ model: Model, _ view: GroupInvitationView, _ visit: Visit) throws -> Reply? {
    if let accepted = model.accepted { return .redirect(visit.link(accepted)) }
    if model.invited.isDeclined { return .page(view.refused) }
    if model.invited.isOpen { return nil }
    throw JoiningRefusal.invitationGone
  }

  func post(_ visit: Visit) async throws -> Reply {
    let model = try await model(visit)
    let view = GroupInvitationView(model: model, visit: visit)
    if let answer = try answered(model, view, visit) { return answer }
    let token = visit.parameter("token")
    do {
      switch visit.form.text("svar") {
      case "nej":
        try await store.write(by: visit.actor) { tx in try JoiningGroup.refuse(token, in: tx) }
        return .page(view.refused)
      case "lank": return try await sendLink(visit, model, view)
      default:
        let (organisation, joining) = try await accept(visit, model, token)
        return .redirect(visit.link("/mina-sidor/\(organisation)/anslutningar/\(joining)/tillsammans"))
      }
    } catch let refusal as any Refusal where refusal.kind == .invalid || refusal.kind == .conflict {
      let state = FormState(
        posted: visit.form, reasons: refusal.words(in: visit.language), language: visit.language)
      return .page(
        view.page(state).with {
          $0.status = 422
          $0.hasErrors = true
        })
    }
  }

  /// Accepts for one of one's own organisations, or for one that is begun here.
  private func accept(_ visit: Visit, _ model: Model, _ token: String) async throws -> (OrganisationID, JoiningID) {
    guard let person = visit.actor.person else { throw SignInNeeded() }
    let form = visit.form
    if let own = OrganisationID(form.text("organisation")) {
      return try await store.write(by: visit.actor) { tx in
        (own, try JoiningGroup.accept(token, for: own, in: tx))
      }
    }
    guard let kind = OrganisationKind(rawValue: form.text("kind")) else {
      throw Unfinished(text: InvitedTexts.chooseKind)
    }
    let (name, code, isDemo) = (form.text("name"), form.text("municipality"), model.isDemo)
    return try await store.write(by: visit.actor) { tx in
      let organisation = try Organisation.begin(
        NewOrganisation(
          kind: kind, name: name, municipalityCode: kind == .municipality ? code : nil, isExample: isDemo),
        coordinator: person, in: tx)
      return (
        organisation,
        try JoiningGroup.accept(token, for: organisation, in: tx.letInto(organisation, as: .coordinator))
      )
    }
  }

  /// A link to sign in with, that leads back here.
  private func sendLink(_ visit: Visit, _ model: Model, _ view: GroupInvitationView) async throws -> Reply {
    guard let mail = MailAddress(visit.form.text("email")) else {
      throw AccountRefusal.notAnAddress(field: "email")
    }
    let l = visit.language
    let request = SignIn.Request(
      mail: mail, path: l.path("/tillsammans/\(visit.parameter("token"))"), siteName: model.county.siteName[l],
      language: l, client: visit.client, baseURL: visit.settings.baseURL, isNewcomer: true)
    try await store.write(by: visit.actor) { tx in try SignIn.requestLink(request, in: tx) }
    return .page(view.linkSent(mail.text))
  }

  private func model(_ visit: Visit) async throws -> Model {
    let (token, now, today, actor) = (visit.parameter("token"), visit.now, visit.today, visit.actor)
    let isDemo = visit.settings.isDemo
    return try await store.read { db in
      guard let invited = try JoiningGroup.Invited.find(token, now: now, db),
        let edition = try Edition.byID(invited.edition, db), let county = try County.byCode(edition.county, db)
      else { throw JoiningRefusal.invitationGone }
      let own = try actor.workspaces.filter { $0.value >= .contributor }.keys
        .compactMap { try Organisation.byID($0, on: today, db) }
        .sorted { SwedishOrder.before($0.name, $1.name) }
      let joinings = invited.isAccepted ? try own.flatMap { try Joining.all(of: $0.id, db) } : []
      let accepted = joinings.first { $0.group == invited.group }.map {
        "/mina-sidor/\($0.organisation)/anslutningar/\($0.id)/tillsammans"
      }
      return Model(
        invited: invited, edition: edition, county: county, own: own, accepted: accepted, isDemo: isDemo)
    }
  }
}

/// The type was not chosen.
private struct Unfinished: Refusal {
  let text: Text
  var kind: RefusalKind { .invalid }
  func words(in language: Language) -> [ReasonWords] { [ReasonWords(field: "kind", text: text[language])] }
}

/// The invitation as it is shown.
struct GroupInvitationView {
  let model: GroupInvitationPage.Model
  let visit: Visit

  private var l: Language { visit.language }
  private var path: String { "/tillsammans/\(visit.parameter("token"))" }

  func page(_ state: FormState) -> Page {
    let t = InvitedTexts.self
    let lead: HTML = """
      \(state.errorSummary)<p class="lead">\(t.lead(model.invited.inviter, model.invited.organisationName, model.edition.title[l])[l])</p>\
      <ul class="ticks">\(t.points.html { "<li>\($0[l])</li>" })</ul>\(ReviewPage.promise(l))
      """
    return frame(t.title[l], "\(lead)\(visit.actor.person == nil ? signIn(state) : answer(state))\(no)")
  }

  var refused: Page { frame(InvitedTexts.refusedTitle[l], "<p class=\"lead\">\(InvitedTexts.refusedLead[l])</p>") }

  func linkSent(_ mail: String) -> Page {
    frame(InvitedTexts.linkTitle[l], "<p class=\"lead\">\(InvitedTexts.linkLead(mail)[l])</p>")
  }

  private func frame(_ title: String, _ body: HTML) -> Page {
    Page(title: title, chrome: model.county.chrome(l), main: Part.solo(title, body)).with { $0.isIndexed = false }
  }

  private func signIn(_ state: FormState) -> HTML {
    let t = InvitedTexts.self
    return """
      \(visit.form(path))<input type="hidden" name="svar" value="lank"><p>\(t.signInLead[l])</p>\
      \(Field.input("email", .init(t.mail[l]), state, type: "email", autocomplete: "email", inputmode: "email"))\
      <p class="actions">\(Part.button(t.sendLink[l]))</p></form>
      """
  }

  private func answer(_ state: FormState) -> HTML {
    let t = InvitedTexts.self
    let own: HTML = model.own.html { organisation in
      """
      \(visit.form(path, class: "cluster"))<input type="hidden" name="svar" value="ja"><input type="hidden" name="organisation" value="\(organisation.id)">\
      \(Part.button(t.acceptFor(organisation.name)[l]))</form>
      """
    }
    let fields: HTML = """
      \(visit.form(path))<input type="hidden" name="svar" value="ja">\(kind(state))\
      \(Field.input("name", .init(t.name[l], isPublic: true), named(state), autocomplete: "organization"))\
      \(if: FactsForm.asksMunicipality(state), FactsForm.municipality(state, l))\
      <p class="actions">\(Part.button(t.acceptNew[l], style: model.own.isEmpty ? "btn--primary" : ""))</p></form>
      """
    if model.own.isEmpty { return fields }
    return
      "\(own)<details class=\"more\"\(if: !state.reasons.isEmpty, " open")><summary>\(t.another[l])</summary>\(fields)</details>"
  }

  private func kind(_ state: FormState) -> HTML {
    let options = [(value: "", title: InvitedTexts.choose[l])]
    return Field.select(
      "kind", .init(InvitedTexts.kind[l], isPublic: true), state,
      options: options + OrganisationKind.allCases.map { (value: $0.rawValue, title: $0.name[l]) })
  }

  /// The name that the inviter wrote, until the reader has written another.
  private func named(_ state: FormState) -> FormState {
    var state = state
    if state.values["name"] == nil { state.values["name"] = [model.invited.organisationName] }
    return state
  }

  private var no: HTML {
    """
    \(visit.form(path, class: "cluster"))<input type="hidden" name="svar" value="nej">\
    \(Part.button(InvitedTexts.refuse[l], style: "btn--quiet"))</form>
    """
  }
}
