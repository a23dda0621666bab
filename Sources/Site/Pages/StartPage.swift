import Counties
import GRDB
import Joinings
import Kernel
import Store
import Strategies
import Web

/// `/{county}`: what the initiative is, which areas there are, who has joined, and how to join.
struct StartPage: Sendable {
  let store: Store

  /// What the page shows.
  struct Model: Sendable {
    let county: County
    let edition: Edition?
    let areas: [Area]
    let counts: [AreaID: Int]
    let latest: HTML
    let map: HTML
  }

  func get(_ visit: Visit) async throws -> Reply {
    let slug = visit.parameter("county")
    let day = visit.today
    let l = visit.language
    let model = try await store.read { db -> Model in
      guard let county = try County.bySlug(slug, db) else { throw NotFound() }
      let edition = try Edition.inForce(in: county.code, on: day, db).first
      return Model(
        county: county, edition: edition, areas: try edition.map { try Area.all(of: $0.id, db) } ?? [],
        counts: try edition.map { try PublishedJoining.counts(of: $0.id, db) } ?? [:],
        latest: try LatestJoined.html(county, limit: 4, on: day, l, db),
        map: try TileMap.onStartPage(county, day: day, l, db))
    }
    let county = model.county
    let main: HTML = """
      \(hero(model, l))
      \(if: !model.areas.isEmpty, areas(model, l))
      \(joined(model, l))
      \(howTo(county, l))
      """
    return .page(
      Page(title: SiteTexts.start[l], chrome: county.chrome(l), main: main).with {
        $0.isBare = true
        $0.description = county.lead[l]
      })
  }

  private func hero(_ model: Model, _ l: Language) -> HTML {
    let county = model.county
    let t = SiteTexts.self
    return """
      <div class="hero hero--short">\(HeroArt.markup)
      <div class="wrap hero__inner">
      \(model.edition.map { "<p class=\"hero__kicker\">\($0.title, in: l)</p>" as HTML })
      <h1>\(county.headline, in: l)</h1>
      <p class="hero__lead">\(county.lead, in: l)</p>
      <p class="actions"><a class="btn btn--mistel btn--l" href="\(l.path("/\(county.slug)/anslut"))">\(t.joinYours[l])</a>\
      \(if: model.edition != nil, "<a class=\"btn btn--ghost-night btn--l\" href=\"\(l.path("/\(county.slug)/strategi"))\">\(t.readStrategy[l])</a>")</p>
      </div></div>
      """
  }

  private func areas(_ model: Model, _ l: Language) -> HTML {
    let t = SiteTexts.self
    let tops = model.areas.filter { $0.parent == nil }
    let under = Dictionary(grouping: model.areas.filter { $0.parent != nil }, by: \.parent)
    let below = model.areas.count - tops.count
    let path = "/\(model.county.slug)/strategi/\(model.edition?.slug ?? "")"
    return """
      <section class="section" aria-labelledby="h-omr"><div class="wrap">
      <div class="section__row"><div class="section__head mb-0"><h2 id="h-omr">\(t.areasTitle[l])</h2>\
      <p>\(t.areasLead(tops.count, below)[l])</p></div>\(Part.arrowLink(t.wholeStrategy[l], l.path("/\(model.county.slug)/strategi")))</div>
      <ul class="grid grid--3">\(tops.html { area($0, under[$0.id] ?? [], model, path, l) })</ul>
      </div></section>
      """
  }

  private func area(_ area: Area, _ below: [Area], _ model: Model, _ path: String, _ l: Language) -> HTML {
    let t = SiteTexts.self
    let count = below.isEmpty ? t.working(model.counts[area.id] ?? 0)[l] : t.areaCount(below.count)[l]
    let link = below.isEmpty ? "\(path)/\(area.slug)" : "\(path)#\(area.slug)"
    return """
      <li class="card card--link"><div class="area grid">\(Icon.pict(area.pictogram, class: "area__pict"))\
      <div class="area__body"><h3><a href="\(l.path(link))">\(area.title, in: l)</a></h3>\
      \(if: !area.description.sv.isEmpty, "<p>\(area.description, in: l)</p>")<p class="area__count">\(count)</p></div></div></li>
      """
  }

  private func joined(_ model: Model, _ l: Language) -> HTML {
    let t = SiteTexts.self
    let all = l.path("/\(model.county.slug)/anslutna")
    return """
      <section class="section section--tint" aria-labelledby="h-med"><div class="wrap split split--even">
      <div class="stack"><h2 id="h-med">\(t.joinedTitle[l])</h2><p class="lead">\(t.joinedLead[l])</p>\
      <p class="pull mt-4">\(NatureTexts.nature[l])</p>\(model.map)</div>
      <div class="stack"><h3 class="h-sm">\(t.latest[l])</h3>\
      \(if: model.latest.isEmpty, "<p>\(t.nobodyYet[l])</p>")\(model.latest)\
      \(if: !model.latest.isEmpty, "<p>\(Part.arrowLink(t.allJoined[l], all))</p>")</div>
      </div></section>
      """
  }

  private func howTo(_ county: County, _ l: Language) -> HTML {
    let t = SiteTexts.self
    let join = l.path("/\(county.slug)/anslut")
    return """
      <section class="section" aria-labelledby="h-sa"><div class="wrap"><div class="joinband">
      <div class="section__head mb-0"><h2 id="h-sa">\(t.howTitle[l])</h2><p>\(t.howLead[l])</p></div>
      <ol class="steps">\(t.steps.html { "<li><h3>\($0.title[l])</h3><p>\($0.body[l])</p></li>" })</ol>
      <p class="actions"><a class="btn btn--primary btn--l" href="\(join)">\(t.beginJoin[l])</a>\
      <a href="\(l.path("/\(county.slug)/det-har-far-ni"))">\(t.whatYouGet[l])</a></p>
      </div></div></section>
      """
  }
}
