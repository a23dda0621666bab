import Kernel

/// Parts that many pages share. Each is named as in the component sheet and takes finished words.
package enum Part {
  /// Kicker, heading and lead of a page.
  package static func head(_ title: String, kicker: HTML? = nil, lead: HTML? = nil, actions: HTML? = nil) -> HTML {
    """
    <div class="page-head">\(kicker.map { "<p class=\"kicker\">\($0)</p>" as HTML })<h1>\(Compound.softened(title))</h1>\
    \(lead.map { "<p class=\"lead\">\($0)</p>" as HTML })\(actions.map { "<p class=\"actions\">\($0)</p>" as HTML })</div>
    """
  }

  package enum NoticeKind: String, Sendable {
    case info, ok, warn, error
  }

  /// A message: bar, icon, bold line, detail. A confirmation is told to screen readers as a status.
  package static func notice(_ kind: NoticeKind, _ line: String, _ detail: HTML? = nil) -> HTML {
    let icon =
      switch kind {
      case .info: Icon.info
      case .ok: Icon.check
      case .warn, .error: Icon.alert
      }
    return """
      <div class="notice\(if: kind != .info, " notice--\(kind.rawValue)")"\(if: kind == .ok, " role=\"status\"")>\(icon)\
      <div><strong>\(line)</strong>\(detail.map { "<p>\($0)</p>" as HTML })</div></div>
      """
  }

  package enum StatusKind: String, Sendable {
    case done, doing, todo, wait, act
  }

  /// A status pill: icon and word.
  package static func status(_ kind: StatusKind, _ word: String) -> HTML {
    let icon =
      switch kind {
      case .done: Icon.check
      case .doing: Icon.half
      case .wait: Icon.clock
      case .todo, .act: HTML.empty
      }
    return "<span class=\"status status--\(kind.rawValue)\">\(icon)\(word)</span>"
  }

  /// A card with a heading.
  package static func card(_ heading: String, style: String = "", _ body: HTML) -> HTML {
    "<section class=\"card \(style)\"><h2 class=\"h-sm\">\(heading)</h2>\(body)</section>"
  }

  /// A button in a form.
  package static func button(_ word: String, name: String? = nil, value: String = "1", style: String = "btn--primary")
    -> HTML
  {
    "<button class=\"btn \(style)\" type=\"submit\"\(name.map { " name=\"\($0)\" value=\"\(value)\"" as HTML })>\(word)</button>"
  }

  /// A link that looks like a button.
  package static func buttonLink(_ word: String, _ address: String, style: String = "btn--primary") -> HTML {
    "<a class=\"btn \(style)\" href=\"\(address)\">\(word)</a>"
  }

  /// A link to all of something, with its arrow.
  package static func arrowLink(_ word: String, _ address: String) -> HTML {
    "<a class=\"arrowlink\" href=\"\(address)\">\(word) \(Icon.arrow)</a>"
  }

  /// A day as running text, readable by machines too.
  package static func time(_ day: Day, _ language: Language) -> HTML {
    "<time datetime=\"\(day)\">\(day.told(in: language))</time>"
  }

  /// A moment as running text.
  package static func time(_ instant: Instant, _ language: Language) -> HTML {
    "<time datetime=\"\(instant.rfc3339)\">\(instant.told(in: language))</time>"
  }

  /// "Blir offentligt" or "Visas inte", with its icon.
  package static func visibility(isPublic: Bool, _ language: Language) -> HTML {
    isPublic
      ? "<span class=\"vis vis--public\">\(Icon.eye)\(PartTexts.becomesPublic[language])</span>"
      : "<span class=\"vis\">\(Icon.lock)\(PartTexts.notShown[language])</span>"
  }

  /// Plain text that people wrote: blank lines part paragraphs, single line breaks stay.
  package static func prose(_ text: String) -> HTML {
    var paragraphs: [[String]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        if paragraphs[paragraphs.count - 1].isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(String(line))
      }
    }
    return paragraphs.filter { !$0.isEmpty }.html { lines in
      "<p>\(lines.enumerated().html { "\(if: $0.offset > 0, "<br>")\($0.element)" })</p>"
    }
  }

  /// Previous and next, with the range told.
  package static func pagination(page: Int, pages: Int, address: (Int) -> String, _ language: Language) -> HTML {
    guard pages > 1 else { return .empty }
    return """
      <nav class="pagination" aria-label="\(PartTexts.pages[language])">\
      \(if: page > 1, "<a rel=\"prev\" href=\"\(address(page - 1))\">\(PartTexts.previous[language])</a>")\
      <span aria-current="page">\(PartTexts.pageOf(page, pages)[language])</span>\
      \(if: page < pages, "<a rel=\"next\" href=\"\(address(page + 1))\">\(PartTexts.next[language])</a>")</nav>
      """
  }

  /// One row of "check answers": what was asked, the answer, and what stands on the right.
  package static func answer(_ term: String, _ value: HTML, side: HTML? = nil) -> HTML {
    """
    <div class="answers__row"><dt>\(term)</dt><dd>\(value)</dd>\
    \(side.map { "<dd class=\"answers__side\">\($0)</dd>" as HTML })</div>
    """
  }

  /// A list of fact rows.
  package static func facts(_ rows: [(String, HTML)]) -> HTML {
    "<dl class=\"facts\">\(rows.html { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
  }

  /// A page with one thing to do: lines above, a heading, a narrow column.
  package static func solo(_ title: String, kicker: String? = nil, _ body: HTML) -> HTML {
    """
    <div class="solo stack stack--l"><svg class="solo__art" viewBox="0 0 240 30" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w" d="M0 4C110 4 110 11 240 11"/><path class="m" d="M0 26C110 26 110 19 240 19"/></svg>\
    \(kicker.map { "<p class=\"kicker\">\($0)</p>" as HTML })<h1>\(Compound.softened(title))</h1>\(body)</div>
    """
  }
}

enum PartTexts {
  static let becomesPublic = Text(sv: "Blir offentligt", en: "Becomes public", fi: "Tulee julkiseksi")
  static let notShown = Text(sv: "Visas inte", en: "Not shown", fi: "Ei näytetä")
  static let pages = Text(sv: "Sidor", en: "Pages", fi: "Sivut")
  static let previous = Text(sv: "Föregående", en: "Previous", fi: "Edellinen")
  static let next = Text(sv: "Nästa", en: "Next", fi: "Seuraava")
  static func pageOf(_ page: Int, _ pages: Int) -> Text {
    Text(sv: "Sida \(page) av \(pages)", en: "Page \(page) of \(pages)", fi: "Sivu \(page)/\(pages)")
  }
}
