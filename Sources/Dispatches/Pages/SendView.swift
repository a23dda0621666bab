import Joinings
import Kernel
import Mail
import Organisations
import Strategies
import Web

/// The form that sends a decision out, as it is shown.
struct SendView {
  let model: SendPage.Model
  let state: FormState
  /// Everybody who is ticked has had it.
  var hasNobodyLeft = false

  private var l: Language { model.desk.l }
  private var t: SendTexts.Type { SendTexts.self }
  private var hasUnits: Bool { model.desk.kind.hasUnits }

  var page: Page {
    let desk = model.desk
    let nobodyLeft = Part.notice(.info, DispatchTexts.refusal(.everybodyHasIt)[l])
    let count = min(Int(state.value("rows")) ?? 0, SendForm.mostRows)
    return desk.page(
      t.title[l], crumbs: [Crumb(t.title[l])],
      """
      \(state.errorSummary)\(Part.head(t.title[l], kicker: "\(desk.draft.edition.title, in: l)", lead: "\(t.lead[l])"))
      \(if: hasNobodyLeft, "<div class=\"stack mb-6\">\(nobodyLeft)</div>")\
      <div class="split">\(desk.visit.visit.form("\(desk.path)/skicka"))<input type="hidden" name="rows" value="\(count)">\
      <input type="hidden" name="key" value="\(state.value("key"))">\
      \(Field.textarea("message", .init(t.message[l], hint: t.messageHint[l], isOptional: true), state, rows: 3))\
      \(Field.textarea("asked", .init(t.asked[l], hint: t.askedHint(hasUnits: hasUnits)[l]), state, rows: 3))\
      \(Field.input("by", .init(t.by[l], hint: DecisionTexts.dayHint[l], isOptional: true), state, style: "input--w-m"))\
      <h2 class="h-sm">\(t.recipients[l])</h2>\((0..<max(count, 0)).map { $0 + 1 }.html(row))\
      <div class="card card--flush"><div class="stickybar"><p class="meta">\(t.sent(model.had.count)[l])</p>\
      <p class="actions">\(Part.button(t.show[l]))<a href="\(desk.link())">\(t.back[l])</a></p></div></div></form>
      <aside class="stack stack--l" aria-label="\(CasePageTexts.help[l])">\(help)</aside></div>
      """)
  }

  private func row(_ number: Int) -> HTML {
    let name = state.value("name-\(number)")
    let isNew = !(model.named.contains { $0.name == name })
    let kind = SendForm.kind(name, model.units)
    let had = model.had.contains(DispatchRules.key(name, state.value("mailbox-\(number)")))
    let who: HTML =
      isNew
      ? Field.input("name-\(number)", .init(t.name[l]), state)
      : "<input type=\"hidden\" name=\"name-\(number)\" value=\"\(name)\">"
    // Whoever is written in an empty row is not forgotten for want of a tick.
    let isSent: HTML =
      isNew
      ? "<input type=\"hidden\" name=\"with-\(number)\" value=\"1\"><p class=\"meta\">\(t.leaveEmpty[l])</p>"
      : Field.check("with-\(number)", "\(t.sendTo[l]) <strong>\(name)</strong>", state)
    let purposes = DispatchPurpose.allCases.map { (value: $0.rawValue, title: DispatchTexts.purpose($0)[l]) }
    let asks: HTML =
      state.value("purpose-\(number)") == DispatchPurpose.action.rawValue || !state.value("asked-\(number)").isEmpty
      ? Field.textarea("asked-\(number)", .init(t.askedOfThis[l], isOptional: true), state, rows: 2) : .empty
    return """
      <fieldset class="card"><legend class="vh">\(isNew ? t.another[l] : name)</legend>\
      \(isSent)\(if: !isNew && hasUnits, "<p class=\"meta\">\(SendTexts.kind(kind)[l])</p>")\
      \(if: had, "<p class=\"meta\">\(t.hadIt[l])</p>")\(who)\
      \(Field.input("mailbox-\(number)", .init(t.mailbox[l], hint: t.mailboxHint[l]), state, type: "email", inputmode: "email"))\
      \(Field.select("purpose-\(number)", .init(t.purpose[l]), state, options: purposes))\(asks)</fieldset>
      """
  }

  private var help: HTML {
    let points = t.points + (hasUnits ? [t.othersDecide] : [])
    let units = l.path("/mina-sidor/\(model.desk.draft.organisation.id)/organisation#enheter")
    return Part.card(t.whatHappens[l], "<ul class=\"ticks\">\(points.html { "<li>\($0[l])</li>" })</ul>")
      + (hasUnits
        ? Part.card(
          t.group[l], style: "card--tint",
          "<p>\(t.groupMeans[l])</p><p>\(Part.arrowLink(t.toGroup[l], units))</p>") : .empty)
  }
}

/// What each will get, word by word, before it is sent.
struct ReviewSendView {
  let model: SendPage.Model
  let form: SendForm

  private var l: Language { model.desk.l }
  private var t: SendTexts.Type { SendTexts.self }

  /// Those who will get it: each once, and nobody who has had it.
  var left: [NewRecipient] {
    var seen = model.had
    return form.included.map(\.recipient.tidied).filter { seen.insert($0.key).inserted }
  }

  var page: Page {
    let desk = model.desk
    let left = left
    let out = form.included.count - left.count
    return desk.page(
      t.reviewTitle[l], crumbs: [Crumb(t.title[l], "\(desk.path)/skicka"), Crumb(t.reviewTitle[l])],
      """
      \(Part.head(t.reviewTitle[l], kicker: "\(desk.draft.edition.title, in: l)", lead: "\(t.reviewLead(left.count)[l])"))
      <div class="stack stack--l">\(if: out > 0, Part.notice(.info, t.leftOut(out)[l]))\
      <div class="stack">\(left.html(letter))</div>\
      \(desk.visit.visit.form("\(desk.path)/skicka", class: "card card--flush"))\(hidden)<div class="stickybar"><p class="meta">\(t.sent(model.had.count)[l])</p>\
      <p class="actions">\(Part.button(t.send(left.count)[l], name: "send"))\(Part.button(t.change[l], name: "change", style: ""))</p></div></form></div>
      """)
  }

  private func letter(_ recipient: NewRecipient) -> HTML {
    let (subject, letter) = DispatchMail.write(
      .first, model.told, to: recipient, model.sender, link: SendTexts.ownLink[.sv])
    return """
      <section class="card"><h2 class="h-sm">\(recipient.name)</h2>\
      \(Part.facts([(t.mailbox[l], "\(recipient.mailbox)"), (t.purpose[l], "\(DispatchTexts.purpose(recipient.purpose)[l])"), (t.subject[l], "<span lang=\"sv\">\(subject)</span>")]))\
      <details class="more"><summary>\(t.readLetter[l])<span class="vh"> \(recipient.name)</span></summary><div class="prose" lang="sv">\(Self.shown(letter))</div></details></section>
      """
  }

  /// The letter as a mail reader shows it. Its link is the recipient's own, and told in words.
  private static func shown(_ letter: MailLetter) -> HTML {
    let pieces = letter.pieces.html { piece in
      switch piece {
      case .paragraph(let text): Part.prose(text)
      case .heading(let text): "<h4>\(text)</h4>"
      case .list(let rows): "<ul>\(rows.html { "<li>\($0)</li>" })</ul>"
      case .button(let title, let address), .link(let title, let address): "<p><strong>\(title)</strong> \(address)</p>"
      case .quote(let text): "<blockquote>\(Part.prose(text))</blockquote>"
      }
    }
    return "<h3>\(letter.heading)</h3>\(pieces)<p class=\"meta\">\(letter.siteName)<br>\(letter.footer)</p>"
  }

  /// Everything that was typed goes along.
  private var hidden: HTML {
    model.desk.visit.form.pairs.filter { !$0.name.hasPrefix("_") && !["send", "change"].contains($0.name) }.html {
      "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">"
    }
  }
}
