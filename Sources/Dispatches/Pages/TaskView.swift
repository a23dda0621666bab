import Counties
import Documents
import Joinings
import Kernel
import Organisations
import Web

/// A recipient's page as it is shown.
struct TaskView {
  let model: TaskPage.Model
  let visit: Visit
  var state: FormState
  /// Why a format could not be written just now.
  var cannotWrite: String?

  init(model: TaskPage.Model, visit: Visit) {
    self.model = model
    self.visit = visit
    state = FormState(language: visit.language)
  }

  private var l: Language { visit.language }
  private var t: TaskTexts.Type { TaskTexts.self }
  private var task: DispatchTask { model.task }
  private var decision: ToldDecision { task.dispatch.decision }
  private var path: String { "/uppdrag/\(visit.parameter("token"))" }

  var page: Page {
    let isAction = task.recipient.purpose == .action
    let title = (isAction ? t.forAction(task.recipient.kind) : t.forInformation)[l]
    return frame(
      title,
      """
      \(state.errorSummary)\(done)\(Part.head(title, kicker: "\(decision.organisation)", lead: "\(t.lead(task.recipient.name, decision.organisation)[l])"))
      <div class="split"><div class="stack stack--l">\(told)\(message)\(if: isAction, asked)\(said)\(isAction ? answers : received)</div>\
      <aside class="stack stack--l" aria-label="\(t.about[l])">\(paper)\(honest)</aside></div>
      """)
  }

  /// The case is closed: the link has done what it was for.
  var gone: Page {
    frame(
      t.goneTitle[l],
      Part.solo(t.goneTitle[l], "<p class=\"lead\">\(t.goneLead[l])</p><p>\(t.goneFrom(decision.organisation)[l])</p>")
    )
    .with { $0.status = 410 }
  }

  private func frame(_ title: String, _ main: HTML) -> Page {
    Page(title: title, chrome: model.county.chrome(l), main: main).with { $0.isIndexed = false }
  }

  private var done: HTML {
    guard state.reasons.isEmpty, let kind = DispatchAnswer.Kind(rawValue: visit.query.text("gjort")),
      task.answers.contains(where: { $0.kind == kind })
    else { return .empty }
    return "<div class=\"stack mb-6\">\(Part.notice(.ok, t.thanks(kind)[l]))</div>"
  }

  private var told: HTML {
    let facts: [(String, HTML)] = [
      (t.decidedBy[l], "\(decision.body)"), (DecisionTexts.day[l], Part.time(decision.day, l)),
      (DecisionTexts.paragraph[l], decision.paragraph.isEmpty ? .empty : "§ \(decision.paragraph)"),
      (t.diaryNumber[l], "\(decision.diaryNumber)"), (t.matter[l], "<span lang=\"sv\">\(decision.title)</span>"),
    ]
    let points: HTML =
      decision.points.count == 1
      ? "<p lang=\"sv\">\(decision.points[0])</p>"
      : """
      <ol class="numbered" lang="sv">\(decision.points.enumerated().html { "<li><b>\($0.offset + 1)</b><span>\($0.element)</span></li>" })</ol>
      """
    return Part.card(
      t.decision[l], "\(Part.facts(facts.filter { !$0.1.isEmpty }))\(if: !decision.points.isEmpty, points)")
  }

  private var message: HTML {
    guard !task.recipient.message.isEmpty else { return .empty }
    return Part.card(
      t.message(decision.organisation)[l], style: "card--plain",
      "<blockquote lang=\"sv\">\(Part.prose(task.recipient.message))</blockquote>")
  }

  /// A task to a department; a request to whoever decides for themselves.
  private var asked: HTML {
    let r = task.recipient
    return Part.card(
      t.asked(r.kind)[l], style: "card--tint",
      """
      <blockquote lang="sv">\(Part.prose(r.askedFor))</blockquote>\
      \(r.answerBy.map { "<p>\(t.answerBy($0.told(in: l))[l])</p>" as HTML })\
      \(if: task.decidesBeside, "<p class=\"meta\">\(t.youDecide[l])</p>")
      """)
  }

  private var said: HTML {
    guard !task.answers.isEmpty else { return .empty }
    let rows = task.answers.html { answer in
      """
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(answer.at, l))<b>\(t.said(answer.kind, decision.organisation)[l])</b>\
      \(if: answer.kind == .decided, "<span>\(Self.decision(answer, l))</span>")\
      \(if: !answer.words.isEmpty, "<blockquote>\(Part.prose(answer.words))</blockquote>")</div></li>
      """
    }
    return
      "<section class=\"stack\" aria-labelledby=\"sagt\"><h2 class=\"h-sm\" id=\"sagt\">\(t.sofar[l])</h2><ol class=\"timeline\">\(rows)</ol></section>"
  }

  /// "Styrelsen, 3 mars 2026, § 4: Ja"
  static func decision(_ answer: DispatchAnswer, _ l: Language) -> String {
    var words = [answer.body]
    if let day = answer.day { words.append(day.told(in: l)) }
    if !answer.paragraph.isEmpty { words.append("§ \(answer.paragraph)") }
    let outcome = answer.outcome.map { TaskTexts.outcome($0)[l] } ?? ""
    return "\(words.joined(separator: ", ")): \(outcome)"
  }

  // MARK: What can be said

  private var received: HTML {
    guard !task.answers.contains(where: { $0.kind == .received }) else { return .empty }
    return """
      \(visit.form(path, class: ""))<input type="hidden" name="svar" value="received">\
      <button class="btn btn--primary btn--l" type="submit">\(t.received[l])</button></form>
      """
  }

  private var answers: HTML {
    let kinds = task.mayAnswer
    let hasAccepted = DispatchRules.said(task.answers)?.kind == .accepted
    let accept: HTML = """
      \(visit.form(path, class: ""))<input type="hidden" name="svar" value="accepted">\
      <button class="btn btn--primary btn--l" type="submit">\(t.accept(task.recipient.kind)[l])</button></form>
      """
    return """
      <section class="stack" aria-labelledby="svara"><h2 class="h-sm" id="svara">\(t.answer[l])</h2>\
      \(if: kinds.contains(.accepted) && !hasAccepted && DispatchRules.mayAccept(task.answers), accept)\
      \(kinds.filter { $0 != .accepted }.html(form))</section>
      """
  }

  private func form(_ kind: DispatchAnswer.Kind) -> HTML {
    let name = "words-\(kind.rawValue)"
    let isOpen = state.value("svar") == kind.rawValue
    let fields: HTML = kind == .decided ? ownDecision : .empty
    let words = Field.textarea(
      name, .init(t.words(kind)[l], hint: t.wordsHint(kind)[l], isOptional: kind == .decided), state, rows: 4)
    return """
      <details class="more"\(if: isOpen, " open")><summary>\(t.open(kind)[l])</summary>\(visit.form(path))\
      <input type="hidden" name="svar" value="\(kind.rawValue)">\(fields)\(words)<p class="actions">\(Part.button(t.send(kind)[l]))</p></form></details>
      """
  }

  /// Recorded as theirs: nothing in it is filled in.
  private var ownDecision: HTML {
    let outcomes: [Outcome] = [.approved, .rejected, .postponed]
    return """
      <p>\(t.ownDecisionMeans(decision.organisation)[l])</p>\
      \(Field.input("body", .init(DecisionTexts.body[l]), state))\
      \(Field.input("day", .init(DecisionTexts.day[l], hint: DecisionTexts.dayHint[l]), state, style: "input--w-m"))\
      \(Field.input("paragraph", .init(DecisionTexts.paragraph[l], isOptional: true), state, style: "input--w-m"))\
      \(Field.radios("outcome", .init(DecisionTexts.outcome[l]), state, options: outcomes.map { ($0.rawValue, "\(t.outcome($0)[l])") }))
      """
  }

  // MARK: Beside it

  private var paper: HTML {
    guard model.version != nil else { return .empty }
    let rows = FrozenPaper.formats.html { format in
      "<li>\(Icon.file)<div><a href=\"\(visit.link(path))/\(format.rawValue)\">\(t.format(format)[l])</a></div></li>"
    }
    return Part.card(
      t.paper[l],
      "\(cannotWrite.map { Part.notice(.warn, $0, "\(t.otherFormats[l])") })<p>\(t.paperMeans[l])</p><ul class=\"files\">\(rows)</ul>"
    )
  }

  private var honest: HTML {
    let points = t.whoSeesWhat(decision.organisation, isPublicBody: task.organisationKind.isPublicBody)
    return Part.card(t.whoSees[l], "<ul class=\"ticks\">\(points.html { "<li>\($0[l])</li>" })</ul>")
  }
}
