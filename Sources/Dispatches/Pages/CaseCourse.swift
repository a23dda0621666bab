import Joinings
import Kernel
import Organisations
import Web

/// The course of the case as it is shown.
extension CaseView {
  var course: HTML {
    guard !desk.isWithoutCase || step != nil else { return .empty }
    return """
      <section class="tasksec" aria-labelledby="gang"><div class="tasksec__head"><h2 class="h-sm" id="gang">\(t.course[l])</h2></div>\
      <ol class="tasks">\(desk.course.filter(isComing).html(row))</ol>\(sendMore)</section>
      """
  }

  /// The row of what was sent leads to the answers; more can have it.
  private var sendMore: HTML {
    guard desk.isCoordinator, desk.standing.has(.dispatched), desk.possible.contains(.dispatched) else { return .empty }
    return "<p class=\"mt-4\"><a href=\"\(desk.link("skicka"))\">\(TableTexts.sendMore[l])</a></p>"
  }

  private func row(_ kind: CaseStep.Kind) -> HTML {
    let taken = desk.standing.step(kind)
    let isPossible = desk.possible.contains(kind)
    let title = CaseStepTexts.title(kind)[l]
    let before = taken == nil && kind == .prepared ? desk.standing.preparedBefore : nil
    let isSent = kind == .dispatched && taken != nil
    let name: HTML =
      if isSent {
        "<a href=\"\(desk.link("utskick"))\">\(title)</a>"
      } else if desk.mayWrite && isPossible && kind != step {
        "<a href=\"\(address(kind))\">\(title)</a>"
      } else {
        "\(title)"
      }
    let told =
      taken.map(hint) ?? before.map { t.beforeReturn(hint($0))[l] } ?? (CaseRules.isOptional(kind) ? t.optional[l] : "")
    let status: HTML =
      if taken != nil || before != nil && isPassed(kind) {
        Part.status(.done, t.isDone[l])
      } else if kind == desk.next {
        Part.status(.act, t.isNext[l])
      } else {
        Part.status(.todo, (isPossible ? t.canBeNoted : isPassed(kind) ? t.wasPassed : t.comesLater)[l])
      }
    return """
      <li class="task"><div class="task__main"><span class="task__name">\(name)</span>\
      \(if: !told.isEmpty, "<span class=\"task__hint\">\(told)</span>")</div>\(status)</li>
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

  func address(_ kind: CaseStep.Kind) -> String {
    kind == .dispatched ? desk.link("skicka") : "\(desk.link())?steg=\(kind.rawValue)#nasta"
  }

  /// "14 februari 2023, Kommunstyrelsen, § 27, Bifall"
  private func hint(_ step: CaseStep) -> String { ([step.day.told(in: l)] + facts(step)).joined(separator: ", ") }

  func facts(_ step: CaseStep) -> [String] {
    [
      step.body, step.paragraph.isEmpty ? "" : "§ \(step.paragraph)",
      step.outcome.map { DecisionTexts.outcome($0, desk.kind)[l] } ?? "",
    ].filter { !$0.isEmpty }
  }
}
