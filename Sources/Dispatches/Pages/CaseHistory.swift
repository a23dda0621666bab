import Joinings
import Kernel
import Organisations
import Web

/// What has happened in the case.
extension CaseView {
  var history: HTML {
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
    let undone = desk.steps.first { $0.id == step.takesBack }
    let title = undone.map { t.tookBack(CaseStepTexts.title($0.kind)[l])[l] } ?? CaseStepTexts.title(step.kind)[l]
    let package: HTML =
      step.kind == .takenBack
      ? .empty
      : "<p><a href=\"\(desk.link("paket/\(step.id)"))\">\(t.packageLink(desk.hasRegistry)[l])<span class=\"vh\"> \(CaseStepTexts.title(step.kind)[l])</span></a></p>"
    return """
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(step.day, l))<b>\(title)\
      \(if: isTakenBack, " (\(t.wasTakenBack[l]))")</b>\(if: !facts(step).isEmpty, "<p>\(facts(step).joined(separator: ", "))</p>")<p class="meta">\(noted)</p>\
      \(if: !step.words.isEmpty, "<blockquote>\(Part.prose(step.words))</blockquote>")\(package)</div></li>
      """
  }
}
