import Counties
import Kernel
import Organisations
import Web

/// Beside what was received: the checks, the answers, the contact, the history.
enum ReceivedAside {
  private typealias T = CountyAnswerTexts

  static func html(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    """
    \(DeclineView.html(received, visit, state, l))\(checks(received, visit, state, l))\
    \(if: received.standing.awaitsAnswer, sendBack(received, visit, state, l))\
    \(if: !received.standing.awaitsAnswer, diary(received, visit, state, l))\
    \(publicLink(received, l))\(contact(received, visit, l))\(EraseContactView.html(received, visit, l))\(InviteView.html(received, visit, state, l))\(history(received, l))
    """
  }

  private static func checks(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    guard received.version != nil else { return .empty }
    let list = received.checks.html { check($0, received, l) }
    guard received.standing.awaitsAnswer else {
      return Part.card(T.checks[l], "<ul class=\"checks\">\(list)</ul>")
    }
    return """
      <section class="card" aria-labelledby="c5"><h2 class="h-sm" id="c5">\(T.checks[l])</h2>
      <ul class="checks">\(list)</ul>\(answerForm(received, visit, state, l))</section>
      """
  }

  private static func check(_ check: ReceivedCheck, _ received: JoiningDossier, _ l: Language) -> HTML {
    let (title, detail) = ReceivedCheckTexts.words(check.finding, l)
    var links = HTML.empty
    if case .others(let others) = check.finding {
      let base = l.path(received.county.staffPath(.joinings))
      links = others.html { other in
        "<span><a href=\"\(base)/\(other.id)\">\(other.name)</a>, \(ReceivedCheckTexts.other(other, l))</span>"
      }
    }
    return """
      <li>\(check.asksForALook ? Icon.info : Icon.check)<div><b>\(title)</b><span>\(detail)</span>\(links)</div></li>
      """
  }

  private static func answerForm(
    _ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language
  ) -> HTML {
    let isOwner = received.kind == .onePersonFirm
    let diaryState = state.values["diaryNumber"] == nil ? filled(received, l, state) : state
    return """
      \(visit.form("\(received.path)/bekrafta", class: "stack"))\(version(received))
      <ul class="checks">\
      \(tick("read", isOwner ? T.readAnswers[l] : T.readDecision[l], isOwner ? T.readAnswersHint[l] : T.readDecisionHint[l], state))\
      \(tick("checkedIdentity", T.knowSender[l], T.knowSenderHint[l], state))</ul>
      \(Field.input("diaryNumber", .init(CountyJoiningTexts.registryNumber[l], hint: T.diaryHint[l], isOptional: true), diaryState))
      <p class="actions"><button class="btn btn--primary btn--block" type="submit">\(T.confirm[l])</button></p>
      <p class="fine">\((received.isChange ? T.confirmChangeFine : T.confirmFine)[l])</p></form>
      """
  }

  private static func filled(_ received: JoiningDossier, _ l: Language, _ state: FormState) -> FormState {
    var filled = state
    filled.values["diaryNumber"] = received.joining.diaryNumber.map { [$0] }
    return filled
  }

  /// What a person must know, as a tick with its reason beside it when it is missing.
  private static func tick(_ name: String, _ title: String, _ hint: String, _ state: FormState) -> HTML {
    let reason = state.reasons.first { $0.field == name }?.text
    return """
      <li><input type="checkbox" id="\(name)" name="\(name)" value="1" aria-describedby="\(name)-d"\
      \(if: state.has(name, "1"), " checked")\(if: reason != nil, " aria-invalid=\"true\"")>\
      <div><label for="\(name)">\(title)</label><span id="\(name)-d">\(hint)\
      \(reason.map { "<strong class=\"field__error\">\(Icon.alert)\($0)</strong>" as HTML })</span></div></li>
      """
  }

  /// The version that is answered: only the one that was on the page.
  static func version(_ received: JoiningDossier) -> HTML {
    "<input type=\"hidden\" name=\"version\" value=\"\(received.version?.number ?? 0)\">"
  }

  private static func sendBack(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    """
    <section class="card" aria-labelledby="c6"><h2 class="h-sm" id="c6">\(T.sendBack[l])</h2>
    \(visit.form("\(received.path)/komplettera", class: "stack"))\(version(received))
    \(Field.textarea("words", .init(T.sendBackLabel[l], hint: T.sendBackHint[l]), state))
    <p class="actions"><button class="btn" type="submit">\(Icon.back)\(T.sendBackButton[l])</button></p></form>
    <details class="more"><summary>\(T.refuseInstead[l])</summary><div class="stack stack--s"><p class="meta">\(T.refuseLead[l])</p>\
    <p><a href="\(l.path(received.path))/avboj">\(T.refuseNext[l])</a></p></div></details></section>
    """
  }

  private static func diary(_ received: JoiningDossier, _ visit: Visit, _ state: FormState, _ l: Language) -> HTML {
    guard received.version != nil else { return .empty }
    let shown = state.values["diaryNumber"] == nil ? filled(received, l, state) : state
    return """
      <section class="card"><h2 class="h-sm">\(CountyJoiningTexts.registryNumber[l])</h2>\
      \(visit.form("\(received.path)/diarienummer", class: "stack"))\
      \(Field.input("diaryNumber", .init(CountyJoiningTexts.registryNumber[l], hint: T.diaryHint[l]), shown))\
      <p class="actions"><button class="btn" type="submit">\(T.save[l])</button></p></form></section>
      """
  }

  private static func publicLink(_ received: JoiningDossier, _ l: Language) -> HTML {
    guard let page = received.page else { return .empty }
    return """
      <p>\(Part.arrowLink(CountyJoiningTexts.publicPage[l], l.path("/\(received.county.slug)/anslutna/\(page.joining.slug)")))</p>
      """
  }

  private static func contact(_ received: JoiningDossier, _ visit: Visit, _ l: Language) -> HTML {
    guard let said = received.snapshot?.organisation, !said.publicMail.isEmpty, !said.hidesPeople else { return .empty }
    return """
      <section class="card" aria-labelledby="c8"><h2 class="h-sm" id="c8">\(T.contact[l])</h2>\
      \(received.isContactHidden ? shown(received, visit, l) : hide(received, visit, l))</section>
      """
  }

  private static func hide(_ received: JoiningDossier, _ visit: Visit, _ l: Language) -> HTML {
    """
    <details class="more"><summary>\(T.hideSummary[l])</summary><div class="stack stack--s"><p class="meta">\(T.hideLead[l])</p>\
    \(visit.form("\(received.path)/dolj-kontakt", class: "stack"))\
    <p class="actions"><button class="btn" type="submit">\(T.hideButton[l])</button></p></form></div></details>
    """
  }

  private static func shown(_ received: JoiningDossier, _ visit: Visit, _ l: Language) -> HTML {
    """
    <p class="meta">\(CountyJoiningTexts.hiddenContact[l])</p>\(visit.form("\(received.path)/visa-kontakt", class: "stack"))\
    <p class="actions"><button class="btn" type="submit">\(T.showButton[l])</button></p></form>
    """
  }

  private static func history(_ received: JoiningDossier, _ l: Language) -> HTML {
    let numbers = Dictionary(received.versions.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    let next: HTML =
      received.promised.map { day in
        """
        <li><span class="timeline__dot timeline__dot--next">\(Icon.clock)</span><div>\
        <time datetime="\(day)">\(CountyJoiningTexts.untilDay(day.told(in: l))[l])</time>\
        <b>\(CountyJoiningTexts.boardAnswers[l])</b></div></li>
        """
      } ?? .empty
    return """
      <section aria-labelledby="c7"><h2 class="h-sm mb-4" id="c7">\(CountyJoiningTexts.history[l])</h2><ol class="timeline">\(next)\
      \(received.steps.reversed().html { step($0, numbers, l) })</ol></section>
      """
  }

  private static func step(_ step: Step, _ numbers: [VersionID: Int], _ l: Language) -> HTML {
    let title = CountyJoiningTexts.step(step.kind, step.version.flatMap { numbers[$0] })[l]
    return """
      <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(step.at, l))<b>\(title)</b>\
      \(step.words.map { PublicPledge.own(Part.prose($0), l) })</div></li>
      """
  }
}
