import Counties
import GRDB
import Kernel
import Store
import Web

/// `/{county}/strategi/{strategy}/{area}`: what the county wants to reach, what an organisation can do, and who does.
struct AreaPage {
  let store: Store
  let whoWorks: @Sendable (County, Area, Language, Database) throws -> HTML

  private struct Model: Sendable {
    let sight: StrategySight
    let area: Area
    let statements: [Statement]
    let workers: HTML
    /// Areas of editions that the reader may see.
    let before: [(Area, Edition)]
    let after: [(Area, Edition)]
    var upper: Area? { sight.areas.first { $0.id == area.parent } }
    var under: [Area] { sight.areas.filter { $0.parent == area.id } }
  }

  func get(_ visit: Visit) async throws -> Reply {
    let whoWorks = whoWorks
    let l = visit.language
    let model = try await store.read { db in
      let sight = try StrategySight.find(visit, db)
      guard let area = sight.areas.first(where: { $0.slug == visit.parameter("area") }) else { throw NotFound() }
      let isShared = sight.edition.publishedAt != nil && area.isSelectable
      return Model(
        sight: sight, area: area, statements: try Statement.all(of: sight.edition.id, db)[area.id] ?? [],
        workers: isShared ? try whoWorks(sight.county, area, l, db) : .empty,
        before: try Self.visible(try Area.predecessors(of: [area.id], db)[area.id] ?? [], visit, db),
        after: try Self.visible(try Area.successors(of: [area.id], db)[area.id] ?? [], visit, db))
    }
    return .page(page(model, l))
  }

  private static func visible(_ ids: [AreaID], _ visit: Visit, _ db: Database) throws -> [(Area, Edition)] {
    try ids.compactMap { id in
      guard let area = try Area.byID(id, db), let edition = try Edition.byID(area.edition, db),
        edition.isVisible(to: visit.actor, on: visit.today)
      else { return nil }
      return (area, edition)
    }
  }

  private func page(_ model: Model, _ l: Language) -> Page {
    let sight = model.sight
    let home = sight.path(sight.edition)
    var crumbs = [Crumb(StrategyTexts.start[l], "/\(sight.county.slug)"), Crumb(StrategyTexts.strategy[l], home)]
    if let upper = model.upper {
      crumbs.append(Crumb(upper.title[l], sight.path(sight.edition, "/\(upper.slug)")))
    }
    crumbs.append(Crumb(model.area.title[l]))
    let main: HTML = """
      \(StrategyPart.draftNotice(sight, l))\(example(model, l))\(head(model, l))
      <div class="split"><div class="stack stack--xl">\(aims(model, l))\(under(model, l))\(statements(model, l))\(workers(model, l))</div>
      <aside class="stack stack--l" aria-label="\(AreaTexts.facts[l])">\(belongs(model, l))\(call(sight, model.area, l))\(siblings(model, l))</aside></div>
      """
    return Page(
      title: model.area.title[l], chrome: sight.county.chrome(l), current: .strategy, crumbs: crumbs, main: main
    ).with { $0.isIndexed = sight.edition.publishedAt != nil }
  }

  private func example(_ model: Model, _ l: Language) -> HTML {
    if model.area.isExample {
      return StrategyPart.spaced(
        Part.notice(.info, StrategyTexts.example[l], "\(AreaTexts.exampleArea[l])"))
    }
    return StrategyPart.exampleNotice(model.sight, l)
  }

  private func head(_ model: Model, _ l: Language) -> HTML {
    let area = model.area
    let place = AreaTexts.place(area.number, of: model.sight.choosable.count)[l]
    let kicker: HTML = """
      \(if: area.isSelectable, "<span class=\"tag tag--area\">\(place)</span>")\
      <span>\((model.upper?.title ?? model.sight.edition.shortTitle), in: l)</span>
      """
    return """
      <div class="page-head"><p class="kicker">\(kicker)</p><h1>\(area.title, in: l)</h1>\
      \(if: !area.description.sv.isEmpty, "<p class=\"lead\">\(area.description, in: l)</p>")</div>
      """
  }

  private func aims(_ model: Model, _ l: Language) -> HTML {
    guard !model.area.objectives.isEmpty else { return .empty }
    return """
      <section aria-labelledby="a1"><h2 id="a1" class="mb-4">\(AreaTexts.aims[l])</h2><div class="prose"><ul class="ticks">\
      \(model.area.objectives.html { "<li>\($0, in: l)</li>" })</ul></div></section>
      """
  }

  private func under(_ model: Model, _ l: Language) -> HTML {
    guard !model.under.isEmpty else { return .empty }
    let sight = model.sight
    return """
      <section aria-labelledby="a5"><h2 id="a5" class="mb-4">\(AreaTexts.under[l])</h2><ul class="probs">\(model.under.html { area in
        """
        <li><span class="probs__no" aria-hidden="true">\(area.number)</span>\
        <a href="\(l.path(sight.path(sight.edition, "/\(area.slug)")))">\(area.title, in: l)</a></li>
        """
      })</ul></section>
      """
  }

  private func statements(_ model: Model, _ l: Language) -> HTML {
    guard !model.statements.isEmpty else { return .empty }
    return """
      <section aria-labelledby="a2"><h2 id="a2">\(AreaTexts.canDo[l])</h2>\
      <p class="muted mt-2 mb-4">\(AreaTexts.statements(model.statements.count)[l])</p>\
      <ul class="numbered">\(model.statements.html { statement in
        """
        <li><b>\(statement.number)</b><span>\(statement.text, in: l)\
        \(StrategyPart.exampleTag(statement.isExample && !model.area.isExample && model.sight.edition.exampleNote == nil, l))</span></li>
        """
      })</ul></section>
      """
  }

  private func workers(_ model: Model, _ l: Language) -> HTML {
    guard model.sight.edition.publishedAt != nil, model.area.isSelectable else { return .empty }
    let all = l.path("/\(model.sight.county.slug)/anslutna")
    let none: HTML = """
      <p>\(StrategyTexts.nobodyYet[l]).</p><p class="mt-4">\(Part.arrowLink(AreaTexts.all[l], all))</p>
      """
    return """
      <section aria-labelledby="a3"><h2 id="a3" class="mb-4">\(AreaTexts.workers[l])</h2>\
      \(model.workers.isEmpty ? none : model.workers)</section>
      """
  }

  private func belongs(_ model: Model, _ l: Language) -> HTML {
    let area = model.area
    let own = area.subgoals.isEmpty ? model.upper?.subgoals ?? [] : area.subgoals
    var rows: [(String, HTML)] = own.compactMap(NationalGoals.subgoal).map {
      (StrategyTexts.nationalSubgoal($0.number)[l], "\($0.title[l])")
    }
    if own.count == 1, let subgoal = NationalGoals.subgoal(own[0]) {
      rows.append((AreaTexts.words[l], "\(AreaTexts.quoted(subgoal.wording[l], l))"))
    }
    let targets = area.targets.compactMap(NationalGoals.target)
    if !targets.isEmpty {
      let lines = targets.enumerated().html { "\(if: $0.offset > 0, "<br>")\(AreaTexts.agenda($0.element, l))" }
      rows.append((StrategyTexts.agendaTitle[l], lines))
    }
    if !model.before.isEmpty { rows.append((AreaTexts.before[l], links(model.before, model.sight, l))) }
    if !model.after.isEmpty { rows.append((AreaTexts.after[l], links(model.after, model.sight, l))) }
    guard !rows.isEmpty else { return .empty }
    return "<div class=\"card\"><h2 class=\"h-sm\">\(AreaTexts.belongs[l])</h2>\(Part.facts(rows))</div>"
  }

  private func links(_ areas: [(Area, Edition)], _ sight: StrategySight, _ l: Language) -> HTML {
    areas.enumerated().html { index, pair in
      let (area, edition) = pair
      return """
        \(if: index > 0, "<br>")<a href="\(l.path(sight.path(edition, "/\(area.slug)")))">\(AreaTexts.number(area.number, area.title[l])[l])</a>
        """
    }
  }

  private func call(_ sight: StrategySight, _ area: Area, _ l: Language) -> HTML {
    guard sight.isOpen, area.isSelectable else { return .empty }
    return """
      <div class="card card--tint"><h2 class="h-sm">\(AreaTexts.wantTo[l])</h2><p>\(NatureTexts.nature[l])</p>\
      <p class="actions">\(Part.buttonLink(AreaTexts.begin[l], l.path("/\(sight.county.slug)/anslut")))</p></div>
      """
  }

  private func siblings(_ model: Model, _ l: Language) -> HTML {
    let sight = model.sight
    let siblings = sight.areas.filter { $0.parent == model.area.parent && $0.isSelectable }
    guard siblings.count > 1, model.area.isSelectable else { return .empty }
    let title = model.area.parent == nil ? AreaTexts.allAreas : AreaTexts.moreUnder
    return """
      <nav class="card" aria-labelledby="a4"><h2 class="h-sm" id="a4">\(title[l])</h2><ul class="ticks">\(siblings.html { area in
        area.id == model.area.id
          ? "<li><strong aria-current=\"page\">\(area.number). \(area.title, in: l)</strong></li>"
          : "<li><a href=\"\(l.path(sight.path(sight.edition, "/\(area.slug)")))\">\(area.number). \(area.title, in: l)</a></li>"
      })</ul></nav>
      """
  }
}
