import Counties
import GRDB
import Kernel
import Store
import Web

/// `/lansstyrelsen/{county}/strategier`: the county's strategies with their editions, drafts first.
struct StrategyListPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let (county, editions, shelf) = try await store.read { db in
      guard let county = try County.byCode(visit.county, db) else { throw NotFound() }
      return (county, try Edition.all(in: county.code, db), try Shelf.of(county.code, db))
    }
    let l = visit.language
    var seen: Set<StrategyID> = []
    let order = editions.map(\.strategy).filter { seen.insert($0).inserted }
    let drafts = order.filter { strategy in editions.contains { $0.strategy == strategy && $0.publishedAt == nil } }
    let rest = order.filter { !drafts.contains($0) }
    let main: HTML = """
      \(Part.head(EditTexts.title[l], lead: "\(EditTexts.lead[l])", actions: Part.buttonLink(EditTexts.new[l], l.path("\(county.staffPath(.strategies))/ny"))))
      \(if: order.isEmpty, "<p>\(EditTexts.none[l])</p>")
      <div class="stack stack--l">\((drafts + rest).html { strategy in
        card(editions.filter { $0.strategy == strategy }, county, shelf, visit, l)
      })</div>
      """
    return .page(county.staffPage(EditTexts.title[l], at: .strategies, crumbs: [Crumb(EditTexts.title[l])], l, main))
  }

  private func card(
    _ editions: [Edition], _ county: County, _ shelf: Shelf, _ visit: OfficerVisit, _ l: Language
  ) -> HTML {
    let latest = editions[0]
    let canFollow = latest.publishedAt != nil && !shelf.isReplaced(latest.strategy, on: visit.today)
    return """
      <section class="card"><h2 class="h-sm">\(latest.title, in: l)</h2><ul class="orglist">\(editions.html { edition in
        row(edition, county, shelf, visit.today, l)
      })</ul>\(if: canFollow, next(latest, county, visit, l))</section>
      """
  }

  private func row(_ edition: Edition, _ county: County, _ shelf: Shelf, _ today: Day, _ l: Language) -> HTML {
    let validity = shelf.validity(of: edition, on: today)
    let word = edition.publishedAt == nil ? EditTexts.continueDraft : EditTexts.openEdition
    return """
      <li><a href="\(l.path(StaffDesk.path(county, edition.id)))">\(EditTexts.edition(edition.number)[l]), \(StrategyPart.period(edition)): \(word[l])</a>\
      <span>\(StrategyPart.pill(validity, l))</span></li>
      """
  }

  private func next(_ edition: Edition, _ county: County, _ visit: OfficerVisit, _ l: Language) -> HTML {
    """
    \(visit.visit.form("\(StaffDesk.path(county, edition.id))/ny-utgava", class: "stack"))\
    <p class="actions">\(Part.button(EditTexts.nextEdition[l], style: ""))</p></form>
    """
  }
}

/// `/lansstyrelsen/{county}/strategier/ny`: a new strategy is begun with its title and its address.
struct NewStrategyPage {
  let store: Store

  func get(_ visit: OfficerVisit) async throws -> Reply {
    try await show(visit, StaffForm([:], visit.language))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let form = visit.form
    let facts = EditionFacts(
      title: form.wording("title"), shortTitle: form.wording("title"), periodFrom: Int(form.text("period-from")) ?? 0,
      periodTo: Int(form.text("period-to")) ?? 0, summary: Wording(sv: ""))
    let county = visit.county
    do {
      let path = try await store.write(by: visit.actor) { tx in
        let id = try Edition.begin(in: county, slug: form.text("slug"), facts, in: tx)
        guard let county = try County.byCode(county, tx.db) else { throw NotFound() }
        return StaffDesk.path(county, id)
      }
      return .redirect(visit.visit.link(path))
    } catch let refusal as StrategyRefusal {
      return try await show(
        visit, StaffForm(posted: form, refusal, stored: nil, seen: "", visit.language))
    }
  }

  private func show(_ visit: OfficerVisit, _ form: StaffForm) async throws -> Reply {
    let code = visit.county
    guard let county = try await store.read({ db in try County.byCode(code, db) }) else { throw NotFound() }
    let l = visit.language
    let list = county.staffPath(.strategies)
    let main: HTML = """
      \(form.summary)\(Part.head(EditTexts.new[l], lead: "\(EditTexts.newLead[l])"))
      \(visit.visit.form("\(list)/ny"))\(form.wording("title", EditTexts.officialTitle))\
      \(form.input("period-from", EditTexts.periodFrom, style: "input--w-s", inputmode: "numeric"))\
      \(form.input("period-to", EditTexts.periodTo, style: "input--w-s", inputmode: "numeric"))\
      \(form.input("slug", EditTexts.slug, hint: EditTexts.slugHint, style: "input--w-m"))
      <p class="actions">\(Part.button(EditTexts.begin[l]))</p></form>
      """
    let crumbs = [Crumb(EditTexts.title[l], list), Crumb(EditTexts.new[l])]
    return .page(
      county.staffPage(EditTexts.new[l], at: .strategies, crumbs: crumbs, l, main).with {
        guard !form.state.reasons.isEmpty else { return }
        $0.hasErrors = true
        $0.status = form.status
      })
  }
}
