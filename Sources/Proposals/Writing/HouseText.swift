import Counties
import Kernel
import Strategies

/// The standard texts that stand until a county has written its own: the strategy's facts in the house's words.
enum HouseText {
  static func text(_ kind: StandardTextKind, _ edition: Edition, _ county: County) -> String {
    switch kind {
    case .background: background(edition, county)
    case .gains: gains(county)
    }
  }

  private static func background(_ edition: Edition, _ county: County) -> String {
    let council =
      county.council.map {
        "Strategin är framtagen inom \(ProposalManner.inSentence($0.sv)) i samråd med länets samverkanspartner."
      } ?? "Strategin är framtagen i samråd med länets samverkanspartner."
    return """
      På uppdrag av regeringen har \(county.board.sv) tagit fram \(StrategyName.quoted(edition.title.sv)). \(council) \
      \(StandardText.validityMark)

      Strategin ska vägleda länets aktörer när de tar fram egna styrdokument. Den visar hur länet tillsammans ska röra \
      sig mot de nationella jämställdhetspolitiska målen utifrån regionala förutsättningar och utmaningar. Ambitionen är \
      att så många som möjligt ansluter sig. Anslutningen är en viljeinriktning. Den är frivillig, kostnadsfri och inte \
      bindande. Jämställdhetsintegrering innebär att jämställdhetsperspektivet synliggörs och blir en del av den \
      ordinarie styrningen.

      De organisationer som ansluter sig blir en del av ”\(county.siteName.sv)”. Anslutningen görs på Länsstyrelsens \
      webbplats. Där anger organisationen vad i strategin den främst kommer att arbeta med, och hur.
      """
  }

  private static func gains(_ county: County) -> String {
    """
    Genom anslutningen får \(StandardText.organisationMark) tillgång till nätverk för erfarenhets- och kunskapsutbyte, \
    utbildning och stöd som kan användas i det fortsatta arbetet. Samtidigt blir det en sammanhållen väg framåt i \
    jämställdhetsfrågorna, tillsammans med andra aktörer i länet.
    """
  }
}

/// How long a strategy is in force, as a proposal tells it: its period, and that it holds until the next takes effect.
enum ValidityRule {
  static func sentence(_ edition: Edition, _ shelf: Shelf, on day: Day) -> String {
    let period =
      edition.periodFrom == edition.periodTo
      ? "år \(edition.periodFrom)" : "perioden \(edition.periodFrom)–\(edition.periodTo)"
    if case .coming(let first) = shelf.validity(of: edition, on: day) {
      return
        "Strategin avser \(period), träder i kraft den \(first.told(in: .sv)) och gäller till dess att nästa strategi träder i kraft."
    }
    guard let end = shelf.end(of: edition) else {
      return "Strategin avser \(period) och gäller till dess att nästa strategi träder i kraft."
    }
    if end.day <= day { return "Den togs fram för \(period) och gällde till den \(end.day.told(in: .sv))." }
    return
      "Strategin avser \(period) och gäller till dess att nästa strategi träder i kraft den \(end.day.told(in: .sv))."
  }
}

/// A strategy's title inside a sentence.
enum StrategyName {
  /// In quotation marks, so that one sees where it begins and ends.
  static func quoted(_ title: String) -> String { "”\(title)”" }
}

extension StandardText {
  /// The text with its marks filled in. A text without the mark for validity tells it after its first paragraph: no
  /// paper leaves out how long the strategy holds.
  static func filled(_ text: String, _ kind: StandardTextKind, validity: String, organisation: String) -> String {
    var filled = text.replacing(organisationMark, with: organisation)
    if filled.contains(validityMark) { return filled.replacing(validityMark, with: validity) }
    guard kind == .background else { return filled }
    if let gap = filled.firstIndex(of: "\n") {
      filled.insert(contentsOf: " \(validity)", at: gap)
    } else {
      filled += " \(validity)"
    }
    return filled
  }
}
