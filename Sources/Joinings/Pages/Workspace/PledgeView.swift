import Kernel
import Organisations
import Strategies
import Web

/// What an organisation says about one area, the same in review, version and package.
struct PledgeView {
  let area: Snapshot.Area
  let l: Language

  /// - Parameters:
  ///   - action: a link on the right, when something can be done.
  ///   - foot: what stands under it.
  func html(action: HTML? = nil, foot: HTML? = nil) -> HTML {
    let heading: HTML = "<h3>\(area.title, in: l)</h3>"
    return """
      <article class="pledge"><div class="pledge__head">\(Icon.pict(area.pictogram))<div class="cluster">\(heading)\
      \(if: area.isMain, "<span class=\"tag tag--area\">\(AreasTexts.mainTag[l])</span>")</div>\
      \(action.map { "<p class=\"pledge__act\">\($0)</p>" as HTML })</div>\
      <div class="pledge__body\(if: hasBoth, " pledge__body--2")">\(said)\(how)\(goals)\(if: isEmpty, "<p class=\"muted\">\(ReviewTexts.notAnswered[l])</p>")</div>\
      \(foot.map { "<p class=\"pledge__foot\">\($0)</p>" as HTML })</article>
      """
  }

  private func ticked(_ tick: Tick) -> [Snapshot.Ticked] { area.statements.filter { $0.tick == tick } }
  private var isEmpty: Bool { area.statements.isEmpty && area.how.isEmpty && area.goals.isEmpty }
  private var hasBoth: Bool { !ticked(.already).isEmpty && !ticked(.planned).isEmpty }

  private var said: HTML {
    "\(column(.already, Icon.even, ReviewTexts.already[l]))\(column(.planned, Icon.closing, ReviewTexts.planned[l]))"
  }

  private func column(_ tick: Tick, _ glyph: HTML, _ word: String) -> HTML {
    let statements = ticked(tick)
    guard !statements.isEmpty else { return .empty }
    return
      "<div><h4>\(glyph)\(word)</h4><ul class=\"said\">\(statements.html { "<li>\($0.text, in: l)</li>" })</ul></div>"
  }

  private var how: HTML {
    guard !area.how.isEmpty else { return .empty }
    return "<div class=\"pledge__wide\"><h4>\(ReviewTexts.how[l])</h4>\(Part.prose(area.how))</div>"
  }

  private var goals: HTML {
    area.goals.html { goal in
      """
      <div class="pledge__wide"><h4>\(ReviewTexts.goal[l])</h4><p>\(goal.text)\
      \(goal.serves.map { " <span class=\"muted\">\(ReviewTexts.serves[l]) \($0)</span>" as HTML })</p></div>
      """
    }
  }
}

extension Desk {
  /// The chosen areas as they would be sent in.
  var pledges: [Snapshot.Area] {
    let goals = Dictionary(draft.localGoals.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return JoiningRules.chosen(in: draft).map { area, isMain in
      let answer = draft.areaParts[area.id]?.answer ?? AreaAnswer()
      let ticked = (draft.statements[area.id] ?? []).compactMap { statement in
        answer.ticks[statement.id.text].map {
          Snapshot.Ticked(statement: statement.id, number: statement.number, text: statement.text, tick: $0)
        }
      }
      return Snapshot.Area(
        area: area.id, number: area.number, slug: area.slug, title: area.title, pictogram: area.pictogram,
        isMain: isMain, statements: ticked, how: answer.how,
        goals: answer.goals.map { .init(text: $0.text, serves: $0.localGoal.flatMap { goals[$0] }) })
    }
  }
}
