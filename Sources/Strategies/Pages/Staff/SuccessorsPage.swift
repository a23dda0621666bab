import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/efterfoljare`: what each area of an earlier edition became in this one.
struct SuccessorsPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    /// Published editions that this one can have grown from.
    let earlier: [Edition]
    let from: Edition?
    let old: [Area]
    let map: [AreaID: [AreaID]]
    var new: [Area] { desk.areas.filter(\.isSelectable) }

    /// As the form names them: "till-ID" with the new areas' ids.
    var values: [String: [String]] {
      Dictionary(old.map { ("till-\($0.id)", (map[$0.id] ?? []).map(\.text)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private func find(_ visit: OfficerVisit, _ db: Database) throws -> Model {
    let desk = try StaffDesk.find(visit, db)
    let own = desk.edition
    let earlier = try Edition.published(in: own.county, db).filter { own.follows($0) }
    let asked = visit.form.first("fran") ?? visit.query.first("fran")
    let replaced = try Relation.all(in: own.county, db).filter { $0.from == own.strategy && $0.kind == .replaces }
      .map(\.to)
    // The newest stands first: the edition before of the same strategy, or else what this one replaces.
    let from =
      asked.map { id in earlier.first { $0.id.text == id } } ?? earlier.first { $0.strategy == own.strategy }
      ?? earlier.first { replaced.contains($0.strategy) } ?? earlier.first
    let old = try from.map { try Area.all(of: $0.id, db).filter(\.isSelectable) } ?? []
    let ownAreas = Set(desk.areas.map(\.id))
    let map = try Area.successors(of: old.map(\.id), db).mapValues { $0.filter(ownAreas.contains) }
    return Model(desk: desk, earlier: earlier, from: from, old: old, map: map)
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    return .page(page(model, StaffForm(model.values, seen: Fingerprint.of(model.values), visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let fields = visit.form
    do {
      let path = try await store.write(by: visit.actor) { tx in
        let model = try find(visit, tx.db)
        try Fingerprint.check(fields.text("seen"), against: model.values)
        for area in model.old {
          let chosen = fields.all("till-\(area.id)")
          guard chosen != model.values["till-\(area.id)"] else { continue }
          try Area.mapSuccessors(
            old: area.id, new: chosen.compactMap { AreaID($0) }, of: model.desk.edition.id, in: tx)
        }
        return model.desk.path
      }
      return .redirect(visit.visit.link(path) + "?klart=sparat")
    } catch let refusal as StrategyRefusal {
      let model = try await store.read { db in try find(visit, db) }
      let titles = Dictionary(model.new.map { ($0.id.text, $0.number) }, uniquingKeysWith: { first, _ in first })
      var form = StaffForm(
        posted: fields, refusal, stored: model.values, seen: Fingerprint.of(model.values), visit.language)
      // Others' ticks are told by number, not by id.
      form.theirs = form.theirs.map { $0.filter { fields.all($0.key) != $0.value } }
      form.theirs = form.theirs?.mapValues { $0.map { titles[$0] ?? $0 } }
      return .page(page(model, form, visit))
    }
  }

  private func page(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = AreaEditTexts.self
    let main: HTML = """
      \(form.summary)\(Part.head(t.successors[l], lead: "\(t.successorsLead[l])"))
      <div class="stack stack--xl">\(choose(model, l))\
      \(model.old.isEmpty || model.new.isEmpty ? "<p>\(t.nothingToMap[l])</p>" : body(model, form, visit, l))
      <p><a href="\(l.path(model.desk.path))">\(model.desk.back[l])</a></p></div>
      """
    return model.desk.page(t.successors[l], l, state: form.state, status: form.status, main)
  }

  private func choose(_ model: Model, _ l: Language) -> HTML {
    guard model.earlier.count > 1 else { return .empty }
    let links = model.earlier.html { edition in
      let title: HTML = "\(edition.shortTitle, in: l), \(EditTexts.edition(edition.number)[l].lowercased())"
      return edition.id == model.from?.id
        ? "<li><strong aria-current=\"page\">\(title)</strong></li>"
        : "<li><a href=\"\(l.path("\(model.desk.path)/efterfoljare"))?fran=\(edition.id)\">\(title)</a></li>"
    }
    return
      "<nav class=\"card\" aria-label=\"\(AreaEditTexts.fromEdition[l])\"><h2 class=\"h-sm\">\(AreaEditTexts.fromEdition[l])</h2><ul class=\"ticks\">\(links)</ul></nav>"
  }

  private func body(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let options = model.new.map { (value: $0.id.text, title: "\($0.number). \($0.title[l])") }
    let fieldsets = model.old.html { area in
      let title = "\(area.number). \(area.title[l])"
      return form.ticks("till-\(area.id)", StaffText(sv: title, en: title), options, rest: AreaEditTexts.otherAreas)
    }
    return """
      \(visit.visit.form("\(model.desk.path)/efterfoljare"))\(form.hidden)\
      \(model.from.map { "<input type=\"hidden\" name=\"fran\" value=\"\($0.id)\">" as HTML })\(fieldsets)
      <p class="actions">\(Part.button(EditTexts.save[l]))</p></form>
      """
  }
}
