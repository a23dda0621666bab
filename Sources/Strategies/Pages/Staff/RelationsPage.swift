import Counties
import GRDB
import Kernel
import Store
import Web

/// `…/{edition}/forhallande`: how the strategy stands to the county's others.
struct RelationsPage {
  let store: Store

  private struct Model: Sendable {
    let desk: StaffDesk
    let told: [Relation]
    /// One edition of each other strategy, for its title.
    let others: [Edition]
    let isFrozen: Bool
  }

  private func find(_ visit: OfficerVisit, _ db: Database) throws -> Model {
    let desk = try StaffDesk.find(visit, db)
    var seen: Set<StrategyID> = [desk.edition.strategy]
    let all = try Edition.all(in: desk.county.code, db)
    return Model(
      desk: desk, told: try Relation.all(in: desk.county.code, db).filter { $0.from == desk.edition.strategy },
      others: all.filter { seen.insert($0.strategy).inserted },
      isFrozen: all.contains { $0.strategy == desk.edition.strategy && $0.publishedAt != nil })
  }

  func get(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    let values = ["since": [model.desk.edition.inForceFrom?.description ?? ""], "kind": ["replaces"]]
    return .page(page(model, StaffForm(values, visit.language), visit))
  }

  func post(_ visit: OfficerVisit) async throws -> Reply {
    let model = try await store.read { db in try find(visit, db) }
    let fields = visit.form
    let own = model.desk.edition.strategy
    do {
      guard let other = StrategyID(fields.text("to")) else { throw StrategyRefusal([.sameStrategy]) }
      if fields.has("take-back") {
        try await store.write(by: visit.actor) { tx in try Relation.takeBack(own, other, in: tx) }
      } else {
        guard let kind = StrategyRelation(rawValue: fields.text("kind")), let since = Day(fields.text("since")) else {
          throw StrategyRefusal([.missing(field: "since")])
        }
        try await store.write(by: visit.actor) { tx in try Relation.tell(own, kind, other, since: since, in: tx) }
      }
      return .redirect(visit.visit.link("\(model.desk.path)/forhallande"))
    } catch let refusal as StrategyRefusal {
      return .page(page(model, StaffForm(posted: fields, refusal, stored: [:], seen: "", visit.language), visit))
    }
  }

  private func page(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit) -> Page {
    let l = visit.language
    let t = ProcessTexts.self
    let main: HTML = """
      \(form.summary)\(Part.head(t.relations[l], lead: "\(t.relationsLead[l])"))
      <div class="stack stack--xl">\(if: !model.told.isEmpty, list(model, visit, l))\
      \(model.others.isEmpty ? "<p>\(t.noOthers[l])</p>" : tell(model, form, visit, l))
      <p><a href="\(l.path(model.desk.path))">\(EditTexts.back[l])</a></p></div>
      """
    return model.desk.page(t.relations[l], l, state: form.state, main)
  }

  private func list(_ model: Model, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let rows = model.told.html { relation in
      let other = model.others.first { $0.strategy == relation.to }?.shortTitle ?? Wording(sv: "")
      let form: HTML = """
        \(visit.visit.form("\(model.desk.path)/forhallande", class: "actions"))<input type="hidden" name="to" value="\(relation.to)">\
        \(Part.button(ProcessTexts.takeBack[l], name: "take-back", style: "btn--quiet btn--s"))</form>
        """
      return """
        <div class="answers__row"><dt>\(ValidityTexts.relation(relation.kind)[l])</dt><dd>\(other, in: l), \
        \(ProcessTexts.since[l].lowercased()) \(Part.time(relation.since, l))</dd><dd class="answers__act">\(if: !model.isFrozen, form)</dd></div>
        """ as HTML
    }
    return "<dl class=\"answers\">\(rows)</dl>"
  }

  private func tell(_ model: Model, _ form: StaffForm, _ visit: OfficerVisit, _ l: Language) -> HTML {
    let t = ProcessTexts.self
    let others = model.others.map { (value: $0.strategy.text, title: $0.shortTitle[l]) }
    let kinds = StrategyRelation.allCases.map {
      (value: $0.rawValue, title: HTML(text: ValidityTexts.relation($0)[l]))
    }
    return """
      \(visit.visit.form("\(model.desk.path)/forhallande"))\(Field.radios("kind", Field.Label(t.how[l]), form.state, options: kinds))\
      \(Field.select("to", Field.Label(t.otherStrategy[l]), form.state, options: others))\(form.day("since", t.since))
      <p class="actions">\(Part.button(t.tell[l]))</p></form>
      """
  }
}
