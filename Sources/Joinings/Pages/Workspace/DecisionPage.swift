import Documents
import Kernel
import Organisations
import Store
import Web

/// `…/beslut`: who decided, when, what, and the minutes.
struct DecisionPage {
  let store: Store
  let paperwork: Paperwork.Asking

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store, paperwork)
    if let instead = desk.readInstead { return instead }
    guard desk.manner.asksDecision else { return .redirect(desk.link("")) }
    let saved = desk.draft.decisionPart
    return DecisionView(desk: desk).reply(
      Self.state(saved.answer, desk, isNew: saved.revision == 0), revision: saved.revision)
  }

  func post(_ visit: MemberVisit) async throws -> Reply { try await take(visit, removing: nil) }

  /// Takes a file out, and saves what was on the page.
  func remove(_ visit: MemberVisit) async throws -> Reply {
    guard let paper = PaperID(visit.visit.parameter("paper")) else { throw NotFound() }
    return try await take(visit, removing: paper)
  }

  /// Saves the answers, keeps the file that came with them and takes one out, in one stroke.
  private func take(_ visit: MemberVisit, removing paper: PaperID?) async throws -> Reply {
    let desk = try await Desk.open(visit, store, paperwork)
    let l = visit.language
    let file = visit.form.files["file"]?.first
    let isUpload = visit.form.text("till") == "har" && paper == nil
    let format = file.map { PaperFile.format(of: $0.bytes) }
    var reasons: [ReasonWords] = []
    if file == nil, isUpload { reasons.append(ReasonWords(field: "file", text: DecisionTexts.noFile[l])) }
    if let file, !file.bytes.isEmpty, format == .other {
      reasons.append(ReasonWords(field: "file", text: DecisionTexts.wrongSort[l]))
    }
    let type = (format ?? .other).rawValue
    let trouble = try await save(visit, desk, besides: reasons) { id, tx in
      if let file {
        _ = try Joining.addPaper(.decision, name: file.name, bytes: file.bytes, mediaType: type, to: id, in: tx)
      }
      if let paper { try Joining.removePaper(paper, of: id, in: tx) }
    }
    guard var trouble else {
      if isUpload || paper != nil { return .redirect(desk.link(.decision) + "?sparad=beslut#filer") }
      return desk.afterSaving(.decision)
    }
    if file != nil, !trouble.reasons.contains(where: { $0.field == "file" }) {
      trouble.reasons.append(ReasonWords(field: "file", text: DecisionTexts.chooseAgain[l]))
    }
    let state = FormState(posted: visit.form, reasons: trouble.reasons, language: l)
    let revision = Int(visit.form.text("revision")) ?? desk.draft.decisionPart.revision
    return DecisionView(desk: desk, trouble: trouble).reply(state, revision: trouble.conflict?.revision ?? revision)
  }

  private func save(
    _ visit: MemberVisit, _ desk: Desk, besides reasons: [ReasonWords],
    _ rest: @escaping @Sendable (JoiningID, Transaction) throws -> Void
  ) async throws -> Trouble? {
    let typed = visit.form.text("day")
    let answer = DecisionAnswer(
      form: DecisionForm(rawValue: visit.form.text("form")) ?? desk.manner.decisionForms[0],
      body: visit.form.text("body"), day: TypedDay.read(typed), paragraph: visit.form.text("paragraph"),
      diaryNumber: visit.form.text("diaryNumber"), outcome: Outcome(rawValue: visit.form.text("outcome")))
    var reasons = reasons
    if !typed.isEmpty, answer.day == nil {
      reasons.append(ReasonWords(field: "day", text: DecisionTexts.notADay[visit.language]))
    }
    guard reasons.isEmpty else {
      return Trouble(reasons: reasons + JoiningRefusal.faulty(answer.tidied().faults()).words(in: visit.language))
    }
    let (id, revision) = (desk.draft.joining.id, Int(visit.form.text("revision")))
    return try await Trouble.doing(store, by: visit.actor, in: visit.language) { tx in
      if let revision { try Joining.save(answer, part: .decision, expecting: revision, of: id, in: tx) }
      try rest(id, tx)
    }
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

/// The decision's page as it is shown: the answers and the files in one form, so that no button loses what is typed.
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
    frame.takesFile = true
    frame.notice = CaseNotice(desk: desk).view
    return frame.reply(
      state, revision: revision,
      "\(form(state))\(body(state))\(when(state))\(outcome(state))\(DecisionFiles(desk: desk).view(state))")
  }

  private func form(_ state: FormState) -> HTML {
    let forms = desk.manner.decisionForms
    return Field.radios(
      "form", .init(DecisionTexts.form[l], isPublic: true), state,
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
