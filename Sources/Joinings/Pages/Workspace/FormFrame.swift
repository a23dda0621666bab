import Counties
import Kernel
import Web

/// What stands around the fields on every page of the form: head, notices, buttons, help.
struct FormFrame: Sendable {
  let desk: Desk
  let part: FormPart
  let title: String
  var kicker: String?
  var lead: HTML?
  var trouble: Trouble?
  /// The colleague's text, when two wrote at once.
  var beside: HTML?
  /// What to know before one writes.
  var notice: HTML = .empty
  var aside: HTML = .empty
  /// Whether a file can be sent in the form.
  var takesFile = false

  private var l: Language { desk.l }

  /// The page. `fields` stand in one form that posts to the part's address.
  func reply(_ state: FormState, revision: Int?, style: String = "stack stack--l", _ fields: HTML) -> Reply {
    let form: HTML = """
      \(desk.visit.visit.form(desk.path(part), class: style, upload: takesFile))\(if: takesFile, enter)\
      \(revision.map { "<input type=\"hidden\" name=\"revision\" value=\"\($0)\">" as HTML })\
      \(fields)\(buttons)</form>
      """
    return reply(state, main: form)
  }

  /// The Enter key presses a form's first button: where buttons for files stand among the fields, this one is first.
  private var enter: HTML {
    "<button class=\"vh\" type=\"submit\" tabindex=\"-1\" aria-hidden=\"true\">\(FormTexts.saveOn[l])</button>"
  }

  /// The page, with whatever forms the part has.
  func reply(_ state: FormState, main: HTML) -> Reply {
    let body: HTML = """
      \(Self.above("\(state.errorSummary)\(beside)\(if: trouble == nil, desk.savedHere)\(notice)"))\(head)
      <div class="split"><div class="stack stack--l">\(main)</div>\
      <aside class="stack stack--l" aria-label="\(FormTexts.help[l])">\(aside)\(desk.visibilityCard)\(desk.askCard)</aside></div>
      """
    let page = desk.page(title, crumbs: [Crumb(title)], body).with {
      $0.hasErrors = trouble != nil
      $0.status = trouble?.status ?? 200
    }
    return .page(page)
  }

  private var head: HTML { Part.head(title, kicker: "\(kicker ?? desk.title)", lead: lead) }

  /// What stands over a page's heading, with room under it.
  static func above(_ notices: HTML) -> HTML {
    notices.isEmpty ? .empty : "<div class=\"stack mb-6\">\(notices)</div>"
  }

  private var buttons: HTML {
    // Which area comes next is told by what is being chosen on the very page.
    let next = part == .areas ? FormTexts.yourAreas[l] : desk.partTitle(desk.tasks.after(part))
    return """
      <div class="card card--flush"><div class="stickybar"><p class="meta">\(FormTexts.next[l]) <strong>\(next)</strong></p>\
      <p class="actions">\(Part.button(FormTexts.saveOn[l]))\
      \(Part.button(FormTexts.save[l], name: "till", value: "listan", style: ""))\
      <a href="\(desk.link(""))">\(FormTexts.backToList[l])</a></p></div></div>
      """
  }
}

extension Desk {
  /// What the two marks mean, once on a page.
  var visibilityCard: HTML {
    Part.card(
      FormTexts.whoSees[l],
      """
      <dl class="facts"><div><dt>\(Part.visibility(isPublic: true, l))</dt><dd>\(FormTexts.publicMeans[l])</dd></div>\
      <div><dt>\(Part.visibility(isPublic: false, l))</dt><dd>\(FormTexts.hiddenMeans[l])</dd></div></dl>\
      \(if: !draft.standing.hasBeenSubmitted, "<p class=\"meta\">\(FormTexts.draftIsYours[l])</p>")
      """)
  }

  /// Whom to ask, in the same place on every page.
  var askCard: HTML {
    Part.card(
      TaskTexts.ask[l],
      """
      <p class="meta">\(TaskTexts.askLead(county.answerDays)[l])</p><p>\(county.contactLabel, in: l)<br>\
      <a href="mailto:\(county.contactMail)">\(county.contactMail)</a></p>
      """)
  }
}
