import Counties
import Kernel
import Organisations
import Store
import Strategies
import Web

/// The task list: what there is to answer, how far each part has come, and what to do next.
struct TaskListPage {
  let store: Store
  let paperwork: Paperwork.Asking

  func get(_ visit: MemberVisit) async throws -> Reply {
    let desk = try await Desk.open(visit, store, paperwork)
    guard desk.draft.standing.isWritable else { return .page(StandingPage(desk: desk).page) }
    return .page(desk.page(desk.title, view(desk, desk.tasks)))
  }

  private func view(_ desk: Desk, _ tasks: TaskList) -> HTML {
    let l = desk.l
    return """
      \(Part.head(desk.title, kicker: "\(desk.draft.edition.title, in: l)", lead: lead(desk)))
      <div class="split"><div class="stack stack--l">\
      \(desk.savedHere)\(desk.doneNotice)\(returned(desk))\(progress(desk, tasks))\(if: desk.draft.standing.publicState != nil, desk.publicNow)\
      \(Array(tasks.groups.enumerated()).html { section(desk, $0.offset + 1, $0.element, tasks) })</div>
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(if: !desk.draft.standing.isConfirmed, good(l))\(helpers(desk))\(desk.askCard)\(more(desk))</aside></div>
      """
  }

  /// How to go about it the first time; after that, what holds while the new version is written.
  private func lead(_ desk: Desk) -> HTML {
    let standing = desk.draft.standing
    if standing.hasOpenChange || standing.isConfirmed { return "\(desk.standingWords)" }
    return "\(TaskTexts.lead(desk.organisation.kind)[desk.l])"
  }

  private func progress(_ desk: Desk, _ tasks: TaskList) -> HTML {
    let l = desk.l
    let share = tasks.total == 0 ? 0 : tasks.done * 100 / tasks.total
    return """
      <div class="card card--plain"><div class="card__head"><p><strong class="num">\(TaskTexts.done(tasks.done, tasks.total)[l])</strong></p>\
      <p class="meta">\(desk.lastSaved)</p></div><div class="progress"><svg role="img" aria-label="\(TaskTexts.progress(tasks.done, tasks.total)[l])">\
      <rect class="pr-bg" width="100%" height="5" rx="2.5"/><rect class="pr-fg" y="7" width="\(share)%" height="5" rx="2.5"/></svg></div>\
      <p>\(FormTexts.nextStep[l]) <a href="\(desk.link(tasks.next))"><strong>\(desk.nextTitle)</strong></a></p></div>
      """
  }

  private func section(_ desk: Desk, _ number: Int, _ group: TaskList.Group, _ tasks: TaskList) -> HTML {
    """
    <section class="tasksec" aria-labelledby="s\(number)"><div class="tasksec__head"><span class="tasksec__n" aria-hidden="true">\(number)</span>\
    <h2 class="h-sm" id="s\(number)">\(TaskTexts.heading(group.heading, desk.organisation.kind)[desk.l])</h2></div>\
    <ul class="tasks">\(group.items.html { task(desk, $0, tasks) })</ul></section>
    """
  }

  private func task(_ desk: Desk, _ item: TaskList.Item, _ tasks: TaskList) -> HTML {
    let l = desk.l
    return """
      <li class="task"><div class="task__main"><a href="\(desk.link(item.part))">\(name(desk, item.part))</a>\
      <span class="task__hint">\(TaskTexts.hint(item.part, desk.organisation.kind)[l])</span></div>\(status(item, tasks, l))</li>
      """
  }

  private func name(_ desk: Desk, _ part: FormPart) -> HTML {
    if case .area(let id) = part, let area = desk.draft.areas.first(where: { $0.id == id }) {
      return "\(area.title, in: desk.l)"
    }
    return "\(desk.partTitle(part))"
  }

  private func status(_ item: TaskList.Item, _ tasks: TaskList, _ l: Language) -> HTML {
    if item.part == .review {
      return tasks.isReady
        ? Part.status(.act, TaskTexts.ready[l]) : Part.status(.todo, TaskTexts.left(tasks.left)[l])
    }
    let word = TaskTexts.state(item, tasks.paperwork)[l]
    return switch item.state {
    case .done: Part.status(.done, word)
    case .doing where item.part == .matter && tasks.paperwork.matter == .awaitsDecision: Part.status(.wait, word)
    case .doing: Part.status(.doing, word)
    case .todo, .free: Part.status(.todo, word)
    }
  }

  /// What the county said when it sent the joining back.
  private func returned(_ desk: Desk) -> HTML {
    guard let words = desk.draft.standing.returnedWith else { return .empty }
    return Part.notice(
      .info, StandingTexts.returnedLine[desk.l], "\(StandingTexts.returnedLead[desk.l])") + """
        <blockquote class="card">\(Part.prose(words))</blockquote>
        """
  }

  private func good(_ l: Language) -> HTML {
    Part.card(
      TaskTexts.good[l], style: "card--tint",
      "<ul class=\"ticks\">\(TaskTexts.goodPoints.html { "<li>\($0[l])</li>" })</ul>")
  }

  private func helpers(_ desk: Desk) -> HTML {
    let l = desk.l
    let rows = TaskTexts.helpers(desk.organisation.kind)
    let invite: HTML =
      "<p><a href=\"\(l.path("/mina-sidor/\(desk.organisation.id)/kollegor"))\">\(TaskTexts.invite[l])</a></p>"
    guard !rows.isEmpty else { return .empty }
    return Part.card(
      TaskTexts.who[l], "\(Part.facts(rows.map { ($0.0[l], "\($0.1[l])") }))\(invite)")
  }

  /// What else can be done with the draft.
  private func more(_ desk: Desk) -> HTML {
    let l = desk.l
    let steps = desk.possibleSteps
    return Part.card(
      StandingTexts.more[l],
      """
      <ul class="ticks">\(steps.html { "<li><a href=\"\(desk.link("steg/\($0.rawValue)"))\">\(StepTexts.link($0, desk.organisation.kind)[l])</a></li>" })\
      <li><a href="\(desk.link("historik"))">\(OwnHistoryTexts.title[l])</a></li></ul>
      """)
  }
}

extension Desk {
  /// "Senast sparat av Anna, 14 mars 2026 kl. 10.12"
  var lastSaved: String {
    let stamps: [(Instant?, PersonID?)] =
      [
        (draft.organisationPart.savedAt, draft.organisationPart.savedBy),
        (draft.areasPart.savedAt, draft.areasPart.savedBy), (draft.decisionPart.savedAt, draft.decisionPart.savedBy),
      ] + draft.areaParts.values.map { ($0.savedAt, $0.savedBy) }
    let last = stamps.compactMap { stamp in stamp.0.map { ($0, stamp.1) } }.max { $0.0 < $1.0 }
    guard let last else { return "" }
    return FormTexts.lastSaved(name(of: last.1), last.0.told(in: l))[l]
  }
}
