import Kernel
import Web

/// The pages of the second factor, as both places show them.
enum SecondFactorView {
  /// Before the first time: what it is and what is needed.
  static func begin(_ visit: Visit) -> HTML {
    let l = visit.language
    return Part.solo(
      SecondFactorTexts.beginTitle[l],
      """
      <p class="lead">\(SecondFactorTexts.beginLead[l])</p>
      <ul class="ticks">\(SecondFactorTexts.needs.html { "<li>\($0[l])</li>" })</ul>
      \(visit.form("/logga-in/tva-steg", class: "stack"))\(visit.goalField(visit.goal))\
      <p class="actions">\(Part.button(SecondFactorTexts.showKey[l], name: "nyckel"))</p></form>
      """)
  }

  /// The key as text and as a link that an app on the same device opens, and the field for the first code.
  static func key(
    _ key: String, issuer: String, _ mail: String, _ visit: Visit, _ action: String, _ state: FormState
  ) -> HTML {
    let l = visit.language
    let link = OneTimePassword.link(key: key, issuer: issuer, account: mail)
    return Part.solo(
      SecondFactorTexts.keyTitle[l],
      """
      \(state.errorSummary)
      <section class="card"><h2 class="h-sm">\(SecondFactorTexts.keyStep[l])</h2><p>\(SecondFactorTexts.keyHow[l])</p>
      <p><strong><code>\(groups(key).joined(separator: " "))</code></strong></p>
      <p>\(SecondFactorTexts.keyKind[l])</p>
      <p><a href="\(link)">\(SecondFactorTexts.openApp[l])</a></p></section>
      \(visit.form(action, class: "card"))\(visit.goalField(visit.goal))<input type="hidden" name="ny" value="1">
      <h2 class="h-sm">\(SecondFactorTexts.codeStep[l])</h2>
      \(codeField(SecondFactorTexts.code[l], hint: SecondFactorTexts.codeHint[l], state))
      <p class="actions">\(Part.button(SecondFactorTexts.confirm[l]))</p></form>
      """)
  }

  /// Asking for a code from the app, or a recovery code.
  static func ask(_ visit: Visit, _ action: String, _ state: FormState, isRenewal: Bool = false) -> HTML {
    let l = visit.language
    return Part.solo(
      (isRenewal ? SecondFactorTexts.renewTitle : SecondFactorTexts.askTitle)[l],
      """
      \(state.errorSummary)
      <p class="lead">\((isRenewal ? SecondFactorTexts.renewLead : SecondFactorTexts.askLead)[l])</p>
      \(visit.form(action, class: "card"))\(visit.goalField(visit.goal))
      \(codeField(SecondFactorTexts.code[l], hint: SecondFactorTexts.askHint[l], state))
      <p class="actions">\(Part.button(SecondFactorTexts.goOn[l]))</p></form>
      <p class="meta">\(SecondFactorTexts.lost[l])</p>
      """)
  }

  /// The ten recovery codes: this once and never again.
  static func codes(_ codes: [String], onward: String, _ l: Language) -> HTML {
    Part.solo(
      SecondFactorTexts.codesTitle[l],
      """
      \(Part.notice(.ok, SecondFactorTexts.confirmed[l]))
      <p class="lead">\(SecondFactorTexts.codesLead[l])</p>
      <ul class="card">\(codes.html { "<li><code>\($0)</code></li>" })</ul>
      <p>\(SecondFactorTexts.codesOnce[l])</p>
      <p class="actions">\(Part.buttonLink(SecondFactorTexts.codesKept[l], onward))</p>
      """)
  }

  /// "ABCD EFGH …": easier to type from one screen into another.
  static func groups(_ key: String) -> [String] {
    var rest = Substring(key)
    var groups: [String] = []
    while !rest.isEmpty {
      groups.append(String(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    return groups
  }

  private static func codeField(_ title: String, hint: String, _ state: FormState) -> HTML {
    Field.input("kod", .init(title, hint: hint), state, autocomplete: "one-time-code")
  }
}
