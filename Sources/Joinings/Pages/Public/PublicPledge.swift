import Kernel
import Web

/// What an organisation says about one area: even lines for what it already does, closing lines for what it is going to
/// do, how, and its own goals. The same on the public page and before the county.
enum PublicPledge {
  static func html(_ area: Snapshot.Area, link: String? = nil, _ l: Language) -> HTML {
    let already = area.statements.filter { $0.tick == .already }
    let planned = area.statements.filter { $0.tick == .planned }
    let columns = !already.isEmpty && !planned.isEmpty
    return """
      <article class="pledge">\(head(area, link, l))\
      <div class="pledge__body\(if: columns, " pledge__body--2")">\
      \(column(Icon.even, PublicJoiningTexts.already[l], already, l))\
      \(column(Icon.closing, PublicJoiningTexts.planned[l], planned, l))\
      \(if: !area.how.isEmpty, how(area.how, l))\(if: !area.goals.isEmpty, goals(area.goals, l))</div></article>
      """
  }

  private static func head(_ area: Snapshot.Area, _ link: String?, _ l: Language) -> HTML {
    let title: HTML = "\(area.title, in: l)"
    return """
      <div class="pledge__head">\(Icon.pict(area.pictogram))<div class="cluster"><h3>\
      \(link.map { "<a href=\"\($0)\">\(title)</a>" } ?? title)</h3>\
      \(if: area.isMain, "<span class=\"tag tag--area\">\(PublicJoiningTexts.mainFocus[l])</span>")</div></div>
      """
  }

  private static func column(_ glyph: HTML, _ heading: String, _ said: [Snapshot.Ticked], _ l: Language) -> HTML {
    guard !said.isEmpty else { return .empty }
    return """
      <div><h4>\(glyph)\(heading)</h4><ul class="said">\(said.html { "<li>\($0.text, in: l)</li>" })</ul></div>
      """
  }

  private static func how(_ text: String, _ l: Language) -> HTML {
    "<div class=\"pledge__wide\"><h4>\(PublicJoiningTexts.how[l])</h4>\(own(Part.prose(text), l))</div>"
  }

  private static func goals(_ goals: [Snapshot.Goal], _ l: Language) -> HTML {
    let heading = goals.count == 1 ? PublicJoiningTexts.ownGoal[l] : PublicJoiningTexts.ownGoals[l]
    return """
      <div class="pledge__wide"><h4>\(heading)</h4>\(goals.html { goal in
        """
        <p><span\(foreign(l))>\(goal.text)</span>\
        \(goal.serves.map { " <span class=\"muted\">\(PublicJoiningTexts.serves[l]) <span\(foreign(l))>\($0)</span></span>" as HTML })</p>
        """
      })</div>
      """
  }

  /// An organisation's own words are Swedish: marked so on a page in another language.
  static func own(_ markup: HTML, _ l: Language) -> HTML { l == .sv ? markup : "<div lang=\"sv\">\(markup)</div>" }
  static func foreign(_ l: Language) -> HTML { l == .sv ? .empty : " lang=\"sv\"" }
}
