import GRDB
import Kernel
import Mail
import Store
import Web

/// `/logga-in`: asking for a link. The answer is the same for every address, known or not.
struct SignInPage: Sendable {
  let frame: AccountFrame

  func get(_ visit: Visit) async throws -> Reply {
    let goal = visit.goal
    if visit.actor.person != nil {
      guard visit.presence.awaitsSecondFactor else { return .redirect(visit.link(goal.text)) }
      return .redirect(visit.link("/logga-in/tva-steg") + "?till=" + QueryText.encode(goal.text))
    }
    let state = FormState(language: visit.language)
    return try await frame.page(
      visit, SignInTexts.title[visit.language], county: goal.county, view(visit, goal, state))
  }

  func post(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    let goal = visit.goal
    guard let mail = MailAddress(visit.form.text("email")) else {
      let reasons = AccountRefusal.notAnAddress(field: "email").words(in: l)
      let state = FormState(posted: visit.form, reasons: reasons, language: l)
      return try await frame.refused(visit, SignInTexts.title[l], county: goal.county, view(visit, goal, state))
    }
    let request = SignIn.Request(
      mail: mail, path: goal.text, siteName: try await frame.chrome(goal.county, l).siteName, language: l,
      client: visit.client, baseURL: visit.settings.baseURL, isNewcomer: false)
    try await frame.store.write(by: visit.actor) { tx in try SignIn.requestLink(request, in: tx) }
    return try await frame.page(
      visit, SignInTexts.sentTitle[l], county: goal.county, SignInForm.sent(visit, mail, goal))
  }

  private func view(_ visit: Visit, _ goal: LocalPath, _ state: FormState) -> HTML {
    let l = visit.language
    return """
      <div class="solo stack stack--l">\(state.errorSummary)\(done(visit))
      <div class="stack stack--s"><h1>\(SignInTexts.title[l])</h1><p class="lead">\(SignInTexts.lead[l])</p></div>
      \(SignInForm.html(visit, goal, state))
      <div class="card card--tint"><h2 class="h-sm">\(SignInTexts.newHeading[l])</h2><p>\(SignInTexts.newLead[l])</p>
      <p>\(Part.arrowLink(SignInTexts.newLink[l], visit.link(joinPath(goal))))</p></div>
      <p class="meta">\(SignInTexts.movedOn[l])</p></div>
      """
  }

  /// What was just done, when somebody comes here from signing out or from erasing their details.
  private func done(_ visit: Visit) -> HTML {
    guard let word = visit.query.first("klart"), let text = SignInTexts.done[word] else { return .empty }
    return Part.notice(.ok, text[visit.language])
  }

  private func joinPath(_ goal: LocalPath) -> String {
    guard let county = goal.county, goal != .mine, goal.text.contains("/\(county)") else { return "/" }
    let isCounty = !["mina-sidor", "mitt-konto", "om", "demo", "tillsammans", "inbjudan", "uppdrag"].contains(county)
    return isCounty ? "/\(county)/anslut" : "/"
  }
}

/// The form that asks for a link, and its answer: on the sign-in page, and wherever else one has to sign in first.
enum SignInForm {
  static func html(_ visit: Visit, _ goal: LocalPath, _ state: FormState) -> HTML {
    let l = visit.language
    return """
      \(visit.form("/logga-in", class: "card"))\(visit.goalField(goal))
      \(Field.input(
        "email", .init(SignInTexts.mail[l], hint: SignInTexts.mailHint[l]), state, type: "email",
        autocomplete: "email", inputmode: "email"))
      <p class="actions"><button class="btn btn--primary btn--l btn--block" type="submit">\(Icon.mail)\(SignInTexts.send[l])</button></p>
      <p class="meta">\(SignInTexts.limits[l])</p></form>
      """
  }

  /// What the page says when a link has been asked for: the same for every address.
  static func sent(_ visit: Visit, _ mail: MailAddress, _ goal: LocalPath) -> HTML {
    let l = visit.language
    let again = visit.link("/logga-in") + (goal == .mine ? "" : "?till=" + QueryText.encode(goal.text))
    return Part.solo(
      SignInTexts.sentTitle[l],
      """
      <p class="lead">\(SignInTexts.sentLead[l]) <strong>\(mail.text)</strong>.</p>
      <p>\(SignInTexts.sentNext[l])</p>
      \(if: visit.settings.isDemo, Part.notice(.info, SignInTexts.demoLine[l], "<a href=\"\(visit.link("/demo/utkorg"))\">\(SignInTexts.demoLink[l])</a>"))
      <section class="card"><h2 class="h-sm">\(SignInTexts.missingHeading[l])</h2>
      <ul class="ticks">\(SignInTexts.missing.html { "<li>\($0[l])</li>" })</ul>
      <p>\(Part.arrowLink(SignInTexts.again[l], again))</p></section>
      """)
  }
}
