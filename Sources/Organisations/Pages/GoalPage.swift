import Kernel
import Store
import Web

/// `/mina-sidor/{organisation}/organisation/mal`: one local goal (`?id=`), or a new one.
struct GoalPage {
  let host: WorkspaceHost

  func get(_ visit: MemberVisit) async throws -> Reply {
    let goal = try await goal(visit, visit.query.text("id"))
    let values = ["goal-text": goal?.text ?? "", "goal-source": goal?.source ?? ""]
    return try await show(visit, goal, FormState(values: values, language: visit.language))
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let (id, form) = (visit.organisation, visit.form)
    let goal = try await stored(visit, form.text("id"))
    let back = visit.wayBack ?? "/mina-sidor/\(id)/organisation"
    if form.has("remove"), form.has("id") {
      if let goal { _ = try await host.write(visit) { tx in try LocalGoal.remove(goal.id, of: id, in: tx) } }
      return .redirect(visit.link(Self.saved(back, "mal-bort")))
    }
    if goal == nil, form.has("id") {
      return try await show(visit, nil, visit.posted(OrganisationRefusal(.removedMeanwhile)), 409)
    }
    let (text, source, sum) = (form.text("goal-text"), form.text("goal-source"), form.first("sum"))
    let refusal = try await host.write(visit) { tx in
      if let goal {
        try LocalGoal.change(goal.id, text: text, source: source, expecting: sum, of: id, in: tx)
      } else {
        try LocalGoal.add(text, source: source, to: id, in: tx)
      }
    }
    guard let refusal else { return .redirect(visit.link(Self.saved(back, "mal"))) }
    return try await show(
      visit, try await stored(visit, form.text("id")), visit.posted(refusal), refusal.kind.pageStatus)
  }

  private static func saved(_ path: String, _ what: String) -> String {
    path + (path.contains("?") ? "&" : "?") + "sparat=\(what)"
  }

  /// The goal of that id; nil for a new one. One that is not there, or not theirs, is not found.
  private func goal(_ visit: MemberVisit, _ text: String) async throws -> LocalGoal? {
    guard !text.isEmpty else { return nil }
    guard let goal = try await stored(visit, text) else { throw NotFound() }
    return goal
  }

  /// The goal as it stands now, if it does.
  private func stored(_ visit: MemberVisit, _ text: String) async throws -> LocalGoal? {
    let organisation = visit.organisation
    return try await host.store.read { db in
      try LocalGoal.all(of: organisation, db).first { $0.id.text == text }
    }
  }

  private func show(
    _ visit: MemberVisit, _ goal: LocalGoal?, _ state: FormState, _ status: Int = 422
  ) async throws -> Reply {
    let organisation = try await host.organisation(visit)
    let l = visit.language
    let t = GoalTexts.self
    let path = organisation.workspacePath(.organisation)
    let title = (goal == nil ? t.new : t.one)[l]
    return try await host.page(
      title, at: .organisation, of: organisation, visit, under: [Crumb(OrganisationPageTexts.title[l], path)],
      lead: "\(t.lead[l])", state, status: status,
      """
      \(status == 409 ? goal.map { stored($0, l) } : nil)\
      \(visit.visit.form("\(path)/mal"))\
      \(goal.map { "<input type=\"hidden\" name=\"id\" value=\"\($0.id)\"><input type=\"hidden\" name=\"sum\" value=\"\($0.fingerprint)\">" as HTML })\
      \(visit.wayBack.map { "<input type=\"hidden\" name=\"till\" value=\"\($0)\">" as HTML })\
      \(Field.textarea("goal-text", .init(t.text[l], hint: t.textHint[l]), state, rows: 2))\
      \(Field.input("goal-source", .init(t.source[l], hint: t.sourceHint[l], isOptional: true), state))\
      <p class="actions">\(Part.button(t.save[l]))\
      \(if: goal != nil, Part.button(t.remove[l], name: "remove", style: "btn--danger"))\
      <a href="\(visit.link(visit.wayBack ?? path))">\(RenameTexts.back[l])</a></p></form>
      """)
  }

  private func stored(_ goal: LocalGoal, _ l: Language) -> HTML {
    Part.card(
      OrganisationPageTexts.storedNow[l], style: "card--tint",
      Part.facts([(GoalTexts.text[l], "\(goal.text)"), (GoalTexts.source[l], "\(goal.source)")]))
  }
}

enum GoalTexts {
  static let new = Text(sv: "Ett nytt lokalt mål", en: "A new local goal", fi: "Uusi paikallinen tavoite")
  static let one = Text(sv: "Ett lokalt mål", en: "A local goal", fi: "Paikallinen tavoite")
  static let lead = Text(
    sv:
      "Ett mål som ni själva har beslutat. Det blir offentligt först när ni knyter det till ett område i er anslutning.",
    en: "A goal you have decided yourselves. It becomes public only when you tie it to an area in your joining.",
    fi: "Tavoite, josta olette itse päättäneet. Se tulee julkiseksi vasta, kun liitätte sen osa-alueeseen.")
  static let text = Text(sv: "Målet", en: "The goal", fi: "Tavoite")
  static let textHint = Text(
    sv: "Som det står i ert eget dokument.", en: "As it stands in your own document.",
    fi: "Kuten se on omassa asiakirjassanne.")
  static let source = Text(sv: "Styrdokument", en: "Steering document", fi: "Ohjausasiakirja")
  static let sourceHint = Text(
    sv: "Till exempel Mål och budget 2026.", en: "Goals and budget 2026, for example.",
    fi: "Esimerkiksi Tavoitteet ja talousarvio 2026.")
  static let save = Text(sv: "Spara målet", en: "Save the goal", fi: "Tallenna tavoite")
  static let remove = Text(sv: "Ta bort målet", en: "Remove the goal", fi: "Poista tavoite")
}
