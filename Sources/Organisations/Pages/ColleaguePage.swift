import Accounts
import GRDB
import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/kollegor/{person}`: one colleague: the role, and the end of it. One's own page ends one's own.
struct ColleaguePage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    let colleague = try await colleague(visit)
    return try await show(
      visit, colleague, FormState(values: ["role": colleague.role.rawValue], language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let colleague = try await colleague(visit)
    let (id, form) = (visit.organisation, visit.form)
    let isEnd = form.has("end")
    let role = WorkspaceRole(rawValue: form.text("role")) ?? colleague.role
    let refusal = try await host.write(visit) { tx in
      if isEnd {
        try Colleague.end(colleague.person, in: id, tx)
      } else {
        try Colleague.change(colleague.person, to: role, in: id, tx)
      }
    }
    if let refusal { return try await show(visit, colleague, visit.posted(refusal)) }
    if isEnd, colleague.person == visit.person { return .redirect(visit.link("/mina-sidor")) }
    return .redirect(visit.link("/mina-sidor/\(id)/kollegor?sparat=\(isEnd ? "avslutad" : "roll")"))
  }

  /// The colleague of the address, for a coordinator or themselves.
  private func colleague(_ visit: MemberVisit) async throws -> Membership {
    guard let person = PersonID(visit.visit.parameter("person")), visit.isCoordinator || person == visit.person else {
      throw NotFound()
    }
    let id = visit.organisation
    return try await host.store.read { db in
      guard let colleague = try Membership.all(of: id, db).first(where: { $0.person == person }) else {
        throw NotFound()
      }
      return colleague
    }
  }

  private func show(_ visit: MemberVisit, _ colleague: Membership, _ state: FormState) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    let l = visit.language
    let t = ColleagueTexts.self
    let isOwn = colleague.person == visit.person
    let path = organisation.workspacePath(.colleagues)
    let name = colleague.shownName.isEmpty ? t.erased[l] : colleague.shownName
    let action = "\(path)/\(colleague.person)"
    return try await host.page(
      name, at: .colleagues, of: organisation, visit, under: [Crumb(t.title[l], path)],
      lead: "\(colleague.role.word[l]), \(t.since[l]) \(Part.time(colleague.since.day, l))", state,
      """
      <div class="stack stack--xl">\
      \(if: visit.isCoordinator, """
        \(visit.visit.form(action))\(ColleagueForm.role(state, l))\
        <p class="actions">\(Part.button(t.saveRole[l]))<a href="\(visit.link(path))">\(RenameTexts.back[l])</a></p></form>
        """)
      <section class="stack"><h2>\((isOwn ? t.leave : t.end)[l])</h2><p>\((isOwn ? t.leaveWhat : t.endWhat)[l])</p>\
      \(visit.visit.form(action))<p class="actions">\(Part.button((isOwn ? t.leave : t.end)[l], name: "end", style: "btn--danger"))</p></form></section></div>
      """)
  }
}

/// `/mina-sidor/{organisation}/kollegor/lamna-over`: someone else becomes coordinator, and one leaves if one wishes to.
struct HandOverPage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    try await show(visit, FormState(language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let (id, form, l) = (visit.organisation, visit.form, visit.language)
    guard let person = PersonID(form.text("person")) else {
      let words = [ReasonWords(field: "person", text: ColleagueTexts.chooseWhom[l])]
      return try await show(visit, FormState(posted: form, reasons: words, language: l))
    }
    let leaves = form.has("leave")
    let refusal = try await host.write(visit) { tx in
      try Colleague.handOver(to: person, leaving: leaves, in: id, tx)
    }
    if let refusal { return try await show(visit, visit.posted(refusal)) }
    return .redirect(visit.link(leaves ? "/mina-sidor" : "/mina-sidor/\(id)/kollegor?sparat=roll"))
  }

  private func show(_ visit: MemberVisit, _ state: FormState) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    let (id, own, l) = (visit.organisation, visit.person, visit.language)
    let others = try await host.store.read { db in
      try Membership.all(of: id, db).filter { $0.person != own && !$0.shownName.isEmpty }
    }
    let t = ColleagueTexts.self
    let path = organisation.workspacePath(.colleagues)
    let main: HTML =
      others.isEmpty
      ? """
      <p>\(t.nobodyElse[l])</p><p class="actions">\(Part.buttonLink(t.invite[l], visit.link(path)))</p>
      """
      : """
      \(visit.visit.form("\(path)/lamna-over"))\
      \(Field.radios("person", .init(t.toWhom[l]), state, options: others.map { ($0.person.text, "\($0.shownName), \($0.role.word[l])") }))\
      \(Field.check("leave", "\(t.andLeave[l])", state))\
      <p class="actions">\(Part.button(t.handOver[l]))<a href="\(visit.link(path))">\(RenameTexts.back[l])</a></p></form>
      """
    return try await host.page(
      t.handOver[l], at: .colleagues, of: organisation, visit, under: [Crumb(t.title[l], path)],
      lead: "\(t.handOverWhy[l])", state, main)
  }
}
