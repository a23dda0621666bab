import Kernel
import Organisations
import Store
import Web

/// `…/beslut`: who decided, when, what, and the minutes.
struct DecisionPage {
  let store: Store

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    if let instead = desk.readInstead { return instead }
    guard desk.manner.asksDecision else { return .redirect(desk.link("")) }
    let saved = desk.draft.decisionPart
    return DecisionView(desk: desk).reply(
      Self.state(saved.answer, desk, isNew: saved.revision == 0), revision: saved.revision)
  }

  func post(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store)
    let (id, revision) = (desk.draft.joining.id, Int(visit.form.text("revision")) ?? 0)
    let typed = visit.form.text("day")
    let answer = DecisionAnswer(
      form: DecisionForm(rawValue: visit.form.text("form")) ?? desk.manner.decisionForms[0],
      body: visit.form.text("body"), day: TypedDay.read(typed), paragraph: visit.form.text("paragraph"),
      diaryNumber: visit.form.text("diaryNumber"), outcome: Outcome(rawValue: visit.form.text("outcome")))
    var trouble: Trouble?
    if !typed.isEmpty, answer.day == nil {
      let others = JoiningRefusal.faulty(answer.tidied().faults()).words(in: visit.language)
      trouble = Trouble(
        reasons: [ReasonWords(field: "day", text: DecisionTexts.notADay[visit.language])] + others)
    } else {
      trouble = try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
        try Joining.save(answer, part: .decision, expecting: revision, of: id, in: tx)
      }
    }
    guard let trouble else { return desk.afterSaving(.decision) }
    let state = FormState(posted: visit.form, reasons: trouble.reasons, language: visit.language)
    return DecisionView(desk: desk, trouble: trouble).reply(state, revision: trouble.conflict?.revision ?? revision)
  }

  static func state(_ answer: DecisionAnswer, _ desk: Desk, isNew: Bool) -> FormState {
    FormState(
      values: [
        "form": isNew ? desk.manner.decisionForms[0].rawValue : answer.form.rawValue, "body": answer.body,
        "day": answer.day?.told(in: desk.l) ?? "", "paragraph": answer.paragraph, "diaryNumber": answer.diaryNumber,
        "outcome": answer.outcome?.rawValue ?? "",
      ], language: desk.l)
  }
}

/// The decision's page as it is shown: the answers, and the files of the decision in forms of their own.
struct DecisionView {
  let desk: Desk
  var trouble: Trouble?

  private var l: Language { desk.l }

  func reply(_ state: FormState, revision: Int) -> Reply {
    let t = DecisionTexts.self
    var frame = FormFrame(
      desk: desk, part: .decision, title: desk.partTitle(.decision), lead: "\(t.lead[l])", trouble: trouble)
    frame.beside = trouble?.conflict.map(beside)
    frame.aside = Part.card(
      t.apart[l], style: "card--tint",
      "<p>\(t.apartLead[l])</p><p><a href=\"\(desk.link(.papers))\">\(desk.partTitle(.papers))</a></p>")
    let fields: HTML = "\(form(state))\(body(state))\(when(state))\(outcome(state))"
    return frame.reply(state, revision: revision, fields, after: DecisionFiles(desk: desk).view(state))
  }

  private func form(_ state: FormState) -> HTML {
    let forms = desk.manner.decisionForms
    return Field.radios(
      "form", .init(DecisionTexts.form[l]), state,
      options: forms.map { ($0.rawValue, "\(DecisionTexts.form($0, desk.organisation.kind)[l])") })
  }

  private func body(_ state: FormState) -> HTML {
    Field.input(
      "body", .init(DecisionTexts.body[l], hint: desk.organisation.kind.deciderHint[l], isPublic: true), state,
      after: desk.source("decision.body"))
  }

  private func when(_ state: FormState) -> HTML {
    let t = DecisionTexts.self
    let day = Field.input(
      "day", .init(t.day[l], hint: t.dayHint[l], isPublic: true), state, style: "input--s", inputmode: "text",
      after: desk.source("decision.day"))
    let needs = desk.manner.hasMinutesByParagraph
    let paragraph = Field.input(
      "paragraph",
      .init(t.paragraph[l], hint: (needs ? t.paragraphHint : t.paragraphFree)[l], isOptional: !needs, isPublic: true),
      state, style: "input--s", after: desk.source("decision.paragraph"))
    let number = Field.input(
      "diaryNumber", .init(t.diaryNumber[l], hint: t.diaryHint[l], isOptional: true, isPublic: true), state,
      after: desk.source("decision.diaryNumber"))
    return
      "\(day)\(if: needs || !state.value("paragraph").isEmpty, paragraph)\(if: desk.manner.hasRegister || !state.value("diaryNumber").isEmpty, number)"
  }

  private func outcome(_ state: FormState) -> HTML {
    let t = DecisionTexts.self
    let radios = Field.radios(
      "outcome", .init(t.outcome[l], hint: t.outcomeHint[l], isPublic: true), state,
      options: Outcome.allCases.filter(isOffered).map { ($0.rawValue, "\(t.outcome($0, desk.organisation.kind)[l])") })
    return "\(radios)\(desk.source("decision.outcome"))"
  }

  /// A board sends nothing back under those names; a municipality's does.
  private func isOffered(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .approved, .rejected: true
    case .referredBack, .postponed:
      desk.manner.hasMinutesByParagraph || desk.draft.decisionPart.answer.outcome == outcome
    }
  }

  private func beside(_ conflict: PartConflict) -> HTML {
    let t = DecisionTexts.self
    let theirs = conflict.stored(as: DecisionAnswer.self) ?? DecisionAnswer()
    let kind = desk.organisation.kind
    return desk.beside(
      [
        (t.form[l], t.form(theirs.form, kind)[l]), (t.body[l], theirs.body),
        (t.day[l], theirs.day?.told(in: l) ?? ""), (t.paragraph[l], theirs.paragraph),
        (t.diaryNumber[l], theirs.diaryNumber), (t.outcome[l], theirs.outcome.map { t.outcome($0, kind)[l] } ?? ""),
      ], by: conflict.savedBy, at: conflict.savedAt)
  }
}
