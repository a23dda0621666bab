import Counties
import Kernel
import Organisations
import Strategies
import Web

/// Who works with what, as a heat table: the number stands in every cell, the colour repeats it.
enum HeatView {
  private typealias T = CountyOverviewTexts

  static func html(_ heat: AreaHeat, _ county: County, _ l: Language) -> HTML {
    let id = "c-\(heat.edition.id)"
    return """
      <section class="dash__full figure card" aria-labelledby="h-\(id)"><div class="figure__head">\
      <h2 class="figure__title" id="h-\(id)">\(T.heatTitle(heat.counts.count)[l]), \(heat.edition.shortTitle, in: l)</h2>\
      \(if: !heat.kinds.isEmpty, "<p class=\"figure__read\">\(T.heatLead[l])</p>")</div>\
      \(if: !heat.kinds.isEmpty, table(heat, id, county, l))\(nobody(heat, l))</section>
      """
  }

  private static func table(_ heat: AreaHeat, _ id: String, _ county: County, _ l: Language) -> HTML {
    """
    <div class="tablewrap" role="region" aria-labelledby="\(id)" tabindex="0"><table class="table heat">\
    <caption class="vh" id="\(id)">\(T.heatCaption(heat.edition.shortTitle[l])[l])</caption><thead><tr><th scope="col">\(T.area[l])</th>\
    \(heat.kinds.html { "<th scope=\"col\">\($0.name[l])</th>" })<th scope="col" class="n">\(T.total[l])</th></tr></thead><tbody>\
    \(heat.areas.html { row($0, heat, county, l) })</tbody></table></div>
    """
  }

  private static func row(_ area: Area, _ heat: AreaHeat, _ county: County, _ l: Language) -> HTML {
    let most = heat.areas.flatMap { one in heat.kinds.map { heat.count(one.id, $0) } }.max() ?? 0
    let list = l.path("/\(county.slug)/anslutna") + DirectoryFilter(area: area.slug).text()
    return """
      <tr><th scope="row"><a href="\(list)">\(area.title, in: l)</a></th>\
      \(heat.kinds.html { cell(heat.count(area.id, $0), most, l) })<td class="n"><strong>\(heat.total(area.id))</strong></td></tr>
      """
  }

  private static func cell(_ count: Int, _ most: Int, _ l: Language) -> HTML {
    count == 0
      ? "<td><span class=\"heat__cell heat__cell--0\"><span aria-hidden=\"true\">·</span><span class=\"vh\">\(T.none[l])</span></span></td>"
      : "<td><span class=\"heat__cell heat__cell--\(step(count, of: most))\">\(count)</span></td>"
  }

  /// Which of four steps of the one hue, in equal parts up to the largest number.
  static func step(_ count: Int, of most: Int) -> Int {
    most <= 0 ? 0 : min(4, max(1, (count * 4 + most - 1) / most))
  }

  private static func nobody(_ heat: AreaHeat, _ l: Language) -> HTML {
    let areas = heat.nobody
    guard !areas.isEmpty else { return "<p class=\"meta\">\(T.everyArea[l])</p>" }
    return """
      <div class="stack stack--s"><h3 class="h-sm">\(T.nobodyTitle[l])</h3>\
      <ul class="ticks">\(areas.html { "<li>\($0.title, in: l)</li>" })</ul></div>
      """
  }
}
