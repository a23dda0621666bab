import Counties
import GRDB
import Kernel
import Store
import Web

/// `/{county}/strategi`: leads to the strategy in force; tells of all where several are, and says so where none is.
struct StrategyIndexPage {
  let store: Store

  private struct Model: Sendable {
    let county: County
    let shelf: Shelf
    let consultation: [Edition]
    let today: Day
  }

  func get(_ visit: Visit) async throws -> Reply {
    let model = try await store.read { db in
      guard let county = try County.bySlug(visit.parameter("county"), db) else { throw NotFound() }
      return Model(
        county: county, shelf: try Shelf.of(county.code, db),
        consultation: try Edition.inConsultation(in: county.code, on: visit.today, db), today: visit.today)
    }
    let inForce = model.shelf.inForce(on: model.today)
    if inForce.count == 1 { return .redirect(visit.link("/\(model.county.slug)/strategi/\(inForce[0].slug)")) }
    return .page(page(model, inForce, visit.language))
  }

  private func page(_ model: Model, _ inForce: [Edition], _ l: Language) -> Page {
    let title = inForce.isEmpty ? StrategyTexts.none[l] : StrategyTexts.strategies[l]
    let lead = inForce.isEmpty ? StrategyTexts.noneLead[l] : StrategyTexts.several[l]
    let rest = model.shelf.editions.filter { !inForce.contains($0) }
    let coming = rest.filter { isComing($0, model) }
    let former = rest.filter { !isComing($0, model) }
    let main: HTML = """
      \(Part.head(title, lead: "\(lead)"))
      <div class="stack stack--xl">\(if: !inForce.isEmpty, "<ul class=\"grid grid--2\">\(inForce.html { card($0, model, l) })</ul>")\
      \(list(StrategyTexts.onConsultation, model.consultation, model, l))\(list(StrategyTexts.comingNext, coming, model, l))\
      \(list(StrategyTexts.former, former, model, l))\
      \(if: inForce.isEmpty, "<p>\(model.county.contactLabel, in: l): <a href=\"mailto:\(model.county.contactMail)\">\(model.county.contactMail)</a></p>")</div>
      """
    let crumbs = [Crumb(StrategyTexts.start[l], "/\(model.county.slug)"), Crumb(StrategyTexts.strategy[l])]
    return Page(title: title, chrome: model.county.chrome(l), current: .strategy, crumbs: crumbs, main: main)
  }

  private func isComing(_ edition: Edition, _ model: Model) -> Bool {
    if case .coming = model.shelf.validity(of: edition, on: model.today) { return true }
    return false
  }

  private func card(_ edition: Edition, _ model: Model, _ l: Language) -> HTML {
    let words = ValidityTexts.sentence(.inForce, periodTo: edition.periodTo, year: model.today.year, successor: nil)
    return """
      <li class="card stack"><p class="kicker">\(StrategyPart.pill(.inForce, l))<span>\(StrategyPart.period(edition))</span></p>\
      <h2 class="h-sm"><a href="\(l.path(path(edition, model)))">\(edition.title, in: l)</a></h2><p>\(words[l])</p></li>
      """
  }

  private func list(_ heading: Text, _ editions: [Edition], _ model: Model, _ l: Language) -> HTML {
    guard !editions.isEmpty else { return .empty }
    return """
      <section class="stack"><h2>\(heading[l])</h2><ul class="files">\(editions.html { edition in
        let validity = model.shelf.validity(of: edition, on: model.today)
        var successor: Wording?
        if case .former(_, let id) = validity { successor = model.shelf.editions.first { $0.id == id }?.shortTitle }
        return """
          <li>\(Icon.file)<div><a href="\(l.path(path(edition, model)))">\(edition.title, in: l)</a>\
          <span>\(ValidityTexts.line(validity, successor: successor)[l]).</span></div></li>
          """
      })</ul></section>
      """
  }

  private func path(_ edition: Edition, _ model: Model) -> String {
    let plain = "/\(model.county.slug)/strategi/\(edition.slug)"
    let shown = model.shelf.shown(of: edition.strategy, on: model.today)
    return shown == nil || shown?.id == edition.id ? plain : "\(plain)?utgava=\(edition.number)"
  }
}
