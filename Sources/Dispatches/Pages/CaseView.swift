import Documents
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

  var l: Language { desk.l }
  var t: CasePageTexts.Type { CasePageTexts.self }

  var page: Page {
    guard !desk.course.isEmpty else { return desk.page(t.title[l], noCase) }
    let head = Part.head(
      t.title[l], kicker: "\(desk.draft.edition.title, in: l)", lead: "\(standing)", actions: actions)
    return desk.page(
      t.title[l],
      """
      \(state.errorSummary)\(done)\(head)
      <div class="split"><div class="stack stack--l">\(rewritten)\(returned)\(postponed)\(course)\(form)\(again)\(history)</div>
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
    if desk.isWithoutCase { return t.withoutCase[l] }
    if standing.has(.dispatched) {
      return t.sentOut(desk.sent.count { $0.answer != nil }, of: desk.sent.count)[l]
    }
    if standing.returned != nil { return t.returnedLead[l] }
    if let postponed = standing.postponed {
      return t.postponedLead(postponed.day.told(in: l), postponed.againOn?.told(in: l))[l]
    }
    if let decision = standing.decision { return t.decided(decision.body, decision.day.told(in: l))[l] }
    return (standing.has(.ready) ? t.awaits : t.notBegun)[l]
  }

  /// What there is to see: what came back, and the paper.
  private var actions: HTML? {
    var links: [HTML] = []
    if desk.standing.has(.dispatched) { links.append(Part.buttonLink(t.table[l], desk.link("utskick"))) }
    if let paper = desk.paper {
      links.append(Part.arrowLink(t.read(paper.number)[l], desk.link("underlag/\(paper.number)/pdf")))
    } else if desk.standing.returned == nil, desk.draft.standing.isWritable {
      links.append(Part.arrowLink(t.write[l], l.path("\(desk.base)/underlag/skriv")))
    }
    return links.isEmpty ? nil : links.html { $0 }
  }

  /// That what is written now is not what is decided, and how it can be.
  private var rewritten: HTML {
    guard desk.isRewritten, desk.draft.state != .declined, let paper = desk.paper else { return .empty }
    let standing = desk.standing
    let holds = t.holds(paper.number, after: standing.last?.kind, isDecided: standing.decision != nil)
    return Part.notice(.warn, t.rewritten[l], "\(holds[l])")
  }

  /// In place of a file: which formats have the same content.
  static func cannotWrite(_ desk: CaseDesk, _ version: ProposalVersion, _ reason: String) -> HTML {
    let l = desk.l
    let others: [PaperDocument.Format] = [.html, .txt]
    return """
      \(Part.head(CasePageTexts.cannotWrite[l]))\(Part.notice(.warn, reason, "\(TaskTexts.otherFormats[l])"))
      <ul class="files">\(others.html { format in
        """
        <li>\(Icon.file)<div><a href="\(desk.link("underlag/\(version.number)/\(format.rawValue)"))">\(TaskTexts.format(format)[l])</a></div></li>
        """
      })</ul>
      """
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

  /// A closed case can be begun anew, and one that was not followed here can be afterwards; nobody is asked to.
  private var again: HTML {
    guard desk.standing.isClosed || desk.isWithoutCase, desk.draft.state != .declined, step == nil, desk.mayWrite,
      desk.possible.contains(.ready)
    else { return .empty }
    let words = desk.isWithoutCase ? t.followAfterwards : t.again
    return "<p><a href=\"\(address(.ready))\">\(words[l])</a></p>"
  }

  /// Once the answer is yes, what is left is to send in the joining.
  private var sendIn: HTML {
    let standing = desk.standing
    guard standing.decision?.outcome == .approved, desk.draft.standing.isWritable else { return .empty }
    return Part.card(
      t.sendIn[l], style: "card--tint",
      "<p>\(t.sendInMeans[l])</p><p>\(Part.arrowLink(t.review[l], l.path("\(desk.base)/granska")))</p>")
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
      "<p>\((desk.standing.has(.dispatched) ? t.ownSpaceSent : t.ownSpace)[l])</p>")
  }
}
