import Kernel
import Organisations
import Store
import Web

/// `…/tillsammans`: who joins at the same time, the text they share, and inviting one more.
struct TogetherPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let group = desk.draft.group
    if group == nil, let instead = desk.readInstead { return instead }
    let state = FormState(values: ["sharedText": group?.sharedText ?? ""], language: visit.language)
    return TogetherView(desk: desk).reply(state, revision: group?.revision ?? 0)
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    switch visit.form.text("gor") {
    case "borja":
      let id = desk.draft.joining.id
      let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
        _ = try JoiningGroup.begin(with: id, in: tx)
      }
      guard let trouble else { return .redirect(desk.link(.together)) }
      let state = FormState(reasons: trouble.reasons, language: visit.language)
      return TogetherView(desk: desk, trouble: trouble).reply(state, revision: desk.draft.group?.revision ?? 0)
    case "bjud-in": return try await invite(visit, desk)
    case "ta-tillbaka": return try await takeBack(visit, desk)
    default: return try await saveText(visit, desk)
    }
  }

  private func invite(_ visit: MemberVisit, _ desk: Desk) async throws -> Reply {
    guard let group = desk.draft.group else { return groupGone(visit, desk) }
    let (mail, name) = (visit.form.text("mail"), visit.form.text("organisationName"))
    let (baseURL, language) = (visit.settings.baseURL, visit.language)
    let trouble = try await Trouble.doing(store, by: visit.actor, in: language) { tx in
      try JoiningGroup.invite(
        mail: mail, organisationName: name, to: group.id, baseURL: baseURL, language: language, in: tx)
    }
    guard let trouble else { return .redirect(desk.link(.together) + "?inbjudan=skickad#inbjudna") }
    var state = FormState(posted: visit.form, reasons: trouble.reasons, language: language)
    state.values["sharedText"] = [group.sharedText]
    return TogetherView(desk: desk, trouble: trouble).reply(state, revision: group.revision)
  }

  private func takeBack(_ visit: MemberVisit, _ desk: Desk) async throws -> Reply {
    guard let group = desk.draft.group else { return groupGone(visit, desk) }
    let mail = visit.form.text("mail")
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      try JoiningGroup.withdrawInvitation(to: mail, of: group.id, in: tx)
    }
    guard let trouble else { return .redirect(desk.link(.together) + "?inbjudan=tillbaka#inbjudna") }
    let state = FormState(
      values: ["sharedText": group.sharedText], reasons: trouble.reasons, language: visit.language)
    return TogetherView(desk: desk, trouble: trouble).reply(state, revision: group.revision)
  }

  /// A colleague has left the group meanwhile: the text is handed back with the reason.
  private func groupGone(_ visit: MemberVisit, _ desk: Desk) -> Reply {
    let reasons = [ReasonWords(field: nil, text: TogetherTexts.groupGone[visit.language])]
    let state = FormState(posted: visit.form, reasons: reasons, language: visit.language)
    return TogetherView(desk: desk, trouble: Trouble(reasons: reasons, isTooLate: true)).reply(state, revision: 0)
  }

  private func saveText(_ visit: MemberVisit, _ desk: Desk) async throws -> Reply {
    guard let group = desk.draft.group else { return groupGone(visit, desk) }
    let (text, revision) = (visit.form.text("sharedText"), Int(visit.form.text("revision")) ?? 0)
    let trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      _ = try JoiningGroup.saveShared(text, expecting: revision, of: group.id, in: tx)
    }
    guard let trouble else {
      if visit.form.text("till") == "listan" { return desk.afterSaving(.together) }
      return .redirect(desk.link(.together) + "?sparad=tillsammans")
    }
    let state = FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language)
    return TogetherView(desk: desk, trouble: trouble).reply(state, revision: trouble.conflict?.revision ?? revision)
  }
}

/// The page as it is shown.
struct TogetherView {
  let desk: Desk
  var trouble: Trouble?

  private var l: Language { desk.l }

  func reply(_ state: FormState, revision: Int) -> Reply {
    let t = TogetherTexts.self
    var frame = FormFrame(
      desk: desk, part: .together, title: desk.partTitle(.together), lead: "\(t.lead[l])", trouble: trouble)
    frame.beside = trouble?.conflict.map { conflict in
      desk.beside(
        [(t.shared[l], conflict.stored(as: String.self) ?? "")], by: conflict.savedBy, at: conflict.savedAt)
    }
    frame.aside = Part.card(
      t.apart[l], style: "card--tint", "<ul class=\"ticks\">\(t.points.html { "<li>\($0[l])</li>" })</ul>")
    guard let group = desk.draft.group else { return frame.reply(state, main: "\(unsaved(state))\(begin)") }
    let main: HTML = "\(invited)\(members(group))\(shared(group, state, revision))\(invite(state))\(leave)"
    return frame.reply(state, main: main)
  }

  private var begin: HTML {
    """
    \(desk.visit.visit.form(desk.path(.together)))<p class="actions">\
    \(Part.button(TogetherTexts.begin[l], name: "gor", value: "borja"))\
    <a href="\(desk.link(""))">\(FormTexts.backToList[l])</a></p></form>
    """
  }

  /// What was typed for a group that is no longer there: to copy from.
  private func unsaved(_ state: FormState) -> HTML {
    guard !state.value("sharedText").isEmpty else { return .empty }
    return Field.textarea(
      "sharedText", .init(TogetherTexts.shared[l], hint: TogetherTexts.notSaved[l]), state, rows: 6)
  }

  private var invited: HTML {
    switch desk.visit.query.text("inbjudan") {
    case "skickad": Part.notice(.ok, TogetherTexts.sent[l])
    case "tillbaka": Part.notice(.ok, TogetherTexts.takenBack[l])
    default: .empty
    }
  }

  private func members(_ group: JoiningGroup) -> HTML {
    let t = TogetherTexts.self
    let rows = group.members.html { member in
      "<li class=\"task\"><div class=\"task__main\"><strong>\(member.name)</strong></div>\(status(member.progress))</li>"
    }
    let waiting = group.invitations.html { invitation in
      """
      <li class="task"><div class="task__main"><strong>\(invitation.organisationName)</strong>\
      \(if: !invitation.mail.isEmpty, "<span class=\"task__hint\">\(invitation.mail)</span>")\
      <span class="task__hint">\(t.until(invitation.expiresAt.day.told(in: l))[l])</span>\(takeBack(invitation))</div>\(Part.status(.wait, t.waiting[l]))</li>
      """
    }
    return """
      <section class="stack" aria-labelledby="inbjudna"><h2 class="h-sm" id="inbjudna">\(t.members[l])</h2><ul class="tasks">\(rows)\(waiting)</ul></section>
      """
  }

  /// One's own side's invitations can be taken back while they wait.
  private func takeBack(_ invitation: JoiningGroup.Invitation) -> HTML {
    guard desk.isCoordinator, !invitation.mail.isEmpty, !desk.draft.standing.isEnded else { return .empty }
    return """
      \(desk.visit.visit.form(desk.path(.together), class: "cluster"))<input type="hidden" name="gor" value="ta-tillbaka">\
      <input type="hidden" name="mail" value="\(invitation.mail)">\
      <button class="btn btn--s" type="submit">\(TogetherTexts.takeBack[l])<span class="vh">: \(invitation.organisationName)</span></button></form>
      """
  }

  private func status(_ progress: JoiningGroup.Progress) -> HTML {
    let word = progress.word[l]
    return switch progress {
    case .preparing: Part.status(.doing, word)
    case .submitted: Part.status(.wait, word)
    case .joined: Part.status(.done, word)
    }
  }

  private func shared(_ group: JoiningGroup, _ state: FormState, _ revision: Int) -> HTML {
    let t = TogetherTexts.self
    guard desk.visit.role >= .contributor, !desk.draft.standing.isEnded else {
      return group.sharedText.isEmpty ? .empty : Part.card(t.shared[l], Part.prose(group.sharedText))
    }
    return """
      \(desk.visit.visit.form(desk.path(.together)))<input type="hidden" name="gor" value="text">\
      <input type="hidden" name="revision" value="\(revision)">\
      \(Field.textarea("sharedText", .init(t.shared[l], hint: t.sharedHint[l], isOptional: true, isPublic: true), state, rows: 6))\
      <p class="actions">\(Part.button(t.saveText[l]))\(Part.button(FormTexts.save[l], name: "till", value: "listan", style: ""))</p></form>
      """
  }

  private func invite(_ state: FormState) -> HTML {
    let t = TogetherTexts.self
    guard desk.isCoordinator, !desk.draft.standing.isEnded else { return .empty }
    return """
      <section class="card" aria-labelledby="bjud-in"><h2 class="h-sm" id="bjud-in">\(t.invite[l])</h2><p class="meta">\(t.inviteLead[l])</p>\
      \(desk.visit.visit.form(desk.path(.together), class: "stack"))<input type="hidden" name="gor" value="bjud-in">\
      \(Field.input("organisationName", .init(t.name[l]), state))\
      \(Field.input("mail", .init(t.mail[l], hint: t.mailHint[l], isPublic: false), state, type: "email", autocomplete: "off", inputmode: "email"))\
      <p class="actions">\(Part.button(t.send[l], style: ""))</p></form></section>
      """
  }

  private var leave: HTML {
    guard desk.isCoordinator, desk.draft.standing.isWritable else { return .empty }
    return """
      <p><a href="\(desk.link("steg/\(JoiningMove.leaveGroup.rawValue)"))">\(StepTexts.link(.leaveGroup, desk.organisation.kind)[l])</a></p>
      """
  }
}
