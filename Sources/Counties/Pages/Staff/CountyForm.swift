import Kernel
import Web

/// What a county decides about itself, as a form: fields are called as `CountyRefusal` calls them.
enum CountyForm {
  static let benefits = FormRows(
    prefix: "benefit", parts: ["title-sv", "title-en", "title-fi", "body-sv", "body-en", "body-fi"])
  static let texts = ["site-name", "headline", "lead", "tagline", "contact-label", "council"]

  /// The form with what stands there now.
  static func form(_ words: CountyWords, _ language: Language) -> StaffForm {
    var form = StaffForm(values: [:], language: language)
    form.put(words.siteName, "site-name", sv: "site-name")
    form.put(words.headline, "headline", sv: "headline")
    form.put(words.lead, "lead", sv: "lead")
    form.put(words.tagline, "tagline", sv: "tagline")
    form.put(words.contactLabel, "contact-label", sv: "contact-label")
    form.put(words.council, "council", sv: "council")
    form.values["contact-mail"] = words.contactMail
    form.values["governor"] = words.governor ?? ""
    form.values["answer-days"] = String(words.answerDays)
    form.values[benefits.countField] = String(words.benefits.count)
    for (index, benefit) in words.benefits.enumerated() {
      form.put(benefit.title, "benefit-\(index + 1)-title")
      form.put(benefit.body, "benefit-\(index + 1)-body")
    }
    for theme in Colours.Theme.allCases {
      for token in Colours.Token.allCases {
        form.values[Colours.field(token, theme)] = words.colours.value(token, theme) ?? ""
      }
    }
    return form
  }

  /// What the form says. A number of days that is no number becomes 0, which is refused.
  static func words(_ form: StaffForm) -> CountyWords {
    let council = form.wording("council", sv: "council")
    let governor = form.text("governor")
    var words = CountyWords(
      siteName: form.wording("site-name", sv: "site-name"), headline: form.wording("headline", sv: "headline"),
      lead: form.wording("lead", sv: "lead"), tagline: form.wording("tagline", sv: "tagline"),
      contactLabel: form.wording("contact-label", sv: "contact-label"), contactMail: form.text("contact-mail"),
      council: council.sv.isEmpty ? nil : council, governor: governor.isEmpty ? nil : governor,
      answerDays: Int(form.text("answer-days")) ?? 0)
    words.benefits = (0..<benefits.count(form.values)).map { index in
      Benefit(
        title: form.wording("benefit-\(index + 1)-title"), body: form.wording("benefit-\(index + 1)-body"))
    }
    words.colours = Colours(light: colours(form, .light), dark: colours(form, .dark))
    return words
  }

  private static func colours(_ form: StaffForm, _ theme: Colours.Theme) -> [Colours.Token: String] {
    var colours: [Colours.Token: String] = [:]
    for token in Colours.Token.allCases {
      let text = form.text(Colours.field(token, theme))
      if !text.isEmpty { colours[token] = text }
    }
    return colours
  }
}
