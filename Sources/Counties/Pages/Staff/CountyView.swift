import Kernel
import Web

/// The parts of the county's form.
enum CountyView {
  static func words(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    return """
      <section class="stack stack--l"><h2>\(t.words[form.l])</h2><p class="meta">\(t.wordsWhy[form.l])</p>\
      \(form.wording("site-name", t.siteName))\
      \(form.wording("headline", t.headline))\
      \(form.wording("lead", t.leadText, rows: 3))\
      \(form.wording("tagline", t.tagline, hint: t.taglineHint, rows: 2))</section>
      """
  }

  static func contact(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    let l = form.l
    return """
      <section class="stack stack--l"><h2>\(t.contact[l])</h2>\
      \(form.wording("contact-label", t.contactLabel, hint: t.contactLabelHint))\
      \(form.input("contact-mail", t.contactMail, hint: t.contactMailHint, type: "email"))\
      \(form.input("answer-days", t.answerDays, hint: t.answerDaysHint, style: "input--w-s", inputmode: "numeric"))\
      \(form.wording("council", t.council, hint: t.councilHint, isOptional: true))\
      \(form.input("governor", t.governor, hint: t.governorHint, isOptional: true))</section>
      """
  }

  static func benefits(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    let l = form.l
    let rows = CountyForm.benefits
    let count = rows.count(form.state.values)
    return """
      <section class="stack stack--l" id="far"><h2>\(t.benefits[l])</h2><p class="meta">\(t.benefitsWhy[l])</p>\(rows.counter(form.state.values))\
      \((0..<count).html { index in
        """
        <div class="card"><h3 class="h-sm">\(t.benefit(index + 1)[l])</h3>\
        \(form.wording("benefit-\(index + 1)-title", t.benefitTitle))\
        \(form.wording("benefit-\(index + 1)-body", t.benefitBody, rows: 3))\
        \(rows.buttons(index + 1, of: count, canMove: true, l))</div>
        """
      })\(rows.addButton(t.addBenefit[l]))</section>
      """
  }

  static func colours(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    let l = form.l
    return """
      <section class="stack stack--l"><h2>\(t.colours[l])</h2><p class="meta">\(t.coloursWhy[l])</p>\
      <div class="grid grid--2">\(Colours.Theme.allCases.html { theme in
        """
        <fieldset class="fieldset"><legend>\(t.theme(theme)[l])</legend>\
        \(Colours.Token.allCases.html { colour($0, theme, form) })</fieldset>
        """
      })</div></section>
      """
  }

  private static func colour(_ token: Colours.Token, _ theme: Colours.Theme, _ form: StaffForm) -> HTML {
    let name = Colours.field(token, theme)
    let title = CountyPageTexts.token(token)
    let swatch: HTML? = HexColour(form.text(name)).map {
      """
      <svg class="swatch-edit" width="40" height="24" aria-hidden="true" focusable="false"><rect width="40" height="24" rx="4" fill="\($0.text)"/></svg>
      """
    }
    return form.input(name, title, isOptional: true, style: "input--w-s", after: swatch)
  }
}
