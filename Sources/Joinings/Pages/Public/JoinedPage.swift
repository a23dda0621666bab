import Counties
import Kernel
import Organisations
import Store
import Strategies
import Web

extension JoinedModel {
  /// The joining at an address; a former address leads to where it is now.
  static func find(_ visit: Visit, _ store: Store, then rest: String = "") async throws -> Found {
    let (slug, wanted, day) = (visit.parameter("county"), visit.parameter("slug"), visit.today)
    let model = try await store.read { db -> JoinedModel in
      guard let county = try County.bySlug(slug, db),
        let page = try PublishedJoining.bySlug(county.code, wanted, on: day, db)
      else { throw NotFound() }
      return try JoinedModel.load(page, county, db)
    }
    guard model.joining.slug == wanted else { return .elsewhere(visit.link(model.path + rest)) }
    return .here(model)
  }

  enum Found: Sendable {
    case here(JoinedModel)
    case elsewhere(String)
  }
}

/// `/{county}/anslutna/{slug}`: what an organisation has joined, since when, on what decision, what it does and will do.
struct JoinedPage {
  let store: Store

  func get(_ visit: Visit) async throws -> Reply {
    switch try await JoinedModel.find(visit, store) {
    case .elsewhere(let address): return .moved(address)
    case .here(let model): return .page(page(model, visit.language))
    }
  }

  private func page(_ model: JoinedModel, _ l: Language) -> Page {
    let crumbs = [
      Crumb(model.county.siteName[l], "/\(model.county.slug)"),
      Crumb(PublicJoiningTexts.members[l], "/\(model.county.slug)/anslutna"), Crumb(model.name(l)),
    ]
    let main: HTML = """
      \(Part.head(model.name(l), kicker: kicker(model, l), lead: lead(model, l)))
      \(notices(model, l))
      <div class="split"><div class="stack stack--xl">\(chosen(model, l))\(shared(model, l))</div>
      <aside class="stack stack--l" aria-label="\(PublicJoiningTexts.facts[l])">\(JoinedAside.html(model, l))</aside></div>
      """
    return Page(title: model.name(l), chrome: model.county.chrome(l), current: .joined, crumbs: crumbs, main: main)
      .with { $0.description = "\(model.name(l)). \(plainLead(model, l))" }
  }

  private func kicker(_ model: JoinedModel, _ l: Language) -> HTML {
    let state = model.joining.state
    return """
      \(model.kind.map { "<span class=\"tag tag--type\">\($0.name[l])</span>" as HTML })\
      \(model.joining.place.map { "<span>\($0)</span>" as HTML })\
      \(if: state != .declined, "<span>\(JoinedPeriod.html(model, l))</span>")\
      \(if: model.joining.isExample, "<span class=\"tag\">\(PublicJoiningTexts.example[l])</span>")
      """
  }

  private func lead(_ model: JoinedModel, _ l: Language) -> HTML? {
    let text = plainLead(model, l)
    return text.isEmpty ? nil : "\(text)"
  }

  private func plainLead(_ model: JoinedModel, _ l: Language) -> String {
    let main = model.facts.areas.filter(\.isMain)
    let shown = main.isEmpty ? model.facts.areas : main
    guard !shown.isEmpty else { return "" }
    let list = shown.map { $0.title[l] }.joined(separator: ", ")
    return (main.isEmpty ? PublicJoiningTexts.leadAll(list) : PublicJoiningTexts.leadMain(list))[l]
  }

  private func notices(_ model: JoinedModel, _ l: Language) -> HTML {
    var parts: [HTML] = []
    switch model.joining.state {
    case .joined: break
    case .former:
      parts.append(
        Part.notice(
          .info, PublicJoiningTexts.formerStrategy[l], "\(PublicJoiningTexts.formerNote(model.strategy(l))[l])"))
    case .superseded:
      let newer = model.newer
      parts.append(
        Part.notice(
          .info, PublicJoiningTexts.newer[l],
          newer.map {
            "<a href=\"\(l.path("/\(model.county.slug)/anslutna/\($0.slug)"))\">\(PublicJoiningTexts.seeNewer[l])</a>"
          }))
    case .paused:
      parts.append(Part.notice(.info, PublicJoiningTexts.statePaused[l], "\(PublicJoiningTexts.pausedNote[l])"))
    case .withdrawn:
      parts.append(Part.notice(.info, PublicJoiningTexts.stateWithdrawn[l], "\(PublicJoiningTexts.withdrawnNote[l])"))
    case .declined:
      parts.append(Part.notice(.info, PublicJoiningTexts.stateDeclined[l], "\(PublicJoiningTexts.declinedNote[l])"))
    }
    if model.joining.isExample { parts.append(Part.notice(.info, PublicJoiningTexts.exampleLong[l])) }
    return parts.isEmpty ? .empty : "<div class=\"stack stack--s mb-6\">\(parts)</div>"
  }

  private func chosen(_ model: JoinedModel, _ l: Language) -> HTML {
    if let sentence = model.facts.sentence, model.joining.state == .declined {
      return "<div class=\"prose\">\(PublicPledge.own(Part.prose(sentence), l))</div>"
    }
    let heading = model.joining.state == .withdrawn ? PublicJoiningTexts.chosenBefore : PublicJoiningTexts.chosen
    let strategyPath = model.edition.map { "/\(model.county.slug)/strategi/\($0.slug)" }
    return """
      <section class="stack" aria-labelledby="h-valt"><h2 id="h-valt">\(heading[l])</h2>\
      \(model.facts.areas.html { area in PublicPledge.html(area, link: strategyPath.map { l.path("\($0)/\(area.slug)") }, l) })\
      <p class="muted">\(NatureTexts.nature[l])</p></section>
      """
  }

  private func shared(_ model: JoinedModel, _ l: Language) -> HTML {
    guard !model.facts.sharedText.isEmpty else { return .empty }
    return """
      <section class="stack" aria-labelledby="h-tills"><h2 id="h-tills">\(PublicJoiningTexts.sharedText[l])</h2>\
      <div class="prose">\(PublicPledge.own(Part.prose(model.facts.sharedText), l))</div></section>
      """
  }
}
