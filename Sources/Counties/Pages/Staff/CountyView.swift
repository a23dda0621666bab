import Kernel
import Web

/// The parts of the county's form.
enum CountyView {
  static func words(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    return """
      <section class="stack stack--l"><h2>\(t.words[form.language])</h2><p class="meta">\(t.wordsWhy[form.language])</p>\
      \(form.wordingFields("site-name", t.siteName, sv: "site-name"))\
      \(form.wordingFields("headline", t.headline, sv: "headline"))\
      \(form.wordingFields("lead", t.leadText, sv: "lead", rows: 3))\
      \(form.wordingFields("tagline", t.tagline, hint: t.taglineHint, sv: "tagline", rows: 2))</section>
      """
  }

  static func contact(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    let l = form.language
    let state = form.state
    return """
      <section class="stack stack--l"><h2>\(t.contact[l])</h2>\
      \(form.wordingFields("contact-label", t.contactLabel, hint: t.contactLabelHint, sv: "contact-label"))\
      \(Field.input("contact-mail", .init(t.contactMail[l], hint: t.contactMailHint[l]), state, type: "email"))\
      \(Field.input("answer-days", .init(t.answerDays[l], hint: t.answerDaysHint[l]), state, style: "input--w-s", inputmode: "numeric"))\
      \(form.wordingFields("council", t.council, hint: t.councilHint, sv: "council", isOptional: true))\
      \(Field.input("governor", .init(t.governor[l], hint: t.governorHint[l], isOptional: true), state))</section>
      """
  }

  static func benefits(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    let l = form.language
    let rows = CountyForm.benefits
    let count = rows.count(form.values)
    return """
      <section class="stack stack--l" id="far"><h2>\(t.benefits[l])</h2><p class="meta">\(t.benefitsWhy[l])</p>\(rows.counter(form.values))\
      \((0..<count).html { index in
        """
        <div class="card"><h3 class="h-sm">\(t.benefit(index + 1)[l])</h3>\
        \(form.wordingFields("benefit-\(index + 1)-title", t.benefitTitle))\
        \(form.wordingFields("benefit-\(index + 1)-body", t.benefitBody, rows: 3))\
        \(rows.buttons(index + 1, of: count, canMove: true, l))</div>
        """
      })\(rows.addButton(t.addBenefit[l]))</section>
      """
  }

  static func colours(_ form: StaffForm) -> HTML {
    let t = CountyPageTexts.self
    let l = form.language
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
    let title = CountyPageTexts.token(token)[form.language]
    let swatch: HTML? = HexColour(form.text(name)).map {
      """
      <svg class="swatch-edit" width="40" height="24" aria-hidden="true" focusable="false"><rect width="40" height="24" rx="4" fill="\($0.text)"/></svg>
      """
    }
    return Field.input(name, .init(title, isOptional: true), form.state, style: "input--w-s", after: swatch)
  }

  /// The municipalities' places on the map, to read: rows from the top in half tiles, told as rows.
  static func tiles(_ tiles: [Tile], columns: Int, _ l: Language) -> HTML {
    let t = CountyPageTexts.self
    guard columns > 0, !tiles.isEmpty else {
      return "<section class=\"stack\"><h2>\(t.map[l])</h2><p>\(t.noMap[l])</p></section>"
    }
    let rows = tiles.html { tile in
      """
      <tr><th scope="row">\(tile.fullName)</th><td>\(tile.municipalityCode)</td><td class="n">\(tile.column)</td>\
      <td class="n">\(row(tile.halfRow, l))</td></tr>
      """
    }
    return """
      <section class="stack"><h2>\(t.map[l])</h2><p class="meta">\(t.mapWhy[l])</p>\
      <div class="tablewrap" role="region" aria-labelledby="c-karta" tabindex="0"><table class="table"><caption id="c-karta">\(t.mapCaption(columns)[l])</caption>\
      <thead><tr><th scope="col">\(t.municipality[l])</th><th scope="col">\(t.code[l])</th><th scope="col" class="n">\(t.column[l])</th>\
      <th scope="col" class="n">\(t.row[l])</th></tr></thead><tbody>\(rows)</tbody></table></div></section>
      """
  }

  private static func row(_ half: Int, _ l: Language) -> String {
    let whole = String(half / 2 + 1)
    return half % 2 == 0 ? whole : whole + (l == .en ? ".5" : ",5")
  }
}
