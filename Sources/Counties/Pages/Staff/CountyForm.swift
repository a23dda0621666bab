import Kernel
import Web

/// What a county decides about itself, as a form: fields are called as `CountyRefusal` calls them.
enum CountyForm {
  static let benefits = FormRows(
    prefix: "benefit", parts: ["title-sv", "title-en", "title-fi", "body-sv", "body-en", "body-fi"])
  static let texts = ["site-name", "headline", "lead", "tagline", "contact-label", "council"]

  /// What stands there now, as the form names it.
  static func values(_ words: CountyWords) -> [String: [String]] {
    let parts: [[String: [String]]] = [
      Values.wording("site-name", words.siteName), Values.wording("headline", words.headline),
      Values.wording("lead", words.lead), Values.wording("tagline", words.tagline),
      Values.wording("contact-label", words.contactLabel), Values.wording("council", words.council),
      [
        "contact-mail": [words.contactMail], "governor": [words.governor ?? ""],
        "answer-days": [String(words.answerDays)], benefits.countField: [String(words.benefits.count)],
      ],
    ]
    var values = Values.merged(parts)
    for (index, benefit) in words.benefits.enumerated() {
      values.merge(Values.wording("benefit-\(index + 1)-title", benefit.title)) { first, _ in first }
      values.merge(Values.wording("benefit-\(index + 1)-body", benefit.body)) { first, _ in first }
    }
    for theme in Colours.Theme.allCases {
      for token in Colours.Token.allCases {
        values[Colours.field(token, theme)] = [words.colours.value(token, theme) ?? ""]
      }
    }
    return values
  }

  /// What the form says. A number of days that is no number becomes 0, which is refused.
  static func words(_ form: FormFields) -> CountyWords {
    let council = form.wording("council")
    var words = CountyWords(
      siteName: form.wording("site-name"), headline: form.wording("headline"), lead: form.wording("lead"),
      tagline: form.wording("tagline"), contactLabel: form.wording("contact-label"),
      contactMail: form.text("contact-mail"),
      council: council == Wording(sv: "") ? nil : council, governor: form.optional("governor"),
      answerDays: Int(form.text("answer-days")) ?? 0)
    words.benefits = (0..<benefits.count(form.values)).map { index in
      Benefit(
        title: form.wording("benefit-\(index + 1)-title"), body: form.wording("benefit-\(index + 1)-body"))
    }
    words.colours = Colours(light: colours(form, .light), dark: colours(form, .dark))
    return words
  }

  private static func colours(_ form: FormFields, _ theme: Colours.Theme) -> [Colours.Token: String] {
    var colours: [Colours.Token: String] = [:]
    for token in Colours.Token.allCases { colours[token] = form.optional(Colours.field(token, theme)) }
    return colours
  }
}
