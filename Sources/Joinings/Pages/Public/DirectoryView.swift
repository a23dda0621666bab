import Counties
import Kernel
import Organisations
import Web

/// The directory's page.
enum DirectoryView {
  private typealias T = DirectoryTexts

  static func page(_ model: DirectoryModel, _ l: Language) -> Page {
    let title = T.title[l]
    let main: HTML = """
      \(top(model, l))
      <div class="split split--filter">\(form(model, l))
      <section class="stack" aria-labelledby="h-lista">\(heading(model, l))\(chips(model, l))\
      \(model.rows.isEmpty ? empty(model, l) : DirectoryTable.html(model.rows, model.county, l) + steps(model, l))</section></div>
      """
    let crumbs = [Crumb(model.county.siteName[l], "/\(model.county.slug)"), Crumb(title)]
    return Page(title: title, chrome: model.county.chrome(l), current: .joined, crumbs: crumbs, main: main).with {
      $0.description = lead(model)[l]
      $0.isIndexed = model.filter.isEmpty
    }
  }

  private static func path(_ model: DirectoryModel, _ filter: DirectoryFilter, page: Int = 1, _ l: Language) -> String {
    l.path("/\(model.county.slug)/anslutna") + filter.text(page: page)
  }

  private static func lead(_ model: DirectoryModel) -> Text { T.lead(model.all) }

  private static func top(_ model: DirectoryModel, _ l: Language) -> HTML {
    let head = Part.head(T.title[l], lead: "\(lead(model)[l])")
    guard !model.tiles.isEmpty else { return head }
    return """
      <div class="split mb-6"><div class="stack stack--l">\(head)\(TileMap.legend(model.tiles, model.marks, l))</div>\
      \(TileMap.html(model.county, model.tiles, model.marks, l))</div>
      """
  }

  private static func form(_ model: DirectoryModel, _ l: Language) -> HTML {
    """
    <form class="card filter" method="get" action="\(path(model, DirectoryFilter(), l))" role="search" aria-label="\(T.filterLabel[l])">
    <div class="field"><label class="field__label" for="q">\(T.search[l])</label>\
    <span class="field__hint" id="q-tips">\(T.searchHint[l])</span>\
    <input class="input" type="search" id="q" name="q" value="\(model.filter.query)" autocomplete="off" aria-describedby="q-tips"></div>
    <details\(if: model.filter.kind != nil || model.filter.area != nil, " open")><summary class="filter__sum">\(T.filterSummary[l])</summary>\
    <div class="filter__in">\(kindSelect(model, l))\(areaSelect(model, l))</div></details>
    <p class="actions"><button class="btn btn--primary" type="submit">\(Icon.search)\(T.show[l])</button>\
    \(if: !model.filter.isEmpty, "<a href=\"\(path(model, DirectoryFilter(), l))\">\(T.clear[l])</a>")</p></form>
    """
  }

  private static func kindSelect(_ model: DirectoryModel, _ l: Language) -> HTML {
    // What was chosen stays chosen, even where nobody is of that type.
    let chosen = model.filter.kind.map { kind in
      model.kinds.contains { $0.kind == kind } ? [] : [(kind: kind, count: 0)]
    }
    return """
      <div class="field"><label class="field__label" for="typ">\(T.kind[l])</label><select class="select" id="typ" name="typ">\
      <option value="">\(T.allKinds[l])</option>\((model.kinds + (chosen ?? [])).html { kindOption($0.kind, $0.count, model, l) })</select></div>
      """
  }

  private static func kindOption(
    _ kind: OrganisationKind, _ count: Int, _ model: DirectoryModel, _ l: Language
  ) -> HTML {
    """
    <option value="\(kind.rawValue)"\(if: kind == model.filter.kind, " selected")>\(kind.name[l]) (\(count))</option>
    """
  }

  private static func areaSelect(_ model: DirectoryModel, _ l: Language) -> HTML {
    guard !model.areas.isEmpty else { return .empty }
    let current = model.areas.filter { !$0.isFormer }
    let former = model.areas.filter(\.isFormer)
    return """
      <div class="field"><label class="field__label" for="omrade">\(T.area[l])</label><select class="select" id="omrade" name="omrade">\
      <option value="">\(T.allAreas[l])</option>\(current.html { areaOption($0, model, l) })\
      \(if: !former.isEmpty, "<optgroup label=\"\(T.formerAreas[l])\">\(former.html { areaOption($0, model, l) })</optgroup>")</select></div>
      """
  }

  private static func areaOption(_ area: DirectoryModel.AreaChoice, _ model: DirectoryModel, _ l: Language) -> HTML {
    """
    <option value="\(area.slug)"\(if: area.slug == model.filter.area, " selected")>\
    \(if: area.isUnder, "– ")\(area.title[l])</option>
    """
  }

  private static func heading(_ model: DirectoryModel, _ l: Language) -> HTML {
    let data = "/api/v1/counties/\(model.county.code)/organisations"
    return """
      <div class="section__row mb-0"><h2 id="h-lista" class="h-sm">\(T.count(model.found, filtered: !model.filter.isEmpty)[l])</h2>\
      \(if: model.total > 0, "<p class=\"cluster\"><a href=\"\(data).csv\(model.filter.apiText)\">\(T.csv[l])</a><a href=\"\(data)\(model.filter.apiText)\">\(T.json[l])</a></p>")</div>
      """
  }

  /// What the list is narrowed by: each chip takes itself away.
  private static func chips(_ model: DirectoryModel, _ l: Language) -> HTML {
    var chips: [(String, DirectoryFilter)] = []
    if !model.filter.query.isEmpty { chips.append(("”\(model.filter.query)”", model.filter.with { $0.query = "" })) }
    if let kind = model.filter.kind { chips.append((kind.name[l], model.filter.with { $0.kind = nil })) }
    if let slug = model.filter.area {
      let title = model.areas.first { $0.slug == slug }?.title[l] ?? slug
      chips.append((title, model.filter.with { $0.area = nil }))
    }
    guard !chips.isEmpty else { return .empty }
    return """
      <ul class="cluster" aria-label="\(T.chosenFilters[l])">\(chips.html { chip in
        """
        <li><a class="chip" href="\(path(model, chip.1, l))"><span class="vh">\(T.takeAway[l]) </span>\(chip.0)\(Icon.close)</a></li>
        """
      })</ul>
      """
  }

  /// Says why nothing is shown, and one thing to do.
  private static func empty(_ model: DirectoryModel, _ l: Language) -> HTML {
    let nobody = model.all == 0
    let action =
      nobody
      ? Part.buttonLink(T.join[l], l.path("/\(model.county.slug)/anslut"))
      : Part.buttonLink(T.showAll[l], path(model, DirectoryFilter(), l), style: "")
    return """
      <div class="card empty"><svg class="empty__mark" viewBox="0 0 42 42" aria-hidden="true" focusable="false"><use href="#mark"/></svg>\
      <p class="h-sm">\((nobody ? T.nobodyYet : T.noneFound)[l])</p><p>\((nobody ? T.nobodyYetLead : T.noneFoundLead)[l])\(if: nobody, " \(NatureTexts.nature[l])")</p>\
      <p class="actions">\(action)</p></div>
      """
  }

  private static func steps(_ model: DirectoryModel, _ l: Language) -> HTML {
    let last = min(model.total, model.first + model.rows.count - 1)
    let range = T.range(model.first, last, model.total)[l]
    guard model.pages > 1 else { return .empty }
    let page = model.filter.page
    let shown = Set([1, page - 1, page, page + 1, model.pages]).filter { (1...model.pages).contains($0) }.sorted()
    return """
      <nav class="pages" aria-label="\(T.pages[l])"><p class="muted">\(range)</p><ul>\
      \(if: page > 1, "<li><a rel=\"prev\" href=\"\(path(model, model.filter, page: page - 1, l))\">\(T.previous[l])</a></li>")\
      \(shown.html { number in pageLink(number, model, l) })\
      \(if: page < model.pages, "<li><a rel=\"next\" href=\"\(path(model, model.filter, page: page + 1, l))\">\(T.next[l])</a></li>")</ul></nav>
      """
  }

  private static func pageLink(_ number: Int, _ model: DirectoryModel, _ l: Language) -> HTML {
    """
    <li><a href="\(path(model, model.filter, page: number, l))"\(if: number == model.filter.page, " aria-current=\"page\"")>\
    <span class="vh">\(T.pageWord[l]) </span>\(number)</a></li>
    """
  }
}
