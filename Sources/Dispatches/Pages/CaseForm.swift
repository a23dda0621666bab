import Joinings
import Kernel
import Organisations
import Proposals
import Web

/// The form of a step.
extension CaseView {
  var form: HTML {
    guard let step, desk.mayWrite, desk.possible.contains(step) || !state.reasons.isEmpty else { return .empty }
    let means = CaseStepTexts.means(step, isFormal: desk.isFormal, isSentOut: !desk.sent.isEmpty)[l]
    let body: HTML =
      step == .dispatched
      ? "<p class=\"actions\">\(Part.buttonLink(CaseStepTexts.note(step)[l], desk.link("skicka")))</p>"
      : fields(step)
    return """
      <section class="card" id="nasta" aria-labelledby="nasta-rubrik"><h2 class="h-sm" id="nasta-rubrik">\(CaseStepTexts.note(step)[l])</h2>\
      <p>\(means)</p>\(body)</section>
      """
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
      case .closed: notAnswered + day
      default: day
      }
    return """
      \(desk.visit.visit.form(desk.path))<input type="hidden" name="steg" value="\(step.rawValue)">\(asked)\
      <p class="actions">\(Part.button(CaseStepTexts.button(step)[l]))</p></form>
      """
  }

  private var rejectedMeans: Text {
    CaseStepTexts.rejectedMeans(hasBeenSubmitted: desk.draft.standing.hasBeenSubmitted)
  }

  /// What closing takes from those who have not answered.
  private var notAnswered: HTML {
    let count = desk.sent.count { $0.answer == nil }
    return count == 0 ? .empty : Part.notice(.warn, t.haveNotAnswered(count)[l])
  }

  /// What is sent out is what the paper proposes, point by point.
  private var points: HTML {
    guard let points = desk.paper?.points, !points.isEmpty else { return .empty }
    return """
      <h3 class="h-sm">\(CaseStepTexts.points[l])</h3><ol>\(points.html { "<li>\($0)</li>" })</ol><p>\(CaseStepTexts.pointsMean[l])</p>
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
      "outcome", .init(d.outcome[l], hint: rejectedMeans[l]), state,
      options: outcomes.map { ($0.rawValue, "\(d.outcome($0, desk.kind)[l])") })
    let words = Field.textarea(
      "words", .init(CaseStepTexts.askedFor[l], hint: CaseStepTexts.askedForHint[l]), state, rows: 3)
    let again = Field.input(
      "againOn", .init(CaseStepTexts.againOn[l], hint: CaseStepTexts.againOnHint[l], isOptional: true), state,
      style: "input--w-m")
    return "\(form)\(body)\(day)\(paragraph)\(if: desk.hasRegistry, diary)\(outcome)\(points)\(words)\(again)"
  }
}
