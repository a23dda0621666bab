import Counties
import GRDB
import Kernel
import Organisations
import Store
import Strategies
import Web

/// Everything that an organisation's public page shows.
struct JoinedModel: Sendable {
  let county: County
  let published: PublishedPage
  /// The strategy it joined; nil for a published no.
  let edition: Edition?
  let history: [PublicHistory.Entry]
  /// Number and checksum of the version that is shown.
  let version: (number: Int, sha256: String)?

  var joining: PublishedJoining { published.joining }
  var facts: PublicFacts { published.facts }
  var path: String { "/\(county.slug)/anslutna/\(joining.slug)" }

  func name(_ l: Language) -> String { l == .en ? joining.nameEn ?? joining.name : joining.name }
  func strategy(_ l: Language) -> String { (facts.strategy?.title ?? edition?.title).map { $0[l] } ?? "" }
  var kind: OrganisationKind? { OrganisationKind(rawValue: joining.kind) }

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

  static func load(_ page: PublishedPage, _ county: County, _ db: Database) throws -> JoinedModel {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT v.number, v.sha256 FROM published_joinings p JOIN joining_versions v ON v.id = p.version_id
        WHERE p.joining_id = ?
        """,
      arguments: [page.joining.joining])
    return JoinedModel(
      county: county, published: page, edition: try Edition.byID(page.joining.edition, db),
      history: try PublicHistory.of(page.joining.joining, db).entries,
      version: row.map { ($0["number"], $0["sha256"]) })
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
      \(if: state != .declined, "<span>\(PublicJoiningTexts.joinedSince[l]) \(Part.time(model.joining.joinedOn, l))</span>")\
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
    let list = Enumeration.text(shown.map { $0.title[l] }, l)
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
      let newer = model.published.others.first { $0.state == .joined || $0.state == .paused }
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
      <p class="muted">\(PublicJoiningTexts.nature[l])</p></section>
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

/// A list in running text: "a, b och c".
enum Enumeration {
  static func text(_ words: [String], _ l: Language) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(PublicJoiningTexts.and[l]) \(last)"
  }
}
