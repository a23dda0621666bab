import Joinings
import Kernel
import Organisations
import Strategies
import Web

/// The coordinator's table as it is shown.
struct TableView {
  let desk: CaseDesk
  let table: DispatchTable
  let state: FormState

  private var l: Language { desk.l }
  private var t: TableTexts.Type { TableTexts.self }

  var page: Page {
    desk.page(
      t.title[l], crumbs: [Crumb(t.title[l])],
      """
      \(state.errorSummary)\(done)\(Part.head(t.title[l], kicker: "\(desk.draft.edition.title, in: l)", lead: "\(t.lead[l])"))
      \(table.lines.isEmpty ? nothing : "\(summary)\(lines)")
      <div class="split mt-6"><div class="stack stack--l">\(reminders)</div>\
      <aside class="stack stack--l" aria-label="\(CasePageTexts.help[l])">\(more)</aside></div>
      """)
  }

  private var done: HTML {
    guard state.reasons.isEmpty else { return .empty }
    let words: Text? =
      switch desk.visit.query.text("gjort") {
      case "skickat": t.sent(Int(desk.visit.query.text("antal")) ?? 0)
      case "paminn": t.reminded
      case "ratta": t.corrected
      case "svara": t.replied
      case "paminnelse": t.remindersSaved
      default: nil
      }
    return words.map { "<div class=\"stack mb-6\">\(Part.notice(.ok, $0[l]))</div>" } ?? .empty
  }

  private var nothing: HTML { "<p>\(t.nothing[l])</p>" }

  /// How many there are of each, in words.
  private var summary: HTML {
    let lines = table.lines
    let asked = lines.filter { $0.recipient.purpose == .action }
    var counts: [(Text, String)] = [
      (t.sentCount, "\(lines.count)"), (t.bouncedCount, "\(lines.count(where: \.hasBounced))"),
      (t.receivedCount, "\(lines.count { $0.recipient.purpose == .information && $0.isSettled })"),
    ]
    if !asked.isEmpty {
      counts.append((DispatchTexts.purpose(.action), t.answered(asked.count { $0.answer != nil }, of: asked.count)[l]))
    }
    return """
      <dl class="facts facts--row mb-6">\(counts.html { "<div><dt>\($0.0[l])</dt><dd class=\"num\">\($0.1)</dd></div>" })</dl>
      """
  }

  private var lines: HTML {
    """
    <div class="stackbox"><div class="tablewrap"><table class="table table--stack"><caption>\(t.title[l])</caption><thead><tr>\
    <th scope="col">\(SendTexts.name[l])</th><th scope="col">\(t.letter[l])</th><th scope="col">\(t.answer[l])</th>\
    \(if: desk.isCoordinator, "<th scope=\"col\">\(t.act[l])</th>")</tr></thead><tbody>\(table.lines.html(line))</tbody></table></div></div>
    """
  }

  private func line(_ line: DispatchTable.Line) -> HTML {
    let r = line.recipient
    return """
      <tr><th scope="row" data-label="\(SendTexts.name[l])">\(r.name)<br><span class="meta">\(DispatchTexts.purpose(r.purpose)[l]), \(r.mailbox)</span></th>\
      <td data-label="\(t.letter[l])">\(letter(line))</td><td data-label="\(t.answer[l])">\(answers(line))</td>\
      \(if: desk.isCoordinator, "<td data-label=\"\(t.act[l])\">\(acts(line))</td>")</tr>
      """
  }

  private func letter(_ line: DispatchTable.Line) -> HTML {
    guard let letter = line.letter else { return .empty }
    let status: HTML =
      switch letter.outcome {
      case .taken: Part.status(.done, t.taken[l])
      case .bounced: Part.status(.act, t.bounced[l])
      case nil: Part.status(.wait, t.onItsWay[l])
      }
    return "\(status)<br><span class=\"meta\">\(t.kind(letter.kind)[l]) \(Part.time(letter.at.day, l))</span>"
  }

  private func answers(_ line: DispatchTable.Line) -> HTML {
    guard !line.answers.isEmpty else { return "\((line.isAwaited ? t.awaited : t.kind(.first))[l])" }
    return "<ul class=\"stack stack--s\">\(line.answers.reversed().html { answer($0, line.recipient) })</ul>"
  }

  private func answer(_ answer: DispatchAnswer, _ recipient: DispatchRecipient) -> HTML {
    """
    <li><strong>\(t.said(answer.kind, recipient.kind)[l])</strong> <span class="meta">\(Part.time(answer.at.day, l))</span>\
    \(if: answer.kind == .decided, "<br>\(TaskView.decision(answer, l))")\
    \(if: !answer.words.isEmpty, "<blockquote>\(Part.prose(answer.words))</blockquote>")</li>
    """
  }

  private func acts(_ line: DispatchTable.Line) -> HTML {
    guard line.isOpen else { return "<span class=\"meta\">\(t.caseClosed[l])</span>" }
    let id = line.recipient.id
    let address = "\(desk.path)/utskick/\(id)"
    let visit = desk.visit.visit
    let name: HTML = "<span class=\"vh\"> \(line.recipient.name)</span>"
    let remind: HTML = """
      \(visit.form(address, class: ""))<input type="hidden" name="gor" value="paminn"><button class="btn btn--s" type="submit">\(t.remind[l])\(name)</button></form>
      """
    let isReply = !state.value("reply-\(id)").isEmpty
    let reply: HTML = """
      <details class="more"\(if: isReply || line.question != nil, " open")><summary>\(t.reply[l])\(name)</summary>\(visit.form(address))<input type="hidden" name="gor" value="svara">\
      \(Field.textarea("reply-\(id)", .init(t.replyLabel[l]), state, rows: 3))<p class="actions">\(Part.button(t.sendReply[l], style: "btn--s"))</p></form></details>
      """
    let isMailbox = !state.value("mailbox-\(id)").isEmpty
    let correct: HTML = """
      <details class="more"\(if: line.hasBounced || isMailbox, " open")><summary>\(t.correct[l])\(name)</summary>\(visit.form(address))<input type="hidden" name="gor" value="ratta">\
      \(Field.input("mailbox-\(id)", .init(SendTexts.mailbox[l], hint: t.correctMeans[l]), mailbox(line), type: "email", inputmode: "email"))\
      <p class="actions">\(Part.button(t.sendAgain[l], style: "btn--s"))</p></form></details>
      """
    let hasAsked = line.answers.contains { $0.kind == .asked }
    return "\(if: line.mayRemind(on: desk.visit.today), remind)\(if: hasAsked, reply)\(correct)"
  }

  private func mailbox(_ line: DispatchTable.Line) -> FormState {
    var state = state
    let name = "mailbox-\(line.recipient.id)"
    if state.values[name] == nil { state.values[name] = [line.recipient.mailbox] }
    return state
  }

  // MARK: Reminders

  private var reminders: HTML {
    guard table.lines.contains(where: \.isOpen) else { return .empty }
    let days = table.reminders.html { reminder in
      """
      <li>\(Part.time(reminder.day, l)) \(reminder.doneAt == nil ? (desk.isCoordinator ? removal(reminder.day) : .empty) : "<span class=\"meta\">\(t.reminderDone[l])</span>")</li>
      """
    }
    let form: HTML = """
      \(desk.visit.visit.form("\(desk.path)/utskick/paminnelser"))\
      \(Field.input("remindOn", .init(t.remindOn[l], hint: DecisionTexts.dayHint[l]), state, style: "input--w-m"))\
      <p class="actions">\(Part.button(t.addDay[l], style: ""))</p></form>
      """
    return Part.card(
      t.reminders[l],
      "<p>\(t.remindersMean[l])</p>\(if: !table.reminders.isEmpty, "<ul class=\"stack stack--s\">\(days)</ul>")\(if: desk.isCoordinator, form)"
    )
  }

  private func removal(_ day: Day) -> HTML {
    """
    \(desk.visit.visit.form("\(desk.path)/utskick/paminnelser", class: ""))<input type="hidden" name="ta-bort" value="\(day)">\
    <button class="btn btn--s" type="submit">\(t.removeDay[l])<span class="vh"> \(day.told(in: l))</span></button></form>
    """
  }

  private var more: HTML {
    let canSend = desk.isCoordinator && desk.possible.contains(.dispatched)
    let canClose = desk.mayWrite && desk.possible.contains(.closed)
    return """
      \(Part.card(t.honest[l], style: "card--tint", "<p>\(t.noTracking[l])</p>"))\
      \(Part.card(CasePageTexts.title[l], "<ul class=\"ticks\"><li><a href=\"\(desk.link())\">\(t.toCase[l])</a></li>\(if: canSend, "<li><a href=\"\(desk.link("skicka"))\">\(t.sendMore[l])</a></li>")\(if: canClose, "<li><a href=\"\(desk.link())?steg=closed#nasta\">\(CaseStepTexts.note(.closed)[l])</a></li>")</ul>"))
      """
  }
}
