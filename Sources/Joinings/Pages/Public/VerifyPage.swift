import Counties
import Kernel
import Store
import Web

/// `/{county}/anslutna/{slug}/verifiera`: what is true of a joining today, for whoever has seen a diploma or a badge.
struct VerifyPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    let l = visit.language
    switch try await JoinedModel.find(visit, store, then: "/verifiera") {
    case .elsewhere(let address): return .moved(address)
    case .here(let model):
      let main: HTML = """
        <div class="solo stack stack--l">\(VerifyPage.art)<p class="kicker">\(DiplomaTexts.verify[l])</p>\
        <h1>\(answer(model, l))</h1>\(if: model.joining.isExample, Part.notice(.info, PublicJoiningTexts.exampleLong[l]))\
        \(Part.facts(facts(model, visit, l)))\(newer(model, l))<p>\(Part.arrowLink(DiplomaTexts.toPage[l], l.path(model.path)))</p>\
        \(snippet(model, visit, l))</div>
        """
      return .page(
        Page(
          title: "\(DiplomaTexts.verify[l]), \(model.name(l))", chrome: model.county.chrome(l), current: .joined,
          crumbs: DiplomaPage.crumbs(model, DiplomaTexts.verify[l], l), main: main
        ).with { $0.isIndexed = false })
    }
  }

  private static let art: HTML = """
    <svg class="solo__art" viewBox="0 0 240 30" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="w" d="M0 4C110 4 110 11 240 11"/><path class="m" d="M0 26C110 26 110 19 240 19"/></svg>
    """

  private func answer(_ model: JoinedModel, _ l: Language) -> String {
    let name = model.name(l)
    return switch model.joining.state {
    case .joined: DiplomaTexts.yes(name, model.strategy(l))[l]
    case .paused: DiplomaTexts.paused(name)[l]
    case .former: DiplomaTexts.former(name, model.strategy(l))[l]
    case .superseded: DiplomaTexts.superseded(name, model.strategy(l))[l]
    case .withdrawn: DiplomaTexts.withdrawn(name)[l]
    case .declined: DiplomaTexts.declined(name)[l]
    }
  }

  private func facts(_ model: JoinedModel, _ visit: Visit, _ l: Language) -> [(String, HTML)] {
    let t = PublicJoiningTexts.self
    var rows: [(String, HTML)] = []
    if model.joining.state != .declined {
      if let end = model.endedOn {
        rows.append((t.wasJoined[l], "\(Part.time(model.joining.joinedOn, l))–\(Part.time(end, l))"))
      } else {
        rows.append((t.joinedSince[l], Part.time(model.joining.joinedOn, l)))
      }
      rows.append((DiplomaTexts.confirmedBy[l], "\(model.county.board, in: l)"))
      rows.append((t.strategy[l], "\(model.strategy(l))"))
      if let decision = model.facts.decision { rows.append((t.decision[l], DecisionWords.html(decision, l))) }
    }
    if let version = model.version {
      rows.append((DiplomaTexts.version[l], "\(version.number), \(Part.time(model.joining.updatedOn, l))"))
      rows.append(
        (
          DiplomaTexts.hash[l],
          "<span class=\"hash\">\(version.sha256)</span><span class=\"fine\"> \(DiplomaTexts.hashHint[l])</span>"
        ))
    }
    rows.append((DiplomaTexts.checkedOn[l], Part.time(visit.today, l)))
    return rows
  }

  /// Whoever checks a diploma of an earlier strategy is led to what holds today.
  private func newer(_ model: JoinedModel, _ l: Language) -> HTML {
    guard model.joining.state == .superseded, let newer = model.newer else { return .empty }
    let path = l.path("/\(model.county.slug)/anslutna/\(newer.slug)/verifiera")
    return "<p>\(Part.arrowLink(PublicJoiningTexts.seeNewer[l], path))</p>"
  }

  /// Two lines to paste: the badge with its text, leading here.
  private func snippet(_ model: JoinedModel, _ visit: Visit, _ l: Language) -> HTML {
    guard [.joined, .former, .paused].contains(model.joining.state) else { return .empty }
    let base = visit.settings.baseURL + l.path(model.path)
    let alternative = "\(DiplomaTexts.badgeJoined[l]) \(model.county.siteName[l])"
    let code = """
      <a href="\(base)/verifiera">
      <img src="\(base)/marke.svg" width="320" height="104" alt="\(alternative)"></a>
      """
    return """
      <details class="more"><summary>\(DiplomaTexts.showBadge[l])</summary><div class="stack stack--s">\
      <p class="meta">\(DiplomaTexts.showBadgeLead[l])</p><pre class="card snippet" tabindex="0">\(code)</pre>\
      <p><img src="\(l.path(model.path))/marke.svg" width="320" height="104" alt="\(alternative)"></p></div></details>
      """
  }
}
