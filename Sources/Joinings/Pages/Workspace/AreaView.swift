import Kernel
import Organisations
import Strategies
import Web

/// One area's page as it is shown.
struct AreaView {
  let desk: Desk
  let area: Area
  var trouble: Trouble?

  private var l: Language { desk.l }
  private var chosen: [Area] { JoiningRules.chosen(in: desk.draft).map(\.area) }

  func reply(_ state: FormState, revision: Int) -> Reply {
    let place = chosen.firstIndex { $0.id == area.id }.map { ", \(AreaTexts.place($0 + 1, chosen.count)[l])" }
    var frame = FormFrame(
      desk: desk, part: .area(area.id), title: area.title[l], kicker: "\(desk.title)\(place ?? "")",
      lead: "\(AreaTexts.lead[l])",
      trouble: trouble)
    frame.beside = trouble?.conflict.map(beside)
    frame.aside = "\(meaning)\(others)"
    return frame.reply(
      state, revision: revision, "\(notChosen)\(objectives)\(statements(state))\(how(state))\(goals(state))")
  }

  private var notChosen: HTML {
    if chosen.contains(where: { $0.id == area.id }) { return .empty }
    return Part.notice(
      .info, AreaTexts.notChosen[l], "<a href=\"\(desk.link(.areas))\">\(desk.partTitle(.areas))</a>")
  }

  private var objectives: HTML {
    guard !area.objectives.isEmpty else { return .empty }
    return """
      <details class="more"><summary>\(AreaTexts.objectives[l])</summary>\
      <ul class="ticks">\(area.objectives.html { "<li>\($0, in: l)</li>" })</ul></details>
      """
  }

  private func statements(_ state: FormState) -> HTML {
    let all = desk.draft.statements[area.id] ?? []
    guard !all.isEmpty else { return .empty }
    return """
      <section class="stack" aria-labelledby="p1"><h2 class="h-sm" id="p1">\(AreaTexts.statements[l])</h2>\
      <p>\(Part.visibility(isPublic: true, l))</p><div class="stmts" id="ticks">\(all.html { statement($0, state) })</div></section>
      """
  }

  private func statement(_ statement: Strategies.Statement, _ state: FormState) -> HTML {
    let name = "s-\(statement.id)"
    return """
      <div class="stmt" role="radiogroup" aria-labelledby="q-\(statement.id)"><p class="stmt__q" id="q-\(statement.id)">\(statement.text, in: l)</p>\
      <div class="stmt__picks">\(pick(name, Tick.already.rawValue, AreaTexts.already[l], "pick--yes", state))\
      \(pick(name, Tick.planned.rawValue, AreaTexts.planned[l], "pick--yes", state))\
      \(pick(name, "", AreaTexts.neither[l], "pick--no", state))</div></div>
      """
  }

  private func pick(_ name: String, _ value: String, _ word: String, _ style: String, _ state: FormState) -> HTML {
    let id = "\(name)-\(value.isEmpty ? "none" : value)"
    return """
      <label class="pick \(style)" for="\(id)"><input type="radio" id="\(id)" name="\(name)" value="\(value)"\
      \(if: state.value(name) == value, " checked")>\(word)</label>
      """
  }

  private func how(_ state: FormState) -> HTML {
    """
    <section class="card" aria-labelledby="p2"><h2 id="p2" class="h-sm">\(AreaTexts.plan[l])</h2>\
    \(Field.textarea("how", .init(AreaTexts.how[l], hint: AreaTexts.howHint(desk.organisation.kind)[l], isPublic: true), state, rows: 5, after: desk.source("area:\(area.id).how")))</section>
    """
  }

  /// A row for each goal, and one more to write in.
  private func goals(_ state: FormState) -> HTML {
    let filled = (1...(JoiningLimits.goals + 1)).last { !state.value("goal-\($0)").isEmpty } ?? 0
    let rows = min(filled + 1, JoiningLimits.goals)
    let opening: HTML = """
      <h2 id="p3" class="h-sm">\(AreaTexts.goals[l]) <span class="field__opt">\(AreaTexts.optional[l])</span></h2>\
      <p>\(Part.visibility(isPublic: true, l))</p>\
      <p class="meta">\(AreaTexts.goalsLead[l])</p>
      """
    if !desk.manner.hasLocalGoals {
      // The shortest forms ask for no goals: there is room for them when one opens it.
      return """
        <details class="more" id="mal"\(if: filled > 0, " open")><summary>\(AreaTexts.goals[l]) \(AreaTexts.optional[l])</summary><div class="stack">\
        <p>\(Part.visibility(isPublic: true, l))</p><p class="meta">\(AreaTexts.goalsLeadShort[l])</p>\
        <div id="goals">\((1...rows).html { goal($0, state) })</div>\
        <p class="actions">\(Part.button(AreaTexts.moreGoals[l], name: "gor", value: "fler", style: "btn--s"))</p></div></details>
        """
    }
    return """
      <section class="card" id="mal" aria-labelledby="p3">\(opening)<div id="goals">\((1...rows).html { goal($0, state) })</div>\
      <p class="actions">\(Part.button(AreaTexts.moreGoals[l], name: "gor", value: "fler", style: "btn--s"))</p>\(newLocalGoal(state))</section>
      """
  }

  private func goal(_ number: Int, _ state: FormState) -> HTML {
    let text = Field.textarea(
      "goal-\(number)", .init(AreaTexts.goal(number)[l]), state, rows: 2, style: "textarea--s")
    guard desk.manner.hasLocalGoals, !desk.draft.localGoals.isEmpty else { return text }
    let none = (value: "", title: AreaTexts.noLocalGoal[l])
    let options = [none] + desk.draft.localGoals.map { (value: $0.id.text, title: Self.short($0)) }
    let serves = Field.select("serves-\(number)", .init(AreaTexts.serves[l]), state, options: options)
    return "<div class=\"goalrow\">\(text)\(serves)</div>"
  }

  private static func short(_ goal: LocalGoal) -> String {
    let text = goal.source.isEmpty ? goal.text : "\(goal.source): \(goal.text)"
    return text.count > 90 ? "\(text.prefix(88)) …" : text
  }

  /// A local goal that is not in the list yet: written here, kept with the organisation.
  private func newLocalGoal(_ state: FormState) -> HTML {
    guard desk.manner.hasLocalGoals else { return .empty }
    let t = AreaTexts.self
    let isOpen = !state.value("localGoal").isEmpty || !state.value("localGoalSource").isEmpty
    return """
      <details class="more"\(if: isOpen, " open")><summary>\(t.newLocalGoal[l])</summary><div class="stack">\
      <p class="meta">\(t.newLocalGoalLead[l])</p>\
      \(Field.input("localGoal", .init(t.localGoalText[l]), state))\
      \(Field.input("localGoalSource", .init(t.localGoalSource[l], hint: t.localGoalSourceHint[l], isOptional: true), state))\
      <p class="actions">\(Part.button(t.addLocalGoal[l], name: "gor", value: "lokalt-mal", style: "btn--s"))</p></div></details>
      """
  }

  private var meaning: HTML {
    let t = AreaTexts.self
    return Part.card(
      t.which[l], style: "card--tint",
      """
      <dl class="facts"><div><dt class="cluster">\(Icon.even)\(t.already[l])</dt><dd>\(t.alreadyMeans[l])</dd></div>\
      <div><dt class="cluster">\(Icon.closing)\(t.planned[l])</dt><dd>\(t.plannedMeans[l])</dd></div></dl>
      """)
  }

  /// The chosen areas, with the way between them.
  private var others: HTML {
    guard chosen.count > 1 else { return .empty }
    return Part.card(
      AreaTexts.others[l],
      """
      <ul class="ticks">\(chosen.html { other in
        other.id == area.id
          ? "<li><strong aria-current=\"page\">\(other.title, in: l)</strong></li>"
          : "<li><a href=\"\(desk.link(.area(other.id)))\">\(other.title, in: l)</a></li>"
      })</ul>
      """)
  }

  private func beside(_ conflict: PartConflict) -> HTML {
    let theirs = conflict.stored(as: AreaAnswer.self) ?? AreaAnswer()
    let all = desk.draft.statements[area.id] ?? []
    let said = { (tick: Tick) in
      all.filter { theirs.ticks[$0.id.text] == tick }.map { $0.text[l] }.joined(separator: "\n")
    }
    return desk.beside(
      [
        (AreaTexts.already[l], said(.already)), (AreaTexts.planned[l], said(.planned)),
        (AreaTexts.how[l], theirs.how), (AreaTexts.goals[l], theirs.goals.map(\.text).joined(separator: "\n")),
      ], by: conflict.savedBy, at: conflict.savedAt)
  }
}
