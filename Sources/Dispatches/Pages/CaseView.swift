import Joinings
import Kernel
import Organisations
import Proposals
import Strategies
import Web

/// The case as it is shown.
struct CaseView {
  let desk: CaseDesk
  /// The step whose form is open.
  let step: CaseStep.Kind?
  let state: FormState

  private var l: Language { desk.l }
  private var t: CasePageTexts.Type { CasePageTexts.self }

  var page: Page {
    guard !desk.course.isEmpty else { return desk.page(t.title[l], noCase) }
    return desk.page(
      t.title[l],
      """
      \(state.errorSummary)\(done)\(Part.head(t.title[l], kicker: "\(desk.draft.edition.title, in: l)", lead: "\(standing)"))
      <div class="split"><div class="stack stack--l">\(returned)\(postponed)\(course)\(form)\(again)\(history)</div>
      <aside class="stack stack--l" aria-label="\(t.help[l])">\(sendIn)\(registry)\(takeBack)\(ownSpace)</aside></div>
      """)
  }

  /// Where whoever sends in decides, there is nothing to lay before anyone.
  private var noCase: HTML {
    """
    \(Part.head(t.title[l], lead: "\(t.noCase[l])"))
    <p class="actions">\(Part.buttonLink(t.review[l], l.path("\(desk.base)/granska")))</p>
    """
  }

  private var done: HTML {
    guard state.reasons.isEmpty, let kind = CaseStep.Kind(rawValue: desk.visit.query.text("gjort")) else {
      return .empty
    }
    return "<div class=\"stack mb-6\">\(Part.notice(.ok, t.noted(CaseStepTexts.title(kind)[l])[l]))</div>"
  }

  /// How the case stands, in a sentence.
  private var standing: String {
    let standing = desk.standing
    if standing.isClosed { return t.closed[l] }
    if desk.draft.state == .declined { return t.declined[l] }
    if standing.returned != nil { return t.returnedLead[l] }
    if let postponed = standing.postponed {
      return t.postponedLead(postponed.day.told(in: l), postponed.againOn?.told(in: l))[l]
    }
    if let decision = standing.decision { return t.decided(decision.body, decision.day.told(in: l))[l] }
    return (standing.has(.ready) ? t.awaits : t.notBegun)[l]
  }

  private var returned: HTML {
    guard let returned = desk.standing.returned else { return .empty }
    return """
      <section class="card card--tint" aria-labelledby="aterremiss"><h2 class="h-sm" id="aterremiss">\(t.asks(returned.body)[l])</h2>\
      <blockquote>\(Part.prose(returned.words))</blockquote>\
      <p>\(Part.arrowLink(t.write[l], l.path("\(desk.base)/underlag/skriv")))</p></section>
      """
  }

  private var postponed: HTML {
    guard let postponed = desk.standing.postponed, !postponed.words.isEmpty else { return .empty }
    return "<blockquote class=\"card\">\(Part.prose(postponed.words))</blockquote>"
  }

  // MARK: The course

  private var course: HTML {
    """
    <section class="tasksec" aria-labelledby="gang"><div class="tasksec__head"><h2 class="h-sm" id="gang">\(t.course[l])</h2></div>\
    <ol class="tasks">\(desk.course.filter(isComing).html(row))</ol></section>
    """
  }

  private func row(_ kind: CaseStep.Kind) -> HTML {
    let taken = desk.standing.step(kind)
    let isPossible = desk.possible.contains(kind)
    let title = CaseStepTexts.title(kind)[l]
    let name: HTML =
      desk.mayWrite && isPossible && kind != step ? "<a href=\"\(address(kind))\">\(title)</a>" : "\(title)"
    let hint = taken.map(hint) ?? (CaseRules.isOptional(kind) ? t.optional[l] : "")
    let status: HTML =
      if taken != nil {
        Part.status(.done, t.isDone[l])
      } else if kind == desk.next {
        Part.status(.act, t.isNext[l])
      } else {
        Part.status(.todo, (isPossible ? t.canBeNoted : isPassed(kind) ? t.wasPassed : t.comesLater)[l])
      }
    return """
      <li class="task"><div class="task__main"><span class="task__name">\(name)</span>\
      \(if: !hint.isEmpty, "<span class=\"task__hint\">\(hint)</span>")</div>\(status)</li>
      """
  }

  /// A no is not sent out from here.
  private func isComing(_ kind: CaseStep.Kind) -> Bool {
    kind != .dispatched || desk.standing.has(kind) || desk.standing.decision?.outcome != .rejected
  }

  /// Whether a step was passed over: the case is closed, or what may be passed over has a later step taken.
  private func isPassed(_ kind: CaseStep.Kind) -> Bool {
    guard let at = desk.course.firstIndex(of: kind) else { return false }
    return desk.standing.isClosed || kind == .prepared && desk.course[at...].contains { desk.standing.has($0) }
  }

  private func address(_ kind: CaseStep.Kind) -> String {
    kind == .dispatched ? desk.link("skicka") : "\(desk.link())?steg=\(kind.rawValue)#nasta"
  }

  /// "14 februari 2023, Kommunstyrelsen, § 27, Bifall"
  private func hint(_ step: CaseStep) -> String { ([step.day.told(in: l)] + facts(step)).joined(separator: ", ") }

  private func facts(_ step: CaseStep) -> [String] {
    [
      step.body, step.paragraph.isEmpty ? "" : "§ \(step.paragraph)",
      step.outcome.map { DecisionTexts.outcome($0, desk.kind)[l] } ?? "",
    ].filter { !$0.isEmpty }
  }

  // MARK: The form of a step

  private var form: HTML {
    guard let step, desk.mayWrite, desk.possible.contains(step) || !state.reasons.isEmpty else { return .empty }
    let means = CaseStepTexts.means(step, isFormal: desk.isFormal)[l]
    let body: HTML =
      step == .dispatched
      ? "<p class=\"actions\">\(Part.buttonLink(CaseStepTexts.note(step)[l], desk.link("skicka")))\(table)</p>"
      : fields(step)
    return """
      <section class="card" id="nasta" aria-labelledby="nasta-rubrik"><h2 class="h-sm" id="nasta-rubrik">\(CaseStepTexts.note(step)[l])</h2>\
      <p>\(means)</p>\(body)</section>
      """
  }

  /// A closed case can be begun anew, and nobody is asked to.
  private var again: HTML {
    guard desk.standing.isClosed, step == nil, desk.mayWrite, desk.possible.contains(.ready) else { return .empty }
    return "<p><a href=\"\(address(.ready))\">\(t.again[l])</a></p>"
  }

  /// Once the answer is yes, what is left is to send in the joining.
  private var sendIn: HTML {
    let standing = desk.standing
    guard standing.decision?.outcome == .approved, desk.draft.standing.isWritable else { return .empty }
    return Part.card(
      t.sendIn[l], style: "card--tint",
      "<p>\(t.sendInMeans[l])</p><p>\(Part.arrowLink(t.review[l], l.path("\(desk.base)/granska")))</p>")
  }

  private var table: HTML {
    guard desk.standing.has(.dispatched) else { return .empty }
    return "<a href=\"\(desk.link("utskick"))\">\(t.table[l])</a>"
  }

  private func fields(_ step: CaseStep.Kind) -> HTML {
    let day = Field.input(
      "day", .init(CaseStepTexts.day(step)[l], hint: DecisionTexts.dayHint[l]), state, style: "input--w-m")
    let asked: HTML =
      switch step {
      case .decided: decision(day)
      case .prepared, .reported:
        Field.input("body", .init(CaseStepTexts.body(step)[l]), state) + day
          + Field.input(
            "paragraph", .init(DecisionTexts.paragraph[l], isOptional: true), state, style: "input--w-m")
      default: day
      }
    return """
      \(desk.visit.visit.form(desk.path))<input type="hidden" name="steg" value="\(step.rawValue)">\(asked)\
      <p class="actions">\(Part.button(CaseStepTexts.button(step)[l]))</p></form>
      """
  }

  private func decision(_ day: HTML) -> HTML {
    let d = DecisionTexts.self
    let forms = CaseRules.forms(desk.kind)
    let outcomes = forms.contains(.body) ? CaseRules.outcomes(.body) : CaseRules.outcomes(.managing)
    let form = Field.radios(
      "form", .init(d.form[l]), state, options: forms.map { ($0.rawValue, "\(d.form($0, desk.kind)[l])") })
    let body = Field.input("body", .init(d.body[l], hint: desk.kind.deciderHint[l]), state)
    let paragraph = Field.input(
      "paragraph", .init(d.paragraph[l], isOptional: !desk.isFormal), state, style: "input--w-m")
    let diary = Field.input(
      "diaryNumber", .init(d.diaryNumber[l], hint: d.diaryHint[l], isOptional: true), state, style: "input--w-m")
    let outcome = Field.radios(
      "outcome", .init(d.outcome[l], hint: CaseStepTexts.rejectedMeans[l]), state,
      options: outcomes.map { ($0.rawValue, "\(d.outcome($0, desk.kind)[l])") })
    let words = Field.textarea(
      "words", .init(CaseStepTexts.askedFor[l], hint: CaseStepTexts.askedForHint[l], isOptional: true), state, rows: 3)
    let again = Field.input(
      "againOn", .init(CaseStepTexts.againOn[l], hint: CaseStepTexts.againOnHint[l], isOptional: true), state,
      style: "input--w-m")
    return "\(form)\(body)\(day)\(paragraph)\(if: desk.hasRegistry, diary)\(outcome)\(words)\(again)"
  }

  // MARK: What has happened

  private var history: HTML {
    guard !desk.steps.isEmpty else { return .empty }
    let takenBack = Set(desk.steps.compactMap(\.takesBack))
    return """
      <section class="stack" aria-labelledby="historik"><h2 id="historik">\(t.history[l])</h2>\
      <ol class="timeline">\(desk.steps.reversed().html { event($0, isTakenBack: takenBack.contains($0.id)) })</ol></section>
      """
  }

  private func event(_ step: CaseStep, isTakenBack: Bool) -> HTML {
    let who = desk.name(of: step.person)
    let noted = t.notedBy(who, step.at.told(in: l))[l]
    let package: HTML =
      step.kind == .takenBack
      ? .empty
      : "<p><a href=\"\(desk.link("paket/\(step.id)"))\">\(t.packageLink(desk.hasRegistry)[l])<span class=\"vh\"> \(CaseStepTexts.title(step.kind)[l])</span></a></p>"
    return """
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(step.day, l))<b>\(CaseStepTexts.title(step.kind)[l])\
      \(if: isTakenBack, " (\(t.wasTakenBack[l]))")</b>\(if: !facts(step).isEmpty, "<p>\(facts(step).joined(separator: ", "))</p>")<p class="meta">\(noted)</p>\
      \(if: !step.words.isEmpty, "<blockquote>\(Part.prose(step.words))</blockquote>")\(package)</div></li>
      """
  }

  private var registry: HTML {
    guard let last = desk.standing.last else { return .empty }
    return Part.card(
      t.registry(desk.hasRegistry)[l],
      """
      <p>\(t.registryMeans(desk.hasRegistry)[l])</p><p class="actions"><a class="btn" href="\(desk.link("paket/\(last.id)"))">\(Icon.down)\(t.fetch[l])</a></p>\
      \(desk.version(last.version).map { "<details class=\"more\"><summary>\(t.checksum($0.number)[l])</summary><p class=\"hash\">\($0.sha256)</p></details>" as HTML })
      """)
  }

  private var takeBack: HTML {
    guard desk.mayWrite, let last = desk.standing.last, last.kind != .dispatched, desk.draft.state != .declined else {
      return .empty
    }
    return Part.card(
      t.takeBack[l],
      """
      <p>\(t.takeBackMeans(CaseStepTexts.title(last.kind)[l])[l])</p>\(desk.visit.visit.form("\(desk.path)/angra", class: ""))\
      <input type="hidden" name="steg" value="\(String(last.id))">\(Part.button(CaseStepTexts.note(.takenBack)[l], style: ""))</form>
      """)
  }

  private var ownSpace: HTML {
    Part.card(
      t.whoSees[l], style: "card--tint",
      "<p>\(t.ownSpace[l])</p>\(if: desk.standing.has(.dispatched), "<p>\(table)</p>")")
  }
}
