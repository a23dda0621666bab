import Accounts
import GRDB
import Kernel
import Mail
import Store
import Web

/// `/mina-sidor/{organisation}/kollegor`: who is let in and as what, whom one has invited, and a form to invite.
struct ColleaguesPage {
  let host: WorkspaceHost

  private struct Model: Sendable {
    let organisation: Organisation
    let colleagues: [Membership]
    let waiting: [Invitation]
  }

  func get(_ visit: MemberVisit) async throws -> Reply {
    try await show(visit, FormState(values: ["role": "contributor"], language: visit.language), .invalid)
  }

  /// Invites an address.
  func post(_ visit: MemberVisit) async throws -> Reply {
    let (id, form, l) = (visit.organisation, visit.form, visit.language)
    let organisation = try await host.organisation(visit)
    let site = try await host.chrome(id, l).siteName
    let base = visit.settings.baseURL
    guard let address = MailAddress(form.text("email")) else {
      return try await show(visit, visit.posted(AccountRefusal.notAnAddress(field: "email")), .invalid)
    }
    let role = WorkspaceRole(rawValue: form.text("role")) ?? .reader
    let refusal = try await host.write(visit) { tx in
      try Invitation.send(
        to: address, as: role, organisation: id, organisationName: organisation.name, siteName: site, baseURL: base,
        language: l, in: tx)
    }
    guard let refusal else { return .redirect(visit.link("/mina-sidor/\(id)/kollegor?sparat=inbjuden")) }
    return try await show(visit, visit.posted(refusal), refusal.kind)
  }

  /// Takes an invitation back.
  func withdraw(_ visit: MemberVisit) async throws -> Reply {
    guard let invitation = ID<OfInvitation>(visit.visit.parameter("invitation")) else { throw NotFound() }
    let id = visit.organisation
    try await host.store.write(by: visit.actor) { tx in try Invitation.withdraw(invitation, in: id, tx) }
    return .redirect(visit.link("/mina-sidor/\(id)/kollegor?sparat=tillbaka"))
  }

  private func show(_ visit: MemberVisit, _ state: FormState, _ kind: RefusalKind) async throws -> Reply {
    let (id, today, now, l) = (visit.organisation, visit.today, visit.now, visit.language)
    let sees = visit.isCoordinator
    let model = try await host.store.read { db in
      guard let organisation = try Organisation.byID(id, on: today, db) else { throw NotFound() }
      return Model(
        organisation: organisation, colleagues: try Membership.all(of: id, db),
        waiting: sees ? try Invitation.waiting(in: id, now: now, db) : [])
    }
    let t = ColleagueTexts.self
    return try await host.page(
      t.title[l], at: .colleagues, of: model.organisation, visit, lead: "\(t.lead[l])", state, status: kind.pageStatus,
      """
      \(visit.saved(t.saved))
      <div class="split"><div class="stack stack--xl">\(list(model, visit))\
      \(if: !model.waiting.isEmpty, waiting(model, visit))\(if: sees, invite(state, visit))</div>
      <aside class="stack stack--l">\(roles(l))\(if: sees && model.colleagues.count > 1, handOver(visit))</aside></div>
      """)
  }

  private func list(_ model: Model, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = ColleagueTexts.self
    let order: [WorkspaceRole] = [.coordinator, .contributor, .reader]
    let colleagues = order.flatMap { role in
      model.colleagues.filter { $0.role == role }.sorted { SwedishOrder.before($0.shownName, $1.shownName) }
    }
    return """
      <section class="stack" aria-labelledby="k-lista"><h2 id="k-lista">\(t.letIn[l])</h2>\
      <div class="stackbox"><div class="tablewrap"><table class="table table--stack" role="table"><caption class="vh">\(t.letIn[l])</caption>\
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">\(t.who[l])</th><th scope="col" role="columnheader">\(t.role[l])</th>\
      <th scope="col" role="columnheader">\(t.since[l])</th><th scope="col" role="columnheader"><span class="vh">\(t.change[l])</span></th></tr></thead>\
      <tbody role="rowgroup">\(colleagues.html { row($0, visit) })</tbody></table></div></div></section>
      """
  }

  private func row(_ colleague: Membership, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = ColleagueTexts.self
    let isOwn = colleague.person == visit.person
    let path = visit.link("/mina-sidor/\(visit.organisation)/kollegor/\(colleague.person)")
    let word = visit.isCoordinator ? t.change : t.leave
    let shown = colleague.shownName.isEmpty ? t.erased[l] : colleague.shownName
    return """
      <tr role="row"><th scope="row" role="rowheader">\(shown)\(if: isOwn, " \(t.you[l])")\
      \(if: colleague.mail != colleague.shownName, "<span class=\"table__sub\">\(colleague.mail)</span>")</th>\
      <td role="cell" data-label="\(t.role[l])">\(colleague.role.word[l])</td>\
      <td role="cell" data-label="\(t.since[l])">\(Part.time(colleague.since.day, l))</td>\
      <td role="cell">\(if: visit.isCoordinator || isOwn, "<a href=\"\(path)\">\(word[l])<span class=\"vh\"> \(shown)</span></a>")</td></tr>
      """
  }

  private func waiting(_ model: Model, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = ColleagueTexts.self
    let rows = model.waiting.html { invitation in
      """
      <div class="answers__row"><dt>\(invitation.mail)</dt><dd>\(invitation.role.word[l]), \(t.sent[l]) \(Part.time(invitation.createdAt.day, l))</dd>\
      <dd class="answers__act">\(visit.visit.form("/mina-sidor/\(visit.organisation)/kollegor/inbjudningar/\(invitation.id)", class: ""))\
      <button class="btn btn--s" type="submit">\(t.takeBack[l])<span class="vh"> \(invitation.mail)</span></button></form></dd></div>
      """
    }
    return """
      <section class="stack"><h2>\(t.waiting[l])</h2><div class="card"><dl class="answers">\(rows)</dl></div></section>
      """
  }

  private func invite(_ state: FormState, _ visit: MemberVisit) -> HTML {
    let l = visit.language
    let t = ColleagueTexts.self
    return """
      <section class="stack"><h2>\(t.invite[l])</h2>\(visit.visit.form("/mina-sidor/\(visit.organisation)/kollegor"))\
      \(Field.input("email", .init(t.email[l], hint: t.emailHint[l]), state, type: "email", autocomplete: "off"))\
      \(ColleagueForm.role(state, l))<p class="actions">\(Part.button(t.send[l]))</p></form></section>
      """
  }

  private func roles(_ l: Language) -> HTML {
    Part.card(
      ColleagueTexts.whatRoles[l], style: "card--tint",
      Part.facts(WorkspaceRole.allCases.reversed().map { ($0.word[l], "\(ColleagueTexts.may($0)[l])") }))
  }

  private func handOver(_ visit: MemberVisit) -> HTML {
    let l = visit.language
    return Part.card(
      ColleagueTexts.handOver[l],
      """
      <p>\(ColleagueTexts.handOverWhy[l])</p>\
      <p>\(Part.arrowLink(ColleagueTexts.handOver[l], visit.link("/mina-sidor/\(visit.organisation)/kollegor/lamna-over")))</p>
      """)
  }
}

enum ColleagueForm {
  static func role(_ state: FormState, _ l: Language) -> HTML {
    Field.radios(
      "role", .init(ColleagueTexts.role[l]), state,
      options: WorkspaceRole.allCases.reversed().map {
        ($0.rawValue, "<strong>\($0.word[l])</strong> \(ColleagueTexts.may($0)[l])")
      })
  }
}
