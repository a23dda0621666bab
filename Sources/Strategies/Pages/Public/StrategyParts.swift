import Counties
import Kernel
import Web

/// Parts that the strategy's public pages share.
enum StrategyPart {
  static func pill(_ validity: Validity, _ l: Language) -> HTML {
    let kind: Part.StatusKind =
      switch validity {
      case .inForce: .done
      case .coming: .wait
      case .consultation: .doing
      case .draft, .former: .todo
      }
    return Part.status(kind, ValidityTexts.word(validity)[l])
  }

  /// "2024–2027"
  static func period(_ edition: Edition) -> String {
    edition.periodFrom == edition.periodTo
      ? String(edition.periodFrom) : "\(edition.periodFrom)–\(edition.periodTo)"
  }

  /// A county's Markdown, marked with its language where it is not the page's.
  static func markdown(_ wording: Wording, topLevel: Int, _ l: Language, style: String = "prose") -> HTML {
    let (text, real) = wording.told(in: l)
    return "<div class=\"\(style)\"\(lang(real, l))>\(Markdown.html(text, topLevel: topLevel))</div>"
  }

  static func lang(_ real: Language, _ l: Language) -> HTML {
    real == l ? .empty : " lang=\"\(real.rawValue)\""
  }

  /// What in the strategy is invented, said at its top.
  static func exampleNotice(_ sight: StrategySight, _ l: Language) -> HTML {
    guard sight.isExample else { return .empty }
    let note = sight.edition.exampleNote.map { "\($0, in: l)" as HTML }
    return spaced(Part.notice(.info, StrategyTexts.example[l], note))
  }

  /// A draft, or a proposal in consultation, is marked at the very top.
  static func draftNotice(_ sight: StrategySight, _ l: Language) -> HTML {
    switch sight.validity {
    case .draft, .consultation:
      let words = ValidityTexts.sentence(
        sight.validity, periodTo: sight.edition.periodTo, year: sight.today.year, successor: nil)
      let isAsked = if case .consultation = sight.validity { true } else { false }
      return spaced(
        Part.notice(
          .warn, ValidityTexts.word(sight.validity)[l], "\(words[l])\(if: isAsked, " \(toWhom(sight.county, l))")"))
    case .coming, .inForce, .former: return .empty
    }
  }

  /// Whom what one thinks of a proposal is told.
  private static func toWhom(_ county: County, _ l: Language) -> HTML {
    "\(ValidityTexts.writeTo[l]) \(county.contactLabel, in: l), <a href=\"mailto:\(county.contactMail)\">\(county.contactMail)</a>."
  }

  /// A notice over a page's head, with room below it.
  static func spaced(_ notice: HTML) -> HTML { "<div class=\"mb-5\">\(notice)</div>" }

  static func exampleTag(_ isExample: Bool, _ l: Language) -> HTML {
    isExample ? " <span class=\"tag tag--type\">\(StrategyTexts.exampleTag[l])</span>" : .empty
  }

  /// A list of strategies, each with a line about it.
  static func list(_ editions: [Edition], _ sight: StrategySight, _ l: Language) -> HTML {
    "<ul class=\"files\">\(editions.html { item($0, sight, l) })</ul>"
  }

  private static func item(_ edition: Edition, _ sight: StrategySight, _ l: Language) -> HTML {
    let validity = sight.shelf.validity(of: edition, on: sight.today)
    var successor: Wording?
    if case .former(_, let id) = validity { successor = sight.edition(id)?.shortTitle }
    let line = ValidityTexts.line(validity, successor: successor)[l]
    let number = edition.diaryNumber.map { ". \(StrategyTexts.diaryNumber[l]) \($0)" } ?? ""
    return """
      <li>\(Icon.file)<div><a href="\(l.path(sight.path(edition)))">\(edition.shortTitle, in: l)</a><span>\(line)\(number).</span></div></li>
      """
  }
}
