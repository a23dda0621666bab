import Counties
import GRDB
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/anslutningar/{id}`: one received joining, read and answered.
struct ReceivedJoiningPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    return .page(page(received, visit, FormState(language: visit.language)))
  }

  func confirm(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let form = visit.form
    let (id, number, base) = (received.joining.id, Int(form.text("version")) ?? 0, visit.settings.baseURL)
    let (diary, isChecked) = (form.text("diaryNumber"), form.has("checkedIdentity"))
    var reasons: [ReasonWords] = []
    if !form.has("read") {
      reasons.append(ReasonWords(field: "read", text: CountyAnswerTexts.tickRead[visit.language]))
    }
    if !isChecked {
      reasons.append(ReasonWords(field: "checkedIdentity", text: CountyAnswerTexts.tickSender[visit.language]))
    }
    if !reasons.isEmpty { return refused(received, visit, reasons) }
    return try await answer(visit, received, "bekraftad") { tx in
      try Joining.confirm(
        id, version: number, diaryNumber: diary.isEmpty ? nil : diary, checkedIdentity: isChecked, baseURL: base, in: tx
      )
    }
  }

  func sendBack(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let (id, base) = (received.joining.id, visit.settings.baseURL)
    let (number, words) = (Int(visit.form.text("version")) ?? 0, visit.form.text("words"))
    return try await answer(visit, received, "tillbaka") { tx in
      try Joining.sendBack(id, version: number, words: words, baseURL: base, in: tx)
    }
  }

  func hideContact(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let id = received.joining.id
    return try await answer(visit, received, "dold") { tx in try Joining.hideContact(id, in: tx) }
  }

  func showContact(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let id = received.joining.id
    return try await answer(visit, received, "visad") { tx in try Joining.showContact(id, in: tx) }
  }

  func showDecline(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let id = received.joining.id
    let (name, isChecked) = (visit.form.text("name"), visit.form.has("checkedIdentity"))
    if !isChecked {
      let reason = ReasonWords(field: "checkedIdentity", text: CountyAnswerTexts.tickSender[visit.language])
      return refused(received, visit, [reason])
    }
    return try await answer(visit, received, "visas") { tx in
      try Joining.showDecline(id, name: name, checkedIdentity: isChecked, in: tx)
    }
  }

  func hideDecline(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let id = received.joining.id
    return try await answer(visit, received, "visas-inte") { tx in try Joining.hideDecline(id, in: tx) }
  }

  func setDiaryNumber(_ visit: OfficerVisit) async throws -> Reply {
    let received = try await find(visit)
    let (id, number) = (received.joining.id, visit.form.text("diaryNumber"))
    let isEmpty = Tidy.line(number).isEmpty
    return try await answer(visit, received, isEmpty ? "diariebort" : "diariefort") { tx in
      try Joining.setDiaryNumber(number, of: id, in: tx)
    }
  }

  /// Does it and leads back to the page, or shows the page again with every reason and the typed text kept.
  private func answer(
    _ visit: OfficerVisit, _ received: JoiningDossier, _ done: String,
    _ act: @escaping @Sendable (Transaction) throws -> Void
  ) async throws -> Reply {
    do {
      try await store.write(by: visit.actor) { tx in try act(tx) }
    } catch let refusal as JoiningRefusal {
      return refused(received, visit, refusal.words(in: visit.language))
    }
    return .redirect(visit.visit.link(received.path) + "?klart=\(done)")
  }

  func refused(_ received: JoiningDossier, _ visit: OfficerVisit, _ reasons: [ReasonWords]) -> Reply {
    let state = FormState(posted: visit.form, reasons: reasons, language: visit.language)
    return .page(
      page(received, visit, state).with {
        $0.status = 422
        $0.hasErrors = true
      })
  }

  func find(_ visit: OfficerVisit) async throws -> JoiningDossier {
    let (id, county, actor, day) = (visit.visit.parameter("id"), visit.county, visit.actor, visit.today)
    return try await store.read { db in try JoiningDossier.find(id, in: county, actor: actor, on: day, db) }
  }

  private func page(_ received: JoiningDossier, _ visit: OfficerVisit, _ state: FormState) -> Page {
    let l = visit.language
    let word = visit.query.text("klart")
    let done = CountyAnswerTexts.done(word) ?? DeclineTexts.done(word)
    let main: HTML = """
      \(state.errorSummary)\(done.map { "<div class=\"mb-6\">\(Part.notice(.ok, $0[l]))</div>" as HTML })
      \(ReceivedView.head(received, l))
      <div class="split"><div class="stack stack--l">\(ReceivedView.main(received, l))</div>
      <aside class="stack stack--l" aria-label="\(CountyAnswerTexts.checks[l])">\(ReceivedAside.html(received, visit.visit, state, l))</aside></div>
      """
    return received.county.staffPage(
      received.name, at: .joinings,
      crumbs: [
        Crumb(CountyJoiningTexts.joinings[l], received.county.staffPath(.joinings)), Crumb(received.name),
      ], l, main)
  }
}
