import Counties
import Kernel
import Strategies
import Web

/// The facts beside an organisation's pledges: decision, strategy, contact, history, and what can be shown and shared.
enum JoinedAside {
  static func html(_ model: JoinedModel, _ l: Language) -> HTML {
    "\(facts(model, l))\(history(model, l))\(earlier(model, l))\(share(model, l))"
  }

  private static func facts(_ model: JoinedModel, _ l: Language) -> HTML {
    let t = PublicJoiningTexts.self
    var rows: [(String, HTML)] = []
    if let decision = model.facts.decision, model.joining.state != .declined {
      rows.append((t.decision[l], DecisionWords.html(decision, l)))
      if !decision.diaryNumber.isEmpty { rows.append((t.diaryNumber[l], "\(decision.diaryNumber)")) }
    }
    if let edition = model.edition, model.joining.state != .declined {
      let path = l.path("/\(model.county.slug)/strategi/\(edition.slug)")
      rows.append((t.strategy[l], "<a href=\"\(path)\">\(edition.shortTitle, in: l)</a>"))
    }
    if !model.facts.organisation.scope.isEmpty {
      rows.append((t.scope[l], PublicPledge.own(Part.prose(model.facts.organisation.scope), l)))
    }
    if !model.published.companions.isEmpty {
      rows.append((t.together[l], companions(model, l)))
    }
    if let mail = model.facts.organisation.publicMail {
      let label = model.facts.organisation.publicMailLabel.map { "\($0), " as HTML } ?? .empty
      rows.append((t.contact[l], "\(label)<a href=\"mailto:\(mail)\">\(mail)</a>"))
    }
    rows.append((t.updated[l], Part.time(model.joining.updatedOn, l)))
    return Part.card(t.facts[l], Part.facts(rows))
  }

  private static func companions(_ model: JoinedModel, _ l: Language) -> HTML {
    let links = model.published.companions.html {
      "<li><a href=\"\(l.path("/\(model.county.slug)/anslutna/\($0.slug)"))\">\($0.name)</a></li>"
    }
    return "<ul class=\"ticks\">\(links)</ul>"
  }

  private static func history(_ model: JoinedModel, _ l: Language) -> HTML {
    guard !model.history.isEmpty else { return .empty }
    return """
      <section aria-labelledby="h-tid"><h2 id="h-tid" class="h-sm mb-4">\(PublicJoiningTexts.history[l])</h2>\
      <ol class="timeline">\(model.history.reversed().html { entry($0, l) })</ol></section>
      """
  }

  private static func entry(_ entry: PublicHistory.Entry, _ l: Language) -> HTML {
    """
    <li><span class="timeline__dot">\(Icon.check)</span><div>\(Part.time(entry.day, l))<b>\(entry.told(in: l))</b></div></li>
    """
  }

  private static func earlier(_ model: JoinedModel, _ l: Language) -> HTML {
    guard !model.earlier.isEmpty else { return .empty }
    let links = model.earlier.html { earlier in
      let other = earlier.joining
      let title: HTML = earlier.edition.map { "\($0.shortTitle, in: l)" as HTML } ?? "\(other.name)"
      return """
        <li><a href="\(l.path("/\(model.county.slug)/anslutna/\(other.slug)"))">\(title)</a>\
        <p class="meta">\(JoinedPeriod.html(other.state, other.joinedOn, earlier.endedOn, l))</p></li>
        """
    }
    let hasNo = model.earlier.contains { $0.joining.state == .declined }
    let heading = hasNo ? PublicJoiningTexts.earlierDecisions : PublicJoiningTexts.earlier
    return Part.card(heading[l], "<ul class=\"ticks\">\(links)</ul>")
  }

  private static func share(_ model: JoinedModel, _ l: Language) -> HTML {
    let t = PublicJoiningTexts.self
    let path = l.path(model.path)
    let isShown = [.joined, .former, .paused].contains(model.joining.state)
    return Part.card(
      t.sources[l],
      """
      <ul class="ticks">\
      \(if: isShown, "<li><a href=\"\(path)/diplom\">\(t.diplomaLink[l])</a></li><li><a href=\"\(path)/marke.svg\">\(t.badgeLink[l])</a></li>")\
      <li><a href="\(path)/verifiera">\(t.verifyLink[l])</a></li>\
      <li><a href="/api/v1/organisations/\(model.joining.organisation)">\(t.dataLink[l])</a></li></ul>
      """)
  }
}

/// Since when, or from when to when: nobody is told to be joined who was.
enum JoinedPeriod {
  static func html(_ model: JoinedModel, _ l: Language) -> HTML {
    html(model.joining.state, model.joining.joinedOn, model.endedOn, l)
  }

  static func html(_ state: PublicState, _ joinedOn: Day, _ endedOn: Day?, _ l: Language) -> HTML {
    let t = PublicJoiningTexts.self
    switch state {
    case .joined, .former, .paused: return "\(t.joinedSince[l]) \(Part.time(joinedOn, l))"
    case .declined: return "\(t.declinedOn[l]) \(Part.time(joinedOn, l))"
    case .withdrawn, .superseded:
      return "\(t.wasJoined[l]) \(Part.time(joinedOn, l))\(endedOn.map { "–\(Part.time($0, l))" as HTML })"
    }
  }
}

/// A decision in words: "Kommunstyrelsen 14 februari 2023, § 27".
enum DecisionWords {
  static func html(_ decision: DecisionAnswer, _ l: Language) -> HTML {
    var parts: [HTML] = []
    let body: HTML = "<span\(PublicPledge.foreign(l))>\(decision.body)</span>"
    if let day = decision.day {
      parts.append(decision.body.isEmpty ? Part.time(day, l) : "\(body) \(Part.time(day, l))")
    } else if !decision.body.isEmpty {
      parts.append(body)
    }
    if !decision.paragraph.isEmpty { parts.append("§\u{00A0}\(decision.paragraph)") }
    switch decision.form {
    case .delegated: parts.append("\(PublicDecisionTexts.delegated[l])")
    case .body, .managing: break
    }
    return Array(parts.enumerated()).html { "\(if: $0.offset > 0, ", ")\($0.element)" }
  }

  /// What was decided: "bifall".
  static func outcome(_ outcome: Outcome) -> Text {
    switch outcome {
    case .approved: Text(sv: "bifall", en: "approved", fi: "hyväksytty")
    case .rejected: Text(sv: "avslag", en: "rejected", fi: "hylätty")
    case .referredBack: Text(sv: "återremiss", en: "referred back", fi: "palautettu valmisteltavaksi")
    case .postponed: Text(sv: "bordläggning", en: "postponed", fi: "jätetty pöydälle")
    }
  }
}

enum PublicDecisionTexts {
  static let delegated = Text(sv: "på delegation", en: "by delegation", fi: "delegoidulla päätösvallalla")
}
